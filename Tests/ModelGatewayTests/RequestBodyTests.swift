import Foundation
import NIOCore
import Testing

@testable import ModelGateway

@Suite("What is sent")
struct RequestBodyTests {
    @Test("holds pictures as base64 where their markers were", arguments: [0, 1, 2, 3, 49_151, 49_152, 200_000])
    func pictures(_ size: Int) throws {
        let picture = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let json: JSON = ["a": .string("data:one"), "b": .string("two"), "z": .string("end \u{e9}")]
        let body = try RequestBody(json, base64: [("one", picture), ("two", [1, 2, 3])])
        let read = try JSON(body.joined)
        #expect(read["a"]?.string == "data:" + Data(picture).base64EncodedString())
        #expect(read["b"]?.string == "AQID" && read["z"]?.string == "end \u{e9}")
        #expect(body.count == body.joined.count)
    }

    @Test("comes in parts, none larger than is good for many at once")
    func parts() async {
        let body = RequestBody([.bytes([]), .base64([UInt8](repeating: 7, count: 500_000)), .bytes([1])])
        var sizes: [Int] = []
        for await part in body { sizes.append(part.readableBytes) }
        #expect(sizes.reduce(0, +) == body.count && sizes.allSatisfy { $0 <= 65_536 } && sizes.count > 8)
    }
}
