public import Logging
import RecipeDomain

/// The way of a video.
///
/// ```
///  bytes ─▶ frames ─┬▶ keep the JPEG
///    │              ├▶ read on-screen text ──┐   (local, where no vision model reads)
///    │              └▶ describe ─────────────┼─▶ evidence ─▶ write ─▶ check ─▶ keep ─▶ complete
///    ├──▶ speech ─▶ transcribe, in pieces ───┤
///    ├──▶ subtitle tracks and files ─────────┤
///    └──▶ caption ───────────────────────────┘
///  each moment that was stored ─▶ embed                    beside the recipe, never before it
///  the video itself ─▶ object store                        beside everything
/// ```
public struct Workflow: Sendable {
    let parts: WorkflowParts
    let logger: Logger

    public init(parts: WorkflowParts, logger: Logger) {
        self.parts = parts
        self.logger = logger
    }

    /// The same, but for where frames and sound come from.
    public func reading(_ media: any MediaReader) -> Workflow {
        var parts = parts
        parts.media = media
        return Workflow(parts: parts, logger: logger)
    }

    /// Makes a recipe of a video. `watch` is told each event once it is durable.
    /// Throws `Failure`, or `CancellationError` once everything has stopped.
    public func process(
        _ request: ProcessRequest,
        watch: @escaping @Sendable (RunEvent) -> Void
    ) async throws -> ProcessResult {
        try await withRun(of: request, watch: watch) { run in
            try await withThrowingTaskGroup { beside in
                let moments = MomentFeed(isOpen: parts.embedder != nil)
                beside.addTask { try await embed(moments, in: run) }

                var findings = Findings()
                var collected = CollectedEvidence(request: run.request, readsLocally: parts.textReader != nil)
                try await gather(&collected, from: &findings, in: run, moments: moments) {
                    beside.addTask(operation: $0)
                }
                let written = try await write(from: &collected, findings: &findings, in: run, moments: moments)
                let result = try await refine(written, with: &collected, from: &findings, in: run, moments: moments)

                await moments.close()
                try await beside.waitForAll()
                return result
            }
        }
    }

    // MARK: Evidence

    /// Work that goes on beside the recipe.
    typealias Beside = (@escaping @Sendable () async throws -> Void) -> Void

