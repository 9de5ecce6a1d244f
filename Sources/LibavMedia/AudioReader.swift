import CLibav
import MediaPipe

/// Decodes one audio stream to 16 kHz mono and hands it on in chunks of about a second.
final class AudioReader {
    private static let rate = 16_000

    private var decoder: UnsafeMutablePointer<AVCodecContext>?
    private var resampler: OpaquePointer?
    private var frame = av_frame_alloc()
    private let stream: UnsafeMutablePointer<AVStream>
    private let send: (PipeMessage) throws -> Void
    private var samples: [Int16] = []
    private var start = 0
    private var sampleFormat = AV_SAMPLE_FMT_NONE
    private var inputRate: Int32 = 0
    private var channels: Int32 = 0

    /// nil if the stream can't be decoded.
    init?(stream: UnsafeMutablePointer<AVStream>, send: @escaping (PipeMessage) throws -> Void) throws {
        self.stream = stream
        self.send = send
        guard let decoder = try Codec.open(stream, allowed: Container.audioDecoders, threads: 1) else { return nil }
        self.decoder = decoder
    }

    deinit {
        avcodec_free_context(&decoder)
        swr_free(&resampler)
        av_frame_free(&frame)
    }

    /// `origin`: the first shown frame, in milliseconds of the container.
    func take(_ packet: UnsafeMutablePointer<AVPacket>?, origin: Int) throws {
        guard let decoder, let frame else { return }
        _ = avcodec_send_packet(decoder, packet)
        while avcodec_receive_frame(decoder, frame) >= 0 {
            defer { av_frame_unref(frame) }
            let time = frame.pointee.best_effort_timestamp
            if samples.isEmpty, time != dp_no_timestamp() { start = stream.milliseconds(time) - origin }
            try resample(frame)
            if samples.count >= Self.rate { try flush() }
        }
        if packet == nil { try flush() }
    }

    private func flush() throws {
        guard !samples.isEmpty else { return }
        // What is heard before the first picture counts from there on only.
        let skipped = start < 0 ? min(samples.count, -start * Self.rate / 1000) : 0
        if skipped < samples.count {
            try send(.audio(start: max(0, start), samples: Array(samples[skipped...])))
        }
        start += samples.count * 1000 / Self.rate
        samples.removeAll(keepingCapacity: true)
    }

    private func resample(_ frame: UnsafeMutablePointer<AVFrame>) throws {
        let format = AVSampleFormat(rawValue: frame.pointee.format)
        if resampler == nil || format != sampleFormat || frame.pointee.sample_rate != inputRate
            || frame.pointee.ch_layout.nb_channels != channels
        {
            swr_free(&resampler)
            var mono = AVChannelLayout()
            av_channel_layout_default(&mono, 1)
            var input = AVChannelLayout()
            if frame.pointee.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC {
                av_channel_layout_default(&input, max(1, frame.pointee.ch_layout.nb_channels))
            } else {
                av_channel_layout_copy(&input, &frame.pointee.ch_layout)
            }
            guard
                swr_alloc_set_opts2(
                    &resampler,
                    &mono,
                    AV_SAMPLE_FMT_S16,
                    Int32(Self.rate),
                    &input,
                    format,
                    frame.pointee.sample_rate,
                    0,
                    nil
                ) >= 0,
                swr_init(resampler) >= 0
            else {
                swr_free(&resampler)
                return
            }
            (sampleFormat, inputRate, channels) = (
                format, frame.pointee.sample_rate, frame.pointee.ch_layout.nb_channels
            )
        }
        let room = Int(swr_get_out_samples(resampler, frame.pointee.nb_samples))
        guard room > 0, room < Self.rate * 60 else { return }
        let filled = samples.count
        samples.append(contentsOf: repeatElement(0, count: room))
        let written = samples.withUnsafeMutableBytes { bytes -> Int32 in
            var output: UnsafeMutablePointer<UInt8>? = bytes.baseAddress?.advanced(by: filled * 2).assumingMemoryBound(
                to: UInt8.self
            )
            guard let data = frame.pointee.extended_data else { return 0 }
            return data.withMemoryRebound(to: UnsafePointer<UInt8>?.self, capacity: 1) { input in
                swr_convert(resampler, &output, Int32(room), input, frame.pointee.nb_samples)
            }
        }
        samples.removeLast(room - Int(max(0, written)))
    }
}
