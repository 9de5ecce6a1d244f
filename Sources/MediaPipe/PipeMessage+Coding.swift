extension PipeMessage {
    /// The message as it goes over the wire, its length before it.
    public var encoded: [UInt8] {
        var body = ByteWriter()
        switch self {
        case .info(let info):
            body.put(UInt8(1))
            body.put(PipeMessage.version)
            body.put(info)
        case .frame(let frame):
            body.put(UInt8(2))
            body.put(frame)
        case .audio(let start, let samples):
            body.put(UInt8(3))
            body.put(Int64(start))
            body.put(samples)
        case .subtitle(let cue):
            body.put(UInt8(4))
            body.put(cue)
        case .selected(let selection):
            body.put(UInt8(5))
            body.put(selection)
        case .note(let sentence):
            body.put(UInt8(6))
            body.put(sentence)
        case .heartbeat: body.put(UInt8(7))
        case .failure(let kind, let detail):
            body.put(UInt8(8))
            body.put(kind.rawValue)
            body.put(detail)
        case .end(let peakMemory):
            body.put(UInt8(9))
            body.put(peakMemory)
        case .seen(let pictures):
            body.put(UInt8(10))
            body.put(UInt32(min(pictures.count, PipeMessage.mostSeen)))
            for picture in pictures.prefix(PipeMessage.mostSeen) {
                body.put(Int64(picture.time))
                body.put(picture.thumbnail)
            }
        }
        var message = ByteWriter()
        message.put(body.bytes)
        return message.bytes
    }

    /// Reads a message without its length. Throws on anything that `encoded` could not have written.
    public init(body: ArraySlice<UInt8>) throws(PipeFault) {
        var reader = ByteReader(body)
        switch try reader.integer(UInt8.self) {
        case 1:
            guard try reader.integer(UInt8.self) == PipeMessage.version else { throw .unknownMessage }
            self = .info(try reader.info())
        case 2: self = .frame(try reader.frame())
        case 3:
            let start = Int(try reader.integer(Int64.self))
            self = .audio(start: try PipeFault.time(start), samples: try reader.samples(atMost: 16_000 * 60))
        case 4: self = .subtitle(try reader.cue())
        case 5: self = .selected(try reader.selection())
        case 6: self = .note(try reader.string())
        case 7: self = .heartbeat
        case 8:
            guard let kind = PipeFailure(rawValue: try reader.integer()) else { throw .valueOutOfRange }
            self = .failure(kind, detail: try reader.string())
        case 9: self = .end(peakMemory: try reader.integer())
        case 10: self = .seen(try reader.pictures())
        default: throw .unknownMessage
        }
        guard reader.isAtEnd else { throw .tooLong }
    }
}

extension PipeFault {
    /// Times lie within a thousand hours.
    static func time(_ milliseconds: Int) throws(PipeFault) -> Int {
        guard abs(milliseconds) <= 3_600_000_000 else { throw .valueOutOfRange }
        return milliseconds
    }
}

extension ByteWriter {
    fileprivate mutating func put(_ info: PipeInfo) {
        put(info.container)
        put(info.codec)
        put(info.duration) { $0.put(Int64($1)) }
        put(UInt32(info.width))
        put(UInt32(info.height))
        put(UInt16(info.rotation))
        put(info.framesPerSecond) { $0.put($1) }
        put(UInt16(info.audioTracks))
        put(info.audioLanguage) { $0.put($1) }
        put(UInt16(info.subtitleTracks))
        put(info.title) { $0.put($1) }
    }

    fileprivate mutating func put(_ frame: PipeFrame) {
        put(Int64(frame.time))
        put(frame.reason)
        put(frame.sharpness)
        put(UInt8(frame.textRegions.count))
        for region in frame.textRegions {
            for value in [region.x, region.y, region.width, region.height] { put(value) }
        }
        put(Int64(frame.spanStart))
        put(Int64(frame.spanEnd))
        put(frame.isForModel)
        put(frame.thumbnail)
        put(frame.jpeg)
        put(UInt32(frame.lumaWidth))
        put(UInt32(frame.lumaHeight))
        put(frame.luma)
        put(frame.brightest)
        put(UInt32(frame.coloursWidth))
        put(UInt32(frame.coloursHeight))
        put(frame.colours)
    }

    fileprivate mutating func put(_ cue: PipeCue) {
        put(UInt16(cue.track))
        put(cue.language) { $0.put($1) }
        put(Int64(cue.start))
        put(Int64(cue.end))
        put(cue.text)
    }

