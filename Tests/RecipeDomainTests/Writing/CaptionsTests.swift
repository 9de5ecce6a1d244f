import Testing

@testable import RecipeDomain

@Suite("Captions as people write them")
struct CaptionsTests {
    private func draft(_ caption: String, language: RecipeLanguage? = nil) -> RecipeDraft? {
        RecipeRules(language: language).drafts(from: VideoEvidence(caption: caption, duration: Timestamp(seconds: 30)))
            .first
    }

    @Test("lose their pictures, keep numbered steps, and give chapters, links and adverts away")
    func pictures() {
        let draft = draft(
            """
            Gratin de courgettes 🥒 prêt en 45 min
            👥 4 personnes
            ✅ 3 courgettes
            ✅ 20 cl de crème
            ✅ 1 gousse d'ail
            1️⃣ Couper les courgettes en rondelles.
            2/ Verser la crème et enfourner 30 min à 180 °C.
            00:30 La découpe
            👉 Recettes sur @cuisine.de.lou
            Code LOU10 chez @poeles.fr
            """
        )
        #expect(draft?.title == "Gratin de courgettes")
        #expect(draft?.yield == "4 servings" && draft?.totalMinutes == 45 && draft?.author == "@cuisine.de.lou")
        #expect(draft?.ingredients.map(\.text) == ["3 courgettes", "20 cl de crème", "1 gousse d'ail"])
        #expect(
            draft?.steps.map(\.text) == [
                "Couper les courgettes en rondelles.", "Verser la crème et enfourner 30 min à 180 °C.",
            ]
        )
    }

    @Test("in one row are taken apart")
    func oneRow() {
        let draft = draft(
            "Garlic noodles! Ingredients: 8 oz spaghetti, 4 tbsp butter, 1,5 cups peas. Method: Boil the pasta. Melt the butter and toss everything together."
        )
        #expect(draft?.ingredients.count == 3)
        #expect(draft?.steps.map(\.text) == ["Boil the pasta.", "Melt the butter and toss everything together."])
    }

    @Test("say yields and times beside other things")
    func facts() {
        let draft = draft("Oat Cookies - makes 12\nPrep: 10 min | Cook: 15 min\n2 cups oats\n1 egg\nMix and bake.")
        #expect(draft?.title == "Oat Cookies")
        #expect(draft?.yield?.hasPrefix("12") == true && draft?.prepMinutes == 10 && draft?.cookMinutes == 15)
        #expect(draft?.ingredients.map(\.text) == ["2 cups oats", "1 egg"])
    }

    @Test("are read in the language that is given, whatever they look like")
    func given() {
        #expect(draft("2 avocados\n1 mango\n1 chili", language: .german)?.language == "de")
        #expect(draft("200 g Mehl\n2 Eier\nAlles verrühren und ausbacken.")?.language == "de")
    }
}
