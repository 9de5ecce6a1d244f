/// A Cooklang file as it is written, before it is made a recipe of.
public struct CooklangDocument: Hashable, Sendable {
    public var metadata: CooklangMetadata
    /// The first one has no name where steps stand before the first heading.
    public var sections: [Section]
    /// Line and block comments in the order of the file, without their marks.
    public var comments: [String]

    public struct Section: Hashable, Sendable {
        public var name: String?
        public var blocks: [Block]
    }

    public enum Block: Hashable, Sendable {
        case step(Step)
        /// A paragraph that begins with `>`.
        case note(String)
    }

    /// One paragraph.
    public struct Step: Hashable, Sendable {
        /// Neighbouring pieces of text are one item.
        public var items: [Item]
        /// Where it begins, from 1.
        public var line: Int
    }

    public enum Item: Hashable, Sendable {
        case text(String)
        case ingredient(Component)
        case cookware(Component)
        /// The name is empty where none is given.
        case timer(Component)
    }

    /// `@name{quantity%unit}(note)`, `#name{quantity}(note)` or `~name{quantity%unit}`.
    public struct Component: Hashable, Sendable {
        public var name: String
        public var quantity: CooklangQuantity?
        /// As written, nil for none.
        public var unit: String?
        /// How it is prepared.
        public var note: String?
        /// `{=1%tsp}`: the amount stays when the recipe is scaled.
        public var isFixed = false
        /// `@?name`: it may be left out.
        public var isOptional = false
    }

    /// Every step of every section.
    public var steps: [Step] {
        sections.flatMap(\.blocks).compactMap { if case .step(let step) = $0 { step } else { nil } }
    }
}
