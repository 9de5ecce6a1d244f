extension Temperature {
    /// The same on the other scale: an oven's to the next 5 degrees, below 120 °C (250 °F), where meat and sugar are
    /// measured, to the next degree.
    static func converted(_ degrees: Int, from scale: Scale) -> Int {
        let degrees = min(max(degrees, -1000), 10_000)
        let exact: Double
        let isOven: Bool
        switch scale {
        case .celsius:
            exact = Double(degrees) * 9 / 5 + 32
            isOven = degrees >= 120
        case .fahrenheit:
            exact = Double(degrees - 32) * 5 / 9
            isOven = degrees >= 250
        }
        return isOven ? Int((exact / 5).rounded()) * 5 : Int(exact.rounded())
    }
}

extension Temperature.Scale {
    /// "°C"
    var sign: String { self == .celsius ? "°C" : "°F" }
}

extension UnitSystem {
    var scale: Temperature.Scale { self == .metric ? .celsius : .fahrenheit }
}

/// A temperature in running text: "350°F", "180-200 °C", "180 degrees".
struct HeatReading {
    var degrees: [Int]
    var scale: Temperature.Scale
    var tokens: Range<Int>

    /// All of a text in order, by the rules of `Temperatures`.
    static func all(in text: TextTokens) -> [HeatReading] {
        var found: [HeatReading] = []
        var index = 0
        while index < text.count {
            guard let reading = HeatReading(text, at: index) else {
                index += 1
                continue
            }
            found.append(reading)
            index = reading.tokens.upperBound
        }
        return found
    }

    private init?(_ text: TextTokens, at index: Int) {
        guard let first = Self.degrees(text, index) else { return nil }
        degrees = [first]
        var next = index + 1
        var hasSign = Self.takeSign(text, &next)
        var scale = Self.takeScale(text, &next, hasSign: hasSign)
        let hasOwn = hasSign || scale != nil
        // "from 200°C to 180°C" are two.
        if text.word(next) == "-" || !hasOwn && ["to", "bis", "a", "or"].contains(text.word(next)),
            let second = Self.degrees(text, next + 1)
        {
            var end = next + 2
            let sign = Self.takeSign(text, &end)
            if let upper = Self.takeScale(text, &end, hasSign: sign), scale == nil || scale == upper {
                (scale, next, hasSign) = (upper, end, true)
                degrees.append(second)
            } else if sign, scale == nil {
                (next, hasSign) = (end, true)
                degrees.append(second)
            }
        }
        guard hasSign || scale != nil else { return nil }
        self.scale = scale ?? (first > 250 ? .fahrenheit : .celsius)
        tokens = index..<next
    }

    private static func degrees(_ text: TextTokens, _ index: Int) -> Int? {
        guard index < text.count, let degrees = Int(text.tokens[index]), (20...1000).contains(degrees) else {
            return nil
        }
        return degrees
    }

    private static func takeSign(_ text: TextTokens, _ next: inout Int) -> Bool {
        let start = next
        while signs.contains(text.word(next)) { next += 1 }
        return next > start
    }

    static let signs: Set<String> = ["°", "degree", "degrees", "deg", "grad", "degres", "grados"]

    private static func takeScale(_ text: TextTokens, _ next: inout Int, hasSign: Bool) -> Temperature.Scale? {
        guard next < text.count else { return nil }
        let isCapital = text.tokens[next].first?.isUppercase == true
        let scale: Temperature.Scale?
        switch text.word(next) {
        case "celsius", "centigrade", "centigrados": scale = .celsius
        case "fahrenheit": scale = .fahrenheit
        case "c" where hasSign || isCapital: scale = .celsius
        case "f" where hasSign || isCapital: scale = .fahrenheit
        default: scale = nil
        }
        if scale != nil { next += 1 }
        return scale
    }
}
