import Foundation
public import HTTPTypes

/// Why a request about an upload was not carried out. It alone decides status, words and header fields of the answer,
/// which the web server renders as problem details (RFC 9457).
public enum UploadRefusal: Error, Hashable, Sendable {
    // The request (tus 1.0, RFC 9110).
    case versionUnsupported
    case malformed(field: String, reason: String)
    case fieldTooLarge(field: String, limit: Int)
    case contentTypeUnsupported
    case checksumAlgorithmUnsupported
    case methodNotAllowed([HTTPRequest.Method])
    // The upload.
    case notFound
    case expired
    case wrongOffset(current: Int)
    case alreadyFinished
    case largerThanAnnounced(length: Int)
    case checksumMismatch
    /// The body ended before its length; what came is kept.
    case cutShort
    case tooSlow
    /// A newer request for the same upload came.
    case superseded
    /// Another request holds the upload and doesn't give way.
    case locked
    // The limits.
    case tooLarge(limit: Int)
    case tooManyUploads(limit: Int)
    case tooManySenders
    case tooManyWatchers
    case overQuota(limit: Int)
    case diskFull
    // The machine; `cause` is for the log.
    case notWritable(cause: String)
    case storageFailed(cause: String)

    /// HTTP status; 460 is tus's own.
    public var status: HTTPResponse.Status {
        switch self {
        case .versionUnsupported: .preconditionFailed
        case .malformed, .checksumAlgorithmUnsupported, .cutShort: .badRequest
        case .fieldTooLarge: .requestHeaderFieldsTooLarge
        case .contentTypeUnsupported: .unsupportedMediaType
        case .methodNotAllowed: .methodNotAllowed
        case .notFound: .notFound
        case .expired: .gone
        case .wrongOffset, .alreadyFinished: .conflict
        case .largerThanAnnounced, .tooLarge: .contentTooLarge
        case .checksumMismatch: .init(code: 460, reasonPhrase: "Checksum Mismatch")
        case .tooSlow: .requestTimeout
        case .superseded, .locked: .init(code: 423, reasonPhrase: "Locked")
        case .tooManyUploads: .tooManyRequests
        case .tooManySenders, .tooManyWatchers, .notWritable: .serviceUnavailable
        case .overQuota, .diskFull: .init(code: 507, reasonPhrase: "Insufficient Storage")
        case .storageFailed: .internalServerError
        }
    }

    /// The last part of the problem's type.
    public var slug: String {
        switch self {
        case .versionUnsupported: "tus-version-unsupported"
        case .malformed: "malformed-header"
        case .fieldTooLarge: "header-too-large"
        case .contentTypeUnsupported: "content-type-unsupported"
        case .checksumAlgorithmUnsupported: "checksum-algorithm-unsupported"
        case .methodNotAllowed: "method-not-allowed"
        case .notFound: "upload-not-found"
        case .expired: "upload-expired"
        case .wrongOffset: "wrong-offset"
        case .alreadyFinished: "upload-finished"
        case .largerThanAnnounced: "larger-than-announced"
        case .checksumMismatch: "checksum-mismatch"
        case .cutShort: "body-cut-short"
        case .tooSlow: "sender-too-slow"
        case .superseded: "superseded"
        case .locked: "upload-locked"
        case .tooLarge: "upload-too-large"
        case .tooManyUploads: "too-many-uploads"
        case .tooManySenders: "too-many-senders"
        case .tooManyWatchers: "too-many-watchers"
        case .overQuota: "over-quota"
        case .diskFull: "disk-full"
        case .notWritable: "storage-not-writable"
        case .storageFailed: "storage-failed"
        }
    }

    /// One sentence for people, without secrets.
    public var detail: String {
        switch self {
        case .versionUnsupported: "Only version 1.0.0 of tus is spoken here."
        case .malformed(let field, let reason): "\(field): \(reason)."
        case .fieldTooLarge(let field, let limit): "\(field) may have \(limit) bytes."
        case .contentTypeUnsupported: "Bytes of an upload are sent as application/offset+octet-stream, unencoded."
        case .checksumAlgorithmUnsupported: "Checksums are sha1 or sha256."
        case .methodNotAllowed(let allowed): "Allowed here: \(allowed.map(\.rawValue).joined(separator: ", "))."
        case .notFound: "There is no such upload."
        case .expired: "The upload was left unfinished for too long."
        case .wrongOffset(let current): "The upload has \(current) bytes; the next ones start there."
        case .alreadyFinished: "The upload is finished."
        case .largerThanAnnounced(let length): "The upload was announced with \(length) bytes."
        case .checksumMismatch: "The bytes are not those of the checksum, and were dropped."
        case .cutShort: "The body ended early; what came is kept."
        case .tooSlow: "The bytes came too slowly; what came is kept."
        case .superseded: "A newer request goes on with this upload; what came is kept."
        case .locked: "Another request is writing to this upload."
        case .tooLarge(let limit): "An upload may have \(limit) bytes."
        case .tooManyUploads(let limit): "At most \(limit) uploads may be unfinished at once."
        case .tooManySenders: "Too many are sending at once; try again in a moment."
        case .tooManyWatchers: "Too many are waiting for this upload."
        case .overQuota(let limit): "The account may keep \(limit) bytes."
        case .diskFull: "The server has no space left for this upload."
        case .notWritable: "The server can't write to its disk at the moment."
        case .storageFailed: "The server could not keep the bytes."
        }
    }

    /// Fields that the answer carries beside those of the problem details.
    public var headerFields: HTTPFields {
        var fields: HTTPFields = [.tusResumable: TusEndpoint.version]
        switch self {
        case .versionUnsupported: fields[.tusVersion] = TusEndpoint.version
        case .methodNotAllowed(let allowed): fields[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        case .wrongOffset(let current): fields[.uploadOffset] = String(current)
        case .superseded, .locked, .tooManyUploads, .tooManySenders, .tooManyWatchers, .notWritable:
            fields[.retryAfter] = "2"
        default: break
        }
        return fields
    }

    /// What the system's error number means to an upload.
    static func system(_ code: Int32, _ path: String) -> UploadRefusal {
        switch code {
        case ENOSPC, EDQUOT: .diskFull
        case EACCES, EPERM, EROFS: .notWritable(cause: "\(path): \(String(cString: strerror(code)))")
        default: .storageFailed(cause: "\(path): \(String(cString: strerror(code)))")
        }
    }
}
