import Foundation
import Testing

@testable import RecipeDomain

@Suite("A recipe written out")
struct FormatsTests {
    @Test("as text has amounts, moments, groups and what is estimated")
    func text() {
        #expect(
            TextFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video) == """
                Leek & potato soup
                ==================

                Quick.

                4 servings · prep 10 min · cook 1 h 20 min · total 1 h 30 min
                From soup.mp4 by @anna

                Ingredients
                  - 1 1/2 cups leeks, sliced  [0:12]
                  - 2-3 potatoes  [0:14]
                  - nutmeg  [0:20]  (amount not found)

                  For the top:
                  - 200 g cream  [0:17]
                  - chives  (estimated)

                Steps
                  1. Fry the leeks for 5 min  [0:30]
                  2. Bake at 180°C </script><script>alert(1)</script>  (estimated)

                Equipment
                  pan

                Notes
                  - Two lines were not found.

                """
        )
        #expect(
            TextFormat.string(from: SampleRecipe.soup, video: nil, withEstimates: true).contains(
                "  - 1/4 tsp nutmeg  [0:20]  (amount estimated)\n"
            )
        )
    }

    @Test("as text says what sources disagree on and what a person stands by")
    func conflictsAndAccepted() {
        var recipe = SampleRecipe.dressing
        recipe.sources = [.onScreen]
        let text = TextFormat.string(from: recipe, video: nil)
        #expect(text.contains("  - 1/2 red onion, peeled (whole)  [0:02]\n      but 1 in the speech (0:31)\n"))
        #expect(text.contains("  - 1 pinch salt  (accepted)\n  - seeds  [0:09]  (amount not found)\n"))
        #expect(text.contains("half an hour  (accepted)\n") && text.contains("minutes  [0:05]  (estimated)\n"))
        recipe.sources = []
        #expect(!TextFormat.string(from: recipe, video: nil).contains("accepted"))
    }

    @Test("leaves out an estimated amount unless a person stands by it")
    func estimates() {
        var ingredient = SampleRecipe.soup.ingredients[2]
        #expect(ingredient.line(withEstimates: false) == "nutmeg" && !ingredient.amountIsShown)
        #expect(ingredient.line(withEstimates: true) == "1/4 tsp nutmeg")
        ingredient.isAccepted = true
        #expect(ingredient.line(withEstimates: false) == "1/4 tsp nutmeg" && !ingredient.isEstimated)
        ingredient.isAccepted = false
        ingredient.amountIsEstimated = false
        #expect(ingredient.line(withEstimates: false) == "1/4 tsp nutmeg")
        ingredient.evidence = []
        #expect(ingredient.line(withEstimates: false) == "nutmeg" && ingredient.isEstimated)
    }

    @Test("as Markdown shows the source's words and none of its marks")
    func markdown() {
        let pictures = RecipePictures(cover: "https://example.org/a b.jpg", steps: [0: "soup.1.jpg"])
        let markdown = MarkdownFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video, pictures: pictures)
        #expect(markdown.hasPrefix("# Leek \\& potato soup\n\n![](<https://example.org/ab.jpg>)\n\nQuick.\n"))
        #expect(markdown.contains("- 1 1/2 cups leeks, sliced *([0:12](<file:///home/anna/soup.mp4#t=12>))*\n"))
        #expect(markdown.contains("From [soup.mp4](<file:///home/anna/soup.mp4>) by @anna\n"))
        #expect(markdown.contains("### For the top\n"))
        #expect(markdown.contains("- chives *(estimated)*\n"))
        #expect(
            markdown.contains(
                "1. Fry the leeks for 5 min *([0:30](<file:///home/anna/soup.mp4#t=30>))*\n\n   ![Step 1](<soup.1.jpg>)\n\n2. Bake"
            )
        )
        #expect(markdown.contains("\\</script\\>\\<script\\>") && markdown.contains("## Equipment\n\n- pan\n"))
        var hostile = SampleRecipe.soup
        hostile.title = "[x](javascript:1)\n# *big*\u{1B}[2J"
        hostile.ingredients[0].food = "1. ![x](y) &lt;"
        hostile.ingredients[0].quantity = nil
        hostile.notes = ["- a", "2) b"]
        let text = MarkdownFormat.string(from: hostile, video: nil)
        #expect(text.split(separator: "\n")[0] == "# \\[x\\](javascript:1) \\# \\*big\\*\\[2J")
        #expect(text.contains("- 1\\. \\!\\[x\\](y) \\&lt;") && text.contains("- \\- a\n- 2\\) b\n"))
    }

    @Test("as JSON reads back as it was, and the same each time")
    func json() throws {
        let json = try JSONFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video)
        #expect(try JSONFormat.recipe(from: Array(json.utf8)) == SampleRecipe.soup)
        #expect(try JSONFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video) == json)
        #expect(json.contains("\"quantity\" : \"3/2\"") && json.contains("\"quantity\" : \"2-3\""))
    }

    @Test("as JSON-LD is one schema.org object on one line")
    func jsonld() throws {
        let json = try JSONLDFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video)
        #expect(json.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
        #expect(!json.contains("<"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["@context"] as? String == "https://schema.org")
        #expect(object["@type"] as? String == "Recipe")
        #expect(object["name"] as? String == "Leek & potato soup")
        #expect(object["description"] as? String == "Quick.")
        #expect(object["recipeYield"] as? String == "4 servings")
        #expect(object["prepTime"] as? String == "PT10M")
        #expect(object["cookTime"] as? String == "PT1H20M")
        #expect(object["totalTime"] as? String == "PT1H30M")
        #expect(
            object["recipeIngredient"] as? [String] == [
                "1 1/2 cups leeks, sliced", "2-3 potatoes", "nutmeg", "200 g cream", "chives",
            ]
        )
        let video = try #require(object["video"] as? [String: Any])
        #expect(video["@type"] as? String == "VideoObject")
        #expect(video["name"] as? String == "soup.mp4")
        #expect(video["contentUrl"] as? String == "file:///home/anna/soup.mp4")
        #expect(video["duration"] as? String == "PT1M35S")
    }

    @Test("as JSON-LD has flat steps, with a clip where the moment is known")
    func clips() throws {
        let json = try JSONLDFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let steps = try #require(object["recipeInstructions"] as? [[String: Any]])
        #expect(steps.map { $0["@type"] as? String } == ["HowToStep", "HowToStep"])
        #expect(steps.map { $0["text"] as? String } == SampleRecipe.soup.steps.map(\.text))
        #expect(steps.allSatisfy { $0["name"] == nil && $0["itemListElement"] == nil })
        let pictures = RecipePictures(cover: "https://example.org/a.jpg", steps: [1: "data:image/png;base64,AAAA"])
        let shown = try JSONLDFormat.string(from: SampleRecipe.soup, video: nil, pictures: pictures)
        let pictured = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
        #expect(pictured["image"] as? String == "https://example.org/a.jpg")
        let images = (pictured["recipeInstructions"] as? [[String: Any]])?.map { $0["image"] as? String }
        #expect(images == [nil, "data:image/png;base64,AAAA"])
        let clip = try #require(steps[0]["video"] as? [String: Any])
        #expect(clip["@type"] as? String == "Clip")
        #expect(clip["startOffset"] as? Double == 30)
        #expect(clip["endOffset"] as? Double == 35.5)
        #expect(steps[1]["video"] == nil)
    }

    @Test("with nothing in it is still whole")
    func empty() throws {
        let empty = Recipe(title: "")
        #expect(!TextFormat.string(from: empty, video: nil).isEmpty)
        #expect(!MarkdownFormat.string(from: empty, video: nil).isEmpty)
        #expect(try JSONFormat.recipe(from: Array(try JSONFormat.string(from: empty, video: nil).utf8)) == empty)
        let object =
            try JSONSerialization.jsonObject(with: Data(try JSONLDFormat.string(from: empty, video: nil).utf8))
            as? [String: Any]
        #expect(object?["recipeIngredient"] as? [String] == [])
    }

    @Test(
        "has amounts as people write them",
        arguments: [
            (1, 2, "1/2"), (3, 2, "1 1/2"), (4, 1, "4"), (1, 3, "1/3"), (9, 4, "2 1/4"), (6, 5, "1 1/5"),
            (7, 20, "0.35"), (5, 10, "1/2"), (1, 16, "1/16"),
            (201, 100, "2.01"), (21, 10, "2.1"), (101, 1000, "0.1"),
        ]
    )
    func amounts(top: Int, bottom: Int, text: String) {
        #expect(SampleRecipe.rational(top, bottom).kitchenText == text)
    }

    @Test(
        "and read again from JSON refuses amounts that are none",
        arguments: ["", "1/0", "x", "1/2/3", "1-2-3", "-", "9999999999999999999999"]
    )
    func brokenAmounts(_ text: String) {
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode([Quantity].self, from: Data("[\"\(text)\"]".utf8))
        }
    }

    @Test("names every unit that isn't abbreviated in the plural")
    func plurals() {
        let words = Unit.allCases.filter {
            $0.dimension == .count || [.cup, .pint, .quart, .gallon, .inch].contains($0)
        }
        for unit in words {
            let one = unit.rawValue
            let many = unit.text(isPlural: true)
            #expect([one + "s", one + "es"].contains(many) || (one, many) == ("leaf", "leaves"))
            #expect(unit.text(isPlural: false) == one)
        }
        #expect(Unit.allCases.filter { !words.contains($0) }.allSatisfy { $0.text(isPlural: true) == $0.rawValue })
    }
}
