import Logging
import RecipeDomain
import Synchronization
import Testing

@testable import VideoWorkflow

@Suite("What somebody sends of a video")
struct ReceivedMediaReaderTests {
    private struct Played {
        var infos: [MediaInfo] = []
        var frames: [VideoFrame] = []
        var seconds: [Int] { frames.map(\.summary.time.milliseconds).map { $0 / 1000 } }
        var chunks = 0
        var notes: [String] = []
        var reports: [SelectionReport] = []
    }

    private func play(
        _ items: [ReceivedItem],
        pictures: ScriptedPictures = ScriptedPictures(),
        sounds: ScriptedSounds = ScriptedSounds(),
        budget: Int? = nil,
        into played: inout Played
    ) async throws {
        let reader = ReceivedMediaReader(ScriptedReceived(items), pictures: pictures, sounds: sounds)
        let request = MediaRequest(path: "", looks: [.quick], frameBudget: budget, wantsLuma: true, wantsAudio: true)
        try await reader.read(request) { item in
            switch item {
            case .info(let info): played.infos.append(info)
            case .frame(let frame): played.frames.append(frame)
            case .audio: played.chunks += 1
            case .note(let note): played.notes.append(note)
            case .selected(let report): played.reports.append(report)
            case .subtitle, .seen: Issue.record("nobody sent subtitles, nor looked further")
            }
        }
    }

    private func play(_ items: [ReceivedItem], budget: Int? = nil) async throws -> Played {
        var played = Played()
        try await play(items, budget: budget, into: &played)
        return played
    }

    @Test("is played like the quick look at it")
    func plays() async throws {
        let played = try await play([picture(0), .sound(path: "a.m4a"), picture(4), picture(9), .complete])
        #expect(played.infos.map(\.width) == [1280])
        #expect(played.infos.first?.duration == Timestamp(milliseconds: 30_000))
        #expect(played.seconds == [0, 4, 9])
        #expect(played.frames.allSatisfy { $0.summary.isForModel && $0.luma != nil })
        #expect(played.chunks == 2 && played.notes.isEmpty)
        let report = try #require(played.reports.first)
        #expect(report.look == .quick && report.kept == [.uniform: 3] && report.cover?.milliseconds == 9000)
    }

    @Test("comes in the order in which it was sent, even if later pictures are decoded sooner")
    func order() async throws {
        let (isFree, free) = AsyncStream<Void>.makeStream()
        let pictures = ScriptedPictures { path in
            if path == "8.jpg" { for await _ in isFree { break } }
            if path == "2.jpg" { free.yield() }
        }
        var played = Played()
        try await play([picture(8), picture(5), picture(2), .complete], pictures: pictures, into: &played)
        #expect(played.seconds == [8, 5, 2])
    }

