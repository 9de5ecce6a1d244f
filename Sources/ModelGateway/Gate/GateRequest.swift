import Crypto
import VideoWorkflow

/// One question to a model, as the gate handles it.
struct GateRequest: Sendable {
    /// What an answer is expected to take at most.
    struct Estimate: Sendable {
        var tokensIn = 0
        var tokensOut = 0
        /// Seconds of sound that are sent, which some models are paid by.
        var audioSeconds = 0.0

        var tokens: Int { tokensIn + tokensOut }
    }

    /// The role's first endpoint, or the one that was chosen for an attempt.
    var endpoint: ModelEndpoint
    /// Below the endpoint's base: "/chat/completions".
    var path: String
    var contentType: String
    /// Ways to put it, the best first: a server that refuses one gets the next.
    var formats = 1
    /// The bytes to send in one of those ways; made when they are sent, since thousands may be waiting for their turn.
    var body: @Sendable (_ format: Int) throws -> [UInt8]
    /// What the answer is remembered by.
    var memoKey: MemoKey
    var estimate = Estimate()
    var stage: Stage
}

extension MemoKey {
    /// The hash of what is asked, whatever way it is put: role, model, prompt version, schema, limits, detail, language,
    /// exact bytes; without URL and key.
    init(canonical: JSON) throws { self.init(bytes: Array(SHA256.hash(data: try canonical.encoded()))) }
}

/// What a server answered, its envelope taken off.
struct ProviderAnswer: Sendable {
    var content: [UInt8]
    var tokensIn = 0
    var tokensOut = 0
}

/// The model said that it won't answer.
struct RefusedContent: Error, Sendable {
    var words: String
}

/// An answer that is not of the shape that was asked for; the words go back to the model.
struct ShapeProblem: Error, Sendable {
    var words: String
}
