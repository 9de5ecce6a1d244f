import Foundation

/// The JSON files of a part of the evaluation set.
enum EvaluationFiles {
    /// Decoded, in the order of their names without ".json".
    ///
    /// - Parameter beginnings: only names that begin with one of these; all where there are none.
    static func read<Value: Decodable>(
        _ type: Value.Type,
        in folder: String,
        beginnings: [String] = []
    ) throws -> [(name: String, value: Value)] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { file in
                file.hasSuffix(".json") && (beginnings.isEmpty || beginnings.contains { file.hasPrefix($0) })
            }
            .map { file in
                let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
                return (String(file.dropLast(5)), try JSONDecoder().decode(type, from: data))
            }
    }
}
