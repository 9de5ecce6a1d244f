import People
import RecipeDomain
import Testing

/// What every `SessionStore` must do.
public let sessionRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("a session is found by its secret and by the one before, with its account") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        let (one, before) = (Secret(), Secret())
        let session = try await parts.begin(one, before: before, of: account)
        for secret in [one, before] {
            let found = try #require(try await parts.people.session(secret: secret.hash))
            #expect(found.0 == session)
            #expect(found.1 == account)
        }
        #expect(try await parts.people.session(secret: Secret().hash) == nil)
    },
    ConformanceRule("of two changes to the same session the second is refused") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        let secret = Secret()
        let session = try await parts.begin(secret, before: nil, of: account)
        var changed = session
        (changed.secret, changed.previous, changed.confirmedUnixMilliseconds) = (Secret().hash, secret.hash, 7)
        #expect(try await parts.people.replace(session, with: changed, endUnixMilliseconds: 900))
        #expect(!(try await parts.people.replace(session, with: changed, endUnixMilliseconds: 900)))
        #expect(try await parts.people.session(secret: secret.hash)?.0 == changed)
        #expect(try await parts.people.session(secret: changed.secret)?.0 == changed)
    },
    ConformanceRule("a session ends by either secret") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        for ending in 0...1 {
            let secrets = [Secret(), Secret()]
            _ = try await parts.begin(secrets[0], before: secrets[1], of: account)
            try await parts.people.endSession(secret: secrets[ending].hash)
            for secret in secrets { #expect(try await parts.people.session(secret: secret.hash) == nil) }
        }
    },
    ConformanceRule("the sessions that are over go, and those used longest ago above the most") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        let over = Secret()
        _ = try await parts.begin(over, before: nil, of: account, used: 50, end: 100)
        let secrets = (0..<4).map { _ in Secret() }
        for (number, secret) in secrets.enumerated() {
            _ = try await parts.begin(secret, before: nil, of: account, used: number, now: 100, most: 3)
        }
        #expect(try await parts.people.session(secret: over.hash) == nil)
        var found: [Bool] = []
        for secret in secrets { found.append(try await parts.people.session(secret: secret.hash) != nil) }
        #expect(found == [false, true, true, true])
    },
    ConformanceRule("sessions end with a new password that says so and with disabling, others' stay") {
        parts async throws in
        let anna = try #require(try await parts.account("Anna"))
        let bert = try #require(try await parts.account("Bert"))
        let (one, two, others) = (Secret(), Secret(), Secret())
        _ = try await parts.begin(others, before: nil, of: bert)
        _ = try await parts.begin(one, before: nil, of: anna)
        let store = parts.people
        #expect(try await store.replacePassword(of: anna.id, old: nil, with: sampleHash(2), endsSessions: false))
        #expect(try await store.session(secret: one.hash) != nil)
        #expect(try await store.replacePassword(of: anna.id, old: nil, with: sampleHash(3), endsSessions: true))
        #expect(try await store.session(secret: one.hash) == nil)
        _ = try await parts.begin(two, before: nil, of: anna)
        #expect(try await store.setDisabled(true, account: anna.id))
        #expect(try await store.setDisabled(false, account: anna.id))
        #expect(try await store.session(secret: two.hash) == nil)
        #expect(try await store.session(secret: others.hash) != nil)
    },
]

extension StorageParts {
    fileprivate func begin(
        _ secret: Secret,
        before: Secret?,
        of account: Account,
        used: Int = 1,
        now: Int = 1,
        end: Int = 1_000,
        most: Int = 50
    ) async throws -> Session {
        let session = Session(
            id: SessionID(),
            account: account.id,
            secret: secret.hash,
            previous: before?.hash,
            createdUnixMilliseconds: 1,
            rotatedUnixMilliseconds: 2,
            confirmedUnixMilliseconds: nil,
            usedUnixMilliseconds: used
        )
        try await people.begin(session, endUnixMilliseconds: end, nowUnixMilliseconds: now, most: most)
        return session
    }
}
