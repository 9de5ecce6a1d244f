/// Languages as files and people name them: "de", "de-AT", "ger", "deu".
enum LanguageTag {
    /// ISO 639-2, bibliographic and terminological, to ISO 639-1.
    private static let short = [
        "ara": "ar", "chi": "zh", "zho": "zh", "cze": "cs", "ces": "cs", "dan": "da", "dut": "nl", "nld": "nl",
        "eng": "en", "fin": "fi", "fre": "fr", "fra": "fr", "ger": "de", "deu": "de", "gre": "el", "ell": "el",
        "heb": "he", "hin": "hi", "hun": "hu", "ind": "id", "ita": "it", "jpn": "ja", "kor": "ko", "nor": "no",
        "per": "fa", "fas": "fa", "pol": "pl", "por": "pt", "rum": "ro", "ron": "ro", "rus": "ru", "spa": "es",
        "swe": "sv", "tha": "th", "tur": "tr", "ukr": "uk", "vie": "vi",
    ]

    /// The language without region and script, in two letters where there are; nil for none and for "undetermined".
    static func primary(of tag: String?) -> String? {
        guard let first = tag?.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map(String.init),
            (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }),
            !["und", "mis", "mul", "zxx"].contains(first)
        else { return nil }
        return short[first] ?? first
    }
}
