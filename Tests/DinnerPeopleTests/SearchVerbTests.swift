import ClipMaker
import Foundation
import Testing

@Suite("Searching at the command line")
struct SearchVerbTests {
    private func made(_ clips: ClipMaker) async throws -> CommandLine {
        let line = CommandLine(folder: clips.folder)
        #expect(try await line.run("process", try await clips.garlicPasta(), "--quiet").status == 0)
        return line
    }

    @Test("takes whatever is typed, and says what it left out and what it did without")
    func badInput() async throws {
        let clips = try ClipMaker()
        defer { withExtendedLifetime(clips) {} }
        let line = try await made(clips)
        for query in [
            "olive oil", "NEAR(olive AND", "\u{1b}[2J olive \u{7}", "\"olive", "olive\u{0301} OR NOT *",
            "ingredient: olive",
        ] {
            let found = try await line.run("search", query)
            #expect(found.status == 0 && found.output.contains("Garlic Pasta"), "\(query)")
            #expect(!found.output.contains("\u{1b}"))
            #expect(found.notes.contains("the model that compares meanings is not installed"), "\(query)")
        }
        for (query, note) in [("", "no word to look for"), ("the of and", "everywhere"), ("\u{1}\u{2}", "no word")] {
            let found = try await line.run("search", query)
            #expect(found.status == 0 && found.output.isEmpty && found.notes.contains(note), "\(query)")
        }
        let long = "olive " + (0..<10_000).map { "w\($0)" }.joined(separator: " ")
        let found = try await line.run("search", long)
        #expect(found.output.contains("Garlic Pasta") && found.notes.contains("This is a long query"))
    }

    @Test("goes by words where the model's files are not the ones, and says so")
    func wrongWeights() async throws {
        let clips = try ClipMaker()
        let line = try await made(clips)
        let folder = clips.folder.appendingPathComponent("models/all-MiniLM-L6-v2")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, bytes) in [("model.safetensors", UInt64(90_868_376)), ("vocab.txt", 231_508)] {
            let file = folder.appendingPathComponent(name)
            _ = FileManager.default.createFile(atPath: file.path, contents: nil)
            let handle = try FileHandle(forWritingTo: file)
            try handle.truncate(atOffset: bytes)
            try handle.close()
        }
        let found = try await line.run(
            "search",
            "olive oil",
            environment: ["DINNERPEOPLE_MODELS_FOLDER": clips.folder.appendingPathComponent("models").path]
        )
        #expect(found.status == 0 && found.output.contains("Garlic Pasta"))
        #expect(found.notes.contains("Only words were looked for") && found.notes.contains("make setup"))
    }
}
