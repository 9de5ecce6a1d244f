import ClipMaker
import Foundation
import NIOCore
import NIOHTTP1
import RecipeDomain

extension ServiceProgram {
    var address: String { "http://127.0.0.1:\(port)" }

    /// One that reads screens on this machine and asks no model, once it answers.
    static func local(_ line: CommandLine, environment: [String: String] = [:]) async throws -> ServiceProgram {
        try await configured("media:\n  maxHours: 1\n", line, environment: environment)
    }

    /// One with this configuration (YAML), once it answers.
    static func configured(_ text: String, _ line: CommandLine, environment: [String: String] = [:]) async throws
        -> ServiceProgram
    {
        let configuration = line.folder.appendingPathComponent("served.yaml")
        try Data(text.utf8).write(to: configuration)
        let program = try ServiceProgram(
            line,
            port: try await freePort(),
            data: line.folder.appendingPathComponent("served").path,
            configuration: configuration.path,
            environment: environment
        )
        try await program.ready()
        return program
    }

    /// Runs `body` with one, and ends it.
    static func withLocal(
        environment: [String: String] = [:],
        _ body: (ClipMaker, CommandLine, ServiceProgram) async throws -> Void
    ) async throws {
        let clips = try ClipMaker()
        let line = CommandLine(folder: clips.folder)
        let program = try await local(line, environment: environment)
        do { try await body(clips, line, program) } catch {
            try await program.signal(SIGTERM)
            throw error
        }
        try await program.signal(SIGTERM)
    }

    func recipe(_ id: String) async throws -> Recipe {
        try JSONFormat.recipe(from: try await ask(.GET, "/api/v1/recipes/\(id).json").body.readableBytesView)
    }
}
