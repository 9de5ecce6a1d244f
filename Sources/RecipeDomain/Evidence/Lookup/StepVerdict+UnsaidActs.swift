/// Acts that go without saying: foods that are in the bowl were put there, what stands in the oven is baked.
extension StepVerdict {
    /// "Serve with the rice": that something is served goes without saying, the rice doesn't.
    func isServing(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, Self.serving.contains(action) else { return false }
        let others = step.needles.filter { $0.word != needle.word }
        return others.contains { $0.isFood } && others.allSatisfy { !$0.isFood || isShown($0) }
    }

    private static let serving: Set<String> = [
        "serve", "enjoy", "plate", "servieren", "anrichten", "geniessen", "servir", "dresser", "deguster", "emplatar",
        "disfrutar",
    ]

    /// "Now the basil": how it gets there is told in many ways, or not at all.
    func isGathered(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, actions.isGathering(action) else { return false }
        let objects = objects(of: needle).isEmpty ? needle.tools.map { step.needles[$0] } : objects(of: needle)
        // "Fold everything together."
        let isAll = step.text.words.contains(where: index.vocabulary.isEverything)
        if objects.isEmpty, isAll {
            return passages.contains { index.texts[$0].words.contains(where: index.vocabulary.isEverything) }
        }
        guard !objects.isEmpty else { return false }
        return objects.allSatisfy { object in
            passages.contains { passage in
                let (text, kind) = (index.texts[passage], index.passages[passage].kind)
                // What a caption lists is not yet told to be used.
                guard kind != .caption || index.kind(of: passage) != .ingredient, kind != .seen else { return false }
                return isKindShown(object, in: passage)
                    || text.tokens.indices.contains {
                        index.token($0, of: passage, isOneOf: object.ids)
                            && text.negated.contains($0) == object.isNegated
                    }
            }
        }
    }

    /// "150 degrees, five hours": what takes a time or a heat goes without saying where nothing else is done so long.
    func isTimed(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, !actions.isGathering(action) else { return false }
        return step.text.amounts.contains { amount in
            guard NumberContext(amount, in: step.text).verb == action else { return false }
            return passages.contains { passage in
                let text = index.texts[passage]
                return text.amounts.contains { told in
                    isSame(amount, told) && goesUnsaid(action, NumberContext(told, in: text), in: passage)
                }
            }
        }
    }

    private func isSame(_ amount: AmountPlace, _ told: AmountPlace) -> Bool {
        switch (amount.value, told.value) {
        case (.duration(let low, let high), .duration(let first, let last)):
            [low, high].contains(first) || [low, high].contains(last)
        case (.temperature(let degrees, _), .temperature(let others, _)): degrees.contains(where: others.contains)
        default: false
        }
    }

    /// Whether an act may be meant where a number stands alone: no other act beside it, no other food, no sign of another act.
    private func goesUnsaid(_ action: String, _ context: NumberContext, in passage: Int) -> Bool {
        let text = index.texts[passage]
        if let verb = context.verb, !actions.isSame(verb, action) {
            guard actions.isAnyHeat(action) ? !actions.isWaiting(verb) : actions.isLight(verb) else { return false }
            // "leave that for ten minutes" is no baking.
            if actions.isWaiting(verb) { return false }
        }
        let foods = context.foods.filter { place in
            !step.needles.contains { $0.isFood && index.token(place, of: passage, isOneOf: $0.ids) }
        }
        guard foods.isEmpty || foods.count < context.foods.count else { return false }
        let signed = (context.tools + context.others).reduce(into: Set<String>()) {
            $0.formUnion(actions.verbs(signedBy: text.written[$1]).union(actions.verbs(signedBy: text.words[$1])))
        }.filter { !actions.isGathering($0) }
        return signed.isEmpty || signed.contains { actions.isSame($0, action) }
    }

    /// "Cook": whatever is done over heat, or with what gets hot, to what the step names.
    func isCooked(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, actions.isAnyHeat(action) else { return false }
        let isHot = passages.contains { passage in
            let text = index.texts[passage]
            return text.forms.contains { $0.map { actions.isHeating($0) || actions.isAnyHeat($0) } ?? false }
                || text.words.contains(where: index.vocabulary.isEverydayTool)
        }
        return isHot && objects(of: needle).allSatisfy { !$0.isFood || isShown($0) }
    }
}
