import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

/// What models answer on bad days, on its whole way: the gate, the shape check, the look-up in the evidence.
@Suite("A recipe call that is answered badly")
struct BadAnswersTests {
    private static let range = TimeRange(start: Timestamp(milliseconds: 2000), end: Timestamp(milliseconds: 4000))
    private static let evidence = VideoEvidence(
        title: "omelette.mp4",
        caption: "Omelette\n2 eggs\n1 tbsp butter\nWhisk the eggs.\nFry in the butter for 2 minutes.",
        duration: Timestamp(milliseconds: 20_000),
        segments: [Segment(range: range, text: "Season with salt", kind: .speech)]
    )

    private static func answer(_ ingredients: String, _ steps: String, language: String = "en") -> String {
        "{\"title\":\"Omelette\",\"ingredients\":[\(ingredients)],\"steps\":[\(steps)],\"language\":\"\(language)\",\"further_recipes\":[]}"
    }

    private static func entry(_ name: String, _ text: String, quote: String = "null", at time: String = "null")
        -> String
    {
        "{\"\(name)\":\"\(text)\",\"group\":null,\"quote\":\(quote),\"start\":\(time),\"end\":\(time)}"
    }

    private static let good = answer(
        entry("line", "2 eggs") + "," + entry("line", "1 tbsp butter"),
        entry("text", "Whisk the eggs") + "," + entry("text", "Fry in the butter for 2 minutes")
    )

    /// The recipes that come of answers, given one after the other.
    private func recipes(_ answers: String...) async throws -> (recipes: [Recipe], asked: Int) {
        try await Scene.with(answers.map(ScriptedServer.Reply.chat)) { scene in
            let writer = try #require(scene.gateway.writer)
            let drafts = try await writer.write(from: Self.evidence, for: scene.context, preview: { _ in }).value
            let recipes = drafts.map { EvidenceCheck.check($0, against: Self.evidence) }
            return (recipes, scene.server.requests.count)
        }
    }

    @Test("with markdown around its JSON is read as if it stood alone")
    func markdown() async throws {
        let wrapped = "# Omelette\nSure, here is the recipe:\n```json\n\(Self.good)\n```\nEnjoy!"
        let (recipes, asked) = try await recipes(wrapped)
        #expect(asked == 1 && recipes.first?.ingredients.count == 2)
        #expect(recipes.first?.ingredients.contains(where: \.isEstimated) == false)
    }

    @Test("with half a JSON is asked again, once; then it is no recipe of the model's")
    func half() async throws {
        let half = String(Self.good.prefix(Self.good.count / 2))
        let (recipes, asked) = try await recipes(half, Self.good)
        #expect(asked == 2 && recipes.first?.steps.count == 2)
        await #expect { _ = try await self.recipes(half, half) } throws: {
            ($0 as? Failure)?.kind == .modelAnswerUnusable
        }
    }

    @Test("in another language keeps what the evidence shows, and marks the rest")
    func otherLanguage() async throws {
        let german = Self.answer(
            Self.entry("line", "2 Eier") + "," + Self.entry("line", "200 g Mehl"),
            Self.entry("text", "Die Eier verquirlen und eine Stunde ziehen lassen"),
            language: "de"
        )
        let recipe = try #require(try await recipes(german).recipes.first)
        #expect(recipe.ingredients.count == 2 && recipe.steps.count == 1)
        #expect(recipe.ingredients[1].isEstimated && recipe.steps[0].isEstimated)
        #expect(recipe.notes.contains { $0.contains("marked as estimated") })
    }

    @Test("with empty lists is no recipe")
    func empty() async throws {
        #expect(try await recipes(Self.answer("", "")).recipes.isEmpty)
    }

    @Test("with 500 ingredients is cut, and none of the inventions counts as shown")
    func tooMany() async throws {
        let many = (1...500).map { Self.entry("line", "\($0 + 2) cups of thing \($0)") }.joined(separator: ",")
        let recipe = try #require(try await recipes(Self.answer(many, "")).recipes.first)
        #expect(recipe.ingredients.count == 200 && recipe.ingredients.allSatisfy { !$0.amountIsShown })
        #expect(recipe.notes.contains("Of 500 ingredients the first 200 were kept."))
        #expect(recipe.notes.contains { $0.contains("marked as estimated") })
    }

    @Test("with numbers as words, and words for numbers, is read or refused")
    func numbersAsWords() async throws {
        let words = Self.answer(
            Self.entry("line", "two eggs", at: "\"two\"") + "," + Self.entry("line", "one tbsp butter"),
            Self.entry("text", "Fry in the butter for two minutes")
        ).replacing("\"language\"", with: "\"cook_minutes\":\"two\",\"language\"")
        let recipe = try #require(try await recipes(words).recipes.first)
        let amounts = [2, 1].map { Rational($0).map { Quantity.exact($0) } }
        #expect(recipe.ingredients.map(\.quantity) == amounts)
        #expect(recipe.ingredients.allSatisfy { $0.amountIsShown })
        #expect(recipe.cookSeconds == nil && recipe.steps.first?.timers.map(\.seconds) == [120])
        #expect(recipe.steps.first?.timers.contains(where: \.isEstimated) == false)
        let numbers = Self.answer("2, 3", "4")
        await #expect { _ = try await self.recipes(numbers, numbers) } throws: {
            ($0 as? Failure)?.kind == .modelAnswerUnusable
        }
    }

    @Test("with a step that cites a moment or words that don't exist has that moment nowhere")
    func missingFrame() async throws {
        let cited = Self.answer(
            Self.entry("line", "2 eggs", quote: "\"2 eggs\"", at: "900000"),
            Self.entry("text", "Season with salt", quote: "\"Season with salt\"", at: "99999") + ","
                + Self.entry("text", "Flambé it with rum", quote: "\"Flambé it with rum\"", at: "-3")
        )
        let recipe = try #require(try await recipes(cited).recipes.first)
        #expect(recipe.steps.map(\.isEstimated) == [false, true])
        #expect(recipe.steps[0].range == Self.range)
        let ends = recipe.steps.compactMap(\.range?.end) + recipe.ingredients.compactMap(\.moment)
        #expect(ends.allSatisfy { $0 <= Self.evidence.duration })
        #expect(recipe.steps.allSatisfy { $0.still == nil })
    }
}
