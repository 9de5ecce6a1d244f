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
    /// Behind which a number without a sign is one of degrees: "oven", "preheat".
    var heatWords: Set<String> = []

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

    // MARK: - Acts

    /// Verbs that cooks take for one another, a row for each act; a verb may stand in several.
    var acts: [Set<String>] = []
    /// Forms that no rule makes, by their infinitive: "gib" "geben".
    var irregularForms: [String: String] = [:]
    /// Verbs that are in many steps and say little of which one it is.
    var lightActs: Set<String> = []
    /// Verbs of whatever is done over heat: "cook".
    var anyHeat: Set<String> = []
    /// Verbs by which food is cooked, each in a way of its own: what is fried isn't boiled.
    var heating: Set<String> = []
    /// Words of talk, which are no misread words of a kitchen.
    var common: Set<String> = []
    /// Tools besides `equipment`.
    var moreTools: Set<String> = []
    /// Tools of every kitchen, which are used without a word: "bowl", "knife".
    var everydayTools: Set<String> = []
    /// Acts that a tool goes with: where they are done, it is there.
    var toolActs: [String: Set<String>] = [:]
    /// Where and how something is done says what is done: in the fridge it is chilled.
    var actSigns: [String: Set<String>] = [:]
    /// Verbs that bring foods together, which goes without saying: "add", "top".
    var gathering: Set<String> = []
    /// Verbs that spread, shape or cover what is there: "press", "layer".
    var shaping: Set<String> = []
    /// All of what stands in a list: "everything".
    var everything: Set<String> = []
    /// Times without a number: "overnight".
    var nights: Set<String> = []
    /// Words that turn what a clause says into its opposite.
    var negations: Set<String> = []
    /// Behind which a participle tells an act: "are", "wird".
    var auxiliaries: Set<String> = []
    /// What a step says without telling what is done or with what: "until", "carefully".
    var fillers: Set<String> = []
    /// What a cook calls what is in the bowl by now, or what something is done in: "dough", "mixture", "oil".
    var mixtures: Set<String> = []
    /// Dishes and wide names besides those: "cake", "meat".
    var prepared: Set<String> = []
    /// How big, how fresh, how cut: what may be left out without another food being meant.
    var qualifiers: Set<String> = []
    /// What nobody eats and no dish is made of: "antifreeze". Nothing that is a tool or a food besides.
    var inedible: Set<String> = []
    /// Foods that begin nobody's step and end nobody's line, but are foods to a cook.
    var moreFoods: Set<String> = []
    /// Names of one food, a row for each: "cilantro coriander".
    var foodNames: [Set<String>] = []
    /// Foods that are called by the name of their kind, too: "cheddar" by "cheese".
    var foodKinds: [String: Set<String>] = [:]
    /// Words and verbs that say into how many parts something is cut: 2 "halve", 4 "quarters".
    var cuts: [Int: Set<String>] = [:]
    /// What food is cooked in, as words are compared.
    var fats: Set<String> = []
    /// What is low or high: "heat", "pressure"; as words are compared.
    var heatNouns: Set<String> = []
    /// Words for low, medium and high, a row for each; as words are compared.
    var strengths: [Set<String>] = []
    /// Foods of which steps name the parts: "egg" "yolk".
    var foodParts: [String: Set<String>] = [:]
    /// Names of two words by the one word that says the same: "spring onion" "scallion".
    var foodPairs: [String: String] = [:]

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

    // MARK: - What is no cooking, and what is about it

    var address = AddressWords()
    /// Names of dishes that are no food of a list: "shakshuka".
    var dishes: Set<String> = []
    /// What a dish's name or a tag says besides: cuisines, meals, diets, praise.
    var occasions: Set<String> = []
    /// Words of the names of tools, "rolling" of a pin, and what a yield counts.
    var toolWords: Set<String> = []
    /// What sells or asks for something: "link in bio".
    var promotions = Phrases([])
}
