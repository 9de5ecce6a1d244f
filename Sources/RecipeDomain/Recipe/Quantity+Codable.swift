/// Written as "1/2" or "2-3", so that amounts stay exact in JSON.
extension Rational: Codable, CustomStringConvertible {
    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// Reads what `description` writes.
    public init?(exact text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let numerator = Int(parts[0]), parts.count <= 2 else { return nil }
        guard parts.count == 2 else {
            self.init(numerator)
            return
        }
        guard let denominator = Int(parts[1]) else { return nil }
        self.init(numerator, denominator)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Rational(exact: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a fraction such as 1/2 is expected"
            )
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Quantity: Codable, CustomStringConvertible {
    public var description: String {
        switch self {
        case .exact(let value): "\(value)"
        case .range(let low, let high): "\(low)-\(high)"
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parts = try container.decode(String.self).split(separator: "-")
        switch parts.compactMap({ Rational(exact: $0) }) {
        case let values where values.count == 1 && parts.count == 1: self = .exact(values[0])
        case let values where values.count == 2 && parts.count == 2: self = .range(values[0], values[1])
        default:
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "an amount such as 1/2 or 2-3 is expected"
            )
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
