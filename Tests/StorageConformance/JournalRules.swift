import RecipeDomain
import Testing
import VideoWorkflow

/// What every `RunJournal` must do with runs, events and facts.
public let journalRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("every kind of event comes back as it was recorded, in order") { parts async throws in
        let (run, events) = (try await parts.begin(), sampleEvents())
        try await parts.journal.record([], events: Array(events.prefix(5)), in: run)
        try await parts.journal.record([], events: Array(events.dropFirst(5)), in: run)
        #expect(try await parts.journal.events(of: run, after: 0, limit: 100) == events)
    },
    ConformanceRule("events are read on from a number, at most so many") { parts async throws in
        let (run, events) = (try await parts.begin(), sampleEvents())
        try await parts.journal.record([], events: events, in: run)
        #expect(try await parts.journal.events(of: run, after: 3, limit: 4).map(\.sequence) == [4, 5, 6, 7])
        #expect(try await parts.journal.events(of: run, after: events.count, limit: 4) == [])
    },
    ConformanceRule("runs don't see each other's events") { parts async throws in
        let (first, second) = (try await parts.begin(), try await parts.begin())
        try await parts.journal.record([], events: sampleEvents(), in: first)
        #expect(first != second)
        #expect(try await parts.journal.events(of: second, after: 0, limit: 100) == [])
    },
    ConformanceRule("when an event can't be recorded, its facts and the other events aren't either") {
        parts async throws in
        let run = try await parts.begin()
        let events = sampleEvents()
        try await parts.journal.record([], events: Array(events.prefix(2)), in: run)
        let id = try await parts.journal.recipeID(for: run, number: 1)
        let twice = [RunEvent(sequence: 3, elapsed: 1, kind: .note("new")), events[1]]
        await #expect(throws: Failure.self) {
            try await parts.journal.record([.recipe(id, sampleRecipe("Soup"))], events: twice, in: run)
        }
        #expect(try await parts.journal.events(of: run, after: 0, limit: 100) == Array(events.prefix(2)))
        #expect(try await parts.titles(of: parts.owner) == [])
    },
    ConformanceRule("nothing is recorded for a run that was never begun") { parts async throws in
        let run = RunID()
        await #expect(throws: Failure.self) {
            try await parts.journal.record([], events: sampleEvents(), in: run)
        }
        #expect(try await parts.journal.events(of: run, after: 0, limit: 100) == [])
    },
    ConformanceRule("every kind of fact is taken together with its event") { parts async throws in
        let run = try await parts.begin()
        let events = sampleEvents()
        let range = TimeRange(start: .zero, end: Timestamp(milliseconds: 900))
        let line = TextLine(text: "Soup", confidence: 0.9, region: FrameRegion(x: 0, y: 0, width: 1, height: 1))
        let seen = FrameDescription(
            frame: .zero,
            description: "A pot.",
            onScreenText: [],
            foods: [],
            equipment: [],
            action: "stirring"
        )
        guard case .opened(let info) = events[1].kind else { throw Failure(.frames, .internalFault, cause: "sample") }
        let facts: [RunFact] = [
            .media(info), .frame(sampleFrame(at: 0), jpeg: ObjectName(sha256: soupContent)),
            .onScreenText(OnScreenText(lines: [line], range: range, frame: .zero)), .description(seen),
            .segments([Segment(range: range, text: "Stir", kind: .speech)]),
            .draft(RecipeDraft(title: "Soup"), evidence: VideoEvidence(caption: "Soup")),
            .draft(nil, evidence: VideoEvidence()), .recipe(RecipeID(), sampleRecipe("Soup")),
            .embeddings([MomentEmbedding(text: "Stir", range: range, kind: .speech, model: "m", vector: [0.5, -1])]),
            .embeddings([MomentEmbedding(text: "Soup", range: nil, kind: .caption, model: "m", vector: [])]),
            .videoContent(sha256: soupContent, bytes: 5_000_000_000, object: ObjectName(sha256: soupContent)),
        ]
        try await parts.journal.record(facts, events: events, in: run)
        #expect(try await parts.journal.events(of: run, after: 0, limit: 100).count == events.count)
    },
    ConformanceRule("what was found out is recorded although its caller was cancelled") { parts async throws in
        let (run, events) = (try await parts.begin(), sampleEvents())
        let result = await inCancelledTask { try await parts.journal.record([], events: events, in: run) }
        #expect(throws: Never.self) { try result.get() }
        #expect(try await parts.journal.events(of: run, after: 0, limit: 100) == events)
    },
    ConformanceRule("runs recorded side by side each keep their order without gaps") { parts async throws in
        try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<50 {
                group.addTask {
                    let run = try await parts.begin()
                    for event in sampleEvents() { try await parts.journal.record([], events: [event], in: run) }
                    return try await parts.journal.events(of: run, after: 0, limit: 100).map(\.sequence)
                }
            }
            for try await numbers in group { #expect(numbers == Array(1...sampleEvents().count)) }
        }
    },
    ConformanceRule("of a run that came to nothing, what led to it goes, and its story stays") { parts async throws in
        let (run, events) = (try await parts.begin(), sampleEvents())
        let (frame, other) = (ObjectName(sha256: soupContent), ObjectName(sha256: String(repeating: "7", count: 64)))
        try await parts.journal.record([.frame(sampleFrame(at: 0), jpeg: frame)], events: events, in: run)
        #expect(try await parts.journal.discardTraces(of: run, objects: [frame, other]) == [frame, other])
        #expect(try await parts.journal.events(of: run, after: 0, limit: 100) == events)
    },
    ConformanceRule("of a run whose video has a recipe or a draft, nothing goes") { parts async throws in
        let frame = ObjectName(sha256: soupContent)
        for fact in [RunFact.recipe(RecipeID(), sampleRecipe("Soup")), .draft(nil, evidence: VideoEvidence())] {
            let run = try await parts.begin()
            try await parts.journal.record([.frame(sampleFrame(at: 0), jpeg: frame), fact], events: [], in: run)
            #expect(try await parts.journal.discardTraces(of: run, objects: [frame]) == [])
        }
    },
]
