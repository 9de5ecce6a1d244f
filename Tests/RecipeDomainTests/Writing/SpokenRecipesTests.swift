import Testing

@testable import RecipeDomain

@Suite("A recipe out of what is said")
struct SpokenRecipesTests {
    private func drafts(_ said: [String], kind: EvidenceKind = .speech) -> [RecipeDraft] {
        let segments = said.enumerated().map { index, text in
            MadeEvidence.said(Double(index) * 3, Double(index) * 3 + 2.8, text, kind: kind)
        }
        return RecipeRules().drafts(
            from: VideoEvidence(duration: Timestamp(seconds: Double(said.count) * 3), segments: segments)
        )
    }

    private func amounts(_ draft: RecipeDraft?) -> [String] {
        let parser = IngredientLineParser(language: draft?.language.flatMap { RecipeLanguage(tag: $0) })
        return (draft?.ingredients ?? []).map { line in
            let read = parser.parse(line.text)
            return [read.quantity.map { "\($0)" }, read.unit?.rawValue, read.food].compactMap { $0 }.joined(
                separator: " "
            )
        }
    }

    @Test("in English has amounts, foods and steps without fillers, greetings and goodbyes")
    func english() {
        let drafts = drafts([
            "What's up everyone, welcome back.",
            "Okay so, um, we're gonna melt three tablespoons of butter in a skillet.",
            "Now you wanna add two chopped leeks and let them sweat for ten minutes.",
            "Sprinkle in a tablespoon of flour, pour in half a cup of cream and season with salt and white pepper.",
            "My brother could eat this every day.", "If you liked it, smash that like button.",
        ])
        #expect(drafts.count == 1 && drafts.first?.language == "en")
        #expect(
            amounts(drafts.first) == [
                "3 tbsp butter", "2 chopped leeks", "1 tbsp flour", "1/2 cup cream", "salt", "white pepper",
            ]
        )
        #expect(
            drafts.first?.steps.map(\.text) == [
                "Melt three tablespoons of butter in a skillet.",
                "Add two chopped leeks and let them sweat for ten minutes.",
                "Sprinkle in a tablespoon of flour, pour in half a cup of cream and season with salt and white pepper.",
            ]
        )
        #expect(drafts.first?.steps.map(\.range?.start.seconds) == [3, 6, 9])
    }

    @Test("in German has them, too")
    func german() {
        let drafts = drafts([
            "Hallo zusammen, heute gibt es Grießbrei.", "Ihr kocht einen halben Liter Milch mit einer Prise Salz auf.",
            "Dann kommen noch zweihundertfünfzig Gramm Grieß dazu.",
            "Das Ganze rührt ihr fünf Minuten lang bei kleiner Hitze.", "Zum Schluss mit Zimt bestreuen.",
            "Abonniert gern meinen Kanal.",
        ])
        #expect(drafts.count == 1 && drafts.first?.language == "de")
        #expect(amounts(drafts.first) == ["1/2 l Milch", "1 pinch Salz", "250 g Grieß", "Zimt"])
        #expect(drafts.first?.steps.count == 4)
    }

    @Test("in French has them, too")
    func french() {
        let drafts = drafts([
            "Bonjour à tous, aujourd'hui on fait un riz au lait.",
            "Alors, on verse un litre de lait dans une casserole avec une demi-cuillère à café de sel.",
            "On ajoute cent vingt grammes de riz rond et on laisse mijoter quarante minutes.",
            "Vous mettez quatre-vingts grammes de sucre et un peu de vanille.", "Abonnez-vous, bisous.",
        ])
        #expect(drafts.count == 1 && drafts.first?.language == "fr")
        #expect(amounts(drafts.first).prefix(4) == ["1 l lait", "1/2 tsp sel", "120 g riz rond", "80 g sucre"])
        #expect(drafts.first?.steps.count == 3)
    }

    @Test("in Spanish has them, too")
    func spanish() {
        let drafts = drafts([
            "Hola a todos, hoy vamos a preparar un arroz rojo.",
            "Ponemos media taza de aceite en una cazuela y doramos dos tazas de arroz.",
            "Le agregamos litro y medio de caldo de pollo y una cucharadita de sal.",
            "Lo dejamos veinte minutos a fuego lento.", "Suscríbanse y denle like.",
        ])
        #expect(drafts.count == 1 && drafts.first?.language == "es")
        #expect(amounts(drafts.first) == ["1/2 cup aceite", "2 cup arroz", "3/2 l caldo de pollo", "1 tsp sal"])
        #expect(drafts.first?.steps.count == 3)
    }

    @Test("without full stops is cut where somebody says what comes next, and joined where a cue breaks off")
    func unpunctuated() {
        let draft = drafts([
            "so today I'm gonna show you my banana bread so first you're gonna take about three",
            "ripe bananas and mash them in a bowl",
            "then I'm gonna add a third of a cup of melted butter and stir",
            "that together now sprinkle in a teaspoon of baking soda",
            "and finally two cups of flour",
        ]).first
        #expect(
            draft?.steps.map(\.text) == [
                "Take about three ripe bananas and mash them in a bowl",
                "Add a third of a cup of melted butter", "Stir that together", "Sprinkle in a teaspoon of baking soda",
                "Finally two cups of flour",
            ]
        )
        #expect(
            amounts(draft) == ["3 ripe bananas", "1/3 cup melted butter", "1 tsp baking soda", "2 cup flour"]
        )
    }

    @Test("names a food once, and takes no share of it for its amount")
    func shares() {
        let draft = drafts([
            "Take 200 grams of butter and melt half of the butter in a pan.", "Fry 300 grams of mushrooms in it.",
            "Crack an egg into each cup, four eggs in all.", "Stir in the rest of the butter and half the parsley.",
        ]).first
        #expect(amounts(draft) == ["200 g butter", "300 g mushrooms", "4 eggs", "parsley"])
    }

    @Test("is none of a diary, a visit or an advert")
    func none() {
        #expect(
            drafts([
                "I woke up at six and made myself two cups of coffee.",
                "Then I went to the market for a kilo of tomatoes.",
                "They bake the bread every hour.", "Thanks for hanging out with me.",
            ]).isEmpty
        )
        #expect(
            drafts([
                "Kennt ihr das?", "Der neue Mixer macht euren Smoothie in zehn Sekunden.",
                "Er hat drei Liter Fassungsvermögen.", "Bestellt ihn jetzt.",
            ]).isEmpty
        )
        #expect(drafts(["Merci d'avoir regardé.", "[musique]", "♪"], kind: .subtitles).isEmpty)
    }

    @Test("is two where a second is announced, each with what was said of it")
    func two() {
        let drafts = drafts([
            "Heute gibt es zwei schnelle Salate.", "Der erste ist ein Gurkensalat.",
            "Ihr hobelt eine Gurke und mischt sie mit zwei Esslöffeln Essig.", "Der zweite ist ein Krautsalat.",
            "Einen halben Weißkohl schneiden und mit einem Teelöffel Salz kneten.",
        ])
        #expect(drafts.map(\.title) == ["Gurkensalat", "Krautsalat"])
        #expect(amounts(drafts.first) == ["1 Gurke", "2 tbsp Essig"])
        #expect(amounts(drafts.last) == ["1/2 Weißkohl", "1 tsp Salz"])
        #expect(drafts.map(\.steps.count) == [1, 1])
    }

    @Test("of three hours takes a moment and stays bounded")
    func long() {
        let said = (0..<4000).map {
            "and then we add \($0 % 90 + 1) grams of flour number \($0) to the bowl and stir it for a while"
        }
        var drafts: [RecipeDraft] = []
        let time = ContinuousClock().measure { drafts = self.drafts(said) }
        #expect(drafts.first?.steps.count == StepGathering.most)
        #expect((drafts.first?.ingredients.count ?? 0) <= IngredientGathering.most)
        // Generous: tests run unoptimised and beside one another. What grows with the square takes minutes.
        #expect(time < .seconds(60))
    }
}
