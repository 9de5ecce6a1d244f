// Pixels behind C pointers: what was just allocated by libav is there.
// swift-format-ignore-file: NeverForceUnwrap
import CLibav
import FrameSelection
import MediaPipe
import Glibc

/// Makes JPEGs, and luma for reading, of decoded pictures. Keeps its scaler and encoder between pictures.
final class StillMaker {
    private var scaler: OpaquePointer?
    private var encoder: UnsafeMutablePointer<AVCodecContext>?
    private let orientation: Orientation
    private let longSide: Int

    init(orientation: Orientation, longSide: Int) {
        self.orientation = orientation
        self.longSide = longSide
    }

    deinit {
        sws_freeContext(scaler)
        avcodec_free_context(&encoder)
    }

    /// JPEG, upright, never enlarged.
    func jpeg(of picture: Picture) throws -> [UInt8] {
        let (width, height) = size(of: picture, longSide: longSide)
        let scaled = try scale(picture, width: width, height: height, format: AV_PIX_FMT_YUVJ420P)
        defer { free(scaled) }
        if let tone = ToneMap(transfer: picture.frame.pointee.color_trc, isFullRange: true) {
            tone.apply(to: scaled.pointee.data.0!, width: width, height: height, stride: Int(scaled.pointee.linesize.0))
        }
        guard orientation.isUpright else {
            let turned = try turn(scaled)
            defer { free(turned) }
            return try encode(turned)
        }
        return try encode(scaled)
    }

    /// Grey, upright, long side at most `longSide`.
    func luma(of picture: Picture, longSide: Int) throws -> Plane {
        let (width, height) = size(of: picture, longSide: longSide)
        let scaled = try scale(picture, width: width, height: height, format: AV_PIX_FMT_GRAY8)
        defer { free(scaled) }
        if let tone = ToneMap(transfer: picture.frame.pointee.color_trc, isFullRange: true) {
            tone.apply(to: scaled.pointee.data.0!, width: width, height: height, stride: Int(scaled.pointee.linesize.0))
        }
        return orientation.upright(plane(scaled, 0, width: width, height: height))
    }

    /// Red, green and blue of each pixel, upright; width and height are those of the picture.
    func colours(of picture: Picture, longSide: Int) throws -> Plane {
        let (width, height) = size(of: picture, longSide: longSide)
        let scaled = try scale(picture, width: width, height: height, format: AV_PIX_FMT_GBRP)
        defer { free(scaled) }
        let planes = [2, 0, 1].map { orientation.upright(plane(scaled, $0, width: width, height: height)) }
        var colours = Plane(width: planes[0].width, height: planes[0].height)
        colours.pixels = (0..<width * height).flatMap { place in planes.map { $0.pixels[place] } }
        return colours
    }

    /// The small picture by which two frames are told to be alike, of whatever kind their pixels are.
    func lookPicture(of picture: Picture) throws -> LookPicture {
        let plane = try luma(of: picture, longSide: LookPicture.longSide)
        return LookPicture(
            id: 0,
            time: picture.time,
            isKeyframe: true,
            width: plane.width,
            height: plane.height,
            luma: plane.pixels
        )
    }

    /// Even sides, so that half as many colours fit.
    private func size(of picture: Picture, longSide: Int) -> (Int, Int) {
        let (width, height) = (picture.shownWidth, picture.height)
        let factor = min(1, Double(longSide) / Double(max(width, height)))
        let even = { (side: Int) in max(2, Int((Double(side) * factor / 2).rounded()) * 2) }
        return (even(width), even(height))
    }

    private func scale(_ picture: Picture, width: Int, height: Int, format: AVPixelFormat) throws
        -> UnsafeMutablePointer<AVFrame>
    {
        let source = picture.frame
        scaler = sws_getCachedContext(
            scaler,
            source.pointee.width,
            source.pointee.height,
            picture.format,
            Int32(width),
            Int32(height),
            format,
            SWS_AREA,
            nil,
            nil,
            nil
        )
        guard let scaler, let target = av_frame_alloc() else { throw MediaFault(.outOfMemory) }
        target.pointee.format = format.rawValue
        target.pointee.width = Int32(width)
        target.pointee.height = Int32(height)
        guard av_frame_get_buffer(target, 0) >= 0 else {
            free(target)
            throw MediaFault(.outOfMemory)
        }
        // Limited range, as most video has, becomes full range, as JPEG wants.
        let isFull = source.pointee.color_range == AVCOL_RANGE_JPEG
        let matrix = sws_getCoefficients(Self.coefficients(of: source))
        sws_setColorspaceDetails(
            scaler,
            matrix,
            isFull ? 1 : 0,
            sws_getCoefficients(SWS_CS_ITU601),
            1,
            0,
            1 << 16,
            1 << 16
        )
        guard sws_scale_frame(scaler, target, source) >= 0 else {
            free(target)
            throw MediaFault(.damaged, "a picture can't be converted")
        }
        return target
    }

