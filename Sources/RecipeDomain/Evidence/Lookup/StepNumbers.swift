/// Whether the times and temperatures of a step stand in a run of passages, as those of what the step does.
///
/// A time that stands there is another act's, or another food's, where the step's own act on its own food has another one.
struct StepNumbers {
    private let step: TextForLookup
    private let index: EvidenceIndex
    private var times: [ToldTime] = []
    private var heats: [(degrees: [Int], scale: Temperature.Scale?)] = []
    /// Times of passages that share something with the step, wherever they stand.
    private let others: [ToldTime]
    private let run: Range<Int>
    /// Times that are said to be over after the run.
    private var waits: [ToldTime] = []

    /// - Parameter others: times of passages in which something of the step stands.
    init(_ step: TextForLookup, _ index: EvidenceIndex, _ passages: Range<Int>, others: [ToldTime]) {
        (self.step, self.index, self.others, run) = (step, index, others, passages)
        for passage in passages { take(passage) }
        // "… in the oven" / "for about twenty minutes": what has no verb of its own goes on with the one before.
        for passage in [passages.upperBound, passages.upperBound + 1] {
            guard passage < index.passages.count, let last = passages.last, Self.goesOn(index, from: last, to: passage)
            else { break }
            take(passage)
        }
        let around = [
            passages.lowerBound - 2..<passages.lowerBound, passages.upperBound..<passages.upperBound + 3,
        ]
        var near = self
        (near.times, near.heats) = ([], [])
        for passage in around.joined() where index.passages.indices.contains(passage) {
            if tellsOn(index, passages, passage) { near.take(passage) }
        }
        if times.isEmpty { times = near.times }
        if times.isEmpty {
            for passage in [passages.lowerBound - 1, passages.upperBound]
            where index.passages.indices.contains(passage)
                && index.passages[passage].kind == index.passages[passages.lowerBound].kind
            {
                times += index.toldTimes(in: passage)
            }
        }
        waits = waits(behind: passages)
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
        for passage in beside.sorted() where Self.standsBeside(index, passages, passage) { take(passage) }
    }

