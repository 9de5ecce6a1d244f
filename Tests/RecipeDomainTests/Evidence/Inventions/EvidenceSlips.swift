@testable import RecipeDomain

/// Errors of readers and recognisers, the same for the same seed: letters that look alike, letters lost or swapped, accents lost.
/// A digit is only ever taken for a letter that looks like it.
struct EvidenceSlips {
    let rate: Double
    private var state: UInt64

    init(rate: Double, seed: UInt64) {
        self.rate = rate
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    }

    mutating func random() -> Double {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Double(state >> 11) / Double(UInt64(1) << 53)
    }

    private static let alike: [Character: [String]] = [
        "l": ["I", "1", "|"], "I": ["l", "1"], "O": ["0"], "o": ["0", "c"], "e": ["c"], "c": ["e", "o"],
        "n": ["m", "r"], "m": ["rn"], "i": ["l", "1"],
        "t": ["f"], "g": ["q", "9"], "a": ["o"], "u": ["v"], "h": ["b"], "r": ["f"], "s": ["5"], "b": ["6", "h"],
        "d": ["cl"], "w": ["vv"], "q": ["g"],
        "0": ["O", "o"], "1": ["l", "I", "|"], "2": ["Z", "z"], "5": ["S", "s"], "8": ["B"], "6": ["b"],
        "½": ["1/2", "%"], "°": ["º", "*"], "é": ["e"], "ü": ["u"],
        "B": ["8"], "S": ["5"], "E": ["F"], "T": ["I"], "C": ["G"], "G": ["C"],
    ]

    mutating func misread(_ text: String) -> String {
        guard rate > 0 else { return text }
        var read: [Character] = []
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            index += 1
            guard random() < rate else {
                read.append(character)
                continue
            }
            let kind = random()
            let alike = Self.alike[character]
            if character.isNumber || kind < 0.6 {
                let choices = alike ?? [String(character)]
                read += choices[Int(random() * Double(choices.count))]
            } else if kind < 0.8 {
                if !character.isLetter { read.append(character) }
            } else if index < characters.count, character.isLetter, characters[index].isLetter {
                read += [characters[index], character]
                index += 1
            } else {
                read.append(character)
            }
        }
        return String(read)
    }

    mutating func misread(_ evidence: VideoEvidence) -> VideoEvidence {
        var read = evidence
        read.caption = evidence.caption.map {
            $0.split(separator: "\n", omittingEmptySubsequences: false).map { misread(String($0)) }.joined(
                separator: "\n"
            )
        }
        for overlay in read.onScreen.indices {
            for line in read.onScreen[overlay].lines.indices {
                read.onScreen[overlay].lines[line].text = misread(read.onScreen[overlay].lines[line].text)
            }
        }
        for segment in read.segments.indices { read.segments[segment].text = misread(read.segments[segment].text) }
        return read
    }
}
