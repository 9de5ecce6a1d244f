import Testing

@testable import ServiceClient

@Suite("The address of a server")
struct ServiceAddressTests {
    @Test("may lack what goes without saying")
    func forms() {
        for text in [
            "http://127.0.0.1:8080", "127.0.0.1:8080", "http://127.0.0.1:8080/", " http://127.0.0.1:8080/api/v1/ ",
        ] {
            #expect(ServiceAddress(text)?.url("/api/v1/videos") == "http://127.0.0.1:8080/api/v1/videos", "\(text)")
        }
        #expect(ServiceAddress("https://food.example/cook")?.url("/livez") == "https://food.example/cook/livez")
        #expect(ServiceAddress("http://[::1]:80")?.url("/livez") == "http://[::1]:80/livez")
    }

    @Test("is none for other schemes, with a password, or with a query")
    func none() {
        for text in [
            "", "ftp://x", "http://", "http://a:b@x", "http://x?y=1", "http://x#y", "://", "http://x:99999999",
        ] {
            #expect(ServiceAddress(text) == nil, "\(text)")
        }
    }
}
