import Testing

@testable import People

@Suite("Passwords")
struct PasswordTests {
    private func password(_ text: String, name: String = "Anna") throws -> Password {
        try Password(text, for: AccountName(name))
    }

    @Test(
        "that are no good are told why",
        arguments: [
            ("", PasswordFlaw.tooShort), ("123456789", .tooShort), (String(repeating: "ä", count: 9), .tooShort),
            (String(repeating: "a", count: 257), .tooLong), (String(repeating: "ä", count: 129), .tooLong),
            (String(repeating: "a", count: 5_000_000), .tooLong), ("correct\nhorse", .control),
            ("correct\0horse", .control),
            ("xxANNAxxxxx", .containsName), ("xxＡnnaxxxxx", .containsName),
        ]
    )
    func flawed(text: String, flaw: PasswordFlaw) {
        #expect(throws: PeopleError.passwordUnusable(flaw)) { try password(text) }
    }

    @Test("may have any signs, from 10 signs to 256 bytes")
    func usable() throws {
        for text in [
            "1234567890", "ääääääääää", "pass phrase of words", "🍲🍲🍲🍲🍲🍲🍲🍲🍲🍲", String(repeating: "a", count: 256),
        ] {
            #expect(try password(text).bytes == Array(text.utf8))
        }
        #expect(throws: Never.self) { try password("Al likes soup", name: "Al") }
    }

    @Test("are the same however a keyboard composes them")
    func composed() throws {
        #expect(try password("cr\u{e8}me fra\u{ee}che").bytes == password("cre\u{300}me\u{a0}frai\u{302}che").bytes)
        #expect(try password("CREME fraiche").bytes != password("creme fraiche").bytes)
    }

    @Test("are hashed as RFC 7914, section 12, says")
    func vector() throws {
        let parameters = try #require(ScryptParameters(logN: 10, r: 8, p: 16))
        let hash = try PasswordHash(
            of: #require(Password(attempt: "password")),
            parameters: parameters,
            salt: Array("NaCl".utf8)
        )
        let expected: [UInt8] = [
            0xfd, 0xba, 0xbe, 0x1c, 0x9d, 0x34, 0x72, 0x00, 0x78, 0x56, 0xe7, 0x19, 0x0d, 0x01, 0xe9, 0xfe, 0x7c, 0x6a,
            0xd7, 0xcb, 0xc8, 0x23, 0x78, 0x30, 0xe7, 0x73, 0x76, 0x63, 0x4b, 0x37, 0x31, 0x62,
        ]
        #expect(hash.hash == expected)
    }

    @Test("match their hash only, also once it was written out and read")
    func matches() throws {
        let one = try password("correct horse battery")
        let hash = try PasswordHash(of: one, parameters: cheap)
        let read = try #require(PasswordHash(hash.text))
        #expect(read == hash)
        #expect(try read.matches(one))
        #expect(try !read.matches(password("correct horse batterx")))
        #expect(try PasswordHash(of: one, parameters: cheap) != hash)
        #expect(hash.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
    }

    @Test("a hash that isn't of the form, or would cost too much, is none")
    func unreadable() throws {
        let salt = String(repeating: "A", count: 22)
        let hash = String(repeating: "A", count: 43)
        #expect(PasswordHash("$scrypt$ln=17,r=8,p=1$\(salt)$\(hash)") != nil)
        for text in [
            "", "$", "$$$$", "$scrypt$ln=17,r=8,p=1$\(salt)$", "$argon2id$ln=17,r=8,p=1$\(salt)$\(hash)",
            "$scrypt$ln=21,r=8,p=1$\(salt)$\(hash)", "$scrypt$ln=20,r=64,p=1$\(salt)$\(hash)",
            "$scrypt$ln=17,r=8,p=17$\(salt)$\(hash)", "$scrypt$ln=-1,r=8,p=1$\(salt)$\(hash)",
            "$scrypt$ln=+1,r=8,p=1$\(salt)$\(hash)", "$scrypt$ln=99999999999999999999,r=8,p=1$\(salt)$\(hash)",
            "$scrypt$r=8,ln=17,p=1$\(salt)$\(hash)", "$scrypt$ln=17,r=8,p=1$\(salt)$\(hash)$",
            "$scrypt$ln=17,r=8,p=1$\(hash)$\(salt)",
        ] {
            #expect(PasswordHash(text) == nil, "\(text)")
        }
    }

    @Test("cost what the memory of the machine allows, never less than OWASP asks for")
    func parameters() {
        #expect(ScryptParameters.fitting(memoryBytes: 16 << 30) == .recommended)
        #expect(ScryptParameters.fitting(memoryBytes: 2 << 30) == .recommended)
        #expect(ScryptParameters.fitting(memoryBytes: 1 << 30) == ScryptParameters(logN: 16, r: 8, p: 2))
        #expect(ScryptParameters.fitting(memoryBytes: 0) == ScryptParameters(logN: 13, r: 8, p: 10))
        #expect(ScryptParameters.recommended.memory == 128 << 20)
    }
}
