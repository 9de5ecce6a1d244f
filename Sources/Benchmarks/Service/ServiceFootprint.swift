import Foundation

/// What a process takes of its machine, as Linux tells (proc(5)).
struct ServiceFootprint {
    /// Resident, in kilobytes.
    var memory: Double
    var descriptors: Double
    var threads: Double
    var children: Double

    var figures: [(name: String, value: Double)] {
        [("memory in KB", memory), ("descriptors", descriptors), ("threads", threads), ("children", children)]
    }

    init(of process: Int32) throws {
        let folder = "/proc/\(process)"
        let status = try String(contentsOfFile: folder + "/status", encoding: .utf8)
        func figure(_ name: String) -> Double {
            let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
            return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? .nan
        }
        (memory, threads) = (figure("VmRSS"), figure("Threads"))
        descriptors = Double(try FileManager.default.contentsOfDirectory(atPath: folder + "/fd").count)
        let tasks = try FileManager.default.contentsOfDirectory(atPath: folder + "/task")
        let children = tasks.map {
            (try? String(contentsOfFile: "\(folder)/task/\($0)/children", encoding: .utf8)) ?? ""
        }
        self.children = Double(children.reduce(0) { $0 + $1.split(separator: " ").count })
    }
}
