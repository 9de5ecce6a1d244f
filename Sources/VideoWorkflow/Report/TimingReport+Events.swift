import RecipeDomain

extension TimingReport {
    public init(events: [RunEvent]) {
        let spans = WorkSpan.all(in: events)
        self.init(path: RecipePath(events: events, spans: spans))
        elapsed = events.map(\.elapsed).max() ?? 0
        take(events)
        let whole = max(timeToComplete ?? elapsed, 0.001)
        rows = Stage.allCases.compactMap { stage in
            let own = spans.filter { $0.stage == stage }
            return own.isEmpty ? nil : Row(stage: stage, spans: own, whole: whole)
        }
        let looks = spans.filter { ($0.stage == .describe || $0.stage == .readText) && $0.isFinished }
        frameSeconds = Spread(looks.filter { $0.failure == nil && $0.answerer != .memo }.map(\.seconds))
        models = ModelCalls(spans: spans)
        localCalls = spans.count { $0.usage != nil && $0.answerer == .thisMachine }
        targets = TimingTarget.Name.allCases.map { name in
            let measured: Double? =
                switch name {
                case .timeToRecipe: timeToRecipe
                case .timeToComplete: timeToComplete
                case .secondsPerFrame: secondsPerFrame
                case .successRate: successRate
                }
            return TimingTarget(name, measured: measured)
        }
    }

    private mutating func take(_ events: [RunEvent]) {
        var seen: Set<Timestamp> = []
        for event in events {
            switch event.kind {
            case .started(let name, _, _): video = name
            case .recipeReady(_, let name): (timeToRecipe, title) = (event.elapsed, name)
            case .completed(let peak): (timeToComplete, peakMemoryBytes, ending) = (event.elapsed, peak, .completed)
            case .failed: ending = .failed
            case .cancelled, .interrupted: ending = .cancelled
            case .frameKept(let frame): seen.insert(frame.time)
            case .textRead(let frame, _): seen.insert(frame)
            case .described(let description): seen.insert(description.frame)
            case .selected(let selection): selections.append(selection)
            case .recipeRefined(_, let name): title = name
            case .opened, .workStarted, .workFinished, .heard, .copyFound, .note, .preview: break
            }
        }
        frames = seen.count
    }
}

extension TimingReport.Row {
    fileprivate init(stage: Stage, spans: [WorkSpan], whole: Double) {
        let busy = WorkSpan.busySeconds(spans)
        self.init(
            stage: stage,
            seconds: busy,
            callSeconds: spans.reduce(0) { $0 + $1.seconds },
            longestSeconds: spans.map(\.seconds).max() ?? 0,
            share: busy / whole,
            calls: spans.count,
            failed: spans.count { $0.failure != nil },
            remembered: spans.count { $0.answerer == .memo },
            mostAtOnce: WorkSpan.mostAtOnce(spans)
        )
    }
}

extension TimingReport.Spread {
    /// nil of nothing; the upper one of two middles.
    fileprivate init?(_ values: [Double]) {
        let sorted = values.sorted()
        guard let least = sorted.first, let most = sorted.last else { return nil }
        self.init(least: least, median: sorted[sorted.count / 2], most: most, count: sorted.count)
    }
}

extension TimingReport.ModelCalls {
    fileprivate init(spans: [WorkSpan]) {
        let sent = spans.filter { $0.answerer == .model }
        seconds = WorkSpan.busySeconds(sent)
        remembered = spans.count { $0.answerer == .memo }
        for span in sent {
            // A call that failed for good tells no figures: it was one request at least.
            let usage = span.usage ?? CallUsage(model: "", requests: 1, failedRequests: 1)
            requests = requests.addingWithoutOverflow(max(usage.requests, usage.failedRequests))
            failedRequests = failedRequests.addingWithoutOverflow(usage.failedRequests)
            bytesSent = bytesSent.addingWithoutOverflow(usage.bytesSent)
            bytesReceived = bytesReceived.addingWithoutOverflow(usage.bytesReceived)
            tokensIn = tokensIn.addingWithoutOverflow(usage.tokensIn)
            tokensOut = tokensOut.addingWithoutOverflow(usage.tokensOut)
            microUSD = microUSD.addingWithoutOverflow(usage.microUSD)
        }
        for span in spans where span.answerer != .thisMachine {
            guard let model = span.usage?.model, !model.isEmpty, !models.contains(model) else { continue }
            models.append(model)
        }
    }
}

extension Int {
    /// Tokens are what a server says they are: sums stop at the largest number.
    fileprivate func addingWithoutOverflow(_ other: Int) -> Int {
        let (sum, isTooLarge) = addingReportingOverflow(other)
        return isTooLarge ? (other > 0 ? .max : .min) : sum
    }
}
