import Foundation
public import VideoWorkflow

/// Where one role of model is to be found.
public struct ModelEndpoint: Sendable, Hashable {
    public let role: ModelRole
    /// Ends in `/v1` or whatever stands before `/chat/completions`, without a slash at the end.
    let base: String
    public let host: String
    public let model: String
    let key: String?
    /// On this machine or in the house: it costs nothing.
    public let isPrivate: Bool
    /// Where it stands, in the words of the configuration; asked first for users who say that they are there.
    public let region: String?
    /// How often it is asked beside others that are as quick, 1 for as often as any.
    public let weight: Double
    /// What is too much waits there instead of being refused, as private models do.
    let queues: Bool

    /// - Parameter isHosted: whether it refuses what is too much instead of letting it wait; nil for what its address tells.
    /// Throws `Failure` of kind `.configurationInvalid` that names the setting.
    public init(
        role: ModelRole,
        url: String,
        model: String,
        key: String?,
        allowsPlainHTTP: Bool = false,
        region: String? = nil,
        weight: Double = 1,
        isHosted: Bool? = nil
    ) throws {
        let setting = "models.\(role.rawValue).url"
        guard let parsed = URLComponents(string: url), let scheme = parsed.scheme?.lowercased(),
            ["http", "https"].contains(scheme),
            let host = parsed.host, !host.isEmpty, parsed.user == nil, parsed.query == nil, parsed.fragment == nil
        else {
            throw Failure(
                .describe,
                .configurationInvalid,
                cause: "\(setting) is \"\(url)\"; an http or https address is expected"
            )
        }
        guard !model.isEmpty else {
            throw Failure(.describe, .configurationInvalid, cause: "models.\(role.rawValue).model is empty")
        }
        self.role = role
        self.host = host
        self.model = model
        self.key = key?.isEmpty == true ? nil : key
        isPrivate = Self.isPrivate(host)
        queues = !(isHosted ?? !isPrivate)
        self.region = region
        self.weight = weight.isFinite ? max(0, weight) : 1
        guard scheme == "https" || isPrivate || self.key == nil || allowsPlainHTTP else {
            throw Failure(
                .describe,
                .configurationInvalid,
                cause: "\(setting) would send your key in clear to \(host); use https, or set models.allowPlainHTTP"
            )
        }
        var base = url
        while base.last == "/" { base.removeLast() }
        if parsed.path.isEmpty || parsed.path == "/" { base += "/v1" }
        self.base = base
    }

    /// Loopback, link-local and the ranges for homes (RFC 1918, RFC 4193), and names that only a home resolves.
    static func isPrivate(_ host: String) -> Bool {
        let name = host.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        if name == "localhost" || name.hasSuffix(".local") || name.hasSuffix(".localhost") || name.hasSuffix(".lan")
            || name.hasSuffix(".internal")
        {
            return true
        }
        if name == "::1" || name.hasPrefix("fe80:")
            || (name.contains(":") && (name.hasPrefix("fc") || name.hasPrefix("fd")))
        {
            return true
        }
        let parts = name.split(separator: ".").compactMap { UInt8($0) }
        guard parts.count == 4, name.split(separator: ".").count == 4 else {
            return !name.contains(".") && !name.contains(":")
        }
        switch (parts[0], parts[1]) {
        case (127, _), (10, _), (192, 168), (169, 254): return true
        case (172, 16...31): return true
        default: return false
        }
    }

    /// How long one request may take in all, in seconds.
    var timeout: Double { queues ? 900 : 180 }

    /// Seconds for which a request is waited for at least, however quick all others were.
    var leastPatience: Double { queues ? 900 : 20 }

    /// Seconds between two parts of an answer that has begun.
    var idleTimeout: Double { queues ? 300 : 20 }
}

extension ModelEndpoint: CustomStringConvertible, CustomReflectable {
    /// "vision model gpt-4o-mini at api.openai.com"
    public var description: String { "\(role.rawValue) model \(model) at \(host)" }

    /// Without the key, which is never printed.
    public var customMirror: Mirror { Mirror(self, children: ["role": role, "host": host, "model": model]) }
}