    fileprivate mutating func put(_ selection: PipeSelection) {
        put(selection.isThorough)
        for count in [
            selection.candidates, selection.duplicates, selection.blurred, selection.dark, selection.overBudget,
            selection.decodedFrames,
        ] {
            put(UInt32(count))
        }
        put(UInt8(selection.kept.count))
        for (reason, count) in selection.kept.sorted(by: { $0.key < $1.key }) {
            put(reason)
            put(UInt32(count))
        }
        put(selection.cover) { $0.put(Int64($1)) }
    }
}

extension ByteReader {
    fileprivate mutating func time() throws(PipeFault) -> Int { try PipeFault.time(Int(try integer(Int64.self))) }

    /// A fraction of a side.
    private mutating func share() throws(PipeFault) -> Double {
        let value = try double()
        guard (0...1).contains(value) else { throw .valueOutOfRange }
        return value
    }

    fileprivate mutating func pictures() throws(PipeFault) -> [PipePicture] {
        var pictures: [PipePicture] = []
        for _ in 0..<(try count(atMost: PipeMessage.mostSeen)) {
            pictures.append(PipePicture(time: try time(), thumbnail: try blob(atMost: 1024)))
        }
        return pictures
    }

    fileprivate mutating func count(atMost limit: Int) throws(PipeFault) -> Int {
        let value = Int(try integer(UInt32.self))
        guard value <= limit else { throw .valueOutOfRange }
        return value
    }

    fileprivate mutating func info() throws(PipeFault) -> PipeInfo {
        var info = PipeInfo()
        info.container = try string()
        info.codec = try string()
        info.duration = try optional { reader throws(PipeFault) in try reader.time() }
        info.width = try count(atMost: 1 << 20)
        info.height = try count(atMost: 1 << 20)
        info.rotation = Int(try integer(UInt16.self))
        info.framesPerSecond = try optional { reader throws(PipeFault) in try reader.double() }
        info.audioTracks = Int(try integer(UInt16.self))
        info.audioLanguage = try optional { reader throws(PipeFault) in try reader.string() }
        info.subtitleTracks = Int(try integer(UInt16.self))
        info.title = try optional { reader throws(PipeFault) in try reader.string() }
        return info
    }

    fileprivate mutating func frame() throws(PipeFault) -> PipeFrame {
        var frame = PipeFrame()
        frame.time = try time()
        frame.reason = try integer()
        frame.sharpness = try double()
        let regions = Int(try integer(UInt8.self))
        guard regions <= 16 else { throw .tooLong }
        for _ in 0..<regions {
            frame.textRegions.append(
                PipeRegion(x: try share(), y: try share(), width: try share(), height: try share())
            )
        }
        frame.spanStart = try time()
        frame.spanEnd = try time()
        frame.isForModel = try bool()
        frame.thumbnail = try blob(atMost: 1024)
        frame.jpeg = try blob(atMost: 16 << 20)
        frame.lumaWidth = try count(atMost: 1 << 14)
        frame.lumaHeight = try count(atMost: 1 << 14)
        frame.luma = try blob(atMost: 16 << 20)
        frame.brightest = try blob(atMost: 16 << 20)
        guard frame.brightest.isEmpty || frame.brightest.count == frame.luma.count else { throw .valueOutOfRange }
        guard frame.luma.isEmpty || frame.luma.count == frame.lumaWidth * frame.lumaHeight else {
            throw .valueOutOfRange
        }
        frame.coloursWidth = try count(atMost: 1 << 12)
        frame.coloursHeight = try count(atMost: 1 << 12)
        frame.colours = try blob(atMost: 16 << 20)
        guard frame.colours.count == 3 * frame.coloursWidth * frame.coloursHeight else { throw .valueOutOfRange }
        return frame
    }

    fileprivate mutating func cue() throws(PipeFault) -> PipeCue {
        let track = Int(try integer(UInt16.self))
        let language = try optional { reader throws(PipeFault) in try reader.string() }
        return PipeCue(track: track, language: language, start: try time(), end: try time(), text: try string())
    }

    fileprivate mutating func selection() throws(PipeFault) -> PipeSelection {
        var selection = PipeSelection()
        selection.isThorough = try bool()
        let most = 1 << 30
        selection.candidates = try count(atMost: most)
        selection.duplicates = try count(atMost: most)
        selection.blurred = try count(atMost: most)
        selection.dark = try count(atMost: most)
        selection.overBudget = try count(atMost: most)
        selection.decodedFrames = try count(atMost: most)
        for _ in 0..<(try integer(UInt8.self)) { selection.kept[try integer()] = try count(atMost: most) }
        selection.cover = try optional { reader throws(PipeFault) in try reader.time() }
        return selection
    }
}
