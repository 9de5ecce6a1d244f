import Testing

@testable import RecipeDomain

@Suite("Lines on short videos")
struct OverlayLinesTests {
    @Test("steps are told", arguments: OverlayLines.steps)
    func step(_ line: String) { #expect(LineClassifier().kind(of: line) == .step) }

    @Test("ingredients are told", arguments: OverlayLines.ingredients)
    func ingredient(_ line: String) { #expect(LineClassifier().kind(of: line) == .ingredient) }

    @Test("remarks are neither", arguments: OverlayLines.remarks)
    func remark(_ line: String) {
        let kind = LineClassifier().kind(of: line)
        #expect(kind != .ingredient && kind != .step)
    }
}
