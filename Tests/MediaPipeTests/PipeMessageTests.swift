import Testing

@testable import MediaPipe

@Suite("A message of the media process")
struct PipeMessageTests {
    static let messages: [PipeMessage] = {
        var info = PipeInfo()
        (info.container, info.codec, info.duration, info.width, info.height) = ("mov", "h264", 12_345, 1280, 720)
        (info.rotation, info.framesPerSecond, info.title) = (90, 29.97, "Crème brûlée")
        info.audioLanguage = "fra"
        var frame = PipeFrame()
        (frame.time, frame.reason, frame.sharpness, frame.spanStart, frame.spanEnd) = (1500, 2, 123.5, 1000, 4000)
        frame.textRegions = [PipeRegion(x: 0.1, y: 0.2, width: 0.3, height: 0.4)]
        (frame.jpeg, frame.lumaWidth, frame.lumaHeight, frame.luma) = ([0xff, 0xd8], 2, 3, [1, 2, 3, 4, 5, 6])
        frame.brightest = [9, 9, 9, 9, 9, 9]
        frame.thumbnail = [7, 8]
        var selection = PipeSelection()
        (selection.isThorough, selection.candidates, selection.kept, selection.cover) = (true, 9, [1: 3, 2: 4], 7000)
        return [
            .info(info), .frame(frame), .audio(start: 40, samples: [-1, 0, 32_767]),
            .subtitle(PipeCue(track: 1, language: "deu", start: 5, end: 9, text: "Salz & Öl")), .selected(selection),
            .seen([PipePicture(time: 40, thumbnail: [1, 2]), PipePicture(time: 80, thumbnail: [])]),
            .note("The file ends early."),
            .heartbeat, .failure(.tooManyPixels, detail: "16384×16384"), .end(peakMemory: 1 << 40),
        ]
    }()

    @Test("comes back as it was sent", arguments: messages)
    func roundTrip(_ message: PipeMessage) throws {
        #expect(try PipeMessage(body: message.encoded[4...]) == message)
    }

    @Test("of another version of the wire is refused")
    func version() {
        var bytes = PipeMessage.info(PipeInfo()).encoded
        bytes[5] += 1
        #expect(throws: PipeFault.unknownMessage) { try PipeMessage(body: bytes[4...]) }
    }

    @Test("of half a sample is refused")
    func halfSample() {
        var bytes = PipeMessage.audio(start: 0, samples: [1, 2]).encoded
        bytes.removeLast()
        bytes[13] = 3
        #expect(throws: PipeFault.valueOutOfRange) { try PipeMessage(body: bytes[4...]) }
    }

    @Test("that is cut short anywhere is refused", arguments: messages)
    func truncated(_ message: PipeMessage) {
        let body = message.encoded[4...]
        for length in 0..<body.count { #expect(throws: PipeFault.self) { try PipeMessage(body: body.prefix(length)) } }
    }

    @Test("of random bytes never does harm")
    func random() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
                UInt8.random(in: .min ... .max, using: &generator)
            }
            _ = try? PipeMessage(body: bytes[...])
        }
    }

    @Test("with a picture that doesn't fit its sides is refused")
    func sizes() {
        var frame = PipeFrame()
        (frame.lumaWidth, frame.lumaHeight, frame.luma) = (2, 2, [1, 2, 3])
        #expect(throws: PipeFault.valueOutOfRange) { try PipeMessage(body: PipeMessage.frame(frame).encoded[4...]) }
    }

    @Test("is asked for by arguments that are read back the same")
    func options() {
        var options = MediaOptions()
        (options.looks, options.budget, options.wantsAudio, options.announcedBytes) = (
            [.quick, .thorough], 20, true, 99
        )
        (options.kind, options.maxSide) = (.picture, 1000)
        #expect(MediaOptions(arguments: options.arguments) == options)
        for wrong in ["--nonsense=1", "--budget=x", "--looks=", "--looks=wild", "--kind=film", "budget=1", "--budget"] {
            #expect(MediaOptions(arguments: [wrong]) == nil)
        }
    }
}
