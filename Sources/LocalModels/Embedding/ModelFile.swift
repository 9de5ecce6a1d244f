import Crypto
import Foundation

/// A file of a model, of which every byte is known.
struct ModelFile: Sendable {
    let name: String
    let bytes: Int
    /// 64 hexadecimal digits.
    let sha256: String

    /// Looks at the size alone.
    func isThere(in folder: String) -> Bool { size(in: folder) == bytes }

    /// Its content, mapped where it may be; it must not be cut short while it is used. Throws `ModelFileProblem` where it is
    /// missing or not the one.
    func open(in folder: String) throws -> Data {
        guard let size = size(in: folder) else { throw ModelFileProblem("is missing") }
        guard size == bytes else { throw ModelFileProblem("has \(size) bytes, which should be \(bytes)") }
        // Read piece by piece, so that what is never used of it takes no memory.
        guard let handle = FileHandle(forReadingAtPath: folder + "/" + name) else {
            throw ModelFileProblem("can't be read")
        }
        var hash = SHA256()
        do {
            while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(data: piece) }
            try handle.close()
            guard hash.finalize().map({ String(format: "%02x", $0) }).joined() == sha256 else {
                throw ModelFileProblem("is damaged or another one: its checksum is not right")
            }
            let content = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name), options: .alwaysMapped)
            guard content.count == bytes else { throw ModelFileProblem("is being changed") }
            return content
        } catch let problem as ModelFileProblem { throw problem } catch { throw ModelFileProblem("can't be read") }
    }

    /// nil where there is no such file.
    private func size(in folder: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: URL(fileURLWithPath: folder + "/" + name).resolvingSymlinksInPath().path
        )
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
        return attributes?[.size] as? Int
    }
}
