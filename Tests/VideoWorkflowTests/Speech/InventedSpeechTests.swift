import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("What a speech model made up")
struct InventedSpeechTests {
    /// A piece of twenty seconds from 1:00 on, silent from its tenth second to its fifteenth.
    private static let piece = SpeechPiece(
        range: range(0, 20),
        samples: SyntheticSound.samples(
            SyntheticSound.tone(seconds: 20, hertz: 300).enumerated()
                .map { (160_000..<240_000).contains($0) ? 0 : $1 * 0.3 }
        )
    )

    private static func range(_ start: Double, _ end: Double) -> TimeRange {
        TimeRange(
            start: Timestamp(milliseconds: 60_000 + Int(start * 1000)),
            end: Timestamp(milliseconds: 60_000 + Int(end * 1000))
        )
    }

    private func line(_ text: String, _ start: Double = 0, _ end: Double = 2) -> TranscribedLine {
        TranscribedLine(range: Self.range(start, end), text: text)
    }

    private func kept(_ lines: TranscribedLine...) -> [String] {
        InventedSpeech.removed(from: lines, of: Self.piece).map(\.text)
    }

    @Test("is dropped where the model itself doubts that there is speech, and that it is this")
    func doubted() {
        var doubtful = line("Add two eggs.")
        doubtful.noSpeechProbability = 0.8
        doubtful.meanLogProbability = -1.3
        #expect(kept(doubtful).isEmpty)
        doubtful.meanLogProbability = -0.4
        #expect(kept(doubtful) == ["Add two eggs."])
        doubtful.noSpeechProbability = 0.3
        doubtful.meanLogProbability = -1.3
        #expect(kept(doubtful) == ["Add two eggs."])
        doubtful.compressionRatio = 2.5
        #expect(kept(doubtful).isEmpty)
        doubtful.compressionRatio = 2.3
        #expect(kept(doubtful) == ["Add two eggs."])
    }

    @Test(
        "is dropped where it is a subtitler's credit, wherever it stands",
        arguments: [
            "Untertitel der Amara.org-Community", "Untertitelung im Auftrag des ZDF für funk, 2017",
            "Untertitel im Auftrag des ZDF, 2020", "Sous-titres réalisés par la communauté d'Amara.org",
            "Sous-titrage Société Radio-Canada", "Sous-titrage ST' 501",
            "Subtítulos realizados por la comunidad de Amara.org", "Subtítulos por la comunidad de Amara.org",
            "Sottotitoli e revisione a cura di QTSS.", "Legendas pela comunidade Amara.org", "www.mooji.org",
            "Copyright WDR 2021", "Субтитры сделал DimaTorzok",
        ]
    )
    func credits(_ text: String) {
        #expect(kept(line("Chop the onions.", 0, 2), line(text, 2, 4), line("Fry them.", 4, 6)).count == 2)
        #expect(kept(line(text)).isEmpty)
        #expect(kept(line("Chop the onions. \(text)")) == ["Chop the onions."])
    }

    @Test(
        "is dropped where it stands alone at the edge",
        arguments: [
            "Thank you for watching!", "Thanks for watching.", "Please subscribe.", "you", "Bye bye.",
            "Thank you. Please subscribe to my channel!", "Vielen Dank fürs Zuschauen!",
            "Merci d'avoir regardé cette vidéo !",
            "¡Gracias por ver el video!", "ご視聴ありがとうございました", "Terima kasih telah menonton!", "SWR 2021",
        ]
    )
    func phrases(_ text: String) {
        #expect(kept(line(text)).isEmpty)
        #expect(kept(line("Serve it.", 0, 2), line(text, 4, 6)) == ["Serve it."])
        #expect(kept(line(text, 0, 1), line("Chop the onions.", 3, 5)) == ["Chop the onions."])
        #expect(kept(line("Serve it.", 0, 2), line(text, 4, 6), line(text, 7, 9)) == ["Serve it."])
    }

    @Test("is not what is said right after other words, or between them")
    func said() {
        let (end, between) = (line("Thanks for watching!", 2.3, 4), line("Thank you.", 4, 5))
        #expect(kept(line("Serve it.", 0, 2), end).count == 2)
        #expect(kept(line("Serve it.", 0, 2), between, line("Now the sauce.", 7, 9)).count == 3)
        #expect(kept(line("Thank you for the recipe, grandma.")).count == 1)
        #expect(kept(line("Subscribe to my newsletter for the recipe of this cake.")).count == 1)
        #expect(kept(line("Bring it to the boil, then bye to the foam on top.")).count == 1)
    }

    @Test("is dropped where it lies in silence")
    func silence() {
        #expect(kept(line("Add a cup of sugar.", 11, 14)).isEmpty)
        #expect(kept(line("Add a cup of sugar.", 8, 14)) == ["Add a cup of sugar."])
        #expect(kept(line("Add a cup of sugar.", 10.2, 11)) == ["Add a cup of sugar."])
        var untimed = line("Add a cup of sugar.", 11, 14)
        untimed.isTimed = false
        #expect(kept(untimed) == ["Add a cup of sugar."])
    }

    @Test("is dropped where it goes round in a loop")
    func loops() {
        #expect(kept(line(Array(repeating: "and then", count: 30).joined(separator: " "))).isEmpty)
        #expect(kept(line(Array(repeating: "Okay.", count: 12).joined(separator: " "))).isEmpty)
        #expect(
            kept(line("So " + Array(repeating: "I'm going to put it in the oven,", count: 5).joined(separator: " ")))
                .isEmpty
        )
        #expect(kept(line("Mix, mix, mix, mix, mix."), line("Very, very, very hot", 2, 4)).count == 2)
        #expect(kept(line("A cup of flour, a cup of sugar, a cup of milk and a cup of oil.")).count == 1)
        let again = (0..<6).map { line("I'm going to add the salt.", Double($0), Double($0) + 1) }
        #expect(InventedSpeech.removed(from: again, of: Self.piece).map(\.text) == ["I'm going to add the salt."])
        #expect(InventedSpeech.removed(from: Array(again.prefix(2)), of: Self.piece).count == 2)
    }

    @Test("doesn't take wild times and endless texts amiss")
    func hostile() {
        let wild = TranscribedLine(
            range: TimeRange(start: Timestamp(milliseconds: .min / 2), end: Timestamp(milliseconds: .max / 2)),
            text: String(repeating: "a . ", count: 20_000)
        )
        #expect(InventedSpeech.removed(from: [wild, line("")], of: Self.piece).isEmpty)
        #expect(kept().isEmpty)
    }
}
