/// What of a request decides whether it is let in.
public struct RequestFacts: Sendable {
    /// In capitals, as it is sent.
    public var method: String
    /// Who opened the connection; nil where that is no address.
    public var peer: NetworkAddress?
    var hosts: [String] = []
    var origins: [String] = []
    var fetchSites: [String] = []
    var isForwarded = false
    var forwardedFor: [String] = []
    var forwardedProtocols: [String] = []
    var authorizations: [String] = []
    var cookies: [String] = []
    var csrfTokens: [String] = []

    /// - Parameter headers: all of them, names in any case; HTTP/2's `:authority` as `host`.
    public init(method: String, peer: NetworkAddress?, headers: some Sequence<(name: String, value: String)>) {
        self.method = method
        self.peer = peer
        for (name, value) in headers {
            let name = name.lowercased()
            switch name {
            case "host": hosts.append(value)
            case "origin": origins.append(value)
            case "sec-fetch-site": fetchSites.append(value)
            case "authorization": authorizations.append(value)
            case "cookie": cookies.append(value)
            case CSRFToken.header: csrfTokens.append(value)
            case "forwarded", "x-real-ip": isForwarded = true
            default:
                guard name.hasPrefix("x-forwarded-") else { continue }
                isForwarded = true
                if name == "x-forwarded-for" { forwardedFor.append(value) }
                if name == "x-forwarded-proto" { forwardedProtocols.append(value) }
            }
        }
    }

    /// RFC 9110, section 9.2.1.
    var isSafe: Bool { ["GET", "HEAD", "OPTIONS"].contains(method) }
}

extension RequestFacts: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Without the headers, which hold credentials.
    public var description: String { "(\(method) request)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["method": method]) }
}
