import CryptoExtras
import Foundation
import JWTKit
import Synchronization

@testable import People

/// An issuer with keys of its own, whose documents are served from memory.
final class ExternalScene: Sendable {
    static let issuer = "https://id.example/auth/v1"
    static let address = "https://id.example/keys"

    let time = TestTime()
    let rsa: JWTKit.Insecure.RSA.PrivateKey
    let p256 = ES256PrivateKey()
    let ed25519: EdDSA.PrivateKey
    private let documents = Mutex<[String: String]>([:])
    private let requests = Mutex<[String]>([])

    init() throws {
        rsa = try testRSAKey.get()
        ed25519 = try EdDSA.PrivateKey()
        serve(keys())
    }

    var fetched: [String] { requests.withLock(\.self) }

    /// nil: it can't be reached.
    func serve(_ document: String?, at address: String = ExternalScene.address) {
        documents.withLock { $0[address] = document }
    }

    func verifier(_ issuer: ExternalIssuer) -> ExternalTokenVerifier {
        ExternalTokenVerifier(issuer: issuer, fetch: fetch, clock: time.clock)
    }

    var fetch: DocumentFetch {
        { address, _ in
            self.requests.withLock { $0.append(address) }
            guard let document = self.documents.withLock({ $0[address] }) else { throw URLError(.cannotConnectToHost) }
            return Array(document.utf8)
        }
    }

    /// The JWKS of all three keys.
    func keys(ids: [String] = ["r", "e", "d"]) -> String {
        "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\",\"kid\":\"h\"},7,\(rsaKey(ids[0])),\(p256Key(ids[1])),\(ed25519Key(ids[2]))]}"
    }

    func rsaKey(_ id: String) -> String {
        let parts = (try? rsa.publicKey.getKeyPrimitives()).map { ($0.modulus, $0.publicExponent) }
        return
            "{\"kty\":\"RSA\",\"kid\":\"\(id)\",\"use\":\"sig\",\"n\":\"\(Base64URL.text(parts?.0 ?? Data()))\",\"e\":\"\(Base64URL.text(parts?.1 ?? Data()))\"}"
    }

    func p256Key(_ id: String) -> String {
        let coordinates = p256.publicKey.parameters
        func url(_ text: String?) -> String { Base64URL.text(Data(base64Encoded: text ?? "") ?? Data()) }
        return
            "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"\(id)\",\"alg\":\"ES256\",\"x\":\"\(url(coordinates?.x))\",\"y\":\"\(url(coordinates?.y))\"}"
    }

    func ed25519Key(_ id: String) -> String {
        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"\(id)\",\"x\":\"\(Base64URL.text(ed25519.publicKey.rawRepresentation))\"}"
    }

    /// A token of `claims` (good ones by default), signed by the key of that algorithm.
    func token(
        _ algorithm: SigningAlgorithm = .es256,
        kid: String? = nil,
        header: [String: JWTHeaderField] = [:],
        secret: [UInt8] = [],
        _ change: (inout ExternalClaims) -> Void = { _ in }
    ) async throws -> String {
        var claims = claims()
        change(&claims)
        let keys = JWTKeyCollection()
        var fields = header
        switch algorithm {
        case .rs256: await keys.add(rsa: rsa, digestAlgorithm: .sha256)
        case .es256: await keys.add(ecdsa: p256)
        case .edDSA: await keys.add(eddsa: ed25519)
        case .hs256: await keys.add(hmac: HMACKey(from: Data(secret)), digestAlgorithm: .sha256)
        }
        let ids: [SigningAlgorithm: String] = [.rs256: "r", .es256: "e", .edDSA: "d", .hs256: "h"]
        if fields["kid"] == nil { fields["kid"] = .string(kid ?? ids[algorithm] ?? "") }
        return try await keys.sign(claims, header: JWTHeader(fields: fields))
    }

    func claims() -> ExternalClaims {
        let now = Double(time.now) / 1000
        return ExternalClaims(
            iss: Self.issuer,
            sub: "user-1",
            aud: AudienceClaim(value: ["authenticated"]),
            exp: now + 3600,
            nbf: now,
            iat: now,
            email: "cleo@example.org"
        )
    }
}

/// Made once: it takes a while.
private let testRSAKey = Result {
    try JWTKit.Insecure.RSA.PrivateKey(backing: _RSA.Signing.PrivateKey(keySize: .bits2048))
}
