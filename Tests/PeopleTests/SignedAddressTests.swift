import Testing

@testable import People

@Suite("Signed addresses")
struct SignedAddressTests {
    private let signer = AddressSigner(key: Secret())
    private let address = SignedAddress(path: "/media/ab/c%2Fd.mp4", type: .mp4, expiresUnixSeconds: 1_000)

    private func parts(_ text: String) -> (path: String, query: String) {
        let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
        return (parts[0], parts[1])
    }

    @Test("are good until they are over")
    func good() {
        let (path, query) = parts(signer.sign(address))
        #expect(path == address.path)
        #expect(query.hasPrefix("expires=1000&type=video/mp4&signature="))
        #expect(signer.verify(path: path, query: query, nowUnixSeconds: 999) == address)
        #expect(signer.verify(path: path, query: query, nowUnixSeconds: 1_000) == nil)
    }

    @Test("are good for a week at most")
    func tooLong() {
        let (path, query) = parts(signer.sign(address))
        #expect(signer.verify(path: path, query: query, nowUnixSeconds: 1_000 - 7 * 86_400) == address)
        #expect(signer.verify(path: path, query: query, nowUnixSeconds: 999 - 7 * 86_400) == nil)
        #expect(signer.verify(path: path, query: query, nowUnixSeconds: .min) == nil)
    }

    @Test("of another path, time, type or key are not good")
    func changed() {
        let (path, query) = parts(signer.sign(address))
        #expect(signer.verify(path: "/media/ab/other.mp4", query: query, nowUnixSeconds: 1) == nil)
        #expect(AddressSigner(key: Secret()).verify(path: path, query: query, nowUnixSeconds: 1) == nil)
        for changed in [
            query.replacing("1000", with: "1001"), query.replacing("video/mp4", with: "image/jpeg"), "", "?",
            query + "&x=1",
            String(query.dropLast()), query + "A", query.uppercased(),
            query.replacing("signature=", with: "signature"),
            "expires=99999999999999999999&type=video/mp4&signature=AAAA",
        ] {
            #expect(signer.verify(path: path, query: changed, nowUnixSeconds: 1) == nil, "\(changed)")
        }
    }

    @Test("can't be made of one another by moving a border between fields")
    func borders() {
        let one = SignedAddress(path: "/a", type: .jpeg, expiresUnixSeconds: 10)
        let other = SignedAddress(path: "image/jpeg\n/a", type: .jpeg, expiresUnixSeconds: 10)
        #expect(parts(signer.sign(one)).query != parts(signer.sign(other)).query)
    }
}