    /// Large pictures that don't tell are taken for high definition, as players do; JPEGs do tell.
    private static func coefficients(of frame: UnsafeMutablePointer<AVFrame>) -> Int32 {
        switch frame.pointee.colorspace {
        case AVCOL_SPC_BT709: SWS_CS_ITU709
        case AVCOL_SPC_BT470BG, AVCOL_SPC_SMPTE170M: SWS_CS_ITU601
        default: frame.pointee.height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601
        }
    }

    private func encode(_ frame: UnsafeMutablePointer<AVFrame>) throws -> [UInt8] {
        if encoder == nil || encoder?.pointee.width != frame.pointee.width
            || encoder?.pointee.height != frame.pointee.height
        {
            avcodec_free_context(&encoder)
            guard let codec = avcodec_find_encoder(AV_CODEC_ID_MJPEG), let opening = avcodec_alloc_context3(codec)
            else { throw MediaFault(.outOfMemory) }
            opening.pointee.width = frame.pointee.width
            opening.pointee.height = frame.pointee.height
            opening.pointee.pix_fmt = AV_PIX_FMT_YUVJ420P
            opening.pointee.color_range = AVCOL_RANGE_JPEG
            opening.pointee.time_base = AVRational(num: 1, den: 25)
            opening.pointee.flags |= AV_CODEC_FLAG_QSCALE
            opening.pointee.global_quality = 3 * FF_QP2LAMBDA
            opening.pointee.thread_count = 1
            encoder = opening
            guard avcodec_open2(opening, codec, nil) >= 0 else { throw MediaFault(.outOfMemory) }
        }
        guard let encoder, let packet = av_packet_alloc() else { throw MediaFault(.outOfMemory) }
        defer {
            var freeing: UnsafeMutablePointer<AVPacket>? = packet
            av_packet_free(&freeing)
        }
        frame.pointee.pts = dp_no_timestamp()
        frame.pointee.quality = 3 * FF_QP2LAMBDA
        frame.pointee.pict_type = AV_PICTURE_TYPE_NONE
        guard avcodec_send_frame(encoder, frame) >= 0, avcodec_receive_packet(encoder, packet) >= 0 else {
            throw MediaFault(.damaged, "a picture can't be written as JPEG")
        }
        return Array(UnsafeBufferPointer(start: packet.pointee.data, count: Int(packet.pointee.size)))
    }

    private func plane(_ frame: UnsafeMutablePointer<AVFrame>, _ index: Int, width: Int, height: Int) -> Plane {
        var plane = Plane(width: width, height: height)
        let (data, stride) = access(frame, index)
        plane.pixels.withUnsafeMutableBufferPointer { pixels in
            for y in 0..<height { memcpy(pixels.baseAddress! + y * width, data + y * stride, width) }
        }
        return plane
    }

    private func access(_ frame: UnsafeMutablePointer<AVFrame>, _ index: Int) -> (UnsafeMutablePointer<UInt8>, Int) {
        switch index {
        case 0: (frame.pointee.data.0!, Int(frame.pointee.linesize.0))
        case 1: (frame.pointee.data.1!, Int(frame.pointee.linesize.1))
        default: (frame.pointee.data.2!, Int(frame.pointee.linesize.2))
        }
    }

    /// The three planes turned upright.
    private func turn(_ frame: UnsafeMutablePointer<AVFrame>) throws -> UnsafeMutablePointer<AVFrame> {
        let (width, height) = (Int(frame.pointee.width), Int(frame.pointee.height))
        guard let turned = av_frame_alloc() else { throw MediaFault(.outOfMemory) }
        turned.pointee.format = frame.pointee.format
        turned.pointee.width = Int32(orientation.isOnItsSide ? height : width)
        turned.pointee.height = Int32(orientation.isOnItsSide ? width : height)
        guard av_frame_get_buffer(turned, 0) >= 0 else {
            free(turned)
            throw MediaFault(.outOfMemory)
        }
        for index in 0..<3 {
            let upright = orientation.upright(
                plane(frame, index, width: index == 0 ? width : width / 2, height: index == 0 ? height : height / 2)
            )
            let (data, stride) = access(turned, index)
            upright.pixels.withUnsafeBufferPointer { pixels in
                for y in 0..<upright.height {
                    memcpy(data + y * stride, pixels.baseAddress! + y * upright.width, upright.width)
                }
            }
        }
        return turned
    }

    private func free(_ frame: UnsafeMutablePointer<AVFrame>) {
        var freeing: UnsafeMutablePointer<AVFrame>? = frame
        av_frame_free(&freeing)
    }
}
