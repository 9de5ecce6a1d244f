/// Finds the words of a step's amounts, times and temperatures again where its text was put into another language. Their values
/// are never read from there.
struct StepWording {
    let language: RecipeLanguage

    /// `step` with the words as its text has them now. An amount that isn't found in the text has no words there.
    func renewed(_ step: Step, of recipe: Recipe) -> Step {
        var renewed = step
        var timers = Durations.timers(in: step.text, language: language)
        for place in step.timers.indices {
            let old = step.timers[place]
            let found = timers.firstIndex { $0.seconds == old.seconds && $0.upperSeconds == old.upperSeconds }
            if let found { renewed.timers[place].words = timers.remove(at: found).words }
        }
        var temperatures = Temperatures.temperatures(in: step.text, language: language)
        for place in step.temperatures.indices {
            let old = step.temperatures[place]
            let found = temperatures.firstIndex { $0.degrees == old.degrees && $0.scale == old.scale }
            if let found { renewed.temperatures[place].words = temperatures.remove(at: found).words }
        }
        let text = TextTokens(step.text)
        var measures = MeasureReader(text, language: language).measures()
        for place in step.ingredients.indices {
            let link = step.ingredients[place]
            guard let words = link.words else { continue }
            let listed =
                recipe.ingredients.indices.contains(link.ingredient) ? recipe.ingredients[link.ingredient] : nil
            if let found = measures.firstIndex(where: { Self.means($0, link, of: listed) }) {
                renewed.ingredients[place].words = text.text(measures.remove(at: found).tokens)
            } else if !step.text.contains(words) {
                renewed.ingredients[place].words = nil
            }
        }
        return renewed
    }

    private static func means(_ measure: Measure, _ link: StepIngredient, of listed: Ingredient?) -> Bool {
        guard let quantity = link.quantity else { return measure.kind == .remainder }
        switch measure.kind {
        case .amount(let found, let unit): return found == quantity && unit == link.unit
        case .share(let share): return listed?.quantity?.scaled(by: share) == quantity && listed?.unit == link.unit
        case .remainder: return false
        }
    }
}
