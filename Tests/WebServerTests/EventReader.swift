import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif
import Synchronization

/// Reads a `text/event-stream` as a browser does.
final class EventReader: NSObject, URLSessionDataDelegate, Sendable {
    private let request: URLRequest
    private let received = Mutex<(text: String, wanted: Int, waiter: CheckedContinuation<Void, Never>?)>(("", 0, nil))

    init(_ url: URL, after: Int?, host: String) {
        var request = URLRequest(url: url)
        request.setValue(host, forHTTPHeaderField: "Host")
        if let after { request.setValue("\(after)", forHTTPHeaderField: "Last-Event-ID") }
        self.request = request
    }

    /// The ids of the first `count` events.
    func ids(count: Int) async throws -> [Int] {
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        let task = session.dataTask(with: request)
        task.resume()
        await withCheckedContinuation { continuation in
            received.withLock { $0 = ($0.text, count, continuation) }
        }
        task.cancel()
        session.invalidateAndCancel()
        return received.withLock { Self.ids(in: $0.text) }.prefix(count).map { $0 }
    }

    private static func ids(in text: String) -> [Int] {
        text.split(separator: "\n").filter { $0.hasPrefix("id: ") }.compactMap { Int($0.dropFirst(4)) }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        take(String(decoding: data, as: UTF8.self), isOver: false)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        take("", isOver: true)
    }

    private func take(_ text: String, isOver: Bool) {
        let waiter = received.withLock { state -> CheckedContinuation<Void, Never>? in
            state.text += text
            guard isOver || Self.ids(in: state.text).count >= state.wanted else { return nil }
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
