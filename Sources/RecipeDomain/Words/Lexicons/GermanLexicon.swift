extension LexiconWords {
    static let german: LexiconWords = {
        var words = LexiconWords(.german)
        words.fillGermanAmounts()
        words.fillGermanKitchen()
        words.fillGermanSurroundings()
        words.fillGermanActs()
        words.fillGermanAddress()
        words.fillGermanDishes()
        words.fillGermanTools()
        words.fillGermanWorldFoods()
        words.fillGermanCommonWords()
        return words
    }()

    private mutating func fillGermanAmounts() {
        hasDecimalComma = true
        take(units: Self.metric, plurals: false)
        take(
            units: [
                (.teaspoon, "tl, teel, teelöffel, teelöffeln, tee-löffel, kaffeelöffel"),
                (.tablespoon, "el, essl, esslöffel, esslöffeln, eßl, eßlöffel, suppenlöffel"),
                (.cup, "tasse, tassen, cup, cups"),
                (.knifeTip, "msp, messerspitze, messerspitzen, messersp"),
                (.pinch, "prise, prisen, pr"),
                (.dash, "spritzer, schuss, schuß, schüsse"), (.drop, "tropfen, tr"),
                (.handful, "handvoll, hand voll, hände voll, handvolle"),
                (.clove, "zehe, zehen, knoblauchzehe von"),
                (.slice, "scheibe, scheiben, scheibchen"),
                (.piece, "stück, stücke, stk, stck, st, stückchen, würfel, ecke, ecken"),
                (.can, "dose, dosen, ds, konserve"), (.jar, "gläschen"), (.glass, "glas, gläser"),
                (.package, "pck, pckg, pkg, pkt, päckchen, packung, packungen, paket, pakete, pk, pack, päck, pckch"),
                (.tub, "becher"), (.bag, "beutel, tüte, tüten, netz, tütchen"), (.bottle, "flasche, flaschen"),
                (.box, "schachtel, karton, kiste"),
                (.bunch, "bund, bd, bünde, büschel, sträußchen"), (.sprig, "zweig, zweige, stiel, stiele, ästchen"),
                (.stalk, "stange, stangen"), (.stick, "riegel"), (.leaf, "blatt, blätter, blättchen"),
                (.head, "kopf, köpfe, knolle, knollen"), (.sheet, "bogen, platte, platten"),
                (.scoop, "kugel, kugeln, messlöffel"), (.knob, "flocke, flöckchen, nuss, klecks"),
                (.inch, "zoll"),
            ],
            plurals: false
        )
        take(unit: .gram, times: 500, "pfund, pfd")
        let ones = ["ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"]
        let tens = ["zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
        numbers = Self.values(
            (1, "eins"),
            (2, "zwei zwo"),
            (3, "drei"),
            (4, "vier"),
            (5, "fünf"),
            (6, "sechs"),
            (7, "sieben"),
            (8, "acht"),
            (9, "neun"),
            (10, "zehn"),
            (11, "elf"),
            (12, "zwölf"),
            (13, "dreizehn"),
            (14, "vierzehn"),
            (15, "fünfzehn"),
            (16, "sechzehn"),
            (17, "siebzehn"),
            (18, "achtzehn"),
            (19, "neunzehn"),
            (100, "einhundert")
        )
        for (ten, word) in tens.enumerated() {
            numbers[word] = (ten + 2) * 10
            for (one, digit) in ones.enumerated() { numbers[digit + "und" + word] = (ten + 2) * 10 + one + 1 }
        }
        for (one, digit) in ones.enumerated() where one > 0 { numbers[digit + "hundert"] = (one + 1) * 100 }
        multiples = Self.values((12, "dutzend"), (100, "hundert"))
        parts = Self.values((2, "halbe"), (3, "drittel"), (4, "viertel"), (8, "achtel"))
        for word in Self.words("halb halbe halber halbes halben halbem") { fractions[word] = Rational(1, 2) }
        fractions["viertel"] = Rational(1, 4)
        fractions["achtel"] = Rational(1, 8)
        for word in Self.words("dreiviertel") { fractions[word] = Rational(3, 4) }
        for word in Self.words("anderthalb eineinhalb einenhalb einundeinhalb") { fractions[word] = Rational(3, 2) }
        for (one, digit) in ones.enumerated() where one > 0 {
            fractions[digit + "einhalb"] = Rational((one + 1) * 2 + 1, 2)
            fractions[digit + "undeinhalb"] = Rational((one + 1) * 2 + 1, 2)
        }
        articles = Self.words("ein eine einen einer eines einem ne")
        ands = Self.words("und")
        ranges = Self.words("- bis oder")
        rangeOpenings = ["zwischen": ["und"]]
        optionals = Self.words("evtl eventuell optional ggf wahlweise")
        notUnits = Self.phrases("kugel mozzarella, nuss nougat")
        ofs = Self.words("von vom")
        leadIns = Self.words(
            "ca circa zirka etwa ungefähr rund knapp gut mindestens höchstens max je ~ + . ≈ zusätzlich"
        )
        sizes = Self.words(
            """
            gestr gestrichen gestrichene gestrichener gestrichenen geh gehäuft gehäufte gehäufter gehäuften leicht groß
            große großer großes großen klein kleine kleiner kleines kleinen kl mittelgroß mittelgroße mittelgroßes
            mittelgroßer mittlere dicke dünne dicker volle voller guter gute gutes halbe halbes knapper knappe daumengroß
            daumengroßes walnussgroßes haselnussgroßes frischer getrockneter frische frisches
            """
        )
        splashes = Self.words("schuss spritzer klecks hauch bisschen wenig")
        some = Self.words("etwas wenig einige paar bisschen reichlich viel")
        fruitParts = Self.words("saft abrieb schale zesten mark zeste")
        preparations = Self.words(
            """
            gehackt gewürfelt geschnitten gerieben geraspelt gepresst geschält gehobelt zerdrückt zerlassen geschmolzen
            verquirlt verschlagen aufgeschlagen abgetropft abgegossen gewaschen geputzt entkernt entsteint halbiert geviertelt
            gedrittelt zerkleinert zerbröselt zerbröckelt gemahlen gemörsert geröstet angeröstet gekocht gegart vorgekocht
            gesiebt aufgetaut zimmerwarm weich lauwarm warm kalt heiß eiskalt flüssig püriert gestiftet getrennt gezupft
            kleingeschnitten feingehackt grobgehackt kleingehackt zerrissen gewässert eingeweicht ausgepresst ausgedrückt
            zerstoßen blanchiert tiefgekühlt tiefgefroren optional abgezupft gerebelt abgespült abgerieben raumtemperiert
            kochend steif steifgeschlagen ungeschält gehäutet entgrätet mariniert gesalzen ungesalzen filetiert schaumig
            """
        )
        manners = Self.words("fein grob sehr frisch klein leicht dünn gut gründlich in zum frischgehackt")
        noteOpenings = [
            "in": Self.words(
                """
                scheiben scheibchen würfel würfeln würfelchen streifen streifchen ringe ringen ringchen röllchen stücke
                stücken stückchen spalten stifte stiften halbringe rauten flocken blättchen feine feinen dünne dünnen grobe
                groben kleine kleinen große große mundgerechte mundgerechten dicke dicken
                """
            ),
            "zum": [], "zur": [], "fur": Self.words("die den das dem"), "nach": [],
            "bei": Self.words("bedarf zimmertemperatur"),
            "auf": Self.words("zimmertemperatur raumtemperatur"), "optional": [], "oder": Self.words("mehr"),
            "plus": [],
            "a": [],
            "je": Self.words("nach"), "ohne": [], "am": Self.words("stück besten"), "davon": [],
        ]
    }

    private mutating func fillGermanSurroundings() {
        durations = Self.values(
            (1, "s sek sec sekunde sekunden"),
            (60, "m min mins minute minuten"),
            (3600, "h std stunde stunden stdn stündchen"),
            (86_400, "tag tage tagen")
        )
        degrees = Self.words("grad")
        ingredientHeadings = Self.phrases(
            """
            zutaten, die zutaten, zutatenliste, ihr braucht, du brauchst, das brauchst du, das braucht ihr, was du brauchst,
            was ihr braucht, einkaufsliste, man braucht, zutaten liste, benötigte zutaten, wir brauchen, ihr benötigt,
            du benötigst
            """
        )
        stepHeadings = Self.phrases(
            """
            zubereitung, die zubereitung, so gehts, so geht es, so gehts weiter, anleitung, schritte, rezept, das rezept,
            und so gehts, so wirds gemacht, zubereitungsschritte, arbeitsschritte, so machst du es
            """
        )
        groups = Self.words(
            """
            soße sauce dressing topping füllung teig glasur marinade boden creme belag streusel guss deko garnitur panade
            gewürze brühe außerdem würzmischung dip gewürzmischung frosting kruste toppings salat beilage
            """
        )
        groupOpenings = Self.words("für")
        servings = Self.words("personen person portionen portion leute menschen pers")
        makes = Self.words("ergibt reicht macht ausreichend")
        preparationTimes = Self.words("vorbereitung vorbereitungszeit arbeitszeit vorbereiten")
        cookingTimes = Self.words("kochzeit backzeit garzeit kochen backen koch backdauer garen")
        totalTimes = Self.words("gesamtzeit gesamt insgesamt zubereitungszeit fertig dauer zeitaufwand")
        chatter = Phrases(
            Self.phrases(
                """
                folge, folgt mir, folge mir, folgt uns, abonnier, abonniere, abonnieren, abonniert, kanal, link in, linkinbio,
                kommentar, kommentare, kommentaren, kommentiere, kommentiert, gefällt mir, daumen hoch, teile, teil das, teilt,
                markiere, markiert, speicher, speichere, speichern, speichert, für später, schau, schaut, glocke, teil 1, teil 2,
                teil 3, bis zum ende, mehr rezepte, neues rezept, neues video, rezept in, rezept im, ganzes rezept, das rezept,
                in der beschreibung, in der caption, beschreibung, guten appetit, lasst es euch schmecken,
                lass es dir schmecken, viel spaß, probier es, probiert es, probiert, unbedingt probieren, musst du probieren,
                müsst ihr, nachmachen, nachkochen, mach es nach, willkommen, hallo, hi leute, hey leute, danke, tschüss, bis bald,
                bis zum nächsten, bis nächste woche, werbung, anzeige, rabattcode, gewinnspiel, kochbuch, mein buch, blog,
                schreib mir, schreibt mir, schreibt, verrat mir, sag mir, wer kennt das, wer kennt, wusstest du, vertrau mir,
                ton an, warte, wartet, jeden tag, jede woche, jeden sonntag, heute gibts, heute gibt es, heute machen wir,
                heute zeige ich, ich zeige, los gehts, auf gehts, lets go, episode, folge 1, rezepte jede woche, lieblingsrezept,
                versprochen, euer, eure meinung, dein feedback, zeig ich, mit mir, swipe, tipp
                """
            )
        )
        praise = Phrases(
            Self.phrases(
                """
                so lecker, lecker, mega lecker, köstlich, mmh, mmm, yummy, wow, einfach genial, genial, perfekt, mega, traumhaft,
                der hammer, himmlisch, fertig, voilà, das wars, suchtgefahr, ein traum, unglaublich, so gut, viral, liebe
                """
            )
        )
        remarks = Self.words(
            """
            zutaten rezepte rezept ideen tipps tricks fehler gründe wege arten minuten-gericht sterne daumen mal jahre wochen
            monate später follower likes abonnenten aufrufe kalorien kcal tage prozent liebe stunden schritte schritt euro
            geheimnis minutengericht likes geheimnisse varianten gerichte mahlzeiten
            """
        )
    }

    /// Units of every country.
    static let metric: [(Unit, String)] = [
        (.milliliter, "ml, milliliter, millilitre, mililitro, mililitros, millilitres"),
        (.centiliter, "cl, zentiliter, centilitre, centilitres, centilitro, centilitros"),
        (.deciliter, "dl, deziliter, décilitre, décilitres, decilitro, decilitros"),
        (.liter, "l, lt, ltr, liter, litern, litre, litres, litro, litros"),
        (.milligram, "mg, milligramm, milligramme, miligramo, miligramos"),
        (.gram, "g, gr, grs, gms, gramm, gramme, grammes, gramo, gramos"),
        (.kilogram, "kg, kgs, kilo, kilos, kilogramm, kilogramme, kilogrammes, kilogramo, kilogramos"),
        (.centimeter, "cm, zentimeter, centimètre, centimètres, centímetro, centímetros"),
    ]
}
