import VideoWorkflow

/// Looks whether an answer is of the shape that was asked for; one that isn't may be mended once, by asking again.
struct ShapeCheck: Sendable {
    /// Content that was checked. Throws `Failure` of kind `.modelAnswerUnusable`.
    func callAsFunction(_ call: GateCall, _ ask: (GateCall) async throws -> ProviderAnswer) async throws -> [UInt8] {
        var content: [UInt8] = []
        do {
            return try checked(try await ask(call), call, &content)
        } catch let problem as ShapeProblem {
            guard let second = call.repair(content, problem) else { throw unusable(call, problem) }
            do { return try checked(try await ask(call.asking(second)), call, &content) } catch let problem
                as ShapeProblem
            {
                throw unusable(call, problem)
            }
        }
    }

    private func checked(_ answer: ProviderAnswer, _ call: GateCall, _ content: inout [UInt8]) throws -> [UInt8] {
        content = answer.content
        try call.check(content)
        return content
    }

    private func unusable(_ call: GateCall, _ problem: ShapeProblem) -> Failure {
        call.failure(.modelAnswerUnusable, problem.words)
    }
}
