/// What a cook should look at twice. Nothing is changed for it.
struct Plausibility {
    private let vocabulary: KitchenVocabulary

    /// In whole sentences, at most twelve.
    static func notes(on ingredients: [Ingredient], _ steps: [Step], language: RecipeLanguage = .english) -> [String] {
        Plausibility(vocabulary: .of(language)).notes(on: ingredients, steps)
    }

    private func notes(on ingredients: [Ingredient], _ steps: [Step]) -> [String] {
        Array(
            (heats(steps) + times(steps) + amounts(ingredients) + unlisted(ingredients, steps)
                + unused(ingredients, steps)).prefix(12)
        )
    }

    private func heats(_ steps: [Step]) -> [String] {
        var notes: [String] = []
        for (number, step) in steps.enumerated() {
            let text = TextForLookup(step.text, vocabulary)
            let isOven = text.words.contains {
                ["oven", "bake", "roast", "preheat", "ofen", "four", "horno"].contains($0)
            }
            for place in text.amounts {
                guard case .temperature(let degrees, let scale) = place.value, let hottest = degrees.max() else {
                    continue
                }
                let isCelsius = scale.map { $0 == .celsius } ?? (hottest <= 250)
                let (low, high) = isCelsius ? (30, 300) : (86, 575)
                if hottest > high {
                    notes.append(
                        "Step \(number + 1) says \(text.wording(of: place)), hotter than a kitchen's oven gets."
                    )
                } else if hottest < low, isOven {
                    notes.append("Step \(number + 1) says \(text.wording(of: place)), colder than an oven can be set.")
                }
            }
        }
        return notes
    }

    private func times(_ steps: [Step]) -> [String] {
        steps.enumerated().flatMap { number, step in
            step.timers.filter { ($0.upperSeconds ?? $0.seconds) > 3 * 86_400 }.map {
                "Step \(number + 1) takes \($0.words), more than three days."
            }
        }
    }

    /// More than a kitchen would use: by what is strong, and by what is much of anything.
    private func amounts(_ ingredients: [Ingredient]) -> [String] {
        ingredients.compactMap { line in
            guard let quantity = line.quantity, let size = SameAmount.size(quantity, line.unit) else { return nil }
            let words = vocabulary.content(line.food)
            let limit = words.last.flatMap { Self.strong[$0] } ?? (words.contains("sugar") ? 2500 : 10_000)
            guard size > limit, let amount = line.amountText else { return nil }
            return "\(amount) of \(line.food) is a great deal."
        }
    }

    /// Grams or millilitres that no dish takes.
    private static let strong: [String: Double] = [
        "salt": 400, "pepper": 100, "powder": 250, "soda": 100, "yeast": 250, "cinnamon": 100, "nutmeg": 30,
        "clove": 60, "saffron": 10,
        "vanilla": 120, "extract": 120, "cayenne": 60, "turmeric": 100, "cumin": 100, "paprika": 200, "oregano": 100,
        "thyme": 150,
        "gelatin": 150, "wasabi": 100, "chili": 400,
    ]

    /// Foods of the steps that the list lacks.
    private func unlisted(_ ingredients: [Ingredient], _ steps: [Step]) -> [String] {
        guard !ingredients.isEmpty else { return [] }
        let listed = Set(
            ingredients.flatMap { vocabulary.content($0.original + " " + $0.food + " " + ($0.group ?? "")) }
        )
        var notes: [String] = []
        var told = Set<String>()
        for (number, step) in steps.enumerated() {
            let text = TextForLookup(step.text, vocabulary)
            for (place, word) in text.words.enumerated()
            where text.actions[place] == nil && vocabulary.isFood(word) {
                guard firm(word, at: place, in: text), !listed.contains(word), told.insert(word).inserted,
                    !listed.contains(where: {
                        WordLikeness.isAlike(word, $0, heardIsKnown: false, in: vocabulary) || isKind(word, of: $0)
                    })
                else { continue }
                notes.append("Step \(number + 1) uses \(word), which no ingredient names.")
            }
        }
        return Array(notes.prefix(4))
    }

    /// A food of its own rather than a dish, a mix, a cut, or what every kitchen has.
    private func firm(_ word: String, at place: Int, in text: TextForLookup) -> Bool {
        guard !Self.loose.contains(word),
            !CookingWords.verbs.contains(word) || word == "butter" || word == "flour" || word == "pepper"
        else { return false }
        let (before, after) = (
            place > 0 ? text.words[place - 1] : "", place + 1 < text.words.count ? text.words[place + 1] : ""
        )
        // "muffin tin", "rice cooker", "coffee cup", "like pancake batter"
        return !FoodCompounds.isPart(word, before: before, after: after, in: vocabulary)
            && !CookingWords.equipment.contains(after)
            && ![
                "cooker", "cup", "size", "sized", "like", "glass", "spoon", "press", "mill", "consistency", "paper",
                "cutter",
            ].contains(after)
            && !["like", "your", "favourite", "favorite", "any", "other", "or"].contains(before)
    }

