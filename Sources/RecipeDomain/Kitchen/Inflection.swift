/// Singular and plural of the words that follow a number: units, portions and, in English, foods.
struct Inflection {
    let language: RecipeLanguage

    /// Whether `counted` has both forms of a word.
    func knows(_ word: String) -> Bool {
        let lower = word.lowercased()
        return (Self.pairs[language] ?? []).contains { $0.0 == lower || $0.1 == lower }
    }

    /// "cup" and "cups" for a unit or what a yield counts; a word that isn't known stays.
    func counted(_ word: String, isPlural: Bool) -> String {
        let lower = word.lowercased()
        let pairs = Self.pairs[language] ?? []
        guard let pair = pairs.first(where: { $0.0 == lower || $0.1 == lower }) else { return word }
        return Self.cased(isPlural ? pair.1 : pair.0, like: word)
    }

    /// The name of a counted food with its noun in the plural or the singular; English only, others stay.
    func food(_ food: String, isPlural: Bool) -> String {
        let end = food.firstIndex { ",(;".contains($0) } ?? food.endIndex
        let head = food[..<end]
        guard language == .english, let last = head.lastIndex(where: \.isLetter) else { return food }
        let start = head[...last].lastIndex { !$0.isLetter }.map { food.index(after: $0) } ?? food.startIndex
        let after = food.index(after: last)
        let word = self.noun(String(food[start..<after]), isPlural: isPlural)
        return food[..<start] + word + food[after...]
    }

    /// One English noun.
    func noun(_ word: String, isPlural: Bool) -> String {
        let lower = word.lowercased()
        guard language == .english, lower.count >= 3, !Self.invariant.contains(lower) else { return word }
        let other = isPlural ? Self.plural(lower) : Self.singular(lower)
        return other == lower ? word : Self.cased(other, like: word)
    }

    private static func plural(_ word: String) -> String {
        if word.hasSuffix("s"), !word.hasSuffix("ss") { return word }
        if ["leaf", "loaf", "half", "calf"].contains(word) { return word.dropLast() + "ves" }
        if word == "person" { return "people" }
        if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
            return word.dropLast() + "ies"
        }
        let takesE = ["ss", "sh", "ch", "x"].contains { word.hasSuffix($0) }
        return word + (takesE || ["potato", "tomato", "mango"].contains(word) ? "es" : "s")
    }

    private static func singular(_ word: String) -> String {
        guard word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") else {
            return word == "people" ? "person" : word
        }
        if ["leaves", "loaves", "halves", "calves"].contains(word) { return word.dropLast(3) + "f" }
        if word.hasSuffix("ies"), !["cookies", "brownies", "pies", "smoothies"].contains(word) {
            return word.dropLast(3) + "y"
        }
        let takesE = ["sses", "shes", "ches", "xes", "toes"].contains { word.hasSuffix($0) } || word == "mangoes"
        return String(word.dropLast(takesE ? 2 : 1))
    }

    private static func cased(_ word: String, like model: String) -> String {
        if model.count > 1, model.allSatisfy({ !$0.isLowercase }) { return word.uppercased() }
        return model.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
    }

    /// Counted without an ending.
    private static let invariant: Set<String> = [
        "fish", "salmon", "shrimp", "cod", "tuna", "trout", "squid", "broccoli", "garlic", "celery", "asparagus",
        "spinach", "lettuce", "rice", "bread", "butter", "cheese", "chicken", "beef", "pork", "lamb", "tofu", "bacon",
        "ham", "corn", "couscous", "hummus", "chocolate", "ginger", "milk", "flour", "sugar", "molasses",
    ]

    /// Of units the words that stand in `Lexicon.units`, but for abbreviations.
    private static let pairs: [RecipeLanguage: [(String, String)]] = [
        .english: pairs(
            """
            teaspoon/teaspoons tablespoon/tablespoons teaspoonful/teaspoonfuls tablespoonful/tablespoonfuls cup/cups
            ounce/ounces pint/pints quart/quarts gallon/gallons gram/grams gramme/grammes kilogram/kilograms
            kilo/kilos milliliter/milliliters millilitre/millilitres liter/liters litre/litres deciliter/deciliters
            decilitre/decilitres pound/pounds lb/lbs pinch/pinches dash/dashes drop/drops handful/handfuls clove/cloves
            slice/slices piece/pieces can/cans tin/tins jar/jars package/packages packet/packets pack/packs
            sachet/sachets bunch/bunches sprig/sprigs stick/sticks stalk/stalks rib/ribs head/heads leaf/leaves
            sheet/sheets scoop/scoops knob/knobs tub/tubs tip/tips glass/glasses bottle/bottles bag/bags box/boxes inch/inches
            serving/servings portion/portions person/people cookie/cookies muffin/muffins cupcake/cupcakes loaf/loaves
            cake/cakes pancake/pancakes burger/burgers bar/bars roll/rolls bun/buns taco/tacos pizza/pizzas
            sandwich/sandwiches waffle/waffles brownie/brownies scone/scones bowl/bowls batch/batches tart/tarts pie/pies
            dumpling/dumplings meatball/meatballs crepe/crepes smoothie/smoothies drink/drinks ball/balls
            """
        ),
        .german: pairs(
            """
            tasse/tassen zehe/zehen prise/prisen scheibe/scheiben dose/dosen stange/stangen zweig/zweige
            packung/packungen blatt/blätter flasche/flaschen glas/gläser tüte/tüten knolle/knollen kopf/köpfe platte/platten
            paket/pakete stiel/stiele portion/portionen person/personen messerspitze/messerspitzen
            handvoll/handvoll kugel/kugeln keks/kekse brötchen/brötchen pfannkuchen/pfannkuchen
            """
        ),
        .french: pairs(
            """
            tasse/tasses cuillère/cuillères cuillere/cuilleres gousse/gousses pincée/pincées tranche/tranches
            feuille/feuilles branche/branches brin/brins boîte/boîtes sachet/sachets verre/verres poignée/poignées
            cuillerée/cuillerées botte/bottes bouquet/bouquets paquet/paquets morceau/morceaux pièce/pièces goutte/gouttes
            rondelle/rondelles tige/tiges tête/têtes boule/boules louche/louches bouteille/bouteilles livre/livres pot/pots
            personne/personnes portion/portions part/parts crêpe/crêpes biscuit/biscuits gramme/grammes litre/litres
            """
        ),
        .spanish: pairs(
            """
            taza/tazas cucharada/cucharadas cucharadita/cucharaditas diente/dientes pizca/pizcas rebanada/rebanadas
            rodaja/rodajas lata/latas ramita/ramitas hoja/hojas vaso/vasos puñado/puñados paquete/paquetes
            trozo/trozos pieza/piezas unidad/unidades sobre/sobres loncha/lonchas rama/ramas manojo/manojos tallo/tallos
            cabeza/cabezas gota/gotas botella/botellas bolsa/bolsas bote/botes libra/libras onza/onzas
            persona/personas porción/porciones ración/raciones galleta/galletas gramo/gramos litro/litros
            """
        ),
    ]

    private static func pairs(_ list: String) -> [(String, String)] {
        list.split { $0 == " " || $0 == "\n" }.compactMap { pair in
            let parts = pair.split(separator: "/")
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
    }
}
