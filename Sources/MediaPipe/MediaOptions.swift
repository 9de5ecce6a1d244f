/// What the media process is asked to do; passed as arguments.
public struct MediaOptions: Hashable, Sendable {
    public enum Look: String, Hashable, Sendable { case quick, thorough }

    /// What standard input is. What is not of that kind is refused before it is decoded.
    public enum Kind: String, Hashable, Sendable {
        case video
        /// One JPEG; it comes back as one frame at time 0.
        case picture
        /// A file of sound, whatever else is in it.
        case sound
    }

    public var kind = Kind.video
    public var looks: [Look] = [.quick]
    /// Frames for models; nil lets length and overlays decide.
    public var budget: Int?
    /// Uniform sampling, in milliseconds.
    public var everyMilliseconds: Int?
    /// Long side of the JPEGs.
    public var longSide = 768
    /// Long side of the luma for reading; 0 for none.
    public var lumaLongSide = 0
    /// Long side of a picture's colours; 0 for none. Of pictures only.
    public var coloursLongSide = 0
    public var wantsAudio = false
    public var wantsSubtitles = false
    /// The final size of a file that is still growing.
    public var announcedBytes: Int?
    public var maxSeconds = 4 * 3600
    public var maxBytes = 8 << 30
    public var maxPixels = 36_000_000
    /// Pixels of the longer side of a picture.
    public var maxSide = 16_384
    public var maxStreams = 16
    /// CPU seconds, and bytes of address space.
    public var cpuSeconds = 3600
    public var addressSpace = 4 << 30
    /// Only tries the sandbox.
    public var isSelfTest = false

    public init() {}

    public var arguments: [String] {
        var arguments = ["--kind=" + kind.rawValue, "--looks=" + looks.map(\.rawValue).joined(separator: ",")]
        func add(_ name: String, _ value: Int?) { if let value { arguments.append("--\(name)=\(value)") } }
        add("budget", budget)
        add("every", everyMilliseconds)
        add("long-side", longSide)
        add("luma", lumaLongSide)
        add("colours", coloursLongSide)
        add("audio", wantsAudio ? 1 : 0)
        add("subtitles", wantsSubtitles ? 1 : 0)
        add("announced", announcedBytes)
        add("max-seconds", maxSeconds)
        add("max-bytes", maxBytes)
        add("max-pixels", maxPixels)
        add("max-side", maxSide)
        add("max-streams", maxStreams)
        add("cpu", cpuSeconds)
        add("memory", addressSpace)
        add("self-test", isSelfTest ? 1 : 0)
        return arguments
    }

    /// nil if any argument is not understood.
    public init?(arguments: some Sequence<String>) {
        for argument in arguments {
            guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return nil }
            let name = argument[argument.index(argument.startIndex, offsetBy: 2)..<equals]
            let value = argument[argument.index(after: equals)...]
            if name == "kind" {
                guard let named = Kind(rawValue: String(value)) else { return nil }
                kind = named
                continue
            }
            if name == "looks" {
                let parts = value.split(separator: ",").map { Look(rawValue: String($0)) }
                looks = parts.compactMap(\.self)
                guard looks.count == parts.count, !looks.isEmpty, looks.count <= 2 else { return nil }
                continue
            }
            guard let number = Int(value), number >= 0 else { return nil }
            switch name {
            case "budget": budget = number
            case "every": everyMilliseconds = number
            case "long-side": longSide = number
            case "luma": lumaLongSide = number
            case "colours": coloursLongSide = number
            case "audio": wantsAudio = number != 0
            case "subtitles": wantsSubtitles = number != 0
            case "announced": announcedBytes = number
            case "max-seconds": maxSeconds = number
            case "max-bytes": maxBytes = number
            case "max-pixels": maxPixels = number
            case "max-side": maxSide = number
            case "max-streams": maxStreams = number
            case "cpu": cpuSeconds = number
            case "memory": addressSpace = number
            case "self-test": isSelfTest = number != 0
            default: return nil
            }
        }
    }
}
