import CLibav
import MediaPipe

/// An opened container, its limits checked.
final class Container {
    static let demuxers = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts"
    static let videoDecoders: [String] = ["h264", "hevc", "vp8", "vp9", "libdav1d", "libaom-av1", "av1", "mpeg4"]
    static let audioDecoders: [String] = [
        "aac", "mp3", "mp3float", "opus", "libopus", "vorbis", "ac3", "eac3", "flac", "alac", "amrnb", "amrwb",
        "pcm_s16le", "pcm_s16be", "pcm_s24le",
        "pcm_s32le", "pcm_f32le", "pcm_u8", "pcm_alaw", "pcm_mulaw", "mp2",
    ]

    let input: InputFile
    private(set) var context: UnsafeMutablePointer<AVFormatContext>
    private(set) var video: UnsafeMutablePointer<AVStream>?
    private(set) var audio: UnsafeMutablePointer<AVStream>?
    private(set) var subtitles: [UnsafeMutablePointer<AVStream>] = []
    private var audioCount = 0

    init(input: InputFile, options: MediaOptions) throws {
        self.input = input
        guard input.size > 0 else { throw MediaFault(.empty) }
        guard input.size <= options.maxBytes else {
            throw MediaFault(
                .tooLarge,
                "\(Self.megabytes(input.size)); the limit is \(Self.megabytes(options.maxBytes))"
            )
        }
        guard let allocated = avformat_alloc_context() else { throw MediaFault(.outOfMemory) }
        var opening: UnsafeMutablePointer<AVFormatContext>? = allocated
        allocated.pointee.pb = input.context
        allocated.pointee.flags |= AVFMT_FLAG_CUSTOM_IO
        allocated.pointee.max_streams = Int32(clamping: options.maxStreams + 64)
        allocated.pointee.probesize = 4 << 20
        allocated.pointee.max_probe_packets = 500
        allocated.pointee.format_whitelist = av_strdup(Self.demuxers)
        allocated.pointee.protocol_whitelist = av_strdup("")
        guard avformat_open_input(&opening, nil, nil, nil) == 0, let opened = opening else {
            throw MediaFault(.notAVideo)
        }
        context = opened
        try chooseStreams(options)
    }

    deinit {
        var closing: UnsafeMutablePointer<AVFormatContext>? = context
        avformat_close_input(&closing)
    }

    private func chooseStreams(_ options: MediaOptions) throws {
        let count = Int(context.pointee.nb_streams)
        guard count <= options.maxStreams else {
            throw MediaFault(.tooManyStreams, "\(count); the limit is \(options.maxStreams)")
        }
        // The header tells enough in most files; looking into the packets costs time and memory.
        if !headerSuffices {
            context.pointee.max_analyze_duration = 3_000_000
            _ = avformat_find_stream_info(context, nil)
        }
        for index in 0..<Int(context.pointee.nb_streams) {
            guard let stream = context.pointee.streams[index] else { continue }
            stream.pointee.discard = AVDISCARD_ALL
            let parameters = stream.pointee.codecpar.pointee
            switch parameters.codec_type {
            case AVMEDIA_TYPE_VIDEO where stream.pointee.disposition & AV_DISPOSITION_ATTACHED_PIC == 0:
                if video == nil || (stream.isDefault && video?.isDefault == false) { video = stream }
            case AVMEDIA_TYPE_AUDIO:
                audioCount += 1
                if audio == nil || (stream.isDefault && audio?.isDefault == false) { audio = stream }
            case AVMEDIA_TYPE_SUBTITLE where SubtitleReader.understands(parameters.codec_id):
                subtitles.append(stream)
            default: break
            }
        }
        if let video {
            let parameters = video.pointee.codecpar.pointee
            let pixels = Int(parameters.width) * Int(parameters.height)
            guard pixels <= options.maxPixels else {
                throw MediaFault(
                    .tooManyPixels,
                    "\(parameters.width)×\(parameters.height); the limit is \(options.maxPixels / 1_000_000) megapixels"
                )
            }
        }
        if let duration = duration, duration > options.maxSeconds * 1000 {
            throw MediaFault(.tooLong, "\(Self.hours(duration / 1000)); the limit is \(Self.hours(options.maxSeconds))")
        }
    }

