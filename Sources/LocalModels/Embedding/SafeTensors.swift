import Foundation

/// A file of matrices in the safetensors format: eight bytes that give the length of a header, the header in JSON, and the
/// matrices' values. (huggingface/safetensors, "Format".) The file may say anything; nothing outside of it is ever read.
struct SafeTensors: Sendable {
    struct Tensor: Sendable, Hashable {
        var shape: [Int]
        /// Of its values, from the file's beginning.
        var bytes: Range<Int>
    }

    let file: Data
    /// Those of 32-bit floats, by name.
    let tensors: [String: Tensor]

    private static let longestHeader = 1 << 20
    private static let mostTensors = 4096

    /// - Parameter file: its indices begin at 0.
    /// Throws `ModelFileProblem`.
    init(_ file: Data) throws {
        guard file.count > 8 else { throw ModelFileProblem("is too short to hold anything") }
        let length = file.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length <= Self.longestHeader, Int(length) <= file.count - 8 else {
            throw ModelFileProblem("has a header of \(length) bytes, which it can't hold")
        }
        let values = 8 + Int(length)
        let header: Header
        do { header = try JSONDecoder().decode(Header.self, from: file[8..<values]) } catch {
            throw ModelFileProblem("has a header that can't be read")
        }
        guard header.entries.count <= Self.mostTensors else {
            throw ModelFileProblem("holds \(header.entries.count) matrices")
        }
        var tensors: [String: Tensor] = [:]
        for (name, entry) in header.entries where entry.dtype == "F32" {
            guard entry.data_offsets.count == 2, let begin = entry.data_offsets.first,
                let end = entry.data_offsets.last,
                begin >= 0, end >= begin, end <= file.count - values
            else { throw ModelFileProblem("says that \(Self.brief(name)) is where the file isn't") }
            guard let size = Self.bytes(of: entry.shape), size == end - begin else {
                throw ModelFileProblem("gives \(Self.brief(name)) a shape that its values don't have")
            }
            guard (values + begin) % MemoryLayout<Float>.alignment == 0 else {
                throw ModelFileProblem("has \(Self.brief(name)) where no float can stand")
            }
            tensors[name] = Tensor(shape: entry.shape, bytes: values + begin..<values + end)
        }
        (self.file, self.tensors) = (file, tensors)
    }

    /// Throws `ModelFileProblem` where there is none of that name and shape.
    func tensor(_ name: String, _ shape: Int...) throws -> Tensor {
        guard let tensor = tensors[name] else { throw ModelFileProblem("lacks \(name)") }
        guard tensor.shape == shape else {
            throw ModelFileProblem("has \(name) of shape \(tensor.shape), which should be \(shape)")
        }
        return tensor
    }

    /// nil where the shape is none, or larger than any file.
    private static func bytes(of shape: [Int]) -> Int? {
        guard shape.count <= 8 else { return nil }
        var size = MemoryLayout<Float>.size
        for extent in shape {
            let (product, overflows) = size.multipliedReportingOverflow(by: extent)
            guard extent >= 0, !overflows else { return nil }
            size = product
        }
        return size
    }

    private static func brief(_ name: String) -> String { String(name.unicodeScalars.prefix(80)).debugDescription }
}

/// The names with what is said of each, but for "__metadata__".
private struct Header: Decodable {
    struct Entry: Decodable {
        var dtype: String
        var shape: [Int]
        var data_offsets: [Int]
    }

    struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }

    var entries: [String: Entry] = [:]

    init(from decoder: any Decoder) throws {
        let names = try decoder.container(keyedBy: Name.self)
        for name in names.allKeys where name.stringValue != "__metadata__" {
            entries[name.stringValue] = try names.decode(Entry.self, forKey: name)
        }
    }
}
