/// Follows text on the screen from look to look.
///
/// Edges that two looks in a row share are settled. Settled letter-like cells that the last state didn't have are a new
/// state of the screen: the frame that settled it is held until those cells are gone, and kept with the stretch of time
/// in which they stood.
struct OverlayTracker {
    /// A state of the screen.
    struct State {
        var id: Int
        var time: Int
        var start: Int
        var end: Int
        var sharpness: Double
        var regions: [Region]
        /// What was new in it.
        var own: TextCells
        var edges: EdgeMap
        /// Edge pixels of its own cells.
        var weight: Int
        /// Looks in a row in which it was not seen.
        var missed = 0
    }

    /// States held at once; the oldest is closed where there would be more.
    static let mostOpen = 6

    /// Open states that the last look showed whole.
    private(set) var showing: [Int] = []
    private var previous: (picture: LookPicture, map: EdgeMap)?
    private var open: [State] = []
    /// What the screen showed when it last settled.
    private var settled: EdgeMap?
    private var settledCounts: [UInt8] = []

    /// The states that ended with this look, the frame that is let go of (if a better one took its place), and whether
    /// `picture` itself is held.
    mutating func look(_ picture: LookPicture, sharpness: Double) -> (closed: [State], released: [Int], isHeld: Bool) {
        let map = EdgeMap(picture)
        defer { previous = (picture, map) }
        guard let before = previous, before.map.width == map.width, before.map.height == map.height else {
            return (closeAll(), [], false)
        }
        var closed: [State] = []
        var released: [Int] = []
        var isHeld = false
        follow(map, time: picture.time, closed: &closed)

        let both = before.map.intersection(map)
        let counts = both.counts()
        let fresh = freshCells(both, counts)
        if fresh.count >= TextCells.fewestNew {
            let weight = zip(fresh.isText, counts).reduce(0) { $0 + ($1.0 ? Int($1.1) : 0) }
            let all = TextCells(counts: counts, columns: both.columns, rows: both.rows)
            // The same text a little further in its fade takes the place of what was held a look ago.
            if let index = open.firstIndex(where: { picture.time - $0.time <= 800 && isGrowth(of: $0, into: fresh) }) {
                released.append(open[index].id)
                open[index].id = picture.id
                open[index].time = picture.time
                open[index].sharpness = sharpness
                open[index].edges = both
                open[index].own = open[index].own.union(fresh)
                open[index].regions = all.blocks(holding: open[index].own)
                open[index].weight = zip(open[index].own.isText, counts).reduce(0) { $0 + ($1.0 ? Int($1.1) : 0) }
            } else {
                closed += closeReplaced(by: fresh, seenSince: before.picture.time)
                open.append(
                    State(
                        id: picture.id,
                        time: picture.time,
                        start: before.picture.time,
                        end: picture.time,
                        sharpness: sharpness,
                        regions: all.blocks(holding: fresh),
                        own: fresh,
                        edges: both,
                        weight: weight
                    )
                )
                if open.count > Self.mostOpen { closed.append(open.removeFirst()) }
            }
            isHeld = true
            (settled, settledCounts) = (both, counts)
        } else {
            // Letters that are gone may come back and be new again.
            forgetWhatIsGone(map)
        }
        return (closed, released, isHeld)
    }

    /// Other letters where a state had its own: it ended before they were first seen, however many edges happen to agree.
    private mutating func closeReplaced(by fresh: TextCells, seenSince time: Int) -> [State] {
        var replaced: [State] = []
        for index in open.indices.reversed() {
            let shared = zip(open[index].own.isText, fresh.isText).count { $0 && $1 }
            guard shared * 10 >= open[index].own.count * 4 else { continue }
            var state = open.remove(at: index)
            state.end = max(state.start, min(state.end, time - 1))
            replaced.insert(state, at: 0)
        }
        return replaced
    }

    mutating func closeAll() -> [State] {
        defer { (open, settled, settledCounts) = ([], nil, []) }
        return open
    }

    var heldIDs: [Int] { open.map(\.id) }

    /// Which open states this look still shows.
    private mutating func follow(_ map: EdgeMap, time: Int, closed: inout [State]) {
        showing = []
        for index in open.indices.reversed() {
            let found = open[index].edges.found(in: map)
            let seen = zip(open[index].own.isText, found).reduce(0) { $0 + ($1.0 ? Int($1.1) : 0) }
            if seen * 100 >= open[index].weight * 88 { showing.append(open[index].id) }
            if seen * 100 >= open[index].weight * 62 {
                open[index].end = time
                open[index].missed = 0
            } else {
                open[index].missed += 1
                if open[index].missed >= 2 { closed.insert(open.remove(at: index), at: 0) }
            }
        }
    }

    /// Letter-like cells that the settled screen didn't have, or had with other letters.
    private func freshCells(_ both: EdgeMap, _ counts: [UInt8]) -> TextCells {
        guard let settled else { return TextCells(counts: counts, columns: both.columns, rows: both.rows) }
        return TextCells.fresh(in: both, counts: counts, against: settled)
    }

    private func isGrowth(of state: State, into fresh: TextCells) -> Bool {
        let shared = zip(state.own.isText, fresh.isText).count { $0 && $1 }
        return shared * 2 >= state.own.count
    }

    /// Takes out of the settled screen what a look no longer shows.
    private mutating func forgetWhatIsGone(_ map: EdgeMap) {
        guard let settled else { return }
        let found = settled.found(in: map, nearby: false)
        var kept = settled
        let (columns, cell, width) = (settled.columns, EdgeMap.cell, settled.width)
        for index in settledCounts.indices
        where settledCounts[index] >= TextCells.fewest && Int(found[index]) * 100 < Int(settledCounts[index]) * 40 {
            let (row, column) = (index / columns, index % columns)
            for y in row * cell..<(row + 1) * cell {
                for x in column * cell..<(column + 1) * cell { kept.edges[y * width + x] = 0 }
            }
            settledCounts[index] = 0
        }
        self.settled = kept
    }
}
