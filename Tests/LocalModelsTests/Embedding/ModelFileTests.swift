import Foundation
import Testing
import VideoWorkflow

@testable import LocalModels

@Suite("A model's files")
struct ModelFileTests {
    /// A folder of its own, gone afterwards.
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "model-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    private func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private let file = ModelFile(
        name: "words.txt",
        bytes: 5,
        // printf hello | sha256sum
        sha256: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    )

    @Test("are opened where they are the ones, by whatever name they lie there")
    func right() async throws {
        try await withFolder { folder in
            try write("hello", folder + "/elsewhere")
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/words.txt",
                withDestinationPath: folder + "/elsewhere"
            )
            #expect(file.isThere(in: folder))
            #expect(try file.open(in: folder) == Data("hello".utf8))
        }
    }

    @Test("that are missing, cut, changed, or no files are refused, and say so")
    func wrong() async throws {
        try await withFolder { folder in
            #expect(throws: ModelFileProblem("is missing")) { try file.open(in: folder) }
            try write("hell", folder + "/words.txt")
            #expect(throws: ModelFileProblem("has 4 bytes, which should be 5")) { try file.open(in: folder) }
            #expect(!file.isThere(in: folder))
            try write("hallo", folder + "/words.txt")
            #expect(throws: ModelFileProblem("is damaged or another one: its checksum is not right")) {
                try file.open(in: folder)
            }
            try FileManager.default.removeItem(atPath: folder + "/words.txt")
            try FileManager.default.createDirectory(
                atPath: folder + "/words.txt",
                withIntermediateDirectories: true
            )
            #expect(throws: ModelFileProblem("is missing")) { try file.open(in: folder) }
        }
    }

    @Test("that are missing or wrong are told to who embeds, in words that help")
    func embedder() async throws {
        try await withFolder { models in
            let embedder = MiniLMEmbedder(models: models)
            let folder = models + "/all-MiniLM-L6-v2"
            #expect(!embedder.isInstalled)
            await #expect(
                throws: Failure(.embed, .localModelMissing, cause: folder + "/vocab.txt is missing")
            ) { try await embedder.embed(["stir"], for: .test) }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(count: MiniLMModel.vocabulary.bytes).write(to: URL(fileURLWithPath: folder + "/vocab.txt"))
            await #expect(
                throws: Failure(
                    .embed,
                    .localModelMissing,
                    cause: folder + "/vocab.txt is damaged or another one: its checksum is not right"
                )
            ) { try await embedder.prepare() }
        }
    }

    @Test("are pinned as what installs them has it")
    func pinned() throws {
        let sums = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Scripts/all-MiniLM-L6-v2.sha256")
        let lines = try String(contentsOf: sums, encoding: .utf8).split(separator: "\n")
        for file in [MiniLMModel.weights, MiniLMModel.vocabulary] {
            #expect(lines.contains("\(file.sha256)  \(file.name)"))
        }
    }

    @Test("come into use without a new start once they are there", .needsModel)
    func installedLater() async throws {
        try await withFolder { models in
            let embedder = MiniLMEmbedder(models: models)
            await #expect(throws: Failure.self) { try await embedder.prepare() }
            try FileManager.default.createSymbolicLink(
                atPath: models + "/all-MiniLM-L6-v2",
                withDestinationPath: InstalledModel.folder
            )
            #expect(embedder.isInstalled)
            #expect(try await embedder.embed(["stir"], for: .test).value.count == 1)
        }
    }
}
