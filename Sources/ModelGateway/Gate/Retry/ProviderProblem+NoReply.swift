import AsyncHTTPClient
import Foundation
import NIOCore
import VideoWorkflow

extension ProviderProblem {
    /// Nobody replied, or too late, or not to the end.
    init(noReply error: any Error, to request: GateRequest) {
        var isTimeout = false
        var wasReached = false
        let words: String
        switch error {
        case let error as HTTPClientError where [.connectTimeout, .deadlineExceeded, .readTimeout].contains(error):
            words = "no answer in time"
            isTimeout = true
            wasReached = error != .connectTimeout
        case let error as IdleWatch.Stalled:
            words = "its answer stopped coming for \(Int(error.seconds)) s"
            isTimeout = true
            wasReached = true
        case is NIOTooManyBytesError:
            words = "the answer is too long for a model's"
            wasReached = true
        case is CompletionStream.BrokenOff:
            words = "its answer broke off"
            wasReached = true
        case let error as HTTPClientError where [.remoteConnectionClosed, .bodyLengthMismatch].contains(error):
            words = "it closed the connection before it had answered"
            wasReached = true
        case let error as IOError where error.errnoCode == ECONNREFUSED: words = "nothing listens there"
        case let error as IOError where error.errnoCode == ECONNRESET || error.errnoCode == EPIPE:
            words = "it broke the connection"
            wasReached = true
        default: words = Self.words(for: error)
        }
        self.init(
            request,
            .modelUnreachable,
            "\(words); setting models.\(request.endpoint.role.rawValue).url",
            isTransient: !(error is NIOTooManyBytesError) && !Self.isTLS(error)
        )
        self.isTimeout = isTimeout
        self.wasReached = wasReached
    }

    private static func words(for error: any Error) -> String {
        let words = String(describing: error).split(separator: "\n").joined(separator: " ")
        // Several addresses are tried; what came of it is told in words only.
        if words.hasPrefix("DNS error") { return "its name is not known" }
        if words.contains("Connection refused") { return "nothing listens there" }
        return isTLS(error)
            ? "no safe connection: its certificate can't be trusted, or it speaks no TLS"
            : String(words.prefix(160))
    }

    /// The TLS library is the client's own; its errors are known by name only.
    private static func isTLS(_ error: any Error) -> Bool {
        let about = (String(reflecting: type(of: error)) + " " + String(describing: error)).lowercased()
        return ["certificate", "handshake"].contains { about.contains($0) }
    }
}
