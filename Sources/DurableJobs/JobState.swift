/// Where a job stands, in the words of River and Oban.
///
/// ```
///  insert ─▶ available ──claim──▶ running ──complete──▶ completed
///              ▲  ▲                │ │ │
///              │  └─giveBack,──────┘ │ └──discard, setAside──▶ discarded
///              │    rescue           │
///              └──comeDue── retryable ◀┘ retryLater
///
///  cancel: available, running, retryable ─▶ cancelled     retryByHand: whatever isn't under way ─▶ available
/// ```
public enum JobState: String, Hashable, Codable, Sendable, CaseIterable {
    /// May be claimed, now or once its time has come.
    case available
    /// An attempt holds it.
    case running
    /// An attempt failed; it comes due again by itself.
    case retryable
    case completed
    case cancelled
    /// Given up, with the reason.
    case discarded

    /// Whether something will still come of it without anybody's doing.
    public var isUnfinished: Bool { Self.unfinished.contains(self) }
    public static let unfinished: Set<JobState> = [.available, .running, .retryable]
}

/// What moves a job from state to state. The one table of what is allowed; stores ask it and nothing else.
public enum JobAction: Hashable, Sendable, CaseIterable {
    /// A worker takes it.
    case claim
    case complete
    /// The attempt failed, another follows.
    case retryLater
    /// The attempt failed, none follows.
    case discard
    /// The attempt was not the job's to fail: its worker stops.
    case giveBack
    /// The worker is gone.
    case rescue
    /// Too many workers died of it.
    case setAside
    case cancel
    /// Its time has come.
    case comeDue
    case retryByHand

    public var sources: Set<JobState> {
        switch self {
        case .claim: [.available]
        case .complete, .retryLater, .discard, .giveBack, .rescue, .setAside: [.running]
        case .cancel: [.available, .running, .retryable]
        case .comeDue: [.available, .retryable]
        case .retryByHand: [.retryable, .completed, .cancelled, .discarded]
        }
    }

    public var target: JobState {
        switch self {
        case .claim: .running
        case .complete: .completed
        case .retryLater: .retryable
        case .discard, .setAside: .discarded
        case .giveBack, .rescue, .comeDue, .retryByHand: .available
        case .cancel: .cancelled
        }
    }
}
