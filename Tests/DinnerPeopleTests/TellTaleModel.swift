import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A model server on 127.0.0.1 that says back what it was sent in `Authorization`: in errors, and in answers.
final class TellTaleModel: Sendable {
    private let channel: any Channel

    init() async throws {
        let count = Atomic(0)
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(
                        Handler { count.add(1, ordering: .relaxed).oldValue }
                    )
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    var url: String { "http://127.0.0.1:\(channel.localAddress?.port ?? 0)/v1" }
    func stop() async throws { try await channel.close() }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let number: () -> Int
        private var words = ""

        init(number: @escaping () -> Int) { self.number = number }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head): words = head.headers["Authorization"].joined()
            case .body: break
            case .end:
                let turn = number() % 3
                let status = [HTTPResponseStatus.badRequest, .ok, .unauthorized][turn]
                let text =
                    turn == 1
                    ? #"{"choices":[{"message":{"content":"You sent \#(words)"}}],"usage":{"prompt_tokens":3}}"#
                    : #"{"error":{"message":"The header Authorization: \#(words) is not right","code":"\#(words)"}}"#
                let headers = HTTPHeaders([("Content-Length", "\(text.utf8.count)")])
                context.write(
                    wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))),
                    promise: nil
                )
                context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            }
        }
    }
}
