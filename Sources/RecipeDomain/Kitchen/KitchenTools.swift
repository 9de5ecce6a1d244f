/// Tools that a step's text names.
enum KitchenTools {
    /// As the text writes them, in its order, each once, at most 10.
    static func tools(in text: TextTokens, language: RecipeLanguage) -> [String] {
        var found: [String] = []
        var index = 0
        while index < text.count, found.count < 10 {
            guard let end = tool(at: index, in: text, language: language) else {
                index += 1
                continue
            }
            let name = text.text(index..<end).lowercased()
            if !found.contains(name) { found.append(name) }
            index = end
        }
        return found
    }

    private static func tool(at index: Int, in text: TextTokens, language: RecipeLanguage) -> Int? {
        guard text.isWord(index) else { return nil }
        let pair = text.word(index) + " " + text.word(index + 1)
        if pairs.contains(Words.singular(pair)) { return index + 2 }
        let word = Words.singular(text.word(index))
        if nouns[language]?.contains(word) == true {
            // "pan-fry", "oven-roasted"
            return text.word(index + 1) == "-" && text.touchesNext(index) && text.touchesNext(index + 1)
                ? nil : index + 1
        }
        // "Whisk" is a tool only with an article before it.
        let before = text.word(index - 1)
        let isNoun =
            Lexicon.of(language).articles.contains(before) || Shares.definites.contains(before)
            || sizes.contains(before)
        return verbsToo.contains(word) && isNoun ? index + 1 : nil
    }

    private static let pairs: Set<String> = list(
        """
        frying pan|baking sheet|baking tray|baking dish|baking pan|roasting tin|roasting pan|sauce pan|mixing bowl|food
        processor|stand mixer|hand mixer|electric mixer|immersion blender|stick blender|rolling pin|cutting board|chopping
        board|wooden spoon|slotted spoon|loaf tin|loaf pan|cake tin|cake pan|springform tin|springform pan|muffin
        tin|muffin tray|muffin pan|pie dish|casserole dish|gratin dish|ovenproof dish|oven dish|wire rack|cooling
        rack|dutch oven|slow cooker|pressure cooker|rice cooker|air fryer|pizza stone|piping bag|parchment paper|baking
        paper|greaseproof paper|aluminium foil|aluminum foil|cling film|plastic wrap|potato masher|pastry brush|garlic
        press|stock pot|griddle pan|grill pan|tart tin|tart pan|bundt pan|cookie sheet|sheet pan|kitchen paper|paper
        towel|papier sulfurise|papier cuisson|papel vegetal
        """
    )
    /// Each language has its own: "four" is an oven in French alone, "pan" is bread in Spanish.
    private static let nouns: [RecipeLanguage: Set<String>] = [
        .english: list(
            """
            oven|pan|skillet|saucepan|pot|stockpot|wok|bowl|blender|mixer|colander|spatula|ladle|casserole|microwave|
            steamer|thermometer|peeler|masher|knife|parchment|fryer|airfryer|griddle|ramekin|mortar|pestle
            """
        ),
        .german: list(
            """
            ofen|backofen|pfanne|topf|schussel|mixer|wok|purierstab|backblech|blech|backpapier|auflaufform|springform|
            kastenform|sieb|schneebesen|messer|reibe|nudelholz|handruhrgerat
            """
        ),
        .french: list(
            """
            four|poele|casserole|saladier|cocotte|wok|fouet|couteau|passoire|mixeur|sauteuse|marmite|faitout|bol
            """
        ),
        .spanish: list(
            """
            horno|sarten|cazuela|olla|bol|cuenco|wok|batidora|cuchillo|colador|cacerola|bandeja
            """
        ),
    ]
    private static let verbsToo: Set<String> = list(
        "whisk|grill|sieve|tray|grater|plate|rack|board|strainer|moule|plat|molde"
    )
    private static let sizes: Set<String> = [
        "large", "small", "medium", "hot", "serving", "big", "fine", "clean", "lined", "greased",
    ]

    private static func list(_ text: String) -> Set<String> {
        Set(
            text.split(separator: "\n").joined(separator: " ").split(separator: "|").map { $0.trimmed }.filter {
                !$0.isEmpty
            }
        )
    }
}
