import Testing

@testable import People

@Suite("Secrets")
struct SecretTests {
    @Test("come back from their text, and from no other spelling of it")
    func text() throws {
        let secret = Secret()
        #expect(secret.text.utf8.count == 43)
        #expect(Secret(secret.text)?.bytes == secret.bytes)
        #expect(Secret(secret.text + "=") == nil)
        #expect(Secret(String(secret.text.dropLast())) == nil)
        #expect(Secret(" " + secret.text.dropLast()) == nil)
        // The last sign carries four bits only; the other two must be zero.
        let zeros = String(repeating: "A", count: 43)
        #expect(Secret(zeros) != nil)
        #expect(Secret(zeros.dropLast() + "B") == nil)
        for sign in ["+", "/", "=", "\n", "é", "\0"] { #expect(Secret(sign + zeros.dropFirst()) == nil) }
    }

    @Test("are never the same")
    func random() {
        #expect(Set((0..<1000).map { _ in Secret().bytes }).count == 1000)
    }

    @Test("have the hash that SHA-256 gives")
    func hash() throws {
        let secret = try #require(Secret(bytes: Array(repeating: 0, count: 32)))
        let hex = secret.hash.bytes.map { String($0, radix: 16) }.joined(separator: " ")
        #expect(hex.hasPrefix("66 68 7a ad f8 62 bd 77 6c 8f c1 8b 8e 9f 8e 20"))
        #expect(SecretHash(bytes: secret.hash.bytes) == secret.hash)
        #expect(SecretHash(bytes: [1, 2]) == nil)
    }

    @Test("of API tokens have a prefix and a checksum that a slip of the hand doesn't pass")
    func tokens() throws {
        let token = APITokenSecret()
        #expect(token.text.wholeMatch(of: /dp_[A-Za-z0-9_-]{49}/) != nil)
        #expect(APITokenSecret(token.text)?.hash == token.hash)
        for index in token.text.indices {
            var changed = token.text
            changed.replaceSubrange(index...index, with: changed[index] == "A" ? "B" : "A")
            #expect(APITokenSecret(changed) == nil)
        }
        for text in [
            "", "dp_", token.text + "A", String(token.text.dropLast()), "dp_" + String(repeating: "é", count: 25),
        ] {
            #expect(APITokenSecret(text) == nil)
        }
    }
}
