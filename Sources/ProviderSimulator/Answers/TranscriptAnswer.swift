import Foundation

/// What the simulated model hears: one sentence for each stretch of a sound that isn't silent, made from its samples.
struct TranscriptAnswer: Sendable {
    private let sound: Sound
    private let language: String

    init(_ request: TranscriptionRequest) {
        sound = request.sound
        language = request.language ?? "en"
    }

    private static func sentence(_ stretch: Sound.Stretch) -> String {
        let item = Larder.item(stretch.digest.number)
        let deed = Larder.deed(stretch.digest.number)
        return "Now \(deed.verb) \(item.line), take \(stretch.digest.name)."
    }

    var text: String { sound.stretches.map(Self.sentence).joined(separator: " ") }

    func body(_ format: TranscriptionRequest.Format) -> [UInt8] {
        switch format {
        case .json:
            JSONWriter.bytes([
                "text": .string(text),
                "usage": ["type": "duration", "seconds": .number(sound.duration.rounded(.up))],
            ])
        case .verboseJSON: JSONWriter.bytes(verbose)
        case .text: Array((text + "\n").utf8)
        case .srt:
            Array(
                sound.stretches.enumerated().map {
                    "\($0 + 1)\n\(Self.clock($1.start, ",")) --> \(Self.clock($1.end, ","))\n\(Self.sentence($1))\n\n"
                }.joined().utf8
            )
        case .vtt:
            Array(
                ("WEBVTT\n\n"
                    + sound.stretches.map {
                        "\(Self.clock($0.start, ".")) --> \(Self.clock($0.end, "."))\n\(Self.sentence($0))\n\n"
                    }.joined()).utf8
            )
        }
    }

    private var verbose: JSONValue {
        [
            "task": "transcribe", "language": .string(language == "en" ? "english" : language),
            "duration": .number(sound.duration), "text": .string(text),
            "segments": .array(
                sound.stretches.enumerated().map { place, stretch in
                    let sentence = Self.sentence(stretch)
                    return [
                        "id": .number(Double(place)), "seek": .number((stretch.start * 100).rounded()),
                        "start": .number(stretch.start), "end": .number(stretch.end), "text": .string(" " + sentence),
                        "tokens": .array(sentence.utf8.prefix(8).map { .number(Double($0)) }), "temperature": 0,
                        "avg_logprob": -0.25, "compression_ratio": 1.2, "no_speech_prob": 0.01,
                    ]
                }
            ),
            "usage": ["type": "duration", "seconds": .number(sound.duration.rounded(.up))],
        ]
    }

    /// 00:01:02,500
    private static func clock(_ seconds: Double, _ point: String) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        func digits(_ value: Int, _ count: Int) -> String {
            String(repeating: "0", count: max(0, count - "\(value)".count)) + "\(value)"
        }
        return digits(milliseconds / 3_600_000, 2) + ":" + digits(milliseconds / 60_000 % 60, 2) + ":"
            + digits(milliseconds / 1000 % 60, 2) + point + digits(milliseconds % 1000, 3)
    }
}
