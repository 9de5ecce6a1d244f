/// Words for food as they are compared: plural and case endings of English, German, French and Spanish off.
///
/// Good enough to tell whether two words are one, not to show.
enum FoodStem {
    /// - Parameter word: lower case, accents folded.
    static func of(_ word: String) -> String {
        if let known = irregular[word] { return known }
        guard word.count > 3 else { return word }
        var stem = word[...]
        if stem.hasSuffix("eaux") || stem.hasSuffix("oux") {
            stem = stem.dropLast()
        } else if stem.hasSuffix("ies") {
            stem = stem.dropLast(3) + "y"
        } else if ["oes", "shes", "ches", "sses", "xes"].contains(where: stem.hasSuffix) {
            stem = stem.dropLast(2)
        } else if stem.last == "s", !stem.hasSuffix("ss"), !stem.hasSuffix("us"), !stem.hasSuffix("eis") {
            stem = stem.dropLast()
        } else if ["eln", "ern", "en"].contains(where: stem.hasSuffix), stem.count > 4 {
            stem = stem.dropLast()
        }
        if stem.last == "e", stem.count > 3 { stem = stem.dropLast() }
        switch stem.last {
        // leaf and leaves, berry and berries beside cookie and cookies, nuez and nueces
        case "v": return stem.dropLast() + "f"
        case "y": return stem.dropLast() + "i"
        case "c": return stem.dropLast() + "z"
        default: return String(stem)
        }
    }

    private static let irregular: [String: String] = [
        "fois": "fois", "foie": "foie", "foies": "foie",
        "eier": "ei", "eiern": "ei", "ols": "ol", "ole": "ol", "olen": "ol", "blatter": "blatt", "blattern": "blatt",
        "krauter": "kraut",
        "krautern": "kraut", "halves": "half", "chicken": "chicken", "chickens": "chicken",
        "yoghurt": "yogurt", "yoghurts": "yogurt", "chilli": "chili", "chillies": "chili", "chile": "chili",
        "chiles": "chili", "chilies": "chili",
    ]
}
