import RecipeDomain
import Synchronization

/// In which language the screen of one video is written.
///
/// Where nobody says, the first frames are read in every language known here, and what they say tells. Which frames count
/// follows from a frame's place alone, never from which was read first, so that the same video is read the same way twice.
final class ScreenLanguage: Sendable {
    private struct State {
        var begun = 0
        /// By place; nil while it is being read.
        var texts: [String?] = []
        var waiting: [(id: Int, needed: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var nextID = 0
    }

    /// Frames that are read before anything is told by them.
    private static let fewest = 2
    /// Of so many frames that tell no language the next ones are taken for English.
    private static let patience = 8

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
        let ready = state.withLock { state in
            state.texts[place] = text
            let done = state.texts.prefix { $0 != nil }.count
            let ready = state.waiting.filter { $0.needed <= done }
            state.waiting.removeAll { $0.needed <= done }
            return ready
        }
        for waiter in ready { waiter.continuation.resume() }
    }

    /// Waits for the frames that decide about the one at `place`. Throws `CancellationError`.
    func languages(at place: Int) async throws -> [RecipeLanguage] {
        if let known { return [known] }
        guard place >= Self.fewest else { return RecipeLanguage.allCases }
        var needed = Self.fewest
        while needed < Self.patience, needed * 2 <= place { needed *= 2 }
        try await wait(for: needed)
        let text = state.withLock { $0.texts.prefix(needed).compactMap(\.self).joined(separator: "\n") }
        if let language = RecipeLanguage.detected(in: text) { return [language] }
        return needed < Self.patience ? RecipeLanguage.allCases : [.english]
    }

    private func wait(for needed: Int) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isReady = state.withLock { state in
                    if Task.isCancelled || state.texts.prefix(needed).allSatisfy({ $0 != nil }) { return true }
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
