/// Says for each step which of the recipe's ingredients it uses, how much of them where the text tells, and with what
/// tools.
///
/// Only what stands in the text is linked: a food by its noun and as many of the words beside it as the step repeats;
/// where several fit equally, the one whose amount or group the step names, else the first. Never fails; time grows with the
/// text times the names that a word fits.
public enum IngredientLinks {
    /// `recipe` with `ingredients` and `equipment` of every step replaced. At most 40 ingredients in a step.
    public static func linked(_ recipe: Recipe) -> Recipe {
        var recipe = recipe
        let language = RecipeLanguage(of: recipe)
        let listed = recipe.ingredients.prefix(400)
        let names = listed.enumerated().flatMap { place, ingredient in
            FoodName.names(of: ingredient.food, ingredient: place, nounFirst: language.putsNounFirst)
        }
        let mentions = FoodMentions(names: names, isGerman: language == .german)
        var used: Set<Int> = []
        for place in recipe.steps.indices {
            let linker = StepLinker(
                text: TextTokens(recipe.steps[place].text),
                ingredients: Array(listed),
                language: language
            )
            recipe.steps[place].ingredients = Array(linker.links(mentions, used: used).prefix(40))
            recipe.steps[place].equipment = KitchenTools.tools(in: linker.text, language: language)
            used.formUnion(recipe.steps[place].ingredients.map(\.ingredient))
        }
        return recipe
    }
}
