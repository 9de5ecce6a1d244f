/// Text measured in a terminal's cells.
enum TerminalCells {
    /// Cells a text takes: two for each wide character (Unicode Standard Annex 11, W and F; pictographs), none for marks
    /// that combine.
    static func width(of text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

    /// The beginning that fits into so many cells, the last an ellipsis where something is missing.
    static func clipped(_ text: String, to cells: Int) -> String {
        guard width(of: text) > cells else { return text }
        guard cells > 0 else { return "" }
        var result = ""
        var used = 1
        for character in text {
            used += width(of: String(character))
            if used > cells { break }
            result.append(character)
        }
        return result + "…"
    }

    /// Filled with spaces up to so many cells; longer text is clipped.
    static func padded(_ text: String, to cells: Int) -> String {
        let text = clipped(text, to: cells)
        return text + String(repeating: " ", count: max(0, cells - width(of: text)))
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653,
        0x26A1...0x26A1, 0x26BD...0x26BE, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C,
        0x2753...0x2755, 0x2795...0x2797, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2E80...0x303E, 0x3041...0x33FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB,
        0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
    ]
}
