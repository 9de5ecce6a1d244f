extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }

    /// Without white space and stray marks at either end; a bracket stays where its other half is.
    var trimmingMarks: String {
        let marks: Set<Character> = [" ", ",", ";", ":", "-", ".", "/", "|", "*", "•", "·"]
        var slice = self[...]
        while let first = slice.first, marks.contains(first) || (first == ")") { slice.removeFirst() }
        while let last = slice.last, marks.contains(last) || (last == "(") { slice.removeLast() }
        if slice.first == "(", slice.last == ")", !slice.dropFirst().dropLast().contains("(") {
            slice = slice.dropFirst().dropLast()
        }
        if slice.first == "(", !slice.contains(")") { slice = slice.dropFirst() }
        if slice.last == ")", !slice.contains("(") { slice = slice.dropLast() }
        return String(slice)
    }
}

/// What stands around the words of a line.
enum LineShape {
    /// Without a leading bullet or tick box.
    static func withoutBullet(_ line: some StringProtocol) -> String {
        var slice = line.trimmed[...]
        while let first = slice.first, "•·*▪▫◦●○‣–—-+>»✓✔☐□■▢".contains(first) || first.isEmojiLike {
            slice.removeFirst()
            slice = slice.drop(while: \.isWhitespace)
        }
        return String(slice)
    }

    /// The number of a step and what follows it: "2. Whisk …", "STEP 3: Fold …", "4) Bake …".
    static func numbered(_ line: some StringProtocol) -> (number: Int?, text: String) {
        let plain = withoutBullet(line)
        var rest = plain[...]
        let lower = plain.lowercased()
        var isStep = false
        for word in ["step", "schritt", "étape", "etape", "paso"] where lower.hasPrefix(word) {
            let after = rest.dropFirst(word.count).drop { $0.isWhitespace || $0 == "#" }
            guard after.first?.isASCIIDigit == true else { continue }
            (rest, isStep) = (after, true)
        }
        let digits = rest.prefix(while: \.isASCIIDigit)
        guard (1...2).contains(digits.count), let number = Int(digits) else { return (nil, plain) }
        let after = rest.dropFirst(digits.count)
        if let mark = after.first, ".):".contains(mark), after.dropFirst().first?.isASCIIDigit != true {
            return (number, after.dropFirst().drop { ".):- ".contains($0) }.trimmed)
        }
        // "3- Couper"
        if after.first == "-", after.dropFirst().first == " ", after.dropFirst(2).first?.isUppercase == true {
            return (number, after.dropFirst().trimmed)
        }
        // "1/ Couper la viande"
        if after.first == "/", after.dropFirst().first?.isWhitespace == true {
            return (number, after.dropFirst().trimmed)
        }
        // A full stop is easily read as a comma.
        if after.first == ",", after.dropFirst().first == " ", after.dropFirst(2).first?.isUppercase == true {
            return (number, after.dropFirst().trimmed)
        }
        if isStep { return (number, after.drop { ".):-–— ".contains($0) }.trimmed) }
        return (nil, plain)
    }
}

extension Character {
    /// Pictures that authors put before a line.
    fileprivate var isEmojiLike: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return scalar.properties.isEmojiPresentation || (scalar.properties.isEmoji && scalar.value > 0x2000)
    }
}
