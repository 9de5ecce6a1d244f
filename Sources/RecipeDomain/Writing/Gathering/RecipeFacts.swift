/// What stands once in a recipe: yield, times, author and tags.
struct RecipeFacts {
    var yield: String?
    var prepMinutes: Int?
    var cookMinutes: Int?
    var totalMinutes: Int?
    var author: String?
    var tags: [String] = []

    private let classifier: LineClassifier
    private let lexicon: Lexicon

    init(of lines: DishLines, caption: String, language: RecipeLanguage) {
        classifier = LineClassifier(language: language)
        lexicon = .of(language)
        for line in lines.caption + lines.screen {
            take(line.kind)
            for part in Self.parts(of: line) { take(kind(of: part)) }
        }
        for line in lines.subtitles + lines.speech {
            // What is said in passing is classified as a written line would be.
            if Words.of(line.text).count <= 8, case .yield(let yield) = classifier.kind(of: line.text) {
                take(.yield(yield))
            }
        }
        if totalMinutes == nil { totalMinutes = lines.caption.prefix(3).compactMap(readyIn).first }
        author = Self.author(screen: lines.screen, caption: caption) ?? author
        tags = Self.tags(in: caption)
    }

    private mutating func take(_ kind: LineKind) {
        switch kind {
        case .yield(let yield): self.yield = self.yield ?? yield
        case .author(let author): self.author = self.author ?? author
        case .time(.prep, let minutes): prepMinutes = prepMinutes ?? minutes
        case .time(.cook, let minutes): cookMinutes = cookMinutes ?? minutes
        case .time(.total, let minutes): totalMinutes = totalMinutes ?? minutes
        default: break
        }
    }

    // MARK: - Beside other things

    /// "Ingredients (serves 4)", "Oat Cookies - makes 24", "Prep 10 min · Cook 20 min".
    private static func parts(of line: SourceLine) -> [String] {
        switch line.kind {
        case .ingredient, .step, .yield, .author, .chatter:
            if !line.text.contains("|") && !line.text.contains("·") { return [] }
        case .time: if !line.text.contains(" - ") && !line.text.contains("|") && !line.text.contains("·") { return [] }
        default: break
        }
        let marked = line.text.prefix(300).replacing(" - ", with: "|").replacing(" – ", with: "|").replacing(
            " / ",
            with: "|"
        )
        let parts = marked.split { "|·•()".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
        return parts.count > 1 || parts.first != line.text ? parts : []
    }

    private func kind(of part: String) -> LineKind {
        let kind = classifier.kind(of: part)
        switch kind {
        case .yield, .time: return kind
        default: return PieceCount.yield(part, lexicon: lexicon).map { .yield($0) } ?? .other
        }
    }

    /// "… in 25 min!"
    private func readyIn(_ line: SourceLine) -> Int? {
        guard line.kind == .other || line.kind == .chatter, line.text.count <= 120 else { return nil }
        for timer in Durations.timers(in: line.text, language: lexicon.language) where timer.seconds >= 300 {
            guard let place = line.text.firstRange(of: timer.words),
                let before = Words.of(line.text[..<place.lowerBound]).last,
                ["in", "en", "under", "unter"].contains(before)
            else { continue }
            return timer.seconds / 60
        }
        return nil
    }

    // MARK: - Author and tags

    /// A handle that stands in the video, else the one the caption names as its own rather than in an advert.
    private static func author(screen: [SourceLine], caption: String) -> String? {
        for line in screen { if case .author(let author) = line.kind { return author } }
        var best: (handle: String, score: Int)?
        for row in caption.prefix(CaptionRows.longest).split(whereSeparator: \.isNewline) where row.contains("@") {
            let plain = CaptionRows.withoutPictures(String(row))
            guard let handle = LineClassifier.handle(in: plain) else { continue }
            let words = Words.of(plain)
            if words.contains(where: adverts.contains) { continue }
            let score = words.count <= Words.of(handle).count + 2 ? 3 : words.contains(where: own.contains) ? 2 : 1
            if score > best?.score ?? 0 { best = (handle, score) }
        }
        return best?.handle.trimmingMarks
    }

    private static let adverts: Set<String> = [
        "ad", "anzeige", "werbung", "sorteo", "giveaway", "gewinnspiel", "concours", "publicidad", "code", "codigo",
        "rabatt",
        "spart", "sponsored", "partenariat", "collab", "off", "descuento", "promo", "partner", "gifted", "pr",
    ]

    private static let own: Set<String> = [
        "follow", "folgt", "folge", "suivez", "suis", "sigueme", "siganme", "perfil", "profil", "profile", "by", "von",
        "par", "por",
        "me", "mich", "moi", "instagram", "tag", "tagged", "page", "mir", "rezepte", "recipes", "recettes", "recetas",
        "insta",
    ]

    /// Hashtags of the caption.
    private static func tags(in caption: String) -> [String] {
        var tags: [String] = []
        for word in caption.prefix(CaptionRows.longest).split(whereSeparator: \.isWhitespace)
        where word.first == "#" && tags.count < 20 {
            let tag = word.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.lowercased()
            if tag.count >= 2, !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }
}
