/// Divides the lines of a video that shows several dishes: by titles that stand before a list of their own, and by what is
/// said ("the second recipe is …"). A sauce or a dough for the dish is a group of it, no dish.
struct DishDivision {
    /// More than any video shows.
    static let most = 12

    private let language: RecipeLanguage
    private let lexicon: Lexicon
    private let markers: DishMarkers

    init(language: RecipeLanguage) {
        self.language = language
        lexicon = .of(language)
        markers = DishMarkers(language: language)
    }

    /// One for each dish, in order; the whole where there is one only.
    func dishes(in whole: DishLines) -> [DishLines] {
        let written = captionDishes(whole.caption)
        let starts = starts(in: whole)
        if starts.count >= 2 { return timed(whole, starts: starts, written: written) }
        guard written.count >= 2 else { return [whole] }
        return written
    }

    // MARK: - By time

    private struct Start {
        var time: Timestamp
        var title: String
    }

    private func starts(in whole: DishLines) -> [Start] {
        let shown = shown(whole)
        if shown.count >= 2 { return shown }
        let said = said(whole.subtitles.isEmpty ? whole.speech : whole.subtitles)
        return said.count >= 2 ? said : []
    }

    private func timed(_ whole: DishLines, starts: [Start], written: [DishLines]) -> [DishLines] {
        let starts = Array(starts.prefix(Self.most))
        func lines(_ all: [SourceLine], _ index: Int) -> [SourceLine] {
            all.filter { line in
                guard let time = line.range?.start else { return false }
                let isAfter = time >= starts[index].time
                return isAfter && (index + 1 == starts.count || time < starts[index + 1].time)
            }
        }
        return starts.indices.map { index in
            DishLines(
                title: starts[index].title,
                caption: written.count == starts.count ? written[index].caption : [],
                screen: lines(whole.screen, index).filter { markers.title(of: $0.text) != starts[index].title },
                subtitles: lines(whole.subtitles, index),
                speech: lines(whole.speech, index).filter {
                    markers.ordinal(in: $0.text) == nil || $0.kind != .step || Words.of($0.text).count > 12
                }
            )
        }
    }

    /// Titles on the screen, each with ingredients that follow it, and something done before the next.
    private func shown(_ whole: DishLines) -> [Start] {
        let screen = whole.screen
        let heights = screen.filter { $0.kind == .ingredient }.map(\.height).sorted()
        guard heights.count >= 4 else { return [] }
        let usual = heights[heights.count / 2]
        let candidates = screen.indices.filter { isTitle(screen[$0], usual: usual) }
        var starts: [(start: Start, index: Int)] = []
        let announced = isAnnounced(whole)
        for (place, index) in candidates.enumerated() {
            let end = place + 1 < candidates.count ? candidates[place + 1] : screen.count
            let listed = screen[index..<end].count { $0.kind == .ingredient }
            guard listed >= 2, let time = screen[index].range?.start else { continue }
            let until = place + 1 < candidates.count ? screen[candidates[place + 1]].range?.start : nil
            let isDone = (whole.all).contains { line in
                line.kind == .step
                    && line.range.map { $0.start >= time && (until == nil || $0.start < until ?? .zero) } == true
            }
            let isNumbered = markers.number(of: screen[index].text) != nil
            guard isDone, announced || isNumbered || !isGroup(screen[index].text) else { continue }
            starts.append((Start(time: time, title: markers.title(of: screen[index].text)), index))
        }
        return starts.map(\.start)
    }

    private func isTitle(_ line: SourceLine, usual: Double) -> Bool {
        if markers.number(of: line.text) != nil,
            StepRecogniser.likelihood(markers.title(of: line.text), language: language) < 0.7
        {
            return line.kind != .ingredient && Words.of(line.text).count <= 8
        }
        switch line.kind {
        case .other, .step: break
        default: return false
        }
        let words = Words.of(line.text)
        return (1...6).contains(words.count) && line.height > 1.25 * usual && line.text.contains(where: \.isLetter)
            && (line.kind == .other || StepRecogniser.likelihood(line.text, language: language) < 0.7)
    }

