import Foundation

/// Who else may say who somebody is, as the administrator configures it: an OpenID provider, Supabase Auth.
public struct ExternalIssuer: Sendable {
    /// Where its public keys are found.
    enum KeySource: Sendable, Hashable {
        /// Said by `issuer/.well-known/openid-configuration`.
        case discovery(address: String)
        case address(String)
    }

    /// `iss`, to the letter.
    public let issuer: String
    /// What must be among `aud`.
    public let audience: String
    public let algorithms: Set<SigningAlgorithm>
    let keySource: KeySource
    let sharedSecret: [UInt8]?

    /// RFC 7518, section 3.2.
    static let fewestSecretBytes = 32

    /// - Parameters:
    ///   - keySetAddress: of the JWKS; nil: the issuer's discovery document says it.
    ///   - algorithms: nil: all that public keys are for, and HS256 where there is a secret.
    ///   - sharedSecret: for HS256 only, at least 32 bytes.
    /// - Throws: `PeopleError.configurationInvalid`.
    public init(
        issuer: String,
        audience: String,
        keySetAddress: String? = nil,
        algorithms: Set<SigningAlgorithm>? = nil,
        sharedSecret: [UInt8]? = nil
    ) throws(PeopleError) {
        guard !audience.isEmpty else { throw .configurationInvalid("the issuer needs an audience") }
        try Self.check(issuer, is: "the issuer")
        let algorithms = algorithms ?? Set(SigningAlgorithm.allCases.filter { $0 != .hs256 || sharedSecret != nil })
        guard !algorithms.isEmpty else { throw .configurationInvalid("the issuer needs an algorithm") }
        guard algorithms.contains(.hs256) == (sharedSecret != nil) else {
            throw .configurationInvalid("HS256 and a shared secret go together")
        }
        if let sharedSecret, sharedSecret.count < Self.fewestSecretBytes {
            throw .configurationInvalid("the shared secret needs at least \(Self.fewestSecretBytes) bytes")
        }
        if let keySetAddress { try Self.check(keySetAddress, is: "the address of its keys") }
        self.issuer = issuer
        self.audience = audience
        self.algorithms = algorithms
        self.sharedSecret = sharedSecret
        let slash = issuer.hasSuffix("/") ? "" : "/"
        keySource =
            keySetAddress.map { .address($0) }
            ?? .discovery(address: issuer + slash + ".well-known/openid-configuration")
    }

    /// Whoever can change what comes from there can sign in as anybody.
    static func check(_ address: String, is what: String) throws(PeopleError) {
        guard address.utf8.count <= 2048, let parts = URLComponents(string: address), let host = parts.host,
            !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.fragment == nil,
            parts.scheme == "https" || (parts.scheme == "http" && NetworkAddress.isLoopback(host: host))
        else { throw .configurationInvalid("\(what) must be an https address: \(address)") }
    }
}

extension ExternalIssuer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(issuer \(issuer) for \(audience))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["issuer": issuer, "audience": audience]) }
}
