import Hummingbird
import NIOCore

/// What the simulator needs to know of a request's connection.
struct SimulatorContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// Whether the client is still there.
    func presence() async throws -> ClientPresence {
        let presence = try await channel.eventLoop.submit { [channel] in
            try channel.pipeline.syncOperations.handler(type: ClientWatcher.self).presence
        }.get()
        guard let presence else { throw ClientPresence.Gone() }
        return presence
    }
}
