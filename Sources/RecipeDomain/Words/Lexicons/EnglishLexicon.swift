extension LexiconWords {
    /// How English steps are told stands in `CookingWords`.
    static let english: LexiconWords = {
        var words = LexiconWords(.english)
        words.take(units: englishUnits, plurals: true)
        words.foods = CookingWords.foods
        words.verbs = CookingWords.verbs
        words.equipment = CookingWords.equipment
        words.besideVerbs = CookingWords.besideVerbs
        words.durations = LexiconWords.values(
            (1, "s sec secs second seconds"),
            (60, "m min mins minute minutes minuten minuto minutos mn"),
            (3600, "h hr hrs hour hours std stunde stunden heure heures hora horas"),
            (86_400, "day days")
        )
        words.openEnds = LexiconWords.words(
            """
            and or with the a an of in into on onto to for until at over about from then plus by per without through
            between under while when if your its more some each as
            """
        )
        words.takeEnglishAmounts()
        words.fillEnglishActs()
        words.fillEnglishAddress()
        words.fillEnglishDishes()
        words.fillEnglishTools()
        words.fillEnglishWorldFoods()
        words.fillEnglishCommonWords()
        words.stop = Words.stop
        words.staples = LexiconWords.words(
            """
            salt pepper oil parsley basil thyme rosemary oregano coriander cilantro dill mint chive sage water
            ice paprika nutmeg cumin sesame peppercorn spray
            """
        )
        words.besideStaples = LexiconWords.words(
            """
            fresh dried ground black white sea kosher flaky freshly cracked olive extra virgin vegetable neutral
            cooking smoked sweet cold hot warm boiling and flakes crushed leaves chopped cubes seeds table
            frying sunflower
            """
        )
        return words
    }()

    private static let englishUnits: [(Unit, String)] = [
        (.teaspoon, "tsp, teaspoon, teasp, teaspoonful, tspn, tsps"),
        (.tablespoon, "tbsp, tablespoon, tbs, tbl, tblsp, tablespoonful, tbsps"),
        (.cup, "cup, c, cupful"),
        (.fluidOunce, "floz, fl oz, fl ounce, fluid oz, fluid ounce, fl ounces, fluid ounces"),
        (.pint, "pint, pt"), (.quart, "quart, qt"), (.gallon, "gallon, gal"),
        (.milliliter, "ml, milliliter, millilitre, mls, mil"), (.centiliter, "cl, centiliter, centilitre"),
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

    private mutating func takeEnglishAmounts() {
        numbers = Self.values(
            (1, "one"),
            (2, "two"),
            (3, "three"),
            (4, "four"),
            (5, "five"),
            (6, "six"),
            (7, "seven"),
            (8, "eight"),
            (9, "nine"),
            (10, "ten"),
            (11, "eleven"),
            (12, "twelve"),
            (13, "thirteen"),
            (14, "fourteen"),
            (15, "fifteen"),
            (16, "sixteen"),
            (17, "seventeen"),
            (18, "eighteen"),
            (19, "nineteen"),
            (20, "twenty"),
            (30, "thirty"),
            (40, "forty"),
            (50, "fifty"),
            (60, "sixty"),
            (70, "seventy"),
            (80, "eighty"),
            (90, "ninety")
        )
        multiples = Self.values((100, "hundred"), (12, "dozen"), (2, "couple"))
        parts = Self.values(
            (2, "half halves"),
            (3, "third thirds"),
            (4, "quarter quarters"),
            (8, "eighth eighths")
        )
        fractions["half"] = Rational(1, 2)
        fractions["quarter"] = Rational(1, 4)
        articles = Self.words("a an")
        ands = Self.words("and")
        ranges = Self.words("- to or bis a o")
        ofs = Self.words("of")
        leadIns = Self.words("about approx approximately around ca circa roughly ~ plus + . ≈")
        sizes = Self.words("heaped heaping level rounded scant generous small medium large big good full tiny")
        splashes = Self.words(
            "splash drizzle glug squeeze touch dollop sprinkle sprinkling grating grind dusting swirl bit lot lots plenty"
        )
        some = Self.words("some few little several")
        optionals = Self.words("optional")
        fruitParts = Self.words("juice zest rind peel")
        degrees = Self.words("degree degrees deg")
    }
}
