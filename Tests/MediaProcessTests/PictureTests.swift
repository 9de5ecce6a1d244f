import ClipMaker
import Foundation
import MediaProcess
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("A picture that somebody sends")
struct PictureTests {
    private func frame(_ path: String, limits: MediaLimits = .picture, longSide: Int = 768) async throws -> VideoFrame {
        let request = PictureRequest(
            path: path,
            time: Timestamp(milliseconds: 4200),
            jpegLongSide: longSide,
            wantsLuma: true
        )
        return try await LibavPictureReader(program: mediaProgram, limits: limits).frame(of: request)
    }

    private func failure(_ path: String, limits: MediaLimits = .picture) async -> Failure? {
        do {
            _ = try await frame(path, limits: limits)
            return nil
        } catch let failure as Failure { return failure } catch { return Failure(.frames, .internalFault, cause: "") }
    }

    private func bytes(_ path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) }

    /// Text on a test picture.
    private func lettered(_ clips: ClipMaker, _ name: String = "text.jpg", _ more: String...) async throws -> String {
        try await clips.make(
            [
                "-f", "lavfi", "-i", "testsrc2=s=1280x720", "-vf",
                ClipMaker.text("2 tbsp olive oil", from: 0, to: 9, size: 90), "-frames:v", "1", "-q:v", "3",
            ] + more + [name]
        )
    }

    /// What stands in the start of frame: height and width.
    private func size(_ jpeg: [UInt8]) throws -> [Int] {
        let at = try #require((0..<jpeg.count - 9).first { jpeg[$0] == 0xff && jpeg[$0 + 1] == 0xc0 })
        return [Int(jpeg[at + 7]) << 8 | Int(jpeg[at + 8]), Int(jpeg[at + 5]) << 8 | Int(jpeg[at + 6])]
    }

    @Test("becomes a frame as those of videos are")
    func frame() async throws {
        let clips = try ClipMaker()
        let frame = try await frame(try await lettered(clips))
        #expect(frame.summary.time.milliseconds == 4200 && frame.summary.span.end.milliseconds == 4200)
        #expect(frame.summary.isForModel && frame.summary.sharpness > 0)
        #expect(try size(frame.jpeg) == [768, 432])
        #expect(!frame.summary.textRegions.isEmpty)
        #expect(frame.luma?.darkest.width == 1280 && frame.luma?.brightest.pixels.count == 1280 * 720)
        #expect(frame.thumbnail?.pixels.count == 17 * 16)
    }

    @Test("without letters carries no luma, and none where nobody wants to read")
    func noLuma() async throws {
        let clips = try ClipMaker()
        let plain = try await clips.make("-f", "lavfi", "-i", "color=teal:s=640x360", "-frames:v", "1", "plain.jpg")
        #expect(try await frame(plain).luma == nil)
        let request = PictureRequest(path: try await lettered(clips), time: .zero, wantsLuma: false)
        let unread = try await LibavPictureReader(program: mediaProgram).frame(of: request)
        #expect(unread.luma == nil && unread.summary.textRegions.isEmpty)
    }

    @Test("gives its colours, small, to whoever shows it")
    func pixels() async throws {
        let clips = try ClipMaker()
        let path = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            Self.sides,
            "-frames:v",
            "1",
            "-q:v",
            "1",
            "-pix_fmt",
            "yuvj444p",
            "sides.jpg"
        )
        let picture = try await LibavPictureReader(program: mediaProgram).colours(of: path, longSide: 60)
        #expect(picture.width == 60 && picture.height == 50 && picture.pixels.count == 9000)
        func isLike(_ colour: [Int], x: Int, y: Int) -> Bool {
            let pixel = picture.pixels.dropFirst(3 * (y * 60 + x)).prefix(3).map { Int($0) }
            return zip(colour, pixel).allSatisfy { wanted, shown in abs(wanted - shown) < 40 }
        }
        #expect(isLike([0, 255, 0], x: 30, y: 3))
        #expect(isLike([255, 0, 0], x: 10, y: 35) && isLike([0, 0, 255], x: 50, y: 35))
    }

    /// Red on the left, blue on the right, and green along the top.
    private static let sides =
        "color=red:s=60x80[l];color=blue:s=60x80[r];color=lime:s=120x20[t];[l][r]hstack[b];[t][b]vstack"

    @Test("is turned as its Exif says", arguments: 1...8)
    func upright(_ orientation: Int) async throws {
        let clips = try ClipMaker()
        // How a picture that looks right when it is shown lies in a file of that orientation (Exif 2.32, 4.6.4, A).
        let laid = [
            "null", "hflip", "hflip,vflip", "vflip", "transpose=0", "transpose=2", "transpose=3", "transpose=1",
        ][orientation - 1]
        let flat = try await clips.make([
            "-f", "lavfi", "-i", "\(Self.sides),\(laid)", "-frames:v", "1", "-q:v", "2", "flat.jpg",
        ])
        let turned = try clips.file("turned.jpg", try withExif(try bytes(flat), orientation: orientation))
        let frame = try await frame(turned)
        #expect(try size(frame.jpeg) == [120, 100])
        let corners = try await colours(of: frame.jpeg, clips, at: [(60, 8), (20, 80), (100, 80)])
        #expect(corners == ["green", "red", "blue"], "orientation \(orientation)")
    }

    /// Adds the one tag, big-endian, right behind the start.
    private func withExif(_ jpeg: [UInt8], orientation: Int) throws -> [UInt8] {
        var tiff: [UInt8] = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1]
        tiff += [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
        let body = Array("Exif".utf8) + [0, 0] + tiff
        return Array(jpeg[..<2]) + [0xff, 0xe1, 0, UInt8(body.count + 2)] + body + jpeg[2...]
    }

    private func colours(of jpeg: [UInt8], _ clips: ClipMaker, at points: [(x: Int, y: Int)]) async throws -> [String] {
        let picture = try clips.file("out.jpg", jpeg)
        let raw = try await clips.make("-i", picture, "-pix_fmt", "rgb24", "-f", "rawvideo", "out.rgb")
        let pixels = try bytes(raw)
        let width = try size(jpeg)[0]
        return points.map { point in
            let at = (point.y * width + point.x) * 3
            let channels = Array(pixels[at..<at + 3])
            return ["red", "green", "blue"][channels.indices.max { channels[$0] < channels[$1] } ?? 0]
        }
    }

    @Test("keeps its colours, however large it is")
    func colours() async throws {
        let clips = try ClipMaker()
        let large = try await clips.make([
            "-f", "lavfi", "-i", "color=0x40A060:s=1920x1080", "-frames:v", "1", "-q:v", "2", "large.jpg",
        ])
        let small = try clips.file("small.jpg", try await frame(large).jpeg)
        let pixels = try bytes(try await clips.make("-i", small, "-pix_fmt", "rgb24", "-f", "rawvideo", "small.rgb"))
        for (channel, value) in [0x40, 0xa0, 0x60].enumerated() { #expect(abs(Int(pixels[channel]) - value) <= 4) }
    }

    @Test("of any common kind is read", arguments: ["progressive", "CMYK", "grey"])
    func kinds(_ kind: String) async throws {
        let clips = try ClipMaker()
        let frame = try await frame(try clips.file("\(kind).jpg", try JPEGSamples.bytes(kind)))
        #expect(try size(frame.jpeg) == (kind == "progressive" ? [48, 32] : [16, 16]))
        if kind != "grey" { #expect(try await colours(of: frame.jpeg, clips, at: [(2, 12)]) == ["red"]) }
    }

    @Test("of any size is read, and never enlarged", arguments: ["1:1", "33:17", "2:300"])
    func sizes(_ sides: String) async throws {
        let clips = try ClipMaker()
        let path = try await clips.make([
            "-f", "lavfi", "-i", "color=red:s=320x320", "-vf", "scale=\(sides),format=yuvj444p", "-frames:v", "1",
            "small.jpg",
        ])
        let jpeg = try await frame(path).jpeg
        #expect(try size(jpeg)[0] <= 34)
        #expect(try await colours(of: jpeg, clips, at: [(0, 0)]) == ["red"])
    }

    @Test("that is none, or not whole, is told for what it is")
    func hostile() async throws {
        let clips = try ClipMaker()
        let good = try bytes(try await lettered(clips))
        #expect(await failure(clips.folder.path + "/nowhere.jpg")?.kind == .fileMissing)
        #expect(await failure(try clips.file("empty.jpg", []))?.kind == .fileEmpty)
        #expect(await failure(try clips.file("text.jpg", Array("hello".utf8)))?.kind == .notAVideo)
        #expect(await failure(try clips.file("cut.jpg", Array(good.prefix(good.count / 2))))?.kind == .videoDamaged)
        #expect(await failure(try clips.file("head.jpg", Array(good.prefix(300))))?.kind == .videoDamaged)
        #expect(await failure(try clips.file("ends.jpg", [0xff, 0xd8, 0xff, 0xd9]))?.kind == .videoDamaged)
        // Cut, and an end put there.
        let mended = Array(good.prefix(good.count / 2)) + [0xff, 0xd9]
        #expect(await failure(try clips.file("mended.jpg", mended))?.kind == .videoDamaged)
        let png = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=64x64", "-frames:v", "1", "picture.png")
        #expect(await failure(png)?.kind == .notAVideo)
    }

    @Test("may not be a video in disguise, whatever its name")
    func disguised() async throws {
        let clips = try ClipMaker()
        for name in ["clip.mp4", "clip.mkv", "clip.avi"] {
            let clip = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-c:v", "mpeg4", name)
            let renamed = try clips.file("\(name).jpg", try bytes(clip))
            #expect(await failure(renamed)?.kind == .notAVideo)
        }
        // Many JPEGs in a row are a video, too: the first is what was sent.
        let row = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=64x64:d=1",
            "-c:v",
            "mjpeg",
            "-f",
            "mjpeg",
            "row.jpg"
        )
        #expect(await failure(row) == nil)
    }

    @Test("and something else in one file gives the picture, and nothing of the other")
    func polyglot() async throws {
        let clips = try ClipMaker()
        let good = try bytes(try await lettered(clips))
        let secret = Array("PK\u{3}\u{4}<script>alert(1)</script>".utf8)
        let comment = [0xff, 0xfe, 0, UInt8(secret.count + 2)] + secret
        let both = try clips.file("both.jpg", Array(good[..<2]) + comment + good[2...] + secret)
        let frame = try await frame(both)
        #expect(frame.jpeg == (try await self.frame(try clips.file("good.jpg", good))).jpeg)
        #expect(!frame.jpeg.contains(subsequence: Array("script".utf8)))
        // A video behind the picture is not reached, a picture behind a video neither.
        let clip = try bytes(
            try await clips.make("-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-c:v", "mpeg4", "clip.mp4")
        )
        #expect(await failure(try clips.file("a.jpg", good + clip)) == nil)
        #expect(await failure(try clips.file("b.jpg", clip + good))?.kind == .notAVideo)
    }

    @Test("30,000 pixels wide is refused by its header")
    func wide() async throws {
        let clips = try ClipMaker()
        let wide = try await clips.make("-f", "lavfi", "-i", "color=gray:s=30000x8", "-frames:v", "1", "wide.jpg")
        let failure = await failure(wide)
        #expect(failure?.kind == .tooManyPixels && failure?.cause == "30000×8; the limit is 16384 pixels a side")
        // The header alone decides: nothing of this picture could be decoded.
        var claims = try bytes(try await lettered(clips))
        let at = try #require((0..<claims.count - 9).first { claims[$0] == 0xff && claims[$0 + 1] == 0xc0 })
        claims.replaceSubrange(at + 5..<at + 9, with: [0x20, 0, 0x20, 0])
        let claimed = await self.failure(try clips.file("claims.jpg", claims))
        #expect(claimed?.cause == "8192×8192; the limit is 36 megapixels")
    }

    @Test("of too many bytes, or with too many parts, is refused")
    func bounds() async throws {
        let clips = try ClipMaker()
        let good = try await lettered(clips)
        #expect(await failure(good, limits: MediaLimits(maxBytes: 1000))?.kind == .tooLarge)
        let tile = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=100x100", "-frames:v", "1", "tile.jpg")
        #expect(await failure(tile, limits: MediaLimits(maxPixels: 10_000)) == nil)
        #expect(await failure(tile, limits: MediaLimits(maxPixels: 9_999))?.kind == .tooManyPixels)
        let scans = try clips.file("scans.jpg", try JPEGSamples.manyScans(try JPEGSamples.bytes("progressive")))
        #expect(await failure(scans)?.kind == .videoDamaged)
    }

    @Test("with bits turned over ends in a frame or a clear failure")
    func bitFlips() async throws {
        let clips = try ClipMaker()
        let good = try JPEGSamples.bytes("progressive")
        var generator = SplitMix(state: 11)
        for round in 0..<40 {
            var damaged = good
            for _ in 0..<1 + round / 4 {
                damaged[Int(generator.next() % UInt64(good.count))] ^= UInt8(
                    truncatingIfNeeded: 1 << (generator.next() % 8)
                )
            }
            let kind = await failure(try clips.file("damaged.jpg", damaged))?.kind
            let expected: [FailureKind?] = [nil, .notAVideo, .videoDamaged, .codecUnsupported, .tooManyPixels]
            #expect(expected.contains(kind), "\(String(describing: kind))")
        }
    }

    @Test("does not wait for the videos that are being decoded")
    func ownTurns() async throws {
        let clips = try ClipMaker()
        let clip = try await clips.make("-f", "lavfi", "-i", "testsrc2=s=160x90:d=1", "-c:v", "mpeg4", "clip.mp4")
        let picture = try await lettered(clips)
        let videos = LibavMediaReader(program: mediaProgram, limits: MediaLimits(processes: 1))
        let request = MediaRequest(path: clip, looks: [.quick], wantsLuma: false, wantsAudio: false)
        var frames = 0
        // The one turn of videos is taken for as long as this is inside.
        try await videos.read(request) { item in
            guard case .info = item else { return }
            _ = try await frame(picture)
            frames += 1
        }
        #expect(frames == 1)
    }
}

extension [UInt8] {
    func contains(subsequence: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: subsequence) }
    }
}
