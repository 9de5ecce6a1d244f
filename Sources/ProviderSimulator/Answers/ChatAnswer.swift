import Foundation

/// What the simulated model says to a chat request.
struct ChatAnswer: Sendable {
    var content: String
    /// "stop", or "length" where the answer was longer than it may be.
    var finish: String
    var tokensIn: Int
    var tokensOut: Int
    var role: SimulatedRole

    private static let tokensPerMessage = 8

    /// What a request asks for; decides its role before an answer is made.
    struct Wish: Sendable {
        var schema: JSONValue?
        var isJSON: Bool
        var role: SimulatedRole
    }

    static func wish(of request: ChatRequest) -> Wish {
        var wish = Wish(schema: nil, isJSON: true, role: .text)
        switch request.format {
        case .jsonSchema(let schema): wish.schema = schema
        case .jsonObject: wish.schema = schemaInWords(request)
        case .text:
            wish.schema = schemaInWords(request)
            wish.isJSON = wish.schema != nil
        }
        wish.role = request.pictures.isEmpty || wish.schema.map(isRecipe) == true ? .text : .vision
        return wish
    }

    init(_ request: ChatRequest, wish: Wish, profile: SimulatorProfile, fault: Fault?) {
        let pictures = request.pictures.map(\.picture)
        var sights = request.pictures.map { Sight($0.picture, caption: $0.caption) }
        if fault == .swappedImages { sights.append(sights.removeFirst()) }
        let digest = Digest(of: (request.texts.joined(separator: "\n") + pictures.map(\.digest.name).joined()).utf8)
        role = wish.role
        tokensIn = Self.tokens(of: request)
        let room = request.maxTokens ?? .max
        content = ""
        if let schema = wish.schema, Self.isRecipe(schema) {
            let evidence = request.texts.flatMap(EvidenceLine.lines)
            var recipe = RecipeAnswer(evidence: evidence, sights: sights, isGullible: profile.isGullible)
            let maker = SchemaAnswer(root: schema, sights: [], numbers: 1...4, digest: digest)
            repeat {
                content = JSONWriter.text(maker.value(for: schema, known: recipe.members))
            } while TokenCount.of(content) > room && recipe.shorten()
        } else if let schema = wish.schema, TranslationAnswer.fits(schema) {
            var translation = TranslationAnswer(request.texts)
            if fault == .changedNumber { translation.changeNumber() }
            let maker = SchemaAnswer(root: schema, sights: [], numbers: 1...4, digest: digest)
            content = JSONWriter.text(maker.value(for: schema, known: translation.members))
        } else if wish.isJSON {
            let members = sights.enumerated().map { $1.members(place: $0 + 1) }
            let maker = SchemaAnswer(
                root: wish.schema ?? [:],
                sights: members,
                numbers: 1...Self.highestNumber(in: request.texts),
                digest: digest
            )
            let schema = wish.schema ?? ["type": "object", "properties": ["answer": ["type": "string"]]]
            content = JSONWriter.text(maker.value(for: schema, known: members.first))
        } else {
            content =
                sights.isEmpty
                ? "Text \(digest.name) of \(TokenCount.of(request.texts.joined())) tokens."
                : sights.map(\.description).joined(separator: "\n")
        }
        finish = "stop"
        if fault == .cutShort || TokenCount.of(content) > room {
            content = String(content.prefix(min(content.count / 2, room == .max ? .max : room * 4)))
            finish = "length"
        }
        tokensOut = TokenCount.of(content) * request.choices
    }

    static func tokens(of request: ChatRequest) -> Int {
        (request.instructions + request.texts).reduce(0) { $0 + TokenCount.of($1) + tokensPerMessage }
            + request.pictures.reduce(0) { $0 + $1.tokens }
    }

    private static func isRecipe(_ schema: JSONValue) -> Bool {
        guard let properties = schema["properties"] else { return false }
        return properties["ingredients"] != nil && (properties["steps"] != nil || properties["instructions"] != nil)
    }

    /// A server that knows no schemas is told them in words: the last line that is a schema counts.
    private static func schemaInWords(_ request: ChatRequest) -> JSONValue? {
        for text in (request.instructions + request.texts).reversed() {
            for line in text.split(whereSeparator: \.isNewline).reversed() where line.hasPrefix("{") {
                if let schema = try? JSONReader.value(of: Array(line.utf8)), schema["properties"]?.members != nil {
                    return schema
                }
            }
        }
        return nil
    }

    /// The largest number up to 400 that the words name: "numbered 1 to 24".
    private static func highestNumber(in texts: [String]) -> Int {
        let numbers = texts.flatMap { text in
            text.prefix(4_000).split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        }
        return numbers.filter { (1...400).contains($0) }.max() ?? 4
    }
}
