import Foundation
import Synchronization

/// The memory of a process and all that descend from it, looked at again and again: proportional set sizes, so that what
/// several of them share counts once (Linux, proc(5), smaps_rollup).
final class ProcessTree: Sendable {
    private struct State {
        var peak = 0
        var isWatching = true
    }

    /// Seconds between two looks.
    private static let pause = 0.2

    private let root: Int32
    private let state = Mutex(State())

    /// Watches from now on, on a thread of its own, until `stop`.
    init(_ root: Int32) {
        self.root = root
        Thread.detachNewThread { [self] in
            while state.withLock(\.isWatching) {
                look()
                Thread.sleep(forTimeInterval: Self.pause)
            }
        }
    }

    /// Ends watching; the highest sum seen, in bytes.
    func stop() -> Int {
        state.withLock { state in
            state.isWatching = false
            return state.peak
        }
    }

    private func look() {
        let parents = Self.parents()
        var family: Set<Int32> = [root]
        var hasGrown = true
        while hasGrown {
            let children = parents.filter { family.contains($0.value) && !family.contains($0.key) }.keys
            family.formUnion(children)
            hasGrown = !children.isEmpty
        }
        let sum = family.reduce(0) { $0 + Self.proportionalSize(of: $1) }
        state.withLock { $0.peak = max($0.peak, sum) }
    }

    private static func parents() -> [Int32: Int32] {
        var parents: [Int32: Int32] = [:]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
            // The name of a program stands in brackets and may hold anything.
            guard let process = Int32(name),
                let stat = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
                let close = stat.lastIndex(of: ")")
            else { continue }
            let fields = stat[stat.index(after: close)...].split(separator: " ")
            if fields.count > 1, let parent = Int32(fields[1]) { parents[process] = parent }
        }
        return parents
    }

    private static func proportionalSize(of process: Int32) -> Int {
        let rollup = (try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)) ?? ""
        for line in rollup.split(separator: "\n") where line.hasPrefix("Pss:") {
            return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) << 10
        }
        return 0
    }
}
