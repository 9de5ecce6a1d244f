import RecipeDomain
import Synchronization

@testable import MomentSearch

/// Moments in memory, looked through one by one: what a store has to find.
final class MemoryMoments: MomentStore {
    struct Stored {
        var moment: Moment
        var vector: [Float]?
    }

    struct Content {
        var stored: [Stored] = []
        var blocks: [(id: Int64, bytes: [UInt8], source: SourceID, dimension: Int)] = []
        var mark = BlockMark(last: 0, removals: 0)
        var recipes: [SourceID: (id: RecipeID, title: String, ingredients: String)] = [:]
        var owners: [OwnerID: Int] = [:]
    }

    static let model = "scripted"
    let content = Mutex(Content())

    func readMoments<Value: Sendable>(_ body: @escaping @Sendable (any MomentReading) throws -> Value) async throws
        -> Value
    {
        try body(MemoryReading(content: content.withLock { $0 }))
    }

    /// A recipe whose text and steps are moments; gives its id.
    @discardableResult
    func add(_ title: String, _ texts: [(String, [Float]?)], ingredients: String = "", owner: OwnerID, source: Int)
        throws -> RecipeID
    {
        let id = RecipeID()
        content.withLock { content in
            let number = content.owners[owner] ?? content.owners.count + 1
            content.owners[owner] = number
            guard let source = SourceID(owner: number, source: source) else { return }
            content.recipes[source] = (id, title, ingredients)
            var block: VectorBlock?
            for (place, (text, vector)) in texts.enumerated() {
                guard let moment = MomentID(source: source, number: place) else { return }
                let kind: MomentKind = place == 0 ? .recipe : .step
                let stored = Moment(id: moment, kind: kind, range: nil, text: text)
                content.stored.append(Stored(moment: stored, vector: vector))
                guard let vector, let code = VectorCode(vector) else { continue }
                block = block ?? VectorBlock(source: source, model: 1, dimension: vector.count)
                _ = block?.add(code, number: place)
            }
            guard let block else { return }
            content.mark.last += 1
            content.blocks.append((content.mark.last, block.bytes, source, block.dimension))
        }
        return id
    }

    func remove(_ recipe: RecipeID) {
        content.withLock { content in
            guard let source = content.recipes.first(where: { $0.value.id == recipe })?.key else { return }
            content.recipes[source] = nil
            content.stored.removeAll { $0.moment.id.source == source }
            content.blocks.removeAll { $0.source == source }
            content.mark.removals += 1
        }
    }
}

private struct MemoryReading: MomentReading {
    let content: MemoryMoments.Content

    func number(of owner: OwnerID) -> Int? { content.owners[owner] }
    private func all(_ owner: Int) -> [MemoryMoments.Stored] {
        content.stored.filter { $0.moment.id.source.owner == owner }
    }
    func count(owner: Int) -> Int { all(owner).count }
    func blockMark() -> BlockMark { content.mark }
    func blockIDs() -> Set<Int64> { Set(content.blocks.map(\.id)) }

    func forEachBlock(after: Int64, _ body: (Int64, VectorBlock?) throws -> Void) throws {
        for block in content.blocks where block.id > after {
            let read = block.bytes.withUnsafeBytes {
                VectorBlock(source: block.source, model: 1, dimension: block.dimension, bytes: $0)
            }
            try body(block.id, read)
        }
    }

    func model(_ name: String, dimension: Int) -> Int? { name == MemoryMoments.model ? 1 : nil }

    func vector(of id: MomentID) -> (model: Int, components: [Float])? {
        content.stored.first { $0.moment.id == id }?.vector.map { (1, $0) }
    }

    func forEachVector(of ids: [MomentID], model: Int, _ body: (MomentID, [Float]) -> Void) {
        for stored in content.stored where ids.contains(stored.moment.id) {
            if let vector = stored.vector { body(stored.moment.id, vector) }
        }
    }

    func ids(holding lookup: WordLookup, owner: Int, limit: Int, newest: Bool) -> [Int64] {
        let found = all(owner).filter { stored in
            let words = FoldedText.words(of: FoldedText.folded(stored.moment.text))
            switch lookup {
            case .exact(let text):
                let wanted = FoldedText.words(of: FoldedText.folded(text))
                return words.indices.contains { words[$0...].starts(with: wanted) }
            case .prefix(let text): return words.contains { $0.hasPrefix(text) }
            case .all(let wanted): return Set(wanted).isSubset(of: words)
            case .any(let wanted): return !Set(wanted).isDisjoint(with: words)
            }
        }.map(\.moment.id.rawValue).sorted()
        return Array(newest ? found.suffix(limit) : found.prefix(limit))
    }

    func moments(_ ids: [MomentID]) -> [Moment] { content.stored.map(\.moment).filter { ids.contains($0.id) } }

    func sources(passing filters: [RecipeFilter], owner: Int) -> [SourceID] {
        content.recipes.filter { source, recipe in
            source.owner == owner
                && filters.allSatisfy { filter in
                    let stems = SearchWords.stems(of: recipe.ingredients)
                    switch filter {
                    case .ingredient(let words): return Set(words).isSubset(of: stems)
                    case .without(let words): return !Set(words).isSubset(of: stems)
                    default: return false
                    }
                }
        }.keys.sorted().reversed()
    }

    func places(of sources: Set<SourceID>) -> [SourceID: [SourcePlace]] {
        content.recipes.filter { sources.contains($0.key) }.reduce(into: [:]) { places, entry in
            places[entry.key] = [
                SourcePlace(
                    recipe: entry.value.id,
                    video: nil,
                    title: entry.value.title,
                    recipeSource: entry.key,
                    span: nil
                )
            ]
        }
    }

    func source(ofRecipe recipe: RecipeID, owner: Int) -> SourceID? {
        content.recipes.first { $0.value.id == recipe && $0.key.owner == owner }?.key
    }
}
