import Testing

@testable import RecipeDomain

@Suite("A recipe as a page")
struct HTMLFormatTests {
    private let still = "data:image/jpeg;base64,/9j/4AAQ"

    @Test("is whole by itself: style, pictures and data inside, nothing fetched, nothing run")
    func selfContained() throws {
        let page = try HTMLFormat.string(
            from: SampleRecipe.soup,
            video: SampleRecipe.video,
            pictures: RecipePictures(cover: still, steps: [0: still])
        )
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n") && page.hasSuffix("</html>\n"))
        #expect(page.ranges(of: "<script").count == 1 && page.contains("<script type=\"application/ld+json\">{"))
        #expect(page.ranges(of: "</script").count == 1)
        #expect(page.contains("default-src 'none'"))
        #expect(!page.contains("<link") && !page.contains("@import") && !page.contains("url("))
        // The cover is in the data, too; stills are not there twice.
        #expect(page.ranges(of: still).count == 3)
        #expect(try JSONLDFormat.recipes(from: page).map(\.image) == [still])
        #expect(page.contains("@media print") && page.contains("prefers-color-scheme: dark"))
    }

    @Test("shows amounts, notes, groups, marks, moments and where it comes from")
    func content() throws {
        let page = try HTMLFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video)
        #expect(page.contains("<h1 lang=\"en\">Leek &amp; potato soup</h1>"))
        #expect(
            page.contains(
                "By <strong>@anna</strong>, from <a href=\"file:///home/anna/soup.mp4\">soup.mp4</a>"
            )
        )
        #expect(page.contains("<dt>Cook</dt><dd>1 h 20 min</dd>"))
        #expect(
            page.contains(
                "<span class=\"amount\">1½ cups</span> leeks<span class=\"note\">, sliced</span></span></label>"
            )
        )
        #expect(page.contains("<span class=\"amount\">2–3</span> potatoes"))
        #expect(page.contains("nutmeg <span class=\"mark\" lang=\"en\">amount not found</span>"))
        #expect(page.contains("<h3 lang=\"en\">For the top</h3>"))
        #expect(page.contains("href=\"file:///home/anna/soup.mp4#t=12\" aria-label=\"Video at 0:12\">0:12</a>"))
        #expect(page.contains("<p>Fry the leeks for <b>5 min</b></p>"))
        #expect(page.contains("<p>Made from the text on the screen and the speech of the video.</p>"))
        #expect(page.contains("<h2>Equipment</h2><p lang=\"en\">pan</p>"))
    }

    @Test("shows parts of amounts, what a step takes of the list, and what sources disagree on")
    func uses() throws {
        let page = try HTMLFormat.string(from: SampleRecipe.dressing, video: nil)
        #expect(page.contains("in <b>2 tbsp</b> of the olive oil for <b>10-12 minutes</b></p>"))
        #expect(page.contains("<span>½ red onion</span>"))
        #expect(page.contains("<span>1 tsp mustard · 50 ml vinegar</span>"))
        #expect(page.contains("<p class=\"aside\" lang=\"en\">but 1 in the speech (0:31)</p>"))
    }

    @Test("has what the source says as text, never as markup or address", arguments: UInt64(0)..<50)
    func hostile(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        var recipe = generator.recipe(isHostile: true)
        let attack = "\"'><img src=x onerror=alert(1)></title></style></script><!--\u{202E}"
        recipe.title += attack
        recipe.author = attack
        recipe.language = "en\" onload=\"x"
        recipe.steps.append(Step(text: attack))
        recipe.tags = [attack]
        recipe.notes = [attack]
        recipe.equipment = [attack]
        recipe.ingredients.append(
            Ingredient(quantity: nil, unit: nil, food: attack, note: attack, group: attack, original: "")
        )
        let page = try HTMLFormat.string(
            from: recipe,
            video: VideoReference(name: attack, url: "javascript:alert(1)\(attack)"),
            pictures: RecipePictures(
                cover: "javascript:x",
                steps: [0: "https://x/\" onerror=\"y", 1: "data:text/html,x"]
            )
        )
        #expect(!page.contains("<img src=x") && !page.contains("onerror=\"") && !page.contains("onload=\""))
        #expect(
            !page.contains("href=\"javascript") && !page.contains("src=\"javascript") && !page.contains("data:text")
        )
        #expect(page.ranges(of: "</script").count == 1 && page.ranges(of: "</style").count == 1)
        #expect(page.ranges(of: "<script").count == 1 && page.ranges(of: "</title").count == 1)
        #expect(!page.contains("<!--") && !page.unicodeScalars.contains("\u{202E}"))
    }

    @Test("holds the data that reads back as the same recipe")
    func data() throws {
        let page = try HTMLFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video)
        let imported = try JSONLDFormat.recipes(from: page)
        let data = try JSONLDFormat.string(from: SampleRecipe.soup, video: SampleRecipe.video)
        #expect(imported == (try JSONLDFormat.recipes(from: data)))
        #expect(imported.count == 1 && imported[0].recipe.ingredients.count == 5)
    }

    @Test("names addresses of its own site, and none that only look so")
    func siteAddresses() throws {
        func page(_ address: String) throws -> String {
            try HTMLFormat.string(
                from: SampleRecipe.soup,
                video: VideoReference(name: "soup", url: address),
                pictures: RecipePictures(cover: address)
            )
        }
        let own = try page("/media/ab?a=1&b=2")
        #expect(own.contains("src=\"/media/ab?a=1&amp;b=2\"") && own.contains("href=\"/media/ab?a=1&amp;b=2"))
        for address in ["//evil.example/x", "/\\evil.example", "\\\\evil.example", " /x", "x/y", ""] {
            let page = try page(address)
            #expect(!page.contains("src=\"\(address)") || address.isEmpty)
            #expect(!page.contains("<img") && !page.contains("href=\"/"))
        }
    }

    @Test("with nothing in it is still a page")
    func empty() throws {
        let page = try HTMLFormat.string(from: Recipe(title: ""), video: nil)
        #expect(page.contains("<main>") && !page.contains("<section"))
    }
}
