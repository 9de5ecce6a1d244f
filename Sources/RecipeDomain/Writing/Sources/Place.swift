/// Tells lines that say where something is from everything else.
enum Place {
    /// "12 rue des Marronniers", "Hauptstraße 5", "Calle Mayor 12"
    static func isAddress(_ line: String) -> Bool {
        guard line.utf8.count <= 80, line.contains(where: \.isASCIIDigit) else { return false }
        let words = Words.of(line)
        guard words.count <= 8, words.contains(where: { $0.allSatisfy(\.isASCIIDigit) }) else { return false }
        return words.contains { streets.contains($0) || $0.hasSuffix("strasse") && $0.count > 7 }
    }

    private static let streets: Set<String> = [
        "street", "avenue", "boulevard", "rue", "strasse", "calle", "avenida", "plaza", "paseo",
    ]
}
