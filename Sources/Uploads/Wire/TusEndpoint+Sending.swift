import HTTPTypes
import NIOCore

extension TusEndpoint {
    private static let offsetType = "application/offset+octet-stream"

    /// `POST`: an upload begins, with its first bytes if the sender likes. One whose first bytes break off is forgotten:
    /// its sender never learned where it is.
    func create<Body: AsyncSequence & Sendable>(_ request: HTTPRequest, owner: String, body: Body) async throws
        -> UploadAnswer where Body.Element == ByteBuffer
    {
        let fields = request.headerFields
        let length = try announcedLength(fields)
        let metadata = try UploadMetadata(header: fields[.uploadMetadata], limit: store.limits.metadata)
        let bodyLength = try fields.count(.contentLength)
        let hasBytes = fields[.contentType].map { Self.isOffsetType($0) } ?? false
        if !hasBytes, (bodyLength ?? 0) > 0 { throw UploadRefusal.contentTypeUnsupported }
        let checksum = try fields[.uploadChecksum].map { try UploadChecksum(header: $0) }
        let addition = hasBytes ? Addition(bodyLength: bodyLength, checksum: checksum) : nil
        return try await begin(NewUpload(owner: owner, length: length, metadata: metadata), body, addition)
    }

    /// `PUT`: a whole file under a name. It can't be gone on with; what breaks off is forgotten.
    func put<Body: AsyncSequence & Sendable>(_ request: HTTPRequest, name: String, owner: String, body: Body)
        async throws -> UploadAnswer where Body.Element == ByteBuffer
    {
        let fields = request.headerFields
        // RFC 9110, section 14.5.
        guard fields[.contentRange] == nil else {
            throw UploadRefusal.malformed(field: "Content-Range", reason: "a part is not taken")
        }
        guard fields[.contentEncoding] == nil else { throw UploadRefusal.contentTypeUnsupported }
        let length = try fields.count(.contentLength)
        let metadata = UploadMetadata(name: name, type: fields[.contentType])
        let new = NewUpload(owner: owner, length: length, metadata: metadata)
        return try await begin(new, body, Addition(bodyLength: length, isWhole: true))
    }

    /// `PATCH`: bytes at the upload's offset.
    func append<Body: AsyncSequence & Sendable>(_ request: HTTPRequest, to id: UploadID, owner: String, body: Body)
        async throws -> UploadAnswer where Body.Element == ByteBuffer
    {
        let fields = request.headerFields
        guard fields[.contentType].map({ Self.isOffsetType($0) }) == true, fields[.contentEncoding] == nil else {
            throw UploadRefusal.contentTypeUnsupported
        }
        guard let offset = try fields.count(.uploadOffset) else {
            throw UploadRefusal.malformed(field: "Upload-Offset", reason: "missing")
        }
        let addition = Addition(
            offset: offset,
            bodyLength: try fields.count(.contentLength),
            announcedLength: try fields.count(.uploadLength),
            checksum: try fields[.uploadChecksum].map { try UploadChecksum(header: $0) }
        )
        let hold = try await store.hold(id, owner: owner)
        defer { store.release(hold) }
        let wasFinished = finished(hold) != nil
        try await store.append(body, to: hold, addition)
        return UploadAnswer(response: answer(.noContent, to: hold), finished: wasFinished ? nil : finished(hold))
    }

    private func begin<Body: AsyncSequence & Sendable>(_ new: NewUpload, _ body: Body, _ addition: Addition?)
        async throws -> UploadAnswer where Body.Element == ByteBuffer
    {
        let hold = try await store.create(new, purpose: try await admit(new))
        defer { store.release(hold) }
        do {
            if let addition { try await store.append(body, to: hold, addition) }
            try await store.finishIfComplete(hold)
            try await store.announce(hold)
        } catch {
            try? await store.discard(hold)
            throw error
        }
        var response = answer(.created, to: hold)
        response.headerFields[.location] = "\(path)/\(hold.id)"
        return UploadAnswer(response: response, finished: finished(hold))
    }

    private func announcedLength(_ fields: HTTPFields) throws -> Int? {
        let length = try fields.count(.uploadLength)
        switch (length, fields[.uploadDeferLength]) {
        case (let length?, nil): return length
        case (nil, "1"): return nil
        case (nil, nil): throw UploadRefusal.malformed(field: "Upload-Length", reason: "missing")
        default:
            throw UploadRefusal.malformed(
                field: "Upload-Defer-Length",
                reason: "is 1 where there is no Upload-Length, else missing"
            )
        }
    }

    private static func isOffsetType(_ type: String) -> Bool {
        type.prefix { $0 != ";" }.filter { $0 != " " }.lowercased() == offsetType
    }
}
