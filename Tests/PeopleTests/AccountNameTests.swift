import Testing

@testable import People

@Suite("Names of accounts")
struct AccountNameTests {
    @Test(
        "are kept as they are written, composed",
        arguments: [
            ("anna", "anna", "anna"), ("  Anna  Maria ", "Anna Maria", "anna maria"),
            ("a\u{308}nne", "änne", "änne"), ("ÄNNE", "ÄNNE", "änne"),
            ("anna@example.org", "anna@example.org", "anna@example.org"),
            ("Ａｎｎａ", "Ａｎｎａ", "anna"), ("李雷", "李雷", "李雷"), ("O'Neil-Smith_2.0", "O'Neil-Smith_2.0", "o'neil-smith_2.0"),
            ("نور", "نور", "نور"), ("अनु", "अनु", "अनु"),
        ]
    )
    func usable(text: String, shown: String, key: String) throws {
        let name = try AccountName(text)
        #expect(name.text == shown && name.key == key)
    }

    @Test(
        "that can't be are told why",
        arguments: [
            ("", NameFlaw.empty), ("   ", .empty), ("...", .empty), (String(repeating: "a", count: 65), .tooLong),
            (String(repeating: "a", count: 1_000_000), .tooLong), ("an\nna", .unusableCharacter),
            ("anna\u{202e}", .unusableCharacter), ("anna\u{200b}", .unusableCharacter), ("<b>", .unusableCharacter),
            ("a\0b", .unusableCharacter), ("a/b", .unusableCharacter), ("🍲", .unusableCharacter),
        ]
    )
    func unusable(text: String, flaw: NameFlaw) {
        #expect(throws: PeopleError.nameUnusable(flaw)) { try AccountName(text) }
    }

    @Test("of others are shown without what could mislead")
    func displayable() {
        #expect(AccountName.displayable("  Eve\u{202e}<script>\n") == "Evescript")
        #expect(AccountName.displayable(String(repeating: "x", count: 10_000)).count == 64)
        #expect(AccountName.displayable("\u{1b}[2J") == "2J")
    }
}
