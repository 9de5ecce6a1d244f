@testable import RecipeDomain

/// An ingredient line as people write it, with what it means: line | amount | unit | food | note. A unit is one only where
/// it follows its amount: "3 garlic cloves" are three garlic cloves.
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

    /// The lines of a table, one a row.
    static func lines(_ table: String) -> [MeantLine] {
        table.split(separator: "\n").map { row in
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
            func cell(_ index: Int) -> String? { index < cells.count && !cells[index].isEmpty ? cells[index] : nil }
            return MeantLine(text: cells[0], amount: cell(1), unit: cell(2), food: cell(3) ?? "", note: cell(4))
        }
    }
}
