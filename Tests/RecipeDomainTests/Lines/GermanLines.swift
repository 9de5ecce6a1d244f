/// German ingredient lines of blogs, captions and overlays.
enum GermanLines {
    static let all = MeantLine.lines(table)

    private static let table = """
        500 g Mehl | 500 | g | Mehl
        250g Quark (20 % Fett) | 250 | g | Quark | 20 % Fett
        2 EL Olivenöl | 2 | tbsp | Olivenöl
        1 TL Salz | 1 | tsp | Salz
        1 gestr. TL Backpulver | 1 | tsp | Backpulver
        1 gehäufter EL Kakao | 1 | tbsp | Kakao
        ½ TL Zimt | 1/2 | tsp | Zimt
        1 ½ Tassen Zucker | 3/2 | cup | Zucker
        1,5 l Gemüsebrühe | 3/2 | l | Gemüsebrühe
        0,25 l Milch | 1/4 | l | Milch
        1/8 l Sahne | 1/8 | l | Sahne
        1 Prise Muskat | 1 | pinch | Muskat
        1 Msp. Natron | 1 | knife tip | Natron
        1 Bund Petersilie, gehackt | 1 | bunch | Petersilie | gehackt
        2 Zehen Knoblauch | 2 | clove | Knoblauch
        3 Knoblauchzehen, gepresst | 3 | | Knoblauchzehen | gepresst
        2 Zwiebeln, fein gehackt | 2 | | Zwiebeln | fein gehackt
        1 große Zwiebel fein gewürfelt | 1 | | große Zwiebel | fein gewürfelt
        3 Eier (Größe M) | 3 | | Eier | Größe M
        4 Eigelb | 4 | | Eigelb
        1 Dose gehackte Tomaten | 1 | can | gehackte Tomaten
        1 Dose (400 g) Kichererbsen | 1 | can | Kichererbsen | 400 g
        1 kleine Dose Mais | 1 | can | Mais
        1 Pck. Vanillezucker | 1 | package | Vanillezucker
        2 Päckchen Trockenhefe | 2 | package | Trockenhefe
        1 Würfel frische Hefe | 1 | piece | frische Hefe
        1 Becher Schmand | 1 | tub | Schmand
        200 ml Sahne | 200 | ml | Sahne
        1 Glas Rotwein | 1 | glass | Rotwein
        4 Scheiben Toastbrot | 4 | slice | Toastbrot
        1 Stück Ingwer (ca. 2 cm) | 1 | piece | Ingwer | ca. 2 cm
        2 Zweige Rosmarin | 2 | sprig | Rosmarin
        1 Stange Lauch | 1 | stalk | Lauch
        2 Stangen Staudensellerie | 2 | stalk | Staudensellerie
        6 Blatt Gelatine | 6 | leaf | Gelatine
        1 Kopf Blumenkohl | 1 | head | Blumenkohl
        1 Handvoll Rucola | 1 | handful | Rucola
        eine Handvoll Basilikumblätter | 1 | handful | Basilikumblätter
        etwas Öl zum Anbraten | | | Öl | etwas, zum Anbraten
        Salz und Pfeffer | | | Salz und Pfeffer
        Salz & Pfeffer nach Geschmack | | | Salz & Pfeffer | nach Geschmack
        Butter für die Form | | | Butter | für die Form
        Saft einer halben Zitrone | 1/2 | | Zitrone | Saft
        Saft von 1 Limette | 1 | | Limette | Saft
        Abrieb von 1 Bio-Zitrone | 1 | | Bio-Zitrone | Abrieb
        2-3 Möhren | 2-3 | | Möhren
        2 bis 3 EL Sojasauce | 2-3 | tbsp | Sojasauce
        ca. 300 g Hähnchenbrust, in Streifen geschnitten | 300 | g | Hähnchenbrust | in Streifen geschnitten
        anderthalb Tassen Reis | 3/2 | cup | Reis
        zwei Esslöffel Honig | 2 | tbsp | Honig
        ein halber Teelöffel Kurkuma | 1/2 | tsp | Kurkuma
        1/2 Bund Schnittlauch in Röllchen | 1/2 | bunch | Schnittlauch | in Röllchen
        Mehl: 300 g | 300 | g | Mehl
        Zucker 100 g | 100 | g | Zucker
        Eier - 2 Stück | 2 | piece | Eier
        - 80 g weiche Butter | 80 | g | weiche Butter
        ✅ 1 rote Paprika | 1 | | rote Paprika
        1 Pfund Hackfleisch | 500 | g | Hackfleisch
        1 Packung Blätterteig (aus dem Kühlregal) | 1 | package | Blätterteig | aus dem Kühlregal
        100 g geriebener Käse | 100 | g | geriebener Käse
        1.000 g Kartoffeln, festkochend | 1000 | g | Kartoffeln | festkochend
        ein paar Blätter Basilikum | | | Basilikum | ein paar Blätter
        1 Schuss Weißwein | 1 | dash | Weißwein
        evtl. 1 EL Zitronensaft | 1 | tbsp | Zitronensaft | evtl
        150 g Cocktailtomaten halbiert | 150 | g | Cocktailtomaten | halbiert
        """
}
