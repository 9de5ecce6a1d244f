import RecipeDomain
import VideoWorkflow

/// What a vision model is asked about several frames at once. Each picture has a line before it with its number and its second,
/// and each answer must repeat both: so an answer that slipped to another picture shows.
enum SharedDescribePrompt {
    private static let version = 1
    /// Seconds by which a repeated time may be off.
    private static let tolerance = 0.05

    private static let system =
        """
        You look at several still pictures of a cooking video and report what each of them shows, for a cook who will write the recipe down. The line before a picture gives its number and the second of the video it stands at.
        - frames: one entry for each picture, in their order; nothing from one picture goes into another's entry.
        - number, second: copied from the line before the picture.

        """ + DescribePrompt.rules

    private static let schema: JSON = {
        var properties = DescribePrompt.properties
        properties["number"] = ["type": "integer"]
        properties["second"] = ["type": "number"]
        return [
            "type": "object", "additionalProperties": false, "required": ["frames"],
            "properties": [
                "frames": [
                    "type": "array",
                    "items": [
                        "type": "object", "additionalProperties": false,
                        "required": .array(["number", "second"] + DescribePrompt.required),
                        "properties": .object(properties),
                    ],
                ]
            ],
        ]
    }()

    static func question(frames: [VideoFrame], language: String?) -> ChatQuestion {
        ChatQuestion(
            system: system,
            user: language.map { "The video is in \($0)." } ?? "Report what these pictures show.",
            images: frames.map(\.jpeg),
            captions: frames.enumerated().map { "Picture \($0 + 1), second \($1.summary.time.seconds):" },
            schemaName: "frames",
            schema: schema,
            maxTokens: DescribePrompt.longestAnswer * frames.count,
            promptVersion: version,
            language: language
        )
    }

    /// For each frame what is remembered of it: what would have come back if it had been asked about alone. nil where not
    /// exactly one entry names its number, or that entry names another second. Throws `ShapeProblem` where all are nil.
    static func answers(in content: [UInt8], about frames: [VideoFrame]) throws -> [[UInt8]?] {
        let entries = (try LenientJSON.object(in: content)["frames"]?.array ?? []).prefix(4 * frames.count)
        let answers = try frames.enumerated().map { index, frame -> [UInt8]? in
            let own = entries.filter { $0["number"]?.number == Double(index + 1) }
            guard own.count == 1, case .object(var members)? = own.first, let second = members["second"]?.number,
                abs(second - frame.summary.time.seconds) <= tolerance
            else { return nil }
            (members["number"], members["second"]) = (nil, nil)
            let answer = try JSON.object(members).encoded()
            return (try? DescribePrompt.description(from: answer, frame: frame.summary.time)) == nil ? nil : answer
        }
        guard answers.contains(where: { $0 != nil }) else {
            throw ShapeProblem(words: "no entry of \"frames\" is about one of the pictures")
        }
        return answers
    }
}
