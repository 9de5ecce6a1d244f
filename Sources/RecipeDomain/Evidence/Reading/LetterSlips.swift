/// What readers of the screen take for one another, and how far a word is from another by such slips.
enum LetterSlips {
    /// What letters in a number are read for: "2O0", "l½", "1/Z".
    static func digit(for character: Character) -> Character? {
        switch character {
        case "0"..."9": character
        case "O", "o", "Q", "D": "0"
        case "l", "I", "|", "i", "!", "]", "[": "1"
        case "Z", "z": "2"
        case "S", "s", "$": "5"
        case "b", "G": "6"
        case "B", "&": "8"
        case "q": "9"
        default: nil
        }
    }

    /// Letters that look alike fall together: "rn" and "m", "0" and "o", "1" and "l" and "i".
    static func folded(_ word: String) -> String {
        var folded = ""
        var previous: Character?
        for character in word {
            var letter: Character =
                switch character {
                case "0", "q": character == "0" ? "o" : "g"
                case "1", "i", "|", "!", "j": "l"
                case "5", "$": "s"
                case "8": "b"
                case "9": "g"
                case "2": "z"
                default: character
                }
            if previous == "r", letter == "n" || letter == "r" && character == "n" {
                folded.removeLast()
                letter = "m"
            } else if previous == "v", letter == "v" {
                folded.removeLast()
                letter = "w"
            } else if previous == "c", letter == "l", character == "l" {
                folded.removeLast()
                letter = "d"
            }
            folded.append(letter)
            previous = letter
        }
        return folded
    }

    /// Distance of two words in letters changed, left out, put in or swapped with their neighbour; letters that look alike
    /// count half. nil if it is more than `limit`. Words longer than 40 letters are alike only if equal.
    static func distance(_ a: String, _ b: String, atMost limit: Double) -> Double? {
        a == b ? 0 : distance(Array(a.utf8), Array(b.utf8), atMost: limit)
    }

    static func distance(_ x: [UInt8], _ y: [UInt8], atMost limit: Double) -> Double? {
        guard x.count <= 40, y.count <= 40, abs(x.count - y.count) <= Int(limit), !x.isEmpty, !y.isEmpty else {
            return nil
        }
        var before: [Double] = []
        var previous = (0...y.count).map(Double.init)
        for i in 1...x.count {
            var row = [Double](repeating: Double(i), count: y.count + 1)
            var least = row[0]
            for j in 1...y.count {
                let change = x[i - 1] == y[j - 1] ? 0 : looksLike(x[i - 1], y[j - 1]) ? 0.5 : 1
                row[j] = min(previous[j - 1] + change, min(previous[j], row[j - 1]) + 1)
                if i > 1, j > 1, x[i - 1] == y[j - 2], x[i - 2] == y[j - 1] {
                    row[j] = min(row[j], before[j - 2] + 0.5)
                }
                least = min(least, row[j])
            }
            // Two letters may be swapped across the row before.
            if least > limit, previous.allSatisfy({ $0 > limit }) { return nil }
            (before, previous) = (previous, row)
        }
        return previous[y.count] <= limit ? previous[y.count] : nil
    }

    private static func looksLike(_ a: UInt8, _ b: UInt8) -> Bool { groups[Int(a)] & groups[Int(b)] != 0 }

    /// For each letter the groups it belongs to, as bits.
    private static let groups: [UInt16] = {
        let rows = ["o0ceaqd", "l1itfj", "nmrhu", "uvwy", "bh68", "gq9y", "s5", "z2", "rft", "kx", "pn"]
        var groups = [UInt16](repeating: 0, count: 256)
        for (bit, row) in rows.enumerated() { for letter in row.utf8 { groups[Int(letter)] |= 1 << UInt16(bit) } }
        return groups
    }()
}
