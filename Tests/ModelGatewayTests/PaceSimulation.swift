import RecipeDomain
import VideoWorkflow

@testable import ModelGateway

/// Many videos' calls against a server with a limit a minute that it keeps as a token bucket of one second, with the
/// gate's own queue, pace, limit and retry policy. Nothing waits; a seed decides everything.
struct PaceSimulation {
    /// What the server says about its limit.
    enum Words: CaseIterable {
        /// Limit, what is left of the bucket, Retry-After.
        case honest
        /// What is left is said to be nearly the whole minute's.
        case boastful
        /// The limit, -1 for what is left, no Retry-After.
        case terse
        /// Retry-After only.
        case retryAfter
        case nothing
    }

    struct Outcome {
        /// By video: seconds until its recipe.
        var finished: [Double] = []
        var calls = 0
        var refusalsAfterTenSeconds = 0
        var refusals = 0
        var failures = 0
        var lookups = 0
    }

    private enum Event {
        case letIn
        case comesToServer(Request)
        case ends(Request, isRefused: Bool, ModelReply)
        case again(Call)
    }

    private struct Call {
        var video: Int
        var isRecipe: Bool
        var failed = 0
        var refused = 0
    }

    private struct Request {
        var call: Call
        var start: Double
        var mark: RequestPace.Mark
    }

    var words = Words.honest
    var perMinute = 2000.0
    var latency = 3.0
    /// Seconds from here to the server, at most.
    var jitter = 0.03

    func run(videos: Int, frames: Int, seed: UInt64) throws -> Outcome {
        var random = SeededRandom(seed: seed)
        var events = EventQueue<Event>()
        var queue = FairQueue<Call>()
        var pace = RequestPace()
        var limit = InFlightLimit.refusing(RefusingServerLimit())
        var outcome = Outcome(finished: [Double](repeating: 0, count: videos))
        var framesLeft = [Int](repeating: frames, count: videos)
        var bucket = perMinute / 60
        var bucketTime = 0.0
        var inFlight = 0
        var number = 0
        var nextLetIn = Double.infinity
        let policy = RetryPolicy()
        let question = try GateScene().request()
        let owner = OwnerID()
        let runs = (0..<videos).map { _ in RunID() }.sorted { $0.uuid < $1.uuid }
        func wait(_ call: Call) {
            number += 1
            queue.add(call, number: number, owner: owner, run: runs[call.video])
        }
        for video in 0..<videos { for _ in 0..<frames { wait(Call(video: video, isRecipe: false)) } }
        nextLetIn = 0
        events.add(.letIn, at: 0)
        while let (now, event) = events.next() {
            switch event {
            case .letIn:
                guard now == nextLetIn else { continue }
                nextLetIn = .infinity
            case .again(let call): wait(call)
            case .comesToServer(let request):
                bucket = min(perMinute / 60, bucket + (now - bucketTime) * perMinute / 60)
                bucketTime = now
                let isRefused = bucket < 1
                if !isRefused { bucket -= 1 }
                let reply = ModelReply(
                    status: isRefused ? 429 : 200,
                    headers: headers(left: bucket, isRefused: isRefused),
                    body: Array("{}".utf8)
                )
                let time = now + (isRefused ? 0.01 : latency * random.lognormal(sigma: 0.1)) + random.next(in: jitter)
                events.add(.ends(request, isRefused: isRefused, reply), at: time)
            case .ends(let request, let isRefused, let reply):
                let announced = AnnouncedLimits(reply.headers)
                if isRefused {
                    outcome.refusals += 1
                    if now > 10 { outcome.refusalsAfterTenSeconds += 1 }
                    let after = RetryAfter.seconds(reply.headers)
                    limit.pushedBack(since: request.start, at: now)
                    pace.learn(announced, since: request.start, mark: request.mark, at: now)
                    pace.refused(announced, retryAfter: after, since: request.start, at: now)
                    var call = request.call
                    call.refused += 1
                    if let problem = ProviderProblem(reply, of: question),
                        let pause = policy.pause(afterFailed: call.failed, refused: call.refused, problem: problem)
                    {
                        events.add(.again(call), at: now + pause)
                    } else {
                        outcome.failures += 1
                    }
                } else {
                    limit.answered(since: request.start, at: now, inFlight: inFlight)
                    pace.learn(announced, since: request.start, mark: request.mark, at: now)
                    let video = request.call.video
                    if request.call.isRecipe { outcome.finished[video] = now } else { framesLeft[video] -= 1 }
                    if !request.call.isRecipe, framesLeft[video] == 0 { wait(Call(video: video, isRecipe: true)) }
                }
                inFlight -= 1
            }
            while queue.first != nil {
                outcome.lookups += 1
                let isFull = inFlight >= limit.value
                guard let ready = isFull ? limit.growth(at: now) : pace.ready(tokens: 1100, at: now) else { break }
                if ready > now {
                    if ready < nextLetIn { events.add(.letIn, at: ready) }
                    nextLetIn = min(nextLetIn, ready)
                    break
                }
                guard !isFull, let call = queue.popFirst() else { continue }
                inFlight += 1
                outcome.calls += 1
                let request = Request(call: call, start: now, mark: pace.spend(tokens: 1100, at: now))
                events.add(.comesToServer(request), at: now + random.next(in: jitter))
            }
        }
        return outcome
    }

    private func headers(left: Double, isRefused: Bool) -> [String: String] {
        var headers: [String: String] = [:]
        switch words {
        case .honest, .boastful:
            headers["x-ratelimit-limit-requests"] = "\(Int(perMinute))"
            headers["x-ratelimit-remaining-requests"] = "\(Int(words == .honest ? left : perMinute - 40))"
            headers["x-ratelimit-reset-requests"] = "\(Int((perMinute / 60 - left) / perMinute * 60_000))ms"
            if isRefused { headers["retry-after"] = "1" }
        case .terse:
            headers["x-ratelimit-limit-requests"] = "\(Int(perMinute))"
            headers["x-ratelimit-remaining-requests"] = "-1"
            headers["x-ratelimit-reset-requests"] = "0"
        case .retryAfter: if isRefused { headers["retry-after"] = "1" }
        case .nothing: break
        }
        return headers
    }
}
