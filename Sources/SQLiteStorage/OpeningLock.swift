import Foundation

/// Lets one at a time open the database of a folder, of all programs: two that make its tables at once would each find
/// the other's half. Goes with its process, however that ends.
struct OpeningLock: ~Copyable {
    private let descriptor: Int32

    /// Waits for its turn. Throws `Failure`.
    init(folder: String) throws {
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageFailure.failure(errno: errno, path: folder) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else {
                let code = errno
                close(descriptor)
                throw StorageFailure.failure(errno: code, path: folder)
            }
        }
    }

    deinit { close(descriptor) }
}
