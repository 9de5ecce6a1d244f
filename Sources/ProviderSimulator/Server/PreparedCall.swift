/// A well-formed request, read as far as it must be known before its answer is made. Holds no picture and no body.
struct PreparedCall: Sendable {
    struct Answer: Sendable {
        enum Body: Sendable {
            case whole([UInt8])
            /// Server-sent events, in order.
            case events([[UInt8]])
        }

        var body: Body
        var contentType = "application/json"
        var usage = CallLedger.Usage()
    }

    var role: SimulatedRole
    var model: String
    var isStreamed = false
    var images: [String] = []
    /// As `RequestRecord` has them.
    var subjects: [String] = []
    var inputs = 0
    /// Tokens of the request.
    var tokensIn = 0
    /// Tokens that count against a limit: those of the request and the most that the answer may have.
    var tokensReserved = 0
    /// Given the fault that the answer is to show, if it is one that shows in the answer.
    var answer: @Sendable (_ fault: Fault?, _ number: Int) -> Answer

    init(_ endpoint: Endpoint, body: [UInt8], contentType: String, profile: SimulatorProfile) throws(RequestProblem) {
        switch endpoint {
        case .chat: self.init(try ChatRequest(body), profile: profile)
        case .embeddings: self.init(try EmbeddingRequest(body))
        case .transcriptions: self.init(try TranscriptionRequest(body, contentType: contentType))
        }
    }

    private init(_ request: ChatRequest, profile: SimulatorProfile) {
        let wish = ChatAnswer.wish(of: request)
        role = wish.role
        model = request.model
        isStreamed = request.stream != nil
        images = request.pictures.map(\.picture.digest.name)
        let words = (request.instructions + request.texts).joined(separator: "\n")
        subjects = images.isEmpty ? [Digest(of: words.utf8).name] : images
        tokensIn = ChatAnswer.tokens(of: request)
        tokensReserved = tokensIn + (request.maxTokens ?? 16) * request.choices
        answer = { fault, number in
            let answer = ChatAnswer(request, wish: wish, profile: profile, fault: fault)
            let completion = ChatCompletion(
                answer,
                model: request.model,
                number: number,
                choices: request.choices,
                fault: fault
            )
            let usage = CallLedger.Usage(tokensIn: answer.tokensIn, tokensOut: answer.tokensOut)
            guard let stream = request.stream else { return Answer(body: .whole(completion.body), usage: usage) }
            let events = completion.events(withUsage: stream.includesUsage)
            return Answer(body: .events(events), contentType: "text/event-stream; charset=utf-8", usage: usage)
        }
    }

    private init(_ request: EmbeddingRequest) {
        role = .embedding
        model = request.model
        inputs = request.inputs.count
        subjects = request.inputs.map { Digest(of: $0.utf8).name }
        tokensIn = request.inputs.reduce(0) { $0 + TokenCount.of($1) }
        tokensReserved = tokensIn
        answer = { fault, _ in
            if fault == .wrongJSON { return Answer(body: .whole(Array("{\"object\":\"list\",\"data\":[{".utf8))) }
            let (body, tokens) = EmbeddingAnswer.body(request, wrongCount: fault == .wrongEmbeddingCount)
            return Answer(body: .whole(body), usage: CallLedger.Usage(tokensIn: tokens))
        }
    }

    private init(_ request: TranscriptionRequest) {
        role = .speech
        model = request.model
        subjects = [request.sound.digest.name]
        let seconds = request.sound.duration
        let transcript = TranscriptAnswer(request)
        let format = request.format
        answer = { fault, _ in
            let type =
                switch format {
                case .json, .verboseJSON: "application/json"
                case .text, .srt: "text/plain; charset=utf-8"
                case .vtt: "text/vtt; charset=utf-8"
                }
            let body = fault == .wrongJSON ? Array("{\"text\": \"Now".utf8) : transcript.body(format)
            return Answer(body: .whole(body), contentType: type, usage: CallLedger.Usage(audioSeconds: seconds))
        }
    }
}
