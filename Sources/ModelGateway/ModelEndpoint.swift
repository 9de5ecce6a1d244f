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
    /// On this machine or in the house: it queues rather than refuses, and costs nothing.
    public let isPrivate: Bool

    /// Throws `Failure` of kind `.configurationInvalid` that names the setting.
    public init(role: ModelRole, url: String, model: String, key: String?, allowsPlainHTTP: Bool = false) throws {
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
    var timeout: Int64 { isPrivate ? 900 : 180 }

    /// How many requests may be under way at once.
    var inFlight: Int { isPrivate ? 2 : 64 }
}

extension ModelEndpoint: CustomStringConvertible, CustomReflectable {
    /// "vision model gpt-4o-mini at api.openai.com"
    public var description: String { "\(role.rawValue) model \(model) at \(host)" }

    /// Without the key, which is never printed.
    public var customMirror: Mirror { Mirror(self, children: ["role": role, "host": host, "model": model]) }
}
