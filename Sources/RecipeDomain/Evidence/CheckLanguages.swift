/// The languages of a draft and of the video it was made from.
struct CheckLanguages {
    /// Of most of the evidence.
    let evidence: RecipeLanguage
    /// Of the draft's lines.
    let draft: RecipeLanguage
    /// One sentence where the two differ: what a draft says in other words can't be looked up.
    let note: String?

    init(of draft: RecipeDraft, _ evidence: VideoEvidence) {
        let told = draft.language.flatMap { RecipeLanguage(tag: $0) }
        let own = RecipeLanguage.detected(in: Self.text(of: draft))
        let shown = RecipeLanguage.detected(in: Self.text(of: evidence))
        self.evidence = shown ?? told ?? own ?? .english
        self.draft = own ?? shown ?? told ?? .english
        note =
            own != nil && shown != nil && self.draft != self.evidence
            ? "The recipe is in \(self.draft.name), the video in \(self.evidence.name): its lines can't be looked up, and those not found are marked as estimated."
            : nil
    }

    private static func text(of draft: RecipeDraft) -> String {
        (draft.ingredients + draft.steps).prefix(200).map(\.text).joined(separator: "\n")
    }

    private static func text(of evidence: VideoEvidence) -> String {
        let written = [evidence.caption.map { String($0.prefix(8000)) } ?? ""]
        let shown = evidence.onScreen.prefix(200).flatMap { $0.lines.prefix(20).map(\.text) }
        return (written + shown + evidence.segments.prefix(300).map(\.text)).joined(separator: "\n")
    }
}

extension RecipeLanguage {
    /// In English.
    fileprivate var name: String {
        switch self {
        case .english: "English"
        case .german: "German"
        case .french: "French"
        case .spanish: "Spanish"
        }
    }
}
