/// A recipe that a person edits as Cooklang.
///
/// What the text says is compared with what it said before. Lines and facts that were left alone are put back as the recipe
/// has them, with the wording that Cooklang can't hold; `EditMerge` does the rest.
public struct CooklangEdit: Sendable {
    private let recipe: Recipe
    private let video: VideoReference?

    public init(_ recipe: Recipe, video: VideoReference?) {
        self.recipe = recipe
        self.video = video
    }

    /// What to open in an editor: the recipe, with remarks on what is estimated and what sources disagree on.
    public var text: String {
        CooklangWriter(recipe: recipe, video: video, image: nil, remarks: CooklangRemarks(recipe: recipe)).text
    }

    /// The recipe after the edit; the same as before where nothing was changed but remarks and white space.
    public func recipe(from edited: String) throws(RecipeImportProblem) -> Recipe {
        guard edited.utf8.count <= ImportLimits.fileBytes else { throw .tooLarge }
        let before = try reading(of: text)
        let after = try reading(of: edited)
        guard after != before else { return recipe }
        try CooklangReader.check(after.recipe)
        var said = withKeptFacts(after.recipe, before: before.recipe)
        let ingredients = keepIngredients(in: &said, before: before.recipe)
        let steps = keepSteps(in: &said, before: before, after: after, ingredients: ingredients)
        return EditMerge.merged(said, over: recipe, ingredients: ingredients, steps: steps)
    }

    /// What a text says, apart from remarks.
    private struct Reading: Equatable {
        var recipe: Recipe
        /// What each step was written as.
        var paragraphs: [[CooklangDocument.Item]]
        var metadata: [[String]]
    }

    private func reading(of text: String) throws(RecipeImportProblem) -> Reading {
        let document = try CooklangParser().parse(text)
        var reader = CooklangReader(document: document)
        let imported = reader.read(named: recipe.title)
        return Reading(
            recipe: imported.recipe,
            paragraphs: reader.paragraphs.map(\.items),
            metadata: document.metadata.entries.map { [$0.key] + $0.values }
        )
    }

    /// Facts as they were where the edit says the same of them as the text before it.
    private func withKeptFacts(_ edited: Recipe, before: Recipe) -> Recipe {
        var merged = edited
        func keep<Value: Equatable>(_ fact: WritableKeyPath<Recipe, Value>) {
            if edited[keyPath: fact] == before[keyPath: fact] { merged[keyPath: fact] = recipe[keyPath: fact] }
        }
        for fact: WritableKeyPath<Recipe, String?> in [\.description, \.yield, \.author, \.language] { keep(fact) }
        for fact: WritableKeyPath<Recipe, Int?> in [\.prepSeconds, \.cookSeconds, \.totalSeconds] { keep(fact) }
        for fact: WritableKeyPath<Recipe, [String]> in [\.notes, \.tags, \.equipment] { keep(fact) }
        keep(\.title)
        return merged
    }

    /// Puts back the lines that were left alone, and the list into its old order, new lines behind. Gives which line of the
    /// recipe each is.
    private func keepIngredients(in said: inout Recipe, before: Recipe) -> [LineMatching.Pair] {
        let own = Dictionary(
            uniqueKeysWithValues: LineMatching(ingredients: recipe.ingredients, before.ingredients).pairs.map {
                ($0.new, $0.old)
            }
        )
        var lines = said.ingredients.map { (line: $0, old: Int?.none) }
        for pair in LineMatching(ingredients: before.ingredients, said.ingredients).pairs {
            guard let old = own[pair.old] else { continue }
            lines[pair.new].old = old
            if said.ingredients[pair.new] == before.ingredients[pair.old] {
                lines[pair.new].line = recipe.ingredients[old]
            } else if said.ingredients[pair.new].group == before.ingredients[pair.old].group {
                lines[pair.new].line.group = recipe.ingredients[old].group
            }
        }
        let order = lines.indices.sorted { (lines[$0].old ?? .max, $0) < (lines[$1].old ?? .max, $1) }
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        said.ingredients = order.map { lines[$0].line }
        for place in said.steps.indices {
            said.steps[place].ingredients = said.steps[place].ingredients.moved(places)
        }
        return order.enumerated().compactMap { new, place in
            lines[place].old.map { old in
                let isSame = said.ingredients[new].visibleContent == recipe.ingredients[old].visibleContent
                return LineMatching.Pair(old: old, new: new, isSame: isSame)
            }
        }
    }

    /// Puts back the steps whose paragraphs were left alone. Gives which step of the recipe each is.
    private func keepSteps(in said: inout Recipe, before: Reading, after: Reading, ingredients: [LineMatching.Pair])
        -> [LineMatching.Pair]
    {
        let own = recipe.steps.indices.filter { !recipe.steps[$0].text.oneLine.isEmpty }
        guard own.count == before.paragraphs.count else {
            return LineMatching(steps: recipe.steps, said.steps).pairs
        }
        let places = Dictionary(uniqueKeysWithValues: ingredients.map { ($0.old, $0.new) })
        let matching = LineMatching(
            steps: before.recipe.steps,
            said.steps,
            equal: (before.paragraphs, after.paragraphs)
        )
        return matching.pairs.map { pair in
            var step = recipe.steps[own[pair.old]]
            // Where only an amount in braces was changed, the words stand, unless they give the amount themselves.
            let hasSameWords =
                said.steps[pair.new].text == before.recipe.steps[pair.old].text
                && step.ingredients.allSatisfy { $0.words == nil }
            let isSame = pair.isSame || hasSameWords || said.steps[pair.new].visibleWords == step.visibleWords
            if pair.isSame || hasSameWords {
                step.ingredients = step.ingredients.moved(places)
                said.steps[pair.new] = step
            }
            return LineMatching.Pair(old: own[pair.old], new: pair.new, isSame: isSame)
        }
    }
}

extension [StepIngredient] {
    /// With the new indices of ingredients, without those that are gone.
    fileprivate func moved(_ places: [Int: Int]) -> [StepIngredient] {
        compactMap { link in
            var link = link
            guard let place = places[link.ingredient] else { return nil }
            link.ingredient = place
            return link
        }
    }
}
