import Testing

@testable import RecipeDomain

@Suite("Recipes read from JSON-LD")
struct JSONLDReaderTests {
    @Test("have facts in all the shapes that pages write")
    func facts() throws {
        let imported = try one(
            """
            {"@context": "https://schema.org", "@type": ["Recipe", "NewsArticle"], "name": "Soup &amp; bread",
             "description": "<p>Good.</p>", "recipeYield": ["4", "4 bowls"], "prepTime": "PT1H30M", "cookTime": "P0DT0H45M",
             "totalTime": "135 minutes", "author": [{"@type": "Person", "name": "Anna"}, "Ben"],
             "keywords": "soup, winter", "recipeCategory": ["Dinner"], "recipeCuisine": "French, soup", "inLanguage": "fr",
             "tool": [{"@type": "HowToTool", "name": "Pot"}, "Ladle"],
             "image": [{"@type": "ImageObject", "url": "https://example.org/a.jpg"}],
             "video": {"@type": "VideoObject", "name": "How to", "contentUrl": "https://example.org/v.mp4", "duration": "PT95S"},
             "recipeIngredient": ["1 &frac12; cups flour, sifted", "salt"],
             "recipeInstructions": "1. Mix.<br>2. Bake at 180°C."}
            """
        )
        let recipe = imported.recipe
        #expect(recipe.title == "Soup & bread" && recipe.description == "Good." && recipe.yield == "4 bowls")
        #expect(recipe.prepSeconds == 5400 && recipe.cookSeconds == 2700 && recipe.totalSeconds == 8100)
        #expect(recipe.author == "Anna, Ben" && recipe.tags == ["soup", "winter", "Dinner", "French"])
        #expect(recipe.language == "fr" && recipe.equipment == ["Pot", "Ladle"])
        #expect(imported.image == "https://example.org/a.jpg")
        #expect(
            imported.video
                == VideoReference(name: "How to", url: "https://example.org/v.mp4", duration: Timestamp(seconds: 95))
        )
        #expect(recipe.ingredients.map { $0.line(withEstimates: false) } == ["1 1/2 cups flour, sifted", "salt"])
        #expect(recipe.steps.map(\.text) == ["Mix.", "Bake at 180°C."])
        #expect(recipe.steps[1].temperatures.map(\.degrees) == [180])
    }

    @Test(
        "have yields as numbers and words",
        arguments: [
            ("4", "4 servings"), ("1", "1 serving"), ("\"6\"", "6 servings"), ("\"Makes 12\"", "Makes 12"),
            ("[8, \"8 servings\"]", "8 servings"),
            ("{\"@type\": \"QuantitativeValue\", \"value\": \"3\"}", "3 servings"),
            ("null", nil), ("[]", nil),
        ]
    )
    func yields(json: String, text: String?) throws {
        #expect(try one("{\"@type\": \"Recipe\", \"recipeYield\": \(json)}").recipe.yield == text)
    }

    @Test(
        "have times as ISO 8601 writes them",
        arguments: [
            ("PT10M", 600), ("PT1.5H", 5400), ("P1DT2H", 93_600), ("PT90S", 90), ("pt5m", 300), ("P1W", 604_800),
            ("PT0M", nil),
            ("P1Y", nil), ("PT", nil), ("PTM", nil), ("P10", nil), ("PT99999999999H", nil), ("1 h 20", 4800),
            ("20", 1200),
            ("10-15 min", 900), ("soon", nil), ("5 apples", nil),
        ]
    )
    func times(text: String, seconds: Int?) throws {
        #expect(try one("{\"@type\": \"Recipe\", \"cookTime\": \"\(text)\"}").recipe.cookSeconds == seconds)
    }

    @Test("have steps from strings, steps, sections and lists, with clips")
    func instructions() throws {
        let recipe = try one(
            """
            {"@type": "Recipe", "recipeInstructions": [
              "Heat the oven.",
              {"@type": "HowToStep", "name": "Mix", "text": "Mix all &amp; rest.",
               "video": {"@type": "Clip", "startOffset": 3.25, "endOffset": "9"}},
              {"@type": "HowToStep", "name": "Only a name", "video": {"@type": "Clip", "startOffset": 9, "endOffset": 3}},
              {"@type": "HowToSection", "name": "Sauce", "itemListElement": [
                {"@type": "HowToStep", "text": "Melt."}, {"@type": "ListItem", "item": {"@type": "HowToStep", "text": "Stir."}}]},
              {"@type": "HowToSection", "name": "Method", "itemListElement": {"@type": "HowToStep", "text": "Serve."}},
              {"@type": "HowToStep", "itemListElement": [{"@type": "HowToDirection", "text": "Cut."}, "Eat."]},
              {"@type": "ItemList", "itemListElement": ["<p>One</p><p>Two</p>"]}, 5, null, [["Deep"]]
            ]}
            """
        ).recipe
        #expect(
            recipe.steps.map(\.text) == [
                "Heat the oven.", "Mix all & rest.", "Only a name", "Sauce: Melt.", "Stir.", "Serve.", "Cut. Eat.",
                "One",
                "Two", "Deep",
            ]
        )
        let clip = TimeRange(start: Timestamp(seconds: 3.25), end: Timestamp(seconds: 9))
        #expect(recipe.steps.map(\.range) == [nil, clip] + [TimeRange?](repeating: nil, count: 8))
    }

    @Test("are found in arrays, graphs, pages and lists of recipes, with what they refer to")
    func places() throws {
        let recipe = "{\"@type\": \"http://schema.org/Recipe\", \"name\": \"A\", \"author\": {\"@id\": \"#p\"}}"
        for json in [
            "[\(recipe)]", "{\"@graph\": [{\"@id\": \"#p\", \"@type\": \"Person\", \"name\": \"Anna\"}, \(recipe)]}",
            "{\"@type\": \"WebPage\", \"mainEntity\": \(recipe)}", "{\"recipes\": [\(recipe), \(recipe)]}",
        ] {
            let found = try JSONLDFormat.recipes(from: json)
            #expect(found.map(\.recipe.title) == (json.contains("recipes") ? ["A", "A"] : ["A"]))
            #expect(found[0].recipe.author == (json.contains("graph") ? "Anna" : nil))
        }
    }

    @Test("are read from a saved page, whatever else is in it")
    func page() throws {
        let page = """
            <!DOCTYPE html><html><head><SCRIPT>var a = "{";</SCRIPT>
            <script type="application/ld+json">{"@type": "Organization"}</script>
            <script type='application/ld+json' class="x">
            //<![CDATA[
            {"@type": "Recipe", "name": "From a
            page", "recipeIngredient": "1 egg
            2 g salt", "url": "https://example.org/page"}
            //]]>
            </script></head></html>
            """
        let imported = try JSONLDFormat.recipes(from: page)
        #expect(imported.map(\.recipe.title) == ["From a page"])
        #expect(imported[0].recipe.ingredients.map(\.original) == ["1 egg", "2 g salt"])
        #expect(imported[0].video?.url == "https://example.org/page")
    }

    @Test("that are broken or missing are one sentence with the line in the file")
    func broken() {
        let page = "<html>\n<script type=\"application/ld+json\">\n{\"@type\": \"Recipe\",\n\"name\": oops}\n</script>"
        #expect(throws: RecipeImportProblem(line: 4, message: "“oops” is no JSON.")) {
            try JSONLDFormat.recipes(from: page)
        }
        #expect(
            throws: RecipeImportProblem(message: "There is no recipe in this page that programs can read (JSON-LD).")
        ) {
            try JSONLDFormat.recipes(from: "<html></html>")
        }
        #expect(throws: RecipeImportProblem(message: "There is no schema.org recipe in this file.")) {
            try JSONLDFormat.recipes(from: "{\"@type\": \"Person\"}")
        }
        #expect(throws: RecipeImportProblem.tooLarge) {
            try JSONLDFormat.recipes(from: String(repeating: " ", count: 5_000_001))
        }
    }

    @Test("are bounded in number and length, with a note")
    func bounded() throws {
        let many = (0..<700).map { "\"line \($0)\"" }.joined(separator: ",")
        let recipe = try one(
            "{\"@type\": \"Recipe\", \"name\": \"\(String(repeating: "x", count: 9000))\", \"recipeIngredient\": [\(many)], \"recipeInstructions\": [\(many)]}"
        ).recipe
        #expect(recipe.ingredients.count == 500 && recipe.steps.count == 500 && recipe.notes.count == 2)
        #expect(recipe.title.count == 4000)
        let recipes = (0..<150).map { _ in "{\"@type\": \"Recipe\"}" }.joined(separator: ",")
        #expect(try JSONLDFormat.recipes(from: "[\(recipes)]").count == 100)
    }

    @Test("are written and read again as they were, up to groups, evidence and marks", arguments: UInt64(0)..<200)
    func roundTrip(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        let recipe = generator.recipe(isHostile: seed % 2 == 1)
        let pictures = RecipePictures(cover: "https://example.org/cover.jpg", steps: [0: "https://example.org/0.jpg"])
        let json = try JSONLDFormat.string(from: recipe, video: SampleRecipe.video, pictures: pictures)
        let imported = try one(json)
        let back = imported.recipe
        #expect(imported.image == pictures.cover && imported.video?.url == SampleRecipe.video.url)
        #expect(back.title == HTMLText.line(recipe.title) && back.description == recipe.description.map(HTMLText.line))
        #expect(back.yield == recipe.yield && back.author == recipe.author && back.language == recipe.language)
        #expect(back.prepSeconds == recipe.prepSeconds && back.cookSeconds == recipe.cookSeconds)
        #expect(back.totalSeconds == recipe.totalSeconds && back.tags == recipe.tags)
        #expect(back.equipment == recipe.equipment)
        #expect(back.steps.map(\.text) == recipe.steps.map { HTMLText.line($0.text) })
        #expect(back.steps.map(\.range) == recipe.steps.map(\.range))
        let lines = recipe.ingredients.map { HTMLText.line($0.line(withEstimates: false)) }
        #expect(back.ingredients.map(\.original) == lines)
        guard seed % 2 == 0 else { return }
        for (ingredient, original) in zip(back.ingredients, recipe.ingredients) {
            #expect(
                ingredient.quantity == (original.amountIsShown ? original.quantity?.readable(as: original.unit) : nil)
            )
            #expect(ingredient.unit == (original.amountIsShown ? original.unit : nil))
            #expect(ingredient.food == original.food && ingredient.note == original.note)
        }
    }

    private func one(_ json: String) throws -> ImportedRecipe {
        let found = try JSONLDFormat.recipes(from: json)
        #expect(found.count == 1)
        return try #require(found.first)
    }
}
