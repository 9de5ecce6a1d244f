import Foundation
import NIOCore
import NIOHTTP1

/// What went wrong with a request, as problem details (RFC 9457): every error leaves the server in this shape.
struct Problem: Error, Sendable, Hashable {
    var status: Int
    /// The last part of the problem's type, for programs: "upload-offset".
    var name: String
    /// What happened and what to do, whole sentences for people.
    var detail: String
    /// Headers that belong to it: `Allow`, `Retry-After`, `WWW-Authenticate`.
    var headers: [String: String] = [:]
    /// Which parameter or member of the body it is about.
    var place: String?

    init(_ status: Int, _ name: String, _ detail: String, headers: [String: String] = [:], place: String? = nil) {
        (self.status, self.name, self.detail, self.headers, self.place) = (status, name, detail, headers, place)
    }

    static let notFound = Problem(404, "not-found", "There is nothing here, or it is not yours.")

    static func notFound(_ what: String) -> Problem { Problem(404, "not-found", "There is no such \(what).") }

    var document: JSONValue {
        var members: [String: JSONValue] = [
            "type": .string("urn:dinnerpeople:problem:\(name)"), "title": .string(title),
            "status": .integer(status), "detail": .string(detail),
        ]
        if let place { members["place"] = .string(place) }
        return .object(members)
    }

    var bytes: ByteBuffer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ByteBuffer(bytes: (try? encoder.encode(document)) ?? Data())
    }

    private var title: String { HTTPResponseStatus(statusCode: status).reasonPhrase }

    static let schema = Schema.object([
        .required("type", .string(), "What kind of problem it is, for programs."),
        .required("title", .string()),
        .required("status", .integer(400...599)),
        .required("detail", .string(length: 0...8192), "What happened and what to do."),
        .optional("place", .string(), "Which parameter or member it is about."),
    ])
}
