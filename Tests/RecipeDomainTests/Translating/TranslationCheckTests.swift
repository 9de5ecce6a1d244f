import Testing

@testable import RecipeDomain

@Suite("A translated text")
struct TranslationCheckTests {
    private func isRight(
        _ translation: String,
        of text: String,
        from source: RecipeLanguage?,
        to target: RecipeLanguage?
    )
        -> Bool
    {
        if case .success = TranslationCheck(from: source, to: target).checked(translation, of: text) {
            true
        } else {
            false
        }
    }

    private func problem(_ translation: String, of text: String, to target: RecipeLanguage? = .german)
        -> TranslationCheck.Problem?
    {
        switch TranslationCheck(from: .english, to: target).checked(translation, of: text) {
        case .success: nil
        case .failure(let problem): problem
        }
    }

    @Test(
        "may say the same numbers in the other language's way",
        arguments: [
            ("Add 1 1/2 cups flour", "1½ Tassen Mehl zugeben"), ("Add 1.5 cups flour", "1,5 Tassen Mehl dazugeben"),
            ("Fry two eggs", "Zwei Eier braten"), ("Fry two eggs", "2 Eier braten"),
            ("Add half a cup of milk", "Eine halbe Tasse Milch zugeben"),
            ("Cut the onion in half", "Die Zwiebel halbieren"),
            ("Bake at 350°F for 10-12 minutes", "Bei 350 °F 10–12 Minuten backen"),
            ("Add 2 tbsp olive oil", "2 EL Olivenöl zugeben"), ("Add 1,000 g flour", "1.000 g Mehl zugeben"),
            ("Simmer for half an hour", "Eine halbe Stunde köcheln lassen"), ("salt", "Salz"),
            ("a dozen eggs", "ein Dutzend Eier"), ("Melt 2 knobs of butter", "2 Flöckchen Butter schmelzen"),
        ]
    )
    func right(text: String, translation: String) {
        #expect(isRight(translation, of: text, from: .english, to: .german))
        #expect(isRight(text, of: translation, from: .german, to: .english))
    }

    @Test(
        "is right in French and Spanish, too, there and back",
        arguments: [
            ("Add 2 tbsp olive oil", "Ajouter 2 c. à soupe d'huile d'olive", RecipeLanguage.french),
            ("Add 2 tbsp olive oil", "Ajouter deux cuillères à soupe d’huile d’olive", .french),
            ("Fry two eggs", "Faire cuire deux œufs", .french),
            ("Add half a cup of milk", "Ajouter une demi-tasse de lait", .french),
            ("Simmer for half an hour", "Laisser mijoter une demi-heure", .french),
            ("Bake at 350°F for 10-12 minutes", "Cuire au four à 350 °F pendant 10 à 12 minutes", .french),
            (
                "Stir in 1 1/2 cups stock, then rest for 1 hour",
                "Ajouter 1 ½ tasse de bouillon, puis laisser reposer 1 h", .french
            ),
            ("Cut the carrots into four", "Couper les carottes en quatre", .french),
            ("Add 1,250 ml water", "Ajouter 1\u{202f}250 ml d'eau", .french),
            ("Add 2 tbsp olive oil", "Añadir 2 cucharadas de aceite de oliva", .spanish),
            ("Fry two eggs", "Freír dos huevos", .spanish),
            ("Add half a cup of milk", "Añadir media taza de leche", .spanish),
            ("Simmer for half an hour", "Cocer a fuego lento media hora", .spanish),
            ("Bake at 350°F for 10-12 minutes", "Hornear a 350 °F de 10 a 12 minutos", .spanish),
            ("Add 1.5 l of water and 1 pinch of salt", "Añadir 1,5 l de agua y 1 pizca de sal", .spanish),
            ("Grate 20 g of ginger", "Rallar 20 g de jengibre", .spanish),
        ]
    )
    func romance(text: String, translation: String, language: RecipeLanguage) {
        #expect(isRight(translation, of: text, from: .english, to: language))
        #expect(isRight(text, of: translation, from: language, to: .english))
    }

