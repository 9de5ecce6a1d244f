import RecipeDomain
import Synchronization
import VideoWorkflow

/// What the script met beside the models: how long it took to send the video, a frame, and what was found to the
/// database. Seconds; of the stage times that it reported for 7 frames.
struct Surroundings: Sendable {
    var videoUpload = 0.0
    var frameUpload = 0.0
    /// For one frame's description.
    var database = 0.0

    static func named(_ profile: String) -> Surroundings {
        switch profile {
        case "origin-sequential": Surroundings(videoUpload: 11.77, frameUpload: 0.254, database: 0.62 / 7)
        case "origin-parallel": Surroundings(videoUpload: 17.96, frameUpload: 0.46, database: 0.58 / 7)
        default: Surroundings()
        }
    }

    var isNothing: Bool { videoUpload + frameUpload + database == 0 }
}

/// An object store that is as far away as the script's was.
struct DistantObjects: ObjectStore {
    let store: any ObjectStore
    let surroundings: Surroundings

    func put(_ bytes: [UInt8]) async throws -> ObjectName {
        try await Task.sleep(for: .seconds(surroundings.frameUpload))
        return try await store.put(bytes)
    }

    func putFile(at path: String, keep: Bool) async throws -> (name: ObjectName, bytes: Int) {
        try await Task.sleep(for: .seconds(surroundings.videoUpload))
        return try await store.putFile(at: path, keep: keep)
    }

    func bytes(of name: ObjectName, from offset: Int, count: Int) async throws -> [UInt8]? {
        try await store.bytes(of: name, from: offset, count: count)
    }

    func adopt(fileAt path: String, sha256: String, bytes: Int) async throws -> ObjectName {
        try await Task.sleep(for: .seconds(surroundings.videoUpload))
        return try await store.adopt(fileAt: path, sha256: sha256, bytes: bytes)
    }

    func takeBack(_ names: [ObjectName]) async { await store.takeBack(names) }
    func remove(_ names: [ObjectName]) async -> Bool { await store.remove(names) }
    func size(of name: ObjectName) async throws -> Int? { try await store.size(of: name) }
    func bytes(of name: ObjectName, limit: Int) async throws -> [UInt8]? {
        try await store.bytes(of: name, limit: limit)
    }
}

/// A journal that takes as long for each description as the script's database did.
struct DistantJournal: RunJournal {
    let journal: any RunJournal
    let surroundings: Surroundings

    func begin(_ run: NewRun) async throws -> RunID { try await journal.begin(run) }
    func recipeID(for run: RunID, number: Int) async throws -> RecipeID {
        try await journal.recipeID(for: run, number: number)
    }

    func record(_ facts: [RunFact], events: [RunEvent], in run: RunID) async throws {
        let descriptions = facts.count { if case .description = $0 { true } else { false } }
        // What is still to be written when a run is stopped is written at once.
        if descriptions > 0 { try? await Task.sleep(for: .seconds(surroundings.database * Double(descriptions))) }
        try await journal.record(facts, events: events, in: run)
    }

    func discardTraces(of run: RunID, objects: [ObjectName]) async throws -> [ObjectName] {
        try await journal.discardTraces(of: run, objects: objects)
    }

    func events(of run: RunID, after: Int, limit: Int) async throws -> [RunEvent] {
        try await journal.events(of: run, after: after, limit: limit)
    }
}

/// Makes each reading of a video differ in every frame, so that no answer is remembered from another: a comment in the
/// JPEG names the reading. Decoding is as it always is.
final class DifferingReader: MediaReader {
    private let reader: any MediaReader
    private let readings = Atomic(0)

    init(_ reader: any MediaReader) { self.reader = reader }

    func read(_ request: MediaRequest, receive: (MediaItem) async throws -> Void) async throws {
        let number = readings.add(1, ordering: .relaxed).newValue
        let words = Array("reading \(number)".utf8)
        let comment: [UInt8] = [0xff, 0xfe, 0, UInt8(words.count + 2)] + words
        try await reader.read(request) { item in
            guard case .frame(var frame) = item, frame.jpeg.count > 2 else { return try await receive(item) }
            frame.jpeg.insert(contentsOf: comment, at: 2)
            try await receive(.frame(frame))
        }
    }
}
