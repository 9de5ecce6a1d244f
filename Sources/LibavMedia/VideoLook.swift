import CLibav
import FrameSelection
import MediaPipe

/// Takes one look at a video: one pass over the file, the chosen frames handed on as they are decided.
final class VideoLook {
    /// Milliseconds between looks in a thorough look.
    static let thoroughStep = 500
    /// Milliseconds of video without a message after which one says that work goes on.
    private static let quietWork = 60_000

    private let container: Container
    private let stream: UnsafeMutablePointer<AVStream>
    private let options: MediaOptions
    private let look: MediaOptions.Look
    private let send: (PipeMessage) throws -> Void
    private let orientation: Orientation
    private let stills: StillMaker
    private var decoder: UnsafeMutablePointer<AVCodecContext>?
    private var frame = av_frame_alloc()
    private var packet = av_packet_alloc()
    private(set) var selector: FrameSelector
    private var undecided: [Int: Picture] = [:]
    /// Of the frames held for an overlay, what was seen of it so far.
    private var overlays: [Int: OverlayLuma] = [:]
    private var plan: LookPlan?
    private var stretch: Range<Int>?
    private var nextLook = Int.min
    private var nextID = 0
    private var decoded = 0
    private var uniformKept = 0
    private var lastTime = -1
    private var lastSign = 0
    /// Milliseconds of the container at the first shown frame.
    private(set) var origin: Int?
    private(set) var lastPacketTime = 0
    /// False where the look jumped from keyframe to keyframe and so can't tell where the file ends.
    private(set) var readToTheEnd = false

    init(
        _ look: MediaOptions.Look, container: Container, options: MediaOptions, after earlier: VideoLook?,
        send: @escaping (PipeMessage) throws -> Void
    ) throws {
        guard let stream = container.video else { throw MediaFault(.audioOnly) }
        self.container = container
        self.stream = stream
        self.options = options
        self.look = look
        self.send = send
        orientation = Orientation(of: stream)
        stills = StillMaker(orientation: orientation, longSide: options.longSide)
        let selection = SelectionOptions(isThorough: look == .thorough, budget: options.budget, duration: container.duration)
        selector = FrameSelector(options: selection, after: earlier?.selector)
        origin = earlier?.origin
        if origin == nil, stream.pointee.start_time != dp_no_timestamp() { origin = stream.milliseconds(stream.pointee.start_time) }
        guard let decoder = Codec.open(stream, allowed: Container.videoDecoders, threads: Codec.processors) else {
            throw MediaFault(.codecUnsupported, String(cString: avcodec_get_name(stream.pointee.codecpar.pointee.codec_id)))
        }
        self.decoder = decoder
        if look == .quick, options.everyMilliseconds == nil { makeQuickPlan(selection) }
        if options.everyMilliseconds == nil, plan == nil || look == .thorough {
            decoder.pointee.skip_frame = AVDISCARD_NONREF
            decoder.pointee.skip_loop_filter = AVDISCARD_ALL
        }
    }

    deinit {
        avcodec_free_context(&decoder)
        av_frame_free(&frame)
        av_packet_free(&packet)
    }

    /// Runs the look. Sound and subtitles are read on the way where `audio` and `subtitles` want them.
    func run(audio: AudioReader?, audioStream: UnsafeMutablePointer<AVStream>?, subtitles: [UnsafeMutablePointer<AVStream>]) throws {
        stream.pointee.discard = AVDISCARD_DEFAULT
        audioStream?.pointee.discard = AVDISCARD_DEFAULT
        for stream in subtitles { stream.pointee.discard = AVDISCARD_DEFAULT }
        if let plan, audio == nil, subtitles.isEmpty, container.keyframes != nil {
            try jump(along: plan)
        } else {
            try readThrough(audio: audio, audioStream: audioStream, subtitles: subtitles)
            readToTheEnd = true
            try audio?.take(nil, origin: origin ?? 0)
        }
        try decode(nil)
        try carryOut(selector.finish())
        stream.pointee.discard = AVDISCARD_ALL
    }

    var report: PipeSelection {
        let counts = selector.counts
        var report = PipeSelection()
        report.isThorough = look == .thorough
        report.candidates = counts.candidates
        report.duplicates = counts.duplicates
        report.blurred = counts.blurred
        report.dark = counts.dark
        report.overBudget = counts.overBudget
        for (reason, count) in counts.kept { report.kept[reason.rawValue] = count }
        if uniformKept > 0 { report.kept[KeepReason.uniform.rawValue] = uniformKept }
        report.decodedFrames = decoded
        report.cover = selector.cover
        return report
    }

