import CLibav
import CSandbox
import MediaPipe

/// Opens decoders, only those that are allowed.
enum Codec {
    /// nil where no allowed decoder takes the stream. Throws where memory ran out.
    static func open(
        _ stream: UnsafeMutablePointer<AVStream>,
        allowed: [String],
        threads: Int32,
        maxPixels: Int = 0
    ) throws -> UnsafeMutablePointer<AVCodecContext>? {
        let id = stream.pointee.codecpar.pointee.codec_id
        for name in allowed {
            guard let codec = avcodec_find_decoder_by_name(name), codec.pointee.id == id else { continue }
            var context: UnsafeMutablePointer<AVCodecContext>? = avcodec_alloc_context3(codec)
            guard let opening = context else { throw MediaFault(.outOfMemory) }
            opening.pointee.thread_count = threads
            if maxPixels > 0 { opening.pointee.max_pixels = Int64(maxPixels) }
            opening.pointee.pkt_timebase = stream.pointee.time_base
            if avcodec_parameters_to_context(opening, stream.pointee.codecpar) >= 0 {
                let opened = avcodec_open2(opening, codec, nil)
                if opened >= 0 { return opening }
                guard opened != dp_error_memory() else { throw MediaFault(.outOfMemory) }
            }
            avcodec_free_context(&context)
        }
        return nil
    }

    /// Processors there are, at most 8.
    static let processors = Int32(min(max(dp_processors(), 1), 8))
}
