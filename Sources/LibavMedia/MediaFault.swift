public import MediaPipe

/// Why a video can't be read, with the detail for its sentence.
public struct MediaFault: Error, Hashable, Sendable {
    public var kind: PipeFailure
    public var detail: String

    public init(_ kind: PipeFailure, _ detail: String = "") {
        self.kind = kind
        self.detail = detail
    }
}
