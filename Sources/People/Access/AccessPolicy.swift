import Foundation

/// Who is asked to sign in, and which requests are the service's own business. It follows from the address the service
/// listens on and from the configuration, never from who asks.
public struct AccessPolicy: Sendable, Hashable {
    public enum Mode: Sendable, Hashable {
        /// Only this machine reaches the service: everything is the household's, nobody signs in.
        case household
        case accounts
    }

    public let mode: Mode
    /// The authorities it answers to, as `Host` has them, with the scheme of each; nil: to any.
    private let schemes: [String: String]?
    private let trustedProxies: [NetworkRange]

    /// - Parameters:
    ///   - bindHost: the name or address it listens on.
    ///   - requiresSignIn: whether people sign in on this machine too; elsewhere they always do.
    ///   - addresses: those that people use, such as `https://food.example`; empty: any.
    ///   - trustedProxies: ranges of addresses whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. They must pass
    ///     `Host` on. Where there are any, or addresses, the service is meant for others: people sign in.
    /// - Throws: `PeopleError.configurationInvalid`.
    public init(
        bindHost: String,
        port: Int,
        requiresSignIn: Bool = false,
        addresses: [String] = [],
        trustedProxies: [String] = []
    ) throws(PeopleError) {
        var ranges: [NetworkRange] = []
        for text in trustedProxies {
            guard let range = NetworkRange(text) else {
                throw .configurationInvalid("this is no range of addresses: \(text)")
            }
            ranges.append(range)
        }
        self.trustedProxies = ranges
        let isLocal = NetworkAddress.isLoopback(host: bindHost)
        if isLocal, !requiresSignIn, addresses.isEmpty, trustedProxies.isEmpty {
            mode = .household
            let names = ["127.0.0.1", "localhost", "[::1]", bindHost.contains(":") ? "[::1]" : bindHost.lowercased()]
            let hosts = names.map { port == 80 ? $0 : "\($0):\(port)" }
            schemes = Dictionary(hosts.map { ($0, "http") }) { first, _ in first }
        } else {
            mode = .accounts
            var schemes: [String: String] = [:]
            for text in addresses {
                let (authority, scheme) = try Self.parts(of: text)
                schemes[authority] = scheme
            }
            self.schemes = addresses.isEmpty ? nil : schemes
        }
    }

    private static func parts(of address: String) throws(PeopleError) -> (authority: String, scheme: String) {
        guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased(),
            scheme == "https" || scheme == "http", let host = parts.host?.lowercased(), !host.isEmpty,
            parts.path.isEmpty || parts.path == "/", parts.query == nil, parts.fragment == nil, parts.user == nil
        else { throw .configurationInvalid("this is no address of the form https://name: \(address)") }
        let isDefault = parts.port == nil || parts.port == (scheme == "https" ? 443 : 80)
        return (host + (isDefault ? "" : ":\(parts.port ?? 0)"), scheme)
    }

    /// The service's own origin as this request sees it; nil where it isn't for this service.
    func origin(of request: RequestFacts) -> String? {
        guard request.hosts.count == 1 else { return nil }
        let host = request.hosts[0].lowercased()
        guard host.utf8.count <= 255, Self.isAuthority(host) else { return nil }
        if let schemes {
            // A default port may be spelled out.
            for (name, scheme) in [(host, nil), (host.removing(":443"), "https"), (host.removing(":80"), "http")] {
                guard let known = schemes[name], scheme == nil || scheme == known else { continue }
                return "\(known)://\(name)"
            }
            return nil
        }
        let isSecure = isTrusted(request.peer) && request.forwardedProtocols == ["https"]
        return isSecure ? "https://" + host.removing(":443") : "http://" + host.removing(":80")
    }

    private static func isAuthority(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x3a).contains($0) || "-._[]".utf8.contains($0) }
            && !text.isEmpty
    }

    /// Whether the browser speaks TLS, to this service or to a proxy before it.
    public func isSecure(_ request: RequestFacts) -> Bool { origin(of: request)?.hasPrefix("https://") == true }

    func isTrusted(_ peer: NetworkAddress?) -> Bool {
        guard let peer else { return false }
        return trustedProxies.contains { $0.contains(peer) }
    }

    /// Who made the request: behind trusted proxies, the last address that none of them has. For limits and logs only.
    public func source(of request: RequestFacts) -> NetworkAddress? {
        guard var source = request.peer else { return nil }
        let hops = request.forwardedFor.joined(separator: ",").split(separator: ",").suffix(32)
        for hop in hops.reversed() {
            guard isTrusted(source), let before = NetworkAddress(hop.trimmingCharacters(in: .whitespaces)) else {
                break
            }
            source = before
        }
        return source
    }
}

extension String {
    fileprivate func removing(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
