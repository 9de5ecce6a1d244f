@testable import RecipeDomain

/// Random recipes that are the same for the same seed.
struct RecipeGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// - Parameter isHostile: texts may hold the marks of every format.
    mutating func recipe(isHostile: Bool) -> Recipe {
        let foods = Self.foods.shuffled(using: &self).prefix(Int.random(in: 0...9, using: &self))
        let groups: [String?] = [nil, nil, "For the sauce", isHostile ? "= (G) -- @x" : "Dough"]
        let ingredients = foods.map { food in
            ingredient(isHostile && chance(0.3) ? food + text(isHostile: true) : food, group: pick(groups))
        }
        let steps = (0..<Int.random(in: ingredients.isEmpty ? 1...4 : 0...6, using: &self)).map { _ in
            step(ingredients, isHostile: isHostile)
        }
        let video = (0..<Int.random(in: 0...2, using: &self)).map { _ in text(isHostile: isHostile) }
        return Recipe(
            title: "T" + text(isHostile: isHostile),
            description: chance(0.5) ? "D" + text(isHostile: isHostile) : nil,
            yield: pick([nil, "4 servings", "1 serving", "12 cookies", "ca. 3"]),
            prepSeconds: pick([nil, 600, 60, 5430]),
            cookSeconds: pick([nil, 1800, 86_400]),
            totalSeconds: pick([nil, 2400, 4800]),
            ingredients: ingredients,
            steps: steps,
            equipment: chance(0.5) ? ["large pan", "bowl"] : [],
            tags: chance(0.5) ? ["soup", "quick & easy"] : [],
            author: pick([nil, "@anna", "Anna B."]),
            language: pick([nil, "en", "de-CH"]),
            notes: video.map { "N" + $0 },
            sources: [.onScreen]
        )
    }

    private mutating func ingredient(_ food: String, group: String?) -> Ingredient {
        let unit: Unit? = pick([nil, .gram, .cup, .tablespoon, .teaspoon, .pinch, .liter, .clove, .fluidOunce])
        let whole = Int.random(in: 1...9, using: &self)
        let quantity: Quantity? =
            switch Int.random(in: 0...4, using: &self) {
            case 0: nil
            case 1: .range(SampleRecipe.rational(whole), SampleRecipe.rational(whole + 2))
            case 2: .exact(SampleRecipe.rational(whole, pick([2, 3, 4, 8])))
            default: .exact(SampleRecipe.rational(whole))
            }
        let start = Timestamp(milliseconds: Int.random(in: 0...90_000, using: &self))
        let evidence = Evidence(
            kind: .speech,
            range: TimeRange(start: start, end: start),
            frame: nil,
            quote: "q",
            confidence: 0.5
        )
        var ingredient = Ingredient(
            quantity: quantity,
            unit: quantity == nil ? nil : unit,
            food: food,
            note: pick([nil, nil, "finely chopped", "room temperature"]),
            group: group,
            original: "",
            evidence: chance(0.9) ? [evidence] : []
        )
        ingredient.amountIsEstimated = quantity != nil && (ingredient.evidence.isEmpty || chance(0.2))
        ingredient.isAccepted = chance(0.1)
        ingredient.original = ingredient.line(withEstimates: true)
        return ingredient
    }

    private mutating func step(_ ingredients: [Ingredient], isHostile: Bool) -> Step {
        var text = pick(["Mix", "Fry", "Take"])
        var step = Step(text: "", isAccepted: chance(0.2))
        for index in ingredients.indices.shuffled(using: &self).prefix(Int.random(in: 0...3, using: &self)) {
            let ingredient = ingredients[index]
            if chance(0.3), let quantity = ingredient.quantity, let amount = ingredient.amountText {
                text += " \(amount)\(chance(0.5) ? " of the" : "") \(ingredient.food),"
                step.ingredients.append(
                    StepIngredient(ingredient: index, quantity: quantity, unit: ingredient.unit, words: amount)
                )
            } else {
                text += " the \(ingredient.food),"
                step.ingredients.append(StepIngredient(ingredient: index))
            }
        }
        if isHostile { text += self.text(isHostile: true) }
        text += pick([" well", " for 5 min", " in a large pan for 10-12 minutes", " at 180°C", " in the bowl"])
        step.text = text
        step.timers = Durations.timers(in: text)
        step.temperatures = Temperatures.temperatures(in: text)
        if text.contains("bowl") { step.equipment = ["bowl"] }
        if chance(0.7) {
            let start = Int.random(in: 0...60_000, using: &self)
            step.range = TimeRange(
                start: Timestamp(milliseconds: start),
                end: Timestamp(milliseconds: start + Int.random(in: 1...20_000, using: &self))
            )
            step.evidence = [Evidence(kind: .seen, range: step.range, frame: nil, quote: "q", confidence: 1)]
        }
        return step
    }

    /// Words, and the marks of all formats among them.
    private mutating func text(isHostile: Bool) -> String {
        let marks = isHostile ? Self.marks : ["and", "so", "on"]
        return (0..<Int.random(in: 1...4, using: &self)).map { _ in " " + pick(marks) }.joined()
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }

    private static let foods = [
        "flour", "sugar", "olive oil", "sesame oil", "red onion", "garlic", "salt", "butter", "milk", "eggs",
        "tomatoes",
        "self-raising flour", "crème fraîche", "Mehl", "huile d'olive", "leek", "chili flakes", "rice",
    ]
    private static let marks = [
        "@x", "#y", "~{5%min}", "--", "---", "[-", "-]", "{", "}", "(z)", "\\", "\\@", "= a", "> b", "<script>",
        "</script>",
        "&amp;", "\"", "'", "%", "|", "`", "*", "_", "[l](u)", "€", "½", "🧂", "@", "a-b", "- c", ": d", "#", "k: v",
        " #",
    ]
}
