/// Counts by key in a fixed number of places: whatever keys come, it takes the same memory.
///
/// Keys are hashed with a seed of this process, so that nobody can choose which ones meet. Where a set of places is full,
/// the lowest count makes room: those who tried most are remembered longest.
struct AttemptTable {
    struct Entry {
        var key: Int
        var count: Int
        var last: Duration
    }

    /// After so long without an attempt a count is halved, and again.
    private let halfLife: Duration
    private let seed = Int.random(in: .min ... .max)
    private var places: [Entry?]
    private static let ways = 8

    /// - Parameter sets: of 8 places each.
    init(sets: Int = 1024, halfLife: Duration) {
        places = Array(repeating: nil, count: max(1, sets) * Self.ways)
        self.halfLife = halfLife
    }

    /// The count of `key` as it is now, and when it last rose.
    func count(of key: some Hashable, now: Duration) -> (count: Int, last: Duration) {
        let hash = hash(key)
        guard let entry = set(of: hash).lazy.compactMap({ places[$0] }).first(where: { $0.key == hash }) else {
            return (0, now)
        }
        return (decayed(entry, now), entry.last)
    }

    mutating func add(_ key: some Hashable, now: Duration) {
        let hash = hash(key)
        let set = set(of: hash)
        let place =
            set.first { places[$0]?.key == hash } ?? set.first { places[$0] == nil }
            ?? set.min { weight(places[$0], now) < weight(places[$1], now) }
        guard let place else { return }
        let known = places[place].flatMap { $0.key == hash ? decayed($0, now) : nil } ?? 0
        places[place] = Entry(key: hash, count: min(known + 1, 1 << 20), last: now)
    }

    /// Takes one attempt back.
    mutating func remove(_ key: some Hashable) {
        let hash = hash(key)
        guard let place = set(of: hash).first(where: { places[$0]?.key == hash }), var entry = places[place] else {
            return
        }
        entry.count -= 1
        places[place] = entry.count > 0 ? entry : nil
    }

    mutating func clear(_ key: some Hashable) {
        let hash = hash(key)
        if let place = set(of: hash).first(where: { places[$0]?.key == hash }) { places[place] = nil }
    }

    private func hash(_ key: some Hashable) -> Int {
        var hasher = Hasher()
        hasher.combine(seed)
        hasher.combine(key)
        return hasher.finalize()
    }

    private func set(of hash: Int) -> Range<Int> {
        let sets = UInt(places.count / Self.ways)
        let first = Int(UInt(bitPattern: hash) % sets) * Self.ways
        return first..<first + Self.ways
    }

    private func decayed(_ entry: Entry, _ now: Duration) -> Int {
        let halvings = max(.zero, now - entry.last) / halfLife
        return halvings >= 32 ? 0 : entry.count >> Int(halvings)
    }

    /// Lower ones make room first; of equal ones the older.
    private func weight(_ entry: Entry?, _ now: Duration) -> (Int, Duration) {
        entry.map { (decayed($0, now), $0.last) } ?? (0, .zero)
    }
}
