/// What the forms of a word begin with, in the languages that recipes are read in: "pulling" is found in "pull", "licuar" in
/// "licuamos". Good enough for a word that stands nowhere as it was typed, and for nothing else.
enum WordForms {
    /// Letters that stay at least.
    private static let shortest = 3

    /// nil for a word without a known ending.
    /// - Parameter word: folded.
    static func stem(of word: String) -> String? {
        guard let ending = endings.first(where: { word.hasSuffix($0) && word.count - $0.count >= shortest }) else {
            return nil
        }
        var stem = word.dropLast(ending.count)
        // "chopping" is of "chop".
        if let last = stem.last, stem.count > shortest, stem.dropLast().last == last, !"aeiouls".contains(last) {
            stem.removeLast()
        }
        return String(stem)
    }

    /// Of verbs and nouns; the longest first.
    private static let endings: [String] = """
        ing ings ed es s er ers ies ly
        en ern er em es e n t et te ten ung ungen end ende
        er ir re ez ons ant ee ees es e s issez
        ar er ir arlo arla arlos arlas erlo irlo ando iendo amos emos imos ado ada ados adas ido ida idos idas an as a o os
        """.split { $0 == " " || $0 == "\n" }.map(String.init).sorted { ($0.count, $1) > ($1.count, $0) }
}
