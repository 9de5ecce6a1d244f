import Testing

@testable import RecipeDomain

@Suite("The language of a text")
struct RecipeLanguageTests {
    @Test(
        "is told from one overlay",
        arguments: [
            ("2 EL ÖL", RecipeLanguage.german), ("250 g Mehl", .german), ("Zwiebeln fein würfeln", .german),
            ("1 TL Salz", .german), ("3 Eier", .german), ("Zutaten", .german), ("für 4 Personen", .german),
            ("Ab in den Ofen", .german), ("200g Zartbitterschokolade", .german), ("Gib die Nudeln dazu", .german),
            ("Knoblauch", .german), ("Guten Appetit!", .german), ("alles gut verrühren", .german),
            ("2 cuillères à soupe d'huile", .french), ("200 g de farine", .french), ("1 oignon", .french),
            ("Ajoutez la crème", .french), ("Faire revenir les oignons", .french), ("Pour 4 personnes", .french),
            ("3 oeufs", .french), ("PRÉPARATION", .french), ("1 pincée de sel", .french), ("Au four 20 min", .french),
            ("Laissez mijoter", .french), ("du beurre", .french), ("4 gousses d’ail", .french),
            ("2 cucharadas de aceite", .spanish), ("1 diente de ajo", .spanish), ("3 huevos", .spanish),
            ("Sofríe la cebolla", .spanish), ("Añadir el tomate", .spanish), ("Para 4 personas", .spanish),
            ("Elaboración", .spanish), ("1 pizca de sal", .spanish), ("Al horno 20 min a 180º", .spanish),
            ("Mézclalo bien", .spanish), ("200 g de harina", .spanish), ("mantequilla", .spanish),
            ("2 tbsp olive oil", .english), ("Fry the onions", .english), ("3 eggs", .english),
            ("2 tbsp crème fraîche", .english), ("sautéed jalapeños with the onions", .english),
            ("Serve with rice", .english),
        ]
    )
    func overlay(_ text: String, language: RecipeLanguage) {
        #expect(RecipeLanguage.detected(in: text) == language)
    }

    @Test(
        "is nobody's where the words are",
        arguments: ["", "OK", "180°", "2", "Spaghetti Carbonara", "🍝🍝", "@anna", "100 g"]
    )
    func undecidable(_ text: String) {
        #expect(RecipeLanguage.detected(in: text) == nil)
    }

    @Test("is never another for an English line")
    func english() {
        let lines =
            EnglishLines.all.map(\.text) + OverlayLines.steps + OverlayLines.ingredients + OverlayLines.remarks
        let strange = lines.filter { (RecipeLanguage.detected(in: $0) ?? .english) != .english }
        #expect(strange == [])
    }

    @Test("is told from any text without harm")
    func hostile() {
        let texts = [String(repeating: "'", count: 100_000), String(repeating: "é", count: 100_000), "\u{0}\u{202e}ñ"]
        for text in texts { _ = RecipeLanguage.detected(in: text) }
    }

    @Test(
        "is read from its tag",
        arguments: [("de-AT", RecipeLanguage.german), ("fr", .french), ("es_MX", .spanish), ("EN", .english)]
    )
    func tags(_ tag: String, language: RecipeLanguage) {
        #expect(RecipeLanguage(tag: tag) == language)
        #expect(RecipeLanguage(tag: "it") == nil)
    }
}
