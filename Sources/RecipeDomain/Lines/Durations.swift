/// Finds durations in text: "25 min", "10-12 minutes", "1 1/2 hours", "1 h 30", "half an hour".
enum Durations {
    static func unitSeconds(_ word: some StringProtocol) -> Int? {
        switch word.lowercased() {
        case "s", "sec", "secs", "second", "seconds": 1
        case "m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "mn": 60
        case "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas": 3600
        case "day", "days": 86_400
        default: nil
        }
    }

    /// In the order of the text, at most 20.
    static func timers(in text: String) -> [Timer] {
        let tokens = LineTokens(LineRepair.sentence(text)).tokens
        let amounts = AmountReader(tokens: tokens)
        var timers: [Timer] = []
        var index = 0
        while index < tokens.count, timers.count < 20 {
            guard let (quantity, afterAmount) = amounts.amount(at: index),
                let (unit, afterUnit) = unit(at: afterAmount, in: tokens), isDuration(tokens[index], unit: unit)
            else {
                index += 1
                continue
            }
            var (low, high) = seconds(quantity, unit: unit)
            var next = afterUnit
            if unit == 3600, let (minutes, end) = minutes(after: next, in: tokens) {
                low += minutes
                high = high.map { $0 + minutes }
                next = end
            }
            if low > 0, low <= 7 * 86_400, let base = tokens.first?.base {
                let words = base[tokens[index].startIndex..<tokens[next - 1].endIndex]
                timers.append(Timer(seconds: low, upperSeconds: high, words: String(words)))
            }
            index = next
        }
        return timers
    }

    /// "1 h 30", "1 hour and 20 minutes"
    private static func minutes(after index: Int, in tokens: [Substring]) -> (Int, next: Int)? {
        var index = index
        if index < tokens.count, tokens[index].lowercased() == "and" { index += 1 }
        guard index < tokens.count, let minutes = Int(tokens[index]), minutes < 60 else { return nil }
        if let (unit, next) = unit(at: index + 1, in: tokens) { return unit == 60 ? (minutes * 60, next) : nil }
        return minutes >= 10 ? (minutes * 60, index + 1) : nil
    }

    private static func unit(at index: Int, in tokens: [Substring]) -> (Int, next: Int)? {
        var index = index
        if index < tokens.count, tokens[index] == "-" { index += 1 }
        if index < tokens.count, ["more", "full", "good"].contains(tokens[index].lowercased()) { index += 1 }
        guard index < tokens.count, let seconds = unitSeconds(tokens[index]) else { return nil }
        return (seconds, index + 1)
    }

    /// "a m" and "5 m" are no minutes worth believing; "a minute" is.
    private static func isDuration(_ first: Substring, unit: Int) -> Bool {
        first.first?.isLetter != true || unit >= 60
    }

    private static func seconds(_ quantity: Quantity, unit: Int) -> (Int, Int?) {
        let scaled = { (value: Rational) in Int(min((value.doubleValue * Double(unit)).rounded(), 1e9)) }
        return switch quantity {
        case .exact(let value): (scaled(value), nil)
        case .range(let low, let high): (scaled(low), scaled(high))
        }
    }
}