    /// Looks at the frames, reads, listens; nothing here waits for another unless it needs its result. Ends when all that
    /// the recipe is written from is there, but for a few frames that are much later than the others.
    private func gather(
        _ collected: inout CollectedEvidence,
        from findings: inout Findings,
        in run: Run,
        moments: MomentFeed,
        beside: Beside
    ) async throws {
        var finder = SpeechFinder(run.request.listening)
        var copies = CopyWatch(isHolding: run.request.known == .stop && parts.copies != nil)
        func begin(_ work: @escaping @Sendable () async throws -> Void) {
            if copies.isHolding { copies.hold(work) } else { beside(work) }
        }
        func compare() async throws {
            guard copies.isHolding else {
                return beside { [prints = copies.prints] in try await tellCopies(of: prints, in: run) }
            }
            try await stopIfKnown(copies.prints, in: run)
            copies.release().forEach(beside)
        }
        func listen(to pieces: [SpeechPiece]) {
            for piece in pieces {
                collected.expect(.speech)
                begin(findings.handing { try await hear(piece, in: run) })
            }
        }
        try await readVideo(in: run) { item in
            switch item {
            case .info(let info):
                collected.opened(info)
                try await run.record(.opened(info), facts: [.media(info)])
                if !collected.isOpen, !run.request.path.isEmpty { beside { try await keepVideo(in: run) } }
                collected.isOpen = true
            case .frame(let frame):
                if collected.isCrowded, copies.isHolding { try await compare() }
                while collected.isCrowded { collected.add(try await findings.next()) }
                copies.add(frame.print.map { [$0] } ?? [])
                collected.expect(.frame(frame.summary.time))
                if parts.describer != nil, frame.summary.isForModel { await run.picks?.expect() }
                let place = parts.textReader != nil && frame.luma != nil ? run.screen.next() : nil
                begin(findings.handing { try await look(at: frame, place: place, in: run, moments: moments) })
                guard writesFromFrames(run), parts.describer != nil, frame.summary.isForModel else { return }
                collected.expect(.description)
                collected.show(frame)
                begin(
                    findings.handing { .description(try await describe(frame, in: run, moments: moments)) }
                )
            case .audio(let chunk):
                listen(to: finder.take(chunk))
            case .subtitle(let segment, let track, let language):
                collected.add(segment, track: track, language: language)
            case .seen(let pictures):
                let prints = pictures.compactMap(\.print)
                copies.add(prints)
                try await run.record(nil, facts: [.prints(prints)])
            case .selected(let report):
                collected.add(report)
                try await run.record(.selected(report))
                try await compare()
                if let picks = run.picks { beside { try await picks.flush(in: run) } }
                guard report.look == .quick, run.request.look == .auto else { return }
                listen(to: finder.flush())
                while collected.mayYetHear { collected.add(try await findings.next()) }
                if !collected.dependsOnTheScreen { throw EnoughSeen() }
            case .note(let sentence):
                collected.note(sentence)
                try await run.record(.note(sentence))
            }
        }
        run.screen.close()
        listen(to: finder.flush())
        // Where there was sound only, no look came to its end.
        if copies.isHolding { try await compare() }
        if parts.transcriber != nil, let sentence = finder.note {
            collected.note(sentence)
            try await run.record(.note(sentence))
        }
        if let picks = run.picks { beside { try await picks.flush(in: run) } }
        try await waitForFrames(&collected, from: &findings)
        try await run.record(nil, facts: collected.facts)
        await moments.add(collected.evidence.onScreen)
        for segment in collected.evidence.segments {
            await moments.add(segment.text, range: segment.range, kind: segment.kind)
        }
    }

    /// Waits for what the recipe is written from; for the last frames only as long as is usual for them.
    private func waitForFrames(_ collected: inout CollectedEvidence, from findings: inout Findings) async throws {
        try await withThrowingTaskGroup(of: Void.self) { clock in
            defer { clock.cancelAll() }
            while collected.isWaiting {
                if collected.hasAllButStragglers, let patience = parts.describer?.lateAfter {
                    if collected.stragglersAreLate(after: patience) { return }
                    if clock.isEmpty { clock.addTask(operation: findings.ticking()) }
                }
                collected.add(try await findings.next())
            }
        }
    }

    /// Whether the frames themselves go into the recipe call.
    private func writesFromFrames(_ run: Run) -> Bool { run.request.rounds == .one && parts.frameWriter != nil }

    /// Reads the video as the request wants it. A file without a picture is fine where words are to be had.
    private func readVideo(in run: Run, receive: (MediaItem) async throws -> Void) async throws {
        let request = run.request
        let looks: [Look] =
            switch request.look {
            case .quick: [.quick]
            case .thorough: [.thorough]
            case .auto: [.quick, .thorough]
            }
        let wanted = MediaRequest(
            path: request.path,
            looks: looks,
            frameBudget: run.picks == nil ? request.frameBudget : request.framesToPick * FramePicks.choice,
            everySeconds: request.everySeconds,
            jpegLongSide: request.jpegLongSide,
            wantsLuma: parts.textReader != nil,
            wantsAudio: parts.transcriber != nil,
            announcedBytes: request.arrival?.announcedBytes
        )
        let canDoWithoutPicture =
            parts.transcriber != nil || request.caption != nil || !request.sidecarSubtitles.isEmpty
        try await run.stages.run(.frames) {
            do {
                try await parts.media.read(wanted, receive: receive)
            } catch is EnoughSeen {
            } catch let failure as Failure where failure.kind == .audioOnly && canDoWithoutPicture {
                try await receive(.note("There is sound but no picture in this file."))
            }
        }
    }