    @Test(
        "must not change what is measured",
        arguments: [
            ("Add 2 tbsp olive oil", "3 EL Olivenöl zugeben"), ("Add 2 tbsp olive oil", "2 TL Olivenöl zugeben"),
            ("Add 2 tbsp olive oil", "Olivenöl zugeben"), ("Fry the eggs", "2 Eier braten"),
            ("Fry two eggs", "Drei Eier braten"), ("Add half a cup of milk", "Eine Tasse Milch zugeben"),
            ("Bake at 350°F", "Bei 350 °C backen"), ("Bake at 350°F", "Bei 180 °C backen"),
            ("Bake for 5 minutes", "5 Stunden backen"), ("Add 1 lb beef", "1 Pfund Rindfleisch zugeben"),
            ("Add 1/2 cup milk", "1 1/2 Tassen Milch zugeben"), ("Stir 2-3 times", "2 Mal rühren"),
            ("Add 1.5 l water", "15 l Wasser zugeben"),
        ]
    )
    func wrong(text: String, translation: String) {
        #expect(problem(translation, of: text) == .figures)
    }

    @Test("into a language that isn't read here is held to its digits")
    func unreadLanguages() {
        #expect(isRight("Friggere 2 uova per 10 minuti", of: "Fry two eggs for 10 minutes", from: .english, to: nil))
        #expect(isRight("卵２個を10分焼く", of: "Fry two eggs for 10 minutes", from: .english, to: nil))
        #expect(!isRight("Friggere 3 uova per 10 minuti", of: "Fry two eggs for 10 minutes", from: .english, to: nil))
        #expect(!isRight("Friggere due uova per minuti", of: "Fry two eggs for 10 minutes", from: .english, to: nil))
        #expect(isRight("Fry two eggs for 10 minutes", of: "Friggere 2 uova per 10 minuti", from: nil, to: .english))
        #expect(!isRight("Fry 3 eggs for 10 minutes", of: "Friggere due uova per 10 minuti", from: nil, to: .english))
    }

    @Test("holds no markup, no address from nowhere, and is about as long")
    func harmless() {
        #expect(problem("<b>Eier</b> braten", of: "Fry the eggs") == .markup)
        #expect(problem("**Eier** braten", of: "Fry the eggs") == .markup)
        #expect(problem("Eier braten, siehe https://evil.example/a", of: "Fry the eggs") == .address)
        #expect(problem("Eier braten, siehe evil.example", of: "Fry the eggs") == .address)
        #expect(problem("Eier z.B. in Öl braten", of: "Fry the eggs, e.g. in oil") == nil)
        #expect(problem("Mehr auf a.example", of: "More on a.example.") == nil)
        #expect(problem(String(repeating: "Eier ", count: 40), of: "Fry the eggs") == .length)
        #expect(problem("Ei", of: "Fry the eggs in a wide pan until they are set and serve them") == .length)
        #expect(problem(" \u{202E} ", of: "Fry the eggs") == .missing)
        let folded = TranslationCheck(from: .english, to: .german).checked("Eier\n\u{202E}braten", of: "Fry the eggs")
        #expect(folded == .success("Eier braten"))
        // What nobody sees must not part or join digits.
        #expect(problem("1\u{200B}5 Eier braten", of: "Fry 1 of 5 eggs") == .figures)
        #expect(problem("1\u{200B}5 Eier braten", of: "Fry 15 eggs") == nil)
    }

    @Test("may be so long that its times stand elsewhere than in the original")
    func long() {
        let text = String(repeating: "Stir the sauce well. ", count: 19) + "Bake for 20 minutes at 180°C."
        let translation = String(repeating: "Soße rühren. ", count: 19) + "Bei 180 °C 20 Minuten backen."
        #expect(isRight(translation, of: text, from: .english, to: .german))
        #expect(!isRight(translation.replacing("20", with: "25"), of: text, from: .english, to: .german))
    }

    @Test("takes time that grows with its length, not with the square of it")
    func hostileLength() {
        func seconds(_ count: Int) -> Double {
            let digits = String(repeating: "1 1/2 ", count: count)
            let took = ContinuousClock().measure { _ = isRight(digits, of: digits, from: .english, to: .german) }
            return took / .seconds(1)
        }
        _ = seconds(10)
        // Of several, since others work on the machine, too. The square would be a hundred times as long.
        let quickest = { (count: Int) in (0..<3).map { _ in seconds(count) }.min() ?? 0 }
        let (short, long) = (quickest(160), quickest(1600))
        #expect(long < 50 * short, "\(short) s, \(long) s")
    }
}
