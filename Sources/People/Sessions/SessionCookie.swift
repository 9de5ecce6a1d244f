/// The cookie a session's secret travels in: for this host only, not for scripts, and not with requests that another
/// site's page makes (but with its links, so that a link in a mail opens signed in).
public enum SessionCookie {
    /// Over TLS the name itself keeps another host of the domain from setting it (RFC 6265bis, `__Host-`).
    static func name(isSecure: Bool) -> String { isSecure ? "__Host-dinnerpeople" : "dinnerpeople" }

    /// The value of `Set-Cookie`.
    public static func setting(_ secret: Secret, isSecure: Bool, lifetimes: SessionLifetimes) -> String {
        attributes(
            "\(name(isSecure: isSecure))=\(secret.text)",
            isSecure,
            seconds: lifetimes.absoluteMilliseconds / 1000
        )
    }

    /// The value of `Set-Cookie` that takes it away.
    public static func clearing(isSecure: Bool) -> String {
        attributes("\(name(isSecure: isSecure))=", isSecure, seconds: 0)
    }

    /// The secret in the values of `Cookie`; nil where there is none, or more than one: of two, one is somebody else's.
    public static func secret(in headers: [String], isSecure: Bool) -> Secret? {
        let prefix = name(isSecure: isSecure) + "="
        let values = headers.flatMap { $0.split(separator: ";") }.map { $0.drop { $0 == " " } }
            .filter { $0.hasPrefix(prefix) }
        guard values.count == 1, let value = values.first else { return nil }
        return Secret(String(value.dropFirst(prefix.count)))
    }

    private static func attributes(_ pair: String, _ isSecure: Bool, seconds: Int) -> String {
        "\(pair); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }
}
