import ClipMaker
import Foundation
import MediaPipe
import MediaProcess
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("A file that is no good")
struct HostileVideoTests {
    private func failure(_ path: String, limits: MediaLimits = MediaLimits()) async -> FailureKind? {
        do {
            _ = try await take(path, [.quick, .thorough], limits: limits)
            return nil
        } catch let failure as Failure { return failure.kind } catch { return .internalFault }
    }

    @Test("is told for what it is")
    func kinds() async throws {
        let clips = try ClipMaker()
        #expect(await failure(clips.folder.path + "/nowhere.mp4") == .fileMissing)
        #expect(await failure(try clips.file("empty.mp4", [])) == .fileEmpty)
        #expect(await failure(try clips.file("text.mp4", Array("not a video at all\n".utf8))) == .notAVideo)
        #expect(
            await failure(
                try clips.file("noise.mp4", (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) })
            ) == .notAVideo
        )
        let sound = try await clips.make("-f", "lavfi", "-i", "sine=440:d=1", "-c:a", "aac", "sound.m4a")
        #expect(await failure(sound) == .audioOnly)
        let small = try await clips.make("-f", "lavfi", "-i", "color=red:s=2x2:d=1", "-c:v", "libx264", "small.mp4")
        #expect(await failure(small) == nil)
        let clip = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=320x180:d=3", "-c:v", "libx264", "clip.mp4")
        #expect(await failure(clip, limits: MediaLimits(maxPixels: 10_000)) == .tooManyPixels)
        #expect(await failure(clip, limits: MediaLimits(maxSeconds: 1)) == .tooLong)
        #expect(await failure(clip, limits: MediaLimits(maxBytes: 100)) == .tooLarge)
        #expect(await failure(clip, limits: MediaLimits(maxStreams: 0)) == .tooManyStreams)
        let theora = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=320x180:d=1", "-c:v", "mjpeg", "jpegs.mkv")
        #expect(await failure(theora) == .codecUnsupported)
    }

    @Test("with bits turned over ends in frames or a clear failure, never in a hang")
    func bitFlips() async throws {
        let clips = try ClipMaker()
        let clip = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=160x90:d=2",
            "-c:v",
            "libx264",
            "-g",
            "10",
            "clip.mp4"
        )
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: clip)))
        var generator = SplitMix(state: 7)
        for round in 0..<40 {
            var damaged = bytes
            for _ in 0..<1 + round {
                damaged[Int(generator.next() % UInt64(bytes.count))] ^= UInt8(
                    truncatingIfNeeded: 1 << (generator.next() % 8)
                )
            }
            let kind = await failure(try clips.file("damaged.mp4", damaged))
            #expect(kind != .internalFault && kind != .mediaTimedOut)
        }
    }

    @Test("can't reach beyond its sandbox")
    func sandbox() async throws {
        var options = MediaOptions()
        options.isSelfTest = true
        let status = try await onThreadOfItsOwn { [arguments = options.arguments] in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: mediaProgram)
            process.arguments = arguments
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        #expect(status == 0)
    }

    @Test("that stops growing counts as hanging after the time allowed, and its process is gone")
    func hang() async throws {
        let clips = try ClipMaker()
        let clip = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=160x90:d=2", "-c:v", "libx264", "clip.mp4")
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: clip)))
        let part = try clips.file("part.mp4", Array(bytes.prefix(bytes.count / 2)))
        let request = MediaRequest(
            path: part,
            looks: [.quick],
            wantsLuma: false,
            wantsAudio: false,
            announcedBytes: bytes.count
        )
        let task = Task { try await LibavMediaReader(program: mediaProgram).read(request) { _ in } }
        try await Task.sleep(for: .milliseconds(300))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("or a good one is read no faster than its reader takes it")
    func backPressure() async throws {
        let clips = try ClipMaker()
        let clip = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=320x180:r=25:d=10",
            "-c:v",
            "libx264",
            "clip.mp4"
        )
        let request = MediaRequest(path: clip, looks: [.quick], everySeconds: 0.1, wantsLuma: true, wantsAudio: false)
        var inside = 0
        try await LibavMediaReader(program: mediaProgram).read(request) { _ in
            inside += 1
            #expect(inside == 1)
            await Task.yield()
            inside -= 1
        }
    }
}

/// Sebastiano Vigna's splitmix64: the same numbers every time.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
