import Foundation

/// Gets a document, at most so many bytes of it, without following it to another address, and gives up after some seconds.
public typealias DocumentFetch = @Sendable (_ address: String, _ mostBytes: Int) async throws -> [UInt8]

/// An external issuer's public keys, fetched when they are needed: anew after an hour, and for a key that isn't known, but
/// at most once a minute, whatever tokens come.
actor KeySetCache {
    static let freshFor = Duration.seconds(3600)
    /// So long keys are good while the issuer can't be reached.
    static let goodFor = Duration.seconds(86_400)
    static let pause = Duration.seconds(60)
    static let pauseAfterLeaving = Duration.seconds(5)

    private let issuer: ExternalIssuer
    private let fetch: DocumentFetch
    private let clock: PeopleClock
    private var keys = KeySet()
    private var fetchedAt: Duration?
    private var triedAt: Duration?
    private var isFetching = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(issuer: ExternalIssuer, fetch: @escaping DocumentFetch, clock: PeopleClock) {
        self.issuer = issuer
        self.fetch = fetch
        self.clock = clock
    }

    /// Nil where the issuer has no such key. Throws `PeopleError.issuerUnreachable`, `CancellationError`.
    func key(_ kid: String?, _ algorithm: SigningAlgorithm) async throws -> VerificationKey? {
        while true {
            let now = clock.uptime()
            let age = fetchedAt.map { now - $0 }
            let found = age.flatMap { $0 < Self.goodFor ? keys.key(kid, algorithm) : nil }
            if let found, let age, age < Self.freshFor { return found }
            if isFetching {
                // Who has a key needn't wait for a newer one.
                if let found { return found }
                await withCheckedContinuation { waiting.append($0) }
            } else if let triedAt, now - triedAt < Self.pause {
                guard found == nil, age.map({ $0 >= Self.goodFor }) ?? true else { return found }
                throw PeopleError.issuerUnreachable
            } else {
                try await refresh(now)
            }
        }
    }

    private func refresh(_ now: Duration) async throws {
        isFetching = true
        defer {
            isFetching = false
            waiting.forEach { $0.resume() }
            waiting = []
        }
        do {
            let json = try await fetch(try await keySetAddress(), KeySet.mostBytes)
            triedAt = now
            guard let fetched = KeySet(json: json) else { return }
            keys = fetched
            fetchedAt = now
        } catch {
            triedAt = now
            guard Task.isCancelled else { return }
            // A caller who left says nothing of the issuer; but leaving must not be a way to have it asked all the time.
            triedAt = now - Self.pause + Self.pauseAfterLeaving
            throw CancellationError()
        }
    }

    private func keySetAddress() async throws -> String {
        switch issuer.keySource {
        case .address(let address): return address
        case .discovery(let address):
            let json = try await fetch(address, KeySet.mostBytes)
            let document = try JSONDecoder().decode(Discovery.self, from: Data(json.prefix(KeySet.mostBytes)))
            // OpenID Connect Discovery 1.0, section 4.3.
            guard document.issuer == issuer.issuer else { throw PeopleError.issuerUnreachable }
            try ExternalIssuer.check(document.jwks_uri, is: "the address of its keys")
            return document.jwks_uri
        }
    }

    private struct Discovery: Decodable {
        var issuer: String
        var jwks_uri: String
    }
}
