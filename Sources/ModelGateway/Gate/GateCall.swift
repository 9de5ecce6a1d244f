import Tracing
import VideoWorkflow

/// One question on its way through the gate: what is asked, for whom, until when, how it is read.
struct GateCall: Sendable {
    var request: GateRequest
    var context: CallContext
    /// Who may be asked.
    var pool: EndpointPool
    /// In the gate's seconds; infinite where the caller gave none.
    var deadline: Double
    /// Takes the server's envelope off a reply's body.
    var envelope: @Sendable ([UInt8]) throws -> ProviderAnswer
    /// Throws `ShapeProblem` for content that is not of the right shape.
    var check: @Sendable ([UInt8]) throws -> Void
    /// The question to put when the content is not of the right shape; nil for none.
    var repair: @Sendable ([UInt8], ShapeProblem) -> GateRequest?
    /// Told what a model has said so far, where its answer comes piece by piece.
    var part: @Sendable (_ content: String) -> Void
    let tally = CallTally()
    /// The span of who asks: the call is carried out elsewhere.
    let trace = ServiceContext.current

    var role: String { request.endpoint.role.rawValue }

    /// The same call with another question.
    func asking(_ request: GateRequest) -> GateCall {
        var other = self
        other.request = request
        return other
    }

    func failure(_ kind: FailureKind, _ words: String) -> Failure {
        Failure(request.stage, kind, cause: "\(request.endpoint): \(words)")
    }
}
