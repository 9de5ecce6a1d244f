import Testing

@testable import RecipeDomain

@Suite("A recipe as Cooklang")
struct CooklangFormatTests {
    @Test("has canonical metadata, amounts where they are first used, and what no step names before the steps")
    func written() {
        #expect(
            CooklangFormat.string(
                from: SampleRecipe.dressing,
                video: SampleRecipe.video,
                image: "https://example.org/a.jpg"
            ) == #"""
                ---
                title: "Salad: a \"simple\" one"
                servings: 2
                time: 1 hour 30 minutes
                author: "@anna"
                source: soup.mp4
                source.url: file:///home/anna/soup.mp4
                image: https://example.org/a.jpg
                locale: en_GB
                tags:
                  - salad
                ---

                Mise en place:
                @olive oil{3%tbsp},
                @salt{1%pinch},
                @seeds{},
                #pan{}

                Fry the @red onion{1/2}(peeled (whole\)) in 2 tbsp of the @olive oil{} for ~{10-12%minutes}

                == For the dressing ==

                Whisk @mustard{1%tsp} and @vinegar{50%ml} in a #bowl{}, then add 1 tbsp @olive oil{} @ room temperature \-\- slowly

                Pour over & wait ~{30%min}

                """#
        )
    }

    @Test("has the parts of an amount where steps name them and they add up")
    func parts() throws {
        var recipe = SampleRecipe.dressing
        recipe.ingredients[2].group = nil
        recipe.ingredients[3].group = nil
        let text = CooklangFormat.string(from: recipe, video: nil)
        #expect(text.contains("in @olive oil{2%tbsp} for"))
        #expect(text.contains("add @olive oil{1%tbsp} \\@") || text.contains("add @olive oil{1%tbsp} @ room"))
        let back = try CooklangFormat.recipe(from: text).recipe
        let oil = try #require(back.ingredients.firstIndex { $0.food == "olive oil" })
        #expect(back.ingredients[oil].quantity == .exact(SampleRecipe.rational(3)))
        #expect(back.steps[0].text == "Fry the red onion in 2 tbsp olive oil for 10-12 minutes")
        #expect(
            back.steps[0].ingredients.last
                == StepIngredient(
                    ingredient: oil,
                    quantity: .exact(SampleRecipe.rational(2)),
                    unit: .tablespoon,
                    words: "2 tbsp"
                )
        )
    }

    @Test("is read with groups from sections, facts from metadata, and sentences that read on")
    func read() throws {
        let imported = try CooklangFormat.recipe(
            from: """
                ---
                title: Pie
                servings: 6
                time:
                  prep: 1h20
                prep time: 5 min
                time required: 2 hours and 10 minutes
                source: https://example.org/pie
                author: Anna
                course: dessert
                tags: sweet, baked
                locale: de_CH
                ---
                > Eat warm.

                == Dough ==
                Rub @butter{125%g} into @flour{1 1/2%cups}(sifted) in a #big bowl{}.

                Add @water{2-3%tbsp} and @?thyme. Rest ~{half an%hour}.

                == Filling ==
                Melt @butter{½%cup}, add @Zucker{2%Becher} and @salt{a pinch}.
                Bake at 180°C for ~{1%hour}, brush with the butter.
                """
        )
        let recipe = imported.recipe
        #expect(recipe.title == "Pie" && recipe.yield == "6 servings" && recipe.author == "Anna")
        #expect(recipe.prepSeconds == 4800 && recipe.cookSeconds == nil && recipe.totalSeconds == 7800)
        #expect(recipe.tags == ["sweet", "baked", "dessert"] && recipe.language == "de-CH")
        #expect(recipe.notes == ["Eat warm."] && recipe.equipment == ["big bowl"])
        #expect(imported.video == VideoReference(name: "https://example.org/pie", url: "https://example.org/pie"))
        #expect(
            recipe.ingredients.map { "\($0.group ?? "-"): \($0.line(withEstimates: false))" } == [
                "Dough: 125 g butter", "Dough: 1 1/2 cups flour, sifted", "Dough: 2-3 tbsp water",
                "Dough: thyme, optional", "Filling: 1/2 cup butter", "Filling: 2 Becher Zucker",
                "Filling: salt, a pinch",
            ]
        )
        #expect(
            recipe.steps.map(\.text) == [
                "Rub butter into flour in a big bowl.", "Add water and thyme. Rest half an hour.",
                "Melt butter, add Zucker and salt. Bake at 180°C for 1 hour, brush with the butter.",
            ]
        )
        #expect(recipe.steps[2].timers.map(\.seconds) == [3600])
        #expect(recipe.steps[2].temperatures.map(\.degrees) == [180])
        #expect(recipe.steps[0].ingredients.map(\.ingredient) == [0, 1] && recipe.steps[0].equipment == ["big bowl"])
        #expect(recipe.ingredients.allSatisfy(\.isAccepted) && recipe.steps.allSatisfy(\.isAccepted))
    }

    @Test("says what it could not understand, and takes the file's name for a title")
    func notes() throws {
        let recipe = try CooklangFormat.recipe(from: "---\ntime.prep: soon\n---\nMix @flour.", named: "Bread").recipe
        #expect(recipe.title == "Bread")
        #expect(
            recipe.notes == ["Line 2 of the file, time.prep: “soon” is no length of time such as “1 hour 20 minutes”."]
        )
    }

    @Test("with nothing in it, or too much, is refused in one sentence")
    func refused() {
        #expect(throws: RecipeImportProblem(message: "There is neither an ingredient nor a step in this file.")) {
            try CooklangFormat.recipe(from: "---\ntitle: x\n---\n\n> only a note\n")
        }
        #expect(throws: RecipeImportProblem.tooLarge) {
            try CooklangFormat.recipe(from: String(repeating: "x", count: 5_000_001))
        }
    }

    @Test("takes over at most 500 ingredients and 500 steps, and says so")
    func bounded() throws {
        let text = (0..<600).map { "Add @food\($0){1%g}." }.joined(separator: "\n\n")
        let recipe = try CooklangFormat.recipe(from: text).recipe
        #expect(recipe.ingredients.count == 500 && recipe.steps.count == 500 && recipe.notes.count == 2)
    }

    @Test(
        "and back is the same up to order, wording of amounts in steps, evidence and moments",
        arguments: UInt64(0)..<150
    )
    func roundTrip(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        let recipe = generator.recipe(isHostile: seed % 2 == 1)
        let text = CooklangFormat.string(from: recipe, video: SampleRecipe.video)
        let imported = try CooklangFormat.recipe(from: text)
        let back = imported.recipe
        #expect(imported.video?.url == SampleRecipe.video.url && imported.video?.name == SampleRecipe.video.name)
        #expect(back.title == recipe.title && back.description == recipe.description)
        #expect(back.yield == recipe.yield && back.author == recipe.author && back.language == recipe.language)
        #expect(back.prepSeconds == recipe.prepSeconds && back.cookSeconds == recipe.cookSeconds)
        #expect(back.totalSeconds == recipe.totalSeconds && back.tags == recipe.tags)
        #expect(back.notes == recipe.notes.map(\.oneLine))
        #expect(Set(back.equipment) == Set(recipe.equipment + recipe.steps.flatMap(\.equipment)))
        #expect(Set(back.ingredients.map(Facts.init)) == Set(recipe.ingredients.map(Facts.init)))
        #expect(back.steps.count == recipe.steps.count)
        for (step, original) in zip(back.steps, recipe.steps) {
            #expect(step.timers.map(\.seconds) == original.timers.map(\.seconds))
            #expect(step.temperatures == original.temperatures)
            if original.ingredients.allSatisfy({ $0.words == nil }) { #expect(step.text == original.text.oneLine) }
            let linked = { (step: Step, recipe: Recipe) in
                Set(step.ingredients.map { recipe.ingredients[$0.ingredient].food.oneLine })
            }
            #expect(linked(step, back).isSubset(of: linked(original, recipe)))
        }
    }

    @Test("keeps its ingredients however often it goes forth and back", arguments: UInt64(0)..<50)
    func stable(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        let recipe = generator.recipe(isHostile: seed % 2 == 1)
        var last = recipe
        for _ in 0..<3 {
            last = try CooklangFormat.recipe(from: CooklangFormat.string(from: last, video: nil)).recipe
        }
        #expect(Set(last.ingredients.map(Facts.init)) == Set(recipe.ingredients.map(Facts.init)))
        #expect(last.steps.count == recipe.steps.count)
    }

    /// What Cooklang holds of an ingredient.
    private struct Facts: Hashable {
        var line: String
        var group: String?

        init(_ ingredient: Ingredient) {
            line = ingredient.line(withEstimates: false).oneLine
            group = ingredient.sectionName
        }
    }
}
