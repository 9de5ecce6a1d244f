/// Finds temperatures in text: "180°C", "350 F", "180 degrees", "200 degrees Celsius".
enum Temperatures {
    /// In the order of the text, at most 10. Without a scale, above 250 is Fahrenheit in English, Celsius elsewhere.
    ///
    /// - Parameter language: of the text, told from its words where it is nil.
    static func temperatures(in text: String, language: RecipeLanguage? = nil) -> [Temperature] {
        let language = language ?? RecipeLanguage.detected(in: text) ?? .english
        let tokens = LineTokens(LineRepair.sentence(text, language: language)).tokens
        var found: [Temperature] = []
        for index in tokens.indices where found.count < 10 {
            guard let degrees = Int(tokens[index]), (20...1000).contains(degrees) else { continue }
            var next = index + 1
            var hasSign = false
            if next < tokens.count, "°º˚".contains(tokens[next]) { (hasSign, next) = (true, next + 1) }
            if next < tokens.count,
                Self.degrees.contains(Words.folded(tokens[next]))
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
                Temperature(
                    degrees: degrees,
                    scale: scale ?? (degrees > 250 && language == .english ? .fahrenheit : .celsius),
                    words: words
                )
            )
        }
        return found
    }

    private static let degrees = RecipeLanguage.allCases.reduce(into: Set<String>()) { words, language in
        words.formUnion(Lexicon.of(language).degrees)
    }
}
