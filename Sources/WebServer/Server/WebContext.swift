import Foundation
import Hummingbird
import Logging
import NIOCore
import People

/// What is known of a request besides what it says.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who opened the connection.
    let peer: NetworkAddress?
    /// What is found out about it on its way.
    let notes: RequestNotes

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        notes = RequestNotes(
            id: source.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? UUID().uuidString.lowercased()
        )
        peer = source.channel.remoteAddress?.ipAddress.flatMap { NetworkAddress($0) }
    }
}
