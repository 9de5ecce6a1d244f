import HTTPTypes
import Hummingbird
import RecipeDomain

/// On this machine only, for the household, asking for nothing. Pages of other sites that a browser on this machine shows, and
/// names that lead here from elsewhere (DNS rebinding), are kept out.
struct LoopbackDoorkeeper: Doorkeeper {
    let household: OwnerID
    let port: Int

    func caller(of request: Request) async throws -> Caller? {
        guard let authority = request.head.authority, Self.isHere(authority, port: port) else {
            throw Problem(403, "host", "This server answers on this machine only, at http://127.0.0.1:\(port).")
        }
        let forwarded = Self.forwarding.contains { request.headers[$0] != nil }
        guard !forwarded else {
            throw Problem(403, "forwarded", "A proxy sent this on, which has to be allowed in the configuration (docs/operations.md).")
        }
        if let origin = request.headers[.origin], !Self.isHere(origin: origin, port: port) {
            throw Problem(403, "origin", "Pages of other sites may not use this server.")
        }
        if let site = request.headers[Self.fetchSite], !["same-origin", "none"].contains(site) {
            throw Problem(403, "origin", "Pages of other sites may not use this server.")
        }
        return Caller(owner: household, scopes: Set(Caller.Scope.allCases))
    }

    private static let fetchSite = HTTPField.Name.secFetchSite
    private static let forwarding: [HTTPField.Name] = [.forwarded, .xForwardedFor, .xForwardedHost, .xForwardedProto, .xRealIP]
    private static let names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

    static func isHere(_ authority: String, port: Int) -> Bool {
        let authority = authority.lowercased()
        return names.contains { authority == "\($0):\(port)" || (port == 80 && authority == $0) }
    }

    static func isHere(origin: String, port: Int) -> Bool {
        guard origin.lowercased().hasPrefix("http://") else { return false }
        return isHere(String(origin.dropFirst(7)), port: port)
    }
}

extension HTTPField.Name {
    // Names that are right by their spelling; a wrong one would name nothing, never another.
    static let secFetchSite = named("Sec-Fetch-Site")
    static let forwarded = named("Forwarded")
    static let xForwardedFor = named("X-Forwarded-For")
    static let xForwardedHost = named("X-Forwarded-Host")
    static let xForwardedProto = named("X-Forwarded-Proto")
    static let xRealIP = named("X-Real-IP")

    private static func named(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .server }
}
