import ClipMaker
import MediaProcess
import RecipeDomain
import VideoWorkflow

/// All that somebody sent, already there.
struct SentFrames: ReceivedMedia {
    var pictures: [(path: String, time: Timestamp)] = []
    var sound: String?
    var duration: Timestamp?
    var isComplete = true

    func info() async throws -> ReceivedInfo { ReceivedInfo(duration: duration, width: 1280, height: 720) }

    func item(_ place: Int) async throws -> ReceivedItem {
        if place < pictures.count { return .picture(path: pictures[place].path, time: pictures[place].time) }
        if place == pictures.count, let sound { return .sound(path: sound) }
        return isComplete ? .complete : .givenUp
    }

    /// Pictures at these seconds of a video, as a client takes them.
    static func taken(of video: String, at seconds: [Double], _ clips: ClipMaker) async throws -> SentFrames {
        var sent = SentFrames()
        for second in seconds {
            let path = try await clips.make([
                "-ss", "\(second)", "-i", video, "-frames:v", "1", "-q:v", "3", "at\(second).jpg",
            ])
            sent.pictures.append((path, Timestamp(seconds: second)))
        }
        return sent
    }

    var reader: ReceivedMediaReader {
        ReceivedMediaReader(
            self,
            pictures: LibavPictureReader(program: mediaProgram),
            sounds: LibavSoundReader(program: mediaProgram)
        )
    }
}

/// Keeps nothing.
struct NoJournal: RunJournal {
    func begin(_ run: NewRun) async throws -> RunID { RunID() }
    func recipeID(for run: RunID, number: Int) async throws -> RecipeID { RecipeID() }
    func record(_ facts: [RunFact], events: [RunEvent], in run: RunID) async throws {}
    func discardTraces(of run: RunID, objects: [ObjectName]) async throws -> [ObjectName] { objects }
    func events(of run: RunID, after: Int, limit: Int) async throws -> [RunEvent] { [] }
}

/// Keeps nothing, and names what it is given by its size.
struct NoObjects: ObjectStore {
    func put(_ bytes: [UInt8]) async throws -> ObjectName { ObjectName(sha256: "\(bytes.count)") }
    func putFile(at path: String, keep: Bool) async throws -> (name: ObjectName, bytes: Int) {
        (ObjectName(sha256: path), 1)
    }
    func adopt(fileAt path: String, sha256: String, bytes: Int) async throws -> ObjectName {
        ObjectName(sha256: sha256)
    }
    func takeBack(_ names: [ObjectName]) async {}
    func remove(_ names: [ObjectName]) async -> Bool { true }
    func size(of name: ObjectName) async throws -> Int? { nil }
    func bytes(of name: ObjectName, limit: Int) async throws -> [UInt8]? { nil }
    func bytes(of name: ObjectName, from offset: Int, count: Int) async throws -> [UInt8]? { nil }
}
