public import DurableJobs
public import People
public import RecipeDomain
public import Uploads
public import VideoWorkflow

/// What the server works with; the composition root fills it.
public struct ServerParts: Sendable {
    public var videos: any VideoLibrary
    public var recipes: any RecipeLibrary & RecipeEditing & RecipeDeleting
    public var feed: any EventFeed
    public var hub: EventHub
    public var objects: any ObjectStore
    public var jobs: any JobQueue
    public var uploads: UploadStore
    public var received: any ReceivedLibrary
    public var people: PeopleParts
    public var search: SearchParts
    /// The pictures that a page of the recipe holds.
    public var pictures: @Sendable (StoredRecipe) async throws -> RecipePictures
    /// Sees to it that the files of what was deleted go, too.
    public var removeOrphans: @Sendable () async throws -> Void
    public var version: String
    public var telemetry: Telemetry
    /// Whether what is handed over can be kept; throws `Failure` where it can't.
    public var checkStorage: @Sendable () async throws -> Void
    /// How the service is doing, as Prometheus text.
    public var figures: @Sendable () async throws -> String
    /// Of the addresses of shared media.
    public var signer: AddressSigner
    var cache = RecipeCache()

    public init(
        videos: any VideoLibrary,
        recipes: any RecipeLibrary & RecipeEditing & RecipeDeleting,
        feed: any EventFeed,
        hub: EventHub,
        objects: any ObjectStore,
        jobs: any JobQueue,
        uploads: UploadStore,
        received: any ReceivedLibrary,
        people: PeopleParts,
        search: SearchParts,
        pictures: @escaping @Sendable (StoredRecipe) async throws -> RecipePictures,
        removeOrphans: @escaping @Sendable () async throws -> Void,
        version: String,
        telemetry: Telemetry = .system(),
        checkStorage: @escaping @Sendable () async throws -> Void = {},
        figures: @escaping @Sendable () async throws -> String = { "" },
        signer: AddressSigner
    ) {
        (self.videos, self.recipes, self.feed, self.hub, self.objects) = (videos, recipes, feed, hub, objects)
        (self.jobs, self.uploads, self.received, self.people) = (jobs, uploads, received, people)
        self.search = search
        (self.pictures, self.removeOrphans, self.version) = (pictures, removeOrphans, version)
        (self.telemetry, self.checkStorage) = (telemetry, checkStorage)
        (self.figures, self.signer) = (figures, signer)
    }
}

extension ServerParts {
    func job(_ id: String, owner: OwnerID) async throws -> Job? {
        guard let id = JobID(id) else { return nil }
        return try await jobs.job(id, owner: owner.description)
    }
}

/// What the server does for people, beside what they came for.
public struct PeopleParts: Sendable {
    public var accounts: Accounts
    public var signIn: SignIn
    public var sessions: Sessions
    public var tokens: APITokens
    public var tokenStore: any APITokenStore
    public var shares: ShareLinks
    public var shareStore: any ShareStore

    public init(store: any PeopleStore, hasher: PasswordHasher, clock: PeopleClock) {
        accounts = Accounts(store: store, hasher: hasher, clock: clock)
        sessions = Sessions(store: store, clock: clock)
        signIn = SignIn(passwords: store, sessions: sessions, hasher: hasher, clock: clock)
        tokens = APITokens(store: store, clock: clock)
        tokenStore = store
        shares = ShareLinks(store: store, clock: clock)
        shareStore = store
    }
}
