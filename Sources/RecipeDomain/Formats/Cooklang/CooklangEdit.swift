/// A recipe that a person edits as Cooklang. What they leave alone keeps everything that Cooklang can't hold: wording,
/// evidence, moments, stills, conflicts. What they change or add is theirs, and counts as given.
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
        var merged = withKeptFacts(after.recipe, before: before.recipe)
        let (ingredients, places) = mergedIngredients(after.recipe, before: before.recipe)
        merged.ingredients = ingredients
        merged.steps = mergedSteps(before: before, after: after, ingredients: ingredients, places: places)
        return merged
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
        let imported = try reader.read(named: recipe.title)
        return Reading(
            recipe: imported.recipe,
            paragraphs: reader.paragraphs.map(\.items),
            metadata: document.metadata.entries.map { [$0.key] + $0.values }
        )
    }

    /// Facts as they were, with what they rest on, where the edit says the same of them as the text before it.
    private func withKeptFacts(_ edited: Recipe, before: Recipe) -> Recipe {
        var merged = edited
        func keep<Value: Equatable>(_ fact: WritableKeyPath<Recipe, Value>) -> Bool {
            guard edited[keyPath: fact] == before[keyPath: fact] else { return false }
            merged[keyPath: fact] = recipe[keyPath: fact]
            return true
        }
        _ = (keep(\.title), keep(\.description), keep(\.notes), keep(\.tags), keep(\.language), keep(\.equipment))
        var evidence = FactEvidence()
        if keep(\.yield) { evidence.yield = recipe.factEvidence.yield }
        if keep(\.prepSeconds) { evidence.prepTime = recipe.factEvidence.prepTime }
        if keep(\.cookSeconds) { evidence.cookTime = recipe.factEvidence.cookTime }
        if keep(\.totalSeconds) { evidence.totalTime = recipe.factEvidence.totalTime }
        if keep(\.author) { evidence.author = recipe.factEvidence.author }
        merged.factEvidence = evidence
        (merged.sources, merged.cover) = (recipe.sources, recipe.cover)
        return merged
    }

    /// The ingredients in their old order, new ones behind, and where each of the edited list went.
    private func mergedIngredients(_ edited: Recipe, before: Recipe) -> (ingredients: [Ingredient], places: [Int: Int])
    {
        var taken: Set<Int> = []
        let matches = edited.ingredients.map { ingredient -> Int? in
            let match = recipe.ingredients.indices.first { index in
                !taken.contains(index) && recipe.ingredients[index].names(the: ingredient)
            }
            if let match { taken.insert(match) }
            return match
        }
        let order = edited.ingredients.indices.sorted { (matches[$0] ?? .max, $0) < (matches[$1] ?? .max, $1) }
        let ingredients = order.map { index -> Ingredient in
            var ingredient = edited.ingredients[index]
            guard let match = matches[index] else { return ingredient }
            let old = recipe.ingredients[match]
            if before.ingredients.contains(ingredient) { return old }
            (ingredient.group, ingredient.original) = (old.group, old.original)
            (ingredient.evidence, ingredient.conflicts) = (old.evidence, old.conflicts)
            return ingredient
        }
        return (ingredients, Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) }))
    }

    private func mergedSteps(before: Reading, after: Reading, ingredients: [Ingredient], places: [Int: Int]) -> [Step] {
        let oldSteps = recipe.steps.filter { !$0.text.oneLine.isEmpty }
        let oldPlaces = recipe.ingredients.enumerated().reduce(into: [Int: Int]()) { places, old in
            places[old.offset] = ingredients.firstIndex { $0.names(the: old.element) }
        }
        let matches =
            oldSteps.count == before.paragraphs.count ? EditedSteps(before.paragraphs, after.paragraphs).matches : [:]
        return after.recipe.steps.enumerated().map { index, edited in
            var edited = edited
            edited.ingredients = edited.ingredients.moved(places)
            guard let match = matches[index] else { return edited }
            var old = oldSteps[match]
            old.ingredients = old.ingredients.moved(oldPlaces)
            let isSame = after.paragraphs[index] == before.paragraphs[match]
            // Where only an amount in braces was changed, the words stand, unless they give the amount themselves.
            let hasSameWords =
                edited.text == before.recipe.steps[match].text && old.ingredients.allSatisfy { $0.words == nil }
            if isSame || hasSameWords { return old }
            (edited.range, edited.still, edited.evidence) = (old.range, old.still, old.evidence)
            return edited
        }
    }
}

extension Ingredient {
    /// Whether both are the same food in the same group.
    fileprivate func names(the other: Ingredient) -> Bool {
        food.oneLine.lowercased() == other.food.oneLine.lowercased() && sectionName == other.sectionName
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
