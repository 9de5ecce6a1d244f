import Testing

@testable import People

@Suite("Network addresses")
struct NetworkAddressTests {
    @Test(
        "are read in every form, and nothing else is",
        arguments: [
            ("127.0.0.1", true), ("::1", true), ("[::1]", true), ("fe80::1", true), ("::ffff:10.0.0.1", true),
            ("", false), ("localhost", false), ("127.1", false), ("127.0.0.1:80", false), ("[127.0.0.1]", false),
            ("1.2.3.4.5", false), ("256.0.0.1", false), (" 127.0.0.1", false), ("::g", false), ("0x7f.0.0.1", false),
            (String(repeating: "1", count: 100_000), false), ("127.0.0.1\0", false),
        ]
    )
    func reading(text: String, isAddress: Bool) { #expect((NetworkAddress(text) != nil) == isAddress) }

    @Test(
        "of this machine are known",
        arguments: [
            ("localhost", true), ("LOCALHOST", true), ("127.0.0.1", true), ("127.255.0.9", true), ("::1", true),
            ("[::1]", true), ("::ffff:127.0.0.1", true), ("0.0.0.0", false), ("::", false), ("128.0.0.1", false),
            ("localhost.example", false), ("::2", false), ("1::1", false), ("192.168.0.1", false), ("", false),
        ]
    )
    func loopback(host: String, isLoopback: Bool) { #expect(NetworkAddress.isLoopback(host: host) == isLoopback) }

    @Test("of one IPv6 network count as one source, of IPv4 each as its own")
    func sources() throws {
        func source(_ text: String) throws -> String { try #require(NetworkAddress(text)).source }
        #expect(try source("2001:db8:1:2::1") == source("2001:db8:1:2:ffff::9"))
        #expect(try source("2001:db8:1:2::1") != source("2001:db8:1:3::1"))
        #expect(try source("10.0.0.1") != source("10.0.0.2"))
        #expect(try source("10.0.0.1") == source("::ffff:10.0.0.1"))
    }

    @Test(
        "are in ranges, or not",
        arguments: [
            ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.0", false), ("10.0.0.0/9", "10.127.0.1", true),
            ("10.0.0.0/9", "10.128.0.1", false), ("10.0.0.7", "10.0.0.7", true), ("10.0.0.7", "10.0.0.8", false),
            ("0.0.0.0/0", "1.2.3.4", true), ("0.0.0.0/0", "::1", false), ("fd00::/8", "fdab::1", true),
            ("fd00::/8", "fe00::1", false), ("::1", "::1", true), ("::/0", "1.2.3.4", true),
            ("10.0.0.0/32", "10.0.0.0", true),
        ]
    )
    func ranges(range: String, address: String, isInside: Bool) throws {
        #expect(try #require(NetworkRange(range)).contains(try #require(NetworkAddress(address))) == isInside)
    }

    @Test(
        "ranges that are none are refused",
        arguments: ["", "/", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "a/8", "1.2.3.4/8/8", "1.2.3.4/"]
    )
    func noRange(text: String) { #expect(NetworkRange(text) == nil) }
}
