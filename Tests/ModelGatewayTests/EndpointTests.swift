import Testing
import VideoWorkflow

@testable import ModelGateway

@Suite("An endpoint")
struct EndpointTests {
    @Test("in a house is told from others, and gets no key in clear")
    func addresses() throws {
        for host in ["localhost", "127.0.0.1", "10.1.2.3", "172.20.0.1", "192.168.1.5", "ollama", "nas.local", "[::1]"]
        {
            #expect(ModelEndpoint.isPrivate(host))
        }
        for host in ["api.openai.com", "172.32.0.1", "8.8.8.8", "[2001:db8::1]"] {
            #expect(!ModelEndpoint.isPrivate(host))
        }
        #expect(throws: Failure.self) {
            try ModelEndpoint(role: .vision, url: "http://example.com", model: "m", key: "k")
        }
        #expect(throws: Failure.self) {
            try ModelEndpoint(role: .vision, url: "file:///etc/passwd", model: "m", key: nil)
        }
        let endpoint = try ModelEndpoint(role: .vision, url: "https://example.com/", model: "m", key: "sk-secret")
        #expect(!"\(endpoint)".contains("secret") && !String(reflecting: endpoint).contains("secret"))
    }

    @Test("queues where it is private, unless it is said to be hosted")
    func manner() throws {
        func queues(_ url: String, _ isHosted: Bool?) throws -> Bool {
            try ModelEndpoint(role: .vision, url: url, model: "m", key: nil, isHosted: isHosted).queues
        }
        #expect(try queues("http://127.0.0.1:1", nil))
        #expect(try !queues("http://127.0.0.1:1", true))
        #expect(try !queues("https://api.openai.com", nil))
    }
}
