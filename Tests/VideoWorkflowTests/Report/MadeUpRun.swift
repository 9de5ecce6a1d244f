import RecipeDomain

@testable import VideoWorkflow

/// Event streams as real runs leave them, with times that are written down here.
struct MadeUpRun {
    private(set) var timed: [(at: Double, order: Int, kind: RunEvent.Kind)] = []
    private var works = 0

    /// In the order of time, numbered.
    var events: [RunEvent] {
        timed.sorted { ($0.at, $0.order) < ($1.at, $1.order) }.enumerated()
            .map { RunEvent(sequence: $0.offset + 1, elapsed: $0.element.at, kind: $0.element.kind) }
    }

    mutating func tell(_ at: Double, _ kind: RunEvent.Kind) { timed.append((at, timed.count, kind)) }

    mutating func work(
        _ stage: Stage,
        _ item: String? = nil,
        _ start: Double,
        _ end: Double?,
        usage: CallUsage? = nil,
        failure: Failure? = nil
    ) {
        works += 1
        tell(start, .workStarted(work: works, stage: stage, item: item))
        if let end { tell(end, .workFinished(work: works, stage: stage, usage: usage, failure: failure)) }
    }

    mutating func open(_ name: String, seconds: Double) {
        tell(0, .started(video: name, bytes: 18_400_000, unixMilliseconds: 1_795_467_420_000))
        tell(
            0.06,
            .opened(
                MediaInfo(
                    container: "mov,mp4",
                    videoCodec: "h264",
                    duration: Timestamp(seconds: seconds),
                    width: 1280,
                    height: 720,
                    rotation: 0,
                    framesPerSecond: 25,
                    audioTracks: 1,
                    subtitleTracks: 0,
                    title: nil
                )
            )
        )
    }

    mutating func frame(_ video: Double, at: Double) {
        let time = Timestamp(seconds: video)
        work(.keepFrame, time.clock, at, at + 0.012)
        tell(
            at + 0.011,
            .frameKept(
                FrameSummary(
                    time: time,
                    reason: .overlay,
                    sharpness: 120,
                    textRegions: [],
                    span: TimeRange(start: time, end: time),
                    isForModel: true
                )
            )
        )
    }

    mutating func finish(write: (Double, Double), usage: CallUsage, title: String, complete: Double) {
        work(.writeRecipe, write.0, write.1, usage: usage)
        work(.checkRecipe, write.1, write.1 + 0.008)
        work(.keepRecipe, write.1 + 0.008, write.1 + 0.031)
        tell(write.1 + 0.029, .recipeReady(RecipeID(), title: title))
        tell(complete, .completed(peakMemoryBytes: 212_400_000))
    }

    mutating func work(_ stage: Stage, _ start: Double, _ end: Double, usage: CallUsage? = nil) {
        work(stage, nil, start, end, usage: usage)
    }
}

extension MadeUpRun {
    /// Everything on this machine: twenty texts read two at a time.
    static func local(title: String = "Garlic Pasta") -> [RunEvent] {
        var run = MadeUpRun()
        run.open("garlic pasta.mp4", seconds: 46)
        run.work(.frames, 0.04, 2.21)
        run.work(.keepVideo, 0.06, 0.31)
        let lengths = [0.12, 0.17, 0.14, 0.19, 0.11, 0.16, 0.2, 0.13, 0.15, 0.18]
        var free = [0.0, 0.0]
        for index in 0..<20 {
            let second = 1.5 + Double(index) * 2.2
            let arrival = 0.22 + Double(index) * 0.1
            run.frame(second, at: arrival)
            let slot = free[0] <= free[1] ? 0 : 1
            let start = max(arrival, free[slot])
            free[slot] = start + lengths[index % 10]
            run.work(
                .readText,
                Timestamp(seconds: second).clock,
                start,
                free[slot],
                usage: CallUsage(model: "tesseract")
            )
            run.tell(free[slot], .textRead(frame: Timestamp(seconds: second), lines: ["\(index + 1) tbsp olive oil"]))
        }
        run.tell(
            2.2,
            .selected(
                SelectionReport(
                    look: .thorough,
                    candidates: 46,
                    duplicates: 22,
                    blurred: 3,
                    dark: 1,
                    overBudget: 0,
                    kept: [.overlay: 16, .shot: 4],
                    decodedFrames: 52,
                    cover: nil
                )
            )
        )
        let end = max(free[0], free[1]) + 0.002
        run.finish(
            write: (end, end + 0.021),
            usage: CallUsage(model: "local rules"),
            title: title,
            complete: end + 0.09
        )
        return run.events
    }

