import Testing

@testable import RecipeDomain

@Suite("Videos of several dishes, of one in parts, and of none")
struct DishDivisionTests {
    private func drafts(caption: String? = nil, screen: [OnScreenText] = []) -> [RecipeDraft] {
        RecipeRules().drafts(
            from: VideoEvidence(caption: caption, duration: Timestamp(seconds: 60), onScreen: screen)
        )
    }

    @Test("are divided where a title is followed by a list of its own")
    func titles() {
        let drafts = drafts(screen: [
            MadeEvidence.overlay(0, 2, "2 quick dips", height: 0.1),
            MadeEvidence.overlay(2, 4, "1. Spicy Feta Dip", height: 0.08),
            MadeEvidence.overlay(4, 8, "200 g feta", "100 g yogurt"), MadeEvidence.overlay(8, 11, "Blend until smooth"),
            MadeEvidence.overlay(12, 14, "2. Guacamole", height: 0.08),
            MadeEvidence.overlay(14, 18, "2 avocados", "1 lime"), MadeEvidence.overlay(18, 21, "Mash the avocados"),
        ])
        #expect(drafts.map(\.title) == ["Spicy Feta Dip", "Guacamole"])
        #expect(
            drafts.map { $0.ingredients.map(\.text) } == [["200 g feta", "100 g yogurt"], ["2 avocados", "1 lime"]]
        )
        #expect(drafts.map { $0.steps.map(\.text) } == [["Blend until smooth"], ["Mash the avocados"]])
    }

    @Test("are divided by the headings of a caption")
    func caption() {
        let drafts = drafts(
            caption: """
                2 Aufstriche fürs Frühstück
                EIERSALAT
                4 Eier
                2 EL Mayonnaise
                Eier hacken und mit der Mayonnaise verrühren.
                KRÄUTERQUARK
                250 g Quark
                1 Bund Schnittlauch
                Schnittlauch schneiden und unter den Quark rühren.
                """
        )
        #expect(drafts.map(\.ingredients.count) == [2, 2])
        #expect(drafts.map(\.steps.count) == [1, 1])
    }

    @Test("are one where a part of the dish has a list and steps of its own")
    func groups() {
        let written = drafts(
            caption: """
                Carrot cake
                For the cake:
                200 g flour
                3 carrots
                Mix everything and bake for 30 minutes.
                For the frosting:
                200 g cream cheese
                50 g butter
                Beat until fluffy.
                """
        )
        #expect(written.count == 1 && written.first?.ingredients.count == 4)
        let shown = drafts(screen: [
            MadeEvidence.overlay(0, 2, "Lemon Cake", height: 0.1), MadeEvidence.overlay(2, 6, "200 g flour", "3 eggs"),
            MadeEvidence.overlay(6, 9, "Whisk the eggs into the flour"),
            MadeEvidence.overlay(9, 11, "Frosting", height: 0.1),
            MadeEvidence.overlay(11, 15, "200 g cream cheese", "50 g sugar"),
            MadeEvidence.overlay(15, 18, "Beat until smooth"),
        ])
        #expect(shown.count == 1 && shown.first?.steps.count == 2)
    }

    @Test("are none where things are sold, however many litres they hold")
    func adverts() {
        #expect(
            drafts(
                caption: "Meet the ChopMaster! Chop onions in 5 seconds. 50% off with code CHOP50",
                screen: [MadeEvidence.overlay(1, 4, "2 liters"), MadeEvidence.overlay(5, 8, "Now only $39.99")]
            ).isEmpty
        )
        #expect(drafts(caption: "On a mangé ici\n📍 12 rue des Lilas\n#lyon").isEmpty)
    }
}
