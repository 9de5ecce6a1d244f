extension LexiconWords {
    mutating func fillGermanAddress() {
        address.isVerbLast = true
        address.phrases = Phrases(
            Self.phrases(
                """
                systemprompt, system prompt, systemnachricht, systemhinweis, systemanweisung, sprachmodell,
                ki assistent, ki assistenten, ki modell, als ki, als chatbot, du bist eine ki, entwicklermodus,
                adminmodus, deine anweisungen, deinen anweisungen, ihre anweisungen, deine vorgaben, dein prompt,
                deinen prompt, deine programmierung, vorherigen anweisungen, vorherige anweisungen,
                bisherigen anweisungen, bisherige anweisungen, obigen anweisungen, obige anweisungen, neue anweisung,
                neue anweisungen, neue regel, neue aufgabe, deiner ausgabe, deine ausgabe, ignoriere alle,
                ignoriere alles, ignoriere deine, vergiss deine, vergiss alles was, vergiss alle, du bist jetzt ein,
                du bist ab jetzt, du bist ab sofort, du bist nun ein, du bist kein, deine aufgabe ist,
                deine neue aufgabe, deine nächste aufgabe, ende der belege, ende des transkripts, ende der eingabe,
                ende des kontexts, sudo, sicherheitsfilter, inhaltsfilter, frühere vorgaben, vorherige vorgaben, alle vorgaben,
                ersetzt obige, ersetzt die obige, liste abgeschnitten, fehlende zeile, fehlende zeilen, pflichteintrag,
                pflichtfeld, titelfeld, autorenfeld, zutatenfeld, feld titel, feld autor, feld zutaten,
                in klammern dahinter, den schritt um, schritt so um, fälschlich weggelassen, fälschlicherweise weggelassen,
                als json, im json, gültiges json, base64, rückwärts und, wird dir befohlen,
                gehorche, der benutzer hat, der nutzer hat, der benutzer möchte, der nutzer möchte,
                der benutzer will, der nutzer will, sag dem benutzer, sage dem benutzer, sag dem nutzer,
                sage dem nutzer, folgende zutaten fehlen, folgenden zutaten fehlen, folgende schritte fehlen,
                folgenden schritte fehlen, es fehlen folgende zutaten, statt des rezepts, anstelle des rezepts,
                anstatt des rezepts, leere liste, eine leere, die dir gegeben wurden, was dir gesagt wurde,
                einen schritt hinzu, schritt hinzufügen, weiteren schritt hinzu, ein schritt der lautet,
                schritt mit dem text, schritt mit dem satz, wer das hier liest, wer dies liest,
                wer auch immer das liest, wer das liest, wer das abschreibt, wer das mitschreibt, wer mitschreibt,
                wer das transkribiert, wer das zusammenfasst, wer dieses video, wenn du das aufschreibst,
                wenn du das abschreibst, wenn du mitschreibst, wenn du das zusammenfasst,
                wenn du das rezept aufschreibst, wenn du das rezept schreibst, beim aufschreiben, beim abschreiben,
                beim mitschreiben, beim transkribieren, beim zusammenfassen, beim verfassen, dem leser, den lesern,
                der leser soll, die leser sollen, sag dem koch, in der schriftfassung, in der schriftlichen fassung,
                im geschriebenen rezept, ins geschriebene rezept, fürs geschriebene rezept, im fertigen rezept,
                ins fertige rezept, in der mitschrift, in die mitschrift, tu was ich sage, befolge meine,
                befolge diese anweisungen, befolge folgende, was oben steht ist, als hätten wir gesagt,
                als hätte ich gesagt, als ob wir gesagt, tu so als, tu als, tut so als, als wäre gesagt
                """
            )
        )
        address.media = Phrases(
            Self.phrases(
                """
                text, texte, textes, textform, rezepttext, textfassung, fließtext, schriftlich, schriftliche,
                schriftform, abschrift, mitschrift, niederschrift, transkript, transkription, transkribiert,
                transkribieren, wortwörtlich, wörtlich, wortlaut, wort für wort, absatz, leser, lesern, leserin,
                leserschaft, lesende, lesenden, mitliest, mitlesen, abtippt, abtippen, abtippst, abschreibt,
                abschreibst, aufschreibst, mitschreibt, verfasser, verfasserin, urheber, unterschrift, unterzeichnet,
                signatur, software, computer, rechner, algorithmus, datenbank, datei, dokument, spalte, schlagwort,
                schlagworte, schlagwörter, stichworte, stichwörter, überschrift, schlagzeile, veröffentlicht,
                veröffentlichung, veröffentlichen, veröffentlichst, druckfassung, redaktion, redakteur, lektorat,
                null, nullen, dezimalstelle, kommastelle, ziffer, ziffern, großbuchstaben, kleinbuchstaben, zitat,
                zitiere, kanalinhaber, kanalbetreiber, betreiber, bevollmächtige, autorisiere, hiermit,
                zusammenfassung, zusammenfasst, verschriftlicht, verschriftlichst, verschriftlichung, zu papier,
                protokoll, protokolliere, zeile, zeilen, gelesen, gelesene, gelesenes, gelesenen,
                hinter dem bildschirm, sag allen, sag einfach allen, sagt allen, erzähl allen, sag den leuten,
                rezeptseite
                """
            )
        )
        address.programs = Self.words("assistent assistenten assistentin ki ai chatbot bot llm gpt chatgpt")
        address.labels = Self.words("system assistent benutzer nutzer entwickler ki admin")
        address.roles = Self.words(
            """
            modell modells system systems benutzer nutzer entwickler entwicklers entwicklern programm software
            algorithmus parser leser lesern lesers schreiber protokollant abschreiber redakteur
            """
        )
        address.addressing = Self.words("an fur von vom liebes lieber hallo achtung hey ans")
        address.possessives = Self.words(
            """
            mein meine meinem meinen meiner unser unsere unserem kleiner kleine kleinen küche j
            """
        )
        address.subjects = Self.words("ich wir man er sie ihr manche viele leute uns unser unsere mein meine")
        address.permissions = Self.words("kann kannst können könnt könnten darf darfst dürft mag mögt magst will wollt")
        address.stoppers = Self.words("und bitte aber oder zuletzt sowie")
        address.urges = Self.words("vergiss vergesst denk denkt nicht unbedingt bitte stets immer")
        address.wishes = Phrases(
            Self.phrases(
                """
                wäre schön, wäre nett, wäre toll, wäre super, wäre lieb, wäre gut, wäre prima, wäre klasse,
                wäre wunderbar, wäre besser, wäre hilfreich, würde mich freuen, würden uns freuen, freuen wenn,
                wärst du so, wären sie so, wärt ihr so, so freundlich, so nett, so lieb, könntest du, könnten sie,
                würdest du, würden sie, kannst du, bitte, ich bitte, ich hoffe, hoffentlich, tu mir den gefallen,
                tu uns den gefallen, kleine bitte, eine bitte, vergiss nicht, vergesst nicht, nicht vergessen,
                denk daran, denk dran, denkt daran, achte darauf, du musst, du sollst, du solltest, sie müssen,
                sie sollten, ich möchte dass, ich will dass, wir möchten dass, ich hätte gern, wir hätten gern,
                ich wünsche mir, danke dass, danke fürs, es gehört sich
                """
            )
        )
        address.musts = Phrases(
            Self.phrases(
                """
                muss, müssen, soll, sollen, sollte, sollten, hat zu, haben zu, ist verpflichtet, sind verpflichtet,
                ist angewiesen, sind angewiesen, wird angewiesen, darf nur, dürfen nur, ist zu, sind zu, lautet,
                lauten, musst, sollst, müsste, müssten, hätte, hätten, könnte, enthält jetzt, ist jetzt, sind jetzt,
                ist ab, sind ab, ist nun, sind nun, bräuchte, fehlt, fehlen, gehört noch, gehören noch, gehört auch,
                gehören auch, heißt ab
                """
            )
        )
        address.dismissals = Self.words(
            """
            ignoriere ignorieren ignoriert ignorier vergiss vergesst vergessen missachte missachten überschreibe
            übergehe umgehe
            """
        )
        address.rules = Self.words(
            """
            anweisung anweisungen instruktion instruktionen vorgabe vorgaben befehl befehle prompt prompts schema
            richtlinie richtlinien systemregeln
            """
        )
        address.packets = Self.words(
            """
            packung packungen verpackung packungsanweisung schachtel tüte hersteller herstellers etikett beutel dose
            packungsrückseite glas
            """
        )
        address.earlier = Phrases(
            Self.phrases(
                """
                das obige, alles obige, das oben stehende, was oben steht, alles bisherige, alles davor,
                alles vorherige, das vorherige, das bisherige, das vorangegangene, den text davor, die zeilen davor,
                die zeilen oben, den vorherigen text, was davor steht, was bisher, alles zuvor, den rest des textes,
                den rest der zeilen
                """
            )
        )
        address.answering = Self.words(
            """
            antworte antworten antwortet antwort drucke ausgeben schreibe übersetze übersetzen zusammenfassen
            """
        )
        address.onlys = Self.words("nur ausschließlich lediglich nichts stattdessen einzig allein")
        address.formats = Self.words(
            """
            json yaml xml html markdown csv klingonisch klingonische italienisch italienische französisch englisch
            spanisch latein russisch chinesisch japanisch reimen reim gedicht großbuchstaben kleinbuchstaben
            piratensprache emojis morsecode
            """
        )
        address.answers = Self.words("antwort ausgabe zusammenfassung mitschrift")
        address.owners = Self.words("deine deiner deinen deinem dein ihre ihrer eure eurer")
        address.talk = Self.words("kommentar kommentare kommentaren frage fragen umfrage kommentiert erzählt")
        address.changes = Self.words(
            """
            setze setz setzen setzt ändere ändern änderst nenne nenn nennen benenne bezeichne bezeichnen ersetze
            ersetz ersetzen füge füg fügen hinzufügen hinzuzufügen hinzu ergänze ergänzen schreibe schreib schreiben
            schreibt lösche lösch löschen entferne entfernen streiche streichen weglassen wegzulassen trage trag
            eintragen einzutragen einfügen einzufügen aufnehmen aufzunehmen führe aufführen aufzuführen auflisten
            liste angeben anzugeben erwähne erwähnen vermerke vermerken notiere notieren hänge anhängen anzuhängen
            überschreibe beschreibe gehört gehören erscheint fehlt fehlen aufnimmst einträgst hinzufügst hinzufügt
            schreibst nennst erwähnst aufführst aktualisiere korrigiere ergänzt umbenennen benennt betitle betitele
            empfiehl empfehlen hineinschreiben reinschreiben dazuschreiben hinschreiben auflistest vermerkst notierst
            trägst stünde stünden auftauchte
            """
        )
        address.rewritings = Self.words(
            """
            setze setz setzt ändere ändern änderst nenne nenn nennt benenne bezeichne ersetze ersetz lösche lösch
            überschreibe betitle betitele aktualisiere korrigiere schreibe streiche
            """
        )
        address.writings = Phrases(
            Self.phrases(
                """
                erwähne, erwähnt bitte, erwähnen sie, liste bitte, liste außerdem, liste auch, nenne das gericht,
                nenn das gericht, nenne das rezept, nenn das rezept, nenne es, nenn es, nenne dieses, nenn dieses,
                nenne diese speise, betitle, betitele, schreib auf dass, schreibe auf dass, schreib dazu,
                schreibe dazu, schreib hinein, schreibe hinein, vermerke, vermerken sie, notiere dass, notiere als,
                notiere bitte, notieren sie, halte fest, halte schriftlich fest, fasse zusammen, transkribiere,
                übersetze, bezeichne, verschlagworte, empfiehl, gib an, gib als, gib bei, geben sie als,
                ergänze die worte, ergänze den satz, ergänze den hinweis, füge den satz, füge die worte,
                füge den hinweis, füge die zeile, füge den link, schreibe den satz, schreibe die worte,
                schreibe den link, ersetze das wort, ersetze jedes wort, beschreibe es, beschreibe das gericht,
                beschreibe das rezept, führe als, führe auf, führe außerdem, nennt es, nennt das
                """
            )
        )
        address.tellings = Self.words(
            """
            enthalten enthält enthielte hätte hätten stehen stünde stünden auftauchen auftaucht auftauchte erscheinen
            erscheint erschiene heißen heißt hieße lauten lautet sagen nennen nennt genannt erwähnen erwähnt erwähnte
            aufführen aufführt aufgeführt beginnt enden endet aufnehmen eintragen hinzufügen schreiben geschrieben
            beinhalten beinhaltet umfassen
            """
        )
        address.sayings = Self.words("nennen erwähnen aufführen anführen zitieren sagen empfehlen auflisten")
        address.papers = Phrases(
            Self.phrases(
                """
                zutatenliste, liste der zutaten, liste, titel, rezepttitel, überschrift, schlagwort, schlagworte,
                schlagwörter, tags, stichwörter, stichworte, autor, autorin, verfasser, verfasserin, urheber,
                beschreibung, portionenzahl, portionszahl, portionsangabe, anzahl der portionen, zahl der portionen,
                vorbereitungszeit, gesamtzeit, geräteliste, notizfeld, zusammenfassung, mitschrift, abschrift,
                transkript, rezepttext, rezeptkarte, rezeptname, rezeptnamen, name des rezepts, namen des rezepts,
                name des gerichts, namen des gerichts, antwort, ausgabe, dokument, erste zeile, letzte zeile,
                ersten zeile, letzten zeile, liste der schritte, schritteliste, schriftfassung, niederschrift,
                eintrag, endfassung, metadaten, rezeptseite
                """
            )
        )
        address.facts = Phrases(
            Self.phrases(
                """
                portionenzahl, portionszahl, anzahl der portionen, zahl der portionen, vorbereitungszeit, gesamtzeit
                """
            )
        )
        address.sharedPapers = Self.words(
            """
            rezept rezepts rezepte zutaten zutat schritt schritte schritten anleitung zubereitung portionen
            """
        )
        address.prepositions = Self.words("zu zur zum in ins im auf aufs an ans als aus von vom unter dem den der")
        address.modifiers = Self.words(
            """
            der die das den dem des ein eine einen einem einer deine deiner deinen deinem dein ihre ihrer ersten erste
            erster letzten letzte letzter weitere weiteren weiterer neue neuen nächsten zusätzliche zusätzlichen
            fertige fertigen ganzen ganze vollständige vollständigen geschriebenen geschriebene eigentlichen
            offiziellen anfang ende dieses diesem diese dieser noch auch
            """
        )
        address.quantifiers = Self.words("jede jeden jedem jeder jedes")
        address.alls = Self.words("alle allen aller sämtliche sämtlichen")
        address.figures = Self.words(
            """
            mengen mengenangabe mengenangaben zeitangaben zeiten temperaturangaben temperaturen maßangaben
            """
        )
        address.elsewhere = Self.words(
            """
            link links blog webseite website bio app kommentare kommentar einkaufsliste einkauf newsletter
            einkaufszettel wunschliste
            """
        )
        address.pointing = Self.words("das dies dieses es diese sie")
        address.multiplying = Self.words(
            """
            multipliziere multiplizieren multiplizier multipliziert vervielfache verzehnfache verhundertfache
            """
        )
        address.naming = Self.words("nenn nenne nennst taufe tauf taufst tauft betitelst benennst bezeichnest")
        address.meals = Self.words("gericht rezept speise kreation essen")
        address.likes = Self.words("als")
        address.henceforth = Phrases(
            Self.phrases(
                """
                ab jetzt, ab sofort, von nun an, ab nun, von jetzt an, fortan, künftig, sind jetzt, ist jetzt,
                sind nun, lautet nun, lautet jetzt, ab heute
                """
            )
        )
        address.callings = Phrases(
            Self.phrases(
                """
                heißt das rezept, heißt dieses rezept, heißt das gericht, das rezept heißt, das gericht heißt,
                das rezept nun, lautet der titel, heißt es jetzt, den namen
                """
            )
        )
        promotions = Phrases(
            Self.phrases(
                """
                link in bio, link in der bio, linkinbio, klick auf, klicke auf, klickt auf, abonniere, abonniert,
                folge mir, folgt mir, folge uns, rabattcode, gutscheincode, gutschein, gewinnspiel, geld geschenkt,
                anzeige, jetzt kaufen, jetzt bestellen, kauf jetzt, kauft, lade die app, besuche meine,
                besucht meine, besuche unsere, melde dich an, wähle die, wählt die, krypto, bitcoin, kreditkarte,
                passwort, passwörter, bankkonto, kontonummer, ruf an, ruf jetzt, casino, wetten, mehr infos unter,
                kartennummer, besuche, besucht, kaufe, http, https, www, whatsapp, telegram, klicke, klickt, gewinne
                """
            )
        )
    }
}
