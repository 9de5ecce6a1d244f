import ClipMaker
import Foundation
import MediaProcess
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("A limit")
struct LimitTests {
    private func failure(_ path: String, _ limits: MediaLimits = MediaLimits(), announced: Int? = nil) async
        -> FailureKind?
    {
        do {
            _ = try await take(path, [.thorough], announced: announced, limits: limits)
            return nil
        } catch let failure as Failure { return failure.kind } catch { return .internalFault }
    }

    @Test("of processor time ends a video that takes too much of it")
    func processorTime() async throws {
        let clips = try ClipMaker()
        let path = try await clips.make([
            "-f", "lavfi", "-i", "testsrc2=s=1280x720:r=50:d=20,noise=alls=60:allf=t", "-c:v", "libx264", "-preset",
            "ultrafast",
            "-b:v", "40M", "heavy.mp4",
        ])
        #expect(await failure(path, MediaLimits(cpuSeconds: 1)) == .mediaTimedOut)
    }

    @Test("of memory ends a video that takes too much of it, as one clear failure")
    func memory() async throws {
        let clips = try ClipMaker()
        let path = try await clips.make([
            "-f", "lavfi", "-i", "color=gray:s=4000x4000:d=0.2", "-c:v", "libx264", "-preset", "ultrafast", "large.mp4",
        ])
        let kind = await failure(path, MediaLimits(addressSpace: 320 << 20))
        #expect(kind == .mediaOutOfMemory || kind == .mediaCrashed)
    }

    @Test("of pixels holds for a header that claims 16,384 by 16,384 of them")
    func pixels() async throws {
        let clips = try ClipMaker()
        let clip = try await clips.make("-f", "lavfi", "-i", "color=gray:s=64x64:d=1", "-c:v", "libx264", "clip.mp4")
        var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: clip)))
        // Width and height in the sample entry, 24 bytes after its name (ISO 14496-12, 12.1.3).
        let name = try #require(bytes.indices.first { bytes[$0...].starts(with: "avc1".utf8) && $0 > 200 })
        bytes.replaceSubrange(name + 28..<name + 32, with: [0x40, 0, 0x40, 0])
        await #expect {
            _ = try await take(try clips.file("bomb.mp4", bytes))
        } throws: { error in
            let failure = error as? Failure
            return failure?.kind == .tooManyPixels && failure?.cause == "16384×16384; the limit is 36 megapixels"
        }
    }

    @Test("of length holds for a header that claims twelve hours")
    func length() async throws {
        let clips = try ClipMaker()
        let path = try await clips.make([
            "-f", "lavfi", "-i", "color=gray:s=64x64:r=1/3600:d=43200", "-c:v", "libx264", "-r", "1/3600", "long.mp4",
        ])
        #expect(await failure(path) == .tooLong)
    }

    @Test("of files: neither a folder nor a pipe is opened as a video")
    func files() async throws {
        let clips = try ClipMaker()
        #expect(await failure(clips.folder.path) == .fileUnreadable)
        let pipe = clips.folder.path + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(await failure(pipe) == .fileUnreadable)
    }

    @Test("of patience does not hold while announced bytes are waited for")
    func waiting() async throws {
        let clips = try ClipMaker()
        let whole = try await clips.make([
            "-f", "lavfi", "-i", "testsrc2=s=320x180:r=25:d=4", "-c:v", "libx264", "-movflags", "+faststart",
            "whole.mp4",
        ])
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: whole)))
        let path = try clips.file("growing.mp4", Array(bytes.prefix(bytes.count / 2)))
        async let kind = failure(path, MediaLimits(hangTimeout: .seconds(4)), announced: bytes.count)
        // Longer than the patience there is.
        try await Task.sleep(for: .seconds(6))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: bytes[(bytes.count / 2)...])
        #expect(await kind == nil)
    }
}
