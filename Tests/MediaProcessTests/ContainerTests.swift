import ClipMaker
import Foundation
import MediaProcess
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("A container")
struct ContainerTests {
    /// Five scenes of two seconds, told apart by their patterns; a keyframe at the start of each and B-frames between.
    private static let scenes = """
        -f lavfi -i testsrc=s=320x180:r=25:d=2 -f lavfi -i testsrc2=s=320x180:r=25:d=2 -f lavfi -i smptebars=s=320x180:r=25:d=2 \
        -f lavfi -i rgbtestsrc=s=320x180:r=25:d=2 -f lavfi -i mandelbrot=s=320x180:r=25 \
        -filter_complex [4:v]trim=duration=2[m];[0:v][1:v][2:v][3:v][m]concat=n=5,format=yuv420p
        """
    private static let encoded = "-c:v libx264 -preset veryfast -bf 3 -g 50 -keyint_min 50 -sc_threshold 0"

    @discardableResult
    private func make(_ clips: ClipMaker, _ words: String...) async throws -> String {
        try await clips.make(words.joined(separator: " ").split(separator: " ").map(String.init))
    }

    @Test("of any kind gives a quick look each of its keyframes", arguments: ["mp4", "mov", "mkv", "ts", "avi"])
    func keyframes(_ kind: String) async throws {
        let clips = try ClipMaker()
        let path = try await make(clips, Self.scenes, Self.encoded, "scenes.\(kind)")
        let taken = try await take(path)
        #expect(taken.reports.first?.candidates ?? 0 >= 5)
        for scene in 0..<5 {
            #expect(taken.frames.contains { abs($0.summary.time.milliseconds - scene * 2000) <= 80 }, "scene \(scene)")
        }
    }

    @Test("with sound wanted beside gives the same frames as without", arguments: ["mp4", "mkv", "ts"])
    func beside(_ kind: String) async throws {
        let clips = try ClipMaker()
        let path = try await make(
            clips,
            Self.scenes,
            Self.encoded.replacingOccurrences(of: "-c:v", with: "-f lavfi -i sine -shortest -c:v"),
            "sound.\(kind)"
        )
        let (with, without) = (try await take(path, audio: true), try await take(path))
        #expect(with.samples > 9 * 16_000)
        #expect(with.frames.map(\.summary) == without.frames.map(\.summary))
    }

    @Test("gives the same frames a second time", arguments: [Look.quick, .thorough])
    func again(_ look: Look) async throws {
        let clips = try ClipMaker()
        let path = try await make(clips, Self.scenes, Self.encoded, "scenes.mp4")
        let (first, second) = (try await take(path, [look]), try await take(path, [look]))
        #expect(first.frames == second.frames && !first.frames.isEmpty)
    }

    @Test("whose times start late counts from its first shown frame", arguments: ["mp4", "mkv", "ts"])
    func startsLate(_ kind: String) async throws {
        let clips = try ClipMaker()
        try await make(clips, Self.scenes, Self.encoded, "scenes.mp4")
        let path = try await make(
            clips,
            "-i \(clips.folder.path)/scenes.mp4 -c copy -output_ts_offset 100 -avoid_negative_ts disabled late.\(kind)"
        )
        for look in Look.allCases {
            let taken = try await take(path, [look])
            #expect(taken.frames.contains { $0.summary.time == .zero })
            #expect(taken.frames.allSatisfy { $0.summary.time.milliseconds < 10_000 })
            #expect(taken.notes.isEmpty)
        }
    }

    @Test("with a single keyframe and no index of its own is looked at all over", arguments: ["ts", "mkv"])
    func oneKeyframe(_ kind: String) async throws {
        let clips = try ClipMaker()
        let path = try await make(
            clips,
            Self.scenes,
            "-c:v libx264 -preset veryfast -g 1000 -keyint_min 1000 -sc_threshold 0 one.\(kind)"
        )
        let times = try await take(path).frames.map(\.summary.time.milliseconds)
        for scene in 2..<5 { #expect(times.contains { (scene * 2000..<scene * 2000 + 2000).contains($0) }) }
    }

    @Test("cut off in the middle gives what is there", arguments: ["mkv", "ts", "avi"])
    func truncated(_ kind: String) async throws {
        let clips = try ClipMaker()
        let whole = try await make(clips, Self.scenes, Self.encoded, "scenes.\(kind)")
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: whole)))
        let path = try clips.file("cut.\(kind)", Array(bytes.prefix(bytes.count / 2)))
        for look in Look.allCases {
            let taken = try await take(path, [look])
            #expect(taken.frames.contains { $0.summary.time == .zero })
            #expect(taken.frames.allSatisfy { $0.summary.time.milliseconds <= 8000 })
        }
    }

    @Test("that shows one picture for seconds has its text found")
    func slides() async throws {
        let clips = try ClipMaker()
        let text = ClipMaker.text("2 tbsp olive oil", from: 3, to: 6)
        let path = try await clips.make([
            "-f", "lavfi", "-i", "testsrc2=s=1280x720:r=1/3:d=9", "-vf", text, "-c:v", "libx264", "-pix_fmt", "yuv420p",
            "-r", "1/3", "slides.mp4",
        ])
        let overlay = try #require(
            try await take(path, [.thorough]).frames.first {
                $0.summary.reason == .overlay && $0.summary.span.start.milliseconds >= 2500
            }
        )
        #expect(overlay.summary.span.end.milliseconds <= 6500 && overlay.luma != nil)
    }
}
