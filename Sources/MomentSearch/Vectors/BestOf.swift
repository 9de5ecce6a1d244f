/// The best few of many: a heap with the least of them on top. Of equals the older stay.
struct BestOf {
    private let limit: Int
    private var heap: [(score: Float, id: MomentID)] = []

    /// What has to be passed to get in.
    private(set) var least = -Float.infinity

    init(_ limit: Int) {
        self.limit = max(1, limit)
        heap.reserveCapacity(self.limit)
    }

    /// - Parameter score: above `least`.
    mutating func offer(_ score: Float, _ id: MomentID) {
        if heap.count < limit {
            heap.append((score, id))
            rise(from: heap.count - 1)
        } else {
            heap[0] = (score, id)
            sink()
        }
        if heap.count == limit { least = heap[0].score }
    }

    /// The best first.
    var sorted: [(score: Float, id: MomentID)] {
        heap.sorted { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
    }

    private mutating func rise(from place: Int) {
        var place = place
        while place > 0, heap[place].score < heap[(place - 1) / 2].score {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink() {
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < heap.count else { return }
            if child + 1 < heap.count, heap[child + 1].score < heap[child].score { child += 1 }
            guard heap[child].score < heap[place].score else { return }
            heap.swapAt(place, child)
            place = child
        }
    }
}
