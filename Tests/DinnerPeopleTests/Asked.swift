import ClipMaker
import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Asks a served program as any client does.
struct Asked: Sendable {
    private let server: ServedProgram

    init(_ server: ServedProgram) { self.server = server }

    struct Answer: Sendable {
        var status: Int
        var body: Data

        var members: [String: Any] {
            get throws { try JSONSerialization.jsonObject(with: body) as? [String: Any] ?? [:] }
        }
    }

    func ask(_ method: String, _ path: String, type: String? = nil, body: Data? = nil) async throws -> Answer {
        guard let url = URL(string: "\(server.address)/api/v1/\(path)") else { throw URLError(.badURL) }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpBody = body
        if let type { request.setValue(type, forHTTPHeaderField: "Content-Type") }
        let (data, response) = try await URLSession.shared.data(for: request)
        return Answer(status: (response as? HTTPURLResponse)?.statusCode ?? 0, body: data)
    }

    /// Those of a list's first page.
    func items(_ list: String) async throws -> [[String: Any]] {
        try await ask("GET", list).members["items"] as? [[String: Any]] ?? []
    }
}
