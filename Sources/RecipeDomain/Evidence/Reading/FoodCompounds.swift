/// Names of foods in which another food's name stands: peanut butter is no butter.
enum FoodCompounds {
    /// Whether `food` before or after its neighbour is part of another food's name.
    static func isPart(_ food: String, before: String, after: String, in vocabulary: KitchenVocabulary) -> Bool {
        isAmong(before, heads[food], vocabulary) || isAmong(after, modifiers[food], vocabulary)
    }

    /// Also misread: "almoncl milk" is no milk either.
    private static func isAmong(_ word: String, _ others: Set<String>?, _ vocabulary: KitchenVocabulary) -> Bool {
        guard let others, !word.isEmpty else { return false }
        if others.contains(word) { return true }
        guard !vocabulary.isKnown(word) else { return false }
        return others.contains { WordLikeness.isAlike($0, word, heardIsKnown: false, isLoose: true, in: vocabulary) }
    }

    /// What a food is called after: with these before it, it is another.
    private static let heads = table([
        "flour: coconut almond rice corn chickpea oat buckwheat tapioca potato",
        "butter: peanut almond cashew cocoa nut apple cookie hazelnut shea sunflower",
        "milk: coconut almond oat soy soya rice cashew condensed evaporated",
        "cream: coconut ice sour", "cheese: cream", "sugar: icing", "bean: coffee", "egg: chocolate", "paper: rice",
        "bread: ginger",
        "potato: sweet", "wine: rice", "salt: garlic onion celery", "pepper: cayenne lemon bell chilli chili",
        "onion: spring",
        "pea: chick snap", "nut: pine", "tea: beef", "cake: rice crab", "corn: pop pepper", "apple: pine",
        "fish: cuttle jelly star",
    ])

    /// What a food gives its name to: with these after it, it is another.
    private static let modifiers = table([
        "cream: cheese soda cracker tartar", "tomato: paste puree ketchup sauce soup juice passata",
        "chicken: stock broth bouillon soup gravy",
        "beef: stock broth bouillon gravy tomato", "vegetable: stock broth bouillon oil fat",
        "fish: sauce stock finger cake", "mushroom: sauce ketchup soup stock",
        "coconut: milk oil cream water sugar flour", "garlic: powder salt bread", "onion: powder salt soup ring",
        "corn: starch syrup flour flake meal chip",
        "rice: vinegar wine noodle paper flour cake milk syrup", "apple: cider sauce juice vinegar",
        "bread: crumb flour knife", "potato: starch flour chip",
        "ginger: ale beer bread biscuit", "cocoa: butter", "peanut: butter oil", "butter: bean lettuce milk",
        "wine: vinegar", "egg: noodle plant roll",
        "mustard: seed powder", "sesame: oil seed paste", "chili: flake powder sauce oil",
        "chilli: flake powder sauce oil", "oyster: sauce mushroom",
        "soy: milk", "almond: milk butter flour extract", "oat: milk", "maple: syrup", "olive: oil",
        "sunflower: oil seed", "pumpkin: seed spice pie",
        "fennel: seed", "celery: salt seed", "coriander: seed", "sugar: snap", "lemon: grass curd thyme",
        "orange: blossom liqueur", "ice: cream", "cheese: cake",
        "pork: rind", "crab: stick", "plum: tomato sauce", "cherry: tomato", "sponge: finger",
    ])

    private static func table(_ rows: [String]) -> [String: Set<String>] {
        var table: [String: Set<String>] = [:]
        for row in rows {
            let parts = row.split(separator: ":")
            guard parts.count == 2 else { continue }
            table[String(parts[0])] = Set(parts[1].split(separator: " ").map(String.init))
        }
        return table
    }
}
