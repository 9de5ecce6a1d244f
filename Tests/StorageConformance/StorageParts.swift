public import People
public import RecipeDomain
public import VideoWorkflow

/// A fresh, empty store of an adapter, seen through the ports it serves.
public struct StorageParts: Sendable {
    public var journal: any RunJournal
    public var library: any RecipeLibrary
    public var editing: any RecipeEditing
    public var deleting: any RecipeDeleting
    public var videos: any VideoLibrary
    public var received: any ReceivedLibrary
    public var memo: any MemoStore
    public var ledger: any CallLedger
    public var people: any PeopleStore
    /// Two owners that exist in the store and own nothing yet; the first is the household.
    public var owner: OwnerID
    public var other: OwnerID

    public init(
        journal: any RunJournal,
        library: any RecipeLibrary,
        editing: any RecipeEditing,
        deleting: any RecipeDeleting,
        videos: any VideoLibrary,
        received: any ReceivedLibrary,
        memo: any MemoStore,
        ledger: any CallLedger,
        people: any PeopleStore,
        owner: OwnerID,
        other: OwnerID
    ) {
        self.journal = journal
        self.library = library
        self.editing = editing
        self.deleting = deleting
        self.videos = videos
        self.received = received
        self.memo = memo
        self.ledger = ledger
        self.people = people
        self.owner = owner
        self.other = other
    }
}
