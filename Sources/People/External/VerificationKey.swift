import JWTKit

/// A public key of an external issuer's, good for one algorithm.
enum VerificationKey: Sendable {
    case rsa(Insecure.RSA.PublicKey)
    case p256(ES256PublicKey)
    case ed25519(EdDSA.PublicKey)

    private static let modulusBytes = 256...1024

    /// Nil for keys of other kinds, for other uses, or of sizes that are unsafe or slow (RFC 7517, RFC 7518).
    init?(_ key: WebKey) {
        guard key.use == nil || key.use == "sig" else { return nil }
        switch (key.kty, key.crv) {
        case ("RSA", _):
            guard let modulus = key.n, let exponent = key.e, let bytes = Base64URL.bytes(modulus),
                Self.modulusBytes.contains(bytes.count), exponent.utf8.count <= 12,
                let rsa = try? Insecure.RSA.PublicKey(modulus: modulus, exponent: exponent)
            else { return nil }
            self = .rsa(rsa)
        case ("EC", "P-256"):
            guard let x = key.x, let y = key.y, let p256 = try? ES256PublicKey(parameters: (x: x, y: y)) else {
                return nil
            }
            self = .p256(p256)
        case ("OKP", "Ed25519"):
            guard let x = key.x, let ed25519 = try? EdDSA.PublicKey(x: x, curve: .ed25519) else { return nil }
            self = .ed25519(ed25519)
        default: return nil
        }
        if let alg = key.alg, alg != algorithm.rawValue { return nil }
    }

    var algorithm: SigningAlgorithm {
        switch self {
        case .rsa: .rs256
        case .p256: .es256
        case .ed25519: .edDSA
        }
    }
}
