import Crypto

/// What a page of ours shows with every change it asks for, in the header `X-CSRF-Token`.
///
/// It is made of the session's secret (OWASP's signed double submit, bound to the session): nothing more is stored, and
/// whoever can set a cookie in the browser, such as another host of the same domain, can't make one that fits.
public enum CSRFToken {
    public static let header = "x-csrf-token"

    /// 43 signs of base64url; given to the page with the sign-in and with what it loads.
    public static func text(for secret: Secret) -> String { Base64URL.text(code(secret)) }

    static func isValid(_ text: String, for secret: Secret) -> Bool {
        guard text.utf8.count == 43, let bytes = Base64URL.bytes(text) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(bytes, authenticating: purpose, using: key(secret))
    }

    private static let purpose = Array("dinnerpeople csrf 1".utf8)

    private static func key(_ secret: Secret) -> SymmetricKey { SymmetricKey(data: secret.bytes) }

    private static func code(_ secret: Secret) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: purpose, using: key(secret))
    }
}
