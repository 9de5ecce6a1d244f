import Crypto
import CryptoExtras

/// What is kept of a password: the hash with its salt and cost, as a PHC string
/// (`$scrypt$ln=17,r=8,p=1$salt$hash`, base64 without padding), so that the cost can be raised later.
public struct PasswordHash: Hashable, Sendable {
    static let saltBytes = 16
    static let hashBytes = 32

    public let parameters: ScryptParameters
    let salt: [UInt8]
    let hash: [UInt8]

    /// Reads a PHC string; nil for one that isn't of ours, or costs more than it may.
    public init?(_ text: String) {
        guard text.utf8.count <= 256 else { return nil }
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
        let costs = parts[2].split(separator: ",", omittingEmptySubsequences: false)
        guard costs.count == 3, let logN = Self.number(costs[0], "ln="), let r = Self.number(costs[1], "r="),
            let p = Self.number(costs[2], "p="), let parameters = ScryptParameters(logN: logN, r: r, p: p),
            let salt = Self.bytes(parts[3]), let hash = Self.bytes(parts[4]),
            salt.count == Self.saltBytes, hash.count == Self.hashBytes
        else { return nil }
        self.init(parameters: parameters, salt: salt, hash: hash)
    }

    private init(parameters: ScryptParameters, salt: [UInt8], hash: [UInt8]) {
        self.parameters = parameters
        self.salt = salt
        self.hash = hash
    }

    /// All zeros, which no password's hash is.
    static func dummy(_ parameters: ScryptParameters) -> PasswordHash {
        PasswordHash(
            parameters: parameters,
            salt: Array(repeating: 0, count: saltBytes),
            hash: Array(repeating: 0, count: hashBytes)
        )
    }

    /// The PHC string.
    public var text: String {
        "$scrypt$ln=\(parameters.logN),r=\(parameters.r),p=\(parameters.p)$\(Self.base64(salt))$\(Self.base64(hash))"
    }

    /// Blocks its thread for a good part of a second.
    init(of password: Password, parameters: ScryptParameters, salt: [UInt8]? = nil) throws {
        var generator = SystemRandomNumberGenerator()
        let salt = salt ?? (0..<Self.saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let key = try Self.derive(password, salt: salt, parameters: parameters)
        self.init(parameters: parameters, salt: salt, hash: key.withUnsafeBytes { [UInt8]($0) })
    }

    /// Blocks its thread for a good part of a second; how long tells nothing of the password.
    func matches(_ password: Password) throws -> Bool {
        // Keys are compared in constant time.
        try Self.derive(password, salt: salt, parameters: parameters) == SymmetricKey(data: hash)
    }

    private static func derive(_ password: Password, salt: [UInt8], parameters: ScryptParameters) throws -> SymmetricKey
    {
        try KDF.Scrypt.deriveKey(
            from: password.bytes,
            salt: salt,
            outputByteCount: hashBytes,
            rounds: 1 << parameters.logN,
            blockSize: parameters.r,
            parallelism: parameters.p
        )
    }

    private static func number(_ text: Substring, _ name: String) -> Int? {
        guard text.hasPrefix(name), text.utf8.count <= name.utf8.count + 3 else { return nil }
        let digits = text.dropFirst(name.count)
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        Base64URL.text(bytes).replacing("-", with: "+").replacing("_", with: "/")
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        guard !text.contains(where: { $0 == "-" || $0 == "_" }) else { return nil }
        return Base64URL.bytes(String(text).replacing("+", with: "-").replacing("/", with: "_"))
    }
}

extension PasswordHash: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The cost only: a hash in a log could be tried offline.
    public var description: String { "(scrypt ln=\(parameters.logN),r=\(parameters.r),p=\(parameters.p))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
