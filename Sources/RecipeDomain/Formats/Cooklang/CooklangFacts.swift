/// Reads the canonical metadata of Cooklang, in all its spellings.
struct CooklangFacts {
    let metadata: CooklangMetadata

    /// A recipe with everything but ingredients, steps and equipment. What can't be understood becomes a note.
    func recipe(named name: String?) -> ImportedRecipe {
        var notes: [String] = []
        let time = { (keys: CooklangMetadata.Entry?) -> Int? in
            guard let entry = keys, let text = entry.values.first else { return nil }
            let seconds = CookingTime.seconds(in: text)
            if seconds == nil {
                notes.append(
                    "Line \(entry.line) of the file, \(entry.key): \(RecipeImportProblem.excerpt(text)) is no length of time such as “1 hour 20 minutes”."
                )
            }
            return seconds
        }
        let title = text(metadata.entry("title")) ?? name.map { $0.trimmed } ?? ""
        let locale = text(metadata.entry("locale", "language", "lang"))
        let recipe = Recipe(
            title: title.isEmpty ? "Recipe" : title,
            description: text(metadata.entry("description", "introduction")),
            yield: yield,
            prepSeconds: time(metadata.entry("time.prep", "prep time", "preptime")),
            cookSeconds: time(metadata.entry("time.cook", "cook time", "cooktime")),
            totalSeconds: time(metadata.entry("time", "time required", "duration", "time.total", "total time")),
            tags: tags,
            author: text(metadata.entry("author", "author.name", "source.author")),
            language: locale.map { $0.replacing("_", with: "-") },
            notes: []
        )
        var imported = ImportedRecipe(recipe: recipe, video: source, image: image)
        imported.recipe.notes = notes
        imported.recipe.acceptEstimatedFacts()
        return imported
    }

    /// A bare number counts servings.
    private var yield: String? {
        guard let entry = metadata.entry("servings", "serves", "yield"), let value = text(entry) else { return nil }
        guard !entry.isQuoted, let count = Int(value), (1...10_000).contains(count) else { return value }
        return count == 1 ? "1 serving" : "\(count) servings"
    }

    private var tags: [String] {
        var tags: [String] = []
        for entry in [
            metadata.entry("tags", "keywords"), metadata.entry("course", "category"), metadata.entry("cuisine"),
        ] {
            guard let entry else { continue }
            let values =
                entry.values.count == 1 ? entry.values[0].split(separator: ",").map { $0.trimmed } : entry.values
            for value in values where !value.isEmpty && !tags.contains(value) && tags.count < ImportLimits.listItems {
                tags.append(String(value.prefix(200)))
            }
        }
        return tags
    }

    private var source: VideoReference? {
        let plain = text(metadata.entry("source"))
        let url = text(metadata.entry("source.url")) ?? plain.flatMap { $0.contains("://") ? $0 : nil }
        let name = text(metadata.entry("source.name")) ?? plain.flatMap { $0.contains("://") ? nil : $0 }
        guard let shown = name ?? url else { return nil }
        return VideoReference(name: shown, url: url)
    }

    private var image: String? { text(metadata.entry("image", "images", "picture", "pictures")) }

    private func text(_ entry: CooklangMetadata.Entry?) -> String? {
        entry?.values.first.map { String($0.prefix(ImportLimits.text)) }
    }
}
