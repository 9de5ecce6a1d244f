/// The words of a lexicon; each language's stand in files of its own under `Lexicons/`.
struct LexiconWords: Sendable {
    let language: RecipeLanguage

    init(_ language: RecipeLanguage) { self.language = language }

    // MARK: - Amounts

    /// By name; the words of "cuillère à soupe" are parted by one space, full stops are off.
    var units: [String: NamedUnit] = [:]
    /// First words of the names of more than one word.
    var unitOpenings: Set<String> = []
    /// Words for whole numbers below 1,000.
    var numbers: [String: Int] = [:]
    /// "dozen", "hundred": what a number before them is multiplied by.
    var multiples: [String: Int] = [:]
    /// Denominators: "quarter", "cuartos".
    var parts: [String: Int] = [:]
    /// "anderthalb", "media"
    var fractions: [String: Rational] = [:]
    /// "a", "une": one of something.
    var articles: Set<String> = []
    /// Between a whole and its fraction: "y" in "2 tazas y media".
    var ands: Set<String> = []
    /// Between the two ends of a range, marks included.
    var ranges: Set<String> = []
    /// What opens a range, and the words between its ends: "entre" "y".
    var rangeOpenings: [String: Set<String>] = [:]
    /// Between unit and food: "of", "de", "d".
    var ofs: Set<String> = []
    /// Whether "1,5" is one and a half and "1.000" a thousand.
    var hasDecimalComma = false

    // MARK: - Ingredients

    /// Before an amount, without a meaning for the cook.
    var leadIns: Set<String> = []
    /// Between an amount and its unit: "heaped", "gestrichene".
    var sizes: Set<String> = []
    /// Amounts nobody counts, where "of" follows: "a splash of".
    var splashes: Set<String> = []
    /// What is poured: the only foods for splashes that name a food, too ("un filet d'huile").
    var pours: Set<String> = []
    /// Amounts nobody counts, with or without a unit after them: "some", "etwas".
    var some: Set<String> = []
    /// What is taken of a fruit: "juice of 1 lemon".
    var fruitParts: Set<String> = []
    /// Before an amount, for what may be left out: "evtl.".
    var optionals: Set<String> = []
    /// Units that are the beginning of a name before some words, "of" left out: "noix coco".
    var notUnits: Set<String> = []
    /// What was done to a food, said after it: "gehackt", "picado".
    var preparations: Set<String> = []
    /// How it was done, before or after such a word: "fein", "finement".
    var manners: Set<String> = []
    /// Words that open a note behind a food, by the words one of which must follow; empty for any: "in" "Scheiben".
    var noteOpenings: [String: Set<String>] = [:]
    /// Foods whose name ends in a preparation: "carne picada".
    var namesOfTwo: Set<String> = []

    // MARK: - Times and heat

    /// Seconds of a unit of time.
    var durations: [String: Int] = [:]
    /// "degrees", "Grad"
    var degrees: Set<String> = []

    // MARK: - Kitchen

    /// What a step begins with, in every form it does: infinitives and imperatives.
    var verbs: Set<String> = []
    /// Infinitives, by which German steps end.
    var infinitives: Set<String> = []
    /// Verb forms that as often are a noun: a verb only where something follows that a verb takes.
    var nounsToo: Set<String> = []
    /// Verb forms that as often are said of anything else.
    var lightVerbs: Set<String> = []
    /// Words a step may begin with before its verb.
    var stepLeadIns: Set<String> = []
    /// What no line ends with that doesn't read on in the next.
    var openEnds: Set<String> = []
    /// What stands beside a verb in a step, besides foods, tools, numbers and times.
    var besideVerbs: Set<String> = []
    /// Heads of what is eaten, in the singular.
    var foods: Set<String> = []
    /// Foods of every kitchen, which lists give without an amount.
    var staples: Set<String> = []
    /// What may stand beside those.
    var besideStaples: Set<String> = []
    var equipment: Set<String> = []
    /// Words without a meaning of their own, by which a language is told, too.
    var stop: Set<String> = []

    // MARK: - Around the recipe

    /// Whole lines, their words parted by one space.
    var ingredientHeadings: Set<String> = []
    var stepHeadings: Set<String> = []
    /// What ingredients are grouped for: "sauce", "Teig".
    var groups: Set<String> = []
    /// "for" in "for the sauce", "für den Teig".
    var groupOpenings: Set<String> = []
    /// Who or what a yield counts: "Personen", "raciones".
    var servings: Set<String> = []
    /// "makes", "ergibt", "rinde"
    var makes: Set<String> = []
    /// Words that make a time one of the whole recipe.
    var preparationTimes: Set<String> = []
    var cookingTimes: Set<String> = []
    var totalTimes: Set<String> = []
    /// What nobody says to a cook, one phrase each.
    var chatter = Phrases([])
    /// What may stand in a step as well.
    var praise = Phrases([])
    /// Words by which a line with a number is a title or a remark: "Zutaten" in "3 Zutaten".
    var remarks: Set<String> = []
}
