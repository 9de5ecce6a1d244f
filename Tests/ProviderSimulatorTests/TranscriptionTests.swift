import Foundation
import ProviderSimulator
import Testing

@Suite struct TranscriptionTests {
    private static let verbose = [
        ("model", "whisper-1"), ("response_format", "verbose_json"), ("timestamp_granularities[]", "segment"),
    ]

    @Test("each stretch that isn't silent is a segment with its times")
    func segments() async throws {
        let sound = Requests.wave(Array(repeating: true, count: 5) + Array(repeating: false, count: 5) + [true, true])
        try await ProviderSimulator.withServer { simulator in
            let answer = try await simulator.transcribe(Requests.transcription(sound, fields: Self.verbose)).object()
            let segments = try #require(answer["segments"] as? [[String: Any]])
            #expect(answer["duration"] as? Double == 12)
            #expect(segments.map { $0["start"] as? Double } == [0, 4, 8])
            #expect(segments.map { $0["end"] as? Double } == [4, 8, 12])
            let texts = segments.compactMap { ($0["text"] as? String)?.trimmingCharacters(in: .whitespaces) }
            #expect(answer["text"] as? String == texts.joined(separator: " "))
            #expect(Set(texts).count == 3)
            #expect(simulator.counts.speech.audioSeconds == 12)
            #expect(simulator.counts.speech.costMicroUSD == 1_200)
        }
    }

    @Test("silence has no words, and another sound has others")
    func silence() async throws {
        try await ProviderSimulator.withServer { simulator in
            let texts = try await [
                Requests.wave([false, false]), Requests.wave([true], mark: 1), Requests.wave([true], mark: 9),
            ]
            .asyncMap { sound in
                try await simulator.transcribe(Requests.transcription(sound, fields: [("model", "whisper-1")]))
                    .object()["text"] as? String
            }
            #expect(texts[0] == "")
            #expect(texts[1] != texts[2])
        }
    }

    @Test(
        "subtitles and plain text are served too",
        arguments: [
            ("srt", "1\n00:00:00,000 --> 00:00:01,000\nNow "), ("vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nNow "),
            ("text", "Now "),
        ]
    )
    func otherFormats(_ format: String, _ start: String) async throws {
        try await ProviderSimulator.withServer { simulator in
            let fields = [("model", "whisper-1"), ("response_format", format)]
            let answer = try await simulator.transcribe(Requests.transcription(Requests.wave([true]), fields: fields))
            #expect(answer.text.hasPrefix(start))
        }
    }
}

extension Sequence {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
