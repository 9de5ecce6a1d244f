import Foundation
import Testing

@Suite("Who asks before a body")
struct ContinueTests {
    @Test("is told to go on, and gets one answer after it")
    func told() async throws {
        try await onThreadOfItsOwn {
            let folder = UploadScene.newFolder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let server = try ServerProgram(folder: folder)
            let asked = try server.request("PUT", "/uploads/a.mp4", ["Expect: 100-continue"], bytes: [1, 2, 3])
            #expect(asked == ["HTTP/1.1 100 Continue"])
            let silent = try server.request("PUT", "/uploads/a.mp4", bytes: [1, 2, 3])
            #expect(silent.first == "HTTP/1.1 201 Created")
            #expect(server.stop().split(separator: "\n").count == 2)
        }
    }
}
