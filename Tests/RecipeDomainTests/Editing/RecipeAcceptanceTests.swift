import Testing

@testable import RecipeDomain

@Suite("What a person stands by")
struct RecipeAcceptanceTests {
    @Test("is every line in which something is estimated, and no other")
    func estimates() throws {
        let accepted = try RecipeAcceptance.accepted(.estimates, in: SampleRecipe.soup)
        #expect(accepted.ingredients.map(\.isAccepted) == [false, false, true, false, true])
        #expect(accepted.steps.map(\.isAccepted) == [false, true])
        #expect(accepted.ingredients.map(\.evidence) == SampleRecipe.soup.ingredients.map(\.evidence))
    }

    @Test("is every fact that nothing shows, and none that the recipe doesn't give")
    func facts() throws {
        var soup = SampleRecipe.soup
        soup.prepSeconds = nil
        soup.factEvidence.yield = [Evidence(kind: .caption, range: nil, frame: nil, quote: "4 servings", confidence: 1)]
        #expect(soup.isEstimated(.cookTime) && !soup.isEstimated(.prepTime) && !soup.isEstimated(.yield))
        let accepted = try RecipeAcceptance.accepted(.estimates, in: soup)
        #expect(accepted.factEvidence.accepted == [.cookTime, .totalTime, .author])
        #expect(!accepted.isEstimated(.cookTime) && accepted.factEvidence.yield == soup.factEvidence.yield)
    }

    @Test("is a step with a time that nothing shows")
    func timer() throws {
        var soup = SampleRecipe.soup
        soup.steps[0].timers[0].isEstimated = true
        #expect(try RecipeAcceptance.accepted(.estimates, in: soup).steps[0].isAccepted)
    }

    @Test("is one line, or an error that says how many there are")
    func one() throws {
        let soup = SampleRecipe.soup
        #expect(try RecipeAcceptance.accepted(.ingredient(2), in: soup).ingredients.count(where: \.isAccepted) == 1)
        #expect(try RecipeAcceptance.accepted(.step(1), in: soup).steps[1].isAccepted)
        #expect(throws: AcceptanceError(line: .step(2), count: 2)) { try RecipeAcceptance.accepted(.step(2), in: soup) }
        #expect(throws: AcceptanceError(line: .ingredient(-1), count: 5)) {
            try RecipeAcceptance.accepted(.ingredient(-1), in: soup)
        }
        #expect("\(AcceptanceError(line: .step(2), count: 2))" == "There is no step 3; the recipe has 2.")
    }
}
