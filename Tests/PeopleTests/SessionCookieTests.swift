import Testing

@testable import People

@Suite("The session's cookie")
struct SessionCookieTests {
    @Test("is for this host only, out of reach of scripts and of other sites' requests")
    func attributes() {
        let secret = Secret()
        #expect(
            SessionCookie.setting(secret, isSecure: true, lifetimes: SessionLifetimes())
                == "__Host-dinnerpeople=\(secret.text); Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax; Secure"
        )
        #expect(
            SessionCookie.setting(secret, isSecure: false, lifetimes: SessionLifetimes())
                == "dinnerpeople=\(secret.text); Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax"
        )
        #expect(SessionCookie.clearing(isSecure: false) == "dinnerpeople=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
    }

    @Test("is read among others; of two none is taken")
    func reading() {
        let (one, other) = (Secret(), Secret())
        func read(_ headers: String...) -> [UInt8]? { SessionCookie.secret(in: headers, isSecure: false)?.bytes }
        #expect(read("a=b; dinnerpeople=\(one.text); c=d") == one.bytes)
        #expect(read("a=b", "dinnerpeople=\(one.text)") == one.bytes)
        #expect(read("dinnerpeople=\(one.text); dinnerpeople=\(other.text)") == nil)
        #expect(read("__Host-dinnerpeople=\(one.text)") == nil)
        #expect(read("xdinnerpeople=\(one.text)") == nil)
        #expect(read("dinnerpeople=", ";;;=", "") == nil)
        #expect(SessionCookie.secret(in: ["__Host-dinnerpeople=\(one.text)"], isSecure: true)?.bytes == one.bytes)
    }
}
