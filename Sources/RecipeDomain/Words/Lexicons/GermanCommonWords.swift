extension LexiconWords {
    /// Words of talk, which are no misread words of a kitchen.
    mutating func fillGermanCommonWords() {
        common = Self.words(
            """
            aber abend alle allein allem allen alles also alte anders anfang arbeit auch auge augen ausser bald
            baum beide beim beispiel bekannt besonders besser beste besten bestimmt bild bitte bleibt bleiben
            brauche braucht brauchen bruder buch da dabei dafur dagegen daheim damals danke dann daran darf
            daruber darum dass dauert dein deine dem denn deshalb deutsch dich diese dieser dieses ding dinge
            direkt doch dort draussen dreh druck dumm dunkel durch durfen echt ecke egal eher eigen eigentlich
            einfach einmal einzeln ende endlich eng erde erfahrung erst erste erzahlen essen etwas euch eure
            fall falls falsch familie fang farbe fast fehler feier fein fenster ferien fertig fest feuer finde
            finden firma folgt frage frau frei freitag freude freund freunde freundin fruh fruher fuhlt fuss
            ganz ganze garten gast gaste geburtstag gedanke gefahr gefallt gegen gehort geht geil geld gelernt
            genau genug gerade gern gerne gesagt geschafft geschichte geschmack gesicht gestern gesund gibt
            gleich gleiche gluck grund gruppe gute guten halt hand hande hart haus hause heim heiss heisst
            helfen herbst herz heute hier hilfe himmel hinten hoch hoffe hoffentlich hund hunger idee immer
            innen ihr ihre ihren jahr jahre jeden jeder jedes jetzt junge jemand kann kannst kaum kein keine
            kinder klappt klar klasse klein komisch komm kommt komplett konnen konnte kopf kosten kraft krank
            kuche kunst kurz lach lachen land lang lange langsam laut lebe leben lecker leer leicht leid leider
            lernen letzte letzten leute lieb liebe lieber liebling liegt links lohnt lust mach machen macht
            madchen magst maschine mein meine meist meistens mensch menschen merken minute mitte mittag mitten
            moglich moment montag morgen morgens mude musik muss musst mussen mutter nach nachbar nachher
            nachmittag nachste nacht nah nahe name natur naturlich neben nehm nehme nehmen nein neue neuen nicht
            nichts niemand noch norden normal normalerweise not nun nur oben oder offen oft ohne oma opa
            ordentlich ort papa perfekt platz plotzlich preis probier problem punkt quasi rechts rede regel
            regen reich reicht reihe rein reise richtig ruhe ruhig rund sache sachen sag sage sagen samstag satz
            sauber schade schau schaut schauen schlecht schlimm schluss schmeckt schnell schon schone schrank
            schuld schule schummeln schwer sehen sehr seid seine seit seite selber selbst selten sicher sieht
            sind sogar solche soll sollte sommer sonne sonntag sonst spass spat spater spiel sport sprache stadt
            stark statt steht stelle stimmt strasse stress stuhl stunde suche super tag tage tante teil tief
            tipp tisch toll total traum treffen trotzdem tur ubrigens uhr unbedingt und ungefahr unten unter
            urlaub vater versprochen versteh versuche viel viele vielen vielleicht voll vom von vor vorher vorne
            wahr wand wann warum was weg weil weiter welche welt wenig weniger wenn wer werde werdet wert wetter
            wichtig wie wieder wind winter wir wird wirklich wisst woche wochen wohl wohnung wollen wollte worte
            wunderbar wunsch zahl zeigen zeit ziel ziemlich zimmer zufrieden zuhause zukunft zuletzt zum zurück
            zusammen zwar zweite zweimal
            millimeter
            """
        )
    }
}
