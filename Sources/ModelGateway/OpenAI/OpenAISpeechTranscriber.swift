import Crypto
import Foundation
import RecipeDomain
import VideoWorkflow

/// Transcribes speech through `/v1/audio/transcriptions`, with segment time stamps where the server gives them, and leaves
/// out what the model made up.
struct OpenAISpeechTranscriber: SpeechTranscriber {
    let endpoint: ModelEndpoint
    let gate: ModelGate

    func transcribe(_ piece: SpeechPiece, for context: CallContext) async throws -> Answer<[Segment]> {
        let wave = WaveFile.bytes(of: piece.samples)
        let language = context.language.map { String($0.prefix(2)).lowercased() }
        let boundary = "dinnerpeople-" + SHA256.hash(data: wave).prefix(12).map { String($0, radix: 16) }.joined()
        let formats: [[(String, String)]] = [
            [("response_format", "verbose_json"), ("timestamp_granularities[]", "segment")],
            [("response_format", "verbose_json")], [("response_format", "json")],
        ]
        let common = [("model", endpoint.model), ("temperature", "0")] + (language.map { [("language", $0)] } ?? [])
        let canonical: JSON = [
            "role": "speech", "model": .string(endpoint.model), "language": .string(language ?? ""),
            "sound": .string(Data(SHA256.hash(data: wave)).base64EncodedString()),
        ]
        let seconds = Double(piece.samples.count) / Double(AudioChunk.sampleRate)
        let request = GateRequest(
            endpoint: endpoint,
            path: "/audio/transcriptions",
            contentType: "multipart/form-data; boundary=\(boundary)",
            formats: formats.count,
            body: { MultipartForm.body(fields: common + formats[$0], file: wave, boundary: boundary) },
            memoKey: try MemoKey(canonical: canonical),
            estimate: .init(audioSeconds: seconds),
            stage: .transcribe
        )
        return try await gate.ask(
            request,
            for: context,
            envelope: { ProviderAnswer(content: $0) },
            shape: { InventedSpeech.removed(from: try Self.lines(from: $0, range: piece.range), of: piece) },
            repair: { _, _ in request }
        )
    }

    /// Times within the piece become times of the video; a server that gives none: the piece's own range.
    private static func lines(from body: [UInt8], range: TimeRange) throws -> [TranscribedLine] {
        guard let json = try? JSON(body), json["text"]?.string != nil || json["segments"]?.array != nil else {
            throw ShapeProblem(words: "there is no transcript in it")
        }
        let length = range.end.seconds - range.start.seconds
        let timed = (json["segments"]?.array ?? []).prefix(2000).compactMap { row -> TranscribedLine? in
            guard let text = row["text"]?.string?.trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty,
                let start = row["start"]?.number,
                let end = row["end"]?.number, start >= -1, start <= length + 1, end >= start
            else { return nil }
            let low = Timestamp(milliseconds: range.start.milliseconds + Int(max(0, start) * 1000))
            let high = Timestamp(milliseconds: range.start.milliseconds + Int(min(end, length) * 1000))
            return TranscribedLine(
                range: TimeRange(start: low, end: max(low, high)),
                text: String(text.prefix(2000)),
                noSpeechProbability: row["no_speech_prob"]?.number,
                meanLogProbability: row["avg_logprob"]?.number,
                compressionRatio: row["compression_ratio"]?.number
            )
        }
        if !timed.isEmpty { return timed }
        let text = (json["text"]?.string ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? [] : [TranscribedLine(range: range, text: String(text.prefix(20_000)), isTimed: false)]
    }
}

/// RIFF WAVE, 16 kHz, mono, 16 bit.
enum WaveFile {
    static func bytes(of samples: [Int16]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(44 + samples.count * 2)
        func put(_ value: UInt32) { withUnsafeBytes(of: value.littleEndian) { bytes += $0 } }
        func put(_ value: UInt16) { withUnsafeBytes(of: value.littleEndian) { bytes += $0 } }
        let rate = UInt32(AudioChunk.sampleRate)
        bytes += Array("RIFF".utf8)
        put(UInt32(36 + samples.count * 2))
        bytes += Array("WAVEfmt ".utf8)
        put(UInt32(16))
        put(UInt16(1))
        put(UInt16(1))
        put(rate)
        put(rate * 2)
        put(UInt16(2))
        put(UInt16(16))
        bytes += Array("data".utf8)
        put(UInt32(samples.count * 2))
        for sample in samples { withUnsafeBytes(of: sample.littleEndian) { bytes += $0 } }
        return bytes
    }
}

/// multipart/form-data (RFC 7578) with one sound file.
enum MultipartForm {
    static func body(fields: [(String, String)], file: [UInt8], boundary: String) -> RequestBody {
        var bytes: [UInt8] = []
        for (name, value) in fields {
            bytes += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        bytes += Array(
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"speech.wav\"\r\nContent-Type: audio/wav\r\n\r\n"
                .utf8
        )
        return RequestBody([.bytes(bytes), .bytes(file), .bytes(Array("\r\n--\(boundary)--\r\n".utf8))])
    }
}
