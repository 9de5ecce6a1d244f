import Foundation
import JWTKit

/// Checks tokens of an external issuer's (RFC 7519, RFC 8725).
struct ExternalTokenVerifier: Sendable {
    private let issuer: ExternalIssuer
    private let keys: KeySetCache
    private let clock: PeopleClock

    private static let mostBytes = 8 << 10
    private static let types: Set<String> = ["jwt", "at+jwt", "application/at+jwt"]

    init(issuer: ExternalIssuer, fetch: @escaping DocumentFetch, clock: PeopleClock) {
        self.issuer = issuer
        self.clock = clock
        keys = KeySetCache(issuer: issuer, fetch: fetch, clock: clock)
    }

    /// Throws `PeopleError`: `externalTokenRefused`, `issuerUnreachable`.
    func verify(_ token: String) async throws -> ExternalClaims {
        let header = try header(of: token)
        // The configuration says which algorithms there are, never the token.
        guard let algorithm = header.alg.flatMap(SigningAlgorithm.init), issuer.algorithms.contains(algorithm) else {
            throw PeopleError.externalTokenRefused(.algorithm)
        }
        let claims = try await claims(of: token, signedWith: try await keys(for: header.kid, algorithm))
        if let flaw = claims.flaw(for: issuer, nowUnixSeconds: Double(clock.unixMilliseconds()) / 1000) {
            throw PeopleError.externalTokenRefused(flaw)
        }
        return claims
    }

    private struct Header: Decodable {
        var alg: String?
        var kid: String?
        var typ: String?
        var crit: [String]?
    }

    private func header(of token: String) throws -> Header {
        guard token.utf8.count <= Self.mostBytes else { throw PeopleError.externalTokenRefused(.tooLong) }
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ Base64URL.bytes(String($0)) != nil }),
            let json = Base64URL.bytes(String(parts[0])),
            let header = try? JSONDecoder().decode(Header.self, from: Data(json))
        else { throw PeopleError.externalTokenRefused(.malformed) }
        guard header.crit == nil else { throw PeopleError.externalTokenRefused(.unknownExtension) }
        guard header.typ.map({ Self.types.contains($0.lowercased()) }) ?? true else {
            throw PeopleError.externalTokenRefused(.type)
        }
        return header
    }

    /// The one key that may have signed the token, good for `algorithm` alone.
    private func keys(for kid: String?, _ algorithm: SigningAlgorithm) async throws -> JWTKeyCollection {
        let collection = JWTKeyCollection()
        if !algorithm.isAsymmetric {
            guard let secret = issuer.sharedSecret else { throw PeopleError.externalTokenRefused(.algorithm) }
            return await collection.add(hmac: HMACKey(from: Data(secret)), digestAlgorithm: .sha256)
        }
        guard let key = try await keys.key(kid, algorithm) else { throw PeopleError.externalTokenRefused(.unknownKey) }
        return switch key {
        case .rsa(let key): await collection.add(rsa: key, digestAlgorithm: .sha256)
        case .p256(let key): await collection.add(ecdsa: key)
        case .ed25519(let key): await collection.add(eddsa: key)
        }
    }

    private func claims(of token: String, signedWith keys: JWTKeyCollection) async throws -> ExternalClaims {
        do {
            return try await keys.verify(token, as: ExternalClaims.self)
        } catch let error as JWTError {
            let isSigned = error.errorType != .signatureVerificationFailed
            throw PeopleError.externalTokenRefused(isSigned ? .malformed : .signature)
        } catch {
            // Said by the cryptography where a signature isn't even one.
            throw PeopleError.externalTokenRefused(.signature)
        }
    }
}
