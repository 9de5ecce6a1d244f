import RecipeDomain

/// Who waits: owners take turns; within one the oldest run is first, within a run who came first.
struct FairQueue<Element> {
    fileprivate struct Waiting {
        var number: Int
        var element: Element
    }

    fileprivate struct Line {
        /// Version 7 identifiers are ordered by when they were made: the oldest is last.
        var order: [RunID] = []
        var runs: [RunID: [Waiting]] = [:]
        var lastTurn = 0
    }

    private var lines: [OwnerID: Line] = [:]
    private var turn = 0
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// - Parameter number: unique, and greater for who came later.
    mutating func add(_ element: Element, number: Int, owner: OwnerID, run: RunID) {
        lines[owner, default: Line()].add(Waiting(number: number, element: element), to: run)
        count += 1
    }

    /// Whose turn it is.
    var first: Element? { place.flatMap { lines[$0.owner]?.runs[$0.run]?.first?.element } }

    mutating func popFirst() -> Element? {
        guard let place else { return nil }
        turn += 1
        lines[place.owner]?.lastTurn = turn
        return remove(at: 0, owner: place.owner, run: place.run)
    }

    mutating func remove(number: Int, owner: OwnerID, run: RunID) -> Element? {
        guard let index = lines[owner]?.runs[run]?.firstIndex(where: { $0.number == number }) else { return nil }
        return remove(at: index, owner: owner, run: run)
    }

    private var place: (owner: OwnerID, run: RunID)? {
        guard let (owner, line) = lines.min(by: { $0.value.lastTurn < $1.value.lastTurn }) else { return nil }
        return line.order.last.map { (owner, $0) }
    }

    private mutating func remove(at index: Int, owner: OwnerID, run: RunID) -> Element? {
        guard let removed = lines[owner]?.remove(at: index, of: run) else { return nil }
        if lines[owner]?.order.isEmpty == true { lines[owner] = nil }
        count -= 1
        return removed.element
    }
}

extension FairQueue.Line {
    fileprivate mutating func add(_ waiting: FairQueue.Waiting, to run: RunID) {
        if runs[run] == nil {
            var (low, high) = (0, order.count)
            while low < high {
                let middle = (low + high) / 2
                if order[middle].uuid > run.uuid { low = middle + 1 } else { high = middle }
            }
            order.insert(run, at: low)
        }
        var place = runs[run]?.count ?? 0
        while place > 0, let before = runs[run]?[place - 1], before.number > waiting.number { place -= 1 }
        runs[run, default: []].insert(waiting, at: place)
    }

    fileprivate mutating func remove(at index: Int, of run: RunID) -> FairQueue.Waiting? {
        guard let removed = runs[run]?.remove(at: index) else { return nil }
        if runs[run]?.isEmpty == true {
            runs[run] = nil
            order.removeAll { $0 == run }
        }
        return removed
    }
}