    /// "After ninety minutes, rinse it": so long it was left before.
    private func waits(behind run: Range<Int>) -> [ToldTime] {
        (run.upperBound..<run.upperBound + 2).filter {
            index.passages.indices.contains($0) && index.passages[$0].kind == index.passages[run.lowerBound].kind
        }.flatMap { passage in
            let text = index.texts[passage]
            return index.toldTimes(in: passage).filter { told in
                text.amounts.contains {
                    guard case .duration(told.low, told.high) = $0.value, $0.tokens.lowerBound > 0 else { return false }
                    return text.written[max(0, $0.tokens.lowerBound - 2)..<$0.tokens.lowerBound].contains {
                        ["after", "nach", "apres", "tras", "cabo"].contains($0)
                    }
                }
            }
        }
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
        guard !run.contains(passage), index.passages[passage].kind != index.passages[run.lowerBound].kind
        else { return false }
        if let shown = index.passages[passage].range,
            !run.contains(where: { near(shown, index.passages[$0].range) })
        {
            return false
        }
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

    private mutating func take(_ passage: Int) {
        times += index.toldTimes(in: passage)
        heats += heats(in: passage)
    }

    // MARK: - Times

    func shows(_ timer: Timer) -> Bool {
        let high = timer.upperSeconds ?? timer.seconds
        // One end of a range is told with it: "20 to 25 minutes".
        let isEqual = { (told: ToldTime) in
            told.low == timer.seconds && told.high == high
                || timer.upperSeconds == nil && [told.low, told.high].contains(timer.seconds)
        }
        let amount = step.amounts.first {
            if case .duration(let low, let upper) = $0.value { return low == timer.seconds && upper == high }
            return false
        }
        guard let amount else { return times.contains(where: isEqual) }
        if waits.contains(where: isEqual) { return true }
        let context = StepContext(NumberContext(amount, in: step), step, index)
        let related = others.map { (isEqual: isEqual($0), low: $0.low, affinity: affinity(context, $0)) }
        let equal = times.filter(isEqual).map { affinity(context, $0).value }
        let best = (equal + related.filter(\.isEqual).map(\.affinity.value)).max() ?? -.infinity
        guard !equal.isEmpty || best >= Self.telling else { return false }
        let own = step.amounts.compactMap { amount -> Int? in
            if case .duration(let low, _) = amount.value { low } else { nil }
        }
        let other =
            related.filter {
                !$0.isEqual && !own.contains($0.low) && ($0.affinity.isFirm || $0.affinity.value > best + 1.5)
            }.map(
                \.affinity.value
            ).max() ?? 0
        return best > -2 && (other < Self.telling || best + 0.25 >= other)
    }

    /// From here on a time is surely that of the step's own act or food.
    private static let telling = 1.5

    /// A time of the step with what its words may stand in the evidence as.
    private struct StepContext {
        let own: NumberContext
        let foods: [Set<Int>]
        let tools: [Set<Int>]
        let others: [Set<Int>]

        init(_ own: NumberContext, _ step: TextForLookup, _ index: EvidenceIndex) {
            self.own = own
            let ids = { (places: [Int]) in places.prefix(12).map { index.naming(step.words[$0], isInStep: true) } }
            (foods, tools, others) = (ids(own.foods), ids(own.tools), ids(own.others))
        }
    }

    /// How much a time told has in common with one of the step: act, food, tool and other words; below 0 where they differ.
    private func affinity(_ step: StepContext, _ told: ToldTime) -> Affinity {
        let actions = index.vocabulary.actions
        var affinity = Affinity(value: run.contains(told.passage) ? 0.5 : 0)
        if let own = step.own.verb, let verb = told.context.verb {
            if own == verb, !actions.isAnyHeat(own) {
                affinity.value += 3
                affinity.isFirm = true
            } else if actions.isSame(own, verb) {
                affinity.value += actions.isAnyHeat(own) ? 1 : 1.5
            } else if ![own, verb].contains(where: {
                actions.isLight($0) || actions.isGathering($0) || actions.isAnyHeat($0)
            }) {
                affinity.value -= 1
            }
        } else if told.context.isInOven, let own = step.own.verb, actions.signs(of: own).contains(where: isOven) {
            affinity.value += 1
        }
        let more = step.own.verbs.subtracting([step.own.verb ?? ""])
        let shared = more.count { own in told.context.verbs.contains { actions.isSame(own, $0) } }
        affinity.value += Double(min(2, shared))
        if !step.foods.isEmpty, !told.context.foods.isEmpty {
            let isShared = shares(step.foods, told.context.foods, told)
            affinity.value += isShared ? 1.5 : -1.5
            affinity.isFirm = affinity.isFirm || isShared
        }
        if shares(step.tools, told.context.tools, told) {
            affinity.value += 1
            affinity.isFirm = true
        }
        let words = step.others.count { ids in
            told.context.others.contains { index.token($0, of: told.passage, isOneOf: ids) }
        }
        affinity.value += 0.5 * Double(min(3, words))
        return affinity
    }

    private struct Affinity {
        var value: Double
        /// Whether it is surely of the same act, food or tool.
        var isFirm = false
    }

    private func isOven(_ word: String) -> Bool { ["oven", "ofen", "backofen", "four", "horno"].contains(word) }

    private func shares(_ wanted: [Set<Int>], _ places: [Int], _ told: ToldTime) -> Bool {
        wanted.contains { ids in places.contains { index.token($0, of: told.passage, isOneOf: ids) } }
    }

    // MARK: - Temperatures

    /// A temperature told elsewhere counts where the run tells none.
    func shows(_ heat: Temperature) -> Bool {
        let told = heats.isEmpty ? index.telling(degrees: heat.degrees).sorted().flatMap(heats(in:)) : heats
        return told.contains { told in
            let isHot = told.degrees[0] > 250 && step.vocabulary.language == .english
            let scale = told.scale ?? (isHot ? .fahrenheit : .celsius)
            return scale == heat.scale && told.degrees.contains(heat.degrees)
        }
    }

    private func heats(in passage: Int) -> [(degrees: [Int], scale: Temperature.Scale?)] {
        index.texts[passage].amounts.compactMap {
            guard case .temperature(let degrees, let scale) = $0.value else { return nil }
            return (degrees, scale)
        }
    }
}
