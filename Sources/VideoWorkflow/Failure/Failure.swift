/// The one error that crosses layers: where it happened, what it was, and the technical cause.
public struct Failure: Error, Hashable, Codable, Sendable {
    public var stage: Stage
    public var kind: FailureKind
    /// Detail for the log and for the end of the sentence, without secrets: a path, a limit, a model, a server's words.
    public var cause: String
    /// What was sent and paid all the same; not kept with the failure, but with the work that failed.
    public var usage: CallUsage?

    private enum CodingKeys: CodingKey { case stage, kind, cause }

    public init(_ stage: Stage, _ kind: FailureKind, cause: String) {
        self.stage = stage
        self.kind = kind
        self.cause = cause
    }
}

/// What went wrong. It alone decides retry, log level, metric label and the words for the user.
public enum FailureKind: String, Hashable, Codable, Sendable, CaseIterable {
    // The video.
    case fileMissing, fileUnreadable, fileEmpty, notAVideo, noFrames, audioOnly, tooLong, tooLarge, tooManyPixels
    case tooManyStreams, codecUnsupported, videoDamaged, videoKnown
    // Its decoder.
    case mediaCrashed, mediaTimedOut, mediaOutOfMemory, mediaProgramMissing
    // The models.
    case modelUnreachable, modelKeyRejected, modelUnknown, modelRefused, modelAnswerUnusable, modelRateLimited
    case modelQuotaExhausted, modelContextTooLong, modelUnsupportedInput, budgetSpent
    case localModelMissing, modelMissing, textUnreadable
    // Its way here.
    case uploadPaused, uploadEnded
    // The machine.
    case diskFull, noPermission, storageFailed, folderInUse, backupUnusable
    // The run.
    case nothingToWriteFrom, recipeMissing, recipeChanged, importUnreadable, configurationInvalid, cancelled,
        leaseLost, internalFault
}
