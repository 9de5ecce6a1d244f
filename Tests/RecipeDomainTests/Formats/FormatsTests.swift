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
                  - 1/4 tsp nutmeg  [0:20]  (amount estimated)

                  For the top:
                  - 200 g cream  [0:17]
                  - chives  (estimated)

                Steps
                  1. Fry the leeks for 5 min  [0:30]
                  2. Bake at 180°C </script><script>alert(1)</script>  (estimated)

                Notes
                  - Two lines were not found.

                """
        )
    }

    @Test("as Markdown shows the source's words and none of its marks")
    func markdown() {
        let markdown = MarkdownFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video)
        #expect(markdown.contains("- 1 1/2 cups leeks, sliced *(0:12)*\n"))
        #expect(markdown.contains("### For the top\n"))
        #expect(markdown.contains("- chives *(estimated)*\n"))
        #expect(markdown.contains("1. Fry the leeks for 5 min *(0:30)*\n"))
        #expect(markdown.contains("\\</script\\>\\<script\\>"))
        var hostile = SampleRecipe.soup
        hostile.title = "[x](javascript:1)\n# *big*\u{1B}[2J"
        let first = MarkdownFormat.string(from: hostile, video: nil).split(separator: "\n")[0]
        #expect(first == "# \\[x\\](javascript:1)\\# \\*big\\*\\[2J")
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
}