    private static let loose: Set<String> = [
        "water", "salt", "pepper", "oil", "dough", "batter", "sauce", "dressing", "topping", "soup", "salad", "cake",
        "bread", "pie", "pizza", "cookie",
        "biscuit", "bun", "burger", "taco", "tortilla", "wrap", "pasta", "noodle", "stew", "curry", "pudding", "pastry",
        "cracker", "bagel", "risotto",
        "lasagna", "meatball", "meat", "vegetable", "veg", "fruit", "herb", "spice", "seed", "nut", "ice", "juice",
        "zest", "stock", "broth",
        "gravy", "fillet", "flake", "rib", "steak", "clove", "yolk", "egg", "powder", "extract", "puree", "paste",
        "peel", "stalk", "cereal", "relish",
        "salsa", "pesto", "jam", "caramel", "custard", "cream", "marinade", "fish", "poultry", "date", "sprinkle",
        "sprout", "bean", "berry", "sugar",
        "mince", "roll", "rocket", "lime", "duck", "sole", "ham", "sour", "chip", "slaw", "mash", "crisp", "bran",
    ]

    /// "beef" for "steak": kinds that are called by another name.
    private func isKind(_ word: String, of listed: String) -> Bool { Self.kinds[word]?.contains(listed) == true }
    private static let kinds: [String: Set<String>] = [
        "bread": ["baguette", "brioche", "ciabatta", "sourdough", "bun", "loaf", "toast", "focaccia"],
        "cheese": [
            "cheddar", "parmesan", "mozzarella", "feta", "gouda", "brie", "ricotta", "halloumi", "gruyere", "pecorino",
            "mascarpone", "paneer",
        ],
        "beef": ["steak", "mince", "brisket", "chuck"], "pork": ["bacon", "ham", "sausage", "pancetta"],
        "onion": ["shallot", "scallion", "leek"],
        "scallion": ["onion"], "chili": ["chilli", "pepper", "jalapeno"], "chilli": ["chili", "pepper", "jalapeno"],
        "mushroom": ["champignon", "portobello"],
        "chocolate": ["chip", "cocoa"], "yogurt": ["yoghurt"], "yoghurt": ["yogurt"], "coriander": ["cilantro"],
        "cilantro": ["coriander"], "prawn": ["shrimp"],
        "shrimp": ["prawn"], "spaghetti": ["pasta"], "penne": ["pasta"], "macaroni": ["pasta"],
        "aubergine": ["eggplant"], "eggplant": ["aubergine"],
        "courgette": ["zucchini"], "zucchini": ["courgette"], "chicken": ["thigh", "breast", "drumstick", "wing"],
        "lemon": ["zest", "juice"], "milk": ["buttermilk"],
        "flour": ["cornflour"], "parmesan": ["cheese"], "cheddar": ["cheese"], "mozzarella": ["cheese"],
        "rice": ["risotto", "arborio", "basmati"],
    ]

    private static let everything: Set<String> = [
        "everything", "ingredients", "ingredient", "remaining", "spices", "seasoning", "seasonings", "dressing",
        "marinade", "alles", "tout",
        "todo", "zutaten", "ingredientes",
    ]

    /// Ingredients that no step names, where the steps name most of the others.
    private func unused(_ ingredients: [Ingredient], _ steps: [Step]) -> [String] {
        guard steps.count >= 2, ingredients.count >= 3 else { return [] }
        let text = vocabulary.content(steps.map(\.text).joined(separator: " "))
        let said = Set(text)
        // "Mix everything", "the dry ingredients", "all the spices" use what they don't name.
        let everything = steps.contains { step in
            let words = Words.of(step.text)
            return words.contains(where: Self.everything.contains)
                || zip(words, words.dropFirst()).contains { $0 == "the" && $1 == "rest" }
        }
        guard !everything else { return [] }
        let unused = ingredients.filter { line in
            let food = vocabulary.content(line.food).filter { vocabulary.weight(of: $0) == 1 }
            guard !food.isEmpty else { return false }
            return !food.contains { word in
                said.contains(word)
                    || said.contains {
                        WordLikeness.isAlike(word, $0, heardIsKnown: false, in: vocabulary) || isKind($0, of: word)
                            || isKind(word, of: $0)
                    }
            } && food.allSatisfy { !["water", "salt", "pepper", "oil", "ice"].contains($0) }
                && line.note?.contains("serve") != true
                && line.note?.contains("garnish") != true && line.note?.contains("optional") != true
        }
        guard !unused.isEmpty, unused.count * 2 <= ingredients.count else { return [] }
        return unused.prefix(4).map { "No step uses \($0.food)." }
    }
}