    /// Whether every video and audio stream already says its codec, and the picture its size.
    private var headerSuffices: Bool {
        let streams = (0..<Int(context.pointee.nb_streams)).compactMap {
            context.pointee.streams[$0]?.pointee.codecpar.pointee
        }
        let name = context.pointee.iformat.flatMap { $0.pointee.name }.map { String(cString: $0) } ?? ""
        return !streams.isEmpty && !name.contains("mpegts") && !name.contains("avi")
            && streams.allSatisfy {
                $0.codec_type != AVMEDIA_TYPE_VIDEO
                    || ($0.width > 0 && $0.height > 0 && $0.codec_id != AV_CODEC_ID_NONE)
            }
    }

    /// Milliseconds, as the header says.
    var duration: Int? {
        if let video, video.pointee.duration > 0 { return video.milliseconds(video.pointee.duration) }
        return context.pointee.duration > 0 ? Int(context.pointee.duration / 1000) : nil
    }

    /// Times of the keyframes in stream units, in order, where the container's index tells them all.
    var keyframes: [Int64]? {
        guard let video else { return nil }
        let count = avformat_index_get_entries_count(video)
        guard count > 0 else { return nil }
        var keys: [Int64] = []
        for index in 0..<count {
            guard let entry = avformat_index_get_entry(video, index) else { continue }
            if entry.pointee.flags & AVINDEX_KEYFRAME != 0 { keys.append(entry.pointee.timestamp) }
        }
        // An index that covers only the beginning (as of a file that is still being written) is none.
        guard let last = keys.last, let duration, video.milliseconds(last) * 2 >= duration || count > keys.count else {
            return nil
        }
        return keys
    }

    var info: PipeInfo {
        var info = PipeInfo()
        info.container = context.pointee.iformat.flatMap { $0.pointee.name }.map { String(cString: $0) } ?? ""
        info.duration = duration
        info.audioTracks = audioCount
        info.subtitleTracks = subtitles.count
        info.title = av_dict_get(context.pointee.metadata, "title", nil, 0).flatMap { $0.pointee.value }
            .map { String(String(cString: $0).prefix(500)) }
        guard let video else { return info }
        let parameters = video.pointee.codecpar.pointee
        info.codec = String(cString: avcodec_get_name(parameters.codec_id))
        let orientation = Orientation(of: video)
        let (width, height) = (Int(parameters.width), Int(parameters.height))
        info.rotation = orientation.degrees
        (info.width, info.height) = orientation.isOnItsSide ? (height, width) : (width, height)
        let rate = video.pointee.avg_frame_rate
        if rate.num > 0, rate.den > 0 { info.framesPerSecond = av_q2d(rate) }
        return info
    }

    private static func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000) MB" }
    private static func hours(_ seconds: Int) -> String {
        seconds >= 3600 ? "\(seconds / 3600) h \(seconds / 60 % 60) min" : "\(seconds / 60) min \(seconds % 60) s"
    }
}

extension UnsafeMutablePointer<AVStream> {
    var isDefault: Bool { pointee.disposition & AV_DISPOSITION_DEFAULT != 0 }

    /// Stream units in milliseconds; 0 for no timestamp.
    func milliseconds(_ units: Int64) -> Int {
        guard units != dp_no_timestamp() else { return 0 }
        return Int(av_rescale_q(units, pointee.time_base, AVRational(num: 1, den: 1000)))
    }

    func units(_ milliseconds: Int) -> Int64 {
        av_rescale_q(Int64(milliseconds), AVRational(num: 1, den: 1000), pointee.time_base)
    }

    var language: String? {
        av_dict_get(pointee.metadata, "language", nil, 0).flatMap { $0.pointee.value }.map {
            String(String(cString: $0).prefix(16))
        }
    }
}
