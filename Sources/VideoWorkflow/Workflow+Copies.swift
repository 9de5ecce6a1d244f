import CopyDetection
import RecipeDomain

extension Workflow {
    /// Says which other videos show the same, as far as it wasn't said; gives them. A recipe can do without.
    @discardableResult
    func tellCopies(of prints: VideoPrints, in run: Run) async throws -> [VideoCopy] {
        guard let finder = parts.copies else { return [] }
        let found = try await run.attempt(.findCopies) {
            Answer(try await finder.copies(of: prints, in: run.context.run), usage: nil)
        }
        // The same file is known by its content and needs no telling.
        let copies = (found ?? []).filter { $0.bytes == nil || $0.bytes != run.request.bytes }
        for copy in copies where run.isNews(copy.video) {
            try await run.record(.copyFound(copy), facts: [.copies([copy])])
        }
        return copies
    }

    /// Throws where one is known and the user wants to leave it at that.
    func stopIfKnown(_ prints: VideoPrints, in run: Run) async throws {
        guard let copy = try await tellCopies(of: prints, in: run).first else { return }
        throw Failure(.findCopies, .videoKnown, cause: copy.title.map { "\(copy.name): “\($0)”" } ?? copy.name)
    }
}
