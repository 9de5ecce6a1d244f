import Synchronization
import VideoWorkflow

/// Which objects this process made, and how often each was put since: only what was put once may be taken back.
final class Newcomers: Sendable {
    /// The oldest are forgotten, and so stay, where there are more.
    private static let most = 50_000

    private let puts = Mutex<[ObjectName: Int]>([:])

    func put(_ name: ObjectName) {
        puts.withLock { puts in
            if puts.count >= Self.most { puts.removeAll() }
            puts[name, default: 0] += 1
        }
    }

    /// Something that was there already.
    func putAgain(_ name: ObjectName) { puts.withLock { if $0[name] != nil { $0[name, default: 0] += 1 } } }

    /// Whether nobody else put it; forgets one put.
    func takeBack(_ name: ObjectName) -> Bool {
        puts.withLock { puts in
            guard let count = puts[name] else { return false }
            puts[name] = count > 1 ? count - 1 : nil
            return count == 1
        }
    }
}
