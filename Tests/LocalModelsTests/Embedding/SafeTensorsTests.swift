import Foundation
import Testing

@testable import LocalModels

@Suite("A file of matrices")
struct SafeTensorsTests {
    private static let sound =
        #"{"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}"#

    /// - Parameter length: what the file says its header's length is; nil for what it is.
    private static func file(_ header: String, values: Int = 24, length: UInt64? = nil) -> Data {
        let header = header + String(repeating: " ", count: 3 - (header.utf8.count + 3) % 4)
        let length = length ?? UInt64(header.utf8.count)
        return withUnsafeBytes(of: length.littleEndian) { Data($0) } + Data(header.utf8) + Data(count: values)
    }

    private static func problem(_ file: Data) -> String? {
        do {
            let tensors = try SafeTensors(file)
            for tensor in tensors.tensors.values {
                #expect(tensor.bytes.lowerBound >= 8 && tensor.bytes.upperBound <= file.count)
                #expect(tensor.bytes.count == tensor.shape.reduce(4, *) && tensor.bytes.lowerBound % 4 == 0)
            }
            return nil
        } catch { return String(describing: error) }
    }

    @Test("is read where its header is sound")
    func sound() throws {
        let tensors = try SafeTensors(Self.file(Self.sound))
        #expect(try tensors.tensor("a", 2, 3).bytes.count == 24)
        #expect(throws: ModelFileProblem("lacks b")) { try tensors.tensor("b", 2, 3) }
        #expect(throws: ModelFileProblem("has a of shape [2, 3], which should be [3, 2]")) {
            try tensors.tensor("a", 3, 2)
        }
    }

    static let damaged: [(Data, String)] = [
        (Data(), "is too short to hold anything"),
        (Data(count: 8), "is too short to hold anything"),
        (file(sound, length: .max), "has a header of 18446744073709551615 bytes, which it can't hold"),
        (file(sound, length: 5000), "has a header of 5000 bytes, which it can't hold"),
        (file(sound, length: 2_000_000), "has a header of 2000000 bytes, which it can't hold"),
        (file(sound, length: 20), "has a header that can't be read"),
        (file("[]"), "has a header that can't be read"),
        (file(#"{"a":{"dtype":"F32","shape":"all","data_offsets":[0,24]}}"#), "has a header that can't be read"),
        (file(#"{"a":{"dtype":"F32","shape":[1e99],"data_offsets":[0,24]}}"#), "has a header that can't be read"),
        (file(String(repeating: "[", count: 100_000)), "has a header that can't be read"),
        (
            file(#"{"a":{"dtype":"F32","shape":[6],"data_offsets":[0,28]}}"#),
            #"says that "a" is where the file isn't"#
        ),
        (
            file(#"{"a":{"dtype":"F32","shape":[6],"data_offsets":[-24,0]}}"#),
            #"says that "a" is where the file isn't"#
        ),
        (
            file(#"{"a":{"dtype":"F32","shape":[6],"data_offsets":[24,0]}}"#),
            #"says that "a" is where the file isn't"#
        ),
        (
            file(#"{"a":{"dtype":"F32","shape":[6],"data_offsets":[0]}}"#),
            #"says that "a" is where the file isn't"#
        ),
        (
            file(#"{"a":{"dtype":"F32","shape":[5],"data_offsets":[0,24]}}"#),
            #"gives "a" a shape that its values don't have"#
        ),
        (
            file(#"{"a":{"dtype":"F32","shape":[-6],"data_offsets":[0,24]}}"#),
            #"gives "a" a shape that its values don't have"#
        ),
        (
            file(#"{"a":{"dtype":"F32","shape":[4611686018427387904,4,6],"data_offsets":[0,24]}}"#),
            #"gives "a" a shape that its values don't have"#
        ),
        (
            file(#"{"a":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,6],"data_offsets":[0,24]}}"#),
            #"gives "a" a shape that its values don't have"#
        ),
        (
            file(#"{"a":{"dtype":"F32","shape":[5],"data_offsets":[1,21]}} "#),
            #"has "a" where no float can stand"#
        ),
        (
            file(
                "{" + (0..<4200).map { #""\#($0)":{"dtype":"I8","shape":[],"data_offsets":[]}"# }.joined(separator: ",")
                    + "}"
            ),
            "holds 4200 matrices"
        ),
    ]

    @Test("that is damaged is refused, and says in what", arguments: damaged)
    func damage(_ file: Data, _ words: String) { #expect(Self.problem(file) == words) }

    @Test("with any bytes changed is refused, or stays within its bounds")
    func fuzz() {
        var random = SystemRandomNumberGenerator()
        let sound = Self.file(Self.sound)
        var refused = 0
        for _ in 0..<20_000 {
            var file = sound
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<file.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: file[place] = .random(in: 0...255, using: &random)
                case 1: file[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                case 2: file = file.prefix(place)
                default: file[place] = Array(#"0123456789-e.,:[]{}""#.utf8).randomElement(using: &random) ?? 0
                }
                if file.isEmpty { break }
            }
            if Self.problem(file) != nil { refused += 1 }
        }
        #expect(refused > 10_000)
    }
}
