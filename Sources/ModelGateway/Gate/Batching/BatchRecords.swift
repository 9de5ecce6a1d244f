import VideoWorkflow

/// The answers of a batch in one piece: for each input its key, the answer's length, the answer.
enum BatchRecords {
    static func bytes(of answers: [(key: MemoKey, answer: [UInt8])]) -> [UInt8] {
        answers.reduce(into: []) { bytes, record in
            bytes.append(UInt8(truncatingIfNeeded: record.key.bytes.count))
            bytes += record.key.bytes
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: record.answer.count).littleEndian) { bytes += $0 }
            bytes += record.answer
        }
    }

    static func answers(in bytes: [UInt8]) -> [MemoKey: [UInt8]] {
        var answers: [MemoKey: [UInt8]] = [:]
        var rest = bytes[...]
        while let length = rest.popFirst(), rest.count >= Int(length) + 4 {
            let key = MemoKey(bytes: Array(rest.prefix(Int(length))))
            rest = rest.dropFirst(Int(length))
            let count = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard rest.count >= count else { break }
            answers[key] = Array(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return answers
    }
}
