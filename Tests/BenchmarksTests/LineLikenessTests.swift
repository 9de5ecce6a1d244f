import Testing

@testable import benchmarks

@Suite("Likeness of lines")
struct LineLikenessTests {
    @Test(
        "reads numbers by itself",
        arguments: [
            ("1 1/2 cups", [1.5]), ("1½ - 2", [1.5, 2]), ("bake at 180 for 10-12 minutes", [180, 10, 12]),
            ("0,25 l Milch", [0.25]), ("350F", [350]), ("two cups", []),
        ]
    )
    func numbers(_ text: String, _ numbers: [Double]) {
        #expect(LineLikeness.numbers(text) == numbers)
    }

    @Test("takes plurals and accents for the same word, other words not")
    func words() {
        #expect(LineLikeness.isSame("potatoes", "potato") && LineLikeness.isSame("zwiebeln", "zwiebel"))
        #expect(!LineLikeness.isSame("butter", "batter") && !LineLikeness.isSame("salt", "salted"))
        #expect(LineLikeness.words("Crème fraîche") == LineLikeness.words("creme FRAICHE"))
    }

    @Test("weighs words that carry meaning only")
    func agreement() {
        #expect(LineLikeness.agreement("Stir in the sugar", "stir sugar") == 1)
        #expect(LineLikeness.agreement("Die Zwiebeln in der Butter dünsten", "der in die") == 0)
        #expect(LineLikeness.agreement("fry onions", "fry peppers slowly then drain") == 0.5 * 0.25 * 2 / 0.75)
    }
}
