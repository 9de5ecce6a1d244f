import ClipMaker
import Foundation
import MediaProcess
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("A file of sound that somebody sends")
struct SoundTests {
    private static let containers: [(name: String, options: [String])] = [
        ("aac.m4a", ["-c:a", "aac"]), ("aac.aac", ["-c:a", "aac"]), ("opus.ogg", ["-c:a", "libopus"]),
        ("vorbis.ogg", ["-c:a", "libvorbis"]), ("pcm.wav", ["-c:a", "pcm_s16le"]),
        ("float.wav", ["-c:a", "pcm_f32le"]), ("mp3.mp3", ["-c:a", "libmp3lame"]),
        ("opus.webm", ["-c:a", "libopus"]), ("flac.flac", ["-c:a", "flac"]),
    ]

    private func listen(_ path: String, limits: MediaLimits = .sound) async throws -> [AudioChunk] {
        var chunks: [AudioChunk] = []
        try await LibavSoundReader(program: mediaProgram, limits: limits).read(path) { chunks.append($0) }
        return chunks
    }

    private func failure(_ path: String, limits: MediaLimits = .sound) async -> FailureKind? {
        do {
            _ = try await listen(path, limits: limits)
            return nil
        } catch let failure as Failure { return failure.kind } catch { return .internalFault }
    }

    /// Silence for a second, then a tone for two.
    private func tone(_ clips: ClipMaker, _ options: [String], _ name: String) async throws -> String {
        try await clips.make(
            ["-f", "lavfi", "-i", "sine=440:r=44100:d=2", "-af", "adelay=1000:all=1", "-ac", "2"] + options + [name]
        )
    }

    @Test("gives 16 kHz mono whatever it is kept in, each sound where it was", arguments: containers.indices)
    func kinds(_ index: Int) async throws {
        let clips = try ClipMaker()
        let (name, options) = Self.containers[index]
        let chunks = try await listen(try await tone(clips, options, name))
        let samples = chunks.flatMap(\.samples)
        #expect(abs(samples.count - 48_000) < 2000)
        let first = try #require(samples.firstIndex { abs(Int($0)) > 600 })
        #expect(abs(first - 16_000) < 1500)
        // A tone of 440 Hz goes through zero 880 times a second.
        let heard = samples[20_000..<36_000]
        let crossings = zip(heard, heard.dropFirst()).count { ($0 < 0) != ($1 < 0) }
        #expect(abs(crossings - 880) < 20)
        for (chunk, next) in zip(chunks, chunks.dropFirst()) {
            let end = chunk.start.milliseconds + chunk.samples.count * 1000 / AudioChunk.sampleRate
            #expect(abs(end - next.start.milliseconds) <= 60)
        }
    }

    @Test("may have a picture, which is not looked at")
    func pictures() async throws {
        let clips = try ClipMaker()
        let sound = ["-f", "lavfi", "-i", "sine=440:d=2"]
        let clip = try await clips.make(
            ["-f", "lavfi", "-i", "testsrc2=s=160x90:d=2"] + sound + ["-c:v", "libx264", "-c:a", "aac", "clip.mp4"]
        )
        #expect(abs(try await listen(clip).flatMap(\.samples).count - 32_000) < 2000)
        // Larger than any picture that is decoded.
        let cover = try await clips.make("-f", "lavfi", "-i", "color=red:s=12000x8000", "-frames:v", "1", "cover.jpg")
        let song = try await clips.make(
            sound + [
                "-i", cover, "-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v", "attached_pic", "song.mp3",
            ]
        )
        #expect(abs(try await listen(song).flatMap(\.samples).count - 32_000) < 3000)
    }

    @Test("that is none is told for what it is")
    func hostile() async throws {
        let clips = try ClipMaker()
        #expect(await failure(clips.folder.path + "/nowhere.m4a") == .fileMissing)
        #expect(await failure(try clips.file("empty.m4a", [])) == .fileEmpty)
        #expect(await failure(try clips.file("text.wav", Array("hello, hello\n".utf8))) == .notAVideo)
        let silent = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-c:v", "libx264", "silent.mp4")
        #expect(await failure(silent) == .notAVideo)
        let picture = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=64x64", "-frames:v", "1", "picture.jpg")
        #expect(await failure(picture) == .notAVideo)
        let rare = try await clips.make("-f", "lavfi", "-i", "sine=440:d=1", "-c:a", "adpcm_ms", "rare.wav")
        #expect(await failure(rare) == .codecUnsupported)
        let good = try await tone(clips, ["-c:a", "pcm_s16le"], "good.wav")
        #expect(await failure(good, limits: MediaLimits(maxBytes: 1000)) == .tooLarge)
        #expect(await failure(good, limits: MediaLimits(maxSeconds: 1)) == .tooLong)
    }

    @Test("is taken for a video nowhere")
    func notAVideo() async throws {
        let clips = try ClipMaker()
        for name in ["sound.ogg", "sound.wav", "sound.mp3"] {
            let path = try await tone(clips, [], name)
            await #expect { _ = try await take(path) } throws: { ($0 as? Failure)?.kind == .notAVideo }
        }
    }

    @Test(
        "cut off or with bits turned over ends in sound or a clear failure",
        arguments: ["m4a", "ogg", "mp3", "webm"]
    )
    func damaged(_ ending: String) async throws {
        let clips = try ClipMaker()
        let good = try [UInt8](Data(contentsOf: URL(fileURLWithPath: try await tone(clips, [], "good.\(ending)"))))
        var generator = SplitMix(state: 5)
        for round in 0..<8 {
            var damaged = round == 0 ? Array(good.prefix(good.count / 2)) : good
            for _ in 0..<round * 4 {
                damaged[Int(generator.next() % UInt64(good.count))] ^= UInt8(
                    truncatingIfNeeded: 1 << (generator.next() % 8)
                )
            }
            let kind = await failure(try clips.file("damaged.\(ending)", damaged))
            #expect(kind != .internalFault && kind != .mediaTimedOut && kind != .mediaCrashed, "\(kind as Any)")
        }
    }
}
