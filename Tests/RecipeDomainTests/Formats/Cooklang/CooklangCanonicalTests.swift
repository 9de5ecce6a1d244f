import Testing

@testable import RecipeDomain

@Suite("The Cooklang specification's own cases")
struct CooklangCanonicalTests {
    @Test(
        "are all there",
        .enabled(if: !CanonicalCases.all.isEmpty, "canonical.yaml is not beside the project; its cases were not tried")
    )
    func count() {
        #expect(CanonicalCases.all.count == 60)
    }

    @Test("parse as expected", arguments: CanonicalCases.all)
    func parse(_ example: CanonicalCases.Case) throws {
        let document = try CooklangParser().parse(example.source)
        let found = document.steps.map { $0.items.map(CanonicalCases.description) }
        let expected = example.steps.map { $0.map(CanonicalCases.description) }
        #expect(found == expected)
        let metadata = document.metadata.entries.map { ($0.key, $0.values.joined(separator: ", ")) }
        #expect(Dictionary(metadata) { $1 } == example.metadata)
    }
}
