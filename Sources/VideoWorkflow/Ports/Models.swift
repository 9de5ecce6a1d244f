public import RecipeDomain

/// What a model can be asked to do.
public enum ModelRole: String, Hashable, Codable, Sendable, CaseIterable {
    case vision, text, speech, embedding
}

/// For whom a model is asked.
public struct CallContext: Sendable, Hashable {
    public var owner: OwnerID
    public var run: RunID
    /// BCP 47, where the user said it.
    public var language: String?
    /// When an answer is of no use any more; nil for whenever it comes.
    public var deadline: ContinuousClock.Instant?
    /// Where the user is, in the words of the endpoints' configuration; models there are asked first.
    public var region: String?
    /// The fencing token of the job's attempt that asks; once that no longer holds its job, nothing more is paid for it.
    public var fence: String?

    public init(
        owner: OwnerID,
        run: RunID,
        language: String? = nil,
        deadline: ContinuousClock.Instant? = nil,
        region: String? = nil,
        fence: String? = nil
    ) {
        self.fence = fence
        self.owner = owner
        self.run = run
        self.language = language
        self.deadline = deadline
        self.region = region
    }
}

/// What an answer took.
public struct CallUsage: Hashable, Codable, Sendable {
    /// The model's name; "tesseract" and the like for local ones.
    public var model: String
    public var isRemembered: Bool
    /// Requests sent, retries included.
    public var requests: Int
    public var failedRequests: Int
    public var bytesSent: Int
    public var bytesReceived: Int
    public var tokensIn: Int
    public var tokensOut: Int
    /// Millionths of a US dollar.
    public var microUSD: Int

    public init(
        model: String,
        isRemembered: Bool = false,
        requests: Int = 0,
        failedRequests: Int = 0,
        bytesSent: Int = 0,
        bytesReceived: Int = 0,
        tokensIn: Int = 0,
        tokensOut: Int = 0,
        microUSD: Int = 0
    ) {
        self.model = model
        self.isRemembered = isRemembered
        self.requests = requests
        self.failedRequests = failedRequests
        self.bytesSent = bytesSent
        self.bytesReceived = bytesReceived
        self.tokensIn = tokensIn
        self.tokensOut = tokensOut
        self.microUSD = microUSD
    }
}

/// A model's answer, its shape checked.
public struct Answer<Value: Sendable>: Sendable {
    public var value: Value
    /// nil where nothing was asked of a model.
    public var usage: CallUsage?

    public init(_ value: Value, usage: CallUsage?) {
        self.value = value
        self.usage = usage
    }
}

/// Says what a frame shows.
public protocol FrameDescriber: Sendable {
    /// How long after its beginning a description is much later than others; nil where too little is known.
    var lateAfter: Duration? { get }
    func describe(_ frame: VideoFrame, for context: CallContext) async throws -> Answer<FrameDescription>
}

extension FrameDescriber {
    public var lateAfter: Duration? { nil }
}

/// Picks the frames that tell most of a recipe.
public protocol FramePicker: Sendable {
    /// The places of those picked, at most so many, each once, in any order; at least one.
    func pick(_ most: Int, of frames: [VideoFrame], for context: CallContext) async throws -> Answer<[Int]>
}

/// Reads the text in a frame's luma.
public protocol OnScreenTextReader: Sendable {
    /// - Parameter languages: that the text may be in.
    func readText(in frame: VideoFrame, languages: [RecipeLanguage]) async throws -> Answer<FrameText>
}

/// A stretch of sound cut at silences, at most 60 s: 16 kHz, mono.
public struct SpeechPiece: Sendable, Hashable {
    public var range: TimeRange
    public var samples: [Int16]

    public init(range: TimeRange, samples: [Int16]) {
        self.range = range
        self.samples = samples
    }
}

/// Writes down what is said.
public protocol SpeechTranscriber: Sendable {
    /// Times are those of the video, not of the piece.
    func transcribe(_ piece: SpeechPiece, for context: CallContext) async throws -> Answer<[Segment]>
}

/// Writes recipes from what is known: mostly one, none where nothing is cooked, several where a video shows several dishes.
public protocol RecipeWriter: Sendable {
    /// - Parameter preview: called where the answer comes piece by piece, and before it returns only.
    func write(from evidence: VideoEvidence, for context: CallContext, preview: @escaping RecipePreview.Receiver)
        async throws -> Answer<[RecipeDraft]>
}

/// Writes recipes from frames themselves, beside what is known.
public protocol FrameRecipeWriter: Sendable {
    /// - Parameters:
    ///   - frames: in the order of time.
    ///   - preview: called where the answer comes piece by piece, and before it returns only.
    func write(
        from evidence: VideoEvidence,
        frames: [VideoFrame],
        for context: CallContext,
        preview: @escaping RecipePreview.Receiver
    ) async throws -> Answer<[RecipeDraft]>
}

/// Says the texts of a recipe in another language.
public protocol RecipeTranslator: Sendable {
    /// One for each text, in order. Nobody has looked at what they say.
    /// - Parameters:
    ///   - source: the language the texts are in, BCP 47; nil where nobody knows.
    ///   - target: BCP 47.
    func translate(_ texts: [String], from source: String?, to target: String, for context: CallContext) async throws
        -> Answer<[String]>
}

/// Turns texts into vectors for search.
public protocol TextEmbedder: Sendable {
    /// One vector per text, in order.
    func embed(_ texts: [String], for context: CallContext) async throws -> Answer<[[Float]]>
}
