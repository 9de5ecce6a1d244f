import Foundation
@testable import ProviderSimulator
import Testing

@Suite struct WireTests {
    @Test("what Foundation writes is read the same, and written the same again")
    func json() throws {
        let text = #"{"a":[1,-2.5,1e3,true,false,null,""],"b":{"ü\n\"\\\/\u00e9\ud83c\udf73":"\t"},"c":[]}"#
        let value = try JSONReader.value(of: Array(text.utf8))
        let again = try JSONSerialization.jsonObject(with: Data(JSONWriter.bytes(value))) as? NSDictionary
        #expect(again == (try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary))
    }

    @Test(
        "what is no JSON is refused",
        arguments: [
            "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "+1", "nul", "\"\\x\"", "\"\\u12g4\"", "\"a",
            "\"\u{1}\"", "1 2",
            "{a:1}", "1e999", "[\"\\ud83c\"", String(repeating: "[", count: 200) + String(repeating: "]", count: 200),
        ]
    )
    func noJSON(_ text: String) {
        #expect(throws: JSONReader.Problem.self) { try JSONReader.value(of: Array(text.utf8)) }
    }

    @Test("bytes cut off or changed anywhere are refused or read, never worse")
    func damagedJSON() {
        let body = Requests.chat(images: [Requests.jpeg()], schema: Requests.frameSchema)
        var generator = SeededGenerator(seed: 3)
        for _ in 1...2_000 {
            var damaged = body
            damaged[Int.random(in: damaged.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            if Bool.random(using: &generator) {
                damaged.removeLast(Int.random(in: 0..<damaged.count, using: &generator))
            }
            _ = try? ChatRequest(damaged)
            _ = MultipartForm(damaged, contentType: "multipart/form-data; boundary=x")
            _ = Picture(Array(damaged.dropFirst(100)))
            _ = Sound(damaged)
        }
    }

    @Test("base64 is read and written as Foundation does", arguments: 0...70)
    func base64(_ count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 73 + count) }
        let text = Data(bytes).base64EncodedString()
        #expect(Base64.decoded(Array(text.utf8)[...]) == bytes)
        #expect(Base64.encoded(bytes) == text)
    }

    @Test(
        "what is no base64 is refused",
        arguments: ["A", "AA", "AAA", "AA=", "A===", "AA*=", "AAAA=", "=AAA", "AA A"]
    )
    func noBase64(_ text: String) { #expect(Base64.decoded(Array(text.utf8)[...]) == nil) }

    @Test("sizes are found in the heads of PNG, GIF and WebP too")
    func pictures() {
        let png: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 2, 128, 0, 0, 1, 104, 8,
        ]
        let gif = Array("GIF89a".utf8) + [0x80, 2, 0x68, 1, 0, 0]
        let webP =
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [
                10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0x67, 1, 0, 0,
            ]
        for bytes in [png, gif, webP] {
            let picture = Picture(bytes)
            #expect(picture?.width == 640 && picture?.height == 360)
        }
    }
}
