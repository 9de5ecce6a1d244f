import RecipeDomain

extension Workflow {
    /// Recipes with the drafts they were checked from.
    struct Written {
        var result: ProcessResult
        var drafts: [RecipeDraft]
    }

    /// More than any video shows.
    private static let mostRecipes = 8

    /// What the writer claims; where the first way of writing fails, the next one is tried.
    func drafts(from collected: inout CollectedEvidence, findings: inout Findings, in run: Run) async throws
        -> [RecipeDraft]
    {
        if let writer = parts.frameWriter, !collected.pictures.isEmpty {
            let (evidence, pictures) = (collected.evidence, collected.pictures)
            let drafts = try await run.attempt(.writeRecipe, item: "from the frames") {
                try await writer.write(from: evidence, frames: pictures, for: run.context, preview: run.preview)
            }
            if let drafts { return drafts }
            // What the frames' descriptions say is left to write from.
            while collected.awaitsAnything { collected.add(try await findings.next()) }
        }
        let evidence = collected.evidence
        if evidence.isEmpty, let failure = await run.commonFailure { throw failure }
        do {
            return try await run.stages.run(.writeRecipe) {
                try await parts.writer.write(from: evidence, for: run.context, preview: run.preview)
            }
        } catch let failure as Failure {
            try await run.fail(failure)
            return try await draftsOtherwise(from: evidence, after: failure, in: run)
        }
    }

    /// The rules write where the model could not; without them the evidence is kept as a draft.
    private func draftsOtherwise(
        from evidence: VideoEvidence,
        after failure: Failure,
        in run: Run
    ) async throws -> [RecipeDraft] {
        guard let writer = parts.fallbackWriter else {
            try await run.record(nil, facts: [.draft(nil, evidence: evidence)])
            throw failure
        }
        return try await run.stages.run(.writeRecipe, item: "without a model") {
            try await writer.write(from: evidence, for: run.context, preview: { _ in })
        }
    }

    /// Looks every line of the drafts up; gives those that hold something.
    func check(
        _ drafts: [RecipeDraft],
        against evidence: VideoEvidence,
        _ collected: CollectedEvidence,
        in run: Run
    ) async throws -> [Recipe] {
        let notes = await run.notes + collected.notes
        return try await run.stages.run(.checkRecipe) {
            drafts.prefix(Self.mostRecipes).map { draft in
                IngredientLinks.linked(
                    EvidenceCheck.check(
                        draft,
                        against: evidence,
                        frames: collected.frames,
                        cover: collected.cover,
                        fallbackTitle: run.request.titleFromName,
                        notes: notes
                    )
                )
            }.filter { !$0.ingredients.isEmpty || !$0.steps.isEmpty }
        }
    }

    func keep(_ recipes: [Recipe], in run: Run) async throws -> ProcessResult {
        try await run.stages.run(.keepRecipe) {
            var made: [MadeRecipe] = []
            for (index, recipe) in recipes.enumerated() {
                let id = try await parts.journal.recipeID(for: run.context.run, number: index + 1)
                try await run.record(
                    .recipeReady(id, title: recipe.title),
                    facts: [.recipe(id, recipe, number: index + 1)]
                )
                made.append(MadeRecipe(id: id, recipe: recipe))
            }
            try await run.flush()
            return ProcessResult(run: run.context.run, recipes: made)
        }
    }
}
