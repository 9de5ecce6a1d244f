import Testing

@testable import CopyDetection

@Suite("Comparing videos by their frames")
struct CopySearchTests {
    private let soup: [UInt64] = Array(1...12)

    private func match(_ one: VideoPrints, _ other: VideoPrints) -> CopyMatch? { CopySearch(one).match(in: other) }

    @Test("knows a brighter, noisier one again, and one cut at its beginning with the time it lies behind")
    func copies() {
        let original = PretendVideo.prints(soup)
        #expect(match(PretendVideo.prints(soup, gain: 0.8, noise: 7), original)?.offset == 0)
        let cut = PretendVideo.prints(soup, start: 7, noise: 3)
        #expect(match(cut, original)?.offset == -7000)
        #expect(match(original, cut)?.offset == 7000)
        #expect(match(PretendVideo.prints(Array(soup[..<8]), noise: 5), original)?.share == 1)
    }

    @Test("takes no other video for the same")
    func others() {
        for seed in stride(from: UInt64(100), to: 3000, by: 12) {
            #expect(match(PretendVideo.prints(Array(seed..<seed + 12)), PretendVideo.prints(soup)) == nil)
        }
    }

    @Test("takes a shared opening, one shared frame or the same shots in another order for nothing")
    func partly() {
        let original = PretendVideo.prints(soup)
        #expect(match(PretendVideo.prints(Array(soup[..<4]) + Array(50...57)), original) == nil)
        #expect(match(PretendVideo.prints([5] + Array(60...70)), original) == nil)
        #expect(match(PretendVideo.prints(soup.reversed()), original) == nil)
        // An opening that is another's ending lies over nothing else.
        let ending = PretendVideo.prints(Array(80...91) + Array(soup[..<3]))
        #expect(match(original, ending) == nil)
    }

    @Test("takes two videos before the same wall for two")
    func sameKitchen() {
        // A picture that never changes but for a spot in the middle.
        func standing(_ seed: UInt64) -> VideoPrints {
            var prints = VideoPrints()
            for second in 0..<12 {
                var tones = PretendVideo.tones(5)
                let spot = PretendVideo.tones(seed &+ UInt64(second))
                for row in 6..<10 { for column in 6..<11 { tones[row * 17 + column] = spot[row * 17 + column] } }
                if let print = FramePrint(time: second * 3000, tones: tones) { prints.add(print) }
            }
            return prints
        }
        for seed in stride(from: UInt64(1000), to: 3000, by: 50) {
            #expect(match(standing(seed), standing(seed + 20)) == nil)
        }
        var still = VideoPrints()
        for second in 0..<20 {
            if let print = FramePrint(time: second * 1000, tones: PretendVideo.tones(9)) { still.add(print) }
        }
        #expect(match(still, still) == nil)
    }

    @Test("says nothing of videos of a few frames, and of none")
    func few() {
        #expect(match(PretendVideo.prints([1, 2, 3]), PretendVideo.prints([1, 2, 3])) == nil)
        #expect(match(VideoPrints(), VideoPrints()) == nil)
    }

    @Test("sees through black bars")
    func bars() {
        func barred(_ tones: [UInt8]) -> [UInt8] {
            (0..<16 * 17).map { place in
                let (row, column) = (place / 17, place % 17)
                guard (2..<14).contains(row) else { return 3 }
                // Twelve rows of what were sixteen.
                let source = (Double(row - 2) + 0.5) * 16 / 12 - 0.5
                let low = min(15, max(0, Int(source)))
                let part = min(1, max(0, source - Double(low)))
                let (above, below) = (Double(tones[low * 17 + column]), Double(tones[min(15, low + 1) * 17 + column]))
                return UInt8(above + (below - above) * part)
            }
        }
        var letterboxed = VideoPrints()
        for (place, shot) in soup.enumerated() {
            let tones = barred(PretendVideo.tones(shot))
            if let print = FramePrint(time: place * 3000 + 400, tones: tones) { letterboxed.add(print) }
        }
        #expect(match(letterboxed, PretendVideo.prints(soup)) != nil)
    }
}