    /// Twelve frames described side by side, one of them in vain and one remembered; speech in pieces.
    static func models(title: String = "Lemon Ricotta Pasta") -> [RunEvent] {
        var run = MadeUpRun()
        run.open("lemon ricotta.mov", seconds: 181)
        run.work(.frames, 0.05, 1.34)
        run.work(.keepVideo, 0.06, 7.9)
        let took = [2.6, 3.1, 4.4, 2.9, 0.01, 5.2, 2.7, 3.6, 6.8, 3.0, 4.1, 2.8]
        for index in 0..<12 {
            let second = 4.0 + Double(index) * 15.1
            let (start, end) = (0.21 + Double(index) * 0.09, 0.21 + Double(index) * 0.09 + took[index])
            let clock = Timestamp(seconds: second).clock
            run.frame(second, at: start)
            if index == 10 {
                let failure = Failure(.describe, .modelAnswerUnusable, cause: "gpt-4o-mini")
                run.work(.describe, clock, start, end, failure: failure)
            } else {
                let known = CallUsage(model: "gpt-4o-mini", isRemembered: true)
                run.work(.describe, clock, start, end, usage: index == 4 ? known : described)
                run.tell(
                    end,
                    .described(
                        FrameDescription(
                            frame: Timestamp(seconds: second),
                            description: "A hand stirs ricotta into the pasta.",
                            onScreenText: [],
                            foods: ["ricotta"],
                            equipment: [],
                            action: "stirring"
                        )
                    )
                )
            }
        }
        for (index, took) in [3.4, 2.9, 4.2, 1.4].enumerated() {
            let start = 0.38 + Double(index) * 0.27
            let range =
                "\(Timestamp(seconds: Double(index) * 55).clock)–\(Timestamp(seconds: min(181, Double(index) * 55 + 55)).clock)"
            run.work(
                .transcribe,
                range,
                start,
                start + took,
                usage: CallUsage(
                    model: "whisper-1",
                    requests: 1,
                    bytesSent: 1_760_000,
                    bytesReceived: 5200,
                    microUSD: 5500
                )
            )
        }
        let written = 7.74 + 4.22
        for (start, took) in [(3.0, 0.41), (4.9, 0.32), (7.9, 0.38), (written + 0.03, 0.44)] {
            run.work(
                .embed,
                "9 texts",
                start,
                start + took,
                usage: CallUsage(
                    model: "text-embedding-3-small",
                    requests: 1,
                    bytesSent: 2100,
                    bytesReceived: 74_000,
                    tokensIn: 310,
                    microUSD: 6
                )
            )
        }
        run.finish(
            write: (7.74, written),
            usage: CallUsage(
                model: "gpt-4o-mini",
                requests: 1,
                bytesSent: 14_800,
                bytesReceived: 4100,
                tokensIn: 3900,
                tokensOut: 720,
                microUSD: 1020
            ),
            title: title,
            complete: 12.51
        )
        return run.events
    }

    private static let described = CallUsage(
        model: "gpt-4o-mini",
        requests: 1,
        bytesSent: 92_000,
        bytesReceived: 1400,
        tokensIn: 2900,
        tokensOut: 110,
        microUSD: 500
    )

    /// So many descriptions, up to 36 at once, every fiftieth of them failed.
    static func long(works: Int, item: String = "1:02:03") -> [RunEvent] {
        var run = MadeUpRun()
        run.open("three hours.mkv", seconds: 10_800)
        run.work(.frames, 0.05, Double(works) * 0.1)
        for index in 0..<works {
            let start = 0.2 + Double(index) * 0.1
            let failure = index % 50 == 7 ? Failure(.describe, .modelUnreachable, cause: "timeout") : nil
            run.work(
                .describe,
                item,
                start,
                start + 2 + Double(index * 7 % 17) / 10,
                usage: failure == nil ? described : nil,
                failure: failure
            )
        }
        let end = Double(works) * 0.1 + 4
        run.finish(
            write: (end, end + 4),
            usage: CallUsage(model: "gpt-4o-mini", requests: 1),
            title: "Everything",
            complete: end + 4.5
        )
        return run.events
    }
}
