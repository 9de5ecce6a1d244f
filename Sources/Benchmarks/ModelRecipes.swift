import Foundation
import RecipeDomain

/// What a text model wrote of evaluation cases, by the program's own way to a model and its own check.
struct ModelRecipes {
    /// A line that `dinnerpeople write` prints.
    private struct Written: Decodable {
        var file: String
        var model: String
        var recipes: [Recipe]?
        var failure: String?
    }

    let model: String
    /// By the path of the case's file; absent where the model failed.
    let recipes: [String: [Recipe]]
    /// Why, for each case without an answer.
    let failures: [String]

    /// nil for no line. Throws where a line is none of the program's.
    init?(lines: Data) throws {
        let written = try lines.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Written.self, from: Data($0))
        }
        guard let first = written.first else { return nil }
        model = first.model
        recipes = Dictionary(written.compactMap { line in line.recipes.map { (line.file, $0) } }) { first, _ in first }
        failures = written.compactMap(\.failure)
    }

    /// Runs the program; nil where no model is configured, which it says itself on standard error.
    ///
    /// - Parameter simulate: the profile of a simulated model in place of the configured one.
    static func written(from files: [String], simulate: String?) throws -> ModelRecipes? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program("dinnerpeople"))
        process.arguments = ["write"] + files + (simulate.map { ["--simulate", $0] } ?? [])
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try ModelRecipes(lines: output)
    }
}
