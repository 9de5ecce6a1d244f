import Foundation
import RecipeDomain

/// A row of a table: line | amount | unit | food | note.
struct LineRow {
    let line: String
    private let amount: String
    private let unit: String
    private let food: String

    init(_ row: Substring) {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        func cell(_ index: Int) -> String { index < cells.count ? cells[index] : "" }
        (line, amount, unit, food) = (cell(0), cell(1), cell(2), cell(3))
    }

    func agrees(with read: Ingredient) -> Bool {
        (read.quantity?.description ?? "") == amount && (read.unit?.rawValue ?? "") == unit && read.food == food
    }
}
