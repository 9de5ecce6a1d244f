import Foundation
import NIOPosix
import SQLiteStorage
import Synchronization
import VideoWorkflow

/// Finds out whether the data folder and the database take what is written to them. Asked by whoever watches the service, as
/// often as they like: a finding is good for a while.
final class StorageCheck: Sendable {
    private typealias Finding = Result<Void, any Error>

    /// Bytes below which a disk counts as full: what a commit and a frame need together.
    private static let least = 16 << 20
    /// How long a finding is good for.
    private static let age = Duration.seconds(2)

    private let folder: String
    private let database: SQLiteDatabase
    private let latest = Mutex<(at: ContinuousClock.Instant, finding: Finding)?>(nil)

    init(folder: String, database: SQLiteDatabase) {
        self.folder = folder
        self.database = database
    }

    /// Throws `Failure`: `diskFull`, `noPermission`, `storageFailed`.
    func check() async throws {
        if let known = latest.withLock({ $0 }), .now - known.at < Self.age { return try known.finding.get() }
        let finding: Finding
        do {
            // A disk over the network may keep whoever asks waiting.
            try await NIOThreadPool.singleton.runIfActive { try self.lookAtDisk() }
            try await database.tryWriting()
            finding = .success(())
        } catch is CancellationError { throw CancellationError() } catch { finding = .failure(error) }
        latest.withLock { $0 = (.now, finding) }
        try finding.get()
    }

    private func lookAtDisk() throws {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else {
            throw Failure(.keepVideo, .storageFailed, cause: "\(folder): \(String(cString: strerror(errno)))")
        }
        guard status.f_flag & UInt(ST_RDONLY) == 0, access(folder, W_OK | X_OK) == 0 else {
            throw Failure(.keepVideo, .noPermission, cause: folder)
        }
        let (bytes, overflows) = Int(clamping: status.f_bavail).multipliedReportingOverflow(by: Int(status.f_frsize))
        guard overflows || bytes >= Self.least else { throw Failure(.keepVideo, .diskFull, cause: folder) }
    }
}
