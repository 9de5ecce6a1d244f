/// Makes a recipe of a schema.org `Recipe`, in all the shapes that pages write.
struct LinkedRecipeReader {
    private let node: JSONNode
    private let named: [String: JSONNode]
    private var notes: [String] = []

    static func recipe(from node: JSONNode, named: [String: JSONNode]) -> ImportedRecipe {
        var reader = LinkedRecipeReader(node: node, named: named)
        return reader.read()
    }

    private init(node: JSONNode, named: [String: JSONNode]) {
        self.node = node
        self.named = named
    }

    private mutating func read() -> ImportedRecipe {
        let title = text(node["name"] ?? node["headline"]) ?? ""
        var recipe = Recipe(
            title: title.isEmpty ? "Recipe" : title,
            description: text(node["description"]),
            yield: yield,
            prepSeconds: time("prepTime"),
            cookSeconds: time("cookTime"),
            totalSeconds: time("totalTime"),
            ingredients: ingredients(),
            steps: steps(),
            equipment: texts(node["tool"]),
            tags: tags,
            author: names(node["author"] ?? node["creator"]),
            language: text(node["inLanguage"])
        )
        recipe.notes = notes
        recipe.acceptEstimatedFacts()
        return ImportedRecipe(recipe: recipe, video: video, image: image)
    }

    // MARK: Lines

    private mutating func ingredients() -> [Ingredient] {
        let given = (node["recipeIngredient"] ?? node["ingredients"])?.elements ?? []
        let parser = IngredientLineParser()
        // Some pages have all ingredients in one text.
        let lines = given.prefix(ImportLimits.ingredients + 1).flatMap { self.lines(of: $0) }
        if lines.count > ImportLimits.ingredients {
            notes.append("The file has more than \(ImportLimits.ingredients) ingredients; the rest was left out.")
        }
        return lines.prefix(ImportLimits.ingredients).map { line in
            var ingredient = parser.parse(line)
            ingredient.isAccepted = true
            return ingredient
        }
    }

    private mutating func steps() -> [Step] {
        var instructions = LinkedInstructions(named: named)
        for element in node["recipeInstructions"]?.elements ?? [] { instructions.add(element) }
        if instructions.isFull {
            notes.append("The file has more than \(ImportLimits.steps) steps; the rest was left out.")
        }
        return instructions.steps.map { line in
            var step = StepRecogniser.step(line.text)
            step.range = line.range
            step.isAccepted = true
            return step
        }
    }

    // MARK: Facts

    /// The value that says what is counted, where there are several: `[4, "4 servings"]`.
    private var yield: String? {
        let values = texts(node["recipeYield"] ?? node["yield"])
        guard let value = values.first(where: { $0.contains(where: \.isLetter) }) ?? values.first else { return nil }
        guard let count = Int(value), (1...10_000).contains(count) else { return value }
        return count == 1 ? "1 serving" : "\(count) servings"
    }

    private func time(_ key: String) -> Int? {
        text(node[key]).flatMap { CookingTime.seconds(in: $0) }
    }

    private var tags: [String] {
        var tags: [String] = []
        for key in ["keywords", "recipeCategory", "recipeCuisine"] {
            for text in texts(node[key]) {
                for tag in text.split(separator: ",").map({ $0.trimmed }) where !tag.isEmpty && !tags.contains(tag) {
                    if tags.count < ImportLimits.listItems { tags.append(String(tag.prefix(200))) }
                }
            }
        }
        return tags
    }

    private func names(_ node: JSONNode?) -> String? {
        let names = texts(node)
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private var video: VideoReference? {
        for candidate in node["video"]?.elements ?? [] {
            let video = resolved(candidate)
            let url = text(video["contentUrl"] ?? video["embedUrl"] ?? video["url"]) ?? video.string
            guard let name = text(video["name"]) ?? url else { continue }
            let duration = text(video["duration"]).flatMap { CookingTime.isoSeconds(in: $0) }
            return VideoReference(name: name, url: url, duration: duration.map { Timestamp(milliseconds: $0 * 1000) })
        }
        guard let url = text(node["url"]), url.hasPrefix("http") else { return nil }
        return VideoReference(name: url, url: url)
    }

    /// The first picture's address.
    private var image: String? {
        for candidate in node["image"]?.elements ?? [] {
            let image = resolved(candidate)
            let url = image.string ?? image["url"]?.string ?? image["contentUrl"]?.string
            if let url, url.hasPrefix("https://") || url.hasPrefix("http://") || url.hasPrefix("data:image/") {
                return url
            }
        }
        return nil
    }

    // MARK: Text

    private func resolved(_ node: JSONNode) -> JSONNode {
        guard let id = node["@id"]?.string, let known = named[id] else { return node }
        return known
    }

    private func text(_ node: JSONNode?) -> String? { texts(node).first }

    /// The words of a value, of each element of an array, of each object's name.
    private func texts(_ node: JSONNode?) -> [String] {
        var texts: [String] = []
        for element in node?.elements.prefix(ImportLimits.listItems) ?? [] {
            let element = resolved(element)
            let text: String?
            switch element.value {
            case .string(let string): text = HTMLText.line(String(string.prefix(ImportLimits.text)))
            case .number(let number):
                text = number == number.rounded() && abs(number) < 1e9 ? "\(Int(number))" : "\(number)"
            case .object:
                let inner = element["name"] ?? element["@value"] ?? element["text"] ?? element["value"]
                text = inner?.string.map { HTMLText.line(String($0.prefix(ImportLimits.text))) }
            case .null, .bool, .array: text = nil
            }
            if let text, !text.isEmpty { texts.append(text) }
        }
        return texts
    }

    private func lines(of node: JSONNode) -> [String] {
        if case .string(let string) = node.value {
            return HTMLText.lines(String(string.prefix(ImportLimits.text * 10))).map {
                String($0.prefix(ImportLimits.text))
            }
        }
        return texts(node)
    }
}
