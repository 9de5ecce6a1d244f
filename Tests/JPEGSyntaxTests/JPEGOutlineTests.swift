import JPEGSyntax
import Testing

@Suite("The outline of a JPEG")
struct JPEGOutlineTests {
    private static func frame(_ marker: UInt8 = 0xc0, depth: UInt8 = 8) -> [UInt8] {
        [0xff, marker, 0, 11, depth, 0, 100, 1, 44, 1, 1, 0x11, 0]
    }

    /// A restart and a stuffed byte lie in what is coded.
    private static let scan: [UInt8] = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd3, 0x56]
    private static let whole: [UInt8] = [0xff, 0xd8, 0xff, 0xe1, 0, 4, 9, 9] + frame() + scan + [0xff, 0xd9]

    private func fault(_ bytes: [UInt8]) -> JPEGFault? {
        do { _ = try JPEGOutline(bytes) } catch { return error }
        return nil
    }

    @Test("tells its size and where it ends, whatever comes behind")
    func tells() throws {
        for behind: [UInt8] in [[], [1, 2, 3], Self.whole] {
            let outline = try JPEGOutline(Self.whole + behind)
            #expect(outline.width == 300 && outline.height == 100 && outline.end == Self.whole.count)
        }
    }

    @Test("that is cut short anywhere is refused")
    func truncated() {
        for length in 0..<Self.whole.count { #expect(fault(Array(Self.whole.prefix(length))) != nil) }
    }

    @Test("of an uncommon kind, with two sizes, with none or without a picture is refused")
    func kinds() {
        let (start, end): ([UInt8], [UInt8]) = ([0xff, 0xd8], [0xff, 0xd9])
        for marker: UInt8 in [0xc3, 0xc5, 0xc9, 0xca, 0xcf] {
            #expect(fault(start + Self.frame(marker) + Self.scan + end).isUncommon)
        }
        #expect(fault(start + Self.frame(depth: 12) + Self.scan + end).isUncommon)
        #expect(fault(start + Self.frame() + Self.frame() + Self.scan + end).isDamaged)
        #expect(fault(start + Self.scan + end).isDamaged)
        #expect(fault(start + Self.frame() + end).isDamaged)
        #expect(
            fault(start + Self.frame() + Array(repeatElement(Self.scan, count: 101).joined()) + end).isDamaged
        )
        #expect(fault(start + Self.frame() + Array(repeatElement(Self.scan, count: 100).joined()) + end) == nil)
    }

    @Test("of random bytes never does harm")
    func random() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            var bytes = Self.whole
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
                    in: .min ... .max,
                    using: &generator
                )
            }
            if let outline = try? JPEGOutline(bytes) {
                #expect(outline.width > 0 && outline.height > 0 && outline.end <= bytes.count)
            }
        }
    }
}

extension JPEGFault? {
    fileprivate var isUncommon: Bool { if case .uncommon = self { true } else { false } }
    fileprivate var isDamaged: Bool { if case .damaged = self { true } else { false } }
}
