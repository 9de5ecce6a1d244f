/// The times and temperatures that a run of passages tells, each with the verb it goes with.
struct StepNumbers {
    private struct Told {
        var low: Int
        var high: Int
        var verb: String?
    }

    private let step: TextForLookup
    private var times: [Told] = []
    private var heats: [(degrees: [Int], scale: Temperature.Scale?)] = []

    init(_ step: TextForLookup, _ index: EvidenceIndex, _ passages: Range<Int>) {
        self.step = step
        for passage in passages { take(index.texts[passage]) }
        // "… in the oven" / "for about twenty minutes": what has no verb of its own goes on with the one before.
        for passage in [passages.upperBound, passages.upperBound + 1] {
            guard passage < index.passages.count, let last = passages.last, Self.goesOn(index, from: last, to: passage)
            else { break }
            take(index.texts[passage])
        }
        let around = [
            passages.lowerBound - 2..<passages.lowerBound, passages.upperBound..<passages.upperBound + 3,
        ]
        var near = self
        (near.times, near.heats) = ([], [])
        for passage in around.joined() where index.passages.indices.contains(passage) {
            if tellsOn(index, passages, passage) { near.take(index.texts[passage]) }
        }
        if times.isEmpty { times = near.times }
        if heats.isEmpty { heats = near.heats }
        var beside = Set<Int>()
        for amount in step.amounts {
            switch amount.value {
            case .duration(let low, let high):
                beside.formUnion(index.telling(seconds: low).union(index.telling(seconds: high)))
            case .temperature(let degrees, _): for one in degrees { beside.formUnion(index.telling(degrees: one)) }
            case .measure: break
            }
        }
        for passage in beside.sorted() where Self.standsBeside(index, passages, passage) { take(index.texts[passage]) }
    }

    /// What a neighbour tells of the same act, its foods called "them" or not at all: "… and sear them for two minutes".
    private func tellsOn(_ index: EvidenceIndex, _ run: Range<Int>, _ passage: Int) -> Bool {
        let (text, vocabulary) = (index.texts[passage], index.vocabulary)
        guard index.passages[passage].kind == index.passages[run.lowerBound].kind,
            index.kind(of: passage) != .ingredient
        else { return false }
        let own = step.actions.compactMap(\.self)
        guard
            text.actions.contains(where: { told in
                told.map { told in own.contains { vocabulary.actions.isSame(told, $0) } } ?? false
            })
        else { return false }
        return text.words.indices.allSatisfy {
            text.actions[$0] != nil || !vocabulary.isFood(text.words[$0]) || vocabulary.isMixture(text.words[$0])
        }
    }

    /// What is shown beside it, with neither verb nor food: "175°C / 1 hour" over the picture.
    private static func standsBeside(_ index: EvidenceIndex, _ run: Range<Int>, _ passage: Int) -> Bool {
        let (text, vocabulary) = (index.texts[passage], index.vocabulary)
        guard !run.contains(passage), index.passages[passage].kind != index.passages[run.lowerBound].kind,
            let shown = index.passages[passage].range,
            run.contains(where: { near(shown, index.passages[$0].range) })
        else { return false }
        return text.actions.allSatisfy { $0 == nil } && !text.words.contains { vocabulary.isFood($0) }
    }

    private static func near(_ shown: TimeRange, _ told: TimeRange?) -> Bool {
        guard let told else { return false }
        return shown.start.milliseconds <= told.end.milliseconds + 15_000
            && shown.end.milliseconds >= told.start.milliseconds - 20_000
    }

    private static func goesOn(_ index: EvidenceIndex, from last: Int, to passage: Int) -> Bool {
        let (before, after) = (index.passages[last], index.passages[passage])
        guard before.kind == after.kind, index.texts[passage].actions.allSatisfy({ $0 == nil }),
            index.kind(of: passage) != .ingredient
        else { return false }
        guard let end = before.range, let start = after.range else { return before.source == after.source }
        return start.start.milliseconds - end.end.milliseconds <= 4000
    }

    private mutating func take(_ text: TextForLookup) {
        for amount in text.amounts {
            switch amount.value {
            case .duration(let low, let high):
                times.append(Told(low: low, high: high, verb: Self.verb(of: amount, in: text)))
            case .temperature(let degrees, let scale):
                heats.append((degrees, scale))
            case .measure: break
            }
        }
    }

    /// The verb before a time, else the first one behind it.
    private static func verb(of amount: AmountPlace, in text: TextForLookup) -> String? {
        let before = text.actions[..<amount.tokens.lowerBound].last { $0 != nil } ?? nil
        return before ?? text.actions[amount.tokens.upperBound...].first { $0 != nil } ?? nil
    }

    func shows(_ timer: Timer) -> Bool {
        let high = timer.upperSeconds ?? timer.seconds
        // One end of a range is told with it: "20 to 25 minutes".
        let equal = times.filter {
            $0.low == timer.seconds && $0.high == high
                || timer.upperSeconds == nil && [$0.low, $0.high].contains(timer.seconds)
        }
        guard !equal.isEmpty else { return false }
        let verb = step.amounts.first {
            if case .duration(let low, let upper) = $0.value { return low == timer.seconds && upper == high }
            return false
        }.flatMap { Self.verb(of: $0, in: step) }
        guard let verb else { return true }
        if equal.contains(where: { $0.verb.map { step.vocabulary.actions.isSame($0, verb) } ?? true }) { return true }
        // The verb has a time of its own there: this one is another verb's.
        return !times.contains { $0.verb == verb }
    }

    func shows(_ heat: Temperature) -> Bool {
        heats.contains { told in
            let isHot = told.degrees[0] > 250 && step.vocabulary.language == .english
            let scale = told.scale ?? (isHot ? .fahrenheit : .celsius)
            return scale == heat.scale && told.degrees.contains(heat.degrees)
        }
    }
}
