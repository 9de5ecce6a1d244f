import Synchronization
import Foundation
public import HTTPTypes
public import NIOCore

/// What became of a request about an upload.
public struct UploadAnswer: Sendable {
    /// Without a body.
    public var response: HTTPResponse
    /// The upload, where this request finished it.
    public var finished: FinishedUpload?
}

/// tus 1.0 (https://tus.io/protocols/resumable-upload) with creation, creation-with-upload, creation-defer-length,
/// expiration, termination and checksum, and the plain `PUT` of a whole body.
///
/// It takes request heads and bodies, and knows no web server. Whoever calls it has found out the owner. Errors are thrown:
/// `UploadRefusal`, and what `admit` and the store's `usage` throw. Requests that fail before their body was read should
/// close the connection.
public struct TusEndpoint: Sendable {
    /// What a request's path leads to, below the endpoint's own.
    public enum Target: Sendable, Hashable {
        /// `/uploads`: new ones are made here (`POST`).
        case collection
        /// `/uploads/{id}`: an upload; for `PUT` the name of a new one. Percent-decoded.
        case member(String)
    }

    /// Asked before an upload begins: may refuse it by throwing, and says what it is for (JSON, kept with it).
    public typealias Admit = @Sendable (NewUpload) async throws -> String

    public static let version = "1.0.0"
    static let extensions = "creation,creation-with-upload,creation-defer-length,expiration,termination,checksum"

    let store: UploadStore
    let path: String
    let admit: Admit

    /// - Parameter path: of the collection, without a slash at the end, for `Location`.
    public init(store: UploadStore, path: String, admit: @escaping Admit) {
        self.store = store
        self.path = path
        self.admit = admit
    }

    public func respond<Body: AsyncSequence & Sendable>(
        to request: HTTPRequest,
        at target: Target,
        owner: String,
        body: Body
    ) async throws -> UploadAnswer where Body.Element == ByteBuffer {
        let method = Self.method(of: request)
        if method == .options { return UploadAnswer(response: options) }
        if method != .put, request.headerFields[.tusResumable] != Self.version {
            throw UploadRefusal.versionUnsupported
        }
        switch (target, method) {
        case (.collection, .post): return try await create(request, owner: owner, body: body)
        case (.collection, _): throw UploadRefusal.methodNotAllowed([.options, .post])
        case (.member(let name), .put): return try await put(request, name: name, owner: owner, body: body)
        case (.member(let id), .head): return try await tell(try Self.id(id), owner: owner)
        case (.member(let id), .patch): return try await append(request, to: try Self.id(id), owner: owner, body: body)
        case (.member(let id), .delete): return try await terminate(try Self.id(id), owner: owner)
        case (.member, _): throw UploadRefusal.methodNotAllowed([.options, .head, .patch, .put, .delete])
        }
    }

    /// Those who can't send `PATCH` or `DELETE` send `POST` and say what they mean.
    private static func method(of request: HTTPRequest) -> HTTPRequest.Method {
        guard request.method == .post, let meant = request.headerFields[.methodOverride] else { return request.method }
        return HTTPRequest.Method(meant.uppercased()) ?? request.method
    }

    private static func id(_ text: String) throws -> UploadID {
        guard let id = UploadID(text) else { throw UploadRefusal.notFound }
        return id
    }

    private var options: HTTPResponse {
        HTTPResponse(
            status: .noContent,
            headerFields: [
                .tusResumable: Self.version, .tusVersion: Self.version, .tusExtension: Self.extensions,
                .tusMaxSize: String(store.limits.largest), .tusChecksumAlgorithm: UploadChecksum.algorithms,
            ]
        )
    }

    private func terminate(_ id: UploadID, owner: String) async throws -> UploadAnswer {
        try await store.terminate(id, owner: owner)
        return UploadAnswer(response: HTTPResponse(status: .noContent, headerFields: [.tusResumable: Self.version]))
    }

    /// A sender that asks is about to go on: an older request stops, so that the offset stays true.
    private func tell(_ id: UploadID, owner: String) async throws -> UploadAnswer {
        let hold = try await store.hold(id, owner: owner)
        defer { store.release(hold) }
        var response = answer(.ok, to: hold)
        let entry = try store.state.withLock { try $0.entry(id, owner) }
        response.headerFields[.cacheControl] = "no-store"
        response.headerFields[.uploadMetadata] = entry.info.metadata
        if let length = entry.info.length {
            response.headerFields[.uploadLength] = String(length)
        } else {
            response.headerFields[.uploadDeferLength] = "1"
        }
        return UploadAnswer(response: response)
    }

    /// With offset and expiry as they are now.
    func answer(_ status: HTTPResponse.Status, to hold: UploadHold) -> HTTPResponse {
        var response = HTTPResponse(status: status, headerFields: [.tusResumable: Self.version])
        guard let entry = store.state.withLock({ $0.entries[hold.id] }) else { return response }
        response.headerFields[.uploadOffset] = String(entry.available)
        if !entry.isFinished {
            response.headerFields[.uploadExpires] = HTTPDate.text(entry.expires(after: store.limits.lifetime))
        }
        return response
    }

    func finished(_ hold: UploadHold) -> FinishedUpload? {
        store.state.withLock { $0.entries[hold.id]?.finished(hold.id, path: store.folder.dataPath(hold.id)) }
    }
}
