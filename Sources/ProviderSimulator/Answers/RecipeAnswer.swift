import Foundation

/// The recipe that follows from the evidence in a prompt: every line that looks like an ingredient or a step becomes one, and
/// cites its line.
struct RecipeAnswer: Sendable {
    struct Entry: Sendable {
        var text: String
        var source: EvidenceLine?
    }

    private(set) var title = "Dish"
    private(set) var description: String?
    private(set) var servings: String?
    private(set) var ingredients: [Entry] = []
    private(set) var steps: [Entry] = []
    private(set) var equipment: [String] = []

    private static let mostEntries = 150

    /// `sights`: pictures that travelled with the request.
    init(evidence: [EvidenceLine], sights: [Sight], isGullible: Bool) {
        for line in evidence where line.kind != "seen" { read(line) }
        for line in evidence where line.kind == "seen" { read(seen: line) }
        for sight in sights {
            for line in sight.overlay { addIngredient(line, from: nil) }
            addIngredient(sight.food, from: nil)
            addStep(Self.sentence(sight.action), from: nil)
            if !equipment.contains(sight.tool) { equipment.append(sight.tool) }
        }
        if title == "Dish", let first = ingredients.first { title = "Dish of \(KitchenWords.food(first.text))" }
        if isGullible { for order in Obedience(reading: evidence).orders { obey(order) } }
    }

    private mutating func read(_ line: EvidenceLine) {
        if line.kind == "title" {
            title = line.text
            return
        }
        for piece in line.text.split(separator: " / ").map(String.init) where !Obedience.isAddressedToModel(piece) {
            if KitchenWords.isIngredient(piece) {
                addIngredient(piece, from: line)
            } else if KitchenWords.isStep(piece) {
                addStep(piece, from: line)
            } else if title == "Dish", line.kind == "caption" || line.kind == "screen", piece.count <= 60 {
                title = piece
            }
        }
    }

    /// "… Foods: flour, egg. Action: whisk the egg."
    private mutating func read(seen line: EvidenceLine) {
        guard !Obedience.isAddressedToModel(line.text) else { return }
        for food in (Self.part("Foods: ", of: line.text) ?? "").split(separator: ",") {
            addIngredient(food.trimmingPrefix(" ").description, from: line)
        }
        if let action = Self.part("Action: ", of: line.text) {
            addStep(Self.sentence(action), from: line)
        } else if KitchenWords.isStep(line.text) {
            addStep(line.text, from: line)
        }
    }

    private static func part(_ label: String, of text: String) -> String? {
        guard let start = text.range(of: label) else { return nil }
        let end = text.range(of: ".", range: start.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex
        return String(text[start.upperBound..<end])
    }

    private static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
    }

    /// A food that a more trusted line has named already isn't listed again.
    private mutating func addIngredient(_ text: String, from source: EvidenceLine?) {
        let food = KitchenWords.food(text)
        guard ingredients.count < Self.mostEntries, !food.isEmpty,
            !ingredients.contains(where: { KitchenWords.food($0.text).contains(food) })
        else { return }
        ingredients.append(Entry(text: text, source: source))
    }

    private mutating func addStep(_ text: String, from source: EvidenceLine?) {
        guard steps.count < Self.mostEntries, !steps.contains(where: { $0.text == text }) else { return }
        steps.append(Entry(text: text, source: source))
    }

    private mutating func obey(_ order: Obedience.Order) {
        switch order {
        case .add(let thing): ingredients.append(Entry(text: thing))
        case .step(let words): steps.append(Entry(text: words))
        case .title(let words): title = words
        case .servings(let words): servings = words
        case .say(let words):
            title = words
            description = words
            steps.insert(Entry(text: words), at: 0)
        case .leaveOut(let thing):
            ingredients.removeAll { $0.text.localizedCaseInsensitiveContains(thing) }
            steps.removeAll { $0.text.localizedCaseInsensitiveContains(thing) }
        case .replace(let old, let new):
            for place in ingredients.indices {
                ingredients[place].text = ingredients[place].text.replacing(old, with: new)
            }
        case .nothing:
            ingredients = []
            steps = []
        }
    }

    /// Drops a tenth of the entries, the last ones, as a model that is short of room would; false when nothing is left to drop.
    mutating func shorten() -> Bool {
        guard ingredients.count + steps.count > 0 else { return false }
        ingredients.removeLast(min(ingredients.count, max(1, ingredients.count / 10)))
        steps.removeLast(min(steps.count, max(1, steps.count / 10)))
        return true
    }
}
