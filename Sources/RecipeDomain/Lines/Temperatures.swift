/// Finds temperatures in text: "180°C", "350 F", "180 degrees", "200 degrees Celsius".
enum Temperatures {
    /// In the order of the text, at most 10. Without a scale, above 250 is Fahrenheit.
    static func temperatures(in text: String) -> [Temperature] {
        let tokens = LineTokens(LineRepair.sentence(text)).tokens
        var found: [Temperature] = []
        for index in tokens.indices where found.count < 10 {
            guard let degrees = Int(tokens[index]), (20...1000).contains(degrees) else { continue }
            var next = index + 1
            var hasSign = false
            if next < tokens.count, "°º˚".contains(tokens[next]) { (hasSign, next) = (true, next + 1) }
            if next < tokens.count,
                ["degrees", "degree", "deg", "grad", "degrés", "grados"].contains(tokens[next].lowercased())
            {
                (hasSign, next) = (true, next + 1)
            }
            var scale: Temperature.Scale?
            if next < tokens.count {
                switch tokens[next] {
                case "C", "Celsius", "celsius", "centigrade": scale = .celsius
                case "c" where hasSign: scale = .celsius
                case "F", "Fahrenheit", "fahrenheit": scale = .fahrenheit
                case "f" where hasSign: scale = .fahrenheit
                default: break
                }
                if scale != nil { next += 1 }
            }
            guard hasSign || scale != nil, let base = tokens.first?.base else { continue }
            let words = String(base[tokens[index].startIndex..<tokens[next - 1].endIndex])
            found.append(
                Temperature(degrees: degrees, scale: scale ?? (degrees > 250 ? .fahrenheit : .celsius), words: words)
            )
        }
        return found
    }
}
