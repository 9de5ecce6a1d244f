import CLibav
import FrameSelection
import MediaPipe

/// Takes one look at a video: one pass over the file, the chosen frames handed on as they are decided.
final class VideoLook {
    /// What is read on the way, beside the picture.
    struct Beside {
        var audio: (reader: AudioReader, stream: UnsafeMutablePointer<AVStream>)?
        var subtitles: [UnsafeMutablePointer<AVStream>] = []

        var isNothing: Bool { audio == nil && subtitles.isEmpty }
    }

    /// Milliseconds between looks of a thorough look.
    static let thoroughStep = 500
    /// Milliseconds before the next keyframe, which is looked at anyway, that a thorough look need not decode.
    static let spareTail = 480
    /// Milliseconds around the border of two groups of packets within which a frame may belong to either.
    private static let reorderMargin: Int64 = 500

    private let container: Container
    private let stream: UnsafeMutablePointer<AVStream>
    private let options: MediaOptions
    private let pulse: Pulse
    private let decoder: FrameDecoder
    private let keeper: FrameKeeper
    private let look: MediaOptions.Look
    private let spacing: Int
    /// nil where all there is gets decoded, or where no index tells what there is.
    private var plan: LookPlan?
    private let held = HeldPackets()
    private var group = Group()
    /// Milliseconds at which the last packet begins.
    private(set) var lastPacketTime = 0
    /// False where the look jumped from keyframe to keyframe and so can't tell where the file ends.
    private(set) var readToTheEnd = false

    /// The packets from one keyframe to the next.
    private struct Group {
        var start = 0
        /// Whether it is decoded between its keyframe and its end, too.
        var isOpen = false
        var isSkipped = false
        /// Frames shown before this belong to a group that was not decoded.
        var firstShown = Int64.min
        /// What comes after the first packet shown later than this is not needed.
        var lastNeeded = Int.max
        var isDone = false
    }

    init(
        _ look: MediaOptions.Look,
        container: Container,
        options: MediaOptions,
        after earlier: VideoLook?,
        pulse: Pulse
    ) throws {
        guard let stream = container.video else { throw MediaFault(.audioOnly) }
        self.container = container
        self.stream = stream
        self.options = options
        self.pulse = pulse
        self.look = look
        let duration = container.usableDuration
        let thoroughFollows = look == .quick && options.looks.contains(.thorough)
        let selection = SelectionOptions(
            isThorough: look == .thorough,
            thoroughFollows: thoroughFollows,
            readsText: look == .quick && !thoroughFollows && options.lumaLongSide > 0,
            budget: options.budget,
            duration: duration
        )
        let selector = FrameSelector(options: selection, after: earlier?.keeper.selector)
        keeper = FrameKeeper(stream, of: container, options: options, selector: selector, pulse: pulse)
        spacing = max(2000, (duration ?? 60_000) / max(1, selection.frameBudget))
        let isUniform = options.everyMilliseconds != nil
        decoder = try FrameDecoder(
            stream,
            effort: isUniform ? .everything : look == .thorough ? .references : .keyframes,
            maxPixels: options.maxPixels
        )
        if look == .thorough { keeper.step = Self.thoroughStep }
        if look == .quick, !isUniform, let index = container.index, let duration {
            let times = index.keyframes.map { stream.milliseconds($0) - (container.origin ?? 0) }
            plan = LookPlan.quick(
                keyframes: times,
                duration: duration,
                budget: selection.frameBudget,
                fillsGaps: !thoroughFollows
            )
        }
    }

    /// Runs the look. Sound and subtitles are read on the way.
    func run(_ beside: Beside = Beside()) throws {
        stream.pointee.discard = AVDISCARD_DEFAULT
        beside.audio?.stream.pointee.discard = AVDISCARD_DEFAULT
        for stream in beside.subtitles { stream.pointee.discard = AVDISCARD_DEFAULT }
        if let plan, let index = container.index, beside.isNothing {
            try jump(along: plan, index)
        } else {
            try readThrough(beside)
            readToTheEnd = true
            try beside.audio?.reader.take(nil, origin: container.origin ?? 0)
        }
        try decode(nil)
        if readToTheEnd { try keeper.lookAgain(until: lastPacketTime) }
        try keeper.finish()
        stream.pointee.discard = AVDISCARD_ALL
    }

    var report: PipeSelection { keeper.report(isThorough: look == .thorough, decodedFrames: decoder.decodedFrames) }

    var seen: [PipePicture] { keeper.seen }

    var hasFrames: Bool { decoder.decodedFrames > 0 }

    // MARK: Reading

    /// Keyframe by keyframe, by the container's index; nothing else is read.
    private func jump(along plan: LookPlan, _ index: VideoIndex) throws {
        let keys = index.keyframes
        for (place, key) in keys.enumerated() {
            let start = time(key)
            let stretch = plan.stretch(at: start)
            guard stretch != nil || plan.wantsKeyframe(at: start) else { continue }
            // The index counts the time of decoding, seeking that of showing, which is a little later.
            let next = place + 1 < keys.count ? keys[place + 1] : key + stream.units(1000)
            guard
                av_seek_frame(container.context, stream.pointee.index, key + (next - key) / 2, AVSEEK_FLAG_BACKWARD)
                    >= 0
            else { continue }
            var isFirst = true
            while let packet = try nextPacket() {
                defer { av_packet_unref(packet) }
                guard packet.pointee.stream_index == stream.pointee.index else { continue }
                if !isFirst, packet.isKey || time(of: packet) >= (stretch?.upperBound ?? .min) { break }
                try take(packet)
                guard stretch != nil else { break }
                isFirst = false
            }
        }
    }

