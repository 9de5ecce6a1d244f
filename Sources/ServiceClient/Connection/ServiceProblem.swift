import AsyncHTTPClient
import Foundation
import NIOCore

/// Why a server could not do what was asked of it, in words for people.
public enum ServiceProblem: Error, Sendable, Hashable {
    /// Nobody answers there; `cause` is the system's word.
    case unreachable(server: String, cause: String)
    /// The answer was none of this program's.
    case otherServer(server: String)
    /// It refused; `type` is the last part of the problem's type, `detail` whole sentences.
    case refused(status: Int, type: String, detail: String)
    /// It worked on the video, and came to nothing.
    case noRecipe(reason: String)

    /// Whether the same request may succeed a little later.
    var mayPass: Bool {
        switch self {
        case .unreachable: true
        case .refused(let status, _, _): [408, 423, 429, 500, 502, 503, 504].contains(status)
        case .otherServer, .noRecipe: false
        }
    }

    /// What happened and what to do.
    public var sentence: String {
        switch self {
        case .unreachable(let server, let cause):
            "\(server) can't be reached (\(cause)). Check the address, and that `dinnerpeople serve` runs there."
        case .otherServer(let server):
            "\(server) is no server of dinnerpeople, or one of another version. Check the address."
        case .refused(401, _, let detail):
            "The server wants to know who you are: give --token or DINNERPEOPLE_TOKEN. \(detail)"
        case .refused(403, _, let detail):
            "The server doesn't let you do that: use a token with the scopes read and write. \(detail)"
        case .refused(_, _, let detail): detail
        case .noRecipe(let reason): reason
        }
    }

    /// What kept a request from being answered.
    static func noAnswer(_ error: any Error, server: String) -> ServiceProblem {
        let words = String(describing: error).split(separator: "\n").joined(separator: " ")
        let cause =
            switch error {
            case let error as HTTPClientError
            where [.connectTimeout, .deadlineExceeded, .readTimeout].contains(error):
                "no answer in time"
            case let error as HTTPClientError where error == .remoteConnectionClosed:
                "it closed the connection before it had answered"
            case let error as IOError where error.errnoCode == ECONNREFUSED: "nothing listens there"
            // Several addresses are tried; what came of it is told in words only.
            case _ where words.hasPrefix("DNS error"): "its name is not known"
            case _ where words.contains("Connection refused"): "nothing listens there"
            case _ where words.lowercased().contains("certificate") || words.lowercased().contains("handshake"):
                "no safe connection: its certificate can't be trusted, or it speaks no TLS"
            default: String(words.prefix(160))
            }
        return .unreachable(server: server, cause: cause)
    }
}
