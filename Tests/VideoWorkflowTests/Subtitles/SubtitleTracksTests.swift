import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("Of a video's subtitle tracks")
struct SubtitleTracksTests {
    private static let german = [
        "Zuerst zwei Zwiebeln klein schneiden.", "Drei Esslöffel Öl in der Pfanne erhitzen.",
        "Die Zwiebeln etwa fünf Minuten dünsten.", "Jetzt kommen 400 g Hackfleisch dazu.",
        "Mit Salz und Pfeffer würzen.",
        "Zwanzig Minuten köcheln lassen und servieren.",
    ]
    private static let english = [
        "First chop two onions finely.", "Heat three tablespoons of oil in the pan.",
        "Fry the onions for about five minutes.",
        "Now add 400 g of minced beef.", "Season with salt and pepper.", "Let it simmer for twenty minutes and serve.",
    ]
    private static let commentary = [
        "We shot this one on a rainy Monday.", "The camera is a bit further to the left here.",
        "I was nervous, as you see.",
        "My grandmother taught me how.", "That was the third attempt.", "And this is where the phone rang.",
    ]

    private func tracks(_ given: (language: String?, cues: [String])...) -> SubtitleTracks {
        var tracks = SubtitleTracks()
        for (index, track) in given.enumerated() {
            for (place, text) in track.cues.enumerated() {
                tracks.add(cue(text, at: place), track: index, language: track.language)
            }
        }
        return tracks
    }

    private func cue(_ text: String, at place: Int) -> Segment {
        let range = TimeRange(
            start: Timestamp(milliseconds: place * 4000),
            end: Timestamp(milliseconds: place * 4000 + 3000)
        )
        return Segment(range: range, text: text, kind: .subtitles)
    }

    private func words(_ texts: [String]) -> Set<Substring> {
        texts.reduce(into: []) { $0.formUnion(KnownInventions.words(of: $1)) }
    }

    private func chosen(
        _ tracks: SubtitleTracks,
        _ languages: String?...,
        known: [String] = [],
        heard: [String] = []
    ) -> [String] {
        tracks.chosen(languages: languages, known: words(known + heard), heard: words(heard)).map(\.text)
    }

    @Test("one in the sound's language is taken, else one in the user's, however they are written")
    func languages() {
        let both = tracks(("eng", Self.english), ("ger", Self.german))
        #expect(chosen(both, "deu", nil) == Self.german)
        #expect(chosen(both, nil, "de-AT") == Self.german)
        #expect(chosen(both, "en", "de") == Self.english)
        #expect(chosen(both, "fra", "de") == Self.german)
        #expect(chosen(both, nil, nil) == Self.english)
        #expect(chosen(both, "und", "xx") == Self.english)
    }

    @Test("the one in the language of the other sources is taken where nothing else tells")
    func agreement() {
        let caption =
            "Hackfleischsoße: 2 Zwiebeln, 3 Esslöffel Öl, 400 g Hackfleisch, Salz und Pfeffer. Die Zwiebeln in der "
            + "Pfanne dünsten, das Fleisch dazu, zwanzig Minuten köcheln lassen."
        #expect(chosen(tracks((nil, Self.english), (nil, Self.german)), nil, nil, known: [caption]) == Self.german)
        #expect(chosen(tracks(("eng", Self.english), ("ger", Self.german)), "fra", known: [caption]) == Self.german)
    }

    @Test("a full one is taken before one of signs, also in another language")
    func forced() {
        #expect(chosen(tracks(("ger", ["Bei Oma"]), ("ger", Self.german)), "de") == Self.german)
        #expect(chosen(tracks(("ger", ["Bei Oma"]), ("eng", Self.english)), "de") == Self.english)
        #expect(chosen(tracks(("ger", ["Bei Oma"])), "de") == ["Bei Oma"])
    }

    @Test("one without sounds is taken, and sounds are left out of any")
    func sounds() {
        let sounds = ["[sizzling]", "(soft music)", "♪ la la la ♪", "[door closes] (footsteps)"]
        let described = zip(Self.english, Self.english.indices).flatMap { $1 < 4 ? [$0, sounds[$1]] : [$0] }
        #expect(chosen(tracks(("en", described), ("en", Self.english)), "en") == Self.english)
        #expect(chosen(tracks(("en", described)), "en") == Self.english)
        #expect(chosen(tracks(("en", sounds)), "en").isEmpty)
        #expect(
            chosen(tracks(("en", ["[200 g sugar]", "Stir (gently)."])), "en") == ["[200 g sugar]", "Stir (gently)."]
        )
    }

    @Test("a commentary is told by what the other sources say")
    func commentary() {
        let both = tracks(("en", Self.commentary), ("en", Self.english))
        let heard = [
            "first chop two opinions finally", "heat three table spoons of oil in the pan",
            "fry them for about five minutes",
            "now add minced beef and season it", "let it simmer for twenty minutes",
        ]
        #expect(chosen(both, "en", heard: heard) == Self.english)
    }

    @Test("a translation of what was heard is left out")
    func translation() {
        #expect(chosen(tracks(("eng", Self.english)), nil, nil, heard: Self.german).isEmpty)
        #expect(chosen(tracks(("eng", Self.english)), "en", heard: Self.german) == Self.english)
        #expect(chosen(tracks(("ger", Self.german)), nil, nil, heard: Self.german) == Self.german)
        #expect(chosen(tracks(("eng", Self.english)), nil, nil, heard: ["Hallo"]) == Self.english)
    }

    @Test("no more are kept than can be looked through")
    func bounds() {
        var many = SubtitleTracks()
        for index in 0..<40 { many.add(cue("a b c d e \(index)", at: 0), track: index, language: "l\(index % 9)") }
        for place in 0..<30_000 { many.add(cue("salt", at: place), track: 3, language: nil) }
        #expect(many.chosen(languages: [], known: [], heard: []).count == 20_000)
        #expect(SubtitleTracks().chosen(languages: ["de"], known: [], heard: []).isEmpty)
    }
}
