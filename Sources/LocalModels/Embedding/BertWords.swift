import Foundation

/// Cuts text into words as BERT's uncased models were taught: without control characters, CJK signs and punctuation by
/// themselves, lower case, without accents. (Devlin et al., the `BasicTokenizer` of google-research/bert; where that and the
/// tokenizer of the model's own `tokenizer.json` differ, as the latter does.)
struct BertWords {
    /// What is read of a text; ten times what the model takes in of ordinary writing.
    static let mostScalars = 65_536

    /// Calls `word` with one after the other, until it returns false.
    static func cut(_ text: ArraySlice<Unicode.Scalar>, word: ([Unicode.Scalar]) -> Bool) {
        var current: [Unicode.Scalar] = []
        for scalar in plain(text) {
            let separates = scalar == " "
            guard separates || isPunctuation(scalar) else {
                current.append(scalar)
                continue
            }
            if !current.isEmpty {
                guard word(current) else { return }
                current.removeAll(keepingCapacity: true)
            }
            if !separates, !word([scalar]) { return }
        }
        if !current.isEmpty { _ = word(current) }
    }

    /// Cleaned, decomposed, without marks, in lower case; all white space is " ".
    private static func plain(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        var clean: [Unicode.Scalar] = []
        clean.reserveCapacity(text.count)
        var isASCII = true
        for scalar in text {
            if scalar.isASCII {
                switch scalar.value {
                case 0x09, 0x0A, 0x0D, 0x20: clean.append(" ")
                case 0x21...0x7E: clean.append(scalar)
                default: break
                }
            } else if !isLeftOut(scalar) {
                isASCII = false
                if scalar.properties.isWhitespace {
                    clean.append(" ")
                } else if isIdeograph(scalar) {
                    clean += [" ", scalar, " "]
                } else {
                    clean.append(scalar)
                }
            }
        }
        if isASCII {
            return clean.map { (0x41...0x5A).contains($0.value) ? Unicode.Scalar(UInt8($0.value) + 0x20) : $0 }
        }
        var plain: [Unicode.Scalar] = []
        plain.reserveCapacity(clean.count)
        // In short pieces: sorting a run of marks takes the square of its length.
        for start in stride(from: 0, to: clean.count, by: 64) {
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: clean[start..<min(start + 64, clean.count)])
            for scalar in String(piece).decomposedStringWithCanonicalMapping.unicodeScalars {
                if scalar.isASCII, !(0x41...0x5A).contains(scalar.value) {
                    plain.append(scalar)
                } else if category(of: scalar) != .nonspacingMark {
                    plain.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        return plain
    }

    /// Control characters and the like, and marks, which fall away in any case.
    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\u{FFFD}" { return true }
        switch category(of: scalar) {
        case .control, .format, .privateUse, .surrogate, .nonspacingMark: return true
        default: return false
        }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
        case 0...0x7F: return false
        default: break
        }
        switch category(of: scalar) {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    /// As Unicode 8 has it, by which the model's texts were cut: what came later was nothing then.
    private static func category(of scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
        switch scalar.value {
        // Those that were something else then.
        case 0x166D, 0x111C9: return .otherPunctuation
        case 0x1734, 0x1171E: return .nonspacingMark
        case 0x1885, 0x1886: return .otherLetter
        case 0xA9BD: return .spacingMark
        default: break
        }
        guard let age = scalar.properties.age, age.major <= 8 else { return .unassigned }
        return scalar.properties.generalCategory
    }

    /// CJK signs, each a word; not kana nor hangul, which are written in words.
    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
            0x2B920...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
            return true
        default: return false
        }
    }
}