    /// "Caramel sauce", "Für den Teig"
    private func isGroup(_ title: String) -> Bool {
        if case .groupHeading = LineClassifier(language: language).kind(of: title) { return true }
        return Words.of(title).contains {
            lexicon.groups.contains($0) || lexicon.groupOpenings.contains($0) || Self.parts.contains($0)
        }
    }

    private static let parts: Set<String> = [
        "sauce", "dough", "filling", "frosting", "glaze", "topping", "dressing", "crust", "marinade", "icing", "syrup",
        "teig", "fullung",
        "glasur", "belag", "pate", "garniture", "glacage", "masa", "relleno", "salsa", "cobertura", "for", "base",
    ]

    /// "2 sauces", "Zwei schnelle Aufstriche", "two ways": the title or a line says how many there are.
    private func isAnnounced(_ whole: DishLines) -> Bool {
        (whole.caption.prefix(2) + whole.screen.prefix(3) + whole.speech.prefix(3) + whole.subtitles.prefix(3)).contains
        {
            markers.count(in: $0.text) != nil
        }
    }

    // MARK: - By what is said

    private func said(_ lines: [SourceLine]) -> [Start] {
        var starts: [Start] = []
        for line in lines {
            guard let ordinal = markers.ordinal(in: line.text), let time = line.range?.start else { continue }
            if ordinal == 1, starts.isEmpty || starts.count == 1 {
                starts = [Start(time: time, title: markers.named(in: line.text) ?? "")]
            } else if ordinal > 1 {
                if starts.isEmpty, let first = lines.first?.range?.start {
                    starts.append(Start(time: first, title: ""))
                }
                starts.append(Start(time: time, title: markers.named(in: line.text) ?? ""))
            }
        }
        // Each tells of something to do.
        return starts.enumerated().allSatisfy { index, start in
            lines.contains { line in
                line.kind == .step
                    && line.range.map {
                        $0.start >= start.time && (index + 1 == starts.count || $0.start < starts[index + 1].time)
                    } == true
            }
        } ? starts : []
    }

    // MARK: - By what is written

    /// A heading with ingredients and steps of its own, after a heading with ingredients and steps of its own.
    private func captionDishes(_ caption: [SourceLine]) -> [DishLines] {
        var sections: [(title: String, lines: [SourceLine])] = [("", [])]
        for (index, line) in caption.enumerated() {
            if isHeading(line), startsDish(at: index, in: caption),
                sections.count == 1 || sections[sections.count - 1].lines.contains(where: { $0.kind == .step })
            {
                sections.append((markers.title(of: line.text), []))
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        let own = sections.filter { section in
            section.lines.count { $0.kind == .ingredient } >= 2 && section.lines.contains { $0.kind == .step }
        }
        guard own.count >= 2 else { return [] }
        return own.prefix(Self.most).map { section in
            let title = section.title.isEmpty ? section.lines.first { $0.kind == .other }?.text : section.title
            return DishLines(title: title.map { TitleChoice.head(of: $0) }, caption: section.lines)
        }
    }

    private func isHeading(_ line: SourceLine) -> Bool {
        let words = Words.of(line.text)
        guard (1...8).contains(words.count), !line.text.contains("#"), !line.text.contains("@") else { return false }
        let isNumbered = markers.number(of: line.text) != nil
        switch line.kind {
        case .groupHeading: return !isGroup(line.text) || isNumbered
        case .other: return line.text.last.map { !".!?".contains($0) } == true && (!isGroup(line.text) || isNumbered)
        case .step:
            return isNumbered && StepRecogniser.likelihood(markers.title(of: line.text), language: language) < 0.7
                || !line.text.contains(where: \.isLowercase)
                    && StepRecogniser.likelihood(line.text, language: language) < 0.7
        default: return false
        }
    }

    /// Whether a list follows before anything is done.
    private func startsDish(at index: Int, in caption: [SourceLine]) -> Bool {
        var listed = 0
        for line in caption[(index + 1)...].prefix(8) {
            switch line.kind {
            case .ingredient: listed += 1
            case .ingredientsHeading, .groupHeading, .yield, .time, .chatter: continue
            case .step, .stepsHeading: return listed >= 2
            case .other: if listed == 0, isHeading(line) { return false }
            default: continue
            }
        }
        return listed >= 2
    }
}
