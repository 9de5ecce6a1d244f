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
        var objects = objects(of: needle).isEmpty ? needle.tools.map { step.needles[$0] } : objects(of: needle)
        if objects.allSatisfy({ index.vocabulary.isEverydayTool($0.word) }),
            let last = step.needles.last(where: { $0.action != nil && $0.place < needle.place })
        {
            // "Add the milk and mix."
            let before = self.objects(of: last)
            if !before.isEmpty { objects = before }
        }
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
                if Self.topping.contains(action), !isTopping(object, in: passage) { return false }
                return isKindShown(object, in: passage)
                    || text.tokens.indices.contains {
                        index.token($0, of: passage, isOneOf: object.ids)
                            && text.negated.contains($0) == object.isNegated
                    }
            }
        }
    }

    /// "round loaf, deep cross": what is made of it is told, and nothing else is done there.
    func isSketched(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, !actions.isHeating(action), !actions.isAnyHeat(action)
        else {
            return false
        }
        let next =
            step.needles.map(\.place).filter { place in
                place > needle.place && step.text.actions[place] != nil
            }.min() ?? .max
        let own = step.needles.filter {
            $0.action == nil && $0.passages == nil && $0.place > needle.place && $0.place < next && !$0.isCondition
        }
        if Self.shaping.contains(action) {
            return own.allSatisfy { !$0.isFood || isShown($0) } && own.contains { !$0.isQualifier && isShown($0) }
        }
        guard own.count >= 2 else { return false }
        return passages.contains { passage in
            let text = index.texts[passage]
            guard text.actions.allSatisfy({ $0.map(actions.isLight) ?? true }), index.kind(of: passage) != .ingredient
            else {
                return false
            }
            let told = own.filter { isShown($0, in: passage) }
            return own.allSatisfy { !$0.isFood || isShown($0) } && told.count * 3 >= own.count * 2
        }
    }

    private static let topping: Set<String> = [
        "sprinkle", "dust", "garnish", "scatter", "bestreuen", "bestauben", "garnieren", "parsemer", "saupoudrer",
        "decorer",
        "espolvorear", "decorar",
    ]

    /// Whether a food may be strewn there: nothing else is done in that passage, and it is more than a line of the list.
    private func isTopping(_ object: StepNeedles.Needle, in passage: Int) -> Bool {
        if index.kind(of: passage) == .ingredient, index.passages[passage].kind == .onScreen {
            return !object.ids.flatMap(index.passages).contains { index.kind(of: $0) != .ingredient }
        }
        return index.texts[passage].actions.allSatisfy {
            $0.map { actions.isLight($0) || actions.isGathering($0) || actions.isSame($0, "serve") } ?? true
        }
    }

    private static let shaping: Set<String> = [
        "shape", "form", "make", "formen", "former", "faconner", "formar", "moldear", "hacer",
    ]

    /// "150 degrees, five hours": what takes a time or a heat goes without saying where nothing else is done so long.
    func isTimed(_ needle: StepNeedles.Needle) -> Bool {
        guard let action = needle.action, !needle.isNegated, !actions.isGathering(action) else { return false }
        return step.text.amounts.contains { amount in
            let context = NumberContext(amount, in: step.text)
            guard context.verb == action || context.verb.map(actions.isLight) == true && context.verbs.contains(action)
            else { return false }
            return passages.contains { passage in
                let text = index.texts[passage]
                return text.amounts.contains { told in
                    isSame(amount, told) && goesUnsaid(action, told, NumberContext(told, in: text), in: passage)
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
    private func goesUnsaid(_ action: String, _ told: AmountPlace, _ context: NumberContext, in passage: Int) -> Bool {
        let text = index.texts[passage]
        if let verb = context.verb, !actions.isSame(verb, action), context.isOwnVerb || !actions.isWaiting(action) {
            guard actions.isAnyHeat(action) ? !actions.isWaiting(verb) : actions.isLight(verb) else { return false }
            // "leave that for ten minutes" is no baking.
            if actions.isWaiting(verb) { return false }
        }
        let foods = context.foods.filter { place in
            !step.needles.contains { $0.isFood && index.token(place, of: passage, isOneOf: $0.ids) }
        }
        // "2 min and parsley": what comes after is no more of that.
        let isLater = foods.allSatisfy { place in
            place > told.tokens.upperBound
                && text.written[told.tokens.upperBound..<place].contains(where: index.vocabulary.lexicon.ands.contains)
        }
        guard isLater || foods.count < context.foods.count else { return false }
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
