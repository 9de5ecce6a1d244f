import Foundation

@testable import RecipeDomain

/// A line as it stands in a video, with what it is; the tables stand in `Evaluation/lines/classified`.
struct ClassifiedLine: Sendable, CustomStringConvertible {
    var text: String
    /// "ingredient", "yield 4 servings", "prep 15", "title"
    var meant: String

    var description: String { "\(meant) | \(text)" }

    /// A title is anything that is none of the others, a remark neither of a list nor of the steps.
    func agrees(with kind: LineKind) -> Bool {
        switch kind {
        case .ingredient: meant == "ingredient"
        case .step: meant == "step"
        case .ingredientsHeading: meant == "ingredientsHeading"
        case .stepsHeading: meant == "stepsHeading"
        case .groupHeading: meant == "group"
        case .yield(let yield): meant == "yield \(yield)"
        case .time(let time, let minutes): meant == "\(time) \(minutes)"
        case .author(let author): meant == "author \(author)"
        case .chatter: meant == "chatter"
        case .other: meant == "title"
        }
    }

    /// The lines of a table by its name; none where it can't be read.
    static func lines(of table: String) -> [ClassifiedLine] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../Evaluation/lines/classified/\(table).txt"
        )
        let rows = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return rows.split(separator: "\n").compactMap { row in
            let cells = row.split(separator: "|", maxSplits: 1).map { $0.trimmed }
            return cells.count == 2 ? ClassifiedLine(text: cells[1], meant: cells[0]) : nil
        }
    }
}
