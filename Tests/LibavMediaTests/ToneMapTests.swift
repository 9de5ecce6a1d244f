import CLibav
import Testing

@testable import LibavMedia

@Suite("High dynamic range")
struct ToneMapTests {
    private func mapped(_ transfer: AVColorTransferCharacteristic) throws -> [UInt8] {
        let map = try #require(ToneMap(transfer: transfer, isFullRange: true))
        var levels = (0...255).map { UInt8($0) }
        levels.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress { map.apply(to: base, width: 256, height: 1, stride: 256) }
        }
        return levels
    }

    @Test(
        "keeps the order of tones, black black and white nearly white",
        arguments: [AVCOL_TRC_SMPTE2084.rawValue, AVCOL_TRC_ARIB_STD_B67.rawValue]
    )
    func order(_ transfer: UInt32) throws {
        let levels = try mapped(AVColorTransferCharacteristic(transfer))
        #expect(levels == levels.sorted())
        #expect(levels[0] <= 4 && levels[255] >= 235)
    }

    @Test("shows reference white as a bright tone that is not clipped")
    func referenceWhite() throws {
        // 203 nits: 58 % of PQ, 75 % of HLG (ITU-R BT.2408).
        for (transfer, level) in [(AVCOL_TRC_SMPTE2084, 148), (AVCOL_TRC_ARIB_STD_B67, 191)] {
            let levels = try mapped(transfer)
            #expect((170...245).contains(Int(levels[level])))
        }
    }

    @Test("is not assumed of ordinary pictures")
    func ordinary() {
        #expect(ToneMap(transfer: AVCOL_TRC_BT709, isFullRange: true) == nil)
        #expect(ToneMap(transfer: AVCOL_TRC_UNSPECIFIED, isFullRange: true) == nil)
    }
}
