import CMomentScan

/// Vectors that were written together, all of one source and one model; what the database keeps of the index.
public struct VectorBlock: Sendable, Hashable {
    public var source: SourceID
    /// The number of the model whose vectors these are.
    public var model: Int
    /// Components of a vector.
    public var dimension: Int
    /// Of the moments, in their source.
    public var numbers: [UInt32]
    public var scales: [Float]
    /// The codes' bytes, one vector behind the other.
    public var codes: [UInt8]

    public static let mostVectors = 4096

    public init(source: SourceID, model: Int, dimension: Int) {
        (self.source, self.model, self.dimension) = (source, model, dimension)
        (numbers, scales, codes) = ([], [], [])
    }

    /// Adds one; false where it has another number of components, or the block is full.
    public mutating func add(_ code: VectorCode, number: Int) -> Bool {
        guard code.bytes.count == dimension, numbers.count < Self.mostVectors, let number = UInt32(exactly: number)
        else { return false }
        numbers.append(number)
        scales.append(code.scale)
        codes += code.bytes
        return true
    }

    /// Little-endian: the numbers (4 bytes each), the scales (4 bytes each), the codes, a checksum of all that (8 bytes).
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * (8 + dimension) + 8)
        for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
        for scale in scales { withUnsafeBytes(of: scale.bitPattern.littleEndian) { bytes += $0 } }
        bytes += codes
        withUnsafeBytes(of: dp_checksum(bytes, bytes.count).littleEndian) { bytes += $0 }
        return bytes
    }

    /// nil where the bytes are not those that were written.
    public init?(source: SourceID, model: Int, dimension: Int, bytes: UnsafeRawBufferPointer) {
        guard (1...VectorCode.mostComponents).contains(dimension), bytes.count > 8,
            (bytes.count - 8) % (8 + dimension) == 0, let base = bytes.bindMemory(to: UInt8.self).baseAddress
        else { return nil }
        let count = (bytes.count - 8) / (8 + dimension)
        let sum = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        guard count <= Self.mostVectors, dp_checksum(base, bytes.count - 8) == UInt64(littleEndian: sum) else {
            return nil
        }
        self.init(source: source, model: model, dimension: dimension)
        numbers = (0..<count).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)) }
        scales = (count..<2 * count).map {
            Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
        }
        codes = Array(bytes[(8 * count)..<(bytes.count - 8)])
        guard numbers.allSatisfy({ $0 < MomentID.mostInSource }), scales.allSatisfy({ $0.isFinite && $0 > 0 }) else {
            return nil
        }
    }
}
