import CLibav
import MediaPipe

/// Decodes one video stream.
final class FrameDecoder {
    /// How much of what it is sent a decoder really decodes.
    enum Effort {
        /// Keyframes; of large ones, which are shown smaller, without the loop filter.
        case keyframes
        /// What other frames refer to, without the loop filter: as much as tells what is to be seen.
        case references
        case everything
    }

    /// Frames of one packet that may fail before it is given up.
    private static let mostFaults = 64

    private var context: UnsafeMutablePointer<AVCodecContext>?
    private var frame = av_frame_alloc()
    private(set) var decodedFrames = 0

    /// - Parameter maxPixels: larger pictures are not decoded.
    init(_ stream: UnsafeMutablePointer<AVStream>, effort: Effort, maxPixels: Int) throws {
        context = try Codec.open(
            stream,
            allowed: Container.videoDecoders,
            threads: Codec.processors,
            maxPixels: maxPixels
        )
        guard context != nil else {
            throw MediaFault(
                .codecUnsupported,
                String(cString: avcodec_get_name(stream.pointee.codecpar.pointee.codec_id))
            )
        }
        self.effort = effort
        apply()
    }

    deinit {
        avcodec_free_context(&context)
        av_frame_free(&frame)
    }

    var effort: Effort { didSet { apply() } }

    private func apply() {
        guard let context else { return }
        switch effort {
        case .keyframes:
            context.pointee.skip_frame = AVDISCARD_NONKEY
            context.pointee.skip_loop_filter = context.pointee.height >= 720 ? AVDISCARD_ALL : AVDISCARD_DEFAULT
        case .references:
            context.pointee.skip_frame = AVDISCARD_NONREF
            context.pointee.skip_loop_filter = AVDISCARD_ALL
        case .everything:
            context.pointee.skip_frame = AVDISCARD_DEFAULT
            context.pointee.skip_loop_filter = AVDISCARD_DEFAULT
        }
    }

    /// Decodes a packet, or with nil what is still to come out. Packets that can't be decoded are passed over.
    func decode(
        _ packet: UnsafeMutablePointer<AVPacket>?,
        each: (UnsafeMutablePointer<AVFrame>) throws -> Void
    ) throws {
        guard let context, let frame else { throw MediaFault(.outOfMemory) }
        var sent = avcodec_send_packet(context, packet)
        var faults = 0
        while faults < Self.mostFaults {
            let got = avcodec_receive_frame(context, frame)
            guard got != dp_error_memory(), sent != dp_error_memory() else { throw MediaFault(.outOfMemory) }
            if got >= 0 {
                defer { av_frame_unref(frame) }
                decodedFrames += 1
                try each(frame)
            } else if sent == dp_error_again() {
                // It was full and has now been emptied.
                sent = avcodec_send_packet(context, packet)
                if sent == dp_error_again() { return }
            } else if got == dp_error_again() || got == dp_error_eof() {
                return
            } else {
                // The fault of one frame; the next one may be fine.
                faults += 1
            }
        }
    }

    /// Gives what is still to come out and forgets what it knew, as before a jump.
    func restart(each: (UnsafeMutablePointer<AVFrame>) throws -> Void) throws {
        try decode(nil, each: each)
        avcodec_flush_buffers(context)
    }
}
