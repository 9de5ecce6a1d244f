import Synchronization
import VideoWorkflow

/// Which objects this process made, and how often each was put since: only what nobody else put may be taken back.
///
/// Whoever puts an object says so before looking whether it is there, and an object is removed while nobody else can say so:
/// none is taken away from under somebody who has just found it.
final class Newcomers: Sendable {
    private struct Entry {
        var puts = 0
        /// By this process; else it was there before.
        var isMade = false
    }

    /// All are forgotten, and so stay, where there are more: those of a hundred videos at once.
    private static let most = 5000

    private let entries = Mutex<[ObjectName: Entry]>([:])

    /// Somebody is about to put it. To be followed by `end`, or by `takeBack` where that came to nothing.
    func begin(_ name: ObjectName) {
        entries.withLock { entries in
            if entries.count >= Self.most { entries.removeAll() }
            entries[name, default: Entry()].puts += 1
        }
    }

    /// - Parameter isNew: whether it was made; else it was there.
    func end(_ name: ObjectName, isNew: Bool) {
        guard isNew else { return }
        entries.withLock { $0[name]?.isMade = true }
    }

    /// Forgets one put; calls `remove` where it was made here and nobody else put it.
    func takeBack(_ name: ObjectName, remove: () -> Void) {
        entries.withLock { entries in
            guard var entry = entries[name] else { return }
            entry.puts -= 1
            entries[name] = entry.puts > 0 ? entry : nil
            if entry.puts <= 0, entry.isMade { remove() }
        }
    }
}
