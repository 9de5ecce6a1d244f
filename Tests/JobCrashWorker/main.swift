// A worker that begins a run for each job of kind "process", says so, and writes to it once it is given a line. Tests kill
// and stop it. Arguments: the folder, its leases' length in milliseconds.
import DurableJobs
import Foundation
import Logging
import SQLiteStorage
import VideoWorkflow

func say(_ words: String) { FileHandle.standardOutput.write(Data("\(words)\n".utf8)) }

let folder = CommandLine.arguments[1]
let database = try SQLiteDatabase(folder: folder)
let store = SQLiteJobStore(database: database)
var settings = JobWorkerSettings()
settings.lease = .milliseconds(Int(CommandLine.arguments[2]) ?? 30_000)
settings.renewal = settings.lease / 3
let process: JobHandler = { claimed, lease in
    let run = try await database.begin(
        NewRun(owner: database.household, videoName: "soup.mp4", caption: nil, fence: lease.fence)
    )
    say("began \(claimed.job.id) \(run)")
    _ = await withCheckedContinuation { continuation in
        DispatchQueue(label: "input").async { continuation.resume(returning: readLine()) }
    }
    do {
        let event = RunEvent(sequence: 1, elapsed: 0, kind: .completed(peakMemoryBytes: 0))
        try await database.record([], events: [event], in: run)
        say("wrote")
    } catch let failure as Failure { say("refused \(failure.kind.rawValue)") }
    return .completed
}
let worker = JobWorker(
    store: store,
    handlers: ["process": process],
    bell: store.bell,
    liveness: WorkerLocks(folder: folder + "/workers"),
    settings: settings,
    logger: Logger(label: "job-crash-worker", factory: { _ in SwiftLogNoOpLogHandler() })
)
await withTaskGroup { group in
    group.addTask { await database.run() }
    group.addTask { await worker.run() }
    await group.waitForAll()
}
