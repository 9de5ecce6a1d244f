/// What a JSON value has to look like: written into the OpenAPI document, and what bodies and parameters are checked against,
/// so that the two never differ. A subset of JSON Schema 2020-12.
indirect enum Schema: Sendable, Hashable {
    /// Lengths in Unicode scalars, as JSON Schema counts them.
    case string(length: ClosedRange<Int> = 0...4096, format: TextFormat = .any)
    case choice([String])
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case boolean
    case array(Schema, least: Int = 0, most: Int)
    case object([Property], isOpen: Bool = false)
    case orNull(Schema)
    /// One that the document names under `components`.
    case named(String)
    case anything

    struct Property: Sendable, Hashable {
        var name: String
        var schema: Schema
        var isRequired: Bool
        var note: String?

        static func required(_ name: String, _ schema: Schema, _ note: String? = nil) -> Property {
            Property(name: name, schema: schema, isRequired: true, note: note)
        }
        static func optional(_ name: String, _ schema: Schema, _ note: String? = nil) -> Property {
            Property(name: name, schema: schema, isRequired: false, note: note)
        }
    }

    enum TextFormat: Sendable, Hashable {
        case any
        /// What a person typed, whatever characters it has.
        case typed
        /// A UUID in lower case.
        case uuid
        /// RFC 3339 in UTC.
        case dateTime
        /// Only these characters; a regular expression for the document, and how it is checked.
        case pattern(String, @Sendable (String) -> Bool)

        static func == (one: Self, other: Self) -> Bool { one.name == other.name }
        func hash(into hasher: inout Hasher) { hasher.combine(name) }

        private var name: String {
            switch self {
            case .any: ""
            case .typed: "typed"
            case .uuid: "uuid"
            case .dateTime: "date-time"
            case .pattern(let expression, _): expression
            }
        }
    }
}
