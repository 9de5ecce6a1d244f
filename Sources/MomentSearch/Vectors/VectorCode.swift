import CMomentScan

/// A vector in a byte for each component: the component, scaled so that the largest is ±127, plus 128.
public struct VectorCode: Sendable, Hashable {
    public static let mostComponents = 8192

    /// What a step of the bytes stands for, in a vector of length 1.
    public var scale: Float
    public var bytes: [UInt8]

    /// nil for what has no direction: no components or too many, all of them zero, or one that is no number.
    public init?(_ vector: [Float]) {
        guard let length = Self.length(of: vector) else { return nil }
        let largest = vector.reduce(0) { max($0, abs($1)) }
        // Within 127: what doesn't round to a step of its own is zero.
        bytes = vector.map { UInt8(clamping: Int(($0 / largest * 127).rounded()) + 128) }
        scale = Float(Double(largest) / length / 127)
        guard scale.isFinite, scale > 0 else { return nil }
    }

    /// The Euclidean length; nil for what has no direction.
    static func length(of vector: [Float]) -> Double? {
        guard (1...mostComponents).contains(vector.count) else { return nil }
        let square = dp_dot(vector, vector, vector.count)
        guard square.isFinite, square > 0 else { return nil }
        return square.squareRoot()
    }
}

/// What is looked for, in the form that rows are multiplied with and in the exact one.
struct VectorQuery {
    let vector: [Float]
    let length: Double
    let scale: Float
    /// Signed, with zeros up to the row's width.
    let bytes: [Int8]

    init?(_ vector: [Float]) {
        guard let length = VectorCode.length(of: vector), let code = VectorCode(vector) else { return nil }
        (self.vector, self.length, scale) = (vector, length, code.scale)
        let padding = VectorChunk.width(of: vector.count) - vector.count
        bytes = code.bytes.map { Int8(truncatingIfNeeded: Int($0) - 128) } + [Int8](repeating: 0, count: padding)
    }

    /// The cosine of the angle to another vector; nil where that has no direction or another number of components.
    func cosine(to other: [Float]) -> Double? {
        guard other.count == vector.count, let length = VectorCode.length(of: other) else { return nil }
        return dp_dot(vector, other, vector.count) / length / self.length
    }
}
