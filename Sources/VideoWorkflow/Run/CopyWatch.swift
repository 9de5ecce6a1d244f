import CopyDetection

/// What was seen of a run's video as it is compared with other videos, and the work for models that waits for it.
struct CopyWatch {
    typealias Work = @Sendable () async throws -> Void

    private(set) var prints = VideoPrints()
    private(set) var isHolding: Bool
    private var held: [Work] = []

    /// - Parameter isHolding: whether work waits until the first frames have been compared.
    init(isHolding: Bool) { self.isHolding = isHolding }

    mutating func add(_ new: [FramePrint]) {
        for print in new { prints.add(print) }
    }

    mutating func hold(_ work: @escaping Work) { held.append(work) }

    /// The work that waited; from now on none does.
    mutating func release() -> [Work] {
        isHolding = false
        defer { held = [] }
        return held
    }
}
