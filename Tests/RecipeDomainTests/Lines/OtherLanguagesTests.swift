import Testing

@testable import RecipeDomain

@Suite("Text in another language")
struct OtherLanguagesTests {
    @Test(
        "is cut into sentences at their ends, not behind a shortened word",
        arguments: [
            ("Mit ca. 2 EL Öl anbraten. 5 Min. köcheln lassen! Servieren.", 3),
            ("1 Pck. Vanillezucker unterrühren. Fertig.", 2),
            ("Ajoutez 2 c. à s. de crème. Mélangez.", 2), ("Añade 1 cda. de aceite y 1.5 l de caldo. Remueve.", 2),
        ]
    )
    func sentences(_ text: String, count: Int) {
        #expect(StepRecogniser.sentences(of: text).count == count)
    }

    @Test(
        "reads on where its last word can't end it",
        arguments: [
            ("Die Zwiebeln und den", true), ("Zwiebeln schneiden und", true), ("Die Zwiebeln anbraten", false),
            ("Brate die Zwiebeln an", false), ("Ajouter la crème et", true), ("Couper les oignons en", true),
            ("Ajouter la crème", false), ("Añade la cebolla y", true), ("Corta el tomate en", true),
            ("Añade la cebolla", false),
        ]
    )
    func openEnds(_ text: String, isOpen: Bool) {
        #expect(StepRecogniser.isOpenEnded(text) == isOpen)
    }

    @Test(
        "is numbered by figures before a stop, a bracket or a dash",
        arguments: ["3. Couper l'ail", "3) Couper l'ail", "3- Couper l'ail", "Étape 3 : Couper l'ail"]
    )
    func numbers(_ line: String) {
        #expect(StepRecogniser.text(line) == "Couper l'ail")
        #expect(LineClassifier().kind(of: line) == .step)
    }

    @Test("of any length and any characters is read without harm", arguments: RecipeLanguage.allCases)
    func hostile(_ language: RecipeLanguage) {
        let lines = [
            String(repeating: "cuillère à ", count: 20_000), String(repeating: "l'", count: 50_000),
            String(repeating: "schneiden ", count: 20_000), String(repeating: "ä", count: 100_000),
            String(repeating: "y media ", count: 20_000), String(repeating: "99999999999 Pfund ", count: 5_000),
            "9999999999999999999 Pfund Mehl", "999999999 Pfund Mehl", "1/0 kilo y medio", "de a de a 2 a", "entre y",
            "½½ y ½ taza", "d'", "l’", "1 demi", "media", "un", "x", "1 x", "1 (", "(((((", "- - -", "\u{ad}\u{ad}",
        ]
        for line in lines {
            _ = IngredientLineParser(language: language).parse(line)
            _ = LineClassifier(language: language).kind(of: line)
            _ = StepRecogniser.step(String(line.prefix(2000)), language: language)
            _ = StepRecogniser.isOpenEnded(line, language: language)
            _ = CookingWords.knownShare(of: line, in: language)
        }
    }
}
