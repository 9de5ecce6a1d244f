import ClipMaker
import Foundation
import MediaPipe
import MediaProcess
import RecipeDomain
import Testing
import VideoWorkflow

/// What came out of a video.
struct Taken: Sendable {
    var info: MediaInfo?
    var frames: [VideoFrame] = []
    var samples = 0
    var cues: [Segment] = []
    var notes: [String] = []
    var seen: [SeenPicture] = []
    var reports: [SelectionReport] = []
}

/// The program as it was built beside the tests.
let mediaProgram =
    Bundle.allBundles.map(\.bundleURL).map {
        $0.deletingLastPathComponent().appendingPathComponent("dinnerpeople-media").path
    }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
        "dinnerpeople-media"
    ).path

func take(
    _ path: String,
    _ looks: [Look] = [.quick],
    every: Double? = nil,
    audio: Bool = false,
    announced: Int? = nil,
    limits: MediaLimits = MediaLimits()
) async throws -> Taken {
    var taken = Taken()
    let request = MediaRequest(
        path: path,
        looks: looks,
        everySeconds: every,
        wantsLuma: true,
        wantsAudio: audio,
        announcedBytes: announced
    )
    try await LibavMediaReader(program: mediaProgram, limits: limits).read(request) { item in
        switch item {
        case .info(let info): taken.info = info
        case .frame(let frame): taken.frames.append(frame)
        case .audio(let chunk): taken.samples += chunk.samples.count
        case .subtitle(let cue, _, _): taken.cues.append(cue)
        case .seen(let pictures): taken.seen += pictures
        case .selected(let report): taken.reports.append(report)
        case .note(let note): taken.notes.append(note)
        }
    }
    return taken
}

@Suite("A video")
struct LibavMediaReaderTests {
    static let kinds: [(name: String, options: [String])] = [
        ("h264.mp4", ["-c:v", "libx264", "-pix_fmt", "yuv420p"]),
        ("h264.mov", ["-c:v", "libx264", "-pix_fmt", "yuv420p"]),
        ("h264.ts", ["-c:v", "libx264", "-pix_fmt", "yuv420p"]),
        ("h264.mkv", ["-c:v", "libx264", "-pix_fmt", "yuv420p"]),
        ("hevc.mp4", ["-c:v", "libx265", "-x265-params", "log-level=none"]),
        ("hevc10.mp4", ["-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-x265-params", "log-level=none"]),
        ("vp8.webm", ["-c:v", "libvpx"]),
        ("vp9.webm", ["-c:v", "libvpx-vp9", "-cpu-used", "8", "-deadline", "realtime"]),
        ("mpeg4.avi", ["-c:v", "mpeg4"]), ("av1.mp4", ["-c:v", "libaom-av1", "-cpu-used", "8", "-usage", "realtime"]),
        ("faststart.mp4", ["-c:v", "libx264", "-movflags", "+faststart"]),
        ("odd.mp4", ["-c:v", "libx264", "-vf", "scale=321:181", "-pix_fmt", "yuv444p"]),
    ]

    @Test("of any common kind gives upright JPEGs in the order of time", arguments: kinds.indices)
    func decodes(_ index: Int) async throws {
        let clips = try ClipMaker()
        let kind = Self.kinds[index]
        let path = try await clips.make(
            ["-f", "lavfi", "-i", "testsrc2=s=320x180:r=25:d=3"] + kind.options + [kind.name]
        )
        let taken = try await take(path)
        #expect(!taken.frames.isEmpty)
        #expect(taken.frames.allSatisfy { $0.jpeg.starts(with: [0xff, 0xd8]) })
        #expect(taken.frames.first?.summary.time == .zero)
        #expect(abs((taken.info?.duration?.milliseconds ?? 0) - 3000) < 200)
    }

    @Test("of a phone held upright comes upright", arguments: [90, 180, 270])
    func rotated(_ degrees: Int) async throws {
        let clips = try ClipMaker()
        try await clips.make("-f", "lavfi", "-i", "testsrc2=s=320x180:r=25:d=1", "-c:v", "libx264", "flat.mp4")
        let path = try await clips.make(
            "-i",
            clips.folder.path + "/flat.mp4",
            "-c",
            "copy",
            "-metadata:s:v",
            "rotate=\(degrees)",
            "turned.mp4"
        )
        let info = try await take(path).info
        #expect((info?.width ?? 0) < (info?.height ?? 0) || degrees == 180)
    }

