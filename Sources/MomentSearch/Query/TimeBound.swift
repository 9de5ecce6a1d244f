import RecipeDomain

/// "<30m", "<=1h30m", ">10", "20min", "1.5h": minutes where no unit is given, at most so long where no sign is.
enum TimeBound {
    private static let longest = 31_536_000

    /// Seconds; nil for what is no time.
    static func range(_ text: String) -> ClosedRange<Int>? {
        var rest = text.lowercased().filter { $0 != " " }[...]
        var sign = ""
        while let first = rest.first, "<>=≤≥".contains(first) { sign.append(rest.removeFirst()) }
        guard let seconds = seconds(rest), sign.count <= 2 else { return nil }
        switch sign {
        case "<": return seconds > 0 ? 0...seconds - 1 : nil
        case "", "<=", "≤": return 0...seconds
        case ">": return seconds + 1...longest + 1
        case ">=", "≥": return seconds...longest + 1
        case "=": return seconds...seconds
        default: return nil
        }
    }

    private static func seconds(_ text: Substring) -> Int? {
        var total = 0.0
        var rest = text
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard digits.count <= 6, let value = Double(digits) else { return nil }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            switch unit {
            case "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden": total += value * 3600
            case "", "m", "min", "mins", "minute", "minutes", "minuten", "minutos": total += value * 60
            case "s", "sec", "second", "seconds", "sekunden": total += value
            default: return nil
            }
        }
        guard total.isFinite, total <= Double(longest) else { return nil }
        return Int(total.rounded())
    }
}
