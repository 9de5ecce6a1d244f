/// The parts a workflow works with. A role that nobody fills is nil, and its stage doesn't run.
public struct WorkflowParts: Sendable {
    public var media: any MediaReader
    /// Reads the screen on this machine.
    public var textReader: (any OnScreenTextReader)?
    public var describer: (any FrameDescriber)?
    /// Picks the frames to be described, where the request asks for it.
    public var picker: (any FramePicker)?
    public var transcriber: (any SpeechTranscriber)?
    public var writer: any RecipeWriter
    /// Writes where `writer` fails, from the same evidence.
    public var fallbackWriter: (any RecipeWriter)?
    /// Writes from the frames themselves, where the request asks for one round.
    public var frameWriter: (any FrameRecipeWriter)?
    public var embedder: (any TextEmbedder)?
    public var journal: any RunJournal
    /// Without one videos are not compared.
    public var copies: (any VideoCopyFinder)?
    public var objects: any ObjectStore
    public var clock: RunClock
    /// Peak memory of all processes so far, in bytes.
    public var peakMemory: @Sendable () -> Int
    public var telemetry: Telemetry

    public init(
        media: any MediaReader,
        textReader: (any OnScreenTextReader)?,
        describer: (any FrameDescriber)?,
        transcriber: (any SpeechTranscriber)?,
        writer: any RecipeWriter,
        fallbackWriter: (any RecipeWriter)?,
        embedder: (any TextEmbedder)?,
        journal: any RunJournal,
        objects: any ObjectStore,
        clock: RunClock,
        peakMemory: @escaping @Sendable () -> Int,
        frameWriter: (any FrameRecipeWriter)? = nil,
        picker: (any FramePicker)? = nil,
        copies: (any VideoCopyFinder)? = nil,
        telemetry: Telemetry = .system()
    ) {
        self.telemetry = telemetry
        self.picker = picker
        self.copies = copies
        self.frameWriter = frameWriter
        self.media = media
        self.textReader = textReader
        self.describer = describer
        self.transcriber = transcriber
        self.writer = writer
        self.fallbackWriter = fallbackWriter
        self.embedder = embedder
        self.journal = journal
        self.objects = objects
        self.clock = clock
        self.peakMemory = peakMemory
    }
}
