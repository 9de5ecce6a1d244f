import ClipMaker
import CopyDetection
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("A video in another form")
struct CopyTests {
    /// Eight shots of 3 s, each a moving gradient of its own.
    private func reel(_ clips: ClipMaker, seed: Int, _ name: String) async throws -> String {
        var inputs: [String] = []
        for shot in 0..<8 {
            inputs += [
                "-f", "lavfi", "-i",
                "gradients=s=640x360:r=25:d=3:speed=0.02:nb_colors=5:seed=\(seed + shot)",
            ]
        }
        let joined = (0..<8).map { "[\($0):v]" }.joined() + "concat=n=8[v]"
        return try await clips.make(
            inputs + ["-filter_complex", joined, "-map", "[v]", "-c:v", "libx264", "-preset", "veryfast", name]
        )
    }

    private func prints(_ path: String) async throws -> VideoPrints {
        var prints = VideoPrints()
        let taken = try await take(path, [.quick, .thorough])
        for print in taken.frames.compactMap(\.print) + taken.seen.compactMap(\.print) { prints.add(print) }
        return prints
    }

    @Test("is known again re-encoded, smaller, slower, cut at either end and between bars")
    func forms() async throws {
        let clips = try ClipMaker()
        let original = try await reel(clips, seed: 11, "original.mp4")
        let search = CopySearch(try await prints(original))
        let x264 = ["-c:v", "libx264", "-preset", "veryfast"]
        let forms: [(name: String, arguments: [String], offset: Int)] = [
            ("worse.mp4", x264 + ["-crf", "36"], 0), ("small.mp4", ["-vf", "scale=320:180"] + x264, 0),
            ("slow.webm", ["-r", "12", "-c:v", "libvpx", "-b:v", "600k", "-deadline", "realtime"], 0),
            ("cut.mp4", ["-vf", "trim=2.4:21,setpts=PTS-STARTPTS"] + x264, 2400),
            ("bars.mp4", ["-vf", "pad=640:480:0:60"] + x264, 0),
        ]
        for form in forms {
            let path = try await clips.make(["-i", original] + form.arguments + [form.name])
            let match = try #require(search.match(in: try await prints(path)), "\(form.name)")
            #expect(abs(match.offset - form.offset) <= 1200, "\(form.name)")
        }
    }

    @Test("is told from others, also from those that begin alike or are filmed before the same wall")
    func others() async throws {
        let clips = try ClipMaker()
        let search = CopySearch(try await prints(try await reel(clips, seed: 11, "original.mp4")))
        for seed in [40, 60, 80] {
            let other = try await prints(try await reel(clips, seed: seed, "other-\(seed).mp4"))
            #expect(search.match(in: other) == nil, "\(seed)")
        }
        var standing: [VideoPrints] = []
        for (name, size) in [("left", 3), ("right", 7)] {
            let path = try await clips.make(
                "-f",
                "lavfi",
                "-i",
                "gradients=s=640x360:r=25:d=20:speed=0.00001:nb_colors=5:seed=5",
                "-f",
                "lavfi",
                "-i",
                "life=s=64x36:mold=10:r=2:ratio=0.4:seed=\(size):life_color=white",
                "-filter_complex",
                "[1:v]scale=180:120,trim=duration=20[d];[0:v][d]overlay=230:140:shortest=1",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "\(name).mp4"
            )
            standing.append(try await prints(path))
        }
        #expect(standing.allSatisfy { $0.prints.count >= 4 })
        #expect(CopySearch(standing[0]).match(in: standing[1]) == nil)
    }
}
