import Foundation
import HTTPTypes
import NIOCore
import Synchronization
import Testing
import Uploads

/// A store in a folder, and a sender that speaks to its endpoint. Who asks is "ann" unless said otherwise.
struct UploadScene: Sendable {
    let folder: String
    let store: UploadStore
    let endpoint: TusEndpoint
    let clock: ManualDate

    /// Opens the store over a new folder, or one from before, for as long as `body` runs.
    static func with<Value>(
        folder: String? = nil,
        clock: ManualDate = ManualDate(),
        usage: @escaping UploadStore.Usage = { _ in 0 },
        purpose: String = "{}",
        limits: (inout UploadLimits) -> Void = { _ in },
        _ body: (UploadScene) async throws -> Value
    ) async throws -> Value {
        let path = folder ?? newFolder()
        defer { if folder == nil { try? FileManager.default.removeItem(atPath: path) } }
        var chosen = UploadLimits()
        chosen.diskReserve = 0
        // Many tests share the machine: who gives way gets the time.
        chosen.takeover = .seconds(300)
        limits(&chosen)
        let store = try await open(path, chosen, clock, usage)
        let endpoint = TusEndpoint(store: store, path: "/api/uploads") { _ in purpose }
        return try await body(UploadScene(folder: path, store: store, endpoint: endpoint, clock: clock))
    }

    static func newFolder() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("uploads-\(UUID().uuidString)").path
    }

    /// The store before may still be letting go of its last job.
    private static func open(
        _ folder: String,
        _ limits: UploadLimits,
        _ clock: ManualDate,
        _ usage: @escaping UploadStore.Usage
    ) async throws -> UploadStore {
        let end = ContinuousClock.now + .seconds(10)
        while true {
            do {
                return try UploadStore(folder: folder, limits: limits, now: { clock.now }, usage: usage)
            } catch UploadStoreError.folderInUse where ContinuousClock.now < end {
                await Task.yield()
            }
        }
    }

    func send<Body: AsyncSequence & Sendable>(
        _ method: HTTPRequest.Method,
        _ target: TusEndpoint.Target,
        _ fields: [HTTPField.Name: String] = [:],
        body: Body,
        owner: String = "ann"
    ) async throws -> UploadAnswer where Body.Element == ByteBuffer {
        var request = HTTPRequest(method: method, scheme: nil, authority: nil, path: "/api/uploads")
        request.headerFields[.tusResumable] = "1.0.0"
        for (name, value) in fields { request.headerFields[name] = value.isEmpty ? nil : value }
        return try await endpoint.respond(to: request, at: target, owner: owner, body: body)
    }

    func send(
        _ method: HTTPRequest.Method,
        _ target: TusEndpoint.Target,
        _ fields: [HTTPField.Name: String] = [:],
        bytes: [UInt8] = [],
        owner: String = "ann"
    ) async throws -> UploadAnswer {
        let fields = fields.merging([.contentLength: String(bytes.count)]) { given, _ in given }
        return try await send(method, target, fields, body: Pieces(bytes), owner: owner)
    }

    func refusal(
        _ method: HTTPRequest.Method,
        _ target: TusEndpoint.Target,
        _ fields: [HTTPField.Name: String] = [:],
        bytes: [UInt8] = [],
        owner: String = "ann"
    ) async -> UploadRefusal? {
        do {
            _ = try await send(method, target, fields, bytes: bytes, owner: owner)
            return nil
        } catch { return error as? UploadRefusal }
    }

    /// A new upload's id.
    func create(_ length: Int?, _ fields: [HTTPField.Name: String] = [:], owner: String = "ann") async throws -> String
    {
        let announced: [HTTPField.Name: String] =
            length.map { [.uploadLength: String($0)] } ?? [.uploadDeferLength: "1"]
        let answer = try await send(.post, .collection, announced.merging(fields) { $1 }, owner: owner)
        #expect(answer.response.status == .created)
        return try #require(answer.response.headerFields[.location]?.split(separator: "/").last.map(String.init))
    }

    @discardableResult
    func patch(_ id: String, at offset: Int, _ bytes: [UInt8], _ fields: [HTTPField.Name: String] = [:]) async throws
        -> UploadAnswer
    {
        try await send(.patch, .member(id), Self.patchFields(offset).merging(fields) { $1 }, bytes: bytes)
    }

    static func patchFields(_ offset: Int) -> [HTTPField.Name: String] {
        [.uploadOffset: String(offset), .contentType: "application/offset+octet-stream"]
    }

    func offset(_ id: String) async throws -> Int? {
        try await send(.head, .member(id)).response.headerFields[.uploadOffset].flatMap { Int($0) }
    }

    func bytes(_ id: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(id)")))
    }

    /// Names of what lies in the folder, but for the lock.
    func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "lock" }.sorted()
    }
}

/// A date that stands still.
final class ManualDate: Sendable {
    private let value = Mutex(Date())
    var now: Date { value.withLock { $0 } }
    func advance(hours: Double) { value.withLock { $0 += hours * 3600 } }
}

/// A body in pieces of 64 KiB, which may break off.
struct Pieces: AsyncSequence, Sendable {
    struct Broken: Error {}

    var bytes: [UInt8]
    var isBroken = false

    init(_ bytes: [UInt8], isBroken: Bool = false) {
        self.bytes = bytes
        self.isBroken = isBroken
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        var rest: ArraySlice<UInt8>
        var isBroken: Bool

        mutating func next() async throws -> ByteBuffer? {
            guard !rest.isEmpty else { if isBroken { throw Broken() } else { return nil } }
            defer { rest = rest.dropFirst(65_536) }
            return ByteBuffer(bytes: rest.prefix(65_536))
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: bytes[...], isBroken: isBroken) }
}

/// Bytes that are the same for the same seed and of no period.
func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    var words = [UInt64](repeating: 0, count: count / 8 + 1)
    for place in words.indices { words[place] = random.next() }
    return words.withUnsafeBytes { [UInt8]($0.prefix(count)) }
}

/// SplitMix64.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
