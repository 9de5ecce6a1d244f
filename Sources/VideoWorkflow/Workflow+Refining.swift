import RecipeDomain

extension Workflow {
    /// Takes what comes after the recipe was written. Where that changes the recipe, a refined version is kept beside it.
    func refine(
        _ written: Written,
        with collected: inout CollectedEvidence,
        from findings: inout Findings,
        in run: Run
    ) async throws -> ProcessResult {
        guard collected.awaitsAnything else { return written.result }
        let known = Set(collected.evidence.onScreen)
        while collected.awaitsAnything { collected.add(try await findings.next()) }
        let evidence = collected.evidence
        let late = evidence.onScreen.filter { !known.contains($0) }
        if !late.isEmpty { try await run.record(nil, facts: late.map { .onScreenText($0) }) }
        var draft = written.draft
        if run.request.rounds == .two {
            let shown = late.flatMap(\.lines).map(\.text)
            guard AmountCheck.lacksAmount(of: shown, in: written.result.recipe),
                let again = try await run.attempt(
                    .writeRecipe,
                    item: "refined",
                    { try await parts.writer.write(from: evidence, for: run.context, preview: { _ in }) }
                )
            else { return written.result }
            draft = again
        }
        let refined = try await check(draft, against: evidence, collected, in: run)
        guard refined != written.result.recipe, !refined.ingredients.isEmpty || !refined.steps.isEmpty else {
            return written.result
        }
        let id = written.result.recipeID
        try await run.record(.recipeRefined(id, title: refined.title), facts: [.refinedRecipe(id, refined)])
        return ProcessResult(run: written.result.run, recipeID: id, recipe: refined)
    }
}
