import Foundation
import RecipeDomain
import SQLiteStorage
import Synchronization

@testable import People

/// Time that stands still until a test moves it; who sleeps is written down and goes on at once.
final class TestTime: Sendable {
    private let milliseconds = Mutex(1_700_000_000_000)
    private let slept = Mutex<[Duration]>([])

    func pass(_ duration: Duration) { milliseconds.withLock { $0 += Int(duration / .milliseconds(1)) } }

    var now: Int { milliseconds.withLock(\.self) }
    var sleeps: [Duration] { slept.withLock(\.self) }

    var clock: PeopleClock {
        PeopleClock(
            unixMilliseconds: { self.now },
            uptime: { .milliseconds(self.now - 1_600_000_000_000) },
            sleep: { duration in self.slept.withLock { $0.append(duration) } }
        )
    }
}

/// The services over a real database in a folder of its own, with passwords that cost little.
struct PeopleScene: Sendable {
    let time: TestTime
    let database: SQLiteDatabase
    let folder: String
    let hasher: PasswordHasher
    let accounts: Accounts
    let sessions: Sessions
    let tokens: APITokens
    let signIn: SignIn

    static let password = "correct horse battery"

    private init(time: TestTime, database: SQLiteDatabase, folder: String, parameters: ScryptParameters) {
        self.time = time
        self.database = database
        self.folder = folder
        hasher = PasswordHasher(parameters: parameters)
        accounts = Accounts(store: database, hasher: hasher, clock: time.clock)
        sessions = Sessions(store: database, clock: time.clock)
        tokens = APITokens(store: database, clock: time.clock)
        signIn = SignIn(passwords: database, sessions: sessions, hasher: hasher, clock: time.clock)
    }

    /// The same place with passwords that cost something else, as after a restart with a new configuration.
    func with(_ parameters: ScryptParameters) -> PeopleScene {
        PeopleScene(time: time, database: database, folder: folder, parameters: parameters)
    }

    @discardableResult
    static func run<Value: Sendable>(_ body: (PeopleScene) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("people-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try SQLiteDatabase(folder: folder)
        let scene = PeopleScene(time: TestTime(), database: database, folder: folder, parameters: cheap)
        return try await withThrowingTaskGroup(of: Void.self) { services in
            services.addTask { await database.run() }
            defer { database.close() }
            return try await body(scene)
        }
    }

    func signIn(_ name: String, _ password: String = password, from source: String = "home") async throws -> Secret {
        try await signIn.begin(name: name, password: password, source: source, replacing: nil)
    }
}

/// 16 KiB.
let cheap = ScryptParameters(logN: 4, r: 8, p: 1) ?? .recommended
