import Foundation

/// Where a server of this program is: `http://kitchen.local:8080`.
public struct ServiceAddress: Sendable, Hashable {
    let base: String
    /// For people; without what may be secret.
    public let shown: String

    /// nil for what is no address of a web server, or holds a name or password.
    public init?(_ text: String) {
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        let whole = trimmed.contains("://") ? trimmed : "http://" + trimmed
        guard let parts = URLComponents(string: whole), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = parts.host, !host.isEmpty,
            (1...65_535).contains(parts.port ?? 80), parts.user == nil, parts.password == nil, parts.query == nil,
            parts.fragment == nil
        else { return nil }
        var path = parts.path
        while path.hasSuffix("/") { path.removeLast() }
        if path.hasSuffix("/api/v1") { path.removeLast("/api/v1".count) }
        let port = parts.port.map { ":\($0)" } ?? ""
        shown = "\(scheme)://\(host)\(port)\(path)"
        base = shown
    }

    /// - Parameter path: as the server names it, from `/api/v1` on.
    func url(_ path: String) -> String { base + path }
}
