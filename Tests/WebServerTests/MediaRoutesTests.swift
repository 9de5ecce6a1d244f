import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import ObjectStorage
import People
import RecipeDomain
import SQLiteStorage
import Testing
import VideoWorkflow

@testable import WebServer

@Suite("Shared pictures and videos")
struct MediaRoutesTests {
    private static let film: [UInt8] =
        Array("\0\0\0\u{18}ftypisom\0\0\u{2}\0isomiso2".utf8) + (0..<1000).map { UInt8($0 % 251) }
    private static let jpeg: [UInt8] = [0xff, 0xd8, 0xff, 0xe0] + Array(repeating: 9, count: 500)

    /// A recipe of a video with a still, and the page that shows it to whoever has the link.
    private func share(_ scene: ServerScene) async throws -> (page: TestResponse, link: String, recipe: RecipeID) {
        let (film, still) = (try await scene.objects.put(Self.film), try await scene.objects.put(Self.jpeg))
        let run = try await scene.database.begin(
            NewRun(owner: scene.database.household, videoName: "soup.mp4", caption: nil)
        )
        let time = Timestamp(milliseconds: 2000)
        let range = TimeRange(start: time, end: time)
        let frame = FrameSummary(
            time: time,
            reason: .gap,
            sharpness: 1,
            textRegions: [],
            span: range,
            isForModel: true
        )
        var recipe = Recipe(title: "Soup", steps: [Step(text: "Stir.", range: range, still: time)])
        recipe.cover = time
        let id = RecipeID()
        let facts: [RunFact] = [
            .videoContent(sha256: film.sha256, bytes: Self.film.count, object: film), .frame(frame, jpeg: still),
            .recipe(id, recipe),
        ]
        try await scene.database.record(facts, events: [], in: run)
        let answer = try await scene.ask(.post, "/api/v1/recipes/\(id)/shares")
        let link = try #require(try answer.json["link"]?.string)
        return (try await scene.ask(.get, link), link, id)
    }

