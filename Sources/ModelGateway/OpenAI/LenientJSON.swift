/// Finds the JSON object in what a model said: inside a code fence, after a word of welcome, with a comma too many.
enum LenientJSON {
    static func object(in content: [UInt8]) throws -> JSON {
        if let json = try? JSON(content), case .object = json { return json }
        guard let start = content.firstIndex(of: UInt8(ascii: "{")), let end = content.lastIndex(of: UInt8(ascii: "}")),
            start < end
        else {
            throw ShapeProblem(words: "there is no JSON object in it")
        }
        let inner = content[start...end]
        if let json = try? JSON(inner), case .object = json { return json }
        if let json = try? JSON(withoutTrailingCommas(inner)), case .object = json { return json }
        throw ShapeProblem(words: "its JSON is broken")
    }

    private static func withoutTrailingCommas(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var isInString = false
        var isEscaped = false
        for byte in bytes {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                while let last = result.last, last <= 32 || last == UInt8(ascii: ",") { result.removeLast() }
            }
            result.append(byte)
        }
        return result
    }
}
