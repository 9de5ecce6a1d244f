import HTTPTypes
import Hummingbird
import NIOCore
import VideoWorkflow

/// A file that is kept, or one range of it (RFC 9110, 14), sent piece by piece as nothing but what it is.
struct ObjectResponse: Sendable {
    let objects: any ObjectStore
    let object: ObjectName
    let size: Int

    private static let piece = 256 << 10

    static let rangeParameter = Route.Parameter.header(
        "Range",
        .string(length: 0...200),
        "One range of bytes (RFC 9110, 14.2)."
    )

    /// What may come of it.
    static func answers(_ types: [String]) -> [Route.Answer] {
        [
            .bytes(200, "All of it.", types, headers: ["Accept-Ranges": "bytes"]),
            .bytes(206, "The part.", types, headers: ["Content-Range": "Which part."]),
            .problem(416, "There is no such part."),
        ]
    }

    /// Throws `Problem` for a range that there isn't.
    func response(type: String, range: String?, caching: String) throws -> Response {
        var headers: HTTPFields = [
            .contentType: type, .xContentTypeOptions: "nosniff", .acceptRanges: "bytes",
            .eTag: "\"\(object.sha256)\"", .cacheControl: caching,
            .contentSecurityPolicy: "default-src 'none'; sandbox",
        ]
        var wanted = 0..<size
        var status = HTTPResponse.Status.ok
        if let range {
            switch ByteRange.parsed(range, size: size) {
            case .whole: break
            case .part(let part):
                (wanted, status) = (part, .partialContent)
                headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)"
            case .unsatisfiable:
                throw Problem(416, "range", "It has \(size) bytes.", headers: ["Content-Range": "bytes */\(size)"])
            }
        }
        return Response(status: status, headers: headers, body: body(wanted))
    }

    private func body(_ wanted: Range<Int>) -> ResponseBody {
        ResponseBody(contentLength: wanted.count) { [objects, object] writer in
            var offset = wanted.lowerBound
            while offset < wanted.upperBound {
                let count = min(Self.piece, wanted.upperBound - offset)
                guard let bytes = try await objects.bytes(of: object, from: offset, count: count), !bytes.isEmpty else {
                    throw Failure(.keepVideo, .fileMissing, cause: object.sha256)
                }
                try await writer.write(ByteBuffer(bytes: bytes))
                offset += bytes.count
            }
            try await writer.finish(nil)
        }
    }
}
