import CLibav
import Glibc

/// Brings the luma of high-dynamic-range pictures to what an ordinary screen shows.
struct ToneMap {
    private let table: [UInt8]

    /// nil where the picture is of ordinary range.
    init?(transfer: AVColorTransferCharacteristic, isFullRange: Bool) {
        let light: (Double) -> Double
        switch transfer {
        case AVCOL_TRC_SMPTE2084: light = Self.perceptualQuantizer
        case AVCOL_TRC_ARIB_STD_B67: light = Self.hybridLogGamma
        default: return nil
        }
        table = (0...255).map { code in
            let signal = isFullRange ? Double(code) / 255 : min(max((Double(code) - 16) / 219, 0), 1)
            // Nits over a reference white of 203 (ITU-R BT.2408), then Reinhard's curve with white at 1,000 nits.
            let relative = light(signal) / 203
            let white = 1000.0 / 203
            let mapped = relative * (1 + relative / (white * white)) / (1 + relative)
            let shown = pow(min(max(mapped * 1.25, 0), 1), 1 / 2.2)
            return UInt8((isFullRange ? shown * 255 : 16 + shown * 219).rounded())
        }
    }

    func apply(to plane: UnsafeMutablePointer<UInt8>, width: Int, height: Int, stride: Int) {
        table.withUnsafeBufferPointer { table in
            for y in 0..<height {
                let row = plane + y * stride
                for x in 0..<width { row[x] = table[Int(row[x])] }
            }
        }
    }

    /// SMPTE ST 2084, in nits.
    private static func perceptualQuantizer(_ signal: Double) -> Double {
        let (m1, m2, c1, c2, c3) = (0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875)
        let power = pow(signal, 1 / m2)
        return 10_000 * pow(max(power - c1, 0) / (c2 - c3 * power), 1 / m1)
    }

    /// ARIB STD-B67, in nits on a screen of 1,000.
    private static func hybridLogGamma(_ signal: Double) -> Double {
        let (a, b, c) = (0.17883277, 0.28466892, 0.55991073)
        let scene = signal <= 0.5 ? signal * signal / 3 : (exp((signal - c) / a) + b) / 12
        return 1000 * pow(scene, 1.2)
    }
}
