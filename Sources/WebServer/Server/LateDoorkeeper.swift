import Hummingbird
import Synchronization

/// The port that was taken, once it is known.
final class PortBox: Sendable {
    private let port = Mutex<Int?>(nil)

    var value: Int? {
        get { port.withLock { $0 } }
        set { port.withLock { $0 = newValue } }
    }
}

/// A doorkeeper that has to know what is only known once the server runs.
struct LateDoorkeeper: Doorkeeper {
    private let make: @Sendable () -> any Doorkeeper

    init(_ make: @escaping @Sendable () -> any Doorkeeper) { self.make = make }

    func caller(of request: Request) async throws -> Caller? { try await make().caller(of: request) }
}
