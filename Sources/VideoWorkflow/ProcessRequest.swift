public import RecipeDomain

/// How closely a video is to be looked at.
public enum LookChoice: String, Sendable, Hashable, Codable, CaseIterable {
    /// Quick first, whose frames go on at once; then thorough where the screen is what the recipe depends on.
    case auto
    case quick
    case thorough
}

/// How many rounds of model calls lead to a recipe.
public enum Rounds: Int, Sendable, Hashable, Codable, CaseIterable {
    /// Frames and words go into the recipe call itself, and are described for search beside it.
    case one = 1
    /// Frames are described, then the recipe is written.
    case two
}

/// Who chooses the frames that a model describes.
public enum SelectionChoice: String, Sendable, Hashable, CaseIterable {
    /// This machine, by shots, sharpness and texts.
    case local
    /// A vision model, out of three times as many that this machine chose. In two rounds only.
    case model
}

/// Which sound goes to the speech model.
public enum ListeningChoice: String, Sendable, Hashable, CaseIterable {
    /// That in which somebody may be speaking.
    case voices
    /// All that is to be heard, music and noise as well.
    case everything
}

/// What to do with a video that shows what another one of its owner's shows.
public enum KnownVideoChoice: String, Sendable, Hashable, Codable, CaseIterable {
    /// Process it all the same, and say so.
    case process
    /// Stop before any model is asked. Work for models waits until the frames of the first look are compared.
    case stop
}

/// A video to be processed, and how.
public struct ProcessRequest: Sendable {
    public var owner: OwnerID
    /// Of the video's file; empty where there are only pictures of it (`ReceivedMediaReader`).
    public var path: String
    /// The file's name, for people.
    public var name: String
    public var bytes: Int
    /// What the author wrote beside the video.
    public var caption: String?
    /// Cues of subtitle files found beside the video.
    public var sidecarSubtitles: [Segment]
    public var look: LookChoice
    /// Frames described by a model; nil lets length and overlays decide.
    public var frameBudget: Int?
    /// Plain uniform sampling, in seconds.
    public var everySeconds: Double?
    public var jpegLongSide: Int
    /// BCP 47, where the user said it.
    public var language: String?
    public var keepsVideo: Bool
    /// Where the user is, in the words of the models' configuration.
    public var region: String?
    public var rounds: Rounds
    public var selection: SelectionChoice
    /// The video it belongs to, where that is known already; nil for a new one.
    public var video: VideoID?
    /// Where the file at `path` is still growing.
    public var arrival: (any VideoArrival)?
    /// The fencing token of the job's attempt that this is done for.
    public var fence: String?
    public var listening: ListeningChoice
    public var known: KnownVideoChoice
    /// How it ends where its task is cancelled.
    public var endingWhenStopped: @Sendable () -> RunEvent.Kind

    public init(
        owner: OwnerID,
        path: String,
        name: String,
        bytes: Int,
        caption: String? = nil,
        sidecarSubtitles: [Segment] = [],
        look: LookChoice = .auto,
        frameBudget: Int? = nil,
        everySeconds: Double? = nil,
        jpegLongSide: Int = 768,
        language: String? = nil,
        keepsVideo: Bool = true,
        region: String? = nil,
        rounds: Rounds = .two,
        selection: SelectionChoice = .local,
        video: VideoID? = nil,
        arrival: (any VideoArrival)? = nil,
        fence: String? = nil,
        listening: ListeningChoice = .voices,
        known: KnownVideoChoice = .process,
        endingWhenStopped: @escaping @Sendable () -> RunEvent.Kind = { .cancelled }
    ) {
        self.endingWhenStopped = endingWhenStopped
        self.video = video
        self.arrival = arrival
        self.owner = owner
        self.path = path
        self.name = name
        self.bytes = bytes
        self.caption = caption
        self.sidecarSubtitles = sidecarSubtitles
        self.look = look
        self.frameBudget = frameBudget
        self.everySeconds = everySeconds
        self.jpegLongSide = jpegLongSide
        self.language = language
        self.keepsVideo = keepsVideo
        self.region = region
        self.rounds = rounds
        self.selection = selection
        self.fence = fence
        self.listening = listening
        self.known = known
    }
}

/// A recipe that was kept.
public struct MadeRecipe: Sendable, Hashable {
    public var id: RecipeID
    public var recipe: Recipe

    public init(id: RecipeID, recipe: Recipe) {
        self.id = id
        self.recipe = recipe
    }
}

/// What came of it.
public struct ProcessResult: Sendable, Hashable {
    public var run: RunID
    /// At least one, in the order in which the video shows them.
    public var recipes: [MadeRecipe]

    public init(run: RunID, recipes: [MadeRecipe]) {
        self.run = run
        self.recipes = recipes
    }
}

extension ProcessRequest {
    /// Frames described where a model picks them.
    var framesToPick: Int { frameBudget ?? 12 }

    /// A title of last resort: the file's name without its ending, in words.
    var titleFromName: String {
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        let words = (stem.isEmpty ? name : stem).split { "_- ".contains($0) }.joined(separator: " ")
        return words.isEmpty ? "Recipe" : words.prefix(1).uppercased() + words.dropFirst()
    }
}
