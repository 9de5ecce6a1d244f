/// The ingredients of a document: mentions of the same name, ignoring letter case, are one ingredient in a group as long as
/// their amounts add up and their notes agree.
struct CooklangIngredients {
    /// A mention.
    struct Use {
        /// Index into `all`.
        var index: Int
        /// As the mention spells it.
        var name: String
        var quantity: Quantity?
        var unit: Unit?
    }

    private(set) var all: [Ingredient] = []
    private var indices: [String: [Int]] = [:]
    /// How many mentions give an amount, by index.
    private var amounts: [Int] = []

    var isFull: Bool { all.count >= ImportLimits.ingredients }

    /// Whether several mentions give amounts, so that each is a part.
    func isUsedInParts(_ index: Int) -> Bool { amounts[index] > 1 }

    /// nil when there are too many ingredients.
    mutating func use(_ component: CooklangDocument.Component, group: String?) -> Use? {
        // `@./sauces/Hollandaise{150%g}` refers to another recipe.
        let path = component.name.hasPrefix("./") || component.name.hasPrefix("../")
        let name = path ? component.name.split(separator: "/").last.map(String.init) ?? "" : component.name
        let amount = Amount(component)
        let key = name.lowercased()
        let known = (indices[key] ?? []).filter { amount.fits(all[$0], group: group) }
        let same = known.last { all[$0].group == group }
        if let index = same ?? (amount.quantity == nil ? known.last : nil) {
            if let quantity = amount.quantity {
                all[index].quantity = all[index].quantity.flatMap { $0 + quantity } ?? quantity
                all[index].unit = amount.unit
                amounts[index] += 1
            }
            if all[index].note == nil { all[index].note = amount.note }
            all[index].original = all[index].line(withEstimates: true)
            return Use(index: index, name: name, quantity: amount.quantity, unit: amount.unit)
        }
        guard !isFull else { return nil }
        let food = [amount.unknownUnit, name].compactMap(\.self).joined(separator: " ")
        var ingredient = Ingredient(
            quantity: amount.quantity,
            unit: amount.unit,
            food: String(food.prefix(ImportLimits.text)),
            note: amount.note,
            group: group,
            original: "",
            isAccepted: true
        )
        ingredient.original = ingredient.line(withEstimates: true)
        all.append(ingredient)
        amounts.append(amount.quantity == nil ? 0 : 1)
        indices[key, default: []].append(all.count - 1)
        return Use(index: all.count - 1, name: name, quantity: amount.quantity, unit: amount.unit)
    }
}

/// The amount of one mention.
private struct Amount {
    var quantity: Quantity?
    var unit: Unit?
    /// A word for a unit that isn't known; it goes with the food, as in "2 Becher Mehl".
    var unknownUnit: String?
    var note: String?

    init(_ component: CooklangDocument.Component) {
        var notes: [String] = []
        quantity = component.quantity?.amount
        if case .text(let text) = component.quantity {
            quantity = Self.quantity(in: text)
            if quantity == nil { notes.append([text, component.unit].compactMap(\.self).joined(separator: " ")) }
        }
        if quantity != nil, let word = component.unit, !["item", "items", "x"].contains(word.lowercased()) {
            unit = Self.unit(word)
            unknownUnit = unit == nil ? word : nil
        }
        if component.isOptional { notes.append("optional") }
        if let note = component.note { notes.append(note) }
        note = notes.isEmpty ? nil : String(notes.joined(separator: ", ").prefix(ImportLimits.text))
    }

    /// Whether a mention with this amount can mean `ingredient`.
    func fits(_ ingredient: Ingredient, group: String?) -> Bool {
        if let note, note != ingredient.note, ingredient.note != nil || ingredient.group != group { return false }
        guard let quantity else { return true }
        guard unknownUnit == nil, let known = ingredient.quantity else { return unknownUnit == nil }
        return ingredient.unit == unit && known + quantity != nil
    }

    /// "½", "1,5", "two"
    private static func quantity(in text: String) -> Quantity? {
        let tokens = LineTokens(text).tokens
        guard let (quantity, next) = AmountReader(tokens: tokens).amount(at: 0), next == tokens.count else {
            return nil
        }
        return quantity
    }

    private static func unit(_ text: String) -> Unit? {
        let words = text.split(separator: " ")
        return switch words.count {
        case 1: UnitNames.unit(words[0])
        case 2: UnitNames.unit(words[0], words[1])
        default: nil
        }
    }
}
