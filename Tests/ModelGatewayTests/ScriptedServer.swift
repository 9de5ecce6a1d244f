import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A real HTTP server on 127.0.0.1 whose replies are scripted; what nobody scripted is answered with 599.
final class ScriptedServer: Sendable {
    struct Request: Sendable {
        var path: String
        var headers: [String: String]
        var body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    struct Reply: Sendable {
        var status = 200
        var headers: [String: String] = [:]
        var body: String
        /// Nothing is sent at all; the connection is closed.
        var breaksOff = false
        /// Nothing is sent, and the connection stays open.
        var hangs = false
    }

    private let channel: any Channel
    private let state: Mutex<(replies: [Reply], requests: [Request])>

    static func make(_ replies: [Reply]) async throws -> ScriptedServer { try await ScriptedServer(replies) }

    private init(_ replies: [Reply]) async throws {
        state = Mutex((replies, []))
        let box = HandlerBox()
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(box: box))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        box.answer.withLock { $0 = { [weak self] in self?.answer($0) ?? Reply(status: 599, body: "gone") } }
    }

    var url: String { "http://127.0.0.1:\(channel.localAddress?.port ?? 0)" }
    var requests: [Request] { state.withLock { $0.requests } }
    func stop() async throws { try await channel.close() }

    private func answer(_ request: Request) -> Reply {
        state.withLock { state in
            state.requests.append(request)
            return state.replies.isEmpty
                ? Reply(status: 599, body: "nobody scripted this") : state.replies.removeFirst()
        }
    }

    private final class HandlerBox: Sendable {
        let answer = Mutex<@Sendable (Request) -> Reply>({ _ in Reply(status: 599, body: "not yet") })
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let box: HandlerBox
        private var request = Request(path: "", headers: [:], body: [])

        init(box: HandlerBox) { self.box = box }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head):
                let headers = Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { $1 }
                request = Request(path: head.uri, headers: headers, body: [])
            case .body(var buffer): request.body += buffer.readBytes(length: buffer.readableBytes) ?? []
            case .end: reply(box.answer.withLock { $0 }(request), context)
            }
        }

        private func reply(_ reply: Reply, _ context: ChannelHandlerContext) {
            if reply.hangs { return }
            if reply.breaksOff { return context.close(promise: nil) }
            var headers = HTTPHeaders(reply.headers.map { ($0.key, $0.value) })
            headers.replaceOrAdd(name: "Content-Length", value: "\(reply.body.utf8.count)")
            let status = HTTPResponseStatus(statusCode: reply.status)
            context.write(
                wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))),
                promise: nil
            )
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: reply.body)))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}
