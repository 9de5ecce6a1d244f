/// Writes values one after the other, integers little-endian, strings and byte runs with their length before them.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ value: Double) { put(value.bitPattern) }
    mutating func put(_ value: Bool) { bytes.append(value ? 1 : 0) }

    mutating func put(_ value: String) { put(Array(value.utf8)) }

    mutating func put(_ value: [UInt8]) {
        put(UInt32(value.count))
        bytes.append(contentsOf: value)
    }

    mutating func put<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
        put(value != nil)
        if let value { body(&self, value) }
    }
}

/// What is wrong with bytes that came out of the pipe.
public enum PipeFault: Error, Hashable, Sendable {
    case tooShort, tooLong, unknownMessage, valueOutOfRange
}

/// Reads what `ByteWriter` writes; every length is checked against what is there.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type = Value.self) throws(PipeFault) -> Value {
        let width = MemoryLayout<Value>.size
        guard rest.count >= width else { throw .tooShort }
        var value: Value = 0
        for byte in rest.prefix(width).reversed() {
            value = (width == 1 ? 0 : value << 8) | Value(truncatingIfNeeded: byte)
        }
        rest = rest.dropFirst(width)
        return value
    }

    mutating func double() throws(PipeFault) -> Double {
        let value = Double(bitPattern: try integer())
        guard value.isFinite else { throw .valueOutOfRange }
        return value
    }

    mutating func bool() throws(PipeFault) -> Bool { try integer(UInt8.self) != 0 }

    mutating func blob(atMost limit: Int) throws(PipeFault) -> [UInt8] {
        let count = Int(try integer(UInt32.self))
        guard count <= limit else { throw .tooLong }
        guard rest.count >= count else { throw .tooShort }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    /// At most 4,096 bytes; what is no UTF-8 is replaced.
    mutating func string() throws(PipeFault) -> String { String(decoding: try blob(atMost: 4096), as: UTF8.self) }

    mutating func optional<Value>(_ body: (inout ByteReader) throws(PipeFault) -> Value) throws(PipeFault) -> Value? {
        try bool() ? try body(&self) : nil
    }
}
