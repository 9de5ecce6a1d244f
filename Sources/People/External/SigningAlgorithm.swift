/// How tokens of an external issuer may be signed (RFC 7518, section 3.1). There is no `none`.
public enum SigningAlgorithm: String, Sendable, Hashable, CaseIterable {
    case rs256 = "RS256"
    case es256 = "ES256"
    case edDSA = "EdDSA"
    /// With a secret that is shared with the issuer; Supabase's older projects.
    case hs256 = "HS256"

    /// Whether it is checked with a public key of the issuer's.
    var isAsymmetric: Bool { self != .hs256 }
}
