import RecipeDomain

extension Workflow {
    /// Takes what comes after the recipe was written. Where that changes a recipe, a refined version is kept beside it.
    func refine(
        _ written: Written,
        with collected: inout CollectedEvidence,
        from findings: inout Findings,
        in run: Run,
        moments: MomentFeed
    ) async throws -> ProcessResult {
        guard collected.awaitsAnything else { return written.result }
        let known = Set(collected.evidence.onScreen)
        while collected.awaitsAnything { collected.add(try await findings.next()) }
        let evidence = collected.evidence
        let late = evidence.onScreen.filter { !known.contains($0) }
        if !late.isEmpty { try await run.record(nil, facts: late.map { .onScreenText($0) }) }
        await moments.add(late)
        var drafts = written.drafts
        if run.request.rounds == .two {
            let shown = late.flatMap(\.lines).map(\.text)
            guard AmountCheck.lacksAmount(of: shown, in: written.result.recipes.map(\.recipe)),
                let again = try await run.attempt(
                    .writeRecipe,
                    item: "refined",
                    { try await parts.writer.write(from: evidence, for: run.context, preview: { _ in }) }
                )
            else { return written.result }
            drafts = again
        }
        let refined = try await check(drafts, against: evidence, collected, in: run)
        var result = written.result
        // Recipes that came to nothing the second time stay as they are.
        for (index, recipe) in refined.enumerated() where index < result.recipes.count {
            guard recipe != result.recipes[index].recipe else { continue }
            let id = result.recipes[index].id
            try await run.record(
                .recipeRefined(id, title: recipe.title),
                facts: [.refinedRecipe(id, recipe, number: index + 1)]
            )
            await moments.add(recipe, insteadOf: result.recipes[index].recipe)
            result.recipes[index].recipe = recipe
        }
        return result
    }
}
