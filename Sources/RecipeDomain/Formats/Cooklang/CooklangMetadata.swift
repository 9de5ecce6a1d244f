/// What a Cooklang file says of the whole recipe, in the order of the file. Nested keys are joined by a full stop, so that
/// `time.prep: 10 min` and a map `time` with a key `prep` are the same.
public struct CooklangMetadata: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public var key: String
        /// One for a plain value, any number for a list.
        public var values: [String]
        /// From 1.
        public var line: Int
        /// The value stood in quotation marks.
        public var isQuoted = false
    }

    public var entries: [Entry]

    public init(entries: [Entry] = []) { self.entries = entries }

    /// The entry of the first of `keys` that has a value; letter case, `_` and spaces make no difference.
    func entry(_ keys: String...) -> Entry? {
        for key in keys {
            if let found = entries.first(where: { Self.folded($0.key) == key && $0.values.contains { !$0.isEmpty } }) {
                return found
            }
        }
        return nil
    }

    private static func folded(_ key: String) -> String {
        key.lowercased().replacing("_", with: " ")
    }
}
