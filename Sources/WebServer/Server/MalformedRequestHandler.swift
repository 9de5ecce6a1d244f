import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Says as problem details what is wrong with a request that is no HTTP or has too large a head. Such a request never becomes one
/// that a route could answer; the server's own words for it are an empty 400.
///
/// One for each connection, after the HTTP codec.
final class MalformedRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var problem: Problem?

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? HTTPParserError { problem = Problem(error) }
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        // Whatever a route answers has a body, or another status.
        guard let problem, case .head(let head) = unwrapOutboundIn(data), head.status == .badRequest,
            head.headerFields[.contentLength] == "0"
        else { return context.write(data, promise: promise) }
        self.problem = nil
        let body = problem.bytes
        let response = HTTPResponse(
            status: .init(code: problem.status),
            headerFields: [
                .connection: "close", .contentType: "application/problem+json",
                .contentLength: "\(body.readableBytes)",
            ]
        )
        context.write(wrapOutboundOut(.head(response)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: promise)
    }
}

extension Problem {
    /// What a request that can't be read is told.
    init(_ error: HTTPParserError) {
        if error == .headerOverflow {
            self.init(431, "header-too-large", "The address or the headers are too large.")
        } else {
            self.init(400, "http", "The request is not HTTP as it has to be.")
        }
    }
}
