import Testing

@testable import CopyDetection

@Suite("What a video's frames look like")
struct VideoPrintsTests {
    @Test("is kept in the order of time, each time once, and read as it was written")
    func bytes() {
        var prints = VideoPrints()
        for time in [5000, 1000, 3000, 1000] { prints.add(FramePrint(time: time, bits: UInt64(time) << 40 | 7)) }
        #expect(prints.prints.map(\.time) == [1000, 3000, 5000])
        #expect(prints.bytes.count == 36)
        #expect(prints.bytes.withUnsafeBytes { VideoPrints(bytes: $0) } == prints)
        #expect(prints.bytes.dropLast(5).withUnsafeBytes { VideoPrints(bytes: $0) }.prints.count == 2)
    }

    @Test("is bounded, and takes no time that can't be written")
    func bounds() {
        var prints = VideoPrints()
        prints.add(FramePrint(time: -1, bits: 1))
        prints.add(FramePrint(time: .max, bits: 1))
        #expect(prints.prints.isEmpty)
        for time in 0..<2000 { prints.add(FramePrint(time: time, bits: 1)) }
        #expect(prints.prints.count == VideoPrints.most)
    }

    @Test("has nothing of black and blank pictures, nor of what is none")
    func blank() {
        #expect(FramePrint(time: 0, tones: [UInt8](repeating: 0, count: 272)) == nil)
        #expect(FramePrint(time: 0, tones: [UInt8](repeating: 200, count: 272)) == nil)
        #expect(FramePrint(time: 0, tones: [1, 2, 3]) == nil)
        #expect(FramePrint(time: 0, tones: PretendVideo.tones(1)) != nil)
    }
}
