import NIOCore
import Testing

@testable import WebServer

@Suite("A body that is read whole")
struct WholeBodyTests {
    private func body(_ pieces: [Int], ends: Bool) -> AsyncStream<ByteBuffer> {
        let (stream, continuation) = AsyncStream.makeStream(of: ByteBuffer.self)
        for size in pieces { continuation.yield(ByteBuffer(repeating: 7, count: size)) }
        if ends { continuation.finish() }
        return stream
    }

    private func refusal(_ body: AsyncStream<ByteBuffer>, announced: Int? = nil) async -> Int? {
        do {
            _ = try await WholeBody(most: 10, patience: .zero, slowestRate: 1000).read(body, announced: announced)
            return nil
        } catch { return (error as? Problem)?.status }
    }

    @Test("comes in any pieces")
    func pieces() async throws {
        let bytes = try await WholeBody(most: 10).read(body([3, 0, 7], ends: true), announced: nil)
        #expect(bytes == ByteBuffer(repeating: 7, count: 10))
        #expect(try await WholeBody(most: 10).read(body([], ends: true), announced: 0).readableBytes == 0)
    }

    @Test("is refused where it is larger than it may be, said or not")
    func tooLarge() async {
        #expect(await refusal(body([], ends: false), announced: 11) == 413)
        #expect(await refusal(body([6, 6], ends: true)) == 413)
    }

    @Test("is refused where it doesn't come", .timeLimit(.minutes(1)))
    func tooSlow() async {
        #expect(await refusal(body([2], ends: false), announced: 10) == 408)
    }
}
