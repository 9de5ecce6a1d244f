import Crypto
import VideoWorkflow

/// One question to a model, as the gate handles it.
struct GateRequest: Sendable {
    var endpoint: ModelEndpoint
    /// Below the endpoint's base: "/chat/completions".
    var path: String
    var contentType: String
    /// Ways to put it, the best first: a server that refuses one gets the next.
    var bodies: [[UInt8]]
    /// What is asked, whatever way it is put: role, model, prompt version, schema, limits, detail, language, exact bytes.
    var canonical: [UInt8]
    /// The most it may cost, in millionths of a dollar.
    var costEstimate: Int
    /// Seconds of sound that are sent, which some models are paid by.
    var audioSeconds = 0.0
    var stage: Stage

    /// What the answer is remembered by: without URL and key.
    var memoKey: MemoKey { MemoKey(bytes: Array(SHA256.hash(data: canonical))) }
}

/// What a server answered, its envelope taken off.
struct ProviderAnswer: Sendable {
    var content: [UInt8]
    var tokensIn = 0
    var tokensOut = 0
}

/// An answer that is not of the shape that was asked for; the words go back to the model.
struct ShapeProblem: Error, Sendable {
    var words: String
}