    /// Keeps, reads and describes one frame, all at once.
    /// - Parameter place: among the frames whose text is read; nil where nothing is to be read.
    private func look(at frame: VideoFrame, place: Int?, in run: Run, moments: MomentFeed) async throws -> Finding {
        async let kept: Void? = run.attempt(.keepFrame, item: frame.summary.time.clock) {
            let name = try await parts.objects.put(frame.jpeg)
            run.hasPut(name)
            let facts = [.frame(frame.summary, jpeg: name)] + (frame.print.map { [RunFact.prints([$0])] } ?? [])
            try await run.record(.frameKept(frame.summary), facts: facts)
            return Answer((), usage: nil)
        }
        async let text = read(frame, at: place, in: run)
        async let description = writesFromFrames(run) ? nil : describe(frame, in: run, moments: moments)
        var finding = Finding.Frame(summary: frame.summary)
        finding.text = try await text
        finding.description = try await description
        _ = try await kept
        return .frame(finding)
    }

    private func read(_ frame: VideoFrame, at place: Int?, in run: Run) async throws -> FrameText? {
        guard let reader = parts.textReader, let place else { return nil }
        let languages: [RecipeLanguage]
        do { languages = try await run.screen.languages(at: place) } catch {
            run.screen.report("", at: place)
            throw error
        }
        func read(in languages: [RecipeLanguage]) async throws -> FrameText? {
            try await run.attempt(.readText, item: frame.summary.time.clock) {
                try await reader.readText(in: frame, languages: languages)
            }
        }
        var text: FrameText?
        do {
            defer { run.screen.report(text?.lines.map(\.text).joined(separator: "\n") ?? "", at: place) }
            text = try await read(in: languages)
        }
        if text?.lines.isEmpty == false, let language = try await run.screen.better(than: languages, at: place) {
            text = try await read(in: [language]) ?? text
        }
        if let text { try await run.record(.textRead(frame: text.frame, lines: text.lines.map(\.text))) }
        return text
    }

    private func describe(_ frame: VideoFrame, in run: Run, moments: MomentFeed) async throws -> FrameDescription? {
        guard let describer = parts.describer, frame.summary.isForModel else { return nil }
        if let picks = run.picks, try await !picks.admits(frame, in: run) { return nil }
        let description = try await run.attempt(.describe, item: frame.summary.time.clock) {
            try await describer.describe(frame, for: run.context)
        }
        guard let description else { return nil }
        try await run.record(.described(description), facts: [.description(description)])
        await moments.add(description.description, range: frame.summary.span, kind: .seen)
        return description
    }

    private func hear(_ piece: SpeechPiece, in run: Run) async throws -> Finding {
        guard let transcriber = parts.transcriber else { return .speech([]) }
        let item = "\(piece.range.start.clock)–\(piece.range.end.clock)"
        let segments = try await run.attempt(.transcribe, item: item) {
            try await transcriber.transcribe(piece, for: run.context)
        }
        guard let segments, !segments.isEmpty else { return .speech([]) }
        try await run.record(.heard(segments))
        return .speech(segments)
    }

    // MARK: Recipe

    /// Writes the recipes, looks every line of them up in the evidence, and keeps them.
    private func write(
        from collected: inout CollectedEvidence,
        findings: inout Findings,
        in run: Run,
        moments: MomentFeed
    ) async throws -> Written {
        let drafts = try await drafts(from: &collected, findings: &findings, in: run)
        let evidence = collected.evidence
        let recipes = try await check(drafts, against: evidence, collected, in: run)
        guard !recipes.isEmpty else {
            if !evidence.isEmpty { try await run.record(nil, facts: [.draft(drafts.first, evidence: evidence)]) }
            throw await run.commonFailure ?? Failure(.writeRecipe, .nothingToWriteFrom, cause: "")
        }
        let made = try await keep(recipes, in: run)
        for recipe in recipes { await moments.add(recipe) }
        return Written(result: made, drafts: drafts)
    }

