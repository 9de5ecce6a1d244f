/// A way in which a call goes wrong.
///
/// Refusals of service (401, 404, 429, 503, 529, context too long, no vision) come at once; the others after the call's latency.
public enum Fault: Sendable, Hashable {
    /// 429 `rate_limit_exceeded`; with `Retry-After`, `retry-after-ms` and `x-ratelimit-*`, or bare.
    case rateLimited(withHeaders: Bool)
    /// 429 `insufficient_quota`: waiting doesn't help.
    case quotaExhausted
    /// 500 `server_error`.
    case serverError
    /// 503, as a gateway without a healthy server behind it gives.
    case unavailable
    /// 529 `overloaded_error`.
    case overloaded
    /// 200, and an error object for a body.
    case errorInBody200
    /// All headers, half of the body, then the connection is closed; a stream ends without its `[DONE]`.
    case truncatedBody
    /// All headers, half of the body, then nothing more until the client goes away.
    case stalledBody
    /// Nothing at all until the client goes away.
    case hang
    /// The connection is reset (RST).
    case connectionReset
    /// The body in 40 pieces over `seconds` more than the call's latency.
    case slowDrip(seconds: Double)
    /// A good envelope around a message that is no JSON; elsewhere a body that is none.
    case wrongJSON
    /// A good envelope around JSON of another shape.
    case wrongShape
    /// A message cut off at its tokens' limit: `finish_reason` is `length`.
    case cutShort
    /// The model declines: `message.refusal`; elsewhere 400 `content_policy_violation`.
    case refusal
    /// `finish_reason` is `content_filter`, and there is no content.
    case contentFilter
    /// Answers about several images come in another order, each named as if it were the one before.
    case swappedImages
    /// A translation gives another number than its original.
    case changedNumber
    /// One vector fewer than inputs.
    case wrongEmbeddingCount
    /// 200 and a page of HTML.
    case htmlPage
    /// 401 `invalid_api_key`.
    case wrongKey
    /// 404 `model_not_found`.
    case unknownModel
    /// 400 `context_length_exceeded`.
    case contextTooLong
    /// 400: the model takes no images.
    case noVision

    /// Whether the fault can befall a call of the role.
    func applies(to role: SimulatedRole) -> Bool {
        switch self {
        case .wrongEmbeddingCount: role == .embedding
        case .swappedImages, .noVision: role == .vision
        case .cutShort, .contentFilter, .wrongShape: role == .vision || role == .text
        case .changedNumber: role == .text
        default: true
        }
    }

    /// Whether the model had done its work, so that a provider charges for it.
    var isCharged: Bool {
        switch self {
        case .truncatedBody, .stalledBody, .slowDrip, .wrongJSON, .wrongShape, .cutShort, .refusal, .contentFilter,
            .swappedImages, .changedNumber, .wrongEmbeddingCount:
            true
        case .rateLimited, .quotaExhausted, .serverError, .unavailable, .overloaded, .errorInBody200, .hang,
            .connectionReset, .htmlPage, .wrongKey, .unknownModel, .contextTooLong, .noVision:
            false
        }
    }
}
