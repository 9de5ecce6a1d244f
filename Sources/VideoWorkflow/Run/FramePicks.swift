import RecipeDomain

/// Frames that wait until a model has said which of them are worth describing: it is shown a sheet of twelve at a time and
/// picks four, so that it chooses while the rest of the video is still being decoded.
actor FramePicks {
    /// Candidates shown at once.
    static let sheet = 12
    /// Candidates for each frame that is described.
    static let choice = 3

    private let picker: any FramePicker
    private var left: Int
    private var waiting: [VideoFrame] = []
    /// Frames of which is known that they come, and about which nothing has been decided.
    private var expected = 0
    /// No more are known to come.
    private var isFlushing = false
    private var askers: [Timestamp: AsyncStream<Bool>.Continuation] = [:]

    /// - Parameter frames: described in all, at most.
    init(_ frames: Int, picker: any FramePicker) {
        left = frames
        self.picker = picker
    }

    /// A frame comes that will ask.
    func expect() {
        expected += 1
        isFlushing = false
    }

    /// For now no more come: those that have been expected are decided about, however few they are.
    func flush(in run: Run) async throws {
        isFlushing = true
        try await decideIfDue(in: run)
    }

    /// Whether an expected frame is to be described; waits for the sheet it is on. Throws `CancellationError`, and what makes the storage
    /// fail.
    func admits(_ frame: VideoFrame, in run: Run) async throws -> Bool {
        let (answers, asker) = AsyncStream<Bool>.makeStream()
        askers.updateValue(asker, forKey: frame.summary.time)?.yield(false)
        waiting.append(VideoFrame(summary: frame.summary, jpeg: frame.jpeg, luma: nil))
        try await decideIfDue(in: run)
        for await isPicked in answers { return isPicked }
        throw CancellationError()
    }

    private func decideIfDue(in run: Run) async throws {
        guard waiting.count >= Self.sheet || (isFlushing && waiting.count >= expected), !waiting.isEmpty else { return }
        let sheet = waiting.sorted { $0.summary.time < $1.summary.time }
        waiting = []
        expected -= sheet.count
        let most = min(left, (sheet.count + Self.choice - 1) / Self.choice)
        left -= most
        var picked: Set<Int> = []
        defer {
            for (place, frame) in sheet.enumerated() {
                askers.removeValue(forKey: frame.summary.time)?.yield(picked.contains(place))
            }
        }
        guard most > 0 else { return }
        let choice = try await Self.choice(most, of: sheet, by: picker, in: run)
        // Where the model can't say, they are described at even distances.
        let evenly = (0..<most).map { ($0 * sheet.count + sheet.count / 2) / most }
        picked = Set((choice ?? evenly).filter(sheet.indices.contains).prefix(most))
    }

    /// nil where the model can't say.
    private static func choice(_ most: Int, of sheet: [VideoFrame], by picker: any FramePicker, in run: Run)
        async throws
        -> [Int]?
    {
        try await run.attempt(.pickFrames, item: "\(most) of \(sheet.count)") {
            try await picker.pick(most, of: sheet, for: run.context)
        }
    }
}
