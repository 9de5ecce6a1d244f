import Foundation
import VideoWorkflow

extension StillTerminal {
    /// What makes the terminal show a picture where its cursor is. Nothing in it but numbers, base64 and the sixel alphabet
    /// comes from the picture.
    func shown(_ picture: ColourImage, jpeg: [UInt8]) -> String {
        let (columns, rows) = cells.size(of: picture)
        switch stills {
        case .kitty: return Self.kitty(picture, columns: columns, rows: rows)
        case .iTerm2:
            let data = Data(jpeg).base64EncodedString()
            return "\u{1b}]1337;File=inline=1;size=\(jpeg.count);width=\(columns);height=\(rows):\(data)\u{07}"
        case .sixel:
            return SixelPicture(picture, width: columns * cells.width, height: rows * cells.height).text
        }
    }

    /// Letters of base64 in one piece.
    private static let piece = 4096

    /// In pieces, each but the last saying that more comes; answers are not wanted.
    private static func kitty(_ picture: ColourImage, columns: Int, rows: Int) -> String {
        let data = Array(Data(picture.pixels).base64EncodedData())
        var text = ""
        for start in stride(from: 0, to: data.count, by: piece) {
            let end = min(start + piece, data.count)
            let first =
                start == 0
                ? "a=T,q=2,f=24,s=\(picture.width),v=\(picture.height),c=\(columns),r=\(rows)," : "q=2,"
            text += "\u{1b}_G\(first)m=\(end < data.count ? 1 : 0);"
            text += String(decoding: data[start..<end], as: UTF8.self) + "\u{1b}\\"
        }
        return text
    }
}