    // MARK: Beside the recipe

    private func keepVideo(in run: Run) async throws {
        let kept = try await run.attempt(.keepVideo) {
            if let arrival = run.request.arrival { return Answer(try await arrival.kept(), usage: nil) }
            let file = try await parts.objects.putFile(at: run.request.path, keep: run.request.keepsVideo)
            if run.request.keepsVideo { run.hasPut(file.name) }
            return Answer(file, usage: nil)
        }
        guard let kept else { return }
        let object = run.request.keepsVideo ? kept.name : nil
        try await run.record(nil, facts: [.videoContent(sha256: kept.name.sha256, bytes: kept.bytes, object: object)])
    }

    /// After a run that came to nothing, nothing is left but its story.
    private func clearAway(_ run: Run) async {
        let names = run.putObjects
        do {
            let unused = Set(
                try await parts.journal.discardTraces(of: run.context.run, objects: Array(Set(names)))
            )
            await parts.objects.takeBack(names.filter { unused.contains($0) })
        } catch {
            logger.warning("what a failed run left could not be cleared away", metadata: ["cause": "\(error)"])
        }
    }

    // MARK: The run around it

    private func picks(for request: ProcessRequest) -> FramePicks? {
        guard request.selection == .model, request.rounds == .two, let picker = parts.picker else { return nil }
        return FramePicks(request.framesToPick, picker: picker)
    }

    /// Begins a run, writes its events beside `body`, and ends it in the journal however it ends.
    func withRun(
        of request: ProcessRequest,
        watch: @escaping @Sendable (RunEvent) -> Void,
        _ body: @Sendable (Run) async throws -> ProcessResult
    ) async throws -> ProcessResult {
        let id = try await parts.journal.begin(
            NewRun(
                owner: request.owner,
                videoName: request.name,
                caption: request.caption,
                video: request.video,
                fence: request.fence
            )
        )
        let recorder = RunRecorder(run: id, journal: parts.journal, clock: parts.clock, watch: watch)
        var logger = logger
        logger[metadataKey: "run"] = "\(id)"
        if let video = request.video { logger[metadataKey: "video"] = "\(video)" }
        if let fence = request.fence { logger[metadataKey: "attempt"] = "\(fence)" }
        logger.info("run begins")
        let run = Run(
            request: request,
            context: CallContext(
                owner: request.owner,
                run: id,
                language: request.language,
                region: request.region,
                fence: request.fence
            ),
            recorder: recorder,
            stages: StageRunner(recorder: recorder, logger: logger, clock: parts.clock, telemetry: parts.telemetry),
            picks: picks(for: request)
        )
        try await recorder.record(
            .started(video: request.name, bytes: request.bytes, unixMilliseconds: parts.clock.now().unixMilliseconds)
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await recorder.drain() }
            let ending: RunEvent.Kind
            var outcome: Result<ProcessResult, any Error>
            do {
                outcome = .success(try await run.stages.whole(id) { try await body(run) })
                ending = .completed(peakMemoryBytes: parts.peakMemory())
            } catch {
                let failure = Failure(error, in: .frames)
                outcome = .failure(error)
                ending = failure.kind == .cancelled ? request.endingWhenStopped() : .failed(failure)
            }
            do {
                try await recorder.record(ending)
                group.cancelAll()
                try await group.waitForAll()
                // A cancelled run's writing ended before its ending was known.
                try await recorder.flush()
            } catch {
                group.cancelAll()
                if case .success = outcome { outcome = .failure(error) }
            }
            if case .failure = outcome { await clearAway(run) }
            return try outcome.get()
        }
    }
}

/// Thrown out of reading once no further look is needed.
private struct EnoughSeen: Error {}
