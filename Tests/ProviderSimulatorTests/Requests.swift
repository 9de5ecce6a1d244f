import Foundation

/// Bodies of requests as a client would send them.
enum Requests {
    /// The head of a JPEG of that size and some bytes that make it this one: the simulator decodes no picture.
    static func jpeg(width: Int = 640, height: Int = 360, mark: Int = 0, bytes: Int = 400) -> [UInt8] {
        func short(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }
        let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2]
        let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8] + short(height) + short(width) + [1, 1, 0x11, 0]
        return start + frame + (0..<bytes).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ mark &* ($0 / 50 + 1)) }
            + Array("\(mark)".utf8) + [0xFF, 0xD9]
    }

    static func imagePart(_ jpeg: [UInt8], detail: String = "auto") -> [String: Any] {
        let url = "data:image/jpeg;base64," + Data(jpeg).base64EncodedString()
        return ["type": "image_url", "image_url": ["url": url, "detail": detail]]
    }

    static var strings: [String: Any] { ["type": "array", "items": ["type": "string"]] }
    static var maybeString: [String: Any] { ["type": ["string", "null"]] }
    static var maybeNumber: [String: Any] { ["type": ["number", "null"]] }

    static func object(_ properties: [(String, Any)]) -> [String: Any] {
        [
            "type": "object", "additionalProperties": false, "required": properties.map(\.0),
            "properties": Dictionary(uniqueKeysWithValues: properties),
        ]
    }

    static var frameSchema: [String: Any] {
        object([
            ("description", ["type": "string"]), ("on_screen_text", strings), ("foods", strings),
            ("equipment", strings),
            ("action", maybeString),
        ])
    }

    static var recipeSchema: [String: Any] {
        let cited: [(String, Any)] = [
            ("quote", maybeString), ("start", maybeNumber), ("end", maybeNumber), ("evidence", maybeString),
        ]
        return object([
            ("title", ["type": "string"]), ("description", maybeString), ("yield", maybeString),
            ("ingredients", ["type": "array", "items": object([("line", ["type": "string"])] + cited)]),
            ("steps", ["type": "array", "items": object([("text", ["type": "string"])] + cited)]),
            ("total_minutes", ["type": ["integer", "null"]]),
        ])
    }

    static func format(_ schema: [String: Any]) -> [String: Any] {
        ["type": "json_schema", "json_schema": ["name": "answer", "strict": true, "schema": schema]]
    }

    static func chat(
        _ text: String = "Report what this picture shows.",
        images: [[UInt8]] = [],
        schema: [String: Any]? = nil,
        more: [String: Any] = [:]
    ) -> [UInt8] {
        let content: Any = images.isEmpty ? text : images.map { imagePart($0) } + [["type": "text", "text": text]]
        var body: [String: Any] = [
            "model": "gpt-4o-mini",
            "messages": [["role": "system", "content": "You look."], ["role": "user", "content": content]],
        ]
        if let schema { body["response_format"] = format(schema) }
        return bytes(body.merging(more) { $1 })
    }

    static func embeddings(_ input: Any, more: [String: Any] = [:]) -> [UInt8] {
        bytes(["model": "text-embedding-3-small", "input": input].merging(more) { $1 })
    }

    static func bytes(_ body: [String: Any]) -> [UInt8] {
        [UInt8]((try? JSONSerialization.data(withJSONObject: body, options: .sortedKeys)) ?? Data())
    }

    /// RIFF WAVE, 16 kHz, one channel: each second loud or silent.
    static func wave(_ seconds: [Bool], mark: Int = 1) -> [UInt8] {
        let samples = seconds.enumerated().flatMap { second, isLoud in
            (0..<16_000).map { Int16(isLoud ? ($0 * (37 + mark + second)) % 8_000 - 4_000 : 0) }
        }
        func long(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 255) } }
        let head = Array("RIFF".utf8) + long(36 + samples.count * 2) + Array("WAVEfmt ".utf8) + long(16)
        let format: [UInt8] = [1, 0, 1, 0] + long(16_000) + long(32_000) + [2, 0, 16, 0]
        let data = samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        return head + format + Array("data".utf8) + long(samples.count * 2) + data
    }

    static func transcription(_ file: [UInt8], name: String = "a.wav", fields: [(String, String)]) -> RawRequest {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--cut\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n".utf8)
        body += file + Array("\r\n--cut--\r\n".utf8)
        return RawRequest(
            path: "/v1/audio/transcriptions",
            headers: [("Content-Type", "multipart/form-data; boundary=cut")],
            body: body
        )
    }
}
