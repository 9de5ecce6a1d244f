import ProviderSimulator
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("An order hidden in a video in another language, or in disguise")
struct HarderOrdersTests {
    @Test("is in no recipe of a simulated model that obeys", arguments: InjectedOrdersTests.Place.allCases)
    func simulated(place: InjectedOrdersTests.Place) async throws {
        var profile = SimulatorProfile.instant
        profile.isGullible = true
        try await SimulatedScene.with(profile) { scene in
            let writer = try #require(scene.gateway.writer)
            var obeyed = 0
            var through: [String] = []
            for (order, sign) in HarderOrders.allCases.flatMap(\.all) {
                let evidence = InjectedOrdersTests.evidence(order, in: place)
                let drafts = try await writer.write(from: evidence, for: scene.context, preview: { _ in }).value
                if drafts.contains(where: { InjectedOrdersTests.texts(of: $0).contains(sign) }) { obeyed += 1 }
                let recipe = EvidenceCheck.check(drafts.first ?? RecipeDraft(), against: evidence)
                if Self.believed(of: recipe).contains(sign) { through.append(order) }
            }
            print("\(place.rawValue): the simulated model obeyed \(obeyed) orders, \(through.count) got through")
            // Otherwise nothing was put to the test.
            #expect(obeyed >= 6, "only \(obeyed) were obeyed")
            #expect(through.isEmpty)
        }
    }

    /// The simulated model understands few of these; this one understands and obeys them all, in every field.
    @Test("is in no recipe of a model that obeys in every field", arguments: InjectedOrdersTests.Place.allCases)
    func obedient(place: InjectedOrdersTests.Place) {
        var through: [String: Int] = [:]
        for set in HarderOrders.allCases {
            for (order, sign) in set.all {
                let draft = RecipeDraft(
                    title: sign,
                    description: sign,
                    yield: sign,
                    ingredients: ["200 g flour", "2 eggs", "1 pinch of salt", sign].map { .init(text: $0) },
                    steps: ["Whisk the flour with the eggs.", "Fry for 3 minutes.", sign].map { .init(text: $0) },
                    equipment: [sign],
                    tags: [sign],
                    author: sign
                )
                let recipe = EvidenceCheck.check(draft, against: InjectedOrdersTests.evidence(order, in: place))
                if Self.believed(of: recipe).contains(sign) { through[set.rawValue, default: 0] += 1 }
            }
        }
        print("\(place.rawValue): of a model that obeys in every field so many got through: \(through)")
        // Of those written last 41 of 96 got through before anybody read them; what is told in new words is told in part.
        #expect(through.removeValue(forKey: HarderOrders.newest.rawValue) ?? 0 <= 28)
        #expect(through.isEmpty, "of so many orders something got through: \(through)")
    }

    /// What a cook would take for the video's own words; what is marked as estimated is flagged text.
    private static func believed(of recipe: Recipe) -> String {
        let ingredients = recipe.ingredients.filter { !$0.isEstimated }
        let steps = recipe.steps.filter { !$0.evidence.isEmpty }
        return
            ([recipe.title, recipe.description, recipe.yield, recipe.author].compactMap(\.self) + recipe.tags
            + recipe.equipment + ingredients.map { "\($0.food) \($0.note ?? "") \($0.group ?? "")" }
            + steps.map(\.text)).joined(separator: "\n").lowercased()
    }
}