    private func readThrough(_ beside: Beside) throws {
        while let packet = try nextPacket() {
            defer { av_packet_unref(packet) }
            let index = packet.pointee.stream_index
            if index == stream.pointee.index {
                try take(packet)
            } else if let audio = beside.audio, index == audio.stream.pointee.index {
                try audio.reader.take(packet, origin: container.origin ?? 0)
            } else if let track = beside.subtitles.firstIndex(where: { $0.pointee.index == index }),
                let cue = SubtitleReader.cue(
                    packet,
                    stream: beside.subtitles[track],
                    track: track,
                    origin: container.origin ?? 0
                )
            {
                try pulse.send(.subtitle(cue))
            }
            if lastPacketTime > options.maxSeconds * 1000 {
                throw MediaFault(.tooLong, "the limit is \(options.maxSeconds / 3600) h")
            }
        }
    }

    private var packet = av_packet_alloc()

    deinit { av_packet_free(&packet) }

    private func nextPacket() throws -> UnsafeMutablePointer<AVPacket>? {
        guard let packet else { throw MediaFault(.outOfMemory) }
        let read = av_read_frame(container.context, packet)
        guard read != dp_error_memory() else { throw MediaFault(.outOfMemory) }
        try pulse.beat()
        return read >= 0 ? packet : nil
    }

    // MARK: Deciding what to decode

    /// Sends a packet to the decoder if what it shows is wanted.
    private func take(_ packet: UnsafeMutablePointer<AVPacket>) throws {
        // AVI knows the order of decoding only, which is that of showing but for a few frames.
        if packet.pointee.pts == dp_no_timestamp() { packet.pointee.pts = packet.pointee.dts }
        let time = time(of: packet)
        lastPacketTime = max(lastPacketTime, time)
        if packet.isKey { try beginGroup(packet, at: time) }
        if time > group.lastNeeded { group.isDone = true }
        if group.isSkipped || group.isDone || packet.showTime < group.firstShown { return }
        if plan == nil, look == .quick, options.everyMilliseconds == nil, !group.isOpen {
            // Without an index only the next keyframe shows whether this group is a long one.
            try held.add(packet)
            if time - group.start > spacing * 3 / 2, !held.overflowed { return try openHeldGroup() }
        }
        if packet.isKey || group.isOpen { try decode(packet) }
    }

    private func beginGroup(_ packet: UnsafeMutablePointer<AVPacket>, at time: Int) throws {
        held.clear()
        let wasSkipped = group.isSkipped
        group.start = time
        (group.firstShown, group.lastNeeded, group.isDone) = (.min, .max, false)
        if let every = options.everyMilliseconds {
            group.isOpen = true
            group.isSkipped = !isWanted(groupOf: packet, every: every)
        } else if look == .thorough {
            group.isOpen = true
            if let index = container.index, let place = index.place(of: packet.showTime),
                place + 1 < index.keyframes.count
            {
                let next = self.time(index.keyframes[place + 1])
                if next - time > Self.thoroughStep { group.lastNeeded = next - Self.spareTail }
                group.firstShown = packet.showTime
            }
        } else if let plan, let index = container.index {
            let start = index.place(of: packet.showTime).map { self.time(index.keyframes[$0]) } ?? time
            let opens = plan.stretch(at: start) != nil
            group.isSkipped = !opens && !plan.wantsKeyframe(at: start)
            try setOpen(opens)
            if opens { group.firstShown = packet.showTime }
        } else {
            try setOpen(false)
        }
        if !group.isSkipped, group.isOpen, wasSkipped {
            try decoder.restart(each: keeper.consider)
            group.firstShown = packet.showTime
        }
    }

    /// Between keyframes, every frame that others refer to is decoded, and looked at in steps.
    private func setOpen(_ isOpen: Bool) throws {
        guard isOpen != group.isOpen else { return }
        try decoder.restart(each: keeper.consider)
        decoder.effort = isOpen ? .references : .keyframes
        keeper.step = isOpen ? plan?.step ?? max(500, spacing / 4) : nil
        group.isOpen = isOpen
    }

    private func openHeldGroup() throws {
        try setOpen(true)
        try held.forEach { packet in
            if packet.isKey { group.firstShown = packet.showTime }
            if packet.showTime >= group.firstShown { try decode(packet) }
        }
        held.clear()
    }

    /// Whether one of the wanted times lies in or next to what a group shows.
    private func isWanted(groupOf packet: UnsafeMutablePointer<AVPacket>, every: Int) -> Bool {
        guard every > 0, let index = container.index, let place = index.place(of: packet.showTime) else { return true }
        let margin = Int(Self.reorderMargin)
        let first = max(0, time(index.keyframes[place]) - margin)
        let next = place + 1 < index.keyframes.count ? time(index.keyframes[place + 1]) + margin : Int.max
        return (first + every - 1) / every * every < next
    }

    private func decode(_ packet: UnsafeMutablePointer<AVPacket>?) throws {
        try decoder.decode(packet, each: keeper.consider)
    }

    private func time(_ units: Int64) -> Int { stream.milliseconds(units) - (container.origin ?? 0) }
    private func time(of packet: UnsafeMutablePointer<AVPacket>) -> Int { time(packet.showTime) }
}

extension UnsafeMutablePointer<AVPacket> {
    var isKey: Bool { pointee.flags & AV_PKT_FLAG_KEY != 0 }

    /// When it is shown, or failing that decoded, in the stream's units.
    var showTime: Int64 { pointee.pts != dp_no_timestamp() ? pointee.pts : pointee.dts }
}
