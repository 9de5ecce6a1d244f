import CLibav
import Glibc

/// How a stored picture is to be turned to stand upright.
struct Orientation: Hashable {
    /// Clockwise: 0, 90, 180 or 270.
    var degrees = 0
    /// Mirrored left to right, after turning.
    var isMirrored = false

    var isOnItsSide: Bool { degrees == 90 || degrees == 270 }
    var isUpright: Bool { degrees == 0 && !isMirrored }

    init() {}

    /// From the stream's display matrix (ISO 14496-12, 8.2.2).
    init(of stream: UnsafeMutablePointer<AVStream>) {
        var size = 0
        let data = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size)
        self.init(matrix: data, bytes: size)
    }

    /// From what a picture carries itself (Exif, the tag Orientation).
    init(of frame: UnsafeMutablePointer<AVFrame>) {
        let carried = av_frame_get_side_data(frame, AV_FRAME_DATA_DISPLAYMATRIX)
        self.init(matrix: carried?.pointee.data, bytes: carried?.pointee.size ?? 0)
    }

    private init(matrix data: UnsafeMutablePointer<UInt8>?, bytes: Int) {
        guard let data, bytes >= 36 else { return }
        let (a, b, c, d) = data.withMemoryRebound(to: Int32.self, capacity: 9) { ($0[0], $0[1], $0[3], $0[4]) }
        isMirrored = Double(a) * Double(d) - Double(b) * Double(c) < 0
        let angle = atan2(Double(b), Double(isMirrored ? -a : a)) * 180 / .pi
        guard angle.isFinite else { return }
        let quarter = Int((angle / 90).rounded())
        degrees = ((quarter % 4) + 4) % 4 * 90
    }

    /// A plane turned upright.
    func upright(_ plane: Plane) -> Plane {
        guard !isUpright else { return plane }
        let (width, height) = isOnItsSide ? (plane.height, plane.width) : (plane.width, plane.height)
        var turned = Plane(width: width, height: height)
        for y in 0..<height {
            for x in 0..<width {
                let column = isMirrored ? width - 1 - x : x
                let source =
                    switch degrees {
                    case 90: (plane.height - 1 - column) * plane.width + y
                    case 180: (plane.height - 1 - y) * plane.width + (plane.width - 1 - column)
                    case 270: column * plane.width + (plane.width - 1 - y)
                    default: y * plane.width + column
                    }
                turned.pixels[y * width + x] = plane.pixels[source]
            }
        }
        return turned
    }
}

/// An 8-bit plane without padding.
struct Plane {
    var width: Int
    var height: Int
    var pixels: [UInt8]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = [UInt8](repeating: 0, count: width * height)
    }
}
