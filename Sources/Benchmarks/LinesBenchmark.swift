import ArgumentParser
import Foundation
import RecipeDomain

/// The parser of ingredient lines on the tables of `Evaluation/lines`: how many are right, and how many it reads a second.
struct LinesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lines",
        abstract: "Ingredient lines read right (amount, unit and food), and lines a second on one core."
    )

    @Argument(help: "Tables to read; all of Evaluation/lines without any.")
    var tables: [String] = []

    func run() throws {
        let files = tables.isEmpty ? try Self.allTables() : tables.map { URL(fileURLWithPath: $0) }
        var all: [String] = []
        for file in files {
            let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(LineRow.init)
            let parser = IngredientLineParser()
            let right = rows.count { $0.agrees(with: parser.parse($0.line)) }
            let name = file.deletingPathExtension().lastPathComponent
            let share = 100 * Double(right) / Double(max(rows.count, 1))
            print(String(format: "  %-14@ %3d of %3d right (%.1f %%)", name as NSString, right, rows.count, share))
            all += rows.map(\.line)
        }
        guard !all.isEmpty else { return }
        print("  \(Self.linesPerSecond(all)) lines a second, their language told from each")
    }

    /// Of processor time, over at least one second.
    private static func linesPerSecond(_ lines: [String]) -> Int {
        let parser = IngredientLineParser()
        var parsed = 0
        var amounts = 0
        let start = clock()
        var seconds = 0.0
        while seconds < 1 {
            for line in lines where parser.parse(line).quantity != nil { amounts += 1 }
            parsed += lines.count
            seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }
        precondition(amounts <= parsed)
        return Int(Double(parsed) / seconds)
    }

    private static func allTables() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: URL(fileURLWithPath: "Evaluation/lines"),
            includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "txt" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}
