import VideoWorkflow

extension Problem {
    /// What a failure means to whoever sent the request; its cause stays in the log.
    init(_ failure: Failure) {
        let consequences = failure.kind.consequences
        let detail =
            consequences.what.prefix(1).uppercased() + consequences.what.dropFirst() + ". " + consequences.advice
        let (status, name): (Int, String) =
            switch failure.kind {
            case .recipeMissing, .fileMissing: (404, "not-found")
            case .videoKnown: (409, "known")
            case .recipeChanged: (412, "changed")
            case .importUnreadable: (422, "unreadable")
            case .fileUnreadable, .fileEmpty, .notAVideo, .noFrames, .audioOnly, .tooManyStreams, .codecUnsupported,
                .videoDamaged, .nothingToWriteFrom, .mediaCrashed, .mediaTimedOut, .mediaOutOfMemory, .textUnreadable:
                (422, "video-unusable")
            case .tooLong, .tooLarge, .tooManyPixels: (413, "too-large")
            case .modelUnreachable, .modelKeyRejected, .modelUnknown, .modelRefused, .modelAnswerUnusable,
                .modelRateLimited, .modelQuotaExhausted, .modelContextTooLong, .modelUnsupportedInput, .budgetSpent,
                .localModelMissing, .modelMissing, .mediaProgramMissing:
                (503, "models-unavailable")
            case .uploadPaused, .uploadEnded: (409, "upload")
            case .leaseLost: (503, "stopping")
            case .diskFull: (507, "disk-full")
            case .noPermission, .storageFailed: (503, "storage-failed")
            case .configurationInvalid, .internalFault, .folderInUse, .backupUnusable: (500, "internal")
            case .cancelled: (503, "stopping")
            }
        self.init(status, name, detail)
    }
}
