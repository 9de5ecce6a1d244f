import Foundation

@testable import RecipeDomain

/// An ingredient line as people write it, with what it means; the tables stand in `Evaluation/lines`.
struct MeantLine: Sendable, CustomStringConvertible {
    var text: String
    var amount: String?
    var unit: String?
    var food: String
    var note: String?

    var description: String { text }

    /// Amount, unit and food all right; the note is judged apart.
    func agrees(with read: Ingredient) -> Bool {
        read.quantity?.description == amount && read.unit?.rawValue == unit && read.food == food
    }

    /// The lines of a table by its name; none where it can't be read.
    static func lines(of table: String) -> [MeantLine] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../Evaluation/lines/\(table).txt"
        )
        let rows = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return rows.split(separator: "\n").map { row in
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
            func cell(_ index: Int) -> String? { index < cells.count && !cells[index].isEmpty ? cells[index] : nil }
            return MeantLine(text: cells[0], amount: cell(1), unit: cell(2), food: cell(3) ?? "", note: cell(4))
        }
    }
}
