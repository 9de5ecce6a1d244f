/// A path that models are asked on.
enum Endpoint: String, CaseIterable, Sendable {
    case chat = "/v1/chat/completions"
    case embeddings = "/v1/embeddings"
    case transcriptions = "/v1/audio/transcriptions"

    /// Bytes that a request may have.
    var largestBody: Int {
        switch self {
        case .chat: 64 << 20
        case .embeddings: 16 << 20
        case .transcriptions: TranscriptionRequest.largestFile + 1 << 20
        }
    }

    /// What a request counts as that can't be read.
    var role: SimulatedRole {
        switch self {
        case .chat: .text
        case .embeddings: .embedding
        case .transcriptions: .speech
        }
    }
}
