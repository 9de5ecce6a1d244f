import RecipeDomain
import Synchronization
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("A recipe that is being written")
struct PreviewTests {
    private let answer = #"""
        Here you are: {"title": "Soup, \"quick\"", "yield": null, "ingredients": [{"line": "2 eggs {large}", "group": null},
        {"line": "1 l stock", "group": "broth"}], "steps": []} Enjoy!
        """#

    private func preview(upTo count: Int) -> RecipePreview? { RecipePrompt.preview(of: String(answer.prefix(count))) }

    @Test("is shown as far as it is certain, and only ever more of it")
    func growing() throws {
        var last = RecipePreview()
        for count in 0...answer.count {
            guard let now = preview(upTo: count) else { continue }
            #expect(last.title == nil || now.title == last.title)
            #expect(now.ingredients.starts(with: last.ingredients))
            last = now
        }
        #expect(last == RecipePreview(title: "Soup, \"quick\"", ingredients: ["2 eggs {large}", "1 l stock"]))
        // Each before the entry it stands in has ended.
        let first = try #require(answer.firstRange(of: "\"group\""))
        let count = answer.distance(from: answer.startIndex, to: first.lowerBound)
        #expect(preview(upTo: count)?.ingredients == ["2 eggs {large}"])
    }

    @Test("is nothing where it is no JSON, or nested beyond reason")
    func broken() {
        for text in ["", "no", "}", "[1, 2]", "{\"title\": \"a", String(repeating: "{\"a\":", count: 100_000), "{]"] {
            #expect(RecipePrompt.preview(of: text) == nil)
        }
    }

    @Test("is told no oftener than there is more to tell")
    func seldom() {
        let told = Mutex(0)
        let reader = PreviewReader { _ in told.withLock { $0 += 1 } }
        let entry = "{\"line\": \"2 eggs\", \"group\": null, \"quote\": null, \"start\": null, \"end\": null}, "
        let whole = "{\"title\": \"A\", \"ingredients\": [" + String(repeating: entry, count: 2000)
        for count in stride(from: 1, to: whole.utf8.count, by: 7) { reader.take(String(whole.prefix(count))) }
        #expect(told.withLock { (10...400).contains($0) })
    }

    @Test("comes title first, then ingredients, from a server that is asked to stream")
    func server() async throws {
        let evidence = VideoEvidence(
            caption: "Garlic Pasta\n200 g spaghetti\n2 tbsp olive oil\nBoil the spaghetti for 10 minutes.",
            duration: Timestamp(milliseconds: 1000)
        )
        let told = Mutex<[RecipePreview]>([])
        try await SimulatedScene.with(streams: true) { scene in
            let writer = try #require(scene.gateway.writer)
            let draft = try await writer.write(from: evidence, for: scene.context) { part in
                told.withLock { $0.append(part) }
            }.value
            let all = told.withLock { $0 }
            #expect(all.first?.title == draft.first?.title && all.first?.ingredients.isEmpty == true)
            #expect(all.last?.ingredients == draft.first?.ingredients.map(\.text))
        }
    }
}
