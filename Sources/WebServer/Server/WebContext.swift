import Hummingbird
import NIOCore
import People

/// What is known of a request besides what it says.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who opened the connection.
    let peer: NetworkAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress.flatMap { NetworkAddress($0) }
    }
}
