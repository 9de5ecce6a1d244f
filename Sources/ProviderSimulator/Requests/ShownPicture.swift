/// A picture that travelled in a chat request as a data URL.
struct ShownPicture: Sendable {
    var picture: Picture
    /// Tokens it counts for.
    var tokens: Int
    /// The text that stands right before it.
    var caption: String?

    private static let types = ["image/jpeg", "image/jpg", "image/png", "image/gif", "image/webp"]
    private static let longestHead = 64

    init(url: JSONValue, detail: String, at path: String, of body: [UInt8]) throws(RequestProblem) {
        let text: ArraySlice<UInt8>
        switch url {
        case .dataURL(let range): text = body[range]
        case .string(let string): text = Array(string.utf8)[...]
        default: throw .wrongType(path, expected: "a string", got: url)
        }
        let problem = RequestProblem.invalid(
            path,
            "You uploaded an unsupported image. Please make sure your image has of one the following formats: ['png', 'jpeg', 'gif', 'webp'].",
            code: "invalid_image_format"
        )
        guard text.starts(with: Array("data:".utf8)) else {
            throw .invalid(
                path,
                "Error while downloading \(String(decoding: text.prefix(100), as: UTF8.self)).",
                code: "invalid_image_url"
            )
        }
        guard let comma = text.prefix(Self.longestHead).firstIndex(of: UInt8(ascii: ",")) else { throw problem }
        let head = String(decoding: text[text.startIndex + 5..<comma], as: UTF8.self).replacing("\\/", with: "/")
        guard let type = Self.types.first(where: { head == "\($0);base64" }) else { throw problem }
        guard let bytes = Base64.decoded(text[(comma + 1)...]) else {
            throw .invalid(path, "Invalid base64 image_url.", code: "invalid_base64")
        }
        guard let picture = Picture(bytes), !type.isEmpty else { throw problem }
        self.picture = picture
        tokens = Self.tokens(of: picture, detail: detail)
    }

    /// OpenAI's rule for gpt-4o-mini: 2,833 and, in high detail, 5,667 for each tile of 512 × 512 after the picture was
    /// fitted into 2,048 × 2,048 and its shorter side brought down to 768. `auto` is low up to 512 × 512.
    private static func tokens(of picture: Picture, detail: String) -> Int {
        var width = Double(picture.width)
        var height = Double(picture.height)
        if detail == "low" || detail == "auto" && max(width, height) <= 512 { return 2_833 }
        let fit = min(1, 2_048 / max(width, height))
        let shrink = min(1, 768 / (min(width, height) * fit)) * fit
        width *= shrink
        height *= shrink
        return 2_833 + 5_667 * Int((width / 512).rounded(.up)) * Int((height / 512).rounded(.up))
    }
}
