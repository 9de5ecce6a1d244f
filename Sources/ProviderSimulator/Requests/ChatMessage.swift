/// One message of a chat request.
struct ChatMessage {
    var isInstruction: Bool
    var texts: [String] = []
    var pictures: [ShownPicture] = []

    private static let roles = ["developer", "system", "user", "assistant", "tool", "function"]

    init(_ value: JSONValue, at path: String, of body: [UInt8]) throws(RequestProblem) {
        let fields = try JSONFields(value, at: path)
        guard let role = try fields.choice("role", Self.roles) else { throw .missing("\(path).role") }
        isInstruction = role == "system" || role == "developer"
        guard let content = fields.value("content") else {
            // An assistant may have said nothing but a refusal.
            if role == "assistant" { return }
            throw .missing("\(path).content")
        }
        switch content {
        case .string(let text): texts = [text]
        case .dataURL(let range): texts = [String(decoding: body[range], as: UTF8.self)]
        case .array(let parts):
            guard !parts.isEmpty else { throw .wrongValue("\(path).content", "an empty array") }
            for (place, part) in parts.enumerated() {
                let caption = place > 0 ? parts[place - 1]["text"]?.string : nil
                try read(
                    part: part,
                    at: "\(path).content[\(place)]",
                    mayShow: role == "user",
                    after: caption,
                    of: body
                )
            }
        default: throw .wrongType("\(path).content", expected: "one of a string or array of objects", got: content)
        }
    }

    private mutating func read(
        part: JSONValue,
        at path: String,
        mayShow: Bool,
        after caption: String?,
        of body: [UInt8]
    ) throws(RequestProblem) {
        let fields = try JSONFields(part, at: path)
        let kinds = mayShow ? ["text", "image_url", "input_audio", "file"] : ["text", "refusal"]
        guard let kind = try fields.choice("type", kinds) else { throw .missing("\(path).type") }
        switch kind {
        case "text":
            guard let text = try fields.string("text") else { throw .missing("\(path).text") }
            texts.append(text)
        case "image_url":
            let image = try JSONFields(try fields.required("image_url"), at: "\(path).image_url")
            try image.checkNames(["url", "detail"])
            let detail = try image.choice("detail", ["auto", "low", "high"]) ?? "auto"
            let url = try image.required("url")
            var picture = try ShownPicture(url: url, detail: detail, at: "\(path).image_url.url", of: body)
            picture.caption = caption
            pictures.append(picture)
        case "refusal": _ = try fields.string("refusal")
        default: throw .invalid(path, "'\(kind)' is not simulated.", code: "unsupported_content")
        }
    }
}
