/// What is wrong with a file of a model: words that go after its name.
struct ModelFileProblem: Error, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
