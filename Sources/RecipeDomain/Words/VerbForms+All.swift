/// Every form in which a verb is told: what is done, is being done, was done.
extension VerbForms {
    /// - Parameter verb: an infinitive with its accents folded.
    static func all(of verb: String, in language: RecipeLanguage) -> Set<String> {
        switch language {
        case .english: english(verb)
        case .german: allGerman(verb)
        case .french: allFrench(verb)
        case .spanish: allSpanish(verb)
        }
    }

    /// "fry", "fries", "fried", "frying"; "chopped", "baking".
    private static func english(_ verb: String) -> Set<String> {
        guard let last = verb.last, verb.utf8.count >= 2 else { return [verb] }
        let stem = String(verb.dropLast())
        var forms: Set<String> = [verb, verb + "s"]
        switch last {
        case "e": forms.formUnion([verb + "d", stem + "ing"])
        case "y" where !"aeiou".contains(stem.last ?? "a"): forms.formUnion([stem + "ies", stem + "ied", verb + "ing"])
        default:
            let endings = ["es", "ed", "ing"]
            forms.formUnion(endings.map { verb + $0 })
            if !"aeiouwxy".contains(last), let vowel = stem.last, "aeiou".contains(vowel) {
                forms.formUnion(endings.dropFirst().map { verb + String(last) + $0 })
            }
        }
        return forms
    }

    /// Whether a form says what was done: "beaten", "geschnitten", "coupées", "picado". Of French verbs in "er" those that can
    /// be nothing else once accents are folded.
    static func isParticiple(_ form: String, of verb: String, in language: RecipeLanguage) -> Bool {
        switch language {
        case .english:
            form != verb && (form.hasSuffix("ed") || englishParticiples.contains(form))
        case .german:
            form != verb
                && (form.contains("ge") && !verb.contains("ge") || form.hasSuffix("t") && verb.hasSuffix("ieren"))
                || form != verb && form.hasSuffix("t")
                    && inseparable.contains { form.hasPrefix($0) && form.count > $0.count + 3 }
                || form != verb && form.hasPrefix("ge") && verb.hasPrefix("ge") && form.hasPrefix("gege")
        case .french:
            ["ee", "es", "ees", "ie", "ies", "u", "ue", "us", "ues", "uit", "uite", "uits", "uites"].contains {
                form.hasSuffix($0)
            } || ["mis", "mise", "mises", "frit", "frite", "frits", "frites"].contains(form)
        case .spanish:
            ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"].contains { form.hasSuffix($0) }
                || [
                    "frito", "frita", "hecho", "hecha", "cubierto", "abierto", "roto", "puesto", "envuelto", "disuelto",
                ]
                .contains(form)
        }
    }

    private static let englishParticiples: Set<String> = [
        "beaten", "broken", "frozen", "froze", "ground", "torn", "mixture", "cut", "left", "split", "spread",
    ]

    // MARK: - German

    /// "anbraten", "anbrät", "angebraten", "anzubraten"; the finite forms of its stem are those of `withoutPrefix`.
    private static func allGerman(_ verb: String) -> Set<String> {
        let stripped = withoutPrefix(verb)
        let prefix = String(verb.dropLast(stripped.count))
        let stem = stripped.hasSuffix("en") ? String(stripped.dropLast(2)) : String(stripped.dropLast())
        let end = stem.last == "t" || stem.last == "d" ? "et" : "t"
        var forms: Set<String> = [verb, verb + "d"]
        let hasNoGe =
            stem.hasSuffix("ier") || inseparable.contains { stripped.hasPrefix($0) && stripped.count > $0.count + 3 }
        forms.insert(prefix + (hasNoGe ? "" : "ge") + stem + end)
        if prefix.isEmpty {
            forms.formUnion([stem + "e", stem + end, stem])
            if stripped.hasSuffix("eln") { forms.insert(stem.dropLast(2) + "le") }
            if stripped.hasSuffix("ern") { forms.insert(stem.dropLast(2) + "re") }
        } else {
            forms.formUnion([prefix + "zu" + stripped, prefix + stem + end, prefix + stem + "e"])
            if let strong = strong[stripped] { forms.insert(prefix + strong) }
        }
        for lead in inseparable where prefix.isEmpty && stripped.hasPrefix(lead) {
            if let strong = strong[String(stripped.dropFirst(lead.count))], strong.hasPrefix("ge") {
                forms.insert(lead + strong.dropFirst(2))
            }
        }
        if prefix.isEmpty, let strong = strong[stripped] { forms.insert(strong) }
        return forms.filter { $0.utf8.count >= 3 }
    }

    private static let inseparable = ["be", "ver", "zer", "er", "ent", "ge", "uber", "unter"]

    /// Participles of strong verbs.
    private static let strong: [String: String] = [
        "braten": "gebraten", "schneiden": "geschnitten", "giessen": "gegossen", "geben": "gegeben",
        "nehmen": "genommen", "lassen": "gelassen", "ziehen": "gezogen", "backen": "gebacken", "reiben": "gerieben",
        "streichen": "gestrichen", "schlagen": "geschlagen", "schmelzen": "geschmolzen", "heben": "gehoben",
        "halten": "gehalten", "waschen": "gewaschen", "stechen": "gestochen", "bringen": "gebracht",
        "binden": "gebunden", "gehen": "gegangen", "stehen": "gestanden", "wiegen": "gewogen", "tun": "getan",
        "brechen": "gebrochen", "werfen": "geworfen", "frieren": "gefroren", "quellen": "gequollen",
        "streuen": "gestreut", "messen": "gemessen", "weichen": "geweicht",
    ]

    /// What stands apart from its verb: "an" in "brate … an".
    static func isSeparable(_ word: String) -> Bool { separable.contains(word) }

    // MARK: - French

    /// "couper", "coupez", "coupe", "coupent", "coupé", "coupées", "coupant".
    private static func allFrench(_ verb: String) -> Set<String> {
        var forms = french([verb])
        let stem = String(verb.dropLast(2))
        switch verb.suffix(2) {
        case "er":
            let soft = verb.hasSuffix("ger") ? stem + "e" : stem
            forms.formUnion([
                stem + "ee", stem + "es", stem + "ees", stem + "ent", soft + "ant", stem + "era", stem + "erez",
            ])
        case "ir":
            forms.formUnion(["i", "ie", "ies", "it", "issent", "issant", "ira"].map { stem + $0 })
        case "re":
            forms.formUnion(["s", "ez", "ent", "u", "ue", "us", "ues", "ant", "ons"].map { stem + $0 })
        default: break
        }
        return forms.filter { $0.utf8.count >= 3 }
    }

    // MARK: - Spanish

    /// "cortar", "corta", "corto", "cortamos", "cortan", "cortando", "cortado", "cortadas".
    private static func allSpanish(_ verb: String) -> Set<String> {
        var forms = spanish([verb])
        let stem = String(verb.dropLast(2))
        switch verb.suffix(2) {
        case "ar":
            forms.formUnion(
                ["o", "as", "ando", "ado", "ada", "ados", "adas", "aremos", "are", "emos"].map { stem + $0 }
            )
        case "er", "ir":
            forms.formUnion(
                ["o", "es", "iendo", "ido", "ida", "idos", "idas", "iremos", "eremos", "amos"].map { stem + $0 }
            )
        default: break
        }
        return forms.filter { $0.utf8.count >= 3 }
    }
}
