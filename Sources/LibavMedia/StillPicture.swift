import CLibav
import FrameSelection
import JPEGSyntax
import MediaPipe

/// Decodes the one JPEG that descriptor 0 holds, and gives it as the frames of videos are given.
struct StillPicture {
    private let options: MediaOptions
    private let pulse: Pulse

    init(options: MediaOptions, pulse: Pulse) {
        self.options = options
        self.pulse = pulse
    }

    /// No demuxer and no other decoder is ever asked. Throws `MediaFault`, or what sending throws.
    func run() throws {
        let bytes = try InputFile.everything(atMost: options.maxBytes)
        let outline: JPEGOutline
        do { outline = try JPEGOutline(bytes) } catch { throw MediaFault(error) }
        let (width, height) = (outline.width, outline.height)
        guard max(width, height) <= options.maxSide else {
            throw MediaFault(.tooManyPixels, "\(width)×\(height); the limit is \(options.maxSide) pixels a side")
        }
        guard width * height <= options.maxPixels else {
            throw MediaFault(
                .tooManyPixels,
                "\(width)×\(height); the limit is \(options.maxPixels / 1_000_000) megapixels"
            )
        }
        try decode(bytes[..<outline.end], outline) { frame in
            guard Int(frame.pointee.width) == width, Int(frame.pointee.height) == height else {
                throw MediaFault(.damaged, "its parts make no sense")
            }
            // A density that differs by direction is passed over, as browsers do.
            frame.pointee.sample_aspect_ratio = AVRational(num: 0, den: 1)
            try send(Picture(of: frame, time: 0), upright: Orientation(of: frame))
        }
    }

    private func send(_ picture: Picture, upright orientation: Orientation) throws {
        var info = PipeInfo()
        (info.container, info.codec, info.rotation) = ("jpeg", "mjpeg", orientation.degrees)
        (info.width, info.height) =
            orientation.isOnItsSide ? (picture.height, picture.width) : (picture.width, picture.height)
        try pulse.send(.info(info))

        let stills = StillMaker(orientation: orientation, longSide: options.longSide)
        let look = try stills.lookPicture(of: picture)
        let measures = PictureMeasures(look)
        var message = PipeFrame()
        message.reason = KeepReason.uniform.rawValue
        message.sharpness = measures.sharpness
        message.thumbnail = measures.thumbnail.pixels
        message.isForModel = true
        message.jpeg = try stills.jpeg(of: picture)
        if options.lumaLongSide > 0 {
            message.textRegions = FrameSelector.textRegions(of: look).map(PipeRegion.init)
            if !message.textRegions.isEmpty {
                let luma = try stills.luma(of: picture, longSide: options.lumaLongSide)
                (message.lumaWidth, message.lumaHeight, message.luma) = (luma.width, luma.height, luma.pixels)
            }
        }
        if options.coloursLongSide > 0 {
            let colours = try stills.colours(of: picture, longSide: options.coloursLongSide)
            (message.coloursWidth, message.coloursHeight) = (colours.width, colours.height)
            message.colours = colours.pixels
        }
        try pulse.send(.frame(message))
    }

    /// Hands on the one frame that the bytes hold, if they decode without a fault.
    private func decode(
        _ bytes: ArraySlice<UInt8>,
        _ outline: JPEGOutline,
        _ take: (UnsafeMutablePointer<AVFrame>) throws -> Void
    ) throws {
        guard let codec = avcodec_find_decoder_by_name("mjpeg"), let context = avcodec_alloc_context3(codec),
            let packet = av_packet_alloc(), let frame = av_frame_alloc()
        else { throw MediaFault(.outOfMemory) }
        var (closing, freeing, dropping) = (Optional(context), Optional(packet), Optional(frame))
        defer {
            av_frame_free(&dropping)
            av_packet_free(&freeing)
            avcodec_free_context(&closing)
        }
        context.pointee.thread_count = 1
        // Rows and columns are padded while they are decoded.
        context.pointee.max_pixels = Int64((outline.width + 64) * (outline.height + 64))
        context.pointee.err_recognition = AV_EF_EXPLODE
        guard avcodec_open2(context, codec, nil) >= 0, av_new_packet(packet, Int32(bytes.count)) >= 0 else {
            throw MediaFault(.outOfMemory)
        }
        bytes.withUnsafeBytes { source in
            UnsafeMutableRawBufferPointer(start: packet.pointee.data, count: source.count).copyMemory(from: source)
        }
        let sent = avcodec_send_packet(context, packet)
        guard sent >= 0, avcodec_send_packet(context, nil) >= 0 else { throw Self.fault(sent) }
        let got = avcodec_receive_frame(context, frame)
        guard got >= 0, frame.pointee.decode_error_flags == 0 else { throw Self.fault(got) }
        try take(frame)
    }

    private static func fault(_ result: Int32) -> MediaFault {
        result == dp_error_memory() ? MediaFault(.outOfMemory) : MediaFault(.damaged, "it can't be decoded")
    }
}

extension MediaFault {
    fileprivate init(_ fault: JPEGFault) {
        switch fault {
        case .notJPEG: self.init(.notAVideo, fault.detail)
        case .damaged: self.init(.damaged, fault.detail)
        case .uncommon: self.init(.codecUnsupported, fault.detail)
        }
    }
}
