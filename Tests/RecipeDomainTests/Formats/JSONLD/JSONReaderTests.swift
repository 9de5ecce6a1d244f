import Testing

@testable import RecipeDomain

@Suite("JSON that names its lines")
struct JSONReaderTests {
    @Test("has every kind of value, and where it begins")
    func values() throws {
        let node = try JSONReader.node(
            from: "{\n\"a\": [1, -2.5e1, true, null],\n \"b\":\n{\"c\": \"\\u00e9\\uD83E\\uDDC2\\n\\\"\"}}"
        )
        #expect(node["a"]?.line == 2 && node["a"]?.elements.count == 4 && node["a"]?.elements[1].number == -25)
        #expect(node["b"]?.line == 4 && node["b"]?["c"]?.string == "é🧂\n\"")
        #expect(node["missing"] == nil)
        #expect(try JSONReader.node(from: "\"a\nb\"").string == "a\nb")
        #expect(try JSONReader.node(from: "\"\\uD83E x\"").string == "\u{FFFD} x")
    }

    @Test(
        "is refused with the line of what is wrong",
        arguments: [
            ("", 1, "The JSON ends too early."),
            ("{\n\"a\": 1\n\"b\": 2}", 3, "A comma or } is missing here."),
            ("{\n\n\"a\": [1,\n2", 3, "The [ that begins here is not closed."),
            ("{\"a\": 1,\n", 1, "The { that begins here is not closed."),
            ("{\n\"a\" 1}", 2, "A colon is missing after “a”."),
            ("{\na: 1}", 2, "A name in quotation marks is expected here."),
            ("[\n\"never\nends", 2, "The quotation mark is not closed."),
            ("[1,\n]", 2, "“]” is no JSON."),
            ("[tru]", 1, "“tru” is no JSON."),
            ("[1] 2", 1, "Something follows the end of the JSON."),
            ("\"\\x\"", 1, "A backslash stands before a character that JSON doesn't escape."),
            ("\"\\u12\"", 1, "Four hexadecimal digits are expected after \\u."),
            ("[1e999]", 1, "“1e999” is no JSON."),
            (String(repeating: "[", count: 100), 1, "The JSON is nested too deeply."),
        ]
    )
    func broken(text: String, line: Int, message: String) {
        #expect(throws: RecipeImportProblem(line: line, message: message)) { try JSONReader.node(from: text) }
    }
}
