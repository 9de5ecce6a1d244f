import Foundation

/// A program run to its end, with what it took as the kernel counts it: all of its ended children included.
struct MeasuredProcess {
    var seconds: Double
    var cpuSeconds: Double
    /// Of it and all that descend from it together, in bytes, looked at five times a second.
    var peakTreeMemory: Int
    var status: Int32
    var output: Data

    /// Runs `arguments` through `/usr/bin/env`.
    static func run(_ arguments: [String], environment: [String: String]? = nil) throws -> MeasuredProcess {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        if let environment { process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 } }
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        let (before, begin) = (usage(), ContinuousClock.now)
        try process.run()
        let tree = ProcessTree(process.processIdentifier)
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let elapsed = ContinuousClock.now - begin
        let after = usage()
        return MeasuredProcess(
            seconds: Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18,
            cpuSeconds: after - before,
            peakTreeMemory: tree.stop(),
            status: process.terminationStatus,
            output: output
        )
    }

    private static func usage() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        let time = { (value: timeval) in Double(value.tv_sec) + Double(value.tv_usec) / 1e6 }
        return time(usage.ru_utime) + time(usage.ru_stime)
    }
}

/// The middle of several figures.
func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
}

/// A program that was built beside this one.
func program(_ name: String) -> String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent(name).path
}
