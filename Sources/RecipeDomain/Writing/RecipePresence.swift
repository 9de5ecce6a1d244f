/// Tells whether what was gathered is a recipe, or lines of a video in which nothing is cooked: an advert, a day's diary, a
/// visit to a restaurant.
struct RecipePresence {
    private let lexicon: Lexicon
    private let language: RecipeLanguage
    /// Prices, discounts and the like outside of ingredient lists.
    private let offers: Int

    init(language: RecipeLanguage, evidence: VideoEvidence) {
        self.language = language
        lexicon = .of(language)
        let rows =
            (evidence.caption ?? "").prefix(4000).split(whereSeparator: \.isNewline).map(String.init)
            + evidence.onScreen.prefix(200).flatMap(\.lines).map(\.text)
        offers = rows.count(where: Self.isOffer)
    }

    /// - Parameter isOneOfSeveral: whether the video tells of other dishes, too, so that each takes less to tell.
    func isRecipe(_ draft: RecipeDraft, of dish: DishLines, isOneOfSeveral: Bool) -> Bool {
        let written = (dish.caption + dish.screen).count { $0.kind == .step }
        let said = (dish.subtitles + dish.speech).count { $0.kind == .step && $0.tellsAction }
        let listed = (dish.caption + dish.screen).count { $0.kind == .ingredient && holdsFood($0.text) }
        guard !draft.ingredients.isEmpty || !draft.steps.isEmpty else { return false }
        let isTold = written >= 2 || said >= 2 || isOneOfSeveral && written + said >= 1 && draft.ingredients.count >= 2
        // Something that is sold or visited takes more than a line or two to be a recipe.
        if offers > 0 { return listed >= 3 || listed + written >= 3 && written > 0 || said >= 4 }
        if listed > 0 { return true }
        return isTold && (!draft.ingredients.isEmpty || written + said >= 3)
    }

    private func holdsFood(_ text: String) -> Bool { Words.of(text).contains(where: lexicon.isFood) }

    private static func isOffer(_ row: String) -> Bool {
        let words = Words.of(row)
        let hasNumber = row.contains(where: \.isNumber)
        if hasNumber, row.contains(where: { "€$£".contains($0) }) { return true }
        if row.contains("%"), words.contains(where: discounts.contains) { return true }
        return words.contains {
            ["werbung", "publicidad", "advertisement", "garantie", "garantia", "warranty"].contains($0)
        }
    }

    private static let discounts: Set<String> = [
        "off", "rabatt", "descuento", "reduction", "remise", "code", "codigo", "sale", "spart", "discount", "promo",
    ]
}
