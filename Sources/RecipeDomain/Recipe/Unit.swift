/// A unit of measure in its canonical spelling; what people write for it is known to the line parser.
public enum Unit: String, Codable, Hashable, Sendable, CaseIterable {
    case teaspoon = "tsp"
    case tablespoon = "tbsp"
    case cup
    case fluidOunce = "fl oz"
    case pint
    case quart
    case gallon
    case milliliter = "ml"
    case centiliter = "cl"
    case deciliter = "dl"
    case liter = "l"
    case milligram = "mg"
    case gram = "g"
    case kilogram = "kg"
    case ounce = "oz"
    case pound = "lb"
    case pinch
    /// What stays on the tip of a knife, 0.1 to 0.3 g of a spice.
    case knifeTip = "knife tip"
    case dash
    case drop
    case handful
    case clove
    case slice
    case piece
    case can
    case jar
    case tub
    case package
    case bunch
    case sprig
    case stick
    case stalk
    case head
    case leaf
    case sheet
    case scoop
    case knob
    case glass
    case bottle
    case bag
    case box
    case centimeter = "cm"
    case inch
}
