import NIOCore

/// Watches a connection. A client that shuts its sending side is taken to have left: model clients never half-close.
final class ClientWatcher: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any
    typealias InboundOut = Any

    /// From the moment the handler is part of a connection.
    private(set) var presence: ClientPresence?

    func handlerAdded(context: ChannelHandlerContext) {
        presence = ClientPresence(eventLoop: context.eventLoop)
        let options = context.channel.syncOptions
        try? options?.setOption(.recvAllocator, value: ReadBuffers())
        try? options?.setOption(.maxMessagesPerRead, value: 1)
    }

    /// The end of the client's side, or of the server.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed || event is ChannelShouldQuiesceEvent {
            presence?.leave()
            context.close(promise: nil)
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        presence?.leave()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        presence?.leave()
        context.close(promise: nil)
        context.fireErrorCaught(error)
    }
}
