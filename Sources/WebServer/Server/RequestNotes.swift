import Foundation
import Logging
import Synchronization

/// What is found out about a request on its way to its answer, for its line in the log: the route, and the ids it names.
final class RequestNotes: Sendable {
    private struct State {
        var route = "none"
        var ids: [(name: String, id: String)] = []
    }

    private static let names = ["video", "recipe", "job"]
    private static let idLength = 36
    private let state = Mutex(State())
    /// Of the request; it stands in the log and in the answer.
    let id: String

    init(id: String) { self.id = id }

    func set(route: String) { state.withLock { $0.route = route } }

    /// Of the path; what is no id is left out.
    func add(idsIn parameters: [String: String]) {
        let ids = Self.names.compactMap { name in
            parameters[name].flatMap { UUID(uuidString: String($0.prefix(Self.idLength))) }
                .map { (name: name, id: $0.uuidString.lowercased()) }
        }
        state.withLock { $0.ids = ids }
    }

    var route: String { state.withLock { $0.route } }

    /// The same logger, which names the ids from now on.
    func logger(_ logger: Logger) -> Logger {
        var logger = logger
        for (name, id) in state.withLock({ $0.ids }) { logger[metadataKey: name] = "\(id)" }
        return logger
    }
}
