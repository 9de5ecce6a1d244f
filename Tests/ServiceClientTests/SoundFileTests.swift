import Foundation
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ServiceClient

@Suite("Sound that is sent")
struct SoundFileTests {
    private func bytes(_ file: SoundFile) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.path)))
    }

    @Test("is a WAVE file of what was heard, with silence for what is missing")
    func wave() throws {
        let file = try SoundFile()
        #expect(file.isEmpty)
        try file.append(AudioChunk(start: Timestamp(milliseconds: 0), samples: [1, -2]))
        try file.append(AudioChunk(start: Timestamp(milliseconds: 1), samples: [3]))
        try file.append(AudioChunk(start: Timestamp(milliseconds: 1000), samples: [4]))
        try file.finish()
        let bytes = try bytes(file)
        #expect(bytes.count == file.bytes && bytes.count == 44 + 2 * 16_001)
        #expect(String(decoding: bytes[..<4], as: UTF8.self) == "RIFF")
        #expect(String(decoding: bytes[8..<16], as: UTF8.self) == "WAVEfmt ")
        #expect(Array(bytes[24..<28]) == [0x80, 0x3e, 0, 0])
        #expect(Array(bytes[44..<50]) == [1, 0, 0xfe, 0xff, 3, 0])
        #expect(bytes[50..<(bytes.count - 2)].allSatisfy { $0 == 0 })
        #expect(Array(bytes.suffix(2)) == [4, 0])
    }

    @Test("is gone once nobody needs it")
    func gone() throws {
        var file: SoundFile? = try SoundFile()
        let path = try #require(file?.path)
        #expect(FileManager.default.fileExists(atPath: path))
        file = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
