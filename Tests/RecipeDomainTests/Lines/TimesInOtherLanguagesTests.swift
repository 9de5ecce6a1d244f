import Testing

@testable import RecipeDomain

@Suite("A step in another language")
struct TimesInOtherLanguagesTests {
    @Test(
        "names its times",
        arguments: [
            ("25 Min. backen", RecipeLanguage.german, [1500], nil),
            ("10 bis 12 Minuten köcheln lassen", .german, [600], 720),
            ("Teig eine Stunde gehen lassen", .german, [3600], nil), ("1 Std. 30 ziehen lassen", .german, [5400], nil),
            ("anderthalb Stunden schmoren", .german, [5400], nil), ("eine halbe Stunde kühlen", .german, [1800], nil),
            ("1,5 Stunden im Ofen garen", .german, [5400], nil),
            ("eine Viertelstunde ruhen lassen", .german, [900], nil),
            ("1 Stunde und 20 Minuten backen", .german, [4800], nil),
            ("Noch weitere 5 Minuten braten", .german, [300], nil),
            ("30 Sekunden mixen, dann 2 Minuten rühren", .german, [30, 120], nil), ("3 Eier trennen", .german, [], nil),
            ("Enfourner 25 min", .french, [1500], nil), ("Laisser cuire 10 à 12 minutes", .french, [600], 720),
            ("Faites mijoter une heure et demie", .french, [5400], nil), ("Cuire 1h20", .french, [4800], nil),
            ("Laisser reposer une demi-heure", .french, [1800], nil),
            ("Laisser cuire un quart d'heure", .french, [900], nil),
            ("trois quarts d'heure au four", .french, [2700], nil),
            ("Réserver 2 heures au frais", .french, [7200], nil),
            ("Cuire encore 5 bonnes minutes", .french, [300], nil), ("Mixer 30 secondes", .french, [30], nil),
            ("Ajouter 3 œufs", .french, [], nil), ("Cuire 1 heure et 15 minutes", .french, [4500], nil),
            ("Hornear 25 minutos", .spanish, [1500], nil), ("Cocer de 10 a 12 minutos", .spanish, [600], 720),
            ("Dejar reposar media hora", .spanish, [1800], nil), ("Cocer hora y media", .spanish, [5400], nil),
            ("Hornear 1 hora y 20 minutos", .spanish, [4800], nil), ("Cocinar dos horas", .spanish, [7200], nil),
            ("Deja enfriar un cuarto de hora", .spanish, [900], nil), ("Hornear 20' a 180º", .spanish, [1200], nil),
            ("Batir 30 segundos y reposar 5 min", .spanish, [30, 300], nil), ("Añadir 3 huevos", .spanish, [], nil),
            ("Cocer 1 hora y media", .spanish, [5400], nil), ("entre 20 y 25 minutos", .spanish, [1200], 1500),
        ] as [(String, RecipeLanguage, [Int], Int?)]
    )
    func timers(_ text: String, language: RecipeLanguage, seconds: [Int], upper: Int?) {
        let timers = StepRecogniser.step(text, language: language).timers
        #expect(timers.map(\.seconds) == seconds)
        #expect(timers.first?.upperSeconds == upper)
        for timer in timers { #expect(text.contains(timer.words)) }
    }

    @Test(
        "names its temperatures",
        arguments: [
            ("Bei 180 °C backen", [180]), ("Ofen auf 200 Grad vorheizen", [200]), ("200 Grad Celsius Umluft", [200]),
            ("Bei 275 Grad backen", [275]), ("Four à 180°", [180]), ("Préchauffer à 210 degrés", [210]),
            ("Précalentar a 180º", [180]), ("Hornear a 200 grados", [200]), ("a 180 ºC", [180]),
            ("Ajouter 200 g de riz", []),
        ]
    )
    func temperatures(_ text: String, degrees: [Int]) {
        let found = StepRecogniser.step(text).temperatures
        #expect(found.map(\.degrees) == degrees)
        #expect(found.allSatisfy { $0.scale == .celsius })
    }
}
