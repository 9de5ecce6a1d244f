/// Looks a step up: where it is told or shown, and whether its action, its foods and its numbers stand there.
///
/// A step may be told over several passages, so runs of neighbouring ones are looked at together. Words alone are not enough:
/// what is done must be done there, and not be forbidden.
struct StepLookup {
    let index: EvidenceIndex

    struct Findings {
        /// Passages that tell the step, with how well they do.
        var passages: [(passage: Int, agreement: Double)] = []
        /// Times and temperatures that stand there, each in the order of the step.
        var timersShown: [Bool] = []
        var temperaturesShown: [Bool] = []
    }

    static let enough = 0.5
    /// So much of a step stands in a run that is looked at closer.
    private static let promising = 0.3
    private static let longestRun = 8
    private static let mostRuns = 12

    func findings(for step: Step, citation: Citation) -> Findings {
        let needles = StepNeedles(step.text, in: index)
        guard !needles.needles.isEmpty else { return Findings() }
        var masks = needles.masks(in: index)
        var runs = runs(telling: needles, masks, citation)
        if runs.isEmpty { runs = runsOfParts(of: needles.text, citation) }
        guard let best = runs.map(\.coverage).max() else {
            return Findings(
                timersShown: step.timers.map { _ in false },
                temperaturesShown: step.temperatures.map { _ in false }
            )
        }
        for run in runs { for passage in run.passages { masks[passage] |= run.masks[passage] } }
        var found = Findings()
        for run in runs {
            for passage in run.passages
            where run.masks[passage] != 0 && !found.passages.contains(where: { $0.passage == passage }) {
                found.passages.append((passage, run.coverage))
            }
        }
        // Numbers of a step that is only somewhat like this one are none of this one.
        let others = step.timers.isEmpty ? [] : times(besides: runs[0].passages, masks)
        let close = runs.filter { $0.coverage >= best - 0.21 }.map {
            StepNumbers(needles.text, index, $0.passages, others: others)
        }
        found.timersShown = step.timers.map { timer in close.contains { $0.shows(timer) } }
        found.temperaturesShown = step.temperatures.map { heat in close.contains { $0.shows(heat) } }
        return found
    }

    /// Times of the passages nearest to a run in which something of the step stands.
    private func times(besides run: Range<Int>, _ masks: [UInt64]) -> [ToldTime] {
        let related = masks.indices.filter {
            masks[$0] != 0 && (index.tellsTime($0) || $0 > 0 && index.tellsTime($0 - 1))
        }
        let middle = (run.lowerBound + run.upperBound) / 2
        let near = related.sorted { (abs($0 - middle), $0) < (abs($1 - middle), $1) }.prefix(Self.mostRelated)
        return near.sorted().flatMap(index.toldTimes)
    }

    private static let mostRelated = 120

    private func runs(telling needles: StepNeedles, _ masks: [UInt64], _ citation: Citation) -> [Run] {
        var runs: [Run] = []
        for run in bestRuns(for: needles, masks, citation)
        where StepVerdict(needles, run.passages, in: index).isSupported
            && !runs.contains(where: { run.passages.contains($0.passages) && $0.coverage >= run.coverage - 0.12 })
        {
            runs.append(run)
        }
        return runs
    }

    /// "Bake for 35 minutes and turn halfway": what is told in two places is looked up in parts, each of which must be told.
    private func runsOfParts(of text: TextForLookup, _ citation: Citation) -> [Run] {
        let parts = StepParts.parts(of: text)
        guard parts.count > 1 else { return [] }
        var all: [Run] = []
        for part in parts {
            let needles = StepNeedles(part, in: index)
            let runs = runs(telling: needles, needles.masks(in: index), citation)
            guard !runs.isEmpty else { return [] }
            all += runs.map {
                var run = $0
                // Times of all parts count.
                run.coverage = 1
                return run
            }
        }
        return all
    }

    struct Run {
        var passages: Range<Int>
        var masks: ArraySlice<UInt64>
        var coverage: Double
        var score: Double
    }

    /// Runs of neighbouring passages that hold enough of the step, the best first.
    func bestRuns(for needles: StepNeedles, _ masks: [UInt64], _ citation: Citation) -> [Run] {
        var runs: [Run] = []
        for start in masks.indices where masks[start] != 0 {
            var mask: UInt64 = 0
            var end = start
            while end < masks.count, end < start + Self.longestRun, end == start || isTogether(start, end) {
                let joined = mask | masks[end]
                guard joined != mask else {
                    // A passage between that adds nothing may be passed over once.
                    guard end + 1 < masks.count, isTogether(start, end + 1), masks[end + 1] & ~mask != 0 else { break }
                    end += 1
                    continue
                }
                mask = joined
                end += 1
                let coverage = needles.coverage(mask)
                // The first passage must add something, too.
                let others = masks[(start + 1)..<end].reduce(0, |)
                guard coverage >= Self.promising, masks[start] & ~others != 0 else { continue }
                let isCited = (start..<end).contains(where: citation.names)
                let isNear = (start..<end).contains { citation.range?.isNear(index.passages[$0].range) == true }
                let score = coverage - 0.04 * Double(end - start - 1) + (isCited ? 0.15 : 0) + (isNear ? 0.05 : 0)
                runs.append(Run(passages: start..<end, masks: masks[start..<end], coverage: coverage, score: score))
            }
        }
        runs.sort { ($0.score, -$0.passages.lowerBound) > ($1.score, -$1.passages.lowerBound) }
        return Array(runs.prefix(Self.mostRuns))
    }

    /// Whether two passages may tell one step: from one source, not far apart.
    private func isTogether(_ start: Int, _ end: Int) -> Bool {
        let (first, last) = (index.passages[start], index.passages[end])
        guard first.kind == last.kind else { return false }
        guard let begin = first.range, let close = last.range else { return true }
        return close.start.milliseconds - begin.end.milliseconds <= 45_000
    }
}