    @Test("is not waited for: the first picture goes on while the next has not come")
    func first() async throws {
        let received = ScriptedReceived([picture(3)])
        let reader = ReceivedMediaReader(received, pictures: ScriptedPictures(), sounds: ScriptedSounds())
        let request = MediaRequest(path: "", looks: [.quick], wantsLuma: false, wantsAudio: false)
        struct Enough: Error {}
        await #expect(throws: Enough.self) {
            try await reader.read(request) { if case .frame = $0 { throw Enough() } }
        }
    }

    @Test("is decoded only a little ahead of whoever takes it")
    func backPressure() async throws {
        let begun = Mutex(0)
        let pictures = ScriptedPictures { _ in begun.withLock { $0 += 1 } }
        let received = ScriptedReceived((0..<40).map { picture($0) } + [.complete])
        let reader = ReceivedMediaReader(received, pictures: pictures, sounds: ScriptedSounds())
        let request = MediaRequest(path: "", looks: [.quick], wantsLuma: false, wantsAudio: false)
        var given = 0
        try await reader.read(request) { item in
            guard case .frame = item else { return }
            given += 1
            for _ in 0..<20 { await Task.yield() }
            #expect(begun.withLock { $0 } <= given + ReceivedMediaReader.mostAhead)
        }
        #expect(given == 40)
    }

    @Test("may hold pictures and sounds that are none; the cook is told")
    func bad() async throws {
        let played = try await play([
            picture(0, "bad.jpg"), picture(1), .sound(path: "bad.m4a"), picture(2), picture(3, "bad2.jpg"), .complete,
        ])
        #expect(played.seconds == [1, 2])
        #expect(
            played.notes == [
                "2 of 4 pictures could not be read: it is not a JPEG.",
                "The sound that came could not be read: there is no sound in it.",
            ]
        )
    }

    @Test("that stops coming is used as far as it came, and the cook is told")
    func givenUp() async throws {
        let played = try await play([picture(0), .givenUp])
        #expect(played.seconds == [0] && played.notes == ["The pictures stopped coming; what had come was used."])
    }

    @Test("without a picture fails for what is wrong")
    func nothing() async throws {
        func failure(_ items: [ReceivedItem]) async -> FailureKind? {
            do { _ = try await play(items) } catch let failure as Failure { return failure.kind } catch {}
            return nil
        }
        #expect(await failure([.complete]) == .noFrames)
        #expect(await failure([.givenUp]) == .noFrames)
        #expect(await failure([.sound(path: "a.m4a"), .complete]) == .audioOnly)
        #expect(await failure([picture(0, "bad"), picture(1, "bad"), .complete]) == .notAVideo)
        #expect(await failure([picture(0), picture(1, "lost"), .complete]) == .mediaProgramMissing)
    }

    @Test("is bounded: pictures in number and in time, sounds, and frames for models")
    func bounds() async throws {
        let twice = try await play([picture(1), picture(1, "again.jpg"), .complete])
        #expect(twice.frames.map(\.jpeg) == [Array("1.jpg".utf8)] && twice.reports.first?.duplicates == 1)
        let sounds = try await play([picture(1), .sound(path: "a"), .sound(path: "b"), .complete])
        #expect(sounds.chunks == 2)
        let odd = try await play([picture(1), picture(-1), picture(10_000_000), .complete])
        #expect(odd.seconds == [1])
        let few = try await play((0..<6).map { picture($0) } + [.complete], budget: 2)
        #expect(few.frames.map(\.summary.isForModel) == [true, true, false, false, false, false])
        let many = try await play((0..<1600).map { picture($0) } + [.complete])
        #expect(many.frames.count == 1500 && many.notes == ["Only the first 1500 pictures were used."])
        #expect(many.frames.count { $0.summary.isForModel } == 60)
    }

    @Test("ends at once when nobody wants it any more")
    func cancelled() async throws {
        let received = ScriptedReceived([picture(0)])
        let reader = ReceivedMediaReader(received, pictures: ScriptedPictures(), sounds: ScriptedSounds())
        let request = MediaRequest(path: "", looks: [.quick], wantsLuma: false, wantsAudio: false)
        await withTaskGroup { group in
            group.addTask { await #expect(throws: CancellationError.self) { try await reader.read(request) { _ in } } }
            for await _ in received.isAsked { break }
            group.cancelAll()
        }
    }

    @Test("alone makes a recipe; there is no file to be kept")
    func recipe() async throws {
        let journal = MemoryJournal()
        let received = ScriptedReceived([picture(9), picture(2), .complete])
        var parts = workflow(
            [],
            reader: ScriptedTextReader(lines: [2: ["200 g flour", "2 eggs"], 9: ["Whisk the eggs with the flour"]]),
            journal: journal
        ).parts
        parts.media = ReceivedMediaReader(received, pictures: ScriptedPictures(), sounds: ScriptedSounds())
        let sent = ProcessRequest(owner: OwnerID(), path: "", name: "pancakes", bytes: 0)
        let result = try await Workflow(parts: parts, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            .process(sent) { _ in }
        #expect(result.recipes.first?.recipe.ingredients.map(\.food) == ["flour", "eggs"])
        #expect(result.recipes.first?.recipe.steps.count == 1)
        let stages = journal.now.events.compactMap { event -> Stage? in
            guard case .workStarted(_, let stage, _) = event.kind else { return nil }
            return stage
        }
        #expect(!stages.contains(.keepVideo) && stages.contains(.keepFrame))
    }
}
