extension InventionDishes {
    /// German ones, their steps told anew.
    static let german: [InventionDish] = germanText.split(separator: "# ").compactMap { InventionDish(String($0)) }

    private static let germanText = """
        # Linsensuppe
        caption: 250 g Berglinsen\\n2 Möhren\\n1 Zwiebel\\n1 l Gemüsebrühe\\n2 EL Weißweinessig
        speech: Als Erstes schneiden wir die Zwiebel und die Möhren in kleine Würfel.
        speech: Die kommen mit etwas Öl in den Topf und werden fünf Minuten angeschwitzt.
        speech: Dann die Linsen dazu und mit der Brühe aufgießen.
        speech: Das Ganze lassen wir jetzt eine halbe Stunde köcheln.
        speech: Zum Schluss mit dem Essig abschmecken.
        + 250 g Berglinsen
        + 2 Karotten
        + 2 EL Weißweinessig
        + 1 l Gemüsebrühe
        > Zwiebel und Möhren fein würfeln.
        > Das Gemüse in Öl 5 Minuten andünsten.
        > Linsen hinzufügen, Gemüsebrühe angießen und 30 Minuten kochen lassen.
        > Mit Essig abschmecken.
        - 2 TL Weißweinessig
        - 500 g Berglinsen
        - 200 g Speck
        < Die Suppe 60 Minuten kochen lassen.
        < Würstchen in Scheiben schneiden und zugeben.
        < Die Suppe pürieren.
        # Käsespätzle
        screen: 400 g Mehl
        screen: 4 Eier
        screen: 150 ml Wasser
        screen: 1 TL Salz
        screen: Teig schlagen bis er Blasen wirft
        screen: 30 min ruhen lassen
        screen: durch die Presse ins kochende Wasser drücken
        screen: 250 g Bergkäse schichten
        screen: Röstzwiebeln drauf
        + 400 g Mehl
        + 4 Eier
        + 250 g Bergkäse
        > Mehl, Eier, Wasser und Salz zu einem Teig schlagen, bis er Blasen wirft.
        > Den Teig eine halbe Stunde ruhen lassen.
        > Den Teig portionsweise durch eine Presse in kochendes Wasser drücken.
        > Die Spätzle abwechselnd mit dem Käse schichten und mit Röstzwiebeln bestreuen.
        - 3 Eier
        - 150 ml Milch
        - 1 EL Salz
        < Den Teig 2 Stunden ruhen lassen.
        < Mit gehackter Petersilie bestreuen.
        # Apfelkuchen
        speech: Heizt den Ofen schon mal auf 180 Grad vor.
        speech: 150 Gramm Butter mit 120 Gramm Zucker schaumig rühren, dann drei Eier nacheinander dazu.
        speech: 250 Gramm Mehl und zwei Teelöffel Backpulver mischen und unterheben.
        speech: Vier Äpfel schälen, vierteln, entkernen und auf dem Teig verteilen.
        speech: Ab in den Ofen für 45 Minuten.
        + 150 g Butter
        + 120 g Zucker
        + 2 TL Backpulver
        + 4 Äpfel
        > Den Backofen auf 180 °C vorheizen.
        > Butter und Zucker cremig schlagen und die Eier einzeln unterrühren.
        > Mehl mit Backpulver vermengen und unter die Masse heben.
        > Äpfel schälen, in Viertel schneiden, das Kerngehäuse entfernen und auf den Teig legen.
        > 45 Minuten backen.
        - 2 EL Backpulver
        - 250 g Zucker
        - 6 Äpfel
        < Den Backofen auf 220 °C vorheizen.
        < 25 Minuten backen.
        < Mit Zimt bestreuen.
        # Gulasch
        subtitles: 800 g Rindfleisch in grobe Würfel schneiden.
        subtitles: In heißem Butterschmalz rundherum scharf anbraten und wieder herausnehmen.
        subtitles: Jetzt drei Zwiebeln in den Topf und goldbraun rösten.
        subtitles: Zwei Esslöffel Tomatenmark und drei Esslöffel Paprikapulver kurz mitrösten.
        subtitles: Mit Rotwein ablöschen, Fleisch zurück in den Topf, Deckel drauf.
        subtitles: Zweieinhalb Stunden bei kleiner Hitze schmoren.
        + 800 g Rindfleisch
        + 3 Zwiebeln
        + 2 EL Tomatenmark
        + 3 EL Paprikapulver
        > Das Fleisch in grobe Stücke schneiden und in Butterschmalz von allen Seiten kräftig anbraten, dann herausnehmen.
        > Die Zwiebeln goldbraun braten.
        > Tomatenmark und Paprikapulver zugeben und kurz mitrösten.
        > Mit Rotwein ablöschen, das Fleisch zurückgeben und zugedeckt 2,5 Stunden schmoren.
        - 3 TL Paprikapulver
        - 500 g Rindfleisch
        - 2 Zwiebeln
        < Zugedeckt 1 Stunde schmoren.
        < Kartoffeln würfeln und mitkochen.
        < Mit Bier ablöschen.
        # Pfannkuchen
        speech: Ihr braucht 200 Gramm Mehl, 400 Milliliter Milch, zwei Eier und eine Prise Salz.
        speech: Alles glatt rühren und zwanzig Minuten quellen lassen.
        speech: Butter in der Pfanne zerlassen, eine Kelle Teig rein und von jeder Seite zwei Minuten ausbacken.
        speech: Bei uns gibt's Apfelmus dazu.
        + 200 g Mehl
        + 400 ml Milch
        + 1 Prise Salz
        > Mehl, Milch, Eier und Salz zu einem glatten Teig verrühren.
        > Den Teig 20 Minuten ruhen lassen.
        > In zerlassener Butter pro Seite 2 Minuten backen.
        > Mit Apfelmus servieren.
        - 300 g Mehl
        - 3 Eier
        - 200 ml Milch
        < Den Teig über Nacht ruhen lassen.
        < Mit Zucker und Zimt bestreuen.
        # Kartoffelsalat
        caption: Schwäbischer Kartoffelsalat: 1 kg festkochende Kartoffeln, 1 Zwiebel, 200 ml heiße Brühe, 4 EL Essig, 5 EL Öl, Schnittlauch
        speech: Die Kartoffeln mit Schale kochen, das dauert ungefähr 25 Minuten.
        speech: Noch heiß pellen und in dünne Scheiben schneiden.
        speech: Die heiße Brühe mit der fein gehackten Zwiebel drüber und eine Stunde ziehen lassen.
        speech: Essig und Öl unterheben, Schnittlauch drauf.
        + 1 kg festkochende Kartoffeln
        + 200 ml Brühe
        + 4 EL Essig
        > Die Kartoffeln in der Schale 25 Minuten kochen.
        > Die heißen Kartoffeln schälen und dünn aufschneiden.
        > Zwiebel fein hacken, mit der Brühe über die Kartoffeln geben und 1 Stunde durchziehen lassen.
        > Essig und Öl vorsichtig untermischen und mit Schnittlauch garnieren.
        - 4 EL Öl
        - 150 g Mayonnaise
        - 400 ml Brühe
        < Gurken raspeln und unterheben.
        < Die Kartoffeln 45 Minuten kochen.
        # Flammkuchen
        screen: 250 g Mehl + 125 ml Wasser + 2 EL Öl
        screen: Teig dünn ausrollen
        screen: 200 g Crème fraîche draufstreichen
        screen: 1 rote Zwiebel in Ringen
        screen: 100 g Speckwürfel
        screen: 250 °C, 12 Minuten
        + 250 g Mehl
        + 200 g Crème fraîche
        + 100 g Speck
        > Aus Mehl, Wasser und Öl einen Teig machen und dünn ausrollen.
        > Mit Crème fraîche bestreichen.
        > Mit Zwiebelringen und Speck belegen.
        > Bei 250 °C etwa 12 Minuten backen.
        - 200 g Speck
        - 2 TL Öl
        - 100 g Käse
        < Bei 250 °C etwa 25 Minuten backen.
        < Mit Käse bestreuen.
        # Hähnchencurry
        speech: 600 Gramm Hähnchenbrust in mundgerechte Stücke schneiden und salzen.
        speech: Zwei Knoblauchzehen und ein Stück Ingwer fein hacken.
        speech: Kokosöl heiß werden lassen, Hähnchen von allen Seiten anbraten.
        speech: Knoblauch, Ingwer und zwei Esslöffel rote Currypaste dazu, eine Minute mitbraten.
        speech: 400 Milliliter Kokosmilch angießen, zehn Minuten köcheln.
        speech: Mit Limettensaft und Koriander abrunden.
        + 600 g Hähnchenbrust
        + 2 Knoblauchzehen
        + 2 EL rote Currypaste
        + 400 ml Kokosmilch
        > Die Hähnchenbrust in Stücke schneiden und mit Salz würzen.
        > Knoblauch und Ingwer fein schneiden.
        > Das Hähnchen in heißem Kokosöl rundum anbraten.
        > Currypaste, Knoblauch und Ingwer hinzugeben, kurz anrösten, dann mit Kokosmilch ablöschen und 10 Minuten köcheln lassen.
        > Mit Limettensaft und Koriander verfeinern.
        - 2 TL rote Currypaste
        - 200 ml Sahne
        - 4 Knoblauchzehen
        < Paprika in Streifen schneiden und mitbraten.
        < 30 Minuten köcheln lassen.
        # Frikadellen
        caption: 500 g gemischtes Hack, 1 altbackenes Brötchen, 1 Ei, 1 Zwiebel, 1 TL Senf, Majoran
        speech: Das Brötchen einweichen und gut ausdrücken.
        speech: Zwiebel klein schneiden und glasig dünsten.
        speech: Jetzt alles mit dem Hack, dem Ei, dem Senf und Majoran verkneten.
        speech: Mit nassen Händen acht Kugeln formen und flach drücken.
        speech: In der Pfanne von jeder Seite sechs Minuten braten.
        + 500 g gemischtes Hackfleisch
        + 1 TL Senf
        + 1 Ei
        > Das Brötchen in Wasser einweichen und ausdrücken.
        > Die Zwiebel fein würfeln und glasig braten.
        > Hackfleisch mit Ei, Senf, Majoran, Brötchen und Zwiebel vermengen.
        > 8 Frikadellen formen und pro Seite 6 Minuten braten.
        - 1 EL Senf
        - 2 Eier
        - 250 g gemischtes Hackfleisch
        < Die Frikadellen im Ofen bei 200 °C backen.
        < Petersilie hacken und unterkneten.
        # Tomatensoße
        screen: 1 Dose Tomaten (400 g)
        screen: 3 EL Olivenöl
        screen: 2 Zehen Knoblauch
        screen: 1 Prise Zucker
        screen: Knoblauch in Öl anschwitzen, nicht braun werden lassen
        screen: Tomaten rein, 20 Min einkochen
        screen: Basilikum zupfen & unterrühren
        + 1 Dose Tomaten
        + 3 EL Olivenöl
        + 2 Knoblauchzehen
        > Knoblauch in Olivenöl andünsten, ohne dass er bräunt.
        > Tomaten zugeben und 20 Minuten einköcheln lassen.
        > Basilikumblätter abzupfen und unterrühren.
        - 3 TL Olivenöl
        - 2 Dosen Tomaten
        < Die Soße mit Sahne verfeinern.
        < 40 Minuten einkochen.
        # Rührei
        speech: Drei Eier aufschlagen, ein Schluck Sahne, Salz und Pfeffer, kurz verquirlen.
        speech: Butter in der Pfanne schmelzen, nicht zu heiß.
        speech: Eier rein und mit dem Schaber langsam schieben, bis sie stocken.
        speech: Schnittlauch drüber und sofort essen.
        + 3 Eier
        > Die Eier mit Sahne, Salz und Pfeffer verquirlen.
        > Butter bei mittlerer Hitze in einer Pfanne zerlassen.
        > Die Eimasse hineingeben und langsam stocken lassen.
        > Mit Schnittlauch bestreut servieren.
        - 4 Eier
        - 2 EL Milch
        < Speck auslassen.
        < Mit Käse überbacken.
        # Pesto
        caption: 2 Bund Basilikum\\n50 g Pinienkerne\\n60 g Parmesan\\n1 Knoblauchzehe\\n120 ml Olivenöl
        speech: Die Pinienkerne ohne Fett in der Pfanne goldbraun rösten.
        speech: Basilikum, Knoblauch, Kerne und Käse in den Mixer, Öl langsam einlaufen lassen.
        speech: Mit Salz abschmecken und ins Glas füllen.
        + 2 Bund Basilikum
        + 50 g Pinienkerne
        + 120 ml Olivenöl
        > Pinienkerne in einer Pfanne ohne Öl anrösten.
        > Basilikum mit Knoblauch, Pinienkernen und Parmesan pürieren, dabei nach und nach das Olivenöl zugießen.
        > Mit Salz würzen und in ein Glas abfüllen.
        - 1 Bund Basilikum
        - 50 g Walnüsse
        - 60 ml Olivenöl
        < Walnüsse hacken und rösten.
        < Das Pesto 10 Minuten kochen.
        # Ofengemüse
        screen: 2 Zucchini, 1 Paprika, 300 g Kirschtomaten
        screen: alles in Stücke schneiden
        screen: 4 EL Öl, 1 TL Oregano, Salz
        screen: Ofen 200 Grad Umluft, 25 Minuten
        screen: Feta drüberbröseln
        + 2 Zucchini
        + 300 g Kirschtomaten
        + 4 EL Öl
        > Zucchini und Paprika klein schneiden.
        > Das Gemüse mit Öl, Oregano und Salz mischen.
        > Im Ofen bei 200 °C Umluft 25 Minuten garen.
        > Den Feta zerbröckeln und darüberstreuen.
        - 300 g Paprika
        - 1 EL Oregano
        < Auberginen in Scheiben schneiden.
        < Bei 160 °C Umluft 25 Minuten garen.
        # Milchreis
        speech: Einen Liter Milch mit einer Vanilleschote aufkochen.
        speech: 250 Gramm Milchreis einrühren, zwei Esslöffel Zucker dazu.
        speech: Auf kleinster Stufe 35 Minuten ziehen lassen und immer mal umrühren.
        speech: Mit Zimt und Kirschen anrichten.
        + 1 l Milch
        + 250 g Milchreis
        + 2 EL Zucker
        > Die Milch mit der Vanilleschote zum Kochen bringen.
        > Milchreis und Zucker unterrühren.
        > Bei schwacher Hitze 35 Minuten quellen lassen, dabei gelegentlich rühren.
        > Mit Zimt und Kirschen servieren.
        - 2 TL Zucker
        - 500 ml Milch
        < Mit Himbeeren servieren.
        < 15 Minuten quellen lassen.
        # Quarkbällchen
        screen: 250 g Quark
        screen: 3 Eier
        screen: 100 g Zucker
        screen: 300 g Mehl + 1 Pck. Backpulver
        speech: Alles zusammenrühren, der Teig ist ziemlich klebrig.
        speech: Mit zwei Löffeln Bällchen abstechen und bei 170 Grad frittieren, vier Minuten.
        speech: Auf Küchenpapier abtropfen lassen und noch warm im Zucker wälzen.
        + 250 g Quark
        + 300 g Mehl
        + 100 g Zucker
        > Quark, Eier, Zucker, Mehl und Backpulver zu einem Teig verrühren.
        > Mit zwei Löffeln Bällchen formen und bei 170 °C 4 Minuten frittieren.
        > Auf Küchenpapier abtropfen lassen und in Zucker wenden.
        - 500 g Quark
        - 2 Eier
        < Die Bällchen im Ofen backen.
        < Bei 190 °C 4 Minuten frittieren.
        """
}
