/// A request to `/v1/audio/transcriptions`, checked as OpenAI checks it.
struct TranscriptionRequest: Sendable {
    enum Format: String, Sendable, CaseIterable {
        case json
        case text
        case srt
        case verboseJSON = "verbose_json"
        case vtt
    }

    var model: String
    var sound: Sound
    var format: Format
    var language: String?

    /// Bytes of a file, as OpenAI has it.
    static let largestFile = 25 << 20
    private static let endings = ["flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "oga", "wav", "webm"]
    private static let known: Set<String> = [
        "chunking_strategy", "file", "include", "include[]", "keywords", "keywords[]", "language", "languages[]",
        "model", "prompt", "response_format", "stream", "temperature", "timestamp_granularities",
        "timestamp_granularities[]",
    ]

    init(_ body: [UInt8], contentType: String) throws(RequestProblem) {
        guard let form = MultipartForm(body, contentType: contentType) else {
            throw .invalid(nil, "Could not parse multipart form")
        }
        if let part = form.parts.first(where: { !Self.known.contains($0.name) }) {
            throw .invalid(part.name, "Unknown parameter: '\(part.name.prefix(100))'.", code: "unknown_parameter")
        }
        guard let model = form.text("model"), !model.isEmpty else {
            throw .invalid("model", "you must provide a model parameter")
        }
        self.model = model
        guard let file = form.parts.first(where: { $0.name == "file" }) else { throw .missing("file") }
        let ending = (file.fileName ?? "").split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard Self.endings.contains(ending) else {
            throw .invalid(
                nil,
                "Unrecognized file format. Supported formats: ['flac', 'm4a', 'mp3', 'mp4', 'mpeg', 'mpga', 'oga', 'ogg', 'wav', 'webm']"
            )
        }
        guard file.body.count <= Self.largestFile else {
            throw RequestProblem(
                status: 413,
                message:
                    "Maximum content size limit (\(Self.largestFile)) exceeded (\(file.body.count) bytes read)"
            )
        }
        format = try Self.format(form, model: model)
        language = try Self.language(form)
        if let temperature = form.text("temperature") {
            guard let number = Double(temperature), (0...1).contains(number) else {
                throw .wrongValue("temperature", "a number from 0 to 1 is expected")
            }
        }
        if form.text("stream") == "true" {
            throw .invalid("stream", "'stream' is not simulated.", code: "unsupported_parameter")
        }
        sound = Sound(Array(file.body))
        guard sound.duration >= 0.1 else {
            throw .invalid(
                "file",
                "Audio file is too short. Minimum audio length is 0.1 seconds.",
                code: "audio_too_short"
            )
        }
    }

    private static func format(_ form: MultipartForm, model: String) throws(RequestProblem) -> Format {
        let name = form.text("response_format") ?? "json"
        guard let format = Format(rawValue: name) else {
            throw .wrongValue("response_format", "'\(name.prefix(100))' is none of \(Format.allCases.map(\.rawValue))")
        }
        if model.contains("transcribe"), format != .json, format != .text {
            throw .invalid(
                "response_format",
                "response_format '\(name)' is not compatible with model '\(model)'. Use 'json' or 'text' instead.",
                code: "unsupported_value"
            )
        }
        let granularities = form.parts.filter { $0.name.hasPrefix("timestamp_granularities") }
        for granularity in granularities {
            guard ["segment", "word"].contains(String(decoding: granularity.body, as: UTF8.self)) else {
                throw .wrongValue("timestamp_granularities", "'segment' or 'word' is expected")
            }
        }
        guard granularities.isEmpty || format == .verboseJSON else {
            throw .invalid(
                "timestamp_granularities",
                "Timestamp granularities are only supported with response_format 'verbose_json'."
            )
        }
        return format
    }

    private static func language(_ form: MultipartForm) throws(RequestProblem) -> String? {
        guard let language = form.text("language"), !language.isEmpty else { return nil }
        guard (2...3).contains(language.utf8.count), language.utf8.allSatisfy({ (97...122).contains($0) }) else {
            throw .invalid(
                "language",
                "Invalid language '\(language.prefix(20))'. Language parameter must be specified in ISO-639-1 format.",
                code: "invalid_language_format"
            )
        }
        return language
    }
}
