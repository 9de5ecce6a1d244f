/// Lengths of time as recipes' files write them.
enum CookingTime {
    /// Seconds in "1 hour 20 minutes", "1h20", "45 min", "90" (minutes), "PT1H20M"; 1 second to 30 days, else nil.
    static func seconds(in text: String) -> Int? {
        let text = text.prefix(100).trimmed
        if text.uppercased().hasPrefix("P") { return isoSeconds(in: text) }
        let tokens = LineTokens(text).tokens
        let amounts = AmountReader(tokens: tokens)
        var total = 0.0
        var index = 0
        var lastUnit: Int?
        while index < tokens.count {
            if ["and", "und", "et", "y", ",", "+"].contains(tokens[index].lowercased()) {
                index += 1
                continue
            }
            guard let (quantity, next) = amounts.amount(at: index) else { return nil }
            let value = quantity.bounds.high.doubleValue
            if next < tokens.count, let unit = Durations.unitSeconds(tokens[next]) {
                total += value * Double(unit)
                (lastUnit, index) = (unit, next + 1)
            } else if next == tokens.count {
                // "1h20" and a bare number of minutes.
                total += value * 60
                guard lastUnit == nil || lastUnit == 3600 else { return nil }
                index = next
            } else {
                return nil
            }
        }
        return bounded(total)
    }

    /// ISO 8601: "PT1H10M", "P1DT2H", "PT1.5H". Years and months are no cooking time.
    static func isoSeconds(in text: String) -> Int? {
        var total = 0.0
        var number = ""
        var isTime = false
        guard text.first == "P" || text.first == "p" else { return nil }
        for character in text.dropFirst().uppercased().prefix(60) {
            switch character {
            case "T": isTime = true
            case "0"..."9", ".": number.append(character)
            case ",": number.append(".")
            default:
                guard let value = Double(number) else { return nil }
                switch (character, isTime) {
                case ("W", false): total += value * 604_800
                case ("D", false): total += value * 86_400
                case ("H", true): total += value * 3600
                case ("M", true): total += value * 60
                case ("S", true): total += value
                default: guard value == 0 else { return nil }
                }
                number = ""
            }
        }
        return number.isEmpty ? bounded(total) : nil
    }

    /// ISO 8601: "PT1H10M"
    static func iso(_ seconds: Int) -> String {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        let parts = [(hours, "H"), (minutes, "M"), (rest, "S")].filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
        return "PT" + (parts.isEmpty ? "0S" : parts.joined())
    }

    /// "1 hour 20 minutes"
    static func words(_ seconds: Int) -> String {
        let parts = [(seconds / 3600, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second")]
        return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
    }

    /// "45 min", "1 h 20 min"
    static func short(_ seconds: Int) -> String {
        let minutes = seconds / 60
        guard minutes >= 60 else { return minutes == 0 && seconds > 0 ? "\(seconds) s" : "\(minutes) min" }
        return "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
    }

    private static func bounded(_ seconds: Double) -> Int? {
        let seconds = seconds.rounded()
        return (1...2_592_000).contains(seconds) ? Int(seconds) : nil
    }
}
