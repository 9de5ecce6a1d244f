/// What units are called in recipes for people, in the languages that are read here: each name is one that the language's lexicon
/// reads back. What has no entry is written as in English ("g", "oz").
enum UnitWords {
    static func name(of unit: Unit, in language: RecipeLanguage) -> (one: String, many: String)? {
        names[language]?[unit]
    }

    /// "2 EL Olivenöl", "2 c. à s. d'huile", "2 cucharadas de aceite", "2 Eier".
    static func joined(_ amount: String, _ food: String, unit: Unit?, in language: RecipeLanguage) -> String {
        amount + joint(before: food, unit: unit, in: language) + food
    }

    /// What stands between a unit, or a number without one, and the food.
    static func joint(before food: String, unit: Unit?, in language: RecipeLanguage) -> String {
        switch language {
        case .french where unit != nil: isElided(food) ? " d'" : " de "
        case .spanish where unit != nil: " de "
        case .english, .german, .french, .spanish: " "
        }
    }

    /// Before a vowel and a mute h; the h of beans and lobsters is not mute.
    private static func isElided(_ food: String) -> Bool {
        let word = Words.folded(food.prefix { $0.isLetter })
        guard let first = word.first else { return false }
        if first == "h" {
            return !["haricot", "homard", "hareng", "houmous"].contains { word.hasPrefix($0) }
        }
        return "aeiouœ".contains(first)
    }

    private static let names: [RecipeLanguage: [Unit: (one: String, many: String)]] = [
        .german: table(
            [
                (.teaspoon, "TL/TL"), (.tablespoon, "EL/EL"), (.cup, "Tasse/Tassen"), (.pinch, "Prise/Prisen"),
                (.knifeTip, "Messerspitze/Messerspitzen"), (.dash, "Spritzer/Spritzer"), (.drop, "Tropfen/Tropfen"),
                (.handful, "Handvoll/Handvoll"), (.clove, "Zehe/Zehen"), (.slice, "Scheibe/Scheiben"),
                (.piece, "Stück/Stück"), (.can, "Dose/Dosen"), (.jar, "Gläschen/Gläschen"), (.tub, "Becher/Becher"),
                (.package, "Packung/Packungen"), (.bunch, "Bund/Bund"), (.sprig, "Zweig/Zweige"),
                (.stick, "Riegel/Riegel"), (.stalk, "Stange/Stangen"), (.head, "Kopf/Köpfe"), (.leaf, "Blatt/Blätter"),
                (.sheet, "Platte/Platten"), (.scoop, "Kugel/Kugeln"), (.knob, "Flöckchen/Flöckchen"),
                (.glass, "Glas/Gläser"), (.bottle, "Flasche/Flaschen"), (.bag, "Beutel/Beutel"),
                (.box, "Schachtel/Schachteln"), (.inch, "Zoll/Zoll"),
            ]
        ),
        .french: table(
            [
                (.teaspoon, "c. à c./c. à c."), (.tablespoon, "c. à s./c. à s."), (.cup, "tasse/tasses"),
                (.pinch, "pincée/pincées"), (.knifeTip, "pointe de couteau/pointes de couteau"),
                (.dash, "trait/traits"),
                (.drop, "goutte/gouttes"), (.handful, "poignée/poignées"), (.clove, "gousse/gousses"),
                (.slice, "tranche/tranches"), (.piece, "morceau/morceaux"), (.can, "boîte/boîtes"), (.jar, "pot/pots"),
                (.package, "sachet/sachets"), (.bunch, "botte/bottes"), (.sprig, "brin/brins"), (.stalk, "tige/tiges"),
                (.head, "tête/têtes"), (.leaf, "feuille/feuilles"), (.sheet, "plaque/plaques"),
                (.scoop, "boule/boules"),
                (.knob, "noix/noix"), (.glass, "verre/verres"), (.bottle, "bouteille/bouteilles"), (.bag, "sac/sacs"),
                (.box, "brique/briques"), (.inch, "pouce/pouces"),
            ]
        ),
        .spanish: table(
            [
                (.teaspoon, "cucharadita/cucharaditas"), (.tablespoon, "cucharada/cucharadas"), (.cup, "taza/tazas"),
                (.pinch, "pizca/pizcas"), (.knifeTip, "punta de cuchillo/puntas de cuchillo"),
                (.dash, "chorro/chorros"),
                (.drop, "gota/gotas"), (.handful, "puñado/puñados"), (.clove, "diente/dientes"),
                (.slice, "rebanada/rebanadas"), (.piece, "trozo/trozos"), (.can, "lata/latas"), (.jar, "tarro/tarros"),
                (.tub, "tarrina/tarrinas"), (.package, "paquete/paquetes"), (.bag, "bolsa/bolsas"),
                (.box, "caja/cajas"),
                (.bottle, "botella/botellas"), (.bunch, "manojo/manojos"), (.sprig, "ramita/ramitas"),
                (.stalk, "tallo/tallos"), (.stick, "barra/barras"), (.head, "cabeza/cabezas"), (.leaf, "hoja/hojas"),
                (.sheet, "lámina/láminas"), (.scoop, "bola/bolas"), (.knob, "nuez/nueces"), (.glass, "vaso/vasos"),
                (.inch, "pulgada/pulgadas"), (.pound, "libra/libras"), (.ounce, "onza/onzas"),
            ]
        ),
    ]

    private static func table(_ rows: [(Unit, String)]) -> [Unit: (one: String, many: String)] {
        rows.reduce(into: [:]) { table, row in
            let forms = row.1.split(separator: "/").map(String.init)
            if forms.count == 2 { table[row.0] = (forms[0], forms[1]) }
        }
    }
}
