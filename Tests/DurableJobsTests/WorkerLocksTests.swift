import DurableJobs
import Foundation
import Testing

@Suite("The locks of workers")
struct WorkerLocksTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("locks-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test("tell who lives, who died, and whom nobody knows")
    func verdicts() throws {
        try withFolder { folder in
            let (worker, watcher) = (WorkerID(), WorkerLocks(folder: folder))
            #expect(watcher.verdict(on: worker) == .unknown)
            var locks: WorkerLocks? = WorkerLocks(folder: folder)
            try locks?.begin(worker)
            #expect(watcher.verdict(on: worker) == .alive)
            locks = nil
            #expect(watcher.verdict(on: worker) == .dead)
            watcher.bury(worker)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    @Test("leave nothing of a worker that ended as it should, and are buried for nobody who lives")
    func end() throws {
        try withFolder { folder in
            let (worker, locks) = (WorkerID(), WorkerLocks(folder: folder))
            try locks.begin(worker)
            locks.bury(worker)
            #expect(locks.verdict(on: worker) == .alive)
            locks.end(worker)
            #expect(locks.verdict(on: worker) == .unknown)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    @Test("fail where the folder can't be made")
    func noFolder() throws {
        try withFolder { folder in
            #expect(throws: POSIXError.self) { try WorkerLocks(folder: folder + "/a/b").begin(WorkerID()) }
        }
    }
}
