import RecipeDomain
import Synchronization

/// In which language the screen of one video is written.
///
/// Where nobody says, the first frames are read in every language known here, and what they say tells; they are then read
/// once more in that one, for a reader of all languages takes the letters of one for those of another. Which frames count
/// follows from a frame's place alone, never from which was read first, so that the same video is read the same way twice.
final class ScreenLanguage: Sendable {
    private struct State {
        var begun = 0
        /// By place; nil while it is being read.
        var texts: [String?] = []
        /// So many of the first ones have been read.
        var done = 0
        var waiting: [(id: Int, needed: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var nextID = 0
        /// Whether no more frames come.
        var isClosed = false

        /// Whether the first `needed` frames have been read, or all there are.
        func knows(_ needed: Int) -> Bool { done >= needed || isClosed && done == texts.count }
    }

    /// Frames that are read before anything is told by them.
    private static let fewest = 2
    /// Behind so many frames that tell no language the next ones are taken for English until they tell another.
    private static let patience = 8
    /// What stands behind so many tells nothing any more.
    private static let last = 64

    private let known: RecipeLanguage?
    private let state = Mutex(State())

    /// - Parameter known: said by the user, or told by what stands beside the video.
    init(known: RecipeLanguage?) { self.known = known }

    /// The place of the next frame that is to be read. Each must be reported.
    func next() -> Int {
        state.withLock { state in
            state.texts.append(nil)
            state.begun += 1
            return state.begun - 1
        }
    }

    /// What was read in a frame, "" for nothing.
    func report(_ text: String, at place: Int) {
        change { $0.texts[place] = text }
    }

    /// No more frames come.
    func close() { change { $0.isClosed = true } }

    private func change(_ change: (inout State) -> Void) {
        let ready = state.withLock { state in
            change(&state)
            while state.done < state.texts.count, state.texts[state.done] != nil { state.done += 1 }
            let now = state
            state.waiting.removeAll { now.knows($0.needed) }
            return now.waiting.filter { now.knows($0.needed) }
        }
        for waiter in ready { waiter.continuation.resume() }
    }

    /// Waits for the frames that decide about the one at `place`. Throws `CancellationError`.
    func languages(at place: Int) async throws -> [RecipeLanguage] {
        if let known { return [known] }
        guard place >= Self.fewest else { return RecipeLanguage.allCases }
        if let language = try await told(by: decisive(for: place)) { return [language] }
        return place < Self.patience ? RecipeLanguage.allCases : [.english]
    }

    /// What the frame at `place` is to be read in once more, now that its own text and that of its neighbours is reported;
    /// nil where nothing new is told. Waits for at most eight frames, or those before it. Throws `CancellationError`.
    func better(than languages: [RecipeLanguage], at place: Int) async throws -> RecipeLanguage? {
        guard known == nil else { return nil }
        if place >= Self.fewest, try await told(by: decisive(for: place)) != nil { return nil }
        var needed = Self.fewest
        while true {
            if let language = try await told(by: needed) { return languages == [language] ? nil : language }
            let most = max(Self.patience, min(place + 1, Self.last))
            guard needed < most else { return nil }
            needed = needed < Self.patience ? needed * 2 : most
        }
    }

    /// How many of the first frames tell in what the one at `place` is read.
    private func decisive(for place: Int) -> Int {
        var needed = Self.fewest
        while needed * 2 <= min(place, Self.last) { needed *= 2 }
        return needed
    }

    private func told(by needed: Int) async throws -> RecipeLanguage? {
        try await wait(for: needed)
        let text = state.withLock { $0.texts.prefix(needed).compactMap(\.self).joined(separator: "\n") }
        return RecipeLanguage.detected(in: text)
    }

    private func wait(for needed: Int) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isReady = state.withLock { state in
                    if Task.isCancelled || state.knows(needed) { return true }
                    state.waiting.append((id, needed, continuation))
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                let index = state.waiting.firstIndex { $0.id == id }
                return index.map { state.waiting.remove(at: $0) }
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
        try Task.checkCancellation()
    }
}

extension ScreenLanguage {
    /// As the user says, else as what stands beside the video tells.
    convenience init(of request: ProcessRequest) {
        let beside = ([request.caption ?? ""] + request.sidecarSubtitles.prefix(200).map(\.text)).joined(
            separator: "\n"
        )
        self.init(known: request.language.flatMap { RecipeLanguage(tag: $0) } ?? RecipeLanguage.detected(in: beside))
    }
}
