/// German dishes of a later set, written and labelled without a look at the check or at the other sets.
extension InventionDishes {
    static let novelGerman: [InventionDish] = """

        # Käsespätzle
        caption: Käsespätzle wie bei Oma 🧀 für 4
        caption: 400 g Mehl\\n4 Eier\\n150 ml Mineralwasser\\n1 TL Salz\\n200 g Bergkäse\\n100 g Emmentaler\\n3 Zwiebeln
        speech: den Teig schlagt ihr mit dem Kochlöffel so lange bis er Blasen wirft
        speech: und dann zehn Minuten stehen lassen
        speech: Zwiebeln in Ringe und in ordentlich Butter ganz langsam braun werden lassen, gut zwanzig Minuten
        speech: portionsweise durch die Presse ins kochende Salzwasser, wenn sie oben schwimmen raus damit
        speech: immer eine Lage Spätzle, eine Lage Käse und so weiter
        speech: nochmal fünf Minuten in den Ofen bei hundertachtzig und die Zwiebeln obendrauf
        + 400 g Mehl
        + 200 g Bergkäse
        > Den Teig mit einem Kochlöffel schlagen, bis er Blasen wirft, und 10 Minuten ruhen lassen.
        > Spätzle und Käse abwechselnd schichten und 5 Min. bei 180 Grad in den Ofen geben.
        - 200 g Emmentaler
        - 100 ml Sahne
        - 1 EL Salz
        < Die Zwiebeln bei starker Hitze fünf Minuten anbraten.
        < Mit frisch geriebener Muskatnuss würzen.
        # Obatzda
        screen: OBATZDA 🥨
        screen: 250 g reifer Camembert
        screen: 60 g weiche Butter
        screen: 100 g Frischkäse
        screen: 1 TL Paprika edelsüß
        screen: ½ TL Kümmel
        screen: 1 kleine Zwiebel
        screen: 3 EL Weißbier
        screen: mit der Gabel zerdrücken, NICHT mixen
        screen: Zwiebel erst kurz vorm Servieren
        + 250 g reifer Camembert
        + 3 EL Weißbier
        + 60 g weiche Butter
        > Die Masse mit einer Gabel zerdrücken.
        > Die Zwiebel erst unmittelbar vor dem Servieren zugeben.
        - 100 g Butter
        - 3 TL Weißbier
        - 1 Knoblauchzehe
        < Die Zutaten im Mixer fein pürieren.
        < Den Camembert bei 160 °C im Ofen schmelzen.
        # Grünkohl mit Pinkel
        subtitles: Ein Kilo Grünkohl, gewaschen und grob gehackt.
        subtitles: Zwei Zwiebeln in 50 g Schweineschmalz anschwitzen.
        subtitles: Den Kohl nach und nach zugeben, er fällt schnell zusammen.
        subtitles: Einen halben Liter Brühe angießen. Anderthalb Stunden schmoren, Deckel drauf.
        subtitles: Nach einer Stunde vier Pinkel und 400 g Kassler dazulegen.
        subtitles: Zum Schluss drei Esslöffel Haferflocken und ein Teelöffel Senf.
        subtitles: Dazu gibt's Salzkartoffeln.
        + 50 g Schweineschmalz
        + 1/2 l Brühe
        + 4 Pinkel
        > Den Grünkohl portionsweise zu den Zwiebeln geben, bis er zusammenfällt.
        > Mit Haferflocken binden und mit Senf abschmecken.
        - 1 1/2 l Brühe
        - 3 TL Haferflocken
        - 2 säuerliche Äpfel
        < Pinkel und Kassler gleich zu Beginn mitschmoren.
        < Den Grünkohl ohne Deckel zwanzig Minuten dünsten.
        < Mit Bratkartoffeln servieren.
        # Zwiebelkuchen
        caption: Zwiebelkuchen vom Blech, dazu Federweißer 🍇
        caption: Teig: 500 g Mehl, 1 Würfel Hefe, 250 ml lauwarme Milch, 80 g Butter, 1 TL Salz
        caption: Belag: 1,5 kg Zwiebeln, 200 g Speckwürfel, 4 Eier, 400 g Schmand, 1 TL Kümmel
        speech: Hefeteig kneten und eine Stunde gehen lassen, ganz normal
        speech: Speck auslassen und die Zwiebeln im Speckfett glasig dünsten, das dauert so eine Viertelstunde
        speech: die müssen dann abkühlen sonst stocken euch die Eier
        speech: Eier mit Schmand verrühren Kümmel rein und unter die Zwiebeln
        speech: rauf auf den Teig und bei zweihundert Grad Ober-Unterhitze vierzig Minuten backen
        + 1,5 kg Zwiebeln
        + 400 g Schmand
        + 250 ml lauwarme Milch
        > Den Speck auslassen und die Zwiebeln darin etwa 15 Minuten glasig dünsten.
        > Die Zwiebeln abkühlen lassen, damit die Eier nicht stocken.
        > Bei 200 °C Ober-/Unterhitze 40 Minuten backen.
        - 500 g Zwiebeln
        - 1 EL Kümmel
        - 150 g geriebener Gouda
        < Die heißen Zwiebeln sofort mit den Eiern verrühren.
        < Bei 200 °C Ober-/Unterhitze 14 Minuten backen.
        < Den Teig über Nacht im Kühlschrank gehen lassen.
        # Kaiserschmarrn
        speech: Servus, heut gibt's an Kaiserschmarrn, für zwei Leut die richtig Hunger haben
        speech: vier Eier trennen, das Eiweiß mit am Packerl Vanillezucker steif schlagen
        speech: die Dotter mit hundertfünfzig Gramm Mehl und am Viertelliter Milch glatt rühren
        speech: Eischnee unterheben, ned rühren
        speech: zwei Esslöffel Butter in der Pfanne aufschäumen, Teig rein, Rosinen drüber
        speech: wenn die Unterseite braun is, vierteln und wenden, und dann mit zwei Gabeln zerreißen
        speech: an Löffel Zucker drüber und karamellisieren, fertig, Zwetschkenröster dazu
        + 4 Eier
        + 150 g Mehl
        + 1/4 l Milch
        > Den Eischnee vorsichtig unterheben.
        > Butter in der Pfanne aufschäumen lassen, den Teig hineingeben und mit Rosinen bestreuen.
        > Zum Schluss mit Zucker bestreuen und karamellisieren.
        - 2 TL Butter
        - 2 EL Rum
        - 1/2 l Milch
        < Die ganzen Eier mit dem Mehl verquirlen.
        < Den Schmarrn mit Apfelmus anrichten.
        < Im vorgeheizten Backofen zehn Minuten stocken lassen.
        # Franzbrötchen
        screen: 500 g Mehl (Type 550)
        screen: 21 g frische Hefe
        screen: 220 ml Milch
        screen: 70 g Zucker + 70 g Butter
        screen: Füllung: 120 g Butter, 120 g Zucker, 2 EL Zimt
        subtitles: Den Teig zehn Minuten kneten und abgedeckt 60 Minuten gehen lassen.
        subtitles: Dünn ausrollen, mit der Butter bestreichen und Zimtzucker drauf.
        subtitles: Eng aufrollen, in vier Zentimeter breite Stücke schneiden.
        subtitles: Jetzt kommt der Trick: mit einem Kochlöffelstiel in der Mitte tief eindrücken.
        subtitles: 20 Minuten ruhen, dann 18 Minuten bei 180 Grad Umluft.
        + 500 g Mehl (Type 550)
        + 21 g frische Hefe
        + 2 EL Zimt
        > Die Rolle in 4 cm breite Stücke schneiden und jeweils mit einem Kochlöffelstiel in der Mitte eindrücken.
        > 18 Min. bei 180 °C Umluft backen.
        - 42 g frische Hefe
        - 2 TL Zimt
        - 120 ml Milch
        < Den Teig fünf Minuten kneten und 20 Minuten gehen lassen.
        < Die fertigen Franzbrötchen mit Zuckerguss bestreichen.
        < In einer gebutterten Springform dicht an dicht setzen.
        # Rotes Linsencurry
        caption: 20-Minuten-Curry 🥥 vegan, günstig, macht satt. 250 g rote Linsen, 1 Dose Kokosmilch (400 ml),
        caption: 400 g stückige Tomaten, 1 Zwiebel, 2 Knoblauchzehen, 1 EL Currypulver, 1 TL Kreuzkümmel, 300 ml Wasser
        speech: Zwiebel, Knobi, bisschen Öl, glasig werden lassen
        speech: Gewürze kurz mitrösten, wirklich nur dreißig Sekunden, sonst werden die bitter
        speech: Linsen, Tomaten, Kokosmilch, Wasser, alles rein und fünfzehn Minuten köcheln
        speech: Salz erst am Ende, dann noch der Saft von einer halben Limette und zwei Hände Spinat
        + 250 g rote Linsen
        + 1 EL Currypulver
        + Saft von 1/2 Limette
        > Die Gewürze höchstens 30 Sekunden mitrösten, damit sie nicht bitter werden.
        > Erst zum Schluss salzen und Limettensaft sowie Spinat zugeben.
        - 300 ml Kokosmilch
        - 1 EL Kreuzkümmel
        - 1 Stück Ingwer (3 cm)
        - 2 Süßkartoffeln
        < Die Linsen vorab zwölf Stunden einweichen.
        < Die Gewürze drei Minuten anrösten.
        # Holunderblütensirup
        subtitles: Ihr braucht 25 Dolden Holunderblüten. Nicht waschen, nur ausschütteln!
        subtitles: Zwei Kilo Zucker in zwei Litern Wasser aufkochen und abkühlen lassen.
        subtitles: Drei Bio-Zitronen in Scheiben, 50 Gramm Zitronensäure.
        subtitles: Alles in einen großen Topf, Tuch drüber, drei Tage kühl stellen, einmal am Tag umrühren.
        subtitles: Durch ein Tuch abseihen, nochmal aufkochen, heiß in Flaschen füllen.
        + 25 Holunderblütendolden
        + 50 g Zitronensäure
        + 3 Bio-Zitronen, in Scheiben
        > Die Dolden ausschütteln, aber nicht waschen.
        > Abgedeckt drei Tage kühl ziehen lassen und täglich umrühren.
        > Durch ein Tuch gießen, erneut aufkochen und noch heiß abfüllen.
        - 3 kg Zucker
        - 50 g Zucker
        - 1 Vanilleschote
        < Die Blüten gründlich unter fließendem Wasser waschen.
        < Drei Stunden ziehen lassen.
        < Die Blüten im Zuckerwasser zwanzig Minuten auskochen.
        # Dinkelvollkornbrot
        caption: Mein 5-Minuten-Brot (ohne Gehzeit!)
        caption: 500 g Dinkelvollkornmehl\\n1 Pck. Trockenhefe\\n2 TL Salz\\n2 EL Apfelessig
        caption: 450 ml lauwarmes Wasser\\n100 g Sonnenblumenkerne\\n50 g Leinsamen
        screen: alles verrühren
        screen: ab in die gefettete Kastenform
        screen: in den KALTEN Ofen
        screen: 200 °C, 60 min
        speech: und eine Schale Wasser unten rein, das gibt ne schöne Kruste
        + 450 ml lauwarmes Wasser
        + 2 EL Apfelessig
        + 50 g Leinsamen
        > Den Teig in eine gefettete Kastenform füllen und in den nicht vorgeheizten Ofen stellen.
        > Für die Kruste eine Schale mit Wasser unten in den Ofen stellen.
        > Eine Stunde bei 200 °C backen.
        - 100 g Leinsamen
        - 2 EL Salz
        - 100 g Walnüsse
        < Den Ofen auf 250 °C vorheizen.
        < Den Teig 45 Minuten gehen lassen.
        < Mit Haferflocken bestreuen.
        # Ćevapčići vom Grill
        speech: Ćevapi macht mein Papa seit vierzig Jahren so
        speech: siebenhundert Gramm Rinderhack, dreihundert Gramm Lammhack, kein Schwein
        speech: vier Zehen Knoblauch ausgekocht in bisschen Wasser, nur das Wasser kommt ins Fleisch
        speech: zwei Teelöffel Salz, ein Teelöffel Pfeffer und ein Teelöffel Natron, das macht sie locker
        speech: zehn Minuten kneten und dann über Nacht in den Kühlschrank, das ist kein Vorschlag
        speech: fingerlange Röllchen formen und auf die heiße Holzkohle, acht Minuten rundum
        speech: Fladenbrot, rohe Zwiebeln, Ajvar
        + 700 g Rinderhackfleisch
        + 1 TL Natron
        > Das Fleisch zehn Minuten kneten und über Nacht kühl stellen.
        > Zu fingerlangen Röllchen formen und rundherum 8 Minuten über heißer Holzkohle grillen.
        > Mit Fladenbrot, rohen Zwiebeln und Ajvar servieren.
        - 300 g Schweinehack
        - 1 EL Natron
        - 1 TL Paprikapulver
        < Den Knoblauch fein hacken und unter das Fleisch mischen.
        < In einer Pfanne mit Butterschmalz ausbraten.
        < Mit einem Dip aus Joghurt und Minze reichen.
        # Schwäbischer Kartoffelsalat
        subtitles: Kartoffelsalat auf schwäbisch heißt: keine Mayo.
        subtitles: 1 kg festkochende Kartoffeln als Pellkartoffeln kochen und noch warm in Scheiben schneiden.
        subtitles: 300 ml heiße Fleischbrühe mit 4 EL Essig, 1 TL Senf, Salz und Pfeffer verrühren.
        subtitles: Drüber gießen und eine halbe Stunde ziehen lassen.
        subtitles: Das Öl, 5 EL, kommt ganz zuletzt. Schmatzen muss er!
        screen: 1 Zwiebel fein gewürfelt
        screen: Schnittlauch
        + 1 kg festkochende Kartoffeln
        + 5 EL Öl
        + 300 ml Fleischbrühe
        > Die Pellkartoffeln noch warm in Scheiben schneiden.
        > Mit der heißen Marinade übergießen und 30 Minuten durchziehen lassen.
        > Das Öl ganz am Ende unterrühren.
        - 4 EL Senf
        - 5 TL Öl
        - 200 g Mayonnaise
        < Die Kartoffeln vollständig auskühlen lassen und erst dann schneiden.
        < Gewürfelte Essiggurken und hart gekochte Eier untermischen.
        < Zuerst das Öl über die Kartoffeln geben.
        # Rote Grütze
        screen: Rote Grütze 🍒
        screen: 750 g gemischte Beeren (TK geht auch)
        screen: 250 ml Kirschsaft
        screen: 80 g Zucker
        screen: 35 g Speisestärke
        speech: von dem Saft nehmt ihr ein paar Löffel weg und rührt die Stärke damit an
        speech: Rest vom Saft mit dem Zucker aufkochen, Stärke rein, eine Minute blubbern lassen
        speech: Herd aus und erst jetzt die Beeren vorsichtig unterheben, so bleiben die ganz
        speech: gut kalt werden lassen und mit flüssiger Sahne essen
        + 750 g gemischte Beeren
        + 35 g Speisestärke
        > Die Stärke mit einigen Löffeln Kirschsaft glatt rühren.
        > Die Beeren bei ausgeschaltetem Herd behutsam unterheben, damit sie nicht zerfallen.
        > Gekühlt mit flüssiger Sahne servieren.
        - 80 g Speisestärke
        - 250 ml Rotwein
        - 1 Zimtstange
        < Die Beeren zehn Minuten im Saft weich kochen.
        < Durch ein feines Sieb streichen, um die Kerne zu entfernen.
        < Noch heiß mit Vanilleeis servieren.
        """.split(separator: "# ").compactMap { InventionDish(String($0)) }
}
