import Testing

@testable import FrameSelection

@Suite("A single picture")
struct StillTests {
    @Test("looks like itself a little brighter or with a text on it, and not like another")
    func alike() {
        func thumbnail(_ draw: (inout Drawing) -> Void = { _ in }) -> Thumbnail {
            var drawing = Drawing(phase: 0)
            for at in drawing.luma.indices where at % Drawing.width > 300 { drawing.luma[at] = 40 }
            draw(&drawing)
            return Thumbnail(drawing.picture(0, time: 0))
        }
        let plain = thumbnail()
        #expect(plain.isNearDuplicate(of: plain))
        #expect(plain.isNearDuplicate(of: thumbnail { for at in $0.luma.indices { $0.luma[at] += 4 } }))
        #expect(plain.isNearDuplicate(of: thumbnail { $0.write(letters: 10, x: 80, y: 280, seed: 1) }))
        #expect(!plain.isNearDuplicate(of: thumbnail { $0.luma.reverse() }))
    }

    @Test("is known by 17 × 16 pixels, and by no other number")
    func pixels() throws {
        let thumbnail = Thumbnail(Drawing(phase: 3).picture(0, time: 0))
        #expect(try #require(Thumbnail(pixels: thumbnail.pixels)) == thumbnail)
        for count in [0, 271, 273] { #expect(Thumbnail(pixels: [UInt8](repeating: 0, count: count)) == nil) }
    }

    @Test("full of small patterns has its text found below them")
    func pattern() {
        var drawing = Drawing(phase: 0)
        for row in 0..<6 {
            for column in 0..<4 { drawing.write(letters: 4, x: 10 + column * 150, y: 8 + row * 44, seed: row + column) }
        }
        drawing.write(letters: 30, x: 80, y: 310, seed: 9)
        let regions = FrameSelector.textRegions(of: drawing.picture(0, time: 0))
        #expect(regions.count == 16)
        #expect(regions.contains { $0.y > 0.8 && $0.width > 0.5 })
        #expect(regions.map(\.y) == regions.map(\.y).sorted())
    }
}
