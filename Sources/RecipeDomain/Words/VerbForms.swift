/// Forms of regular verbs by which a recipe tells a cook what to do, made from infinitives with their accents folded.
enum VerbForms {
    /// "schneide", "rühre", "verfeinere" from "schneiden", "rühren", "verfeinern". A verb whose prefix goes to the end
    /// of its clause is found by its stem: "brate … an".
    static func german(_ infinitives: Set<String>) -> Set<String> {
        var forms: Set<String> = []
        for infinitive in infinitives {
            let stem = withoutPrefix(infinitive)
            if stem.hasSuffix("en") {
                forms.insert(String(stem.dropLast()))
            } else if stem.hasSuffix("eln") || stem.hasSuffix("ern") {
                forms.insert(String(stem.dropLast()) + (stem.hasSuffix("ern") ? "e" : ""))
                forms.insert(stem.dropLast(3) + (stem.hasSuffix("eln") ? "le" : "re"))
            }
        }
        return forms
    }

    /// "braten" for "anbraten".
    static func withoutPrefix(_ verb: String) -> String {
        for prefix in separable where verb.hasPrefix(prefix) && verb.count >= prefix.count + 5 {
            return String(verb.dropFirst(prefix.count))
        }
        return verb
    }

    static let separable = [
        "hinein", "heraus", "hinzu", "daruber", "herum", "hinauf", "fertig", "weg", "zusammen", "beiseite", "drauf",
        "druber", "hoch", "herunter", "runter", "zuruck", "los", "durch", "unter", "uber", "dazu",
        "glatt", "klein",
        "nach", "auf", "aus", "ein", "mit", "vor", "weich", "kalt", "kuhl", "raus", "rein", "ab", "an", "um", "zu",
    ]

    /// "couper", "coupez", "coupe", "coupons"; "réfléchissez" kinds, too: "ramollissez", "ramollis".
    static func french(_ infinitives: Set<String>) -> Set<String> {
        var forms = infinitives
        for infinitive in infinitives {
            let stem = infinitive.dropLast(2)
            if infinitive.hasSuffix("ger") {
                forms.formUnion([stem + "ez", stem + "e", stem + "eons"])
            } else if infinitive.hasSuffix("yer") {
                forms.formUnion([stem + "ez", stem.dropLast() + "ie", stem + "ons"])
            } else if infinitive.hasSuffix("er") {
                forms.formUnion([stem + "ez", stem + "e", stem + "ons"])
            } else if infinitive.hasSuffix("ir") {
                forms.formUnion([stem + "issez", stem + "is", stem + "issons"])
            }
        }
        return forms
    }

    /// "cortar", "corta", "corte", "cortamos", "cortad"; spelling kept: "coloque", "agregue", "realce".
    static func spanish(_ infinitives: Set<String>) -> Set<String> {
        var forms = infinitives
        for infinitive in infinitives where infinitive.utf8.count > 3 {
            let stem = String(infinitive.dropLast(2))
            switch infinitive.suffix(2) {
            case "ar":
                let formal =
                    stem.hasSuffix("c")
                    ? stem.dropLast() + "que"
                    : stem.hasSuffix("g") ? stem + "ue" : stem.hasSuffix("z") ? stem.dropLast() + "ce" : stem + "e"
                forms.formUnion([stem + "a", formal, stem + "amos", stem + "ad", stem + "an", formal + "n"])
            case "er": forms.formUnion([stem + "e", stem + "a", stem + "emos", stem + "ed", stem + "en"])
            default: forms.formUnion([stem + "e", stem + "a", stem + "imos", stem + "id", stem + "en"])
            }
        }
        return forms
    }
}
