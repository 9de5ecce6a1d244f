/// How a failure is logged.
public enum FailureSeverity: String, Sendable {
    /// The user's input or wish; nothing is wrong with the program.
    case info
    /// Something outside did not do its part.
    case warning
    /// A fault of the machine or of the program.
    case error
}

/// What follows from a kind of failure.
public struct FailureConsequences: Sendable {
    public var severity: FailureSeverity
    /// Whether the same work may succeed when it is simply done again.
    public var isRetryable: Bool
    /// Whether the machine has to be mended before the same work can succeed; it is no fault of the work's then.
    public var awaitsRepair: Bool
    /// What happened, after "`video`: "; ends without a full stop.
    public var what: String
    /// What to do about it; a whole sentence.
    public var advice: String

    init(_ severity: FailureSeverity, retry: Bool = false, repair: Bool = false, _ what: String, _ advice: String) {
        self.severity = severity
        isRetryable = retry || repair
        awaitsRepair = repair
        self.what = what
        self.advice = advice
    }
}

extension FailureKind {
    /// The one place that decides what a failure means.
    public var consequences: FailureConsequences {
        switch self {
        case .fileMissing: .init(.info, "there is no such file", "Check the path.")
        case .fileUnreadable:
            .init(.info, "the file can't be read", "Check that it is a file and that you may read it.")
        case .fileEmpty: .init(.info, "the file is empty", "Copy or download it again.")
        case .notAVideo:
            .init(.info, "this is not a video that can be read", "Use an mp4, mov, webm, mkv, avi or ts file.")
        case .noFrames: .init(.info, "the video has no picture that can be decoded", "Copy or download it again.")
        case .audioOnly:
            .init(
                .info,
                "there is sound but no picture",
                "Connect a speech model or give the words with --caption; docs/models.md tells how."
            )
        case .tooLong: .init(.info, "the video is too long", "Cut it, or raise media.maxHours in the configuration.")
        case .tooLarge:
            .init(.info, "the file is too large", "Make it smaller, or raise media.maxBytes in the configuration.")
        case .tooManyPixels:
            .init(
                .info,
                "the picture is too large",
                "Make it smaller, or raise media.maxPixels in the configuration."
            )
        case .tooManyStreams:
            .init(
                .info,
                "the file holds too many streams",
                "Raise media.maxStreams in the configuration if you trust it."
            )
        case .codecUnsupported:
            .init(
                .info,
                "the picture is in a format that is not supported",
                "Convert it to H.264, HEVC, VP8, VP9, AV1 or MPEG-4."
            )
        case .videoDamaged: .init(.info, "the video is damaged", "Copy or download it again.")
        case .videoKnown:
            .init(
                .info,
                "it shows what another video shows, and was left at that as you asked",
                "Look at the recipe that is there, or let it be processed all the same."
            )
        case .mediaCrashed:
            .init(
                .warning,
                "the decoder failed on this video",
                "Convert it with another program and try again."
            )
        case .mediaTimedOut:
            .init(.warning, "decoding this video took too long", "Try again, or convert it with another program.")
        case .mediaOutOfMemory:
            .init(.warning, "decoding this video took too much memory", "Make the picture smaller and try again.")
        case .mediaProgramMissing:
            .init(
                .error,
                "the program dinnerpeople-media is missing",
                "Put it beside dinnerpeople, where `make build` does."
            )
        case .modelUnreachable:
            .init(
                .warning,
                retry: true,
                "a model can't be reached",
                "Check its URL and that the server runs; `dinnerpeople doctor` tries it."
            )
        case .modelKeyRejected:
            .init(.info, "a model's key was rejected", "Check the key; `dinnerpeople doctor` tries it.")
        case .modelUnknown: .init(.info, "the server doesn't know the model", "Check the model's name.")
        case .modelRefused: .init(.info, "the model refused to answer", "Try another model.")
        case .modelAnswerUnusable:
            .init(.warning, retry: true, "a model's answer could not be used", "Try again, or use another model.")
        case .modelRateLimited:
            .init(
                .warning,
                retry: true,
                "a model's rate limit was reached",
                "Wait a little and run it again; what was paid for is remembered."
            )
        case .modelQuotaExhausted: .init(.info, "a model's quota is used up", "Check the account's billing.")
        case .modelContextTooLong:
            .init(.info, "there was too much text for the model", "Use a model with a longer context.")
        case .modelUnsupportedInput:
            .init(
                .info,
                "the model can't take this kind of input",
                "Choose a model that can see pictures or hear sound."
            )
        case .budgetSpent:
            .init(
                .info,
                "today's budget for models is spent",
                "Raise budget.usdPerDay in the configuration, or wait until midnight UTC."
            )
        case .localModelMissing:
            .init(
                .info,
                "a local model is not installed",
                "Run `make setup`; `dinnerpeople doctor` says what is missing."
            )
        case .modelMissing:
            .init(.info, "there is no model to do it", "docs/models.md tells how to connect one.")
        case .textUnreadable:
            .init(.info, "what looks like text could not be read in time", "Nothing; what was read elsewhere is used.")
        case .uploadPaused:
            .init(.info, retry: true, "the upload has paused", "Go on with it; the work goes on by itself then.")
        case .uploadEnded: .init(.info, "the upload was taken back or has expired", "Send the video again.")
        case .diskFull: .init(.error, repair: true, "the disk is full", "Free some space and run it again.")
        case .noPermission:
            .init(
                .info,
                repair: true,
                "the data folder can't be written",
                "Check its permissions, or choose another with --data."
            )
        case .storageFailed:
            .init(.error, retry: true, "what was found out could not be stored", "Check the disk and run it again.")
        case .nothingToWriteFrom:
            .init(
                .info,
                "no recipe was found in it",
                "Give the words with --caption, or connect a vision and a speech model; docs/models.md tells how."
            )
        case .recipeMissing:
            .init(.info, "there is no such recipe", "`dinnerpeople list` shows them all.")
        case .recipeChanged:
            .init(.info, "the recipe was changed meanwhile", "Look at it again and repeat the change.")
        case .importUnreadable:
            .init(
                .info,
                "no recipe could be read from it",
                "Take a .cook file, JSON-LD, or a saved page that holds it."
            )
        case .folderInUse: .init(.info, "the folder is not empty", "Choose a folder that is new or empty.")
        case .backupUnusable:
            .init(.error, "the backup can't be used, and nothing was changed", "Take another one.")
        case .configurationInvalid: .init(.info, "the configuration is not right", "Correct it and run it again.")
        case .cancelled: .init(.info, "stopped as you asked", "Run it again to go on; what was paid for is remembered.")
        // Whoever holds the job now tells of it.
        case .leaseLost: .init(.info, "another worker goes on with it", "Nothing; wait for it.")
        case .internalFault:
            .init(.error, "the program made a mistake", "Please report it with the lines above.")
        }
    }
}

extension FailureKind {
    /// How it is counted: the value of the label `outcome` of metrics and spans.
    public var label: String { rawValue }
}

extension Failure {
    /// One sentence for a person that names the video, and one that says what to do.
    public func sentence(for subject: String?) -> String {
        let start = subject.map { "\($0): " } ?? ""
        let detail = cause.isEmpty ? "" : " (\(cause))"
        return "\(start)\(kind.consequences.what)\(detail). \(kind.consequences.advice)"
    }

    /// Whatever was thrown as a failure of that stage.
    public init(_ error: any Error, in stage: Stage) {
        switch error {
        case let failure as Failure: self = failure
        case is CancellationError: self.init(stage, .cancelled, cause: "")
        default: self.init(stage, .internalFault, cause: String(String(describing: error).prefix(300)))
        }
    }
}
