/// What people write for units. Plurals in "s" and a trailing full stop are understood without a row of their own.
enum UnitNames {
    /// The unit a word stands for; `T` and `t` differ, everything else goes by its lower-case form.
    static func unit(_ word: some StringProtocol) -> Unit? {
        var word = String(word)
        while word.last == "." { word.removeLast() }
        switch word {
        case "T", "Tb", "TB": return .tablespoon
        case "t": return .teaspoon
        default: break
        }
        let lower = word.lowercased()
        if let unit = names[lower] { return unit }
        guard lower.count > 2, lower.last == "s" else { return nil }
        return names[String(lower.dropLast())]
    }

    /// "fl oz", "fluid ounces".
    static func unit(_ first: some StringProtocol, _ second: some StringProtocol) -> Unit? {
        let (first, second) = (first.lowercased().filter(\.isLetter), second.lowercased().filter(\.isLetter))
        guard first == "fl" || first == "fluid", unit(second) == .ounce else { return nil }
        return .fluidOunce
    }

    /// Units that also name a thing to count, so that "2 cans" alone is no amount of anything.
    static let containers: Set<Unit> = [.can, .jar, .package, .bag, .box, .bottle, .glass, .stick, .sheet]

    private static let names: [String: Unit] = {
        let rows: [(Unit, String)] = [
            (.teaspoon, "tsp teaspoon teasp teaspoonful tspn tsps"),
            (.tablespoon, "tbsp tablespoon tbs tbl tblsp tablespoonful tbsps"),
            (.cup, "cup c cupful"), (.fluidOunce, "floz"), (.pint, "pint pt"), (.quart, "quart qt"),
            (.gallon, "gallon gal"),
            (.milliliter, "ml milliliter millilitre mls"), (.centiliter, "cl centiliter centilitre"),
            (.deciliter, "dl deciliter decilitre"), (.liter, "l liter litre ltr"), (.milligram, "mg milligram"),
            (.gram, "g gram gr gm gms gramme"), (.kilogram, "kg kilogram kilo kgs"), (.ounce, "oz ounce ozs"),
            (.pound, "lb pound lbs ib ibs"), (.pinch, "pinch pinches"), (.dash, "dash dashes"), (.drop, "drop"),
            (.handful, "handful handfuls"), (.clove, "clove"), (.slice, "slice"), (.piece, "piece pc pcs"),
            (.can, "can tin"), (.jar, "jar"), (.package, "package packet pack pkg pkt sachet"),
            (.bunch, "bunch bunches"),
            (.sprig, "sprig"), (.stick, "stick"), (.stalk, "stalk rib"), (.head, "head"), (.leaf, "leaf leaves"),
            (.sheet, "sheet"), (.scoop, "scoop"), (.knob, "knob"), (.glass, "glass glasses"), (.bottle, "bottle"),
            (.bag, "bag"), (.box, "box boxes"), (.centimeter, "cm centimeter centimetre"), (.inch, "inch inches"),
        ]
        var names: [String: Unit] = [:]
        for (unit, words) in rows { for word in words.split(separator: " ") { names[String(word)] = unit } }
        return names
    }()
}
