import Testing

@testable import People

@Suite("The token against forged requests")
struct CSRFTokenTests {
    @Test("fits its own session only")
    func fits() {
        let secret = Secret()
        let token = CSRFToken.text(for: secret)
        #expect(token.utf8.count == 43 && token != secret.text)
        #expect(CSRFToken.isValid(token, for: secret))
        #expect(!CSRFToken.isValid(token, for: Secret()))
        #expect(!CSRFToken.isValid(secret.text, for: secret))
        #expect(!CSRFToken.isValid("", for: secret))
        #expect(!CSRFToken.isValid(String(token.dropLast()) + "=", for: secret))
    }
}
