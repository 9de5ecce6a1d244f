import Foundation

/// What the processes of the service take from the machine, read from /proc (proc(5)).
struct ProcessFigures: Sendable, Hashable {
    /// Resident memory of this process, in bytes.
    var ownMemory = 0
    /// The same of this process and all that descend from it.
    var memory = 0
    /// Those that descend from it.
    var children = 0
    /// Open ones of this process.
    var descriptors = 0
    var threads = 0

    /// As it is now. Blocks its thread for some milliseconds.
    static func read() -> ProcessFigures {
        var figures = ProcessFigures()
        let own = getpid()
        let processes = processes()
        var family: Set<Int32> = [own]
        var hasGrown = true
        while hasGrown {
            let found = processes.filter { family.contains($0.value.parent) && !family.contains($0.key) }.keys
            family.formUnion(found)
            hasGrown = !found.isEmpty
        }
        figures.ownMemory = processes[own]?.memory ?? 0
        figures.threads = processes[own]?.threads ?? 0
        figures.memory = family.reduce(0) { $0 + (processes[$1]?.memory ?? 0) }
        figures.children = family.count - 1
        figures.descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
        return figures
    }

    private static func processes() -> [Int32: (parent: Int32, threads: Int, memory: Int)] {
        var processes: [Int32: (parent: Int32, threads: Int, memory: Int)] = [:]
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
            // The name of a program stands in brackets and may hold anything.
            guard let process = Int32(name),
                let stat = FileManager.default.contents(atPath: "/proc/\(name)/stat"),
                let end = stat.lastIndex(of: UInt8(ascii: ")"))
            else { continue }
            let fields = stat[stat.index(after: end)...].split(separator: UInt8(ascii: " "))
                .map { Int(String(decoding: $0, as: UTF8.self)) }
            guard fields.count > 21, let parent = fields[1], let threads = fields[17], let pages = fields[21] else {
                continue
            }
            processes[process] = (Int32(clamping: parent), threads, max(0, pages) * page)
        }
        return processes
    }
}
