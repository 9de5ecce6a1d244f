import RecipeDomain
public import VideoWorkflow

/// Takes what somebody sent of a video for the quick look at it, and then looks at the video itself where they did not.
///
/// Frames of the video that show what a picture of theirs within half a second shows are left out. Its other ones go to a
/// model only where none of their pictures is near, and within what is left of the budget; overlays, which one must look
/// out for to find, also beyond it where no budget was asked for. Their sound is taken where they sent any, else the
/// video's; titles, subtitles and the exact length are the video's.
public struct FramesFirstReader: MediaReader {
    private let received: any MediaReader
    private let whole: any MediaReader

    /// - Parameters:
    ///   - received: gives what they sent.
    ///   - whole: reads the video at the request's path.
    public init(_ received: any MediaReader, then whole: any MediaReader) {
        self.received = received
        self.whole = whole
    }

    public func read(_ request: MediaRequest, receive: (MediaItem) async throws -> Void) async throws {
        var theirs = TheirPictures()
        var look: SelectionReport?
        var hasHeard = false
        do {
            try await received.read(request) { item in
                switch item {
                case .selected(let report):
                    look = report
                    return
                case .frame(let frame): theirs.add(frame)
                case .audio: hasHeard = true
                case .info, .subtitle, .seen, .note: break
                }
                try await receive(item)
            }
        } catch let failure as Failure where theirs.isEmpty && Self.leavesAllToTheVideo(failure.kind) {
            // Nothing that could be seen was sent.
        }
        var rest = request
        rest.wantsAudio = request.wantsAudio && !hasHeard
        var choice = FrameChoice(besides: theirs, budget: request.frameBudget)
        try await whole.read(rest) { item in
            switch item {
            case .info(let info):
                choice.opened(info)
                try await receive(item)
            case .frame(let frame):
                if let frame = choice.take(frame) { try await receive(.frame(frame)) }
            case .selected(let report):
                try await receive(.selected(choice.report(report, after: look)))
            case .audio, .subtitle, .seen, .note: try await receive(item)
            }
        }
    }

    /// Failures of what was sent, not of this machine.
    private static func leavesAllToTheVideo(_ kind: FailureKind) -> Bool {
        [
            .noFrames, .audioOnly, .notAVideo, .codecUnsupported, .videoDamaged, .tooManyPixels, .tooLarge, .fileEmpty,
            .fileMissing, .fileUnreadable, .mediaCrashed, .mediaTimedOut, .mediaOutOfMemory,
        ].contains(kind)
    }
}
