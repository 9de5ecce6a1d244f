import Testing

@testable import FrameSelection

@Suite("What was looked at")
struct SeenPicturesTests {
    @Test("is spread evenly over all of it, however much there is", arguments: [10, 255, 256, 1000, 20_000])
    func spread(_ count: Int) throws {
        let thumbnail = try #require(Thumbnail(pixels: [UInt8](repeating: 9, count: 272)))
        var seen = SeenPictures()
        for place in 0..<count { seen.add(thumbnail, at: place * 500) }
        let times = seen.pictures.map(\.time)
        #expect(times.count <= SeenPictures.most && times.count >= min(count, SeenPictures.most / 2 - 1))
        let gaps = zip(times, times.dropFirst()).map { $1 - $0 }
        #expect(Set(gaps).count <= 1 && times.first == 0)
        #expect((times.last ?? 0) > (count - 1) * 500 - (gaps.first ?? 500))
    }
}
