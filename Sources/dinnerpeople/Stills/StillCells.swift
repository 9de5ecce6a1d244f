import Foundation
import VideoWorkflow

/// How large a still is shown: so many columns at most, and as many rows as fit its shape.
struct StillCells: Hashable, Sendable {
    /// A cell in pixels.
    var width = 10
    var height = 20

    static let mostColumns = 32
    static let mostRows = 10

    static func ofStandardOutput() -> StillCells {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return StillCells()
        }
        let (width, height) = (Int(size.ws_xpixel) / Int(size.ws_col), Int(size.ws_ypixel) / Int(size.ws_row))
        // Many terminals tell nothing, or nonsense.
        guard (4...64).contains(width), (8...128).contains(height) else { return StillCells() }
        return StillCells(width: width, height: height)
    }

    /// Columns and rows for a picture of that shape.
    func size(of picture: ColourImage) -> (columns: Int, rows: Int) {
        let shape = Double(picture.height) / Double(max(1, picture.width))
        let cell = Double(width) / Double(height)
        var columns = Double(Self.mostColumns)
        if columns * shape * cell > Double(Self.mostRows) { columns = Double(Self.mostRows) / (shape * cell) }
        return (max(1, Int(columns.rounded())), max(1, Int((columns * shape * cell).rounded())))
    }

    /// Pixels of the longer side of the largest still.
    var longSide: Int { max(Self.mostColumns * width, Self.mostRows * height) }
}
