import Crypto
import Foundation
import Testing

@Suite("A server that is killed")
struct KillTests {
    private static let part = 3 << 20

    @Test("loses nothing that it acknowledged, and the upload goes on to the same bytes", .timeLimit(.minutes(5)))
    func killed() async throws {
        try await onThreadOfItsOwn {
            let folder = UploadScene.newFolder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let bytes = noise(48 << 20)
            let hash = SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
            var random = SystemRandomNumberGenerator()
            var kills = 0
            var path: String?
            var acknowledged = 0
            while kills < 10 {
                let server = try ServerProgram(folder: folder)
                server.kill(after: Int.random(in: 1...250, using: &random))
                do {
                    while true {
                        if path == nil {
                            let fields = ["Upload-Length: \(bytes.count)"]
                            path = value("Location", try server.request("POST", "/uploads", fields))
                            acknowledged = 0
                        }
                        guard let upload = path else { throw ServerProgram.Ended() }
                        let told = value("Upload-Offset", try server.request("HEAD", upload)).flatMap { Int($0) }
                        let offset = try #require(told)
                        #expect(offset >= acknowledged)
                        guard offset < bytes.count else {
                            let id = upload.split(separator: "/").last ?? ""
                            let kept = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(id)"))
                            #expect(kept == Data(bytes))
                            let info = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(id).json"))
                            #expect(String(decoding: info, as: UTF8.self).contains(hash))
                            path = nil
                            continue
                        }
                        let fields = ["Upload-Offset: \(offset)", "Content-Type: application/offset+octet-stream"]
                        let part = bytes[offset..<min(bytes.count, offset + Self.part)]
                        let answer = try server.request("PATCH", upload, fields, bytes: part)
                        #expect(answer.first?.contains("204") == true)
                        acknowledged = offset + part.count
                    }
                } catch is ServerProgram.Ended {
                    _ = server.wait()
                    kills += 1
                }
            }
        }
    }
}

/// The value of a field in a head.
private func value(_ field: String, _ lines: [String]) -> String? {
    lines.first { $0.lowercased().hasPrefix(field.lowercased() + ": ") }.map { String($0.dropFirst(field.count + 2)) }
}
