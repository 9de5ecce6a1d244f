import Testing

@testable import RecipeDomain

@Suite("A recipe edited as Cooklang")
struct CooklangEditTests {
    private let edit = CooklangEdit(SampleRecipe.dressing, video: SampleRecipe.video)

    @Test("has remarks on what is estimated, what sources disagree on, and when the video shows it")
    func remarks() {
        #expect(edit.text.contains("-- seeds: 2 tbsp is an estimate; write it into the braces to keep it\n@seeds{},\n"))
        #expect(
            edit.text.contains(
                "-- at 0:05\n-- estimated: nothing in the video shows this step\n-- red onion: 1/2 here, 1 in the speech (0:31)\nFry the @red onion{1/2}"
            )
        )
    }

    @Test("and left alone is the same, whatever it is", arguments: UInt64(0)..<80)
    func unchanged(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        let recipe = generator.recipe(isHostile: seed % 2 == 1)
        let edit = CooklangEdit(recipe, video: SampleRecipe.video)
        #expect(try edit.recipe(from: edit.text) == recipe)
        #expect(try edit.recipe(from: edit.text + "\n\n-- nothing\n") == recipe)
        #expect(try edit.recipe(from: CooklangFormat.string(from: recipe, video: SampleRecipe.video)) == recipe)
    }

    @Test("with one step added keeps every other line as it was", arguments: UInt64(0)..<80)
    func oneStepMore(seed: UInt64) throws {
        var generator = RecipeGenerator(seed: seed)
        let recipe = generator.recipe(isHostile: seed % 2 == 1)
        let edit = CooklangEdit(recipe, video: SampleRecipe.video)
        let changed = try edit.recipe(from: edit.text + "\nScatter @truffle shavings{3%g} on top\n")
        #expect(Array(changed.steps.dropLast()) == recipe.steps)
        #expect(changed.steps.last?.text == "Scatter truffle shavings on top")
        #expect(Array(changed.ingredients.dropLast()) == recipe.ingredients)
        #expect(changed.ingredients.last?.food == "truffle shavings" && changed.ingredients.last?.isAccepted == true)
        var rest = changed
        (rest.steps, rest.ingredients) = (recipe.steps, recipe.ingredients)
        #expect(rest == recipe)
    }

    @Test("takes over an amount, which counts as given, and keeps what it rests on")
    func amount() throws {
        let old = SampleRecipe.dressing
        let changed = try edit.recipe(
            from: edit.text.replacing("@red onion{1/2}", with: "@red onion{2}").replacing(
                "@seeds{}",
                with: "@seeds{1%tbsp}"
            )
        )
        #expect(changed.ingredients.map(\.food) == old.ingredients.map(\.food))
        #expect(changed.ingredients[1].quantity == .exact(SampleRecipe.rational(2)))
        #expect(changed.ingredients[1].evidence == old.ingredients[1].evidence && changed.ingredients[1].isAccepted)
        #expect(changed.ingredients[1].conflicts == old.ingredients[1].conflicts)
        #expect(changed.ingredients[5].line(withEstimates: false) == "1 tbsp seeds")
        #expect(changed.ingredients[0] == old.ingredients[0] && changed.ingredients[4] == old.ingredients[4])
        #expect(changed.steps[1...] == old.steps[1...])
        #expect(changed.steps[0].range == old.steps[0].range)
        #expect(changed.steps[0].ingredients.map(\.ingredient) == [1, 0])
    }

    @Test("takes over words of a step, which keeps its moment, and facts, which lose theirs")
    func words() throws {
        var old = SampleRecipe.dressing
        let evidence = [Evidence(kind: .caption, range: nil, frame: nil, quote: "serves 2", confidence: 1)]
        old.factEvidence = FactEvidence(yield: evidence, author: evidence)
        let edit = CooklangEdit(old, video: nil)
        let changed = try edit.recipe(
            from: edit.text.replacing("servings: 2", with: "servings: 3").replacing(
                "~{10-12%minutes}",
                with: "~{15%minutes}"
            )
        )
        #expect(
            changed.yield == "3 servings" && changed.factEvidence == FactEvidence(author: evidence, accepted: [.yield])
        )
        #expect(changed.steps[0].text == "Fry the red onion in 2 tbsp of the olive oil for 15 minutes")
        #expect(changed.steps[0].timers.map(\.seconds) == [900] && changed.steps[0].isAccepted)
        #expect(changed.steps[0].range == old.steps[0].range)
        #expect(changed.steps[1...] == old.steps[1...] && changed.ingredients == old.ingredients)
    }

    @Test("with steps moved or taken out keeps the others' moments")
    func moved() throws {
        let soup = SampleRecipe.soup
        let edit = CooklangEdit(soup, video: nil)
        let document = edit.text.replacing("Fry the leeks for ~{5%min}", with: "")
        let without = try edit.recipe(from: document)
        #expect(without.steps == [soup.steps[1]])
        let reversed = try edit.recipe(from: document + "\nFry the leeks for ~{5%min}\n")
        #expect(reversed.steps == [soup.steps[1], soup.steps[0]])
    }

    @Test("with nothing in it yet takes what is written")
    func draft() throws {
        let edit = CooklangEdit(Recipe(title: "Soup", notes: ["It could not be written."]), video: nil)
        let changed = try edit.recipe(from: edit.text + "\nBoil the @leeks{2}.\n")
        #expect(changed.ingredients.map(\.food) == ["leeks"] && changed.steps.map(\.isAccepted) == [true])
        #expect(try edit.recipe(from: edit.text) == Recipe(title: "Soup", notes: ["It could not be written."]))
    }

    @Test("with the case of a letter changed keeps its evidence and stays as sure as it was")
    func letterCase() throws {
        let soup = SampleRecipe.soup
        let edit = CooklangEdit(soup, video: nil)
        let changed = try edit.recipe(from: edit.text.replacing("Bake at", with: "bake at"))
        #expect(changed.steps[1].text.hasPrefix("bake at") && !changed.steps[1].isAccepted)
        #expect(changed.ingredients == soup.ingredients && changed.steps[0] == soup.steps[0])
    }

    @Test("that is broken names the line, and that is empty is refused")
    func broken() {
        #expect(throws: RecipeImportProblem.self) { try edit.recipe(from: "") }
        let text = edit.text.replacing("@mustard{1%tsp}", with: "@mustard{1%tsp")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("@mustard") }
        #expect(
            throws: RecipeImportProblem(line: line.map { $0 + 1 }, message: "The { after “@mustard” is not closed.")
        ) {
            try edit.recipe(from: text)
        }
    }
}
