import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("The language of a screen")
struct ScreenLanguageTests {
    /// What each frame is read in, where they are reported in `order`.
    private func languages(_ texts: [String], order: [Int]) async throws -> [[RecipeLanguage]] {
        let screen = ScreenLanguage(known: nil)
        for _ in texts { _ = screen.next() }
        return try await withThrowingTaskGroup(of: (Int, [RecipeLanguage]).self) { group in
            for place in texts.indices {
                group.addTask { (place, try await screen.languages(at: place)) }
            }
            for place in order { screen.report(texts[place], at: place) }
            return try await group.reduce(into: [[RecipeLanguage]](repeating: [], count: texts.count)) {
                $0[$1.0] = $1.1
            }
        }
    }

    @Test("is told by its first texts, whatever order they are read in")
    func detection() async throws {
        let texts = [
            "Kartoffelsuppe", "500 g Kartoffeln, 2 Zwiebeln", "1 EL Butter", "", "Zwiebeln würfeln", "", "", "",
        ]
        for order in [Array(0..<8), Array((0..<8).reversed()), [3, 1, 7, 0, 2, 6, 4, 5]] {
            let read = try await languages(texts, order: order)
            #expect(read[0] == RecipeLanguage.allCases && read[1] == RecipeLanguage.allCases)
            #expect(read[2...].allSatisfy { $0 == [.german] })
        }
    }

    @Test("is English after eight frames that tell none")
    func undecided() async throws {
        let read = try await languages([String](repeating: "", count: 10), order: Array(0..<10))
        #expect(read[7] == RecipeLanguage.allCases)
        #expect(read[8] == [.english] && read[9] == [.english])
    }

    @Test("is told to the first frames, too, as soon as enough of them are read or no more come")
    func first() async throws {
        let texts = ["", "½ l", "2 EL Öl und Salz", "Zwiebeln würfeln"]
        for order in [Array(0..<4), Array((0..<4).reversed())] {
            let screen = ScreenLanguage(known: nil)
            for _ in texts { _ = screen.next() }
            async let better = screen.better(than: RecipeLanguage.allCases, at: 1)
            for place in order { screen.report(texts[place], at: place) }
            #expect(try await better == .german)
        }
        let short = ScreenLanguage(known: nil)
        _ = short.next()
        async let better = short.better(than: RecipeLanguage.allCases, at: 0)
        short.report("1 c. à s. d'huile", at: 0)
        short.close()
        #expect(try await better == .french)
        let silent = ScreenLanguage(known: nil)
        _ = silent.next()
        silent.close()
        silent.report("", at: 0)
        #expect(try await silent.better(than: RecipeLanguage.allCases, at: 0) == nil)
    }

    @Test("is told to a frame that was taken for English behind a long beginning without text")
    func late() async throws {
        let screen = ScreenLanguage(known: nil)
        for place in 0..<11 {
            _ = screen.next()
            screen.report(place == 10 ? "2 EL 0l und Zwiebeln" : "", at: place)
        }
        #expect(try await screen.languages(at: 10) == [.english])
        #expect(try await screen.better(than: [.english], at: 10) == .german)
        for place in 11..<17 {
            _ = screen.next()
            screen.report("", at: place)
        }
        #expect(try await screen.languages(at: 16) == [.german])
        #expect(try await screen.better(than: [.german], at: 16) == nil)
    }

    @Test("is what the user says, without waiting")
    func known() async throws {
        let screen = ScreenLanguage(known: .french)
        _ = (0..<9).map { _ in screen.next() }
        #expect(try await screen.languages(at: 8) == [.french])
    }

    @Test("is not waited for by who is cancelled")
    func cancelled() async throws {
        let screen = ScreenLanguage(known: nil)
        _ = (0..<3).map { _ in screen.next() }
        await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try await screen.languages(at: 2) }
            group.cancelAll()
            await #expect(throws: CancellationError.self) { try await group.next() }
        }
    }
}
