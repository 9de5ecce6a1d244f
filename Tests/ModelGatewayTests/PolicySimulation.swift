import RecipeDomain

@testable import ModelGateway

/// Many videos' calls against a simulated server, event by event, with the gate's own queue, limit, latency book,
/// threshold and allowance. Nothing waits; a seed decides everything.
struct PolicySimulation {
    struct Outcome {
        /// By video: seconds until its slowest frame was described.
        var slowest: [Double]
        /// By video: seconds that the slowest of its frames took, from when it came to when it was described.
        var slowestFrame: [Double]
        /// Calls that left, second requests not counted.
        var calls: Int
        var hedges: Int
    }

    private enum Event {
        case arrives(Int)
        case ends(attempt: Int)
        case check(frame: Int)
        case letIn
    }

    private struct Attempt {
        var frame: Int
        var entry: LatencyBook.Entry
        var start: Double
    }

    private struct Frame {
        var video: Int
        var arrival: Double
        var firstStart = 0.0
        var isDone = false
        var isHedged = false
        var attempts: [Int] = []
    }

    var hedges = true
    var latency: (inout SeededRandom) -> Double = Self.slowMode
    var book = LatencyBook()
    var threshold = HedgeThreshold()
    var allowance = HedgeAllowance()
    var limit = InFlightLimit.refusing(RefusingServerLimit())
    private var random: SeededRandom
    private var now = 0.0

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// 97 % lognormal with median 2.6 s, 3 % with median 10 s, σ 0.22.
    static func slowMode(_ random: inout SeededRandom) -> Double {
        (random.next(in: 1) < 0.03 ? 10 : 2.6) * random.lognormal(sigma: 0.22)
    }

    /// `videos` at once, each with `frames` frames that come within `spread` seconds.
    mutating func run(videos: Int, frames: Int, spread: Double = 1) -> Outcome {
        let origin = now
        var all: [Frame] = []
        var attempts: [Int: Attempt] = [:]
        var events = EventQueue<Event>()
        var queue = FairQueue<Int>()
        var inFlight = 0
        let zeros = [Double](repeating: 0, count: videos)
        var outcome = Outcome(slowest: zeros, slowestFrame: zeros, calls: 0, hedges: 0)
        let owner = OwnerID()
        let runs = (0..<videos).map { _ in RunID() }
        var letInAt = -1.0
        for video in 0..<videos {
            for frame in 0..<frames {
                let arrival = origin + spread * Double(frame) / Double(frames)
                events.add(.arrives(all.count), at: arrival)
                all.append(Frame(video: video, arrival: arrival))
            }
        }
        while let (time, event) = events.next() {
            now = time
            switch event {
            case .arrives(let frame):
                queue.add(frame, number: frame, owner: owner, run: runs[all[frame].video])
            case .letIn: break
            case .ends(let id):
                guard let ended = attempts[id], !all[ended.frame].isDone else { continue }
                for other in all[ended.frame].attempts {
                    guard let attempt = attempts.removeValue(forKey: other) else { continue }
                    if other == id { limit.answered(since: attempt.start, at: now, inFlight: inFlight) }
                    book.end(attempt.entry, at: now, other == id ? .answered : .givenUp)
                    inFlight -= 1
                }
                all[ended.frame].isDone = true
                let video = all[ended.frame].video
                outcome.slowest[video] = max(outcome.slowest[video], now - origin)
                outcome.slowestFrame[video] = max(outcome.slowestFrame[video], now - all[ended.frame].arrival)
            case .check(let frame):
                guard !all[frame].isDone, !all[frame].isHedged else { continue }
                let known = threshold.value(book, at: now)
                let age = now - all[frame].firstStart
                if let known, age >= known - 1e-9 {
                    if allowance.take(at: now) {
                        all[frame].isHedged = true
                        outcome.hedges += 1
                        queue.add(frame, number: frame, owner: owner, run: runs[all[frame].video])
                    } else {
                        events.add(.check(frame: frame), at: now + 0.25)
                    }
                } else {
                    let due = known.map { all[frame].firstStart + $0 } ?? .infinity
                    events.add(.check(frame: frame), at: max(now + 0.001, min(now + 0.25, due)))
                }
            }
            while let frame = queue.first {
                if inFlight >= limit.value {
                    guard let growth = limit.growth(at: now) else { break }
                    if growth <= now { continue }
                    if letInAt != growth { events.add(.letIn, at: growth) }
                    letInAt = growth
                    break
                }
                _ = queue.popFirst()
                guard !all[frame].isDone else { continue }
                let id = attempts.count + outcome.calls * 10 + outcome.hedges * 1_000_000
                attempts[id] = Attempt(frame: frame, entry: book.begin(at: now), start: now)
                inFlight += 1
                events.add(.ends(attempt: id), at: now + latency(&random))
                all[frame].attempts.append(id)
                if all[frame].attempts.count == 1 {
                    outcome.calls += 1
                    allowance.called()
                    all[frame].firstStart = now
                    if hedges { events.add(.check(frame: frame), at: now + HedgeThreshold.floor) }
                }
            }
        }
        return outcome
    }
}

/// What happens next; at one time, what was added first.
struct EventQueue<Event> {
    private var heap: [(time: Double, number: Int, event: Event)] = []
    private var added = 0

    mutating func add(_ event: Event, at time: Double) {
        added += 1
        heap.append((time, added, event))
        var child = heap.count - 1
        while child > 0, isBefore(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func next() -> (Double, Event)? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return (first.time, first.event) }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && isBefore(child, least) {
                least = child
            }
            guard least != parent else { break }
            heap.swapAt(parent, least)
            parent = least
        }
        return (first.time, first.event)
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (heap[left].time, heap[left].number) < (heap[right].time, heap[right].number)
    }
}
