import Testing

@testable import RecipeDomain

@Suite("Cooklang as it is written")
struct CooklangParserTests {
    @Test("has ingredients of one word, of several, with amounts, units and notes")
    func ingredients() throws {
        let items = try items("Mix @salt, @olive oil{2%tbsp}, @eggs{3} and @onion{1}(peeled, finely chopped).")
        #expect(
            items == [
                .text("Mix "), .ingredient(.init(name: "salt")), .text(", "),
                .ingredient(.init(name: "olive oil", quantity: number(2), unit: "tbsp")), .text(", "),
                .ingredient(.init(name: "eggs", quantity: number(3))), .text(" and "),
                .ingredient(.init(name: "onion", quantity: number(1), note: "peeled, finely chopped")), .text("."),
            ]
        )
    }

    @Test("has cookware and timers, with names and without")
    func cookwareAndTimers() throws {
        #expect(
            try items("Boil in a #large pot{} for ~eggs{8%min}, rest ~{1/2%hour} on the #rack{2}") == [
                .text("Boil in a "), .cookware(.init(name: "large pot")), .text(" for "),
                .timer(.init(name: "eggs", quantity: number(8), unit: "min")), .text(", rest "),
                .timer(.init(name: "", quantity: number(1, 2), unit: "hour")), .text(" on the "),
                .cookware(.init(name: "rack", quantity: number(2))),
            ]
        )
    }

    @Test(
        "has amounts as numbers, fractions, ranges and words",
        arguments: [
            ("3", CooklangQuantity.number(SampleRecipe.rational(3))),
            ("1.25", .number(SampleRecipe.rational(5, 4))),
            ("0.5", .number(SampleRecipe.rational(1, 2))),
            ("3 / 4", .number(SampleRecipe.rational(3, 4))),
            ("1 1/2", .number(SampleRecipe.rational(3, 2))),
            ("2-3", .range(SampleRecipe.rational(2), SampleRecipe.rational(3))),
            ("1/2–1", .range(SampleRecipe.rational(1, 2), SampleRecipe.rational(1))),
            ("a few", .text("a few")), ("1/0", .text("1/0")), ("3-2", .text("3-2")), ("007", .text("007")),
            ("1 3/2", .text("1 3/2")), ("1234567890", .text("1234567890")), ("1.", .text("1.")), ("-1", .text("-1")),
            ("1/2/3", .text("1/2/3")),
        ]
    )
    func amounts(text: String, quantity: CooklangQuantity) throws {
        #expect(try items("@x{\(text)%g}") == [.ingredient(.init(name: "x", quantity: quantity, unit: "g"))])
    }

    @Test("has amounts that stay when the rest is scaled, and optional ingredients")
    func fixedAndOptional() throws {
        #expect(
            try items("@salt{=1%tsp} @?thyme @&flour{50%g}") == [
                .ingredient(.init(name: "salt", quantity: number(1), unit: "tsp", isFixed: true)), .text(" "),
                .ingredient(.init(name: "thyme", isOptional: true)), .text(" "),
                .ingredient(.init(name: "flour", quantity: number(50), unit: "g")),
            ]
        )
    }

    @Test("has sections, paragraphs over several lines, and notes")
    func blocks() throws {
        let document = try CooklangParser().parse(
            """
            First
            line.

            == Dough ==
            > Keep it
            > cold.
            Knead.
            = Filling
            Fill.
            """
        )
        #expect(document.sections.map(\.name) == [nil, "Dough", "Filling"])
        #expect(
            document.sections.map(\.blocks) == [
                [.step(.init(items: [.text("First line.")], line: 1))],
                [.note("Keep it cold."), .step(.init(items: [.text("Knead.")], line: 7))],
                [.step(.init(items: [.text("Fill.")], line: 9))],
            ]
        )
    }

    @Test("has comments at the end of lines, over lines, and none where dashes are text")
    func comments() throws {
        let document = try CooklangParser().parse(
            "Mix -- well\n-- alone\nand [- one\n\ntwo -] bake --- or \\-\\- not a-b\n\n[- all -]\n\nServe."
        )
        #expect(document.steps.map(\.items) == [[.text("Mix  and   bake --- or -- not a-b")], [.text("Serve.")]])
        #expect(document.comments == ["well", "alone", "one  two", "all"])
    }

    @Test("has front matter with nested keys, lists, quotation marks, blocks and comments")
    func frontMatter() throws {
        let metadata = try CooklangParser().parse(
            """
            ---
            title: "Crème: \\"brûlée\\""
            # a comment
            time:
              prep: 10 min # short
              cook: 1 h
            tags: [soup, "quick, easy", 'it''s']
            diet:
            - vegan
            - raw
            introduction: |
              One.
              Two.
            summary: >-
              folded
              text
            long: it goes
              on
            source.url: https://example.org/a?b=c#d
            empty:
            ---
            """
        ).metadata
        #expect(
            metadata.entries.map { "\($0.key)=\($0.values.joined(separator: ";"))" } == [
                "title=Crème: \"brûlée\"", "time.prep=10 min", "time.cook=1 h", "tags=soup;quick, easy;it's",
                "diet=vegan;raw", "introduction=One.\nTwo.", "summary=folded text", "long=it goes on",
                "source.url=https://example.org/a?b=c#d", "empty=",
            ]
        )
        #expect(metadata.entries.map(\.line) == [2, 5, 6, 7, 9, 11, 14, 17, 19, 20])
    }

    @Test("has metadata in the older form, too")
    func olderMetadata() throws {
        let document = try CooklangParser().parse(">> servings: 2\n>> source: https://example.org\n\nMix.")
        #expect(document.metadata.entries.map(\.key) == ["servings", "source"])
        #expect(document.steps.count == 1)
    }

    @Test(
        "takes for text what is no mark",
        arguments: [
            "me @ home", "# 5", "~ {5}", "a@, b", "\\@salt", "1 # 2 @", "100 % of {it}", "@{}", "#{}", "a - b", "(x)",
        ]
    )
    func plainText(_ text: String) throws {
        #expect(try items(text) == [.text(text.replacing("\\", with: ""))])
    }

    @Test(
        "names the line of what is broken",
        arguments: [
            ("Mix @flour{200%g and\nstir.", 1, "The { after “@flour” is not closed."),
            ("---\ntitle: x\n---\n\nMix.\n\nAdd\n#big pan{2", 8, "The { after “#big pan” is not closed."),
            ("Mix.\n\n[- never\nends", 3, "The comment that begins here with [- has no end -]."),
            ("\n---\ntitle: x\n\nMix.", 2, "The front matter that begins here has no closing ---."),
            ("---\ntitle: x\nservings 4\n---\n", 3, "“servings 4” is no “key: value” of the front matter."),
            ("---\n- x\n---\n", 2, "A list stands in the front matter without a key before it."),
            ("---\ntags: [a, b\n---\n", 2, "The list in the front matter is not closed with ]."),
            ("---\na: 1\ntitle: \"x\n---\n", 3, "The quotation mark in the front matter is not closed."),
        ]
    )
    func broken(text: String, line: Int, message: String) {
        #expect(throws: RecipeImportProblem(line: line, message: message)) { try CooklangParser().parse(text) }
    }

    @Test(
        "is read in a time that grows with its length, whatever is in it",
        arguments: [
            "@", "@a ", "@a{}(", "~{", "[", "-- ", "\\", "#a b ", "@a{1%g}", "- ", "a: b\n", "> x\n", "= x\n", "{", "(",
        ]
    )
    func hostile(_ piece: String) {
        let text = String(repeating: piece, count: 200_000 / piece.count)
        let time = ContinuousClock().measure {
            _ = try? CooklangFormat.recipe(from: text)
            _ = try? CooklangFormat.recipe(from: "---\n" + text + "\n---\nMix.")
        }
        // Measured: under 3 s in a debug build; quadratic reading would take minutes.
        #expect(time < .seconds(30))
    }

    private func items(_ text: String) throws -> [CooklangDocument.Item] {
        let steps = try CooklangParser().parse(text).steps
        #expect(steps.count == 1)
        return steps.first?.items ?? []
    }

    private func number(_ top: Int, _ bottom: Int = 1) -> CooklangQuantity {
        .number(SampleRecipe.rational(top, bottom))
    }
}
