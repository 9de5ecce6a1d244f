/// Where the matrices of all-MiniLM-L6-v2 stand in its file: a BERT encoder of 6 layers. (Wang et al., arXiv 2002.10957;
/// names and layout as in its `model.safetensors`: of a dense layer each row holds the weights of one output.)
struct EncoderWeights: Sendable {
    static let layerCount = 6
    static let width = 384
    static let inner = 1536
    static let heads = 12
    static let mostPositions = 512

    typealias Place = Range<Int>

    struct Dense: Sendable { var weight, bias: Place }
    struct Norm: Sendable { var gamma, beta: Place }
    struct Layer: Sendable {
        var query, key, value, joining: Dense
        var afterAttention: Norm
        var widening, narrowing: Dense
        var afterAll: Norm
    }

    let file: SafeTensors
    /// How many pieces of words there are.
    let pieces: Int
    let words, positions, type: Place
    let afterWords: Norm
    let layers: [Layer]

    /// Throws `ModelFileProblem` where a matrix is missing or not of its shape.
    init(_ file: SafeTensors, pieces: Int) throws {
        func dense(_ name: String, _ outputs: Int, _ inputs: Int) throws -> Dense {
            Dense(
                weight: try file.tensor(name + ".weight", outputs, inputs).bytes,
                bias: try file.tensor(name + ".bias", outputs).bytes
            )
        }
        func norm(_ name: String) throws -> Norm {
            Norm(
                gamma: try file.tensor(name + ".weight", Self.width).bytes,
                beta: try file.tensor(name + ".bias", Self.width).bytes
            )
        }
        let (width, inner) = (Self.width, Self.inner)
        self.file = file
        self.pieces = pieces
        words = try file.tensor("embeddings.word_embeddings.weight", pieces, width).bytes
        positions = try file.tensor("embeddings.position_embeddings.weight", Self.mostPositions, width).bytes
        // Of the two types, sentences that stand alone are of the first.
        type = try file.tensor("embeddings.token_type_embeddings.weight", 2, width).bytes
        afterWords = try norm("embeddings.LayerNorm")
        layers = try (0..<Self.layerCount).map { number in
            let layer = "encoder.layer.\(number)."
            return Layer(
                query: try dense(layer + "attention.self.query", width, width),
                key: try dense(layer + "attention.self.key", width, width),
                value: try dense(layer + "attention.self.value", width, width),
                joining: try dense(layer + "attention.output.dense", width, width),
                afterAttention: try norm(layer + "attention.output.LayerNorm"),
                widening: try dense(layer + "intermediate.dense", inner, width),
                narrowing: try dense(layer + "output.dense", width, inner),
                afterAll: try norm(layer + "output.LayerNorm")
            )
        }
    }
}
