/// What is wrong with a value, and where: "options.frames", "" for the whole.
struct SchemaFault: Error, Hashable, Sendable {
    var place: String
    var what: String

    /// A sentence for people.
    var sentence: String { place.isEmpty ? "The value \(what)." : "“\(place.prefix(100))” \(what)." }
}

extension Schema {
    /// Finds the first fault. Time grows with the size of the value; `named` schemas are let through, since none stands in a
    /// request.
    func check(_ value: JSONValue, at place: String = "") throws(SchemaFault) {
        func fault(_ what: String) -> SchemaFault { SchemaFault(place: place, what: what) }
        switch (self, value) {
        case (.string(let length, let format), .string(let text)):
            let fault = Self.fault(in: text, length: length, format: format)
            if let fault { throw SchemaFault(place: place, what: fault) }
        case (.string, _): throw fault("has to be a text")
        case (.choice(let values), .string(let text)):
            if !values.contains(text) { throw fault("has to be one of \(values.joined(separator: ", "))") }
        case (.choice(let values), _): throw fault("has to be one of \(values.joined(separator: ", "))")
        case (.integer(let range), .integer(let number)):
            if !range.contains(number) { throw fault("has to be from \(range.lowerBound) to \(range.upperBound)") }
        case (.integer(let range), .number(let number)):
            // 1.0 is an integer to JSON Schema.
            guard let whole = Int(exactly: number), range.contains(whole) else {
                throw fault("has to be a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
        case (.integer, _): throw fault("has to be a whole number")
        case (.number(let range), .integer(let number)):
            if !range.contains(Double(number)) {
                throw fault("has to be from \(range.lowerBound) to \(range.upperBound)")
            }
        case (.number(let range), .number(let number)):
            if !range.contains(number) { throw fault("has to be from \(range.lowerBound) to \(range.upperBound)") }
        case (.number, _): throw fault("has to be a number")
        case (.boolean, .bool): return
        case (.boolean, _): throw fault("has to be true or false")
        case (.array(let element, let least, let most), .array(let elements)):
            if elements.count < least { throw fault("has fewer than \(least) elements") }
            if elements.count > most { throw fault("has more than \(most) elements") }
            for (index, value) in elements.enumerated() { try element.check(value, at: "\(place)[\(index)]") }
        case (.array, _): throw fault("has to be a list")
        case (.object(let properties, let isOpen), .object(let members)):
            try Self.check(members, against: properties, isOpen: isOpen, at: place)
        case (.object, _): throw fault("has to be an object")
        case (.orNull, .null): return
        case (.orNull(let schema), _): try schema.check(value, at: place)
        case (.named, _), (.anything, _): return
        }
    }

    private static func check(
        _ members: [String: JSONValue],
        against properties: [Property],
        isOpen: Bool,
        at place: String
    ) throws(SchemaFault) {
        let prefix = place.isEmpty ? "" : place + "."
        for property in properties {
            if let value = members[property.name] {
                try property.schema.check(value, at: prefix + property.name)
            } else if property.isRequired {
                throw SchemaFault(place: prefix + property.name, what: "is missing")
            }
        }
        guard !isOpen else { return }
        let known = Set(properties.map(\.name))
        if let stranger = members.keys.filter({ !known.contains($0) }).min() {
            throw SchemaFault(place: prefix + stranger, what: "is not known here")
        }
    }

    private static func fault(in text: String, length: ClosedRange<Int>, format: TextFormat) -> String? {
        switch format {
        case .any, .typed: break
        case .uuid:
            let isUUID =
                text.utf8.count == 36
                && text.utf8.enumerated().allSatisfy { index, byte in
                    [8, 13, 18, 23].contains(index)
                        ? byte == UInt8(ascii: "-")
                        : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
                }
            return isUUID ? nil : "is not an id"
        case .dateTime: return text.utf8.count <= 40 ? nil : "is not a time"
        case .pattern(_, let matches): if !matches(text) { return "is not written as it has to be" }
        }
        // What is longer in bytes than four times the limit is too long, without counting.
        let isTooLong =
            text.utf8.count > length.upperBound
            && (text.utf8.count > length.upperBound * 4 || text.unicodeScalars.count > length.upperBound)
        if isTooLong { return "has more than \(length.upperBound) characters" }
        if text.unicodeScalars.count < length.lowerBound { return "has fewer than \(length.lowerBound) characters" }
        // Text that no person writes, and that databases and terminals stumble over.
        return format != .typed && text.utf8.contains(0) ? "has a NUL character in it" : nil
    }
}
