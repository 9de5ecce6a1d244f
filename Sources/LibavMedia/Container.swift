import CLibav
import MediaPipe

/// An opened container, its limits checked.
final class Container {
    static let demuxers = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts"
    /// Those of sound alone are taken where sound is expected, only.
    static let soundDemuxers = demuxers + ",ogg,wav,mp3,aac,flac"
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
    /// nil where the container has none that helps.
    private(set) var index: VideoIndex?
    /// The first shown frame in milliseconds of the container; nil as long as it isn't known.
    var origin: Int?
    private var audioCount = 0

    private let options: MediaOptions

    init(input: InputFile, options: MediaOptions) throws {
        self.input = input
        self.options = options
        try InputFile.check(input.size, atMost: options.maxBytes)
        context = try Self.open(input, options)
        try chooseStreams()
        try findIndexAndOrigin()
    }

    private static func open(_ input: InputFile, _ options: MediaOptions) throws
        -> UnsafeMutablePointer<AVFormatContext>
    {
        guard let allocated = avformat_alloc_context() else { throw MediaFault(.outOfMemory) }
        var opening: UnsafeMutablePointer<AVFormatContext>? = allocated
        allocated.pointee.pb = input.context
        allocated.pointee.flags |= AVFMT_FLAG_CUSTOM_IO
        allocated.pointee.max_streams = Int32(clamping: options.maxStreams + 64)
        allocated.pointee.probesize = 4 << 20
        allocated.pointee.max_probe_packets = 500
        let isSound = options.kind == .sound
        allocated.pointee.format_whitelist = av_strdup(isSound ? Self.soundDemuxers : Self.demuxers)
        // Nothing but sound is decoded of it, not even to find out what it is.
        if isSound { allocated.pointee.codec_whitelist = av_strdup(Self.audioDecoders.joined(separator: ",")) }
        allocated.pointee.protocol_whitelist = av_strdup("")
        let result = avformat_open_input(&opening, nil, nil, nil)
        guard result == 0, let opened = opening else {
            if result == dp_error_memory() { throw MediaFault(.outOfMemory) }
            if input.startsLikeMP4 {
                throw MediaFault(.damaged, "its index is missing; the end of the file is not there")
            }
            throw MediaFault(.notAVideo, isSound ? "it is no sound either" : "")
        }
        return opened
    }

    deinit {
        var closing: UnsafeMutablePointer<AVFormatContext>? = context
        avformat_close_input(&closing)
    }

    private func chooseStreams() throws {
        (video, audio, subtitles, audioCount) = (nil, nil, [], 0)
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
            case AVMEDIA_TYPE_VIDEO
            where options.kind == .video && stream.pointee.disposition & AV_DISPOSITION_ATTACHED_PIC == 0:
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
        return !streams.isEmpty && !name.contains("mpegts") && !name.contains("avi")
            && streams.allSatisfy {
                $0.codec_type != AVMEDIA_TYPE_VIDEO
                    || ($0.width > 0 && $0.height > 0 && $0.codec_id != AV_CODEC_ID_NONE)
            }
    }

    /// Milliseconds, as the header says.
    var duration: Int? {
        if let video, video.pointee.duration > 0 { return video.milliseconds(video.pointee.duration) }
        guard context.pointee.duration > 0 else { return nil }
        // This container's length counts from 0, not from its first frame.
        return max(0, Int(context.pointee.duration / 1000) - (isMatroska ? max(0, origin ?? 0) : 0))
    }

    /// Goes back to the first packet. The streams are other ones afterwards.
    func rewind() throws {
        if !isMatroska, !isTransportStream, let video {
            let first = avformat_index_get_entry(video, 0)?.pointee.timestamp ?? 0
            if av_seek_frame(context, video.pointee.index, first, AVSEEK_FLAG_BACKWARD) >= 0 { return }
        }
        // Demuxers without an index of their own don't find back reliably.
        var closing: UnsafeMutablePointer<AVFormatContext>? = context
        avformat_close_input(&closing)
        input.rewind()
        context = try Self.open(input, options)
        try chooseStreams()
    }

    /// Reads the index where that takes a step of its own, and finds the time from which all others count.
    private func findIndexAndOrigin() throws {
        guard let video else { return }
        if isMatroska {
            // While the end is still to come, neither can be known; the first frame decoded will tell.
            guard input.isAllThere else { return }
            origin = try firstVideoTime()
            // Going anywhere makes this demuxer read its cues, which lie at the end as a rule.
            _ = av_seek_frame(context, video.pointee.index, 0, AVSEEK_FLAG_BACKWARD)
            index = VideoIndex(video, duration: duration.map { video.units($0) }, size: input.size)
            try rewind()
        } else {
            index = VideoIndex(video, duration: duration.map { video.units($0) }, size: input.size)
            if video.pointee.start_time != dp_no_timestamp() {
                origin = video.milliseconds(video.pointee.start_time)
            } else {
                origin = try firstVideoTime()
                try rewind()
            }
        }
    }

    /// Milliseconds of the container.
    private func firstVideoTime() throws -> Int? {
        guard let video, let packet = av_packet_alloc() else { throw MediaFault(.outOfMemory) }
        var reading: UnsafeMutablePointer<AVPacket>? = packet
        video.pointee.discard = AVDISCARD_DEFAULT
        defer {
            video.pointee.discard = AVDISCARD_ALL
            av_packet_free(&reading)
        }
        while av_read_frame(context, packet) >= 0 {
            defer { av_packet_unref(packet) }
            guard packet.pointee.stream_index == video.pointee.index, packet.pointee.pts != dp_no_timestamp() else {
                continue
            }
            return video.milliseconds(packet.pointee.pts)
        }
        return nil
    }

    private var isMatroska: Bool { name.contains("matroska") }
    private var isTransportStream: Bool { name == "mpegts" }

    /// Milliseconds from the first shown frame to where the file really ends, as far as header and index tell.
    var usableDuration: Int? {
        guard let video, let cut = index?.cutAt else { return duration }
        return max(0, video.milliseconds(cut) - (origin ?? 0))
    }

    /// Short names of the demuxer, with commas between.
    var name: String { context.pointee.iformat.flatMap { $0.pointee.name }.map { String(cString: $0) } ?? "" }

    var info: PipeInfo {
        var info = PipeInfo()
        info.container = name
        info.duration = duration
        info.audioTracks = audioCount
        info.audioLanguage = audio?.language
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

    private static func hours(_ seconds: Int) -> String {
        seconds >= 3600 ? "\(seconds / 3600) h \(seconds / 60 % 60) min" : "\(seconds / 60) min \(seconds % 60) s"
    }
}

extension UnsafeMutablePointer<AVStream> {
    var isDefault: Bool { pointee.disposition & AV_DISPOSITION_DEFAULT != 0 }

    /// Stream units in milliseconds; 0 for no timestamp. What a damaged file claims stays within what can be reckoned with.
    func milliseconds(_ units: Int64) -> Int {
        guard units != dp_no_timestamp() else { return 0 }
        let milliseconds = av_rescale_q(units, pointee.time_base, AVRational(num: 1, den: 1000))
        return Int(min(max(milliseconds, -Self.furthest), Self.furthest))
    }

    private static var furthest: Int64 { 1 << 50 }

    func units(_ milliseconds: Int) -> Int64 {
        av_rescale_q(Int64(milliseconds), AVRational(num: 1, den: 1000), pointee.time_base)
    }

    var language: String? {
        av_dict_get(pointee.metadata, "language", nil, 0).flatMap { $0.pointee.value }.map {
            String(String(cString: $0).prefix(16))
        }
    }
}
