public import Logging
import Synchronization
public import Tracing

/// Claims jobs and carries them out, in slots. A long-lived service: `run()` works until `stop()`.
///
/// It wakes when the bell rings, when a retry comes due, when leases want renewing; it looks by itself only as a safety net.
public final class JobWorker: Sendable {
    struct State {
        var isStopping = false
        /// Of the attempts under way.
        var leases: [AttemptID: Lease] = [:]
        /// Of the bell's losses, those that leases were checked for.
        var losses = 0
        /// On the boot-time clock.
        var nextRenewal = 0
        var nextRescue = 0
        var nextForgetting = 0
        /// The store failed when it was asked last.
        var isTroubled = false
    }

    public let id = WorkerID()
    let store: any JobLeases & JobRescue
    let handlers: [String: JobHandler]
    let bell: JobBell
    let liveness: any WorkerLiveness
    let clock: JobClock
    let settings: JobWorkerSettings
    let logger: Logger
    let tracer: any Tracer
    let state = Mutex(State())

    /// - Parameters:
    ///   - handlers: by kind; jobs of other kinds are left alone.
    ///   - bell: the one that the store rings.
    public init(
        store: any JobLeases & JobRescue,
        handlers: [String: JobHandler],
        bell: JobBell,
        liveness: any WorkerLiveness,
        clock: JobClock = .system(),
        settings: JobWorkerSettings = JobWorkerSettings(),
        logger: Logger,
        tracer: any Tracer = NoOpTracer()
    ) {
        self.store = store
        self.handlers = handlers
        self.bell = bell
        self.liveness = liveness
        self.clock = clock
        self.settings = settings
        self.tracer = tracer
        var logger = logger
        logger[metadataKey: "worker"] = "\(id)"
        self.logger = logger
    }

    /// Works until `stop()` or until the task is cancelled; returns once each of its jobs is finished or handed back.
    public func run() async {
        do { try liveness.begin(id) } catch {
            logger.warning("no lock for this worker; if it dies, its leases tell", metadata: ["cause": "\(error)"])
        }
        defer { liveness.end(id) }
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                while !isDone {
                    let heard = bell.count
                    let next = await look(heard) { job, lease in
                        group.addTask { await self.carryOut(job, under: lease) }
                    }
                    await wait(after: heard, until: next)
                }
            }
        } onCancel: {
            stop()
        }
    }

    /// Claims nothing more, and stops its attempts; their jobs are handed back at once.
    public func stop() {
        let leases = state.withLock { state in
            state.isStopping = true
            return Array(state.leases.values)
        }
        for lease in leases { lease.end(.stopping) }
        bell.ring()
    }

    /// Attempts under way.
    public var running: Int { state.withLock { $0.leases.count } }

    var isStopping: Bool { state.withLock { $0.isStopping } }
    private var isDone: Bool { state.withLock { $0.isStopping && $0.leases.isEmpty } }

    private func wait(after heard: JobBell.Count, until time: Int) async {
        // A cancelled task can't sleep; its attempts end by themselves, and ring.
        if Task.isCancelled {
            await bell.waitUncancelled(after: heard)
        } else {
            await bell.wait(after: heard, until: time, clock)
        }
    }
}
