extension InventionDishes {
    /// German ones, written when the others were done.
    static let germanLater: [InventionDish] = germanLaterText.split(separator: "# ").compactMap {
        InventionDish(String($0))
    }

    private static let germanLaterText = """
        # Zwiebelkuchen
        caption: 1 kg Zwiebeln, 150 g Speck, 200 g saure Sahne, 3 Eier, 1 TL Kümmel, Hefeteig
        speech: Die Zwiebeln schälen und in feine Ringe hobeln.
        speech: Speck auslassen, Zwiebeln rein und eine Viertelstunde bei mittlerer Hitze weich dünsten.
        speech: Etwas abkühlen lassen, dann Eier, saure Sahne und Kümmel drunterrühren.
        speech: Den Teig aufs Blech, Masse drauf, bei 200 Grad 35 Minuten.
        + 1 kg Zwiebeln
        + 200 g saure Sahne
        + 1 TL Kümmel
        > Zwiebeln abziehen und in dünne Ringe schneiden.
        > Den Speck ausbraten, die Zwiebeln zugeben und 15 Minuten glasig dünsten.
        > Die Masse leicht auskühlen lassen und mit Eiern, saurer Sahne und Kümmel vermengen.
        > Den Teig auf einem Blech ausbreiten, die Zwiebelmasse darauf verteilen und 35 Minuten bei 200 °C backen.
        - 1 EL Kümmel
        - 100 g Käse
        < Bei 200 °C 60 Minuten backen.
        < Den Lauch in Ringe schneiden.
        # Grießbrei
        speech: Einen halben Liter Milch mit einer Prise Salz und zwei Esslöffeln Zucker aufkochen.
        speech: 60 Gramm Weichweizengrieß einrieseln lassen und dabei ständig rühren.
        speech: Vom Herd nehmen und fünf Minuten quellen lassen.
        speech: Oben drauf Zimt und Zucker oder heiße Himbeeren.
        + 60 g Weichweizengrieß
        + 2 EL Zucker
        > Die Milch mit Salz und Zucker zum Kochen bringen.
        > Den Grieß unter ständigem Rühren einstreuen.
        > Den Topf vom Herd ziehen und 5 Minuten ausquellen lassen.
        > Mit Zimt und Zucker oder warmen Himbeeren servieren.
        - 80 g Weichweizengrieß
        - 1 Ei
        < 15 Minuten ausquellen lassen.
        < Das Eiweiß steif schlagen und unterheben.
        # Rinderrouladen
        subtitles: Die Rouladen flach klopfen, salzen, pfeffern und mit je einem Teelöffel Senf bestreichen.
        subtitles: Mit Speck, Zwiebelstreifen und einer Gewürzgurke belegen.
        subtitles: Fest aufrollen und mit Küchengarn zusammenbinden.
        subtitles: Im Bräter rundherum anbraten, Suppengrün mitrösten.
        subtitles: Mit 500 ml Fond angießen und zugedeckt anderthalb Stunden schmoren.
        subtitles: Die Soße durch ein Sieb gießen und mit Stärke binden.
        + 500 ml Fond
        > Die Rouladen klopfen, mit Salz und Pfeffer würzen und mit Senf bestreichen.
        > Speck, Zwiebelstreifen und Gewürzgurke darauflegen.
        > Straff einrollen und mit Küchengarn fixieren.
        > Von allen Seiten scharf anbraten und das Suppengrün kurz mitbraten.
        > Den Fond zugießen und abgedeckt 90 Minuten schmoren lassen.
        > Die Soße passieren und mit Speisestärke andicken.
        - 250 ml Rotwein
        - 1 l Fond
        < Abgedeckt 3 Stunden schmoren lassen.
        < Mit Rotwein ablöschen.
        # Hummus
        screen: 1 Dose Kichererbsen
        screen: 3 EL Tahin
        screen: Saft einer Zitrone
        screen: 1 Knoblauchzehe
        screen: ½ TL Kreuzkümmel
        screen: alles cremig mixen, Eiswasser dazu
        screen: mit Olivenöl + Paprikapulver toppen
        + 1 Dose Kichererbsen
        + 3 EL Tahin
        + 1/2 TL Kreuzkümmel
        > Kichererbsen, Tahin, Zitronensaft, Knoblauch und Kreuzkümmel mit Eiswasser cremig pürieren.
        > Mit Olivenöl beträufeln und mit Paprikapulver bestäuben.
        - 3 TL Tahin
        - 1/2 EL Kreuzkümmel
        < Mit Granatapfelkernen garnieren.
        < Die Kichererbsen im Ofen rösten.
        # Lachs aus dem Ofen
        speech: Zwei Lachsfilets trocken tupfen und in eine Auflaufform legen.
        speech: Aus einem Esslöffel Honig, zwei Esslöffeln Sojasoße und Ingwer eine Marinade rühren.
        speech: Drüber damit und 20 Minuten ziehen lassen.
        speech: Bei 180 Grad Umluft gut zwölf Minuten garen, dazu gibt's Reis.
        + 2 Lachsfilets
        + 1 EL Honig
        + 2 EL Sojasoße
        > Die Lachsfilets abtupfen und in eine Form geben.
        > Honig, Sojasoße und Ingwer verrühren.
        > Den Lachs damit übergießen und 20 Minuten marinieren.
        > Im Ofen bei 180 °C Umluft 12 Minuten backen und mit Reis servieren.
        - 2 EL Honig
        - 4 Lachsfilets
        < Den Lachs in der Pfanne braten.
        < Bei 180 °C Umluft 25 Minuten backen.
        # Kürbissuppe
        caption: 1 Hokkaido (ca. 1 kg), 2 Kartoffeln, 1 Zwiebel, 800 ml Brühe, 200 ml Kokosmilch, Curry
        screen: Kürbis entkernen und würfeln
        screen: Zwiebel andünsten
        screen: Kürbis + Kartoffeln + Curry 5 Min mitdünsten
        screen: Brühe angießen, 20 Min weich kochen
        screen: Pürieren, Kokosmilch einrühren
        + 800 ml Brühe
        + 200 ml Kokosmilch
        > Den Kürbis von den Kernen befreien und in Würfel schneiden.
        > Die Zwiebel anschwitzen, Kürbis, Kartoffeln und Curry zugeben und 5 Minuten mitbraten.
        > Mit Brühe auffüllen und 20 Minuten köcheln, bis alles weich ist.
        > Die Suppe fein mixen und die Kokosmilch unterrühren.
        - 400 ml Kokosmilch
        - 1 Stück Ingwer
        < 40 Minuten köcheln.
        < Mit Kürbiskernen bestreuen.
        # Nudelauflauf
        speech: 300 Gramm Nudeln bissfest kochen und abgießen.
        speech: Schinken in Streifen schneiden, Erbsen auftauen lassen.
        speech: 200 Milliliter Sahne mit zwei Eiern verquirlen, kräftig würzen.
        speech: Alles in die gefettete Form, 150 Gramm Käse drüber, 25 Minuten bei 200 Grad überbacken.
        + 300 g Nudeln
        + 200 ml Sahne
        + 150 g Käse
        > Die Nudeln al dente kochen und abtropfen lassen.
        > Den Schinken in Streifen schneiden.
        > Sahne und Eier verschlagen und würzen.
        > Alles in eine gefettete Auflaufform füllen, mit Käse bestreuen und bei 200 °C 25 Minuten gratinieren.
        - 250 g Käse
        - 3 Eier
        < Bei 200 °C 45 Minuten gratinieren.
        < Die Tomaten würfeln.
        # Tiramisu
        screen: 500 g Mascarpone
        screen: 4 Eigelb
        screen: 100 g Zucker
        screen: 200 g Löffelbiskuits
        speech: Eigelb mit Zucker über dem Wasserbad dick aufschlagen.
        speech: Mascarpone löffelweise unterziehen.
        speech: Die Biskuits kurz in kalten Espresso tunken und den Boden damit auslegen.
        speech: Creme drauf, noch eine Schicht, und dann mindestens vier Stunden in den Kühlschrank.
        speech: Vor dem Servieren dick mit Kakao bestäuben.
        + 500 g Mascarpone
        + 4 Eigelb
        + 200 g Löffelbiskuits
        > Eigelb und Zucker über einem Wasserbad cremig rühren.
        > Nach und nach den Mascarpone unterheben.
        > Löffelbiskuits in Espresso tauchen und eine Form damit auslegen.
        > Die Creme darauf verstreichen und den Vorgang wiederholen.
        > 4 Stunden kalt stellen und vor dem Servieren mit Kakaopulver bestreuen.
        - 250 g Mascarpone
        - 2 EL Amaretto
        < Den Amaretto unterrühren.
        < 1 Stunde kalt stellen.
        # Sauerkraut mit Bratwurst
        speech: Einen Esslöffel Schmalz erhitzen und eine gewürfelte Zwiebel darin anschwitzen.
        speech: 500 Gramm Sauerkraut, zwei Lorbeerblätter, fünf Wacholderbeeren, 150 Milliliter Weißwein.
        speech: Deckel drauf und vierzig Minuten schmoren.
        speech: Die Bratwürste in der Pfanne von allen Seiten knusprig braten.
        + 500 g Sauerkraut
        + 2 Lorbeerblätter
        + 150 ml Weißwein
        > Die Zwiebel würfeln und in heißem Schmalz glasig dünsten.
        > Sauerkraut, Lorbeer, Wacholderbeeren und Weißwein zugeben und zugedeckt 40 Minuten garen.
        > Bratwürste rundum knusprig braten.
        - 250 ml Weißwein
        - 1 Apfel
        < Den Apfel reiben und untermischen.
        < Zugedeckt 90 Minuten garen.
        # Waffeln
        screen: 125 g weiche Butter
        screen: 100 g Zucker
        screen: 3 Eier
        screen: 250 g Mehl
        screen: 200 ml Milch
        speech: Butter und Zucker cremig schlagen, die Eier einzeln dazu.
        speech: Mehl und Milch abwechselnd unterrühren.
        speech: Das Waffeleisen einfetten und die Waffeln goldbraun backen, drei Minuten etwa.
        speech: Mit Puderzucker bestäuben.
        + 125 g Butter
        + 250 g Mehl
        + 200 ml Milch
        > Weiche Butter mit Zucker schaumig rühren und nacheinander die Eier zugeben.
        > Mehl im Wechsel mit der Milch einrühren.
        > Im gefetteten Waffeleisen ca. 3 Minuten goldgelb ausbacken.
        > Mit Puderzucker servieren.
        - 200 g Butter
        - 1 TL Backpulver
        < Mit Sahne und Kirschen servieren.
        < Ca. 10 Minuten ausbacken.
        """
}
