/// What the simulated model sees in a picture: made from the picture's bytes, so that another picture's answer shows.
struct Sight: Sendable {
    /// Names the picture's size and its digest: "1280×720, 3fa2bc01: A whisk beats the egg."
    var description: String
    /// Half of the pictures have one line of text on them.
    var overlay: [String]
    var food: String
    var tool: String
    var action: String
    /// The last number of the line before the picture, which tells its second.
    var second: Double?

    init(_ picture: Picture, caption: String? = nil) {
        second = caption?.prefix(200).split { !$0.isASCII || !($0.isNumber || $0 == ".") }.last.flatMap { Double($0) }
        let number = picture.digest.number
        let item = Larder.item(number)
        let deed = Larder.deed(number)
        description = "\(picture.width)×\(picture.height), \(picture.digest.name): \(deed.seen) the \(item.food)."
        overlay = number >> 32 & 1 == 0 ? [] : [item.line]
        food = item.food
        tool = deed.tool
        action = "\(deed.verb) the \(item.food)"
    }

    /// The members that an answer about the picture may have, under the names that schemas give them. `place` counts the
    /// request's pictures from 1.
    func members(place: Int) -> JSONValue {
        let second = second.map { JSONValue.Member(name: "second", value: .number($0)) }
        return .object((second.map { [$0] } ?? []) + (about(place).members ?? []))
    }

    private func about(_ place: Int) -> JSONValue {
        [
            "image": .number(Double(place)), "index": .number(Double(place)), "number": .number(Double(place)),
            "frame": .number(Double(place)), "picture": .number(Double(place)), "id": .number(Double(place)),
            "description": .string(description), "on_screen_text": .array(overlay.map { .string($0) }),
            "foods": [.string(food)], "equipment": [.string(tool)], "action": .string(action),
        ]
    }
}
