/// The words by which text for a program is told from text for a cook: a cook is told what to do with food, a program what to
/// write down.
///
/// Lower case, accents folded, as `Words.of` gives them.
struct AddressWords: Sendable {
    /// Enough by themselves: "system prompt", "whoever transcribes this".
    var phrases = Phrases([])

    /// What speaks of texts, of who writes or reads them, and of what is done with them: a cook speaks of food. "verbatim".
    var media = Phrases([])

    // MARK: - Who

    /// What a program is called, and nobody in a kitchen: "assistant".
    var programs: Set<String> = []
    /// Who speaks, before a colon: "system".
    var labels: Set<String> = []
    /// What is a program or its reader only where it is addressed or must do something: "model", "user".
    var roles: Set<String> = []
    /// Before a role: "for", "dear".
    var addressing: Set<String> = []
    /// Before somebody who helps in the kitchen: "my".
    var possessives: Set<String> = []
    /// Who does something before a verb that is no order: "we call the dish".
    var subjects: Set<String> = []
    /// What makes a verb something one may do: "can", "like".
    var permissions: Set<String> = []
    /// Where a new clause begins: "and", "please".
    var stoppers: Set<String> = []
    /// Behind which a verb is an order though other words stand before it: "remember" in "remember to mention".
    var urges: Set<String> = []
    /// What opens an order that asks for something politely: "would be lovely if".
    var wishes = Phrases([])
    /// What a text must do: "must", "should", "is to be".
    var musts = Phrases([])

    // MARK: - What it was told before

    /// "ignore", "forget"
    var dismissals: Set<String> = []
    /// "instructions", "schema"
    var rules: Set<String> = []
    /// Whose instructions a cook reads: "packet".
    var packets: Set<String> = []
    /// "the above"
    var earlier = Phrases([])

    // MARK: - What it is to give

    /// To give an answer: "respond", "print".
    var answering: Set<String> = []
    /// "only", "nothing"
    var onlys: Set<String> = []
    /// Languages and formats that no cook is asked for: "json", "klingon".
    var formats: Set<String> = []
    /// What it gives: "answer", "output".
    var answers: Set<String> = []
    /// Whose answer is meant, right before it: "your".
    var owners: Set<String> = []
    /// Where people answer one another: "comments".
    var talk: Set<String> = []

    // MARK: - What it is to write down

    /// Verbs of which a text is the object or the goal: "add", "replace", "write".
    var changes: Set<String> = []
    /// Those of them that change a text itself rather than put something in: "change", "rename".
    var rewritings: Set<String> = []
    /// Orders that only one who writes is given: "mention", "note down".
    var writings = Phrases([])
    /// What a text does: "contain", "say".
    var tellings: Set<String> = []
    /// What nobody tells a recipe to do but one who writes it: "mention".
    var sayings: Set<String> = []
    /// Whether verbs stand behind what they change as well as before it.
    var isVerbLast = false
    /// Parts of a recipe that only one who writes it down changes: "title", "ingredient list".
    var papers = Phrases([])
    /// Those of them that are told as facts: "servings".
    var facts = Phrases([])
    /// Those that a cook speaks of, too: "recipe", "ingredients".
    var sharedPapers: Set<String> = []
    /// Between a verb and the text that it changes: "to", "into".
    var prepositions: Set<String> = []
    /// Between such a word and what it belongs to: "the", "final".
    var modifiers: Set<String> = []
    /// Each of something: "every".
    var quantifiers: Set<String> = []
    /// The same of a plural: "all".
    var alls: Set<String> = []
    /// What all are changed of at once only on paper: "amounts".
    var figures: Set<String> = []
    /// Where something else than this recipe is meant: "blog", "shopping".
    var elsewhere: Set<String> = []
    /// In the place of what was said before: "add this to the list".
    var pointing: Set<String> = []
    /// "multiply"
    var multiplying: Set<String> = []
    /// "call", "christen"
    var naming: Set<String> = []
    /// What is named: "dish".
    var meals: Set<String> = []
    /// Before what something is to be written down as: "as".
    var likes: Set<String> = []
    /// "from now on"
    var henceforth = Phrases([])
    /// "is called"
    var callings = Phrases([])
}
