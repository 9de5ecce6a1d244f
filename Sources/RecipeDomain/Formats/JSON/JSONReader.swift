/// Reads JSON (RFC 8259) and names the line of what is wrong. Raw control characters inside strings are let through, since
/// saved pages are full of them. Nothing deeper than 64 levels is read; time grows with the length.
struct JSONReader {
    private let bytes: [UInt8]
    private var index = 0
    private var line: Int

    private init(_ text: String, line: Int) {
        bytes = Array(text.utf8)
        self.line = line
    }

    /// - Parameter line: where the text begins in its file.
    static func node(from text: String, line: Int = 1) throws(RecipeImportProblem) -> JSONNode {
        var reader = JSONReader(text, line: line)
        let node = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.index == reader.bytes.count else { throw reader.problem("Something follows the end of the JSON.") }
        return node
    }

    private mutating func value(depth: Int) throws(RecipeImportProblem) -> JSONNode {
        skipSpace()
        guard depth < 64 else { throw problem("The JSON is nested too deeply.") }
        guard index < bytes.count else { throw problem("The JSON ends too early.") }
        let start = line
        let value: JSONNode.Value
        switch bytes[index] {
        case UInt8(ascii: "{"): value = .object(try object(depth: depth))
        case UInt8(ascii: "["): value = .array(try array(depth: depth))
        case UInt8(ascii: "\""): value = .string(try string())
        default: value = try word()
        }
        return JSONNode(value: value, line: start)
    }

    private mutating func object(depth: Int) throws(RecipeImportProblem) -> [String: JSONNode] {
        let start = line
        var members: [String: JSONNode] = [:]
        index += 1
        if next(is: "}") { return members }
        while true {
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                throw broken("A name in quotation marks is expected here.", since: start, closing: "{")
            }
            let key = try string()
            guard next(is: ":") else { throw problem("A colon is missing after \(RecipeImportProblem.excerpt(key)).") }
            members[key] = try value(depth: depth + 1)
            if next(is: "}") { return members }
            guard next(is: ",") else { throw broken("A comma or } is missing here.", since: start, closing: "{") }
        }
    }

    private mutating func array(depth: Int) throws(RecipeImportProblem) -> [JSONNode] {
        let start = line
        var elements: [JSONNode] = []
        index += 1
        if next(is: "]") { return elements }
        while true {
            elements.append(try value(depth: depth + 1))
            if next(is: "]") { return elements }
            guard next(is: ",") else { throw broken("A comma or ] is missing here.", since: start, closing: "[") }
        }
    }

    private mutating func string() throws(RecipeImportProblem) -> String {
        let start = line
        var text: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try readEscape(into: &text)
            default:
                if byte == 10 { line += 1 }
                text.append(byte)
            }
        }
        line = start
        throw problem("The quotation mark is not closed.")
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(RecipeImportProblem) {
        guard index < bytes.count else { throw problem("The JSON ends too early.") }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"):
            var code = try hex()
            if (0xD800..<0xDC00).contains(code), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
                bytes[index + 1] == UInt8(ascii: "u")
            {
                let first = index
                index += 2
                let low = try hex()
                if (0xDC00..<0xE000).contains(low) {
                    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
                } else {
                    index = first
                }
            }
            text.append(contentsOf: String(Unicode.Scalar(code).map(Character.init) ?? "\u{FFFD}").utf8)
        default: throw problem("A backslash stands before a character that JSON doesn't escape.")
        }
    }

    private mutating func hex() throws(RecipeImportProblem) -> UInt32 {
        let digits = bytes[index..<min(index + 4, bytes.count)]
        let isHex = digits.count == 4 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        guard isHex, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw problem("Four hexadecimal digits are expected after \\u.")
        }
        index += 4
        return code
    }

    /// `true`, `false`, `null` or a number.
    private mutating func word() throws(RecipeImportProblem) -> JSONNode.Value {
        let start = index
        while index < bytes.count, index - start < 64, !" \n\r\t,]}:\"[{".utf8.contains(bytes[index]) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            let isNumber = word.utf8.first.map { "-0123456789".utf8.contains($0) } ?? false
            guard isNumber, let number = Double(word), number.isFinite else {
                let found = word.isEmpty ? String(decoding: bytes[start...start], as: UTF8.self) : word
                throw problem("\(RecipeImportProblem.excerpt(found)) is no JSON.")
            }
            return .number(number)
        }
    }

    /// Goes past `character` if it is next.
    private mutating func next(is character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 10: line += 1
            case 9, 13, 32: break
            default: return
            }
            index += 1
        }
    }

    /// What is wrong here, or where something began that the end of the text cuts off.
    private func broken(_ message: String, since start: Int, closing: String) -> RecipeImportProblem {
        index < bytes.count
            ? problem(message)
            : RecipeImportProblem(line: start, message: "The \(closing) that begins here is not closed.")
    }

    private func problem(_ message: String) -> RecipeImportProblem { RecipeImportProblem(line: line, message: message) }
}
