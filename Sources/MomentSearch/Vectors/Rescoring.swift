/// Compares the best few exactly.
enum Rescoring {
    /// The best first. What has no exact vector any more keeps what its bytes told.
    static func exact(
        _ coarse: [(score: Float, id: MomentID)],
        _ query: VectorQuery,
        model: Int,
        reading: any MomentReading
    ) throws -> [(id: MomentID, likeness: Double)] {
        var exact: [MomentID: Double] = [:]
        try reading.forEachVector(of: coarse.map(\.id), model: model) { id, vector in
            exact[id] = query.cosine(to: vector)
        }
        return coarse.map { ($0.id, exact[$0.id] ?? Double($0.score)) }
            .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    }
}
