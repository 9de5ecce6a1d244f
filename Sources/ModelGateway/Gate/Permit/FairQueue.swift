import RecipeDomain

/// Who waits: owners take turns; within one the oldest run is first, within a run who came first.
struct FairQueue<Element> {
    private struct Waiting {
        var number: Int
        var element: Element
    }

    private struct Line {
        var runs: [RunID: [Waiting]] = [:]
        var lastTurn: Int
    }

    private var lines: [OwnerID: Line] = [:]
    private var turn = 0
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// - Parameter number: unique, and greater for who came later.
    mutating func add(_ element: Element, number: Int, owner: OwnerID, run: RunID) {
        var line = lines[owner] ?? Line(lastTurn: 0)
        var waiting = line.runs[run] ?? []
        let place = waiting.lastIndex { $0.number < number }.map { $0 + 1 } ?? 0
        waiting.insert(Waiting(number: number, element: element), at: place)
        line.runs[run] = waiting
        lines[owner] = line
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
        // Version 7 identifiers are ordered by when they were made.
        return line.runs.keys.min { $0.uuid < $1.uuid }.map { (owner, $0) }
    }

    private mutating func remove(at index: Int, owner: OwnerID, run: RunID) -> Element? {
        guard var line = lines[owner], var waiting = line.runs[run] else { return nil }
        let removed = waiting.remove(at: index)
        line.runs[run] = waiting.isEmpty ? nil : waiting
        lines[owner] = line.runs.isEmpty ? nil : line
        count -= 1
        return removed.element
    }
}
