/// Gathers the ingredients that all sources tell of, each once, the most trusted source's amount first.
struct IngredientGathering {
    /// More than any recipe has.
    static let most = 100
    /// A list of so many is the whole list.
    static let whole = 3

    private let language: RecipeLanguage
    private let classifier: LineClassifier

    init(language: RecipeLanguage) {
        self.language = language
        classifier = LineClassifier(language: language)
    }

    func ingredients(of dish: DishLines) -> [RecipeDraft.Line] {
        var list = UniqueIngredients(language: language)
        take(dish.caption, into: &list)
        take(dish.screen, into: &list)
        let isWhole = list.lines.count >= Self.whole
        let named = self.named(in: dish)
        for (food, line) in named where food.hasAmount { list.mention(food, in: line, isNewOnly: isWhole) }
        if !isWhole {
            for (food, line) in named where !food.hasAmount && !food.isDefinite { list.mention(food, in: line) }
            if list.lines.count < 2 {
                for (food, line) in named where !food.hasAmount { list.mention(food, in: line) }
            }
        }
        for (food, line) in named.prefix(400) { list.show(food, in: line) }
        return Array(list.inOrder.prefix(Self.most))
    }

    /// What the sentences that tell how to cook name.
    private func named(in dish: DishLines) -> [(food: FoodsInSpeech.Named, line: SourceLine)] {
        let foods = FoodsInSpeech(language: language)
        var named: [(food: FoodsInSpeech.Named, line: SourceLine)] = []
        for line in dish.all where line.kind == .step && named.count < 1000 {
            named += foods.foods(in: line.text).map { ($0, line) }
        }
        return named
    }

    // MARK: - Lists

    /// Lines of a list; those without an amount only under a heading or among others with amounts.
    private func take(_ lines: [SourceLine], into list: inout UniqueIngredients) {
        var group: String?
        var isInList = false
        for (index, line) in lines.enumerated() {
            switch line.kind {
            case .ingredientsHeading: (isInList, group) = (true, nil)
            case .stepsHeading: (isInList, group) = (false, nil)
            case .groupHeading(let name): group = name
            case .ingredient: list.add(line, group: group)
            case .step: isInList = false
            case .other:
                guard classifier.ingredientLikelihood(line.text) >= 0.4 else { continue }
                let isListed =
                    isInList || stands(line, among: lines) || follows(line, index > 0 ? lines[index - 1] : nil)
                    || follows(line, index + 1 < lines.count ? lines[index + 1] : nil)
                if isListed { list.add(line, group: group) }
            case .yield, .time, .author, .chatter: break
            }
        }
    }

    /// Shown together with an ingredient, in letters of the same size.
    private func stands(_ line: SourceLine, among lines: [SourceLine]) -> Bool {
        lines.contains { other in
            guard other.kind == .ingredient, let range = line.range, let shown = other.range else { return false }
            let shared = min(range.end, shown.end).milliseconds - max(range.start, shown.start).milliseconds
            return range == shown || (shared >= 500 && line.hasSameSize(as: other))
        }
    }

    /// Shown right before or after an ingredient, in letters of the same size.
    private func follows(_ line: SourceLine, _ neighbour: SourceLine?) -> Bool {
        guard let neighbour, neighbour.kind == .ingredient, let a = neighbour.range, let b = line.range else {
            return false
        }
        let gap = max(b.start.milliseconds - a.end.milliseconds, a.start.milliseconds - b.end.milliseconds)
        return abs(gap) <= 1500 && line.hasSameSize(as: neighbour)
    }
}

extension SourceLine {
    fileprivate func hasSameSize(as other: SourceLine) -> Bool {
        abs(height - other.height) <= 0.15 * max(height, other.height)
    }
}
