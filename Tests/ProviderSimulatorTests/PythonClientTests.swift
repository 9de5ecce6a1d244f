import Foundation
import ProviderSimulator
import Testing

@Suite struct PythonClientTests {
    private static let script = """
        import base64, json, sys
        import openai

        url, jpeg, wav = sys.argv[1:4]
        client = openai.OpenAI(base_url=url, api_key="none", max_retries=0)
        image = "data:image/jpeg;base64," + base64.b64encode(open(jpeg, "rb").read()).decode()
        schema = {"type": "object", "additionalProperties": False, "required": ["description", "foods"],
                  "properties": {"description": {"type": "string"}, "foods": {"type": "array", "items": {"type": "string"}}}}
        asked = dict(model="gpt-4o-mini", messages=[{"role": "user", "content": [
            {"type": "text", "text": "What is this?"}, {"type": "image_url", "image_url": {"url": image, "detail": "low"}}]}],
            response_format={"type": "json_schema", "json_schema": {"name": "frame", "strict": True, "schema": schema}})
        whole = client.chat.completions.create(**asked)
        answer = json.loads(whole.choices[0].message.content)
        assert answer["description"].startswith("160×120, ") and len(answer["foods"]) == 1, answer
        assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens > 2833
        content, usage = "", None
        for chunk in client.chat.completions.create(**asked, stream=True, stream_options={"include_usage": True}):
            usage = chunk.usage or usage
            content += (chunk.choices[0].delta.content or "") if chunk.choices else ""
        assert content == whole.choices[0].message.content and usage.total_tokens == whole.usage.total_tokens
        floats = client.embeddings.create(model="text-embedding-3-small", input=["a b", "a c"], encoding_format="float")
        packed = client.embeddings.create(model="text-embedding-3-small", input=["a b", "a c"])
        assert [len(row.embedding) for row in packed.data] == [1536, 1536]
        assert all(abs(x - y) < 1e-6 for x, y in zip(floats.data[1].embedding, packed.data[1].embedding))
        heard = client.audio.transcriptions.create(model="whisper-1", file=open(wav, "rb"), response_format="verbose_json",
                                                   timestamp_granularities=["segment"])
        assert heard.duration == 6.0 and len(heard.segments) == 2 and heard.segments[1].start == 4.0, heard
        assert [model.id for model in client.models.list()] != []
        for kind in (openai.RateLimitError, openai.InternalServerError, openai.APIConnectionError):
            try:
                client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello"}])
                raise SystemExit("no " + kind.__name__)
            except kind:
                pass
        try:
            client.chat.completions.create(model="m", messages=[])
            raise SystemExit("empty messages were taken")
        except openai.BadRequestError as error:
            assert error.param == "messages", error
        print("all right")
        """

    @Test("OpenAI's own Python package gets what it expects", .timeLimit(.minutes(5)))
    func official() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "simulator-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        guard let python = try await Self.pythonWithPackage(folder) else {
            try Test.cancel("the package 'openai' can't be installed here")
        }
        let jpeg = folder.appending(path: "a.jpg").path
        let lavfi = ["-v", "error", "-f", "lavfi", "-i", "testsrc=s=160x120", "-frames:v", "1", jpeg]
        try #require(try await Self.run("ffmpeg", lavfi, in: folder).status == 0)
        let wav = folder.appending(path: "a.wav")
        try Data(Requests.wave(Array(repeating: true, count: 6))).write(to: wav)
        let script = folder.appending(path: "client.py")
        try Data(Self.script.utf8).write(to: script)
        let profile = SimulatorProfile(
            name: "t",
            faults: .script([.text: [.rateLimited(withHeaders: true), .serverError, .connectionReset]])
        )
        try await ProviderSimulator.withServer(profile: profile) { simulator in
            let result = try await Self.run(python, [script.path, simulator.baseURL, jpeg, wav.path], in: folder)
            #expect(result.status == 0 && result.output.hasSuffix("all right\n"), "\(result.output)")
            #expect(simulator.counts.vision.answered == 2 && simulator.counts.speech.answered == 1)
        }
    }

    /// The Python that has the package: the one on the path, or one of an environment made for it.
    private static func pythonWithPackage(_ folder: URL) async throws -> String? {
        if try await run("python3", ["-c", "import openai"], in: folder).status == 0 { return "python3" }
        let home = folder.appending(path: "venv").path
        guard try await run("python3", ["-m", "venv", home], in: folder).status == 0,
            try await run("\(home)/bin/pip", ["install", "--quiet", "openai"], in: folder).status == 0
        else { return nil }
        return "\(home)/bin/python"
    }

    private static func run(_ program: String, _ arguments: [String], in folder: URL) async throws -> (
        status: Int32, output: String
    ) {
        let log = folder.appending(path: "\(UUID().uuidString).log")
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = try FileHandle(forWritingTo: log)
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        let (ends, end) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { end.yield($0.terminationStatus) }
        try process.run()
        let status = await ends.first { _ in true } ?? -1
        return (status, String(decoding: try Data(contentsOf: log), as: UTF8.self))
    }
}
