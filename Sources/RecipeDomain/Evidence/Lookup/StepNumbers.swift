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
        let equal = times.filter { $0.low == timer.seconds && $0.high == high }
        guard !equal.isEmpty else { return false }
        let verb = step.amounts.first {
            if case .duration(let low, let upper) = $0.value { return low == timer.seconds && upper == high }
            return false
        }.flatMap { Self.verb(of: $0, in: step) }
        guard let verb else { return true }
        if equal.contains(where: { $0.verb.map { KitchenActions.isSame($0, verb) } ?? true }) { return true }
        // The verb has a time of its own there: this one is another verb's.
        return !times.contains { $0.verb == verb }
    }

    func shows(_ heat: Temperature) -> Bool {
        heats.contains { told in
            let scale = told.scale ?? (told.degrees[0] > 250 ? .fahrenheit : .celsius)
            return scale == heat.scale && told.degrees.contains(heat.degrees)
        }
    }
}
