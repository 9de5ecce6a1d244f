import DurableJobs
import Foundation
import RecipeDomain
import StorageConformance
import Testing
import VideoWorkflow

@testable import SQLiteStorage

@Suite("A database on a disk in trouble", .enabled(if: SmallDisk.isAvailable, "needs root, to mount a small disk"))
struct DiskTroubleTests {
    @Test("a full disk is said to be full, loses nothing, and it goes on once there is space")
    func full() async throws {
        try await SmallDisk.with(kilobytes: 4096) { disk in
            try await withDatabase(in: disk + "/data") { database in
                try await database.fill(0, bytes: 10)
                try SmallDisk.fill(disk, leaving: 100)
                let failure = await #expect(throws: Failure.self) { try await database.fill(1, bytes: 2_000_000) }
                #expect(failure?.kind == .diskFull, "\(String(describing: failure))")
                #expect(try await database.answer(for: key(0), owner: database.household, run: nil)?.count == 10)
                #expect(try await database.answer(for: key(1), owner: database.household, run: nil) == nil)
                try FileManager.default.removeItem(atPath: disk + "/ballast")
                try await database.fill(1, bytes: 200_000)
                #expect(try await database.answer(for: key(1), owner: database.household, run: nil)?.count == 200_000)
            }
        }
    }

    @Test("of many writers on a disk that fills up, those who are told so are kept and no others")
    func fillingUp() async throws {
        try await SmallDisk.with(kilobytes: 4096) { disk in
            try await withDatabase(in: disk + "/data") { database in
                try await database.fill(255, bytes: 10)
                try SmallDisk.fill(disk, leaving: 1_000)
                let kept = await withTaskGroup(of: UInt8?.self) { group in
                    for number in UInt8(0)..<100 {
                        group.addTask { (try? await database.fill(number, bytes: 50_000)).map { number } }
                    }
                    return await group.reduce(into: Set<UInt8>()) { if let number = $1 { $0.insert(number) } }
                }
                for number in UInt8(0)..<100 {
                    let answer = try await database.answer(for: key(number), owner: database.household, run: nil)
                    #expect((answer != nil) == kept.contains(number), "\(number)")
                }
            }
        }
    }

    @Test("a job that ends while the disk is full has ended once there is space", .timeLimit(.minutes(1)))
    func job() async throws {
        try await SmallDisk.with(kilobytes: 4096) { disk in
            try await withJobs(in: disk + "/data") { scene in
                let (begun, ends) = (Sightings<JobID>(), Sightings<Void>())
                var settings = JobScene.settings
                settings.poll = .milliseconds(20)
                let worker = scene.worker(
                    settings: settings,
                    [
                        "process": { claimed, _ in
                            begun.saw.yield(claimed.job.id)
                            await ends.next()
                            return .completed
                        }
                    ]
                )
                try await running(worker) {
                    let id = try await scene.insert()
                    _ = await begun.next()
                    try SmallDisk.fill(disk, leaving: 0)
                    while (try? await scene.insert("other")) != nil {}
                    ends.saw.yield()
                    await #expect(throws: Failure.self) { for _ in 0..<3 { try await scene.insert("other") } }
                    #expect(try await scene.job(id)?.state == .running)
                    try FileManager.default.removeItem(atPath: disk + "/ballast")
                    while try await scene.job(id)?.state != .completed { await Task.yield() }
                }
            }
        }
    }

    @Test("a disk that is full at the first opening is said to be full")
    func fullAtOpening() async throws {
        try await SmallDisk.with(kilobytes: 256) { disk in
            try SmallDisk.fill(disk, leaving: 8)
            let failure = #expect(throws: Failure.self) { try SQLiteDatabase(folder: disk + "/data") }
            #expect(failure?.kind == .diskFull, "\(String(describing: failure))")
        }
    }

    @Test("a read-only disk is a matter of permission")
    func readOnly() async throws {
        try await SmallDisk.with(kilobytes: 4096) { disk in
            try SmallDisk.remount(disk, readOnly: true)
            let failure = #expect(throws: Failure.self) { try SQLiteDatabase(folder: disk + "/data") }
            #expect(failure?.kind == .noPermission, "\(String(describing: failure))")
        }
    }
}

private func key(_ number: UInt8) -> MemoKey { MemoKey(bytes: [UInt8](repeating: number, count: 32)) }

extension SQLiteDatabase {
    fileprivate func fill(_ number: UInt8, bytes: Int) async throws {
        _ = try await keep(
            [UInt8](repeating: number, count: bytes),
            for: key(number),
            role: .text,
            model: "m",
            owner: household,
            run: nil
        )
    }
}
