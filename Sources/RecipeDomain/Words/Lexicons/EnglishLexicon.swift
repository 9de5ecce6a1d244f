extension Lexicon {
    /// How English steps are told stands in `CookingWords`.
    static let english: Lexicon = {
        var words = Lexicon(.english)
        words.take(units: englishUnits, plurals: true)
        words.foods = CookingWords.foods
        words.verbs = CookingWords.verbs
        words.equipment = CookingWords.equipment
        words.besideVerbs = CookingWords.besideVerbs
        words.durations = Lexicon.values(
            (1, "sec secs second seconds"),
            (60, "min mins minute minutes"),
            (3600, "hr hrs hour hours"),
            (86_400, "day days")
        )
        words.sizes = IngredientWords.sizes
        words.stop = Words.stop
        return words
    }()

    private static let englishUnits: [(Unit, String)] = [
        (.teaspoon, "tsp, teaspoon, teasp, teaspoonful, tspn, tsps"),
        (.tablespoon, "tbsp, tablespoon, tbs, tbl, tblsp, tablespoonful, tbsps"),
        (.cup, "cup, c, cupful"),
        (.fluidOunce, "floz, fl oz, fl ounce, fluid oz, fluid ounce, fl ounces, fluid ounces"),
        (.pint, "pint, pt"), (.quart, "quart, qt"), (.gallon, "gallon, gal"),
        (.milliliter, "ml, milliliter, millilitre, mls"), (.centiliter, "cl, centiliter, centilitre"),
        (.deciliter, "dl, deciliter, decilitre"), (.liter, "l, liter, litre, ltr"), (.milligram, "mg, milligram"),
        (.gram, "g, gram, gr, gm, gms, gramme"), (.kilogram, "kg, kilogram, kilo, kgs"), (.ounce, "oz, ounce, ozs"),
        (.pound, "lb, pound, lbs, ib, ibs"), (.pinch, "pinch, pinches"), (.dash, "dash, dashes"), (.drop, "drop"),
        (.handful, "handful, handfuls"), (.clove, "clove"), (.slice, "slice"), (.piece, "piece, pc, pcs"),
        (.can, "can, tin"), (.jar, "jar"), (.package, "package, packet, pack, pkg, pkt, sachet"), (.tub, "tub"),
        (.bunch, "bunch, bunches"), (.sprig, "sprig"), (.stick, "stick"), (.stalk, "stalk, rib"), (.head, "head"),
        (.leaf, "leaf, leaves"), (.sheet, "sheet"), (.scoop, "scoop"), (.knob, "knob"), (.glass, "glass, glasses"),
        (.bottle, "bottle"), (.bag, "bag"), (.box, "box, boxes"), (.centimeter, "cm, centimeter, centimetre"),
        (.inch, "inch, inches"),
    ]
}