    var hasFrames: Bool { decoded > 0 }

    // MARK: Reading

    /// Keyframe by keyframe, by the container's index; nothing else is read.
    private func jump(along plan: LookPlan) throws {
        guard let keys = container.keyframes else { return }
        for key in keys {
            let start = stream.milliseconds(key) - (origin ?? 0)
            let wantsStretch = plan.stretch(at: start)
            guard wantsStretch != nil || plan.wantsKeyframe(at: start) else { continue }
            guard av_seek_frame(container.context, stream.pointee.index, key, AVSEEK_FLAG_BACKWARD) >= 0 else { continue }
            var isFirst = true
            while let packet, av_read_frame(container.context, packet) >= 0 {
                defer { av_packet_unref(packet) }
                guard packet.pointee.stream_index == stream.pointee.index else { continue }
                if !isFirst, packet.pointee.flags & AV_PKT_FLAG_KEY != 0 { break }
                try take(packet)
                guard let wantsStretch else { break }
                isFirst = false
                if indexTime(of: packet) >= wantsStretch.upperBound { break }
            }
        }
    }

    private func readThrough(
        audio: AudioReader?, audioStream: UnsafeMutablePointer<AVStream>?, subtitles: [UnsafeMutablePointer<AVStream>]
    ) throws {
        while let packet, av_read_frame(container.context, packet) >= 0 {
            defer { av_packet_unref(packet) }
            let index = packet.pointee.stream_index
            if index == stream.pointee.index {
                try take(packet)
            } else if let audioStream, index == audioStream.pointee.index {
                try audio?.take(packet, origin: origin ?? 0)
            } else if let track = subtitles.firstIndex(where: { $0.pointee.index == index }) {
                if let cue = SubtitleReader.cue(packet, stream: subtitles[track], track: track, origin: origin ?? 0) { try send(.subtitle(cue)) }
            }
            if lastPacketTime > options.maxSeconds * 1000 { throw MediaFault(.tooLong, "the limit is \(options.maxSeconds / 3600) h") }
        }
    }

    /// Sends a packet to the decoder if what it shows is wanted.
    private func take(_ packet: UnsafeMutablePointer<AVPacket>) throws {
        lastPacketTime = max(lastPacketTime, time(of: packet))
        let time = indexTime(of: packet)
        if let plan {
            if packet.pointee.flags & AV_PKT_FLAG_KEY != 0 {
                let next = plan.stretch(at: time)
                if (next == nil) != (stretch == nil) { try switchDecoding(toStretch: next != nil) }
                stretch = next
                guard stretch != nil || plan.wantsKeyframe(at: time) else { return }
            } else if stretch == nil {
                return
            }
        }
        try decode(packet)
    }

    /// Within stretches every reference frame is decoded, outside keyframes only.
    private func switchDecoding(toStretch isStretch: Bool) throws {
        guard let decoder else { return }
        decoder.pointee.skip_frame = isStretch ? AVDISCARD_NONREF : AVDISCARD_NONKEY
        decoder.pointee.skip_loop_filter = isStretch ? AVDISCARD_ALL : AVDISCARD_DEFAULT
    }

    /// As the container's index counts it: by the time of decoding.
    private func indexTime(of packet: UnsafeMutablePointer<AVPacket>) -> Int {
        packet.pointee.dts == dp_no_timestamp() ? time(of: packet) : stream.milliseconds(packet.pointee.dts) - (origin ?? 0)
    }

    private func time(of packet: UnsafeMutablePointer<AVPacket>) -> Int {
        let units = packet.pointee.pts != dp_no_timestamp() ? packet.pointee.pts : packet.pointee.dts
        return stream.milliseconds(units) - (origin ?? 0)
    }

    private func makeQuickPlan(_ selection: SelectionOptions) {
        guard let keys = container.keyframes, let duration = container.duration, let first = keys.first else { return }
        if origin == nil { origin = stream.milliseconds(first) }
        let times = keys.map { stream.milliseconds($0) - (origin ?? 0) }
        plan = LookPlan.quick(
            keyframes: times, duration: duration, budget: selection.frameBudget, fillsGaps: !options.looks.contains(.thorough))
        decoder?.pointee.skip_frame = AVDISCARD_NONKEY
    }

    // MARK: Decoding

