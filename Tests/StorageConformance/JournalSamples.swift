import RecipeDomain
import VideoWorkflow

/// Content that a test's video has: its SHA-256 in hex.
let soupContent = String(repeating: "5", count: 64)

/// A recipe that differs by `title`; its text is what a hostile video may hold.
func sampleRecipe(_ title: String) -> Recipe {
    let range = TimeRange(start: Timestamp(milliseconds: 1_500), end: Timestamp(milliseconds: 4_000))
    let evidence = Evidence(
        kind: .onScreen,
        range: range,
        frame: Timestamp(milliseconds: 2_000),
        quote: "½ cup \u{0} 'crème' 🍲; DROP TABLE",
        confidence: 0.75
    )
    return Recipe(
        title: title,
        description: "\u{202e}two\nlines\t\u{1}",
        yield: "4 servings",
        totalSeconds: 600,
        ingredients: [
            Ingredient(
                quantity: Rational(1, 2).map(Quantity.exact),
                unit: .cup,
                food: "crème",
                original: "½ cup crème",
                evidence: [evidence]
            )
        ],
        steps: [
            Step(text: "Stir.", range: range, still: Timestamp(milliseconds: 2_000), timers: [], evidence: [evidence])
        ],
        notes: ["Made from the screen."],
        sources: [.onScreen],
        cover: Timestamp(milliseconds: 2_000)
    )
}

/// A kept frame at that time.
func sampleFrame(at milliseconds: Int) -> FrameSummary {
    let time = Timestamp(milliseconds: milliseconds)
    return FrameSummary(
        time: time,
        reason: .overlay,
        sharpness: 12.5,
        textRegions: [FrameRegion(x: 0.1, y: 0.2, width: 0.3, height: 0.4)],
        span: TimeRange(start: time, end: time),
        isForModel: true
    )
}

/// One event of every kind, numbered from 1.
func sampleEvents() -> [RunEvent] {
    let failure = Failure(.describe, .modelRefused, cause: "no")
    let info = MediaInfo(
        container: "mp4",
        videoCodec: "h264",
        duration: Timestamp(milliseconds: 60_000),
        width: 720,
        height: 1_280,
        rotation: 90,
        framesPerSecond: 29.97,
        audioTracks: 1,
        subtitleTracks: 0,
        title: "Soup"
    )
    let seen = FrameDescription(
        frame: .zero,
        description: "A pot.",
        onScreenText: ["Soup"],
        foods: ["leek"],
        equipment: ["pot"],
        action: nil
    )
    let report = SelectionReport(
        look: .quick,
        candidates: 9,
        duplicates: 1,
        blurred: 2,
        dark: 3,
        overBudget: 0,
        kept: [.shot: 2, .overlay: 1],
        decodedFrames: 12,
        cover: .zero
    )
    let range = TimeRange(start: .zero, end: Timestamp(milliseconds: 900))
    let kinds: [RunEvent.Kind] = [
        .started(video: "soup.mp4", bytes: 5_000_000_000, unixMilliseconds: 1_790_000_000_000), .opened(info),
        .workStarted(work: 1, stage: .describe, item: "0:00"),
        .workFinished(work: 1, stage: .describe, usage: CallUsage(model: "m", tokensIn: 7), failure: failure),
        .frameKept(sampleFrame(at: 0)), .textRead(frame: .zero, lines: ["Soup", ""]), .described(seen),
        .heard([Segment(range: range, text: "Stir", kind: .speech)]), .selected(report), .note("Ends early."),
        .recipeReady(RecipeID(), title: "Soup"), .completed(peakMemoryBytes: 5_000_000_000), .failed(failure),
        .cancelled, .interrupted,
    ]
    return kinds.enumerated().map {
        RunEvent(sequence: $0.offset + 1, elapsed: Double($0.offset) / 8, kind: $0.element)
    }
}

extension StorageParts {
    /// Begins a run of a video of that name.
    func begin(_ name: String = "soup.mp4", owner: OwnerID? = nil) async throws -> RunID {
        try await journal.begin(NewRun(owner: owner ?? self.owner, videoName: name, caption: "Soup @cook"))
    }

    /// A whole run: content known (if given) before the recipe, the recipe kept under the id the journal gives.
    func make(_ title: String, content: String?, name: String = "soup.mp4", owner: OwnerID? = nil) async throws
        -> RecipeID
    {
        let run = try await begin(name, owner: owner)
        if let content {
            try await journal.record([.videoContent(sha256: content, bytes: 12, object: nil)], events: [], in: run)
        }
        let id = try await journal.recipeID(for: run, number: 1)
        try await journal.record([.recipe(id, sampleRecipe(title))], events: [], in: run)
        return id
    }

    func titles(of owner: OwnerID) async throws -> [String] {
        try await library.recipes(of: owner, before: nil, limit: 100).map(\.recipe.title)
    }
}
