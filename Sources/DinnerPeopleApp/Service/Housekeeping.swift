import Foundation
import Logging
import ObjectStorage
import SQLiteStorage
import VideoWorkflow

/// Forgets what has been kept for long enough, and removes files that nothing refers to: a little at a time, beside
/// everything else.
struct Housekeeping: Sendable {
    let app: DinnerPeopleApp
    let logger: Logger
    var now: @Sendable () -> Date = { Date() }

    /// Rows of one write.
    private static let rows = 200
    /// Between two writes, so that nobody waits behind many.
    private static let pause = Duration.milliseconds(100)
    /// Of the folders of objects, those that one look goes through.
    private static let folders = 16

    private var settings: RetentionSettings { app.configuration.retention }

    /// Until the task is cancelled.
    func run() async throws {
        var folder = Int.random(in: 0..<FileObjectStore.folders)
        while !Task.isCancelled {
            try await Task.sleep(for: .seconds(settings.sweepMinutes * 60))
            do { try await look(folders: folder..<folder + Self.folders) } catch is CancellationError {
                throw CancellationError()
            } catch {
                logger.warning("what is kept for too long could not be cleared away", metadata: ["cause": "\(error)"])
            }
            folder = (folder + Self.folders) % FileObjectStore.folders
        }
    }

    /// - Parameter folders: numbers of those folders of objects that are looked through.
    func look(folders: Range<Int>) async throws {
        let (database, settings) = (app.database, settings)
        let answers = try await inSteps {
            try await database.forgetAnswers(
                beforeUnixMilliseconds: time(daysAgo: settings.memoDays),
                above: settings.memoBytes,
                limit: Self.rows
            )
        }
        let events = try await inSteps {
            try await database.forgetEvents(
                beforeUnixMilliseconds: time(daysAgo: settings.eventDays),
                above: settings.eventBytes,
                limit: Self.rows
            )
        }
        try await app.removeOrphans()
        var files = 0
        for folder in folders {
            files += try await app.objects.sweep(
                folder: folder,
                putBefore: now().addingTimeInterval(-settings.graceHours * 3600)
            ) { try await database.named(of: $0) }
        }
        guard answers + events + files > 0 else { return }
        logger.info("cleared away", metadata: ["answers": "\(answers)", "events": "\(events)", "files": "\(files)"])
    }

    private func inSteps(_ step: () async throws -> Int) async throws -> Int {
        var all = 0
        while true {
            let count = try await step()
            all += count
            guard count > 0 else { return all }
            try await Task.sleep(for: Self.pause)
        }
    }

    private func time(daysAgo days: Double) -> Int { now().addingTimeInterval(-days * 86_400).unixMilliseconds }
}
