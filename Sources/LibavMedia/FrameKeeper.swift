import CLibav
import FrameSelection
import MediaPipe

/// Shows decoded frames to the selector, holds those it hasn't decided about, and hands the chosen ones on.
final class FrameKeeper {
    private let stream: UnsafeMutablePointer<AVStream>
    private let container: Container
    private let options: MediaOptions
    private let pulse: Pulse
    private let orientation: Orientation
    private let stills: StillMaker
    private let uniformStep: Int?
    private(set) var selector: FrameSelector
    private var undecided: [Int: Picture] = [:]
    /// Of the frames held for an overlay, what was seen of it so far.
    private var overlays: [Int: OverlayLuma] = [:]
    private var nextID = 0
    private var uniformKept = 0
    /// The last frame looked at, and the picture of it by which frames are chosen.
    private var last: (picture: Picture, look: LookPicture)?
    private var lastTime = -1
    private var lastLook = -1
    /// The next time at which a frame is to be looked at.
    private var nextLook = Int.min
    /// Milliseconds between looks; nil to look at every frame that is decoded.
    var step: Int?

    init(
        _ stream: UnsafeMutablePointer<AVStream>,
        of container: Container,
        options: MediaOptions,
        selector: FrameSelector,
        pulse: Pulse
    ) {
        self.stream = stream
        self.container = container
        self.options = options
        self.selector = selector
        self.pulse = pulse
        uniformStep = options.everyMilliseconds.map { max(1, $0) }
        orientation = Orientation(of: stream)
        stills = StillMaker(orientation: orientation, longSide: options.longSide)
    }

    /// Takes a decoded frame.
    func consider(_ frame: UnsafeMutablePointer<AVFrame>) throws {
        let units = frame.pointee.best_effort_timestamp
        if container.origin == nil, units != dp_no_timestamp() { container.origin = stream.milliseconds(units) }
        let time = units == dp_no_timestamp() ? lastTime + 40 : stream.milliseconds(units) - (container.origin ?? 0)
        guard time > lastTime, time >= 0, time <= options.maxSeconds * 1000,
            Int(frame.pointee.width) * Int(frame.pointee.height) <= options.maxPixels
        else { return }
        if let uniformStep {
            guard time >= nextLook else { return }
            nextLook = (time / uniformStep + 1) * uniformStep
            lastTime = time
            return try keepUniform(Picture(of: frame, time: time), isKeyframe: frame.pointee.key_frame != 0)
        }
        try lookAgain(until: time)
        let isKeyframe = frame.pointee.key_frame != 0
        guard step == nil || isKeyframe || time >= nextLook else { return }
        lastTime = time
        let picture = try Picture(of: frame, time: time)
        try show(picture, picture.lookPicture(id: nextID, isKeyframe: isKeyframe, orientation: orientation))
        try gather(picture)
        nextLook = time + (step ?? 0) - Self.tolerance
    }

    /// Where a frame stays on the screen for long, it is looked at again and again, as if it were decoded anew.
    func lookAgain(until time: Int) throws {
        guard let step, let last, uniformStep == nil else { return }
        while lastLook + step * 2 <= time, lastLook >= 0 {
            var look = last.look
            (look.time, look.isKeyframe) = (lastLook + step, false)
            try show(last.picture, look)
        }
    }

    /// Frames seldom come to the millisecond.
    private static let tolerance = 40

    private func show(_ picture: Picture, _ look: LookPicture) throws {
        var look = look
        look.id = nextID
        undecided[nextID] = picture
        nextID += 1
        last = (picture, look)
        lastLook = look.time
        try carryOut(selector.consider(look))
    }

    /// Decides about all that is undecided.
    func finish() throws {
        try carryOut(selector.finish())
        undecided.removeAll()
        last = nil
    }

    /// All that the selector was shown, spread evenly.
    var seen: [PipePicture] {
        selector.seen.pictures.map { PipePicture(time: $0.time, thumbnail: $0.thumbnail.pixels) }
    }

    func report(isThorough: Bool, decodedFrames: Int) -> PipeSelection {
        let counts = selector.counts
        var report = PipeSelection()
        report.isThorough = isThorough
        report.candidates = counts.candidates + uniformKept
        report.duplicates = counts.duplicates
        report.blurred = counts.blurred
        report.dark = counts.dark
        report.overBudget = counts.overBudget
        for (reason, count) in counts.kept { report.kept[reason.rawValue] = count }
        if uniformKept > 0 { report.kept[KeepReason.uniform.rawValue] = uniformKept }
        report.decodedFrames = decodedFrames
        report.cover = selector.cover
        return report
    }

    // MARK: Handing on

    private func keepUniform(_ picture: Picture, isKeyframe: Bool) throws {
        var message = PipeFrame()
        message.time = picture.time
        message.reason = KeepReason.uniform.rawValue
        (message.spanStart, message.spanEnd) = (picture.time, picture.time)
        message.isForModel = options.budget.map { uniformKept < $0 } ?? true
        if options.lumaLongSide > 0 {
            let look = picture.lookPicture(id: uniformKept, isKeyframe: isKeyframe, orientation: orientation)
            message.textRegions = FrameSelector.textRegions(of: look).map(PipeRegion.init)
        }
        uniformKept += 1
        try send(picture, as: message, withLuma: !message.textRegions.isEmpty)
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
                message.textRegions = kept.textRegions.map(PipeRegion.init)
                (message.spanStart, message.spanEnd) = (kept.span.lowerBound, kept.span.upperBound)
                message.isForModel = kept.isForModel
                try send(
                    picture,
                    as: message,
                    withLuma: kept.reason == .overlay || !kept.textRegions.isEmpty,
                    overlay: overlays.removeValue(forKey: kept.id)
                )
            }
        }
    }

    /// Adds a look to the overlays it shows.
    private func gather(_ picture: Picture) throws {
        guard options.lumaLongSide > 0 else { return }
        let open = selector.showing.filter {
            (overlays[$0]?.looks ?? 1) < OverlayLuma.mostLooks && undecided[$0] != nil && undecided[$0] !== picture
        }
        guard !open.isEmpty else { return }
        let luma = try stills.luma(of: picture, longSide: options.lumaLongSide)
        for id in open {
            if overlays[id] == nil, let first = undecided[id] {
                overlays[id] = OverlayLuma(try stills.luma(of: first, longSide: options.lumaLongSide))
            }
            overlays[id]?.add(luma)
        }
    }

    private func send(_ picture: Picture, as message: PipeFrame, withLuma: Bool, overlay: OverlayLuma? = nil) throws {
        var message = message
        message.thumbnail = Thumbnail(try stills.lookPicture(of: picture)).pixels
        message.jpeg = try stills.jpeg(of: picture)
        if withLuma, options.lumaLongSide > 0 {
            let luma = try overlay ?? OverlayLuma(stills.luma(of: picture, longSide: options.lumaLongSide))
            message.luma = luma.darkest.pixels
            (message.lumaWidth, message.lumaHeight) = (luma.darkest.width, luma.darkest.height)
            if luma.looks > 1 { message.brightest = luma.brightest.pixels }
        }
        try pulse.send(.frame(message))
    }
}

extension PipeRegion {
    init(_ region: Region) {
        self.init(x: region.x, y: region.y, width: region.width, height: region.height)
    }
}
