import CLibav
import CSandbox
import Glibc
public import MediaPipe

/// All that the media process does, once it is locked down.
public enum MediaRun {
    /// Sets the limits and gives up everything that isn't needed. Must come before the first byte of media is read.
    public static func lockDown(_ options: MediaOptions) throws {
        _ = Codec.processors
        // libav's own lines help nobody and could be very many.
        av_log_set_level(AV_LOG_QUIET)
        guard dp_limit_resources(UInt64(options.cpuSeconds), UInt64(options.addressSpace), 16) == 0, dp_lock_down() == 0
        else {
            throw MediaFault(.sandbox)
        }
    }

    /// Tries what the sandbox must refuse; what got through, as bits.
    public static func escapes() -> Int { Int(dp_try_to_escape()) }

    public static var peakMemory: UInt64 { dp_peak_memory() }

    /// Reads what is on descriptor 0 as `options` want it. Throws `MediaFault`, or what `send` throws.
    public static func run(_ options: MediaOptions, send: @escaping (PipeMessage) throws -> Void) throws {
        let pulse = Pulse(send)
        switch options.kind {
        case .video: try readVideo(options, pulse: pulse)
        case .picture: try StillPicture(options: options, pulse: pulse).run()
        case .sound:
            let container = try open(options, pulse: pulse)
            guard let stream = container.audio else { throw MediaFault(.notAVideo, "there is no sound in it") }
            try pulse.send(.info(container.info))
            try readSound(stream, of: container, options, pulse: pulse)
        }
    }

    private static func open(_ options: MediaOptions, pulse: Pulse) throws -> Container {
        let input = try InputFile(announced: options.announcedBytes) { try? pulse.beat() }
        return try Container(input: input, options: options)
    }

    private static func readVideo(_ options: MediaOptions, pulse: Pulse) throws {
        let container = try open(options, pulse: pulse)
        try pulse.send(.info(container.info))
        guard container.video != nil else {
            guard let stream = container.audio else { throw MediaFault(.noFrames) }
            if options.wantsAudio { try readSound(stream, of: container, options, pulse: pulse) }
            throw MediaFault(.audioOnly)
        }
        var beside = VideoLook.Beside()
        if options.wantsAudio, let stream = container.audio,
            let reader = try AudioReader(stream: stream, send: pulse.send)
        {
            beside.audio = (reader, stream)
        }
        if options.wantsSubtitles { beside.subtitles = container.subtitles }
        var saidSo = false
        var kept = 0
        var look: VideoLook?
        for kind in options.everyMilliseconds == nil ? options.looks : [.quick] {
            if look != nil { try container.rewind() }
            let next = try VideoLook(kind, container: container, options: options, after: look, pulse: pulse)
            try next.run(look == nil ? beside : VideoLook.Beside())
            guard next.hasFrames else { throw MediaFault(.noFrames) }
            if !saidSo, let note = earlyEnd(next, of: container) {
                saidSo = true
                try pulse.send(.note(note))
            }
            let report = next.report
            kept += report.kept.values.reduce(0, +)
            try pulse.send(.seen(next.seen))
            try pulse.send(.selected(report))
            look = next
        }
        if kept == 0 { try pulse.send(.note("No frame of it shows anything: all are black, blank or too small.")) }
    }

    private static func readSound(
        _ stream: UnsafeMutablePointer<AVStream>,
        of container: Container,
        _ options: MediaOptions,
        pulse: Pulse
    ) throws {
        guard let audio = try AudioReader(stream: stream, send: pulse.send) else {
            guard options.kind == .sound else { return }
            throw MediaFault(
                .codecUnsupported,
                "sound as \(String(cString: avcodec_get_name(stream.pointee.codecpar.pointee.codec_id)))"
            )
        }
        guard let packet = av_packet_alloc() else { throw MediaFault(.outOfMemory) }
        stream.pointee.discard = AVDISCARD_DEFAULT
        var reading: UnsafeMutablePointer<AVPacket>? = packet
        defer { av_packet_free(&reading) }
        while av_read_frame(container.context, packet) >= 0 {
            defer { av_packet_unref(packet) }
            try pulse.beat()
            guard packet.pointee.stream_index == stream.pointee.index else { continue }
            guard stream.milliseconds(packet.pointee.dts) <= options.maxSeconds * 1000 else {
                throw MediaFault(.tooLong, "the limit is \(options.maxSeconds / 3600) h")
            }
            try audio.take(packet, origin: 0)
        }
        try audio.take(nil, origin: 0)
    }

    /// A sentence where the file ends before the time that its header tells.
    private static func earlyEnd(_ look: VideoLook, of container: Container) -> String? {
        guard let duration = container.duration, let usable = container.usableDuration else { return nil }
        let end: Int
        if container.index?.cutAt != nil, duration - usable >= 1000 {
            end = usable
        } else if look.readToTheEnd, duration - look.lastPacketTime > max(3000, duration / 20) {
            end = max(0, look.lastPacketTime)
        } else {
            return nil
        }
        return "The file ends early, at \(clock(end)) of \(clock(duration)); what is there was used."
    }

    /// Minutes and seconds.
    private static func clock(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1000 % 60
        return "\(milliseconds / 60_000):\(seconds < 10 ? "0" : "")\(seconds)"
    }
}
