extension InventionDishes {
    static let freshGerman: [InventionDish] = freshGermanText.split(separator: "# ")
        .compactMap { InventionDish(String($0)) }

    private static let freshGermanText: String = """

        # Königsberger Klopse
        speech: So, heute gibt's Königsberger Klopse, wie bei meiner Oma.
        speech: Ein altbackenes Brötchen in Milch einweichen und gut ausdrücken.
        speech: Dazu fünfhundert Gramm Hackfleisch, ein Ei und zwei Sardellenfilets, ganz fein gehackt, alles verkneten.
        speech: Klopse formen und in einem Liter Brühe fünfzehn Minuten ziehen lassen, nicht kochen!
        speech: Für die Soße vierzig Gramm Butter, vierzig Gramm Mehl, anschwitzen, mit der Brühe ablöschen.
        speech: Zweihundert Milliliter Sahne rein, drei Esslöffel Kapern, fertig.
        + 500 g Hackfleisch
        + 2 Sardellenfilets
        + 3 EL Kapern
        > Das Brötchen in Milch einweichen und ausdrücken, dann mit Hackfleisch, Ei und den gehackten Sardellen verkneten.
        > Klopse formen und 15 Minuten in der Brühe gar ziehen lassen, ohne dass sie kocht.
        > Butter und Mehl anschwitzen und mit der Brühe ablöschen.
        > Sahne und Kapern in die Soße geben.
        - 40 ml Sahne
        - 3 TL Kapern
        - 1 Zwiebel, gewürfelt
        < Die Klopse 15 Minuten sprudelnd kochen.
        < Die Klopse in Butter goldbraun anbraten.
        < Mit Salzkartoffeln servieren.
        # Brezeln
        caption: Laugenbrezeln selber machen 🥨\\n500 g Mehl (Type 550)\\n300 ml lauwarmes Wasser\\n10 g frische Hefe\\n10 g Salz\\n30 g weiche Butter\\n3 EL Natron\\ngrobes Salz
        screen: 8 Min. kneten
        screen: 1 Std. gehen lassen
        screen: 10 Stränge rollen + schlingen
        screen: 30 Sek. in die Natronlauge
        screen: 200 °C Ober-/Unterhitze, 20 Min.
        + 500 g Mehl
        + 10 g frische Hefe
        + 3 Esslöffel Natron
        > Den Teig acht Minuten kneten und eine Stunde gehen lassen.
        > Zu zehn Strängen rollen und Brezeln schlingen.
        > Die Brezeln 30 Sekunden in die Natronlauge tauchen.
        > Bei 200 °C Ober-/Unterhitze 20 Minuten backen.
        - 30 g frische Hefe
        - 3 EL Backpulver
        - 1 EL Zucker
        < Die Brezeln 30 Minuten in die Natronlauge legen.
        < Die geformten Brezeln eine Stunde im Kühlschrank absteifen lassen.
        < Mit Eigelb bestreichen.
        # Zwetschgenmus
        speech: Ihr braucht zwei Kilo Zwetschgen, entsteint und halbiert.
        speech: Zweihundert Gramm braunen Zucker drüber, eine Zimtstange, zwei Sternanis, und das darf über Nacht Saft ziehen.
        speech: Am nächsten Tag in den Bräter, ohne Deckel in den Ofen, hundertsechzig Grad, drei Stunden, ab und zu umrühren.
        speech: Gewürze rausfischen, pürieren wer mag, und heiß in Gläser füllen.
        + 2 kg Zwetschgen
        + 200 g brauner Zucker
        + 1 Zimtstange
        > Die Zwetschgen entsteinen und halbieren.
        > Mit Zucker und Gewürzen über Nacht Saft ziehen lassen.
        > Im offenen Bräter bei 160 Grad 3 Stunden im Ofen einkochen und gelegentlich umrühren.
        - 2 kg Gelierzucker
        - 200 g Zwetschgen
        - 4 cl Rum
        < Bei 160 Grad 30 Minuten im Ofen garen.
        < Die Gläser 5 Minuten auf den Kopf stellen.
        < Mit geschlossenem Deckel im Ofen garen.
        # Rote-Bete-Salat
        screen: 500 g Rote Bete (vorgegart)
        screen: 1 Apfel
        screen: 150 g Ziegenkäse
        screen: 50 g Walnüsse
        screen: 2 EL Apfelessig
        screen: 1 TL Senf
        screen: 1 TL Honig
        screen: 4 EL Rapsöl
        screen: Bete + Apfel in Spalten
        screen: Walnüsse ohne Fett rösten
        screen: Dressing verrühren, alles mischen, Käse drüberbröseln
        + 500 g vorgegarte Rote Bete
        + 150 g Ziegenkäse
        + 4 EL Rapsöl
        > Rote Bete und Apfel in Spalten schneiden.
        > Die Walnüsse ohne Fett anrösten.
        > Essig, Senf, Honig und Öl zu einem Dressing verrühren, alles vermengen und den Käse darüberbröseln.
        - 150 g Feta
        - 4 TL Rapsöl
        - 50 g Rucola
        < Die Rote Bete 40 Minuten kochen.
        < Die Walnüsse in Butter karamellisieren.
        < Den Salat 30 Minuten ziehen lassen.
        # Franzbrötchen
        caption: Moin! Franzbrötchen wie in Hamburg 💙\\nTeig: 500 g Mehl, 250 ml Milch, 1 Pck. Trockenhefe, 70 g Zucker, 70 g Butter, 1 Prise Salz\\nFüllung: 100 g Butter, 120 g Zucker, 2 EL Zimt
        speech: Teig kneten, abdecken, eine Stunde an einen warmen Ort.
        speech: Dann ausrollen, ungefähr vierzig mal sechzig, weiche Butter drauf, Zimtzucker drauf, aufrollen.
        speech: Vier Zentimeter breite Stücke, und jetzt kommt's, mit dem Kochlöffelstiel in der Mitte richtig runterdrücken.
        speech: Noch mal zwanzig Minuten gehen lassen und ab in den Ofen, hundertachtzig Grad Umluft, so achtzehn Minuten.
        + 500 g Mehl
        + 250 ml Milch
        + 2 EL Zimt
        > Den abgedeckten Teig an einem warmen Ort 1 Stunde gehen lassen.
        > Etwa 40 x 60 cm groß ausrollen, mit weicher Butter bestreichen, mit Zimtzucker bestreuen und aufrollen.
        > In 4 cm breite Stücke schneiden und mit einem Kochlöffelstiel mittig eindrücken.
        > Weitere 20 Minuten gehen lassen und bei 180 °C Umluft rund 18 Minuten backen.
        - 2 TL Zimt
        - 70 g Mehl
        - 1 Ei
        < In 4 mm breite Stücke schneiden.
        < Bei 180 °C Umluft 40 Minuten backen.
        < Mit Zuckerguss beträufeln.
        # Bulgursalat
        speech: Kısır, also türkischer Bulgursalat, der darf auf keiner Grillparty fehlen.
        speech: Zwei Gläser feinen Bulgur, ein Glas kochendes Wasser drüber, Deckel drauf, zehn Minuten quellen.
        speech: Zwei Esslöffel Tomatenmark und ein Esslöffel Paprikamark kurz in Olivenöl anbraten.
        speech: Das einkneten, ruhig mit den Händen, bis alles rot ist.
        speech: Ein Bund Petersilie, ein Bund Frühlingszwiebeln, Saft von einer Zitrone und drei Esslöffel Granatapfelsirup.
        + 2 Gläser feiner Bulgur
        + 1 EL Paprikamark
        + 3 EL Granatapfelsirup
        > Den Bulgur mit kochendem Wasser übergießen und zugedeckt 10 Minuten quellen lassen.
        > Tomaten- und Paprikamark in Olivenöl anbraten.
        > Mit den Händen in den Bulgur einkneten, bis er gleichmäßig rot ist.
        - 2 EL Paprikamark
        - 2 Gläser Couscous
        - 1 Salatgurke
        < Den Bulgur 10 Minuten in Brühe kochen.
        < Den Bulgur in ein Sieb abgießen.
        < Den Salat über Nacht kalt stellen.
        # Erbseneintopf
        subtitles: 400 Gramm grüne Schälerbsen mit anderthalb Litern Wasser aufsetzen.
        subtitles: Nach einer Dreiviertelstunde kommen drei Kartoffeln, zwei Möhren und ein Stück Sellerie dazu, alles gewürfelt.
        subtitles: 200 Gramm Speck auslassen und mit in den Topf.
        subtitles: Weitere 30 Minuten köcheln, dann die Würstchen nur noch heiß werden lassen.
        subtitles: Ein Teelöffel Majoran, Salz, Pfeffer, ein Spritzer Essig.
        + 400 g grüne Schälerbsen
        + 1,5 l Wasser
        + 200 g Speck
        + 1 TL Majoran
        > Die Erbsen im Wasser 45 Minuten garen.
        > Kartoffeln, Möhren und Sellerie würfeln und mit dem ausgelassenen Speck dazugeben.
        > Nach weiteren 30 Minuten die Würstchen in der Suppe erhitzen.
        - 200 g Schälerbsen
        - 1 EL Majoran
        - 1 Stange Lauch
        < Die Erbsen über Nacht einweichen.
        < Den Eintopf fein pürieren.
        < Weitere 3 Stunden köcheln lassen.
        # Holunderblütensirup
        screen: 25 Holunderblüten-Dolden
        screen: 1,5 kg Zucker
        screen: 1 Liter Wasser
        screen: 3 Bio-Zitronen
        screen: 30 g Zitronensäure
        screen: nicht waschen, nur ausschütteln!
        screen: Zucker + Wasser aufkochen, abkühlen lassen
        screen: 3 Tage ziehen lassen, täglich umrühren
        screen: abseihen, nochmal aufkochen, abfüllen
        + 25 Holunderblütendolden
        + 1,5 kg Zucker
        + 30 g Zitronensäure
        > Die Dolden ausschütteln, aber nicht waschen.
        > Wasser und Zucker aufkochen und abkühlen lassen.
        > Drei Tage ziehen lassen und jeden Tag umrühren.
        > Durch ein Sieb abgießen, erneut aufkochen und abfüllen.
        - 1 kg Zucker
        - 3 Bio-Orangen
        - 5 Zweige Minze
        < Die Blüten gründlich waschen.
        < 3 Stunden ziehen lassen.
        < Den Sirup 20 Minuten einkochen.
        # Pide
        speech: Für den Teig dreihundert Gramm Mehl, ein halber Würfel Hefe, hundertachtzig Milliliter Wasser, Salz, und eine Stunde gehen lassen.
        speech: Füllung: zweihundertfünfzig Gramm Rinderhack, eine Zwiebel, eine Spitzpaprika, zwei Tomaten, alles ganz klein, roh vermischen.
        speech: Vier Fladen, länglich ausziehen, Füllung drauf, Ränder hochklappen, Enden zudrehen.
        speech: Und dann zweihundertvierzig Grad, zwölf Minuten, und wenn sie rauskommen, gleich mit Butter einpinseln.
        + 300 g Mehl
        + 250 g Rinderhackfleisch
        + ½ Würfel Hefe
        > Den Teig eine Stunde gehen lassen.
        > Das Hackfleisch roh mit der klein geschnittenen Zwiebel, Paprika und den Tomaten mischen.
        > Vier längliche Fladen formen, füllen, die Ränder einklappen und die Enden zusammendrehen.
        > 12 Minuten bei 240 Grad backen und sofort mit Butter bestreichen.
        - 1 Würfel Hefe
        - 250 g Lammhack
        - 100 g geriebener Käse
        < Das Hackfleisch in der Pfanne krümelig braten.
        < 12 Minuten bei 140 Grad backen.
        < Mit schwarzem Sesam bestreuen.
        # Glasnudelsalat
        caption: Thai-Glasnudelsalat, meal prep Liebling 🥢\\n200g Glasnudeln\\n250g Garnelen\\n1 rote Zwiebel\\n2 Stangen Staudensellerie\\nDressing: 3 EL Fischsauce, 4 EL Limettensaft, 1 EL Palmzucker, 2 Thai-Chilis\\nKoriander
        speech: Die Nudeln nur heiß übergießen, fünf Minuten, abschrecken, und einmal mit der Schere durch.
        speech: Die Garnelen zwei Minuten im kochenden Wasser, bis sie rosa sind.
        speech: Dressing verrühren bis der Zucker weg ist, alles zusammen, Koriander drüber.
        + 200 g Glasnudeln
        + 3 EL Fischsauce
        + 2 Thai-Chilis
        > Die Glasnudeln mit heißem Wasser übergießen, nach 5 Minuten abschrecken und mit einer Schere kürzen.
        > Die Garnelen 2 Minuten in kochendem Wasser garen, bis sie rosa sind.
        > Das Dressing rühren, bis sich der Zucker aufgelöst hat, und alles vermengen.
        - 3 EL Limettensaft
        - 250 g Hähnchenbrust
        - 50 g Erdnüsse
        < Die Garnelen in Öl scharf anbraten.
        < Die Glasnudeln 5 Minuten kochen lassen.
        < Den Salat vor dem Servieren 1 Stunde kühlen.
        # Grünkohl
        speech: Ein Kilo Grünkohl, Stiele ab, waschen, und in kochendem Wasser zwei Minuten blanchieren.
        speech: Zwei Zwiebeln in zwei Esslöffeln Schweineschmalz glasig dünsten.
        speech: Kohl dazu, halber Liter Brühe, vier Mettenden oben drauf, Deckel zu, eine Stunde auf kleiner Flamme.
        speech: Am Ende drei Esslöffel Haferflocken zum Binden und ein Esslöffel Senf. Nix anderes.
        + 1 kg Grünkohl
        + 2 EL Schweineschmalz
        + 500 ml Brühe
        > Den Grünkohl entstielen, waschen und 2 Minuten blanchieren.
        > Die Zwiebeln im Schmalz glasig dünsten.
        > Kohl, Brühe und Mettenden zugedeckt 1 Stunde bei kleiner Hitze garen.
        > Zum Schluss mit Haferflocken binden und mit Senf abschmecken.
        - 2 EL Haferflocken
        - 2 EL Butterschmalz
        - 1 EL Zucker
        < Den Grünkohl 20 Minuten blanchieren.
        < Mit Mehl binden.
        < Die Mettenden in der Pfanne anbraten.
        # Gegrillter Spargel
        screen: 500g grüner Spargel 💚
        screen: 2 EL Olivenöl
        screen: 1 Knoblauchzehe
        screen: Abrieb ½ Zitrone
        screen: 30g Parmesan
        screen: holzige Enden abbrechen
        screen: in Öl + Knoblauch wenden
        screen: 6-8 Min auf den Grill
        screen: Zitronenabrieb + Parmesan drüber
        + 500 g grüner Spargel
        + 1 Knoblauchzehe
        + 30 g Parmesan
        > Die holzigen Enden des Spargels abbrechen.
        > In Öl und Knoblauch wenden und 6 bis 8 Minuten grillen.
        > Mit Zitronenabrieb und Parmesan bestreuen.
        - 500 g weißer Spargel
        - 2 TL Olivenöl
        - 1 EL Balsamico
        < Den Spargel schälen.
        < Den Spargel 6-8 Minuten in Salzwasser kochen.
        < Mit gerösteten Pinienkernen bestreuen.
        """
}
