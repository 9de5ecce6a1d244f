/// What the markers of a JPEG tell without a pixel of it being decoded (ITU-T T.81, annex B).
public struct JPEGOutline: Hashable, Sendable {
    /// In pixels, as stored.
    public private(set) var width = 0
    public private(set) var height = 0
    /// Bytes up to the end of the picture; what a file holds beyond is not looked at.
    public private(set) var end = 0

    /// Of a progressive picture; encoders make about ten.
    private static let mostScans = 100

    /// Goes over the bytes once.
    public init(_ bytes: [UInt8]) throws(JPEGFault) {
        guard bytes.starts(with: [0xff, 0xd8, 0xff]) else { throw JPEGFault.notJPEG }
        var at = 2
        var scans = 0
        while true {
            let marker = try Self.marker(in: bytes, at: &at)
            switch marker {
            case 0xd9:
                guard scans > 0 else { throw JPEGFault.damaged("it holds no picture") }
                end = at
                return
            // These stand alone.
            case 0x01, 0xd0...0xd8: continue
            default: break
            }
            let start = at
            let length = try Self.number(in: bytes, at: at)
            guard length >= 2, at + length <= bytes.count else { throw Self.cutOff }
            at += length
            switch marker {
            case 0xc0, 0xc1, 0xc2:
                guard width == 0, length >= 8 else { throw JPEGFault.damaged("it has more than one size") }
                guard bytes[start + 2] == 8 else { throw JPEGFault.uncommon("a JPEG of more than 8 bits") }
                height = try Self.number(in: bytes, at: start + 3)
                width = try Self.number(in: bytes, at: start + 5)
                guard width > 0, height > 0 else { throw JPEGFault.damaged("its size is missing") }
            // Lossless, hierarchical or with arithmetic coding.
            case 0xc3, 0xc5...0xc7, 0xc9...0xcb, 0xcd...0xcf:
                throw JPEGFault.uncommon("an uncommon kind of JPEG")
            case 0xda:
                scans += 1
                guard width > 0, scans <= Self.mostScans else { throw JPEGFault.damaged("its parts make no sense") }
                Self.skipCoded(bytes, &at)
            default: break
            }
        }
    }

    private static var cutOff: JPEGFault { JPEGFault.damaged("its end is missing") }

    /// The code of the marker at `at`, which then lies behind it. Any number of 0xff may stand before the code.
    private static func marker(in bytes: [UInt8], at: inout Int) throws(JPEGFault) -> UInt8 {
        guard at < bytes.count else { throw cutOff }
        guard bytes[at] == 0xff else { throw JPEGFault.damaged("its parts make no sense") }
        while at < bytes.count, bytes[at] == 0xff { at += 1 }
        guard at < bytes.count else { throw cutOff }
        at += 1
        return bytes[at - 1]
    }

    /// Goes on to the next marker; a 0xff of the coded picture itself has a 0 behind it, and restarts belong to it.
    private static func skipCoded(_ bytes: [UInt8], _ at: inout Int) {
        while at + 1 < bytes.count {
            if bytes[at] == 0xff, bytes[at + 1] != 0, bytes[at + 1] != 0xff, !(0xd0...0xd7).contains(bytes[at + 1]) {
                return
            }
            at += 1
        }
        at = bytes.count
    }

    private static func number(in bytes: [UInt8], at: Int) throws(JPEGFault) -> Int {
        guard at + 1 < bytes.count else { throw cutOff }
        return Int(bytes[at]) << 8 | Int(bytes[at + 1])
    }
}
