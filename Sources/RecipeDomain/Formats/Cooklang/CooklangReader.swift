/// Makes a recipe of a Cooklang document.
struct CooklangReader {
    let document: CooklangDocument
    private(set) var ingredients = CooklangIngredients()
    private var notes: [String] = []
    private var equipment: [String] = []
    /// The steps of the recipe to be, and the paragraphs they come from.
    private(set) var steps: [Step] = []
    private(set) var paragraphs: [CooklangDocument.Step] = []

    init(document: CooklangDocument) { self.document = document }

    func recipe(named name: String?) throws(RecipeImportProblem) -> ImportedRecipe {
        var reader = self
        let imported = reader.read(named: name)
        try Self.check(imported.recipe)
        return imported
    }

    /// Throws where there is nothing to cook.
    static func check(_ recipe: Recipe) throws(RecipeImportProblem) {
        guard recipe.steps.isEmpty, recipe.ingredients.isEmpty else { return }
        throw RecipeImportProblem(message: "There is neither an ingredient nor a step in this file.")
    }

    /// Also what has neither ingredients nor steps.
    mutating func read(named name: String?) -> ImportedRecipe {
        let uses = resolve()
        for (paragraph, uses) in uses {
            guard steps.count < ImportLimits.steps else {
                notes.append("The file has more than \(ImportLimits.steps) steps; the rest was left out.")
                break
            }
            add(paragraph, uses: uses)
        }
        if ingredients.isFull {
            notes.append("The file has more than \(ImportLimits.ingredients) ingredients; the rest was left out.")
        }
        var imported = CooklangFacts(metadata: document.metadata).recipe(named: name)
        imported.recipe.ingredients = ingredients.all
        imported.recipe.steps = steps
        imported.recipe.equipment = equipment
        imported.recipe.notes = notes + imported.recipe.notes
        return imported
    }

    /// Which ingredient each mention means; those of a mise en place are ingredients only.
    private mutating func resolve() -> [(CooklangDocument.Step, [CooklangIngredients.Use?])] {
        var found: [(CooklangDocument.Step, [CooklangIngredients.Use?])] = []
        for section in document.sections {
            for block in section.blocks {
                switch block {
                case .note(let note): notes.append(String(note.prefix(ImportLimits.text)))
                case .step(let paragraph):
                    let miseEnPlace = MiseEnPlace(paragraph)
                    let group = miseEnPlace.map(\.group) ?? section.name
                    var uses: [CooklangIngredients.Use?] = []
                    for item in paragraph.items {
                        if case .ingredient(let component) = item {
                            uses.append(ingredients.use(component, group: group))
                        }
                        if miseEnPlace != nil, case .cookware(let component) = item { addEquipment(component.name) }
                    }
                    if miseEnPlace == nil { found.append((paragraph, uses)) }
                }
            }
        }
        return found
    }

    private mutating func addEquipment(_ name: String) {
        guard equipment.count < ImportLimits.listItems, !equipment.contains(name) else { return }
        equipment.append(name)
    }

    private mutating func add(_ paragraph: CooklangDocument.Step, uses: [CooklangIngredients.Use?]) {
        var words = CooklangStepText()
        var uses = uses[...]
        var timers: [Timer] = []
        var tools: [String] = []
        for item in paragraph.items {
            switch item {
            case .text(let text): words.append(text)
            case .cookware(let component):
                words.append(component.name)
                if tools.count < ImportLimits.listItems, !tools.contains(component.name) {
                    tools.append(component.name)
                }
                addEquipment(component.name)
            case .timer(let component):
                let text = Self.text(of: component)
                words.append(text)
                if timers.count < ImportLimits.listItems, let timer = Self.timer(component, words: text) {
                    timers.append(timer)
                }
            case .ingredient(let component):
                if let use = uses.popFirst() ?? nil {
                    words.append(use, isPart: ingredients.isUsedInParts(use.index))
                } else {
                    words.append(component.name)
                }
            }
        }
        let (text, links) = words.finished
        guard !text.isEmpty else { return }
        var step = StepRecogniser.step(String(text.prefix(ImportLimits.text)))
        step.timers += timers.filter { timer in !step.timers.contains { $0.seconds == timer.seconds } }
        step.ingredients = Array(links.prefix(ImportLimits.listItems))
        step.equipment = tools
        step.isAccepted = true
        steps.append(step)
        paragraphs.append(paragraph)
    }

    /// "10 minutes", or the timer's name where it has no length.
    private static func text(of timer: CooklangDocument.Component) -> String {
        let length = [timer.quantity?.text, timer.unit].compactMap(\.self).joined(separator: " ")
        return length.isEmpty ? timer.name : length
    }

    private static func timer(_ component: CooklangDocument.Component, words: String) -> Timer? {
        guard let unit = component.unit.flatMap({ Durations.unitSeconds($0) }) else { return nil }
        let seconds = { (value: Rational) -> Int? in
            let seconds = (value.doubleValue * Double(unit)).rounded()
            return (1...604_800).contains(seconds) ? Int(seconds) : nil
        }
        switch component.quantity {
        case .number(let value): return seconds(value).map { Timer(seconds: $0, words: words) }
        case .range(let low, let high):
            guard let low = seconds(low), let high = seconds(high) else { return nil }
            return Timer(seconds: low, upperSeconds: high, words: words)
        case .text, nil: return nil
        }
    }
}