    @Test("with sound gives 16 kHz mono; without, none")
    func sound() async throws {
        let clips = try ClipMaker()
        let path = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=160x90:r=25:d=3",
            "-f",
            "lavfi",
            "-i",
            "sine=440:r=44100:d=3",
            "-c:v",
            "libx264",
            "-c:a",
            "aac",
            "-shortest",
            "sound.mp4"
        )
        let heard = try await take(path, audio: true).samples
        #expect(abs(heard - 48_000) < 2000)
        #expect(try await take(path).samples == 0)
    }

    @Test("with a subtitle track gives its cues")
    func subtitles() async throws {
        let clips = try ClipMaker()
        let srt = try clips.file("words.srt", Array("1\n00:00:01,000 --> 00:00:02,500\n<i>Whisk</i> the eggs\n".utf8))
        for (codec, name) in [("mov_text", "sub.mp4"), ("srt", "sub.mkv")] {
            let path = try await clips.make(
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=160x90:r=25:d=3",
                "-i",
                srt,
                "-c:v",
                "libx264",
                "-c:s",
                codec,
                name
            )
            let cue = try #require(try await take(path).cues.first)
            #expect(cue.text == "Whisk the eggs")
            #expect(abs(cue.range.start.milliseconds - 1000) < 60)
        }
    }

    @Test("that is cut off is used as far as it goes, and the cook is told")
    func truncated() async throws {
        let clips = try ClipMaker()
        let whole = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=640x360:r=25:d=12",
            "-c:v",
            "libx264",
            "-g",
            "25",
            "-movflags",
            "+faststart",
            "whole.mp4"
        )
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: whole)))
        let path = try clips.file("cut.mp4", Array(bytes.prefix(bytes.count / 2)))
        let taken = try await take(path, [.thorough])
        #expect(!taken.frames.isEmpty)
        #expect(taken.notes.contains { $0.hasPrefix("The file ends early") })
    }

    @Test("with a single keyframe gets frames of all its scenes")
    func oneKeyframe() async throws {
        let clips = try ClipMaker()
        let path = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "color=red:s=320x180:d=5",
            "-f",
            "lavfi",
            "-i",
            "testsrc=s=320x180:d=5",
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=320x180:d=5",
            "-f",
            "lavfi",
            "-i",
            "mandelbrot=s=320x180:r=25",
            "-filter_complex",
            "[3:v]trim=duration=5[m];[0:v]fps=25[a];[1:v]fps=25[b];[2:v]fps=25[c];[a][b][c][m]concat=n=4,format=yuv420p",
            "-c:v",
            "libx264",
            "-g",
            "1000",
            "-sc_threshold",
            "0",
            "one.mp4"
        )
        let times = try await take(path).frames.map(\.summary.time.milliseconds)
        for scene in [5000..<10_000, 10_000..<15_000, 15_000..<20_000] {
            #expect(times.contains { scene.contains($0) })
        }
    }

    @Test("gives frames at even times where that is asked for")
    func uniform() async throws {
        let clips = try ClipMaker()
        let path = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=160x90:r=25:d=5",
            "-c:v",
            "libx264",
            "even.mp4"
        )
        let times = try await take(path, every: 1).frames.map(\.summary.time.milliseconds)
        #expect(times == [0, 1000, 2000, 3000, 4000])
    }

    @Test("is never enlarged, and its letters are read in grey")
    func luma() async throws {
        let clips = try ClipMaker()
        let path = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=1280x720:r=25:d=4",
            "-vf",
            ClipMaker.text("2 tbsp olive oil", from: 0.5, to: 3.5),
            "-c:v",
            "libx264",
            "-pix_fmt",
            "yuv420p",
            "text.mp4"
        )
        let frame = try #require(try await take(path, [.thorough]).frames.first { $0.luma != nil })
        #expect(frame.luma?.darkest.width == 1280 && frame.luma?.brightest.pixels.count == 1280 * 720)
        #expect(!frame.summary.textRegions.isEmpty)
    }

    @Test("that still grows is waited for")
    func growing() async throws {
        let clips = try ClipMaker()
        let whole = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=320x180:r=25:d=4",
            "-c:v",
            "libx264",
            "-movflags",
            "+faststart",
            "whole.mp4"
        )
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: whole)))
        let path = try clips.file("growing.mp4", Array(bytes.prefix(bytes.count / 3)))
        async let taken = take(path, [.thorough], announced: bytes.count)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try await Task.sleep(for: .milliseconds(300))
        try handle.write(contentsOf: bytes[(bytes.count / 3)...])
        #expect(try await taken.notes.isEmpty)
        #expect(try await taken.reports.first?.decodedFrames ?? 0 > 40)
    }

    @Test(
        "in the house of the tests' maker is read too",
        arguments: [
            "bt2020_10bit.mp4", "nasa_13013.mp4", "nasa_13013_rotated.mp4", "test_non_zero_start.mp4",
            "testsrc2_odd_height_and_width_vp9.mp4", "h265_video.mp4", "av1_video.mkv",
        ]
    )
    func realClips(_ name: String) async throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../shared/media/\(name)"
        ).standardizedFileURL.path
        guard FileManager.default.fileExists(atPath: path) else { return }
        let taken = try await take(path, [.quick, .thorough])
        #expect(!taken.frames.isEmpty && taken.frames.contains { $0.summary.time == .zero })
    }
}