    private func decode(_ packet: UnsafeMutablePointer<AVPacket>?) throws {
        guard let decoder, let frame else { return }
        var sent = avcodec_send_packet(decoder, packet)
        while true {
            let got = avcodec_receive_frame(decoder, frame)
            if got == dp_error_again(), sent == dp_error_again() {
                sent = avcodec_send_packet(decoder, packet)
                if sent == dp_error_again() { return }
                continue
            }
            guard got >= 0 else { return }
            defer { av_frame_unref(frame) }
            decoded += 1
            try consider(frame)
        }
    }

    private func consider(_ frame: UnsafeMutablePointer<AVFrame>) throws {
        let units = frame.pointee.best_effort_timestamp
        if origin == nil { origin = stream.milliseconds(units) }
        let time = units == dp_no_timestamp() ? lastTime + 40 : stream.milliseconds(units) - (origin ?? 0)
        guard time > lastTime, time >= 0, Int(frame.pointee.width) * Int(frame.pointee.height) <= options.maxPixels else { return }
        let isKeyframe = frame.pointee.key_frame != 0
        if let every = options.everyMilliseconds {
            guard time >= nextLook else { return }
            nextLook = max(0, nextLook) + every
            lastTime = time
            return try keepUniform(Picture(of: frame, time: time))
        }
        let isWanted = plan == nil || stretch != nil ? time >= nextLook : true
        guard isWanted || (plan != nil && isKeyframe) else { return }
        lastTime = time
        nextLook = time + (plan != nil ? plan?.step ?? 500 : Self.thoroughStep) - 40
        let picture = try Picture(of: frame, time: time)
        nextID += 1
        undecided[nextID] = picture
        try carryOut(selector.consider(picture.lookPicture(id: nextID, isKeyframe: isKeyframe, orientation: orientation)))
        try gather(picture)
        if time - lastSign > Self.quietWork {
            lastSign = time
            try send(.heartbeat)
        }
    }

    private func keepUniform(_ picture: Picture) throws {
        var message = PipeFrame()
        message.time = picture.time
        message.reason = KeepReason.uniform.rawValue
        (message.spanStart, message.spanEnd) = (picture.time, picture.time)
        message.isForModel = options.budget.map { uniformKept < $0 } ?? true
        uniformKept += 1
        try send(picture, as: message, withLuma: true)
    }

    private func carryOut(_ decisions: [Decision]) throws {
        for decision in decisions {
            switch decision {
            case .drop(let id, _): (undecided[id], overlays[id]) = (nil, nil)
            case .keep(let kept):
                guard let picture = undecided.removeValue(forKey: kept.id) else { continue }
                var message = PipeFrame()
                message.time = kept.time
                message.reason = kept.reason.rawValue
                message.sharpness = kept.sharpness
                message.textRegions = kept.textRegions.map { PipeRegion(x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
                (message.spanStart, message.spanEnd) = (kept.span.lowerBound, kept.span.upperBound)
                message.isForModel = kept.isForModel
                try send(picture, as: message, withLuma: kept.reason == .overlay, overlay: overlays.removeValue(forKey: kept.id))
            }
        }
    }

    /// Adds a look to the overlays it shows.
    private func gather(_ picture: Picture) throws {
        guard options.lumaLongSide > 0 else { return }
        let open = selector.showing.filter { (overlays[$0]?.looks ?? 1) < OverlayLuma.mostLooks && undecided[$0] != nil }
        guard !open.isEmpty else { return }
        let luma = try stills.luma(of: picture, longSide: options.lumaLongSide)
        for id in open {
            if overlays[id] == nil, let first = undecided[id] { overlays[id] = OverlayLuma(try stills.luma(of: first, longSide: options.lumaLongSide)) }
            overlays[id]?.add(luma)
        }
    }

    private func send(_ picture: Picture, as message: PipeFrame, withLuma: Bool, overlay: OverlayLuma? = nil) throws {
        var message = message
        message.jpeg = try stills.jpeg(of: picture)
        if withLuma, options.lumaLongSide > 0 {
            let luma = try overlay ?? OverlayLuma(stills.luma(of: picture, longSide: options.lumaLongSide))
            (message.lumaWidth, message.lumaHeight, message.luma) = (luma.darkest.width, luma.darkest.height, luma.darkest.pixels)
            if luma.looks > 1 { message.brightest = luma.brightest.pixels }
        }
        lastSign = picture.time
        try send(.frame(message))
    }
}
