import Testing

@testable import RecipeDomain

@Suite("A line")
struct LineClassifierTests {
    private let classifier = LineClassifier()

    @Test(
        "that tells the cook what to do is a step",
        arguments: [
            "Bake at 180°C for 25 minutes", "STEP 2: Fold in the flour", "1. Whisk the eggs",
            "Simmer until thick, 10 min",
            "Let it rest for 10 minutes", "In a pan, heat the oil", "Slice onions", "SLICE THE ONIONS",
            "Brown the beef over high heat",
            "Cream butter and sugar, then beat in the eggs", "Sweat the shallot", "Season with salt and pepper",
            "Add 2 tbsp olive oil",
            "Stir in the cream", "Finely chop the parsley", "Gently fold in the egg whites", "Once hot, add the garlic",
            "Serve",
            "Pan-fry for 3 minutes", "Top with berries", "Dust with flour, then add the broth", "Toast the bread",
            "Juice the lemons",
            "Oil the tray and spread the potatoes", "Zest the lemon", "Butter the tin", "Roll into balls",
            "Rest for 1 hour", "Preheat oven to 350 F",
            "Then add the stock", "When golden, flip", "Meanwhile boil the pasta", "Stir-fry the beef for 2 minutes",
            "Cook until perfect",
        ]
    )
    func steps(_ line: String) {
        #expect(classifier.kind(of: line) == .step)
    }

    @Test(
        "that speaks to the viewer is chatter",
        arguments: [
            "Follow for more!", "Subscribe!", "Link in bio", "Part 2 tomorrow", "wait for it...", "Would you try this?",
            "Thanks for watching!",
            "More recipes every week", "Save this for Sunday!", "Tag a friend!", "Buon appetito!", "Yum!",
            "Try this tonight", "Make this for dinner",
            "Watch till the end", "Drop a comment below", "Let me know in the comments", "Send this to a friend",
            "Hit the like button",
            "Bake with me", "Don't forget to like", "www.example.com/recipe", "https://example.org", "#pasta #easy",
            "Enjoy!", "Enjoy your meal!",
            "Turn on notifications", "Sound on", "Stay tuned", "Music by Nobody", "Check out my blog",
            "Full recipe in the description", "SO GOOD",
        ]
    )
    func chatter(_ line: String) {
        #expect(classifier.kind(of: line) == .chatter)
    }

    @Test(
        "that names a dish is neither step nor ingredient",
        arguments: [
            "Garlic Butter Noodles", "One-Pot Beef Chili", "3 Ingredient Pancakes", "Stir Fry Noodles", "Smash Burgers",
            "Roast Chicken Dinner",
            "5 ways to cook eggs", "15 Minute Ramen", "CHILI CHANNEL", "ready in no time", "Two-Cheese Lasagna",
            "Brown Butter Gnocchi",
        ]
    )
    func titles(_ line: String) {
        let kind = classifier.kind(of: line)
        #expect(kind != .step && kind != .ingredient)
    }

    @Test(
        "that tells how much is made is a yield",
        arguments: [
            ("Serves 4", "4 servings"), ("4 servings", "4 servings"), ("makes 24 cookies", "24 cookies"),
            ("Makes about 12 pancakes", "12 pancakes"),
            ("for 3-4 people", "3-4 servings"), ("Servings: 6", "6 servings"), ("Feeds four", "4 servings"),
            ("Yield: 1 loaf", "1 loaf"),
            ("Enough for 2", "2 servings"), ("SERVES 2-3", "2-3 servings"), ("12 muffins", "12 muffins"),
            ("2 large glasses", "2 large glasses"),
        ]
    )
    func yields(_ line: String, yield: String) {
        #expect(classifier.kind(of: line) == .yield(yield))
    }

    @Test(
        "that names a time of the whole recipe is that time",
        arguments: [
            ("Prep 10 min", LineKind.time(.prep, minutes: 10)), ("Prep time: 15 minutes", .time(.prep, minutes: 15)),
            ("Cook time: 1 h 30", .time(.cook, minutes: 90)), ("Total time 45 min", .time(.total, minutes: 45)),
            ("Ready in 20 minutes", .time(.total, minutes: 20)), ("Cook: 1 hour", .time(.cook, minutes: 60)),
        ]
    )
    func times(_ line: String, kind: LineKind) {
        #expect(classifier.kind(of: line) == kind)
    }

