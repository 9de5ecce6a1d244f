public import VideoWorkflow

/// When the screen is read on this machine.
public enum OCRChoice: String, Sendable, CaseIterable {
    /// Where no vision model reads the frames.
    case auto
    case always
    case never
}

/// Whether frames share requests to the vision model.
public enum BatchChoice: String, Sendable, CaseIterable {
    case off
    /// Frames of one shot that come at the same time do.
    case shot
}

/// Where one role of model is to be found, as the user configured it.
public struct ModelSettings: Sendable, Hashable {
    /// Base address, with or without `/v1`.
    public var url: String
    public var model: String
    /// Never printed.
    public var key: String?
    /// Where it stands, in the user's own words.
    public var region: String?
    /// How often it is asked beside others that are as quick; 1 for as often as any.
    public var weight = 1.0
    /// Whether it refuses what is too much instead of letting it wait; nil for what its address tells.
    public var isHosted: Bool?
    /// Whether answers are asked for piece by piece: a server that has fallen silent is noticed sooner.
    public var streams = false
    /// Further servers of the same model, each with its region and weight.
    public var others: [Other] = []

    public struct Other: Sendable, Hashable {
        public var url: String
        public var region: String?
        public var weight = 1.0
    }
}

/// What may be spent, and on what prices; nil for no cap.
public struct BudgetSettings: Sendable, Hashable {
    public var usdPerDay = 1.0
    public var usdPerRun: Double?
    public var tokensPerDay: Int?
    public var tokensPerRun: Int?
    /// A JSON file of prices laid over the known ones.
    public var pricesFile: String?
}

/// Everything that can be configured; the README has a line for each.
public struct AppConfiguration: Sendable {
    /// Absolute path.
    public var dataFolder: String
    /// Roles that a model elsewhere fills; empty with `--local`.
    public var models: [ModelRole: ModelSettings]
    /// Absolute path of what `make setup` fetched; of the user's, whatever the data folder is.
    public var localModelsFolder: String
    /// Whether texts are embedded on this machine where no model elsewhere does.
    public var embedsLocally: Bool
    public var ocr: OCRChoice
    /// Tesseract's names of languages, joined by "+"; nil to go by the video.
    public var ocrLanguages: String?
    public var budget: BudgetSettings
    /// Whether second requests are sent where hosted models are slow.
    public var hedges: Bool
    public var batch: BatchChoice
    public var selection: SelectionChoice
    public var listening: ListeningChoice
    /// Where the user is; models whose region is of the same name are asked first.
    public var region: String?
    /// Allows an API key to travel over plain http to a public address.
    public var allowsPlainHTTP: Bool
    public var keepsVideo: Bool
    public var jpegLongSide: Int
    public var media: MediaSettings
    public var server: ServerSettings
    public var retention: RetentionSettings
    /// The file it was read from, if there was one.
    public var file: String?
}

/// Limits of the media process.
public struct MediaSettings: Sendable, Hashable {
    public var maxHours = 4.0
    public var maxBytes = 8 << 30
    public var maxPixels = 36_000_000
    public var maxStreams = 16
    /// Seconds without a sign of life after which decoding counts as hanging.
    public var hangSeconds = 60.0
    /// Videos decoded at once; nil for two a processor, at least four.
    public var processes: Int?
}
