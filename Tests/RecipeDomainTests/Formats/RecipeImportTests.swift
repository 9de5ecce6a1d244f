import Testing

@testable import RecipeDomain

@Suite("A file of recipes")
struct RecipeImportTests {
    @Test("is read by what it holds, or by its name")
    func kinds() throws {
        let soup = SampleRecipe.soup
        let cook = CooklangFormat.string(from: soup, video: nil)
        let linked = try JSONLDFormat.string(from: soup, video: nil)
        let json = try JSONFormat.string(from: soup, video: SampleRecipe.video, image: "https://example.org/a.jpg")
        for text in [
            cook, "\n" + linked, "<html><script type=application/ld+json>\(linked)</script>", json, "\u{FEFF}" + json,
        ] {
            let found = try RecipeImport.recipes(from: Array(text.utf8), fileName: "/home/anna/soup.txt")
            #expect(found.map(\.recipe.title) == ["Leek & potato soup"])
            #expect(found[0].recipe.ingredients.count == 5 && found[0].recipe.steps.count == 2)
        }
        let own = try RecipeImport.recipes(from: Array(json.utf8))[0]
        #expect(own == ImportedRecipe(recipe: soup, video: SampleRecipe.video, image: "https://example.org/a.jpg"))
        let named = try RecipeImport.recipes(from: Array("[- < -] Mix @flour.".utf8), fileName: "a/Pie.COOK")
        #expect(named.map(\.recipe.title) == ["Pie"])
    }

    @Test("in another encoding is read where it is a page, and named where it is not")
    func encodings() throws {
        let page = "<html><script type=\"application/ld+json\">{\"@type\":\"Recipe\",\"name\":\"Cr\u{E8}me\"}</script>"
        let latin = page.unicodeScalars.map { UInt8($0.value) }
        #expect(try RecipeImport.recipes(from: latin).map(\.recipe.title) == ["Crème"])
        #expect(
            throws: RecipeImportProblem(
                line: 2,
                message: "This line is not in UTF-8; save the file in UTF-8 and try again."
            )
        ) { try RecipeImport.recipes(from: Array("Mix.\n".utf8) + [0xE8, 0x20]) }
        #expect(throws: RecipeImportProblem(message: "This is no text file.")) {
            try RecipeImport.recipes(from: [0x89, 0x50, 0, 1])
        }
    }

    @Test("that is empty or too large is refused")
    func refused() {
        #expect(throws: RecipeImportProblem(message: "There is neither an ingredient nor a step in this file.")) {
            try RecipeImport.recipes(from: [UInt8]())
        }
        #expect(throws: RecipeImportProblem.tooLarge) {
            try RecipeImport.recipes(from: [UInt8](repeating: 0x20, count: 5_000_001))
        }
    }

    @Test(
        "cut off anywhere, or with any byte changed, is read or refused, and nothing else happens",
        arguments: UInt64(0)..<40
    )
    func damaged(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        let recipe = generator.recipe(isHostile: true)
        let texts = [
            CooklangFormat.string(from: recipe, video: SampleRecipe.video),
            try JSONLDFormat.string(from: recipe, video: SampleRecipe.video),
            try JSONFormat.string(from: recipe, video: SampleRecipe.video),
        ]
        for text in texts {
            for _ in 0..<10 {
                var bytes = Array(text.utf8)
                if Bool.random(using: &generator) {
                    bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
                } else {
                    let index = Int.random(in: 0..<bytes.count, using: &generator)
                    bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
                }
                do {
                    let found = try RecipeImport.recipes(from: bytes)
                    #expect(!found.isEmpty)
                } catch {
                    #expect(error.message.last == "." && (error.line ?? 1) >= 1)
                }
            }
        }
    }
}
