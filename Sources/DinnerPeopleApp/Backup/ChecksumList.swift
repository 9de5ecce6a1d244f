import Foundation
import VideoWorkflow

/// The files of a backup with their SHA-256, as `sha256sum` writes them: `sha256sum -c SHA256SUMS` checks a backup, too.
struct ChecksumList: Sendable, Hashable {
    static let fileName = "SHA256SUMS"
    static let database = "dinnerpeople.sqlite"
    static let description = "backup.json"
    private static let largest = 1 << 30

    /// By path within the backup.
    private(set) var sums: [String: String] = [:]

    mutating func add(_ path: String, sha256: String) { sums[path] = sha256 }

    var text: String { sums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined() }

    static func path(of object: ObjectName) -> String {
        "objects/\(object.sha256.prefix(2))/\(object.sha256.dropFirst(2))"
    }

    init() {}

    /// Reads the list of a backup. Throws `Failure` of kind `backupUnusable`, also for paths that no backup has.
    init(ofBackup folder: String) throws {
        let path = "\(folder)/\(Self.fileName)"
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Failure(
                .keepRecipe,
                .backupUnusable,
                cause: "\(path) is missing: it is no backup, or not a whole one"
            )
        }
        let data = try? handle.read(upToCount: Self.largest)
        try? handle.close()
        for line in (data ?? Data()).split(separator: UInt8(ascii: "\n")) {
            let text = String(decoding: line, as: UTF8.self)
            let (sum, name) = (String(text.prefix(64)), String(text.dropFirst(66)))
            guard text.dropFirst(64).hasPrefix("  "), Self.isSum(sum), Self.isPath(name, of: sum), sums[name] == nil
            else { throw Failure(.keepRecipe, .backupUnusable, cause: "\(path) is damaged") }
            sums[name] = sum
        }
        for name in [Self.database, Self.description] where sums[name] == nil {
            throw Failure(.keepRecipe, .backupUnusable, cause: "\(path) is damaged: \(name) isn't in it")
        }
    }

    /// Of the objects in it.
    var objects: Set<ObjectName> {
        Set(sums.filter { $0.key.hasPrefix("objects/") }.map { ObjectName(sha256: $0.value) })
    }

    /// Whether a backup may have a file of that name.
    static func isName(_ name: String) -> Bool {
        name == database || name == description || name == fileName
            || isPath(name, of: name.dropFirst("objects/".count).filter { $0 != "/" })
    }

    private static func isSum(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func isPath(_ path: String, of sum: String) -> Bool {
        path == database || path == description || (isSum(sum) && path == Self.path(of: ObjectName(sha256: sum)))
    }
}
