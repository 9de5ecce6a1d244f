import CLibav
import CSandbox

/// Opens decoders, only those that are allowed.
enum Codec {
    static func open(_ stream: UnsafeMutablePointer<AVStream>, allowed: [String], threads: Int32)
        -> UnsafeMutablePointer<AVCodecContext>?
    {
        let id = stream.pointee.codecpar.pointee.codec_id
        for name in allowed {
            guard let codec = avcodec_find_decoder_by_name(name), codec.pointee.id == id else { continue }
            var context: UnsafeMutablePointer<AVCodecContext>? = avcodec_alloc_context3(codec)
            guard let opening = context else { return nil }
            opening.pointee.thread_count = threads
            opening.pointee.pkt_timebase = stream.pointee.time_base
            if avcodec_parameters_to_context(opening, stream.pointee.codecpar) >= 0,
                avcodec_open2(opening, codec, nil) >= 0
            {
                return opening
            }
            avcodec_free_context(&context)
        }
        return nil
    }

    /// Processors there are, at most 8.
    static let processors = Int32(min(max(dp_processors(), 1), 8))
}
