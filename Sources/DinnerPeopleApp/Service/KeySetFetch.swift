import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Fetches what an identity provider publishes.
enum KeySetFetch {
    private static let patience = TimeAmount.seconds(10)

    /// The document at an address; redirects are not followed.
    static func fetch(_ address: String, _ limit: Int) async throws -> [UInt8] {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = patience
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let response = try await client.execute(HTTPClientRequest(url: address), timeout: patience)
            guard response.status.code == 200 else { throw URLError(.badServerResponse) }
            let body = try await response.body.collect(upTo: limit)
            try await client.shutdown()
            return Array(body.readableBytesView)
        } catch {
            try? await client.shutdown()
            throw error
        }
    }
}
