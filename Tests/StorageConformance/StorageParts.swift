public import RecipeDomain
public import VideoWorkflow

/// A fresh, empty store of an adapter, seen through the ports it serves.
public struct StorageParts: Sendable {
    public var journal: any RunJournal
    public var library: any RecipeLibrary
    public var editing: any RecipeEditing
    public var deleting: any RecipeDeleting
    public var memo: any MemoStore
    public var ledger: any CallLedger
    /// Two owners that exist in the store and own nothing yet.
    public var owner: OwnerID
    public var other: OwnerID

    public init(
        journal: any RunJournal,
        library: any RecipeLibrary,
        editing: any RecipeEditing,
        deleting: any RecipeDeleting,
        memo: any MemoStore,
        ledger: any CallLedger,
        owner: OwnerID,
        other: OwnerID
    ) {
        self.journal = journal
        self.library = library
        self.editing = editing
        self.deleting = deleting
        self.memo = memo
        self.ledger = ledger
        self.owner = owner
        self.other = other
    }
}
