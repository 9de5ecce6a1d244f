import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Uploads

/// Everything below `/uploads`.
struct UploadResponder: HTTPResponder {
    let endpoint: TusEndpoint

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let owner = HTTPField.Name("X-Owner").flatMap { request.headers[$0] } ?? "cook"
        let rest = request.uri.path.split(separator: "/").dropFirst()
        let target = rest.first.map { TusEndpoint.Target.member($0.removingPercentEncoding ?? "") } ?? .collection
        do {
            let answer = try await endpoint.respond(to: request.head, at: target, owner: owner, body: request.body)
            if let finished = answer.finished {
                FileHandle.standardOutput.write(Data("finished \(finished.id) \(finished.sha256)\n".utf8))
            }
            return Response(status: answer.response.status, headers: answer.response.headerFields)
        } catch let refusal as UploadRefusal {
            var headers = refusal.headerFields
            headers[.contentType] = "application/problem+json"
            headers[.connection] = "close"
            let text = #"{"status":\#(refusal.status.code),"type":"\#(refusal.slug)"}"#
            return Response(status: refusal.status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
        }
    }
}
