import Crypto
import Foundation
import Testing

@Suite("The official Python client")
struct PythonClientTests {
    private static let script = """
        import sys
        from tusclient import client

        url, path = sys.argv[1:3]
        mine = client.TusClient(url)
        first = mine.uploader(path, chunk_size=400_000, metadata={"filename": "dinner.mp4", "filetype": "video/mp4"})
        first.upload_chunk()
        first.upload_chunk()
        assert first.offset == 800_000, first.offset
        again = mine.uploader(path, url=first.url, chunk_size=700_000, upload_checksum=True)
        assert again.offset == 800_000, again.offset
        again.upload()
        assert again.offset == again.get_file_size(), again.offset
        whole = mine.uploader(path, chunk_size=50_000_000)
        whole.upload()
        assert whole.get_offset() == whole.get_file_size()
        print("all right")
        """

    @Test("uploads, resumes and sends checksums", .timeLimit(.minutes(5)))
    func official() async throws {
        let outcome = try await onThreadOfItsOwn { try Self.outcome() }
        guard let outcome else { try Test.cancel("the package 'tuspy' can't be installed here") }
        #expect(outcome.client.hasSuffix("all right\n"), "\(outcome.client)")
        #expect(outcome.server.split(separator: "\n").filter { $0.hasSuffix(outcome.hash) }.count == 2)
    }

    private static func outcome() throws -> (client: String, server: String, hash: String)? {
        let folder = UploadScene.newFolder()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard let python = try pythonWithPackage(folder) else { return nil }
        let bytes = noise(5_000_003)
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/dinner.mp4"))
        try Data(script.utf8).write(to: URL(fileURLWithPath: folder + "/client.py"))
        let server = try ServerProgram(folder: folder + "/uploads")
        let url = "http://127.0.0.1:\(server.port)/uploads"
        let client = try run(python, [folder + "/client.py", url, folder + "/dinner.mp4"], in: folder)
        let hash = SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
        return (client.output, server.stop(), hash)
    }

    /// The Python that has the package: the one on the path, or one of an environment made for it.
    private static func pythonWithPackage(_ folder: String) throws -> String? {
        if try run("python3", ["-c", "import tusclient"], in: folder).status == 0 { return "python3" }
        let home = folder + "/venv"
        guard try run("python3", ["-m", "venv", home], in: folder).status == 0,
            try run("\(home)/bin/pip", ["install", "--quiet", "tuspy"], in: folder).status == 0
        else { return nil }
        return "\(home)/bin/python"
    }

    private static func run(_ program: String, _ arguments: [String], in folder: String) throws -> (
        status: Int32, output: String
    ) {
        let log = "\(folder)/\(UUID().uuidString).log"
        try Data().write(to: URL(fileURLWithPath: log))
        let output = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: try Data(contentsOf: URL(fileURLWithPath: log)), as: UTF8.self)
        )
    }
}