    @Test(
        "that heads a part of the recipe is a heading",
        arguments: [
            ("Ingredients:", LineKind.ingredientsHeading), ("INGREDIENTS", .ingredientsHeading),
            ("What you'll need", .ingredientsHeading),
            ("Method", .stepsHeading), ("Instructions:", .stepsHeading),
            ("For the sauce:", .groupHeading("For the sauce")),
            ("For the dough", .groupHeading("For the dough")), ("@greenplates", .author("@greenplates")),
            ("Follow @greenplates", .author("@greenplates")),
        ]
    )
    func headings(_ line: String, kind: LineKind) {
        #expect(classifier.kind(of: line) == kind)
    }
}

@Suite("A remark or a name")
struct RemarkTests {
    private let classifier = LineClassifier()

    @Test(
        "that begins like a step is none",
        arguments: [
            "Cook with love", "Make it tonight", "Keep it simple", "Taste of summer", "Drop a heart", "Spread the love",
            "Bring a friend", "Bake club", "Break time", "Take 2", "Wrap of the day", "Toast with Eggs", "Stew for Two",
            "Mix & match", "Season 2", "Heat level: mild", "spoon & fork", "Beat that", "Add to cart",
        ]
    )
    func noStep(_ line: String) {
        #expect(classifier.kind(of: line) != .step)
    }

    @Test(
        "that begins like an ingredient is none",
        arguments: [
            "350 kcal | 32g protein", "420 calories", "32g protein per serving", "Day 12 of cooking every country",
            "One pot pasta", "15 MIN NOODLES", "Soup for 4", "2 thumbs up", "100 % vegan", "24h later", "10k followers",
            "A pinch of love", "1 pan", "Three Bean Salad", "Two Potato Curry", "Drop a heart",
            "350 ml per glass", "One more egg",
        ]
    )
    func noIngredient(_ line: String) {
        #expect(classifier.kind(of: line) != .ingredient)
    }

    @Test(
        "is told from short steps",
        arguments: [
            "Serve hot", "Mix well", "Flip!", "Let cool", "Cut into squares", "Keep stirring", "Cook until soft",
            "Bake 20 min", "Turn the heat down", "Cook both sides", "Butter and flour the tin", "Fold gently",
            "Season and serve", "Roll it up", "Add the tteokbokki", "Slice the Onions", "Spoon into glasses",
        ]
    )
    func steps(_ line: String) {
        #expect(classifier.kind(of: line) == .step)
    }

    @Test(
        "is told from what is in every kitchen",
        arguments: [
            "Salt", "Salt & pepper", "Black pepper", "Olive oil", "Fresh basil", "1 star anise", "200 g vegan butter",
            "2 tbsp 100% maple syrup", "Two large eggs",
        ]
    )
    func staples(_ line: String) {
        #expect(classifier.kind(of: line) == .ingredient)
    }

    @Test(
        "heads a group where it names what ingredients are for",
        arguments: ["Dressing:", "SAUCE", "Wet ingredients"]
    )
    func groups(_ line: String) {
        guard case .groupHeading = classifier.kind(of: line) else {
            Issue.record("\(line) is \(classifier.kind(of: line))")
            return
        }
    }

    @Test("that stands over the next overlay is one step with it")
    func readsOn() {
        let overlays = [
            MadeEvidence.overlay(1, 3, "Cook the onions until soft"), MadeEvidence.overlay(3, 5, "then add the garlic"),
            MadeEvidence.overlay(6, 8, "Simmer for 20 minutes"), MadeEvidence.overlay(8, 10, "(or until thick)"),
        ]
        let drafts = RecipeRules().drafts(from: VideoEvidence(duration: Timestamp(seconds: 12), onScreen: overlays))
        #expect(
            drafts.flatMap(\.steps).map(\.text) == [
                "Cook the onions until soft then add the garlic", "Simmer for 20 minutes (or until thick)",
            ]
        )
    }
}