    private func addresses(in page: String) -> [String] {
        let found = page.matches(of: /\/media\/[0-9a-f]{64}\?[^"#]*/).map { String($0.output) }
        return Set(found.map { $0.replacing("&amp;", with: "&") }).sorted()
    }

    @Test("are had by addresses on the page, as what they are, without signing in")
    func had() async throws {
        try await ServerScene.with { (scene) async throws in
            let (page, _, _) = try await share(scene)
            #expect(page.status == .ok && !page.text.contains("data:image"))
            let policy = try #require(page.headers[.contentSecurityPolicy])
            #expect(policy.contains("img-src 'self'") && policy.hasPrefix("default-src 'none'"))
            let found = addresses(in: page.text)
            let stills = found.filter { $0.contains("type=image/jpeg") }
            let films = found.filter { $0.contains("type=video/mp4") }
            #expect(!stills.isEmpty && films.count == 1)
            let still = try await scene.ask(.get, try #require(stills.first))
            #expect(still.status == .ok && still.headers[.contentType] == "image/jpeg")
            #expect(still.headers[.xContentTypeOptions] == "nosniff")
            #expect(Array(still.body.readableBytesView) == Self.jpeg)
            let film = try await scene.ask(.get, films[0])
            #expect(film.headers[.contentType] == "video/mp4" && Array(film.body.readableBytesView) == Self.film)
        }
    }

    @Test("are sent in ranges")
    func ranges() async throws {
        try await ServerScene.with { (scene) async throws in
            let (page, _, _) = try await share(scene)
            let film = try #require(addresses(in: page.text).first { $0.contains("video/mp4") })
            let part = try await scene.ask(.get, film, headers: [.range: "bytes=10-19"])
            #expect(part.status == .partialContent && Array(part.body.readableBytesView) == Array(Self.film[10..<20]))
            #expect(part.headers[.contentRange] == "bytes 10-19/\(Self.film.count)")
            #expect(try await scene.ask(.get, film, headers: [.range: "bytes=999999-"]).status == .rangeNotSatisfiable)
        }
    }

    @Test("are refused where the address was changed, and gone where they are gone")
    func changed() async throws {
        try await ServerScene.with { (scene) async throws in
            let (page, _, recipe) = try await share(scene)
            let still = try #require(addresses(in: page.text).first { $0.contains("image/jpeg") })
            let other = try await scene.objects.put([1, 2, 3])
            for address in [
                still.replacing("image/jpeg", with: "text/html"), still.replacing("image/jpeg", with: "video/mp4"),
                still.replacing(/expires=\d+/, with: "expires=99999999999"), String(still.dropLast()), still + "&x=1",
                still.replacing(/[0-9a-f]{64}/, with: other.sha256), String(still.prefix { $0 != "?" }),
                still.replacing("/media/", with: "/media/..%2f"), "/media/" + other.sha256,
            ] {
                let answer = try await scene.ask(.get, address)
                #expect(answer.status == .gone || answer.status == .notFound, "\(address)")
                #expect(answer.headers[.contentType] == "application/problem+json")
            }
            #expect(try await scene.ask(.get, still).status == .ok)
            try await scene.database.delete(recipe, owner: scene.database.household)
            for name in try await scene.database.orphans(limit: 9) { await scene.objects.remove([name]) }
            await scene.objects.remove([ObjectName(sha256: String(still.dropFirst(7).prefix(64)))])
            #expect(try await scene.ask(.get, still).status == .notFound)
        }
    }

    @Test("are over after some hours, also for a clock that is a little wrong", arguments: [0, -120, 120])
    func over(skew: Int) throws {
        let start = Date(timeIntervalSince1970: 1_000_000)
        let signer = AddressSigner(key: Secret())
        let name = ObjectName(sha256: String(repeating: "a", count: 64))
        let address = MediaAddresses(signer: signer) { start }.address(of: name, as: .jpeg)
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        func found(after seconds: Int) -> ObjectName? {
            let now = start.addingTimeInterval(Double(seconds + skew))
            return MediaAddresses(signer: signer) { now }.object(path: parts[0], query: parts[1])?.object
        }
        #expect(found(after: 0) == name && found(after: MediaAddresses.seconds - 121) == name)
        #expect(found(after: MediaAddresses.seconds + 120) == nil)
    }

    @Test("are told by what they begin with, never by what they are called")
    func sniffing() {
        func box(_ name: String, _ brand: String) -> [UInt8] {
            [0, 0, 0, 24] + Array((name + brand).utf8) + [0, 0, 0, 0]
        }
        let packets = [UInt8](repeating: 0, count: 400).enumerated().map { $0.offset % 188 == 0 ? 0x47 : $0.element }
        for (bytes, type) in [
            (box("ftyp", "isom"), SharedMediaType.mp4), (box("ftyp", "qt  "), .quickTime),
            (box("moov", "    "), .quickTime),
            ([0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82, 0x84] + Array("webm".utf8), .webm),
            ([0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82, 0x88] + Array("matroska".utf8), .matroska),
            (Array("RIFF1234AVI LIST".utf8), .avi), (packets, .mpegTS), (Self.jpeg, .jpeg),
        ] { #expect(ContainerType.type(of: bytes) == type) }
        for bytes in [
            [], [0x47], Array("<!doctype html><script>".utf8), Array("RIFF1234WAVE".utf8), [0, 0, 0, 24, 0x66],
        ] {
            #expect(ContainerType.name(of: bytes) == "application/octet-stream")
        }
    }

    @Test("of the owner's own are sent as what they are, too")
    func own() async throws {
        try await ServerScene.with { (scene) async throws in
            let page = Array("<html><script>alert(1)</script>".utf8)
            for (bytes, type) in [(Self.film, "video/mp4"), (page, "application/octet-stream")] {
                let id = try await scene.database.create(
                    NewVideo(
                        owner: scene.database.household,
                        name: "a.mp4",
                        caption: nil,
                        options: ProcessingOptions()
                    )
                )
                let object = try await scene.objects.put(bytes)
                try await scene.database.setContent(object, bytes: bytes.count, of: id)
                let answer = try await scene.ask(.get, "/api/v1/videos/\(id)/content")
                #expect(answer.headers[.contentType] == type && answer.headers[.xContentTypeOptions] == "nosniff")
                #expect(Array(answer.body.readableBytesView) == bytes)
            }
        }
    }
}
