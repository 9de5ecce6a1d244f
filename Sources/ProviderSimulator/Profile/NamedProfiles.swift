extension SimulatorProfile {
    /// The profiles that have a name.
    public static let all: [SimulatorProfile] = [
        instant, originSequential, originParallel, slowMode, badDay, constant3s, limited,
    ]

    /// The profile of that name, or nil.
    public static func named(_ name: String) -> SimulatorProfile? { all.first { $0.name == name } }

    /// No waiting at all.
    public static let instant = SimulatorProfile(name: "instant")

    /// The times per call of the script that asked one after the other: 7 frames 23.94 s, 7 embeddings 2.06 s, the recipe
    /// 5.80 s. It listened to nothing; speech counts like a frame.
    public static let originSequential = SimulatorProfile(
        name: "origin-sequential",
        vision: .constant(3.42),
        text: .constant(5.80),
        speech: .constant(3.42),
        embedding: .constant(0.294)
    )

    /// The same script with a stage's calls side by side: a stage lasts as long as one of its calls.
    public static let originParallel = SimulatorProfile(
        name: "origin-parallel",
        vision: .constant(2.88),
        text: .constant(4.22),
        speech: .constant(2.88),
        embedding: .constant(1.03)
    )

    /// A body around 2.6 s and a slow mode around 10 s, as hosted models show it.
    private static let slowTail = Latency.mixture(
        body: .lognormal(median: 2.6, sigma: 0.22),
        slow: .lognormal(median: 10, sigma: 0.22),
        share: 0.03
    )

    public static let slowMode = SimulatorProfile(
        name: "slow-mode",
        vision: slowTail,
        text: slowTail,
        speech: slowTail,
        embedding: .constant(0.294)
    )

    /// `slow-mode`, of whose calls 3 % fail in one of the ways that pass (a refusal or a wrong key wouldn't), and half a
    /// second of nothing but 429 every 20 s.
    public static let badDay: SimulatorProfile = {
        var profile = slowMode
        profile.name = "bad-day"
        profile.faults = .rate(
            0.03,
            of: [
                .rateLimited(withHeaders: true), .rateLimited(withHeaders: false), .serverError, .unavailable,
                .overloaded, .errorInBody200, .truncatedBody, .stalledBody, .hang, .connectionReset,
                .slowDrip(seconds: 5), .wrongJSON, .wrongShape, .wrongEmbeddingCount,
            ]
        )
        profile.faults.bursts = FaultPlan.Bursts(every: 20, lasting: 0.5)
        return profile
    }()

    public static let constant3s = SimulatorProfile(
        name: "constant-3s",
        vision: .constant(3),
        text: .constant(3),
        speech: .constant(3),
        embedding: .constant(3)
    )

    /// `constant-3s` behind an announced limit of 2,000 requests a minute.
    public static let limited: SimulatorProfile = {
        var profile = constant3s
        profile.name = "limited"
        profile.limit = AnnouncedLimit(requestsPerMinute: 2000)
        return profile
    }()
}
