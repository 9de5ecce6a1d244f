import Synchronization
import VideoWorkflow

/// Reads the title and the ingredients out of a recipe while it is being written, and tells them when there is more.
final class PreviewReader: Sendable {
    /// Bytes that must have come anew before it is worth looking.
    private static let step = 96
    /// No recipe's ingredients end later; bounds the work, which is that of reading it anew each time.
    private static let longest = 32 << 10

    private struct State {
        var readBytes = 0
        var last = RecipePreview()
    }

    private let receiver: RecipePreview.Receiver
    private let state = Mutex(State())

    init(_ receiver: @escaping RecipePreview.Receiver) { self.receiver = receiver }

    /// - Parameter content: all that has come so far; less than the last time where the question was put again.
    func take(_ content: String) {
        let length = content.utf8.count
        let isDue = state.withLock { state in
            if length < state.readBytes { state.readBytes = 0 }
            guard length <= Self.longest, length >= state.readBytes + Self.step else { return false }
            state.readBytes = length
            return true
        }
        guard isDue, let preview = RecipePrompt.preview(of: content) else { return }
        let isNew = state.withLock { state in
            defer { state.last = preview }
            return state.last != preview
        }
        if isNew { receiver(preview) }
    }
}
