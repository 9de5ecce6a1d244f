import RecipeDomain

/// The subtitle tracks of a video, of which one at most tells its recipe: further ones only say the same again.
struct SubtitleTracks {
    /// What is kept of a hostile file.
    private static let (mostTracks, mostCues) = (16, 20_000)
    /// Cues by which tracks are compared.
    private static let compared = 2000
    /// A track with fewer words than this share of the fullest shows signs and songs only ("forced").
    private static let forced = 0.2
    /// Shares of the words known from elsewhere: a text in the same language has more of them, a translation fewer.
    private static let translated = 0.15
    /// Fewer known words than these tell nothing.
    private static let fewest = 20

    private struct Track {
        var language: String?
        var cues: [Segment] = []
    }

    private var tracks: [Int: Track] = [:]

    var isEmpty: Bool { tracks.isEmpty }

    /// - Parameter language: as the track says, ISO 639.
    mutating func add(_ cue: Segment, track: Int, language: String?) {
        guard tracks.count < Self.mostTracks || tracks[track] != nil,
            tracks[track]?.cues.count ?? 0 < Self.mostCues
        else { return }
        tracks[track, default: Track(language: LanguageTag.primary(of: language))].cues.append(cue)
    }

    /// The cues of one track, without those that only describe sounds.
    ///
    /// A full track comes before one of signs, then one in a wanted language before others, then the one that has most
    /// words in common with the other sources (which a translation and a commentary have not), then one without
    /// descriptions of sounds. None where the best one is only a translation of what was heard.
    /// - Parameters:
    ///   - languages: the video's own, as far as known, the surest first.
    ///   - known: words of the other sources.
    ///   - heard: words of what a speech model heard.
    func chosen(languages: [String?], known: Set<Substring>, heard: Set<Substring>) -> [Segment] {
        let wanted = languages.compactMap { LanguageTag.primary(of: $0) }
        let ranked = tracks.sorted { $0.key < $1.key }.map {
            Candidate($0.value.cues, $0.value.language, wanted, known)
        }
        let fullest = ranked.map(\.wordCount).max() ?? 0
        func isFull(_ track: Candidate) -> Bool { Double(track.wordCount) >= Double(fullest) * Self.forced }
        func isBetter(_ one: Candidate, _ other: Candidate) -> Bool {
            let places = [one, other].map { track in
                [isFull(track) ? 0 : 1, track.languageRank, -track.agreement, track.sounds]
            }
            return places[0].lexicographicallyPrecedes(places[1])
        }
        guard fullest > 0, let first = ranked.first else { return [] }
        let best = ranked.dropFirst().reduce(first) { isBetter($1, $0) ? $1 : $0 }
        if best.languageRank >= wanted.count, heard.count >= Self.fewest,
            Double(heard.intersection(best.words).count) < Double(heard.count) * Self.translated
        {
            return []
        }
        return Self.withoutSounds(best.cues)
    }

    static func withoutSounds(_ cues: [Segment]) -> [Segment] { cues.filter { !SoundCaption.isAll(of: $0.text) } }

    /// A track, measured.
    private struct Candidate {
        var cues: [Segment]
        var words: Set<Substring> = []
        var wordCount = 0
        /// 0 for the surest of the wanted languages.
        var languageRank: Int
        /// Tenths of the known words that occur in it.
        var agreement = 0
        /// Tenths of its cues that describe sounds.
        var sounds = 0

        init(_ cues: [Segment], _ language: String?, _ wanted: [String], _ known: Set<Substring>) {
            self.cues = cues
            let sample = cues.prefix(SubtitleTracks.compared)
            let spoken = SubtitleTracks.withoutSounds(Array(sample))
            for cue in spoken {
                let words = KnownInventions.words(of: cue.text)
                wordCount += words.count
                self.words.formUnion(words)
            }
            languageRank = language.flatMap { wanted.firstIndex(of: $0) } ?? wanted.count
            if known.count >= SubtitleTracks.fewest { agreement = known.intersection(words).count * 10 / known.count }
            sounds = (sample.count - spoken.count) * 10 / max(1, sample.count)
        }
    }
}
