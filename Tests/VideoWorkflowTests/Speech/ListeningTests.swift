import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("A video's sound")
struct ListeningTests {
    private func items(_ sound: [Double]) -> [MediaItem] {
        let samples = SyntheticSound.samples(SyntheticSound.levelled(sound))
        let chunks = stride(from: 0, to: samples.count, by: 16_000).map { start in
            AudioChunk(
                start: Timestamp(milliseconds: start / 16),
                samples: Array(samples[start..<min(start + 16_000, samples.count)])
            )
        }
        return [.info(info(audioTracks: 1))] + chunks.map { .audio($0) }
    }

    @Test("that is only music is not sent to the model, and a note says so")
    func music() async throws {
        let journal = MemoryJournal()
        let flow = workflow(
            items(SyntheticSound.band(seconds: 12)),
            transcriber: ScriptedTranscriber(sentence: nil),
            journal: journal
        )
        let result = try await flow.process(request(caption: "2 eggs\n1 cup milk\nWhisk the eggs with the milk.")) {
            _ in
        }
        #expect(result.recipe.notes.last == "There was only music or noise to hear.")
        #expect(journal.now.events.contains { $0.kind == .note("There was only music or noise to hear.") })
    }

    @Test("that is only music goes to the model where everything is to be listened to")
    func everything() async throws {
        var all = request()
        all.listening = .everything
        let flow = workflow(
            items(SyntheticSound.band(seconds: 12)),
            transcriber: ScriptedTranscriber(
                sentence: "Whisk two eggs with a cup of milk. Fry it in a hot pan for three minutes."
            ),
            journal: MemoryJournal()
        )
        let result = try await flow.process(all) { _ in }
        #expect(!result.recipe.steps.isEmpty)
        #expect(!result.recipe.notes.contains { $0.contains("music") })
    }

    @Test("in which somebody speaks is heard, whatever plays besides")
    func voice() async throws {
        let journal = MemoryJournal()
        let sound = SyntheticSound.mixed(
            SyntheticSound.levelled(SyntheticSound.babble(seconds: 12)),
            SyntheticSound.levelled(SyntheticSound.band(seconds: 12))
        )
        let flow = workflow(
            items(sound),
            transcriber: ScriptedTranscriber(
                sentence: "Whisk two eggs with a cup of milk. Fry it in a hot pan for three minutes."
            ),
            journal: journal
        )
        let result = try await flow.process(request()) { _ in }
        #expect(!result.recipe.steps.isEmpty)
        #expect(!result.recipe.notes.contains { $0.contains("music") })
    }

    @Test("is left alone where there is no model to hear it")
    func noModel() async throws {
        let journal = MemoryJournal()
        let flow = workflow(items(SyntheticSound.band(seconds: 12)), journal: journal)
        let result = try await flow.process(request(caption: "2 eggs\n1 cup milk\nWhisk the eggs with the milk.")) {
            _ in
        }
        #expect(!result.recipe.notes.contains { $0.contains("music") })
    }
}
