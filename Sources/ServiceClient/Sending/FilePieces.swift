import Foundation
import NIOCore
import NIOPosix
import VideoWorkflow

/// A part of a file, piece by piece, read as the sender gets on.
struct FilePieces: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let path: String
    let range: Range<Int>

    private static let piece = 256 << 10

    func makeAsyncIterator() -> Iterator { Iterator(path: path, range: range) }

    struct Iterator: AsyncIteratorProtocol {
        let path: String
        var range: Range<Int>

        mutating func next() async throws -> ByteBuffer? {
            guard !range.isEmpty else { return nil }
            let part = range.lowerBound..<Swift.min(range.upperBound, range.lowerBound + FilePieces.piece)
            let bytes = try await FilePieces.read(part, of: path)
            range = (part.lowerBound + bytes.readableBytes)..<range.upperBound
            return bytes
        }
    }

    private static func read(_ part: Range<Int>, of path: String) async throws -> ByteBuffer {
        try await NIOThreadPool.singleton.runIfActive {
            guard let file = FileHandle(forReadingAtPath: path) else {
                throw VideoWorkflow.Failure(.keepVideo, .fileMissing, cause: path)
            }
            defer { try? file.close() }
            try file.seek(toOffset: UInt64(part.lowerBound))
            guard let data = try file.read(upToCount: part.count), !data.isEmpty else {
                throw VideoWorkflow.Failure(.keepVideo, .fileUnreadable, cause: "\(path) became shorter")
            }
            return ByteBuffer(bytes: data)
        }
    }
}
