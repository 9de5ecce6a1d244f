import Testing

@testable import RecipeDomain

@Suite("A unit that was misread")
struct MisreadUnitsTests {
    static let german: [(String, String)] = [
        ("1ELÖI", "1 tbsp Öl"), ("1 ELÖl", "1 tbsp Öl"), ("2 TLSalz", "2 tsp Salz"), ("1/2 1 Milch", "1/2 l Milch"),
        ("½ | Milch", "1/2 l Milch"), ("1,5 I Gemüsebrühe", "3/2 l Gemüsebrühe"), ("2 EI Öl", "2 tbsp Öl"),
        ("3 T1 Salz", "3 tsp Salz"), ("200 m1 Milch", "200 ml Milch"), ("10 cI Weißwein", "10 cl Weißwein"),
        ("1 Pek. Backpulver", "1 package Backpulver"), ("5O g MiIch", "50 g Milch"), ("l Prise SaIz", "1 pinch Salz"),
    ]
    static let french: [(String, String)] = [
        ("1 c. às. d'huile", "1 tbsp huile"), ("2 c.àc. de sel", "2 tsp sel"), ("½ 1 de lait", "1/2 l lait"),
        ("2 cuillères àsoupe de sucre", "2 tbsp sucre"), ("200 gde farine", "200 g farine"),
        ("10 c| de vin blanc", "10 cl vin blanc"), ("1c.às. d'huile", "1 tbsp huile"), ("10 ci de lait", "10 cl lait"),
        ("1 pineée de sel", "1 pinch sel"),
    ]
    static let spanish: [(String, String)] = [
        ("1/2 1 de leche", "1/2 l leche"), ("1 cdade aceite", "1 tbsp aceite"), ("2 cdlas de sal", "2 tsp sal"),
        ("1 cueharada de azúcar", "1 tbsp azúcar"), ("100 gde queso", "100 g queso"), ("1 plzca de sal", "1 pinch sal"),
    ]

    private static func read(_ line: String, _ language: RecipeLanguage) -> String {
        let read = IngredientLineParser(language: language).parse(line)
        return [read.quantity?.description, read.unit?.rawValue, read.food].compactMap(\.self).joined(separator: " ")
    }

    @Test("is read for what it is in German", arguments: german)
    func inGerman(_ line: String, _ meant: String) { #expect(Self.read(line, .german) == meant) }

    @Test("is read for what it is in French", arguments: french)
    func inFrench(_ line: String, _ meant: String) { #expect(Self.read(line, .french) == meant) }

    @Test("is read for what it is in Spanish", arguments: spanish)
    func inSpanish(_ line: String, _ meant: String) { #expect(Self.read(line, .spanish) == meant) }

    @Test(
        "is none where a word is one of its own",
        arguments: [
            (RecipeLanguage.german, "2 Eier", "2 Eier"), (.german, "1 Ei", "1 Ei"),
            (.german, "200 g Glasnudeln", "200 g Glasnudeln"), (.german, "1 Blattsalat", "1 Blattsalat"),
            (.german, "3 Dosentomaten", "3 Dosentomaten"), (.english, "6 cupcakes", "6 cupcakes"),
            (.english, "2 packham pears", "2 packham pears"), (.french, "1 grande carotte", "1 carotte"),
            (.spanish, "1 grande cebolla", "1 cebolla"), (.english, "2 1 lb steaks", "2 lb steaks"),
        ]
    )
    func others(_ language: RecipeLanguage, _ line: String, _ meant: String) {
        #expect(Self.read(line, language).contains(meant.split(separator: " ").last ?? ""))
        #expect(Self.read(line, language).hasPrefix(meant.prefix(2)))
    }

    @Test("of heat is read, its sign misread and parted from its number or not")
    func heat() {
        for (text, language) in [
            ("Hornear a 200”C durante 25 minutos", RecipeLanguage.spanish), ("Hornear a 200 *C", .spanish),
            ("Enfourner à 200 “C", .french), ("Bei 2OO°C backen", .german),
        ] {
            #expect(StepRecogniser.step(text, language: language).temperatures.map(\.degrees) == [200])
            #expect(StepRecogniser.text(text, language: language).contains("200"))
        }
    }
}
