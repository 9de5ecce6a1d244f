import ObjectStorage
import RecipeDomain
import SQLiteStorage
import Synchronization
import VideoWorkflow

/// What is sent of a video beforehand, in the order in which it comes.
final class ReceivedFeed: ReceivedMedia {
    /// How long nothing may come before what came is used.
    private static let patience = Duration.seconds(60)

    private let database: SQLiteDatabase
    private let objects: FileObjectStore
    private let video: VideoID
    private let owner: OwnerID
    private let partsGiven = Mutex(0)

    init(database: SQLiteDatabase, objects: FileObjectStore, video: VideoID, owner: OwnerID) {
        (self.database, self.objects, self.video, self.owner) = (database, objects, video, owner)
    }

    /// Stills and sound that were given.
    var parts: Int { partsGiven.withLock { $0 } }

    func info() async throws -> ReceivedInfo { ReceivedInfo() }

    func item(_ place: Int) async throws -> ReceivedItem {
        switch try await database.received(place, of: video, owner: owner, patience: Self.patience) {
        case .part(let part):
            partsGiven.withLock { $0 = max($0, place + 1) }
            let path = objects.path(of: part.object)
            return part.time.map { .picture(path: path, time: $0) } ?? .sound(path: path)
        case .closed: return .complete
        case .silent: return .givenUp
        case .gone: throw Failure(.frames, .uploadEnded, cause: "the video was deleted")
        }
    }
}
