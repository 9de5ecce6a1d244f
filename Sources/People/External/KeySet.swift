import Foundation

/// The public keys of an external issuer's that are good for something here.
struct KeySet: Sendable {
    /// By `kid`, if they have one.
    private var keys: [(kid: String?, key: VerificationKey)] = []

    static let mostBytes = 256 << 10
    private static let mostKeys = 100

    init() {}

    /// Reads a JWKS; nil for what is none. Keys that can't be used are passed over.
    init?(json: [UInt8]) {
        guard json.count <= Self.mostBytes, let document = try? JSONDecoder().decode(Document.self, from: Data(json))
        else { return nil }
        keys = document.keys.prefix(Self.mostKeys).compactMap(\.key).compactMap { web in
            VerificationKey(web).map { (web.kid, $0) }
        }
    }

    /// Without a `kid` the algorithm must leave no choice.
    func key(_ kid: String?, _ algorithm: SigningAlgorithm) -> VerificationKey? {
        let candidates = keys.filter { $0.key.algorithm == algorithm && (kid == nil || $0.kid == kid) }
        return candidates.count == 1 ? candidates[0].key : nil
    }

    private struct Document: Decodable {
        var keys: [Element]
    }

    /// One of a form that isn't known spoils no other.
    private struct Element: Decodable {
        var key: WebKey?
        init(from decoder: any Decoder) throws { key = try? WebKey(from: decoder) }
    }
}
