extension InventionDishes {
    static let furtherGerman: [InventionDish] = furtherGermanText.split(separator: "# ")
        .compactMap { InventionDish(String($0)) }

    private static let furtherGermanText = """

        # Kartoffelsuppe
        caption: Kartoffelsuppe wie bei Oma\\n1 kg mehlige Kartoffeln\\n2 Möhren\\n1 Stange Lauch\\n1,2 l Gemüsebrühe\\n100 ml Sahne\\n4 Wiener
        speech: also wir schälen jetzt erstmal die Kartoffeln und die Möhren und schneiden alles in Würfel
        speech: dann den Lauch in etwas Butter anschwitzen, Kartoffeln und Möhren dazu, Brühe drauf und zwanzig Minuten köcheln
        speech: einmal grob pürieren, Sahne rein, und die Wiener in Scheiben dazu
        + 1 kg mehligkochende Kartoffeln
        + 2 Möhren
        + 1,2 Liter Gemüsebrühe
        > Kartoffeln und Möhren schälen und würfeln.
        > Den Lauch in Butter anschwitzen, Kartoffeln und Möhren zugeben, mit der Brühe aufgießen und 20 Minuten köcheln lassen.
        > Grob pürieren, die Sahne einrühren und die Wiener in Scheiben dazugeben.
        - 1,2 l Sahne
        - 2 Stangen Lauch
        - 1 Prise Muskatnuss
        < 40 Minuten köcheln lassen.
        < Die Kartoffeln in Öl braten.
        < Mit Salz und Pfeffer abschmecken und mit Petersilie bestreuen.
        # Apfelpfannkuchen
        screen: 250 g Mehl
        screen: 3 Eier
        screen: 375 ml Milch
        screen: 2 EL Zucker
        screen: 2 Äpfel
        screen: 15 Min. ruhen lassen
        speech: alles außer den Äpfeln verrühren und dann muss der Teig ruhen
        speech: Apfelscheiben in die heiße Pfanne, Teig drüber, von beiden Seiten je drei Minuten backen
        + 250 g Mehl
        + 375 ml Milch
        + 2 Esslöffel Zucker
        > Mehl, Eier, Milch und Zucker zu einem Teig verrühren.
        > Den Teig eine Viertelstunde ruhen lassen.
        > Die Apfelscheiben in die heiße Pfanne geben, Teig darübergießen und auf jeder Seite 3 Minuten backen.
        - 2 TL Zucker
        - 2 Eier
        - 1 Päckchen Vanillezucker
        < Den Teig 50 Minuten ruhen lassen.
        < Auf jeder Seite 8 Minuten backen.
        < Mit Puderzucker und Zimt bestäuben.
        # Linsensalat
        caption: Meal Prep Linsensalat #vegan #mealprep\\n200 g Belugalinsen\\n1 Granatapfel\\n1 Bund Petersilie\\n3 EL Olivenöl\\n2 EL Apfelessig\\n1 TL Senf\\n1 TL Ahornsirup
        screen: Linsen 25 min kochen
        screen: Dressing verrühren
        subtitles: Die Linsen abgießen und lauwarm mit dem Dressing mischen.
        subtitles: Petersilie hacken und mit den Granatapfelkernen unterheben.
        + 200 g Belugalinsen
        + 3 EL Olivenöl
        + 1 TL Ahornsirup
        > Linsen 25 Minuten kochen.
        > Linsen abgießen und noch lauwarm mit dem Dressing vermengen.
        > Gehackte Petersilie und Granatapfelkerne unterheben.
        - 1 EL Senf
        - 3 EL Apfelessig
        - 150 g Feta
        < Linsen 15 Minuten kochen.
        < Gehackte Petersilie und Walnusskerne unterheben.
        < Mindestens 2 Stunden im Kühlschrank ziehen lassen.
        # Zwiebelrostbraten
        speech: servus, heut gibts Zwiebelrostbraten, vier Scheiben Roastbeef, so zweihundert Gramm jede
        speech: drei große Zwiebeln in feine Ringe, die mehlier ich und frittier sie goldbraun
        speech: das Fleisch klopfen, einen Teelöffel Senf drauf, zwei Minuten pro Seite anbraten, raus damit
        speech: Bratensatz mit einem Viertelliter Rinderfond ablöschen und fünf Minuten einkochen
        speech: zum Schluss zwei Esslöffel kalte Butter einrühren
        + 4 Scheiben Roastbeef
        + 3 große Zwiebeln
        + 250 ml Rinderfond
        + 2 EL kalte Butter
        > Zwiebeln in feine Ringe schneiden, mehlieren und goldbraun frittieren.
        > Das Fleisch klopfen, mit Senf bestreichen und pro Seite 2 Minuten anbraten.
        > Den Bratensatz mit dem Rinderfond ablöschen und 5 Minuten einkochen lassen.
        > Die kalte Butter einrühren.
        - 2 EL Senf
        - 3 EL kalte Butter
        - 100 ml Rotwein
        < Pro Seite 5 Minuten anbraten.
        < Die Zwiebeln in Ringe schneiden und im Ofen rösten.
        < Mit Spätzle servieren.
        # Bananenbrot
        caption: Das saftigste Bananenbrot. 180 °C Ober-/Unterhitze, 50 Minuten
        screen: 3 reife Bananen
        screen: 100 g Zucker
        screen: 80 ml Rapsöl
        screen: 2 Eier
        screen: 220 g Dinkelmehl
        screen: 2 TL Backpulver
        speech: Bananen zerdrücken, mit Zucker, Öl und Eiern verrühren
        speech: Mehl und Backpulver nur kurz unterheben und ab in die Kastenform
        + 3 reife Bananen
        + 80 ml Rapsöl
        + 2 Teelöffel Backpulver
        > Die Bananen zerdrücken und mit Zucker, Öl und Eiern verrühren.
        > Mehl und Backpulver kurz unterheben und den Teig in eine Kastenform füllen.
        > Bei 180 °C Ober-/Unterhitze 50 Minuten backen.
        - 100 ml Rapsöl
        - 2 EL Backpulver
        - 1 Prise Salz
        < Bei 150 °C Umluft 50 Minuten backen.
        < Bei 180 °C 80 Minuten backen.
        < Gehackte Schokolade unterheben.
        # Spinatknödel
        subtitles: 250 Gramm altbackene Semmeln klein würfeln.
        subtitles: 300 Gramm Blattspinat blanchieren, ausdrücken und hacken.
        subtitles: Eine Zwiebel in einem Esslöffel Butter glasig dünsten.
        subtitles: Alles mit 3 Eiern, 100 Gramm Bergkäse und 100 Milliliter Milch verkneten und eine halbe Stunde stehen lassen.
        subtitles: Knödel formen und 12 Minuten in Salzwasser ziehen lassen.
        + 250 g altbackene Semmeln
        + 300 g Blattspinat
        + 100 g Bergkäse
        + 1 EL Butter
        > Den Spinat blanchieren, ausdrücken und hacken.
        > Die Zwiebel in Butter glasig dünsten.
        > Mit Eiern, Bergkäse und Milch verkneten und 30 Minuten stehen lassen.
        > Knödel formen und in Salzwasser 12 Minuten ziehen lassen.
        - 300 g Bergkäse
        - 250 ml Milch
        - 2 EL Semmelbrösel
        < Knödel formen und 30 Minuten in Salzwasser ziehen lassen.
        < Die Zwiebel in Olivenöl glasig dünsten.
        < Mit brauner Butter und Parmesan servieren.
        # Gurkensalat
        screen: 2 Salatgurken
        screen: 200 g Schmand
        screen: ½ Bund Dill
        screen: 1 EL Zitronensaft
        screen: Gurken hobeln + salzen
        screen: 10 Minuten ziehen lassen, ausdrücken
        + 2 Salatgurken
        + 1/2 Bund Dill
        > Die Gurken hobeln und salzen.
        > Zehn Minuten ziehen lassen und dann ausdrücken.
        - 200 g Joghurt
        - 1½ Bund Dill
        - 1 TL Zucker
        < 10 Stunden ziehen lassen.
        < Die Gurken schälen und entkernen.
        # Lachs in Sahnesoße
        caption: Lachs in Zitronen-Sahne, 20-Minuten-Feierabendküche\\n2 Lachsfilets à 180 g\\n200 ml Sahne\\n1 Bio-Zitrone\\n150 g Babyspinat\\n1 Knoblauchzehe
        speech: Lachs auf der Hautseite vier Minuten anbraten, dann umdrehen, zwei Minuten, rausnehmen
        speech: Knoblauch in dieselbe Pfanne, Sahne und Zitronenabrieb dazu und kurz aufkochen
        speech: Spinat zusammenfallen lassen und den Lachs wieder reinlegen
        + 2 Lachsfilets
        + 200 ml Sahne
        + 150 g Babyspinat
        > Den Lachs 4 Minuten auf der Hautseite anbraten, wenden, weitere 2 Minuten braten und herausnehmen.
        > Knoblauch in dieselbe Pfanne geben, Sahne und Zitronenabrieb zufügen und kurz aufkochen lassen.
        > Den Spinat zusammenfallen lassen und den Lachs wieder in die Pfanne legen.
        - 150 ml Sahne
        - 3 Knoblauchzehen
        - 1 EL Olivenöl
        < Den Lachs 20 Minuten im Ofen garen.
        < Den Lachs auf der Hautseite 14 Minuten anbraten.
        < Mit Weißwein ablöschen.
        # Milchreis
        screen: 1 l Milch
        screen: 250 g Milchreis
        screen: 1 Vanilleschote
        screen: 3 EL Zucker
        speech: Milch mit Zucker und der Vanille aufkochen, Reis rein
        speech: auf kleinster Stufe fünfunddreißig Minuten quellen lassen, ab und zu rühren, sonst brennt das an
        + 1 Liter Milch
        + 250 g Milchreis
        + 3 EL Zucker
        > Die Milch mit Zucker und Vanille aufkochen und den Reis hineingeben.
        > Auf kleinster Stufe 35 Minuten quellen lassen und gelegentlich umrühren.
        - 250 ml Milch
        - 3 TL Zucker
        - 1 Prise Salz
        < Auf höchster Stufe 15 Minuten kochen.
        < Mit Zimt und Zucker bestreuen.
        < Mit heißen Kirschen servieren.
        # Flammkuchen
        caption: Flammkuchen ohne Hefe (2 Stück)\\n250 g Mehl\\n125 ml Wasser\\n3 EL Öl\\n200 g Crème fraîche\\n2 rote Zwiebeln\\n125 g Speckwürfel\\n250 °C, 12-15 Min.
        subtitles: Mehl, Wasser und Öl fünf Minuten zu einem glatten Teig kneten.
        subtitles: Den Teig halbieren und hauchdünn ausrollen.
        subtitles: Mit Crème fraîche bestreichen, Zwiebeln und Speck darauf verteilen.
        + 250 g Mehl
        + 200 g Crème fraîche
        + 125 g Speckwürfel
        > Mehl, Wasser und Öl in 5 Minuten glatt kneten.
        > Den Teig in zwei Hälften teilen und sehr dünn ausrollen.
        > Mit Crème fraîche bestreichen und mit Zwiebeln und Speck belegen.
        > 12 bis 15 Minuten bei 250 °C backen.
        - 250 g Speckwürfel
        - 3 TL Öl
        - 1/2 Würfel Hefe
        < Den Teig eine Stunde gehen lassen.
        < 12-15 Minuten bei 150 °C backen.
        < Mit Schnittlauch bestreuen.
        # Overnight Porridge
        speech: Leute, Frühstück für die ganze Woche, ich nehm achtzig Gramm zarte Haferflocken, zwei Esslöffel Leinsamen
        speech: dazu hundertfünfzig Milliliter Hafermilch und hundert Gramm Skyr
        speech: umrühren, Deckel drauf, über Nacht in den Kühlschrank
        speech: morgens kommt dann noch ein geriebener Apfel rein
        + 80 g zarte Haferflocken
        + 2 EL Leinsamen
        + 150 ml Hafermilch
        + 1 geriebener Apfel
        > Umrühren, mit dem Deckel verschließen und über Nacht in den Kühlschrank stellen.
        > Am Morgen den geriebenen Apfel unterrühren.
        - 100 ml Hafermilch
        - 2 TL Leinsamen
        - 1 EL Honig
        < Im Topf 5 Minuten köcheln lassen.
        < Am Morgen frische Beeren unterrühren.
        # Ofengemüse
        screen: 800 g Süßkartoffeln
        screen: 2 Zucchini
        screen: 4 EL Olivenöl
        screen: 1½ TL Paprikapulver
        screen: 35 Min bei 200° Umluft
        subtitles: Alles in zwei Zentimeter große Stücke schneiden und auf dem Blech mit Öl und Paprika mischen.
        subtitles: Nach der Hälfte der Zeit einmal wenden.
        subtitles: Dazu passt Kräuterquark: 250 Gramm Quark mit einem Bund Schnittlauch verrühren.
        + 800 g Süßkartoffeln
        + 1 1/2 TL Paprikapulver
        + 250 g Quark
        > Das Gemüse in 2 cm große Stücke schneiden und auf dem Blech mit Öl und Paprikapulver vermengen.
        > 35 Minuten bei 200 °C Umluft backen und nach der Hälfte der Zeit wenden.
        > Den Quark mit dem Schnittlauch verrühren.
        - ½ TL Paprikapulver
        - 400 g Süßkartoffeln
        - 2 Zweige Rosmarin
        < 35 Minuten bei 160 °C Umluft backen.
        < Den Quark mit Petersilie und Zitronensaft verrühren.
        # Gulasch
        caption: Rindergulasch\\n1 kg Rindfleisch aus der Wade\\n800 g Zwiebeln\\n3 EL Schweineschmalz\\n4 EL Paprika edelsüß\\n1 EL Tomatenmark\\n1 TL Kümmel
        speech: Zwiebeln im Schmalz ganz langsam goldgelb rösten, das dauert zwanzig Minuten, nicht schummeln
        speech: Topf vom Herd, Paprika rein, dann mit einem Schuss Essig ablöschen, sonst wirds bitter
        speech: Fleisch und Tomatenmark dazu, mit Wasser bedecken und zweieinhalb Stunden schmoren
        + 1 kg Rindfleisch
        + 800 g Zwiebeln
        + 4 EL edelsüßes Paprikapulver
        > Die Zwiebeln 20 Minuten langsam im Schmalz goldgelb rösten.
        > Den Topf vom Herd nehmen, Paprika zugeben und mit einem Schuss Essig ablöschen.
        > Fleisch und Tomatenmark zugeben, mit Wasser bedecken und 2,5 Stunden schmoren.
        - 1 kg Zwiebeln
        - 4 TL Paprika edelsüß
        - 2 Knoblauchzehen
        < Mit einem Schuss Rotwein ablöschen.
        < Eineinhalb Stunden schmoren.
        < Mit Nudeln und einem Klecks Sauerrahm anrichten.
        """
}
