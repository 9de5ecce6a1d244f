import Foundation

/// The same vectors and queries, looked through by FAISS and by sqlite-vec.
struct SearchReferences {
    struct Figures {
        var name: String
        var milliseconds: Double
        /// Rows of each query's ten nearest.
        var nearest: [[Int]]
    }

    /// nil where they can't be run here.
    static func figures(vectors: [Float], queries: [[Float]]) throws -> [Figures]? {
        let script = "Scripts/search-references"
        guard FileManager.default.isExecutableFile(atPath: script) else { return nil }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("references-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try vectors.withUnsafeBytes { Data($0) }.write(to: folder.appendingPathComponent("vectors.f32"))
        try queries.flatMap { $0 }.withUnsafeBytes { Data($0) }.write(to: folder.appendingPathComponent("queries.f32"))
        let run = try MeasuredProcess.run([script, folder.path, String(KitchenTexts.dimension)])
        guard run.status == 0 else { return nil }
        return String(decoding: run.output, as: UTF8.self).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t")
            guard fields.count == 3, let milliseconds = Double(fields[1]) else { return nil }
            let nearest = fields[2].split(separator: ";").map { $0.split(separator: " ").compactMap { Int($0) } }
            return Figures(name: String(fields[0]), milliseconds: milliseconds, nearest: nearest)
        }
    }
}
