import CLibav
import MediaPipe
import FrameSelection

/// A decoded frame, held by reference.
final class Picture {
    let frame: UnsafeMutablePointer<AVFrame>
    /// Milliseconds from the first shown frame.
    let time: Int

    /// Takes another reference to `frame`'s pixels.
    init(of frame: UnsafeMutablePointer<AVFrame>, time: Int) throws {
        guard let clone = av_frame_clone(frame) else { throw MediaFault(.outOfMemory) }
        self.frame = clone
        self.time = time
    }

    deinit {
        var freeing: UnsafeMutablePointer<AVFrame>? = frame
        av_frame_free(&freeing)
    }

    var format: AVPixelFormat { AVPixelFormat(rawValue: frame.pointee.format) }
    var width: Int { Int(frame.pointee.width) }
    var height: Int { Int(frame.pointee.height) }

    /// Width in square pixels.
    var shownWidth: Int {
        let ratio = frame.pointee.sample_aspect_ratio
        guard ratio.num > 0, ratio.den > 0, ratio.num != ratio.den else { return width }
        return min(1 << 16, max(1, Int((Double(width) * av_q2d(ratio)).rounded())))
    }

    /// The small picture by which frames are chosen: the luma plane, boxes of n × n pixels averaged.
    func lookPicture(id: Int, isKeyframe: Bool, orientation: Orientation) -> LookPicture {
        let plane = orientation.upright(smallLuma())
        return LookPicture(
            id: id,
            time: time,
            isKeyframe: isKeyframe,
            width: plane.width,
            height: plane.height,
            luma: plane.pixels
        )
    }

    private func smallLuma() -> Plane {
        let factor = max(1, (max(width, height) + LookPicture.longSide * 2 / 5) / LookPicture.longSide)
        var plane = Plane(width: max(1, width / factor), height: max(1, height / factor))
        guard let descriptor = av_pix_fmt_desc_get(format), let data = frame.pointee.data.0,
            descriptor.pointee.flags & UInt64(AV_PIX_FMT_FLAG_RGB) == 0, plane.width * factor <= width,
            plane.height * factor <= height
        else { return plane }
        let depth = Int(descriptor.pointee.comp.0.depth)
        let stride = Int(frame.pointee.linesize.0)
        var sums = [UInt32](repeating: 0, count: plane.width * factor)
        let area = UInt32(factor * factor)
        plane.pixels.withUnsafeMutableBufferPointer { pixels in
            sums.withUnsafeMutableBufferPointer { sums in
                for row in 0..<plane.height {
                    for index in sums.indices { sums[index] = 0 }
                    for line in row * factor..<(row + 1) * factor {
                        let source = data + line * stride
                        if depth <= 8 {
                            for x in 0..<sums.count { sums[x] &+= UInt32(source[x]) }
                        } else {
                            source.withMemoryRebound(to: UInt16.self, capacity: sums.count) { wide in
                                for x in 0..<sums.count { sums[x] &+= UInt32(wide[x] >> UInt16(depth - 8)) }
                            }
                        }
                    }
                    for column in 0..<plane.width {
                        var sum: UInt32 = 0
                        for x in column * factor..<(column + 1) * factor { sum &+= sums[x] }
                        pixels[row * plane.width + column] = UInt8(min(255, sum / area))
                    }
                }
            }
        }
        return plane
    }
}
