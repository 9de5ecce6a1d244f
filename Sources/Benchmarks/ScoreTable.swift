import Foundation

/// Recipe scores side by side, one row each.
enum ScoreTable {
    private static let columns = [
        "cases", "ingredients P / R / F1", "amounts", "steps P / R / F1", "order", "time p95", "evidence",
        "marked rightly / wrongly", "wrong lines marked", "recipes", "facts",
    ]
    private static let limits = ["", "0.950", "0.950", "0.900", "0.950", "2.0 s", "", "", "", "", ""]

    static func text(_ rows: [(name: String, score: RecipeScore)]) -> String {
        let cells = [[""] + columns] + rows.map { [$0.name] + Self.cells($0.score) } + [["limit"] + limits]
        let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        return cells.map { row in
            zip(row, widths).enumerated().map { index, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return index == 0 ? cell.0 + space : space + cell.0
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private static func cells(_ score: RecipeScore) -> [String] {
        let number = { String(format: "%.3f", $0) }
        let overlap = { (lines: RecipeScore.Overlap) in
            [lines.precision, lines.recall, lines.f1].map(number).joined(separator: " ")
        }
        let share = { (share: RecipeScore.Share) in "\(share.part)/\(share.whole)" }
        return [
            "\(score.cases)",
            overlap(score.ingredients), number(score.amounts.value), overlap(score.steps), number(score.order),
            score.timeErrorP95.map { $0.isFinite ? String(format: "%.1f s", $0) : "none" } ?? "-",
            number(score.evidence.value), "\(score.marks.part) / \(score.marks.whole - score.marks.part)",
            share(score.inventions), share(score.counts), share(score.facts),
        ]
    }
}
