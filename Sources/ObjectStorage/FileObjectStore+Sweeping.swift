public import Foundation
public import VideoWorkflow

extension FileObjectStore {
    /// Objects lie in so many folders, which are looked through one by one.
    public static let folders = 256

    /// Removes the objects of one folder that were put before a time, and not again since, and that `named` doesn't give.
    /// Gives how many there were. Throws what `named` throws, and `CancellationError`.
    public func sweep(
        folder number: Int,
        putBefore date: Date,
        named: ([ObjectName]) async throws -> Set<ObjectName>
    ) async throws -> Int {
        let byte = number % Self.folders
        let beginning = (byte < 16 ? "0" : "") + String(byte, radix: 16)
        let old = try await blocking { _ in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path(ofFolder: beginning))) ?? []
            return names.map { ObjectName(sha256: beginning + $0) }
                .filter { Self.isName($0) && Self.changed(at: url($0).path).map { $0 < date } == true }
        }
        guard !old.isEmpty else { return 0 }
        let unused = Set(old).subtracting(try await named(old))
        return try await blocking { _ in removing { unused.count { removeUnlessPutAgain($0, since: date) } } ?? 0 }
    }

    /// Taken away first and looked at then: whoever puts it again either made its file young before, and it comes back, or
    /// doesn't find it any more, and writes a new one.
    private func removeUnlessPutAgain(_ name: ObjectName, since date: Date) -> Bool {
        let aside = pathAside()
        guard Self.changed(at: url(name).path).map({ $0 < date }) == true else { return false }
        guard rename(url(name).path, aside) == 0 else { return false }
        if let changed = Self.changed(at: aside), changed >= date {
            rename(aside, url(name).path)
            return false
        }
        unlink(aside)
        return true
    }

    /// Makes the file of an object young, so that no sweep takes it; false where there is none.
    func refresh(_ name: ObjectName) -> Bool { utimensat(AT_FDCWD, url(name).path, nil, 0) == 0 }

    private static func changed(at path: String) -> Date? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9)
    }
}
