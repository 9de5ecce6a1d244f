import ClipMaker
import Foundation
import Testing

@Suite("A recipe in a person's hands")
struct EditingVerbsTests {
    private static let pancakes = """
        ---
        title: Pancakes
        servings: 4
        ---

        Whisk @flour{200%g}, @milk{1/2%l} and @eggs{2}.

        Fry in @butter{2%tbsp} for ~{3%minutes} a side.
        """

    /// A folder that holds the recipe, and its id.
    private func withPancakes(_ body: (CommandLine, _ id: String, _ clips: ClipMaker) async throws -> Void) async throws
    {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let file = try clips.file("pancakes.cook", Array(Self.pancakes.utf8))
        let taken = try await line.run("import", file)
        #expect(taken.status == 0)
        try await body(line, String(taken.output.prefix { $0 != " " }), clips)
    }

    @Test("is taken in, scaled and converted: the list, the steps and the yield")
    func scaling() async throws {
        try await withPancakes { (line, id, _) async throws in
            let scaled = try await line.run("scale", id, "--servings", "6")
            #expect(scaled.output.contains("300 g flour") && scaled.output.contains("3 eggs"))
            #expect(scaled.output.contains("6 servings"))
            let half = try await line.run("scale", id, "--by", "1/2", "--format", "cooklang")
            #expect(half.output.contains("@flour{100%g}") && half.output.contains("~{3%minutes}"))
            let converted = try await line.run("convert", id, "--units", "us")
            #expect(converted.output.contains("7 oz flour"))
            // Nothing of that was kept.
            #expect(try await line.run("show", id).output.contains("200 g flour"))
            #expect(try await line.run("scale", id, "--by", "0").status == 1)
            #expect(try await line.run("scale", id).status == 64)
        }
    }

    @Test("is changed in an editor, undone, and taken again")
    func editing() async throws {
        try await withPancakes { (line, id, _) async throws in
            let edited = try await line.run("edit", id, environment: ["EDITOR": "sed -i s/200%g/250%g/"])
            #expect(edited.status == 0 && edited.notes.contains("+ 250 g flour"))
            #expect(try await line.run("show", id).output.contains("250 g flour"))
            #expect(try await line.run("history", id).output.split(separator: "\n").count == 2)
            #expect(try await line.run("history", id, "--undo").status == 0)
            #expect(try await line.run("show", id).output.contains("200 g flour"))
            #expect(try await line.run("history", id, "--difference", "2").output.contains("- 250 g flour"))
            #expect(try await line.run("history", id, "--use", "2").status == 0)
            #expect(try await line.run("show", id).output.contains("250 g flour"))
            #expect(try await line.run("history", id, "--use", "9").status == 1)
        }
    }

    @Test("that was broken in the editor stays as it was, and so does the broken text")
    func brokenEdit() async throws {
        try await withPancakes { (line, id, _) async throws in
            let broken = try await line.run("edit", id, environment: ["EDITOR": "sed -i s/200%g}/200%g/"])
            #expect(broken.status == 1 && broken.notes.contains("line ") && broken.notes.contains("--file"))
            #expect(try await line.run("show", id).output.contains("200 g flour"))
            let path = try #require(broken.notes.split(separator: " ").last { $0.contains(".cook") })
                .trimmingCharacters(in: .newlines)
            let text = try String(contentsOfFile: path, encoding: .utf8).replacing("200%g", with: "300%g}")
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            #expect(try await line.run("edit", id, "--file", path).status == 0)
            #expect(try await line.run("show", id).output.contains("300 g flour"))
            #expect(try await line.run("edit", id, environment: ["EDITOR": "false"]).status == 1)
        }
    }

    @Test("goes out in every format and comes back the same")
    func formats() async throws {
        try await withPancakes { (line, id, clips) async throws in
            for format in ["cooklang", "jsonld", "json", "html"] {
                let folder = clips.folder.path + "/out-\(format)"
                #expect(try await line.run("export", "--format", format, "--out", folder).status == 0)
                let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
                let again = try await line.run("import", folder + "/" + name)
                #expect(again.status == 0, "\(format): \(again.notes)")
                let copy = String(again.output.prefix { $0 != " " })
                let shown = try await line.run("show", copy)
                #expect(shown.output.contains("200 g flour") && shown.output.contains("2 eggs"), "\(format)")
                #expect(try await line.run("delete", copy, "--yes").status == 0)
            }
            #expect(try await line.run("show", id).status == 0)
        }
    }

    @Test("shows an estimated amount as one, and leaves it out of exports until it is accepted")
    func estimates() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let json = """
            {"version": 2, "recipe": {"title": "Soup", "yield": "2 servings", "steps": [{"text": "Boil."}],
              "ingredients": [{"food": "leeks", "original": "leeks", "quantity": "3", "amountIsEstimated": true,
                "evidence": [{"kind": "seen", "quote": "leeks", "confidence": 1}]}]}}
            """
        let taken = try await line.run("import", try clips.file("soup.json", Array(json.utf8)))
        let id = String(taken.output.prefix { $0 != " " })
        #expect(try await line.run("show", id).output.contains("3 leeks  (amount estimated)"))
        for format in ["text", "markdown"] {
            let exported = try await line.run("export", id, "--format", format)
            #expect(exported.status == 0 && exported.output.contains("- leeks"))
        }
        #expect(try await line.run("accept", id).status == 0)
        #expect(try await line.run("export", id, "--format", "text").output.contains("3 leeks"))
        let kept = try await line.run("show", id, "--format", "json").output
        #expect(kept.split(whereSeparator: \.isWhitespace).joined().contains("\"accepted\":[\"yield\"]"))
    }

    @Test("is deleted only where that is meant, and then with all its files")
    func deleting() async throws {
        try await withPancakes { (line, id, _) async throws in
            #expect(try await line.run("delete", id).notes.contains("--yes"))
            #expect(try await line.run("show", id).status == 0)
            #expect(try await line.run("delete", id, "--yes").status == 0)
            #expect(try await line.run("show", id).status == 1)
            #expect(try await line.run("list").output.isEmpty)
        }
    }

    @Test("in a file that is none is one sentence, with the line where there is one")
    func badFiles() async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let cases: [(String, [UInt8], String)] = [
            ("empty.cook", [], "empty"), ("plain.txt", Array("just a letter".utf8), "no recipe"),
            ("broken.cook", Array("Mix the @flour{200%g".utf8), "line 1"),
            ("broken.json", Array("{\"a\":\n,}".utf8), "line"),
            ("page.html", Array("<html><body>hello</body></html>".utf8), "recipe"),
            ("binary.cook", [0, 1, 2, 3], "no text"), ("huge.cook", [UInt8](repeating: 65, count: 6 << 20), "5 MB"),
        ]
        for (name, bytes, words) in cases {
            let result = try await line.run("import", try clips.file(name, bytes))
            #expect(result.status == 1, "\(name)")
            #expect(result.notes.lowercased().contains(words.lowercased()), "\(name): \(result.notes)")
            #expect(result.notes.split(separator: "\n").count == 1, "\(name): \(result.notes)")
        }
        #expect(try await line.run("import", clips.folder.path + "/nowhere.cook").notes.contains("no such file"))
        #expect(try await line.run("list").output.isEmpty)
    }
}
