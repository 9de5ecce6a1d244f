import CLibav
import CSandbox
import Glibc
public import MediaPipe

/// All that the media process does, once it is locked down.
public enum MediaRun {
    /// Sets the limits and gives up everything that isn't needed. Must come before the first byte of media is read.
    public static func lockDown(_ options: MediaOptions) throws {
        _ = Codec.processors
        // So little as one error line of libav's could fill the report.
        av_log_set_level(AV_LOG_QUIET)
        guard dp_limit_resources(UInt64(options.cpuSeconds), UInt64(options.addressSpace), 16) == 0, dp_lock_down() == 0
        else {
            throw MediaFault(.sandbox)
        }
    }

    /// Tries what the sandbox must refuse; what got through, as bits.
    public static func escapes() -> Int { Int(dp_try_to_escape()) }

    public static var peakMemory: UInt64 { dp_peak_memory() }

    /// Reads the video on descriptor 0 as `options` want it. Throws `MediaFault`, or what `send` throws.
    public static func run(_ options: MediaOptions, send: @escaping (PipeMessage) throws -> Void) throws {
        let input = try InputFile(announced: options.announcedBytes) { try? send(.heartbeat) }
        let container = try Container(input: input, options: options)
        try send(.info(container.info))
        let audioStream = options.wantsAudio ? container.audio : nil
        let subtitles = options.wantsSubtitles ? container.subtitles : []
        guard container.video != nil else {
            guard let stream = audioStream ?? container.audio else { throw MediaFault(.noFrames) }
            if options.wantsAudio { try readSound(stream, of: container, send: send) }
            throw MediaFault(.audioOnly)
        }
        var look: VideoLook?
        var saidSo = false
        for (index, kind) in options.looks.enumerated() {
            let next = try VideoLook(kind, container: container, options: options, after: look, send: send)
            if index > 0 {
                guard
                    av_seek_frame(container.context, -1, Int64.min, AVSEEK_FLAG_BACKWARD) >= 0
                        || avformat_seek_file(container.context, -1, Int64.min, 0, Int64.max, 0) >= 0
                else { break }
            }
            let audio = index == 0 ? audioStream.flatMap { AudioReader(stream: $0, send: send) } : nil
            try next.run(
                audio: audio,
                audioStream: audio == nil ? nil : audioStream,
                subtitles: index == 0 ? subtitles : []
            )
            guard next.hasFrames else { throw MediaFault(.noFrames) }
            if !saidSo, let note = earlyEnd(next, of: container) {
                saidSo = true
                try send(.note(note))
            }
            try send(.selected(next.report))
            look = next
        }
    }

    private static func readSound(
        _ stream: UnsafeMutablePointer<AVStream>,
        of container: Container,
        send: @escaping (PipeMessage) throws -> Void
    ) throws {
        guard let audio = AudioReader(stream: stream, send: send), let packet = av_packet_alloc() else { return }
        stream.pointee.discard = AVDISCARD_DEFAULT
        defer {
            var freeing: UnsafeMutablePointer<AVPacket>? = packet
            av_packet_free(&freeing)
        }
        while av_read_frame(container.context, packet) >= 0 {
            if packet.pointee.stream_index == stream.pointee.index { try audio.take(packet, origin: 0) }
            av_packet_unref(packet)
        }
        try audio.take(nil, origin: 0)
    }

    /// A sentence where the last packet comes long before the end that the header tells.
    private static func earlyEnd(_ look: VideoLook, of container: Container) -> String? {
        guard let duration = container.duration, duration - look.lastPacketTime > max(3000, duration / 20),
            look.readToTheEnd
        else { return nil }
        let seconds = max(0, look.lastPacketTime / 1000)
        let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        return
            "The file ends early, at \(seconds / 60):\(two(seconds % 60)) of \(duration / 60_000):\(two(duration / 1000 % 60)); what is there was used."
    }
}
