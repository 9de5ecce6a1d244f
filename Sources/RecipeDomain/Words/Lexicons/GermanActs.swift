extension LexiconWords {
    mutating func fillGermanActs() {
        acts = Self.rows(
            """
            mischen vermischen mixen verrühren rühren umrühren vermengen unterrühren einrühren unterheben heben unterziehen
            unterkneten untermischen untermengen verquirlen quirlen zusammenrühren zusammenmischen durchmischen durchrühren
            schlagen aufschlagen anrühren glattrühren verkneten mengen einarbeiten verarbeiten schwenken verbinden schaumigrühren
            durchmengen zusammenfügen hineinrühren reinrühren,
            zugeben hinzugeben dazugeben geben hinzufügen zufügen dazutun tun einrühren unterrühren rühren kippen unterheben
            hineingeben reingeben zugießen gießen dazugießen angießen schütten füllen streuen legen werfen kommen auffüllen
            untermischen mischen beigeben beifügen hineinlegen reinlegen eingießen auflegen wandern fügen setzen verteilen
            draufgeben darübergeben drübergeben ergänzen einlegen reinwerfen heben mengen,
            ablöschen aufgießen gießen zugießen dazugießen angießen übergießen auffüllen geben schütten, umfüllen füllen geben
            gießen schütten einfüllen befüllen verteilen, legen auflegen belegen setzen platzieren stellen geben verteilen
            anordnen einschichten schichten stapeln auslegen,
            braten anbraten anschwitzen andünsten dünsten rösten anrösten bräunen schwitzen sautieren ausbraten mitbraten
            mitdünsten mitrösten schmoren goldbraun brutzeln glasig scharf garen auslassen brutzle
            anbräunen durchschwitzen, frittieren fritieren ausbacken herausbacken, ausbacken backen braten,
            rösten anrösten toasten bräunen braten, karamellisieren schmelzen bräunen braten,
            backen überbacken gratinieren aufbacken garen braten rösten schieben, grillen grillieren braten rösten garen,
            kochen köcheln aufkochen garen simmern sieden einkochen ankochen blanchieren mitkochen ziehen weichkochen
            einreduzieren reduzieren blubbern wallen schmoren dämpfen dünsten vorkochen pochieren quellen,
            reduzieren einkochen einreduzieren eindicken köcheln andicken binden kochen, dämpfen dünsten garen kochen,
            schmoren garen köcheln dünsten, quellen einweichen ziehen ruhen stehen, binden andicken eindicken,
            schneiden hacken würfeln zerkleinern halbieren vierteln kleinschneiden aufschneiden schnippeln zerteilen teilen
            schnetzeln hobeln häckseln zuschneiden stifteln achteln filetieren schnibbeln kleinhacken tranchieren stückeln
            zerlegen zerpflücken, halbieren teilen schneiden, hobeln reiben raspeln schneiden, reiben raspeln hobeln abreiben,
            pressen zerdrücken drücken hacken durchpressen reiben, zerdrücken stampfen zerstampfen drücken pressen zermusen,
            zerbröseln krümeln bröseln streuen zerkrümeln, zupfen zerpflücken abzupfen rupfen pflücken hacken,
            pürieren mixen zerkleinern vermixen passieren häckseln stabmixen mahlen, mahlen zerstoßen mörsern zerkleinern,
            ruhen gehen ziehen stehen rasten kühlen abkühlen auskühlen kaltstellen kühlstellen quellen ruhenlassen stehenlassen
            durchziehen aufgehen lagern warten erkalten auslassen stellen parken marinieren einziehen übernachten,
            kühlen abkühlen auskühlen kaltstellen kühlstellen stellen erkalten, marinieren einlegen ziehen durchziehen
            einreiben ruhen, gehen aufgehen ruhen verdoppeln, einfrieren tieffrieren frosten, einweichen quellen legen wässern,
            erhitzen erwärmen heizen vorheizen aufwärmen schmelzen zerlassen heiß auslassen aufsetzen
            warmmachen bringen hitzen temperieren, vorheizen heizen erhitzen aufheizen anstellen einschalten,
            schmelzen zerlassen auflösen auslassen erwärmen, auflösen lösen verrühren,
            bestreuen streuen garnieren toppen dekorieren verzieren bestäuben beträufeln träufeln überstreuen aufstreuen
            geben verteilen anrichten krönen drüberstreuen, beträufeln träufeln übergießen gießen geben, bestäuben sieben
            streuen, toppen belegen garnieren bestreuen verteilen geben, dekorieren garnieren verzieren belegen,
            würzen abschmecken salzen pfeffern nachwürzen verfeinern probieren aromatisieren abrunden ergänzen, salzen würzen, pfeffern würzen,
            einreiben würzen massieren bestreichen reiben, servieren anrichten genießen reichen essen auftragen verteilen
            verspeisen tischen, bestreichen streichen verstreichen einstreichen bepinseln pinseln einpinseln verteilen
            auftragen glattstreichen, panieren wälzen wenden ummanteln tauchen, wälzen wenden rollen, eintauchen tauchen tunken,
            abgießen abtropfen abseihen gießen abschütten absieben sieben wegschütten, ausdrücken auspressen drücken pressen
            wringen, sieben durchsieben, passieren sieben abseihen gießen, ausbreiten ausrollen auslegen legen verteilen, auspressen pressen, kneten durchkneten verkneten verarbeiten, ausrollen rollen
            ausziehen ziehen drücken plattdrücken flachdrücken, formen rollen drehen teilen portionieren, aufrollen rollen
            einrollen wickeln einwickeln einschlagen, waschen spülen abspülen abbrausen putzen säubern, schälen pellen häuten
            putzen, trocknen abtrocknen abtupfen tupfen trockentupfen, wenden umdrehen drehen, entfernen nehmen herausnehmen
            rausnehmen abnehmen herausheben abschöpfen entsorgen wegnehmen, einfetten fetten buttern ausbuttern auslegen ölen
            einölen bepinseln, abdecken zudecken bedecken schließen verschließen einwickeln decken, füllen befüllen
            einfüllen stopfen spritzen, schichten einschichten legen belegen, trennen, aufschlagen schlagen steif,
            entkernen entsteinen entfernen aushöhlen, abstechen formen ausstechen, abfüllen füllen umfüllen geben einfüllen, zerbröckeln zerbröseln bröseln krümeln streuen, stocken garen braten, waschen putzen, abziehen häuten schälen, einstechen stechen einritzen einschneiden ritzen
            stechen, zubereiten machen vorbereiten, auftauen, falten klappen umklappen einklappen, aufspießen stecken spießen,
            beiseitestellen stellen legen, mehlen bestäuben, wiederholen, teilen aufteilen portionieren, klopfen plattieren, drehen rollen,
            """
        )
        irregularForms = Self.toFirst(
            """
            geben: gib gibt gegeben gab, nehmen: nimm nimmt genommen, lassen: lass lasst gelassen, braten: brat bratet gebraten,
            schmelzen: schmilz schmilzt geschmolzen, backen: backt back gebacken, werfen: wirf wirft geworfen, essen: iss isst,
            stechen: stich sticht gestochen, schneiden: geschnitten, gießen: gegossen, ziehen: gezogen, reiben: gerieben,
            streichen: gestrichen, schlagen: schlagt geschlagen, heben: gehoben, waschen: wascht gewaschen, bringen: gebracht,
            binden: gebunden, gehen: geht gegangen, stehen: steht gestanden, wiegen: gewogen, tun: tu tut getan, kommen: kommt
            gekommen, sieden: gesotten, frieren: gefroren, brechen: brich bricht gebrochen, halten: halt gehalten, kochen: koch,
            legen: leg, stellen: stell, mischen: misch, rühren: ruhr, heizen: heiz, würfeln: wurfle, anbraten: angebraten,
            abgießen: abgegossen, ablöschen: abgeloscht, verstreichen: verstrichen, bestreichen: bestrichen, begießen: begossen,
            ausstechen: ausgestochen, zerlassen: zerlassen, unterheben: untergehoben, messen: miss gemessen, wenden: gewendet
            gewandt, unterziehen: untergezogen, abziehen: abgezogen, vorheizen: vorgeheizt, herausnehmen: herausgenommen,
            einreiben: eingerieben, aufgehen: aufgegangen, auslassen: ausgelassen, übergießen: ubergossen, aufgießen:
            aufgegossen, hinzugeben: hinzugegeben, zugeben: zugegeben, dazugeben: dazugegeben, würzen: wurz, quellen: gequollen
            """
        )
        lightActs = Self.words(
            """
            wiederholen machen nehmen bringen gehen lassen geben stellen ziehen teilen probieren genießen kommen tun setzen legen
            beiseitestellen vorbereiten zubereiten anrichten reichen essen beginnen warten halten achten wandern stehen
            herausnehmen rausnehmen umfüllen verwenden fügen einstellen schalten auftragen entnehmen auslegen
            """
        )
        anyHeat = Self.words("garen kochen")
        actSigns = Self.byFirst(
            """
            kühlen: kuhlschrank kuhl, kaltstellen: kuhlschrank kalt kuhl, kühlstellen: kuhlschrank kuhl kalt, abkühlen: kalt lauwarm,
            backen: ofen backofen rohr, überbacken: ofen backofen, einfrieren: gefrierfach tiefkuhler gefrierschrank, mixen:
            mixer standmixer, pürieren: mixer purierstab stabmixer, grillen: grill, köcheln: hitze, würfeln: wurfel
            wurfelchen stucke, schneiden: scheibe streifen ringe stucke wurfel spalten halbring, reiben: reibe, braten: pfanne,
            anbraten: pfanne, würzen: salz pfeffer gewurz, abschmecken: salz pfeffer, gehen: doppelt verdoppelt, halbieren:
            halfte halften, abgießen: sieb, einfetten: gefettet, hacken: gehackt fein, salzen: salz, pfeffern: pfeffer,
            zugeben: rein hinein dazu hinzu, übergießen: druber daruber, ruhen: kuhlschrank, marinieren: kuhlschrank marinade, erhitzen: hitze heiss, hinzugeben: rein hinein dazu hinzu, hinzufügen: rein hinein dazu hinzu, hineingeben: rein hinein
            dazu, dazugeben: dazu rein, geben: rein drauf dazu, belegen: drauf, bestreichen: drauf, bestreuen: daruber druber drauf daruberstreuen, garnieren: drauf daruber, toppen: drauf obendrauf
            """
        )
        gathering = Self.words(
            """
            zugeben hinzugeben hinzufügen dazugeben hineingeben geben zufügen mischen vermischen vermengen
            verrühren unterrühren einrühren rühren unterheben belegen bestreuen garnieren beträufeln würzen
            abschmecken verfeinern aufschlagen gießen angießen ablöschen aufgießen legen schichten streuen
            verteilen bestreichen toppen
            """
        )
        everything = Self.words("alles ganze")
        nights = Self.words("nacht übernacht")
        heatWords = Self.words(
            "ofen backofen vorheizen backen umluft heißluft unterhitze oberhitze rohr heiz heizen heizt"
        )
        negations = Self.words("nicht nie niemals ohne kein keine keinen keinesfalls")
        auxiliaries = Self.words("wird werden wurde wurden ist sind haben habe hat")
        fillers = Self.words(
            """
            bis sobald gut schön vorsichtig alles zusammen wieder zeit moment anschließend danach darauf dabei dazu hinzu
            drauf darüber drüber darin daraus davon damit ganz komplett vollständig gleichmäßig fertig nötig gewünscht ungefähr
            richtig sehr gerne weitere weiter lange langsam schnell kurz sofort direkt genug fein grob leicht etwa mindestens
            seite seiten hitze mittlerer mittlere mittel hoher niedriger stufe erst zuerst zunächst schließlich zuletzt
            inzwischen währenddessen rein hinein unter auf ab ein aus an sorgfältig kräftig nebenbei übrig übrige übrigen
            restliche restlichen rest einfach gesamt ganze ganzen jede jeder jeweils beiden beide groß große klein kleine
            kleinen großen dünn dünne dick stück stücke beiseite oben rundherum rundum mehrmals gelegentlich ständig regelmäßig
            entsteht entstanden pro vorgang schwacher schwach schwache starker starke zerlassener zerlassene mehrere portionsweise abwechselnd
            """
        )
        mixtures = Self.words(
            "teig sauce soße mischung masse füllung dressing topping wasser salz pfeffer öl marinade flüssigkeit glasur boden belag guss fett gewürz schale pulver ansatz"
        )
        prepared = Self.words(
            """
            teig sauce soße mischung masse füllung creme dressing topping wasser salz pfeffer öl suppe salat kuchen brot fleisch fisch nüsse
            gemüse kraut kräuter gewürz zutat obst nudel pasta saft pulver schale marinade brühe fond glasur boden kugel
            flüssigkeit eintopf ragout gericht keks plätzchen brösel fett streusel belag guss fladen ansatz spätzle gnocchi frikadelle kloß knödel pfannkuchen roulade schnitzel pizza bällchen puffer
            waffel muffin gulasch curry auflauf eimasse pesto
            """
        )
        moreFoods = Self.words(
            """
            gelatine agar tempeh seitan grieß graupen schwarzwurzel pastinake steckrübe mairübe topinambur
            artischocke okra edamame mango papaya litschi passionsfrucht maracuja kumquat clementine
            johannisbeere stachelbeere preiselbeere holunder sauerkraut gewürzgurke kapern sardelle makrele
            sardine schellfisch heilbutt seeteufel rotbarsch hering matjes aal flusskrebs tintenfisch reh
            hirsch kaninchen fasan gans ente wachtel leber niere herz ochsenschwanz zunge mettwurst salami
            leberwurst chorizo mortadella roquefort camembert brie ricotta mascarpone burrata skyr kefir
            schmalz melasse rübensirup agavendicksaft marzipan nougat krokant baiser tapioka couscous bulgur
            hirse quinoa amaranth glasnudel reisnudel harissa sambal sriracha gochujang tamarinde galgant
            zitronengras nori wakame miso mirin sake wermut sherry portwein marsala weinbrand cognac rum
            wodka gin sekt bier ciabatta focaccia brioche croissant müsli karamell erdnuss macadamia
            kastanie walnuss rosine mohn leinsamen sonnenblumenkern kürbiskern apfelmus preiselbeere spinat
            mangold bier pilz
            """
        )
        foodNames = Self.rows(
            """
            möhre karotte mohrrübe rüebli, sahne rahm schlagsahne obers schlagobers, quark topfen, hackfleisch hack faschiertes
            gehacktes, kartoffel erdapfel, tomate paradeiser, semmelbrösel paniermehl brösel, speisestärke stärke maisstärke
            mondamin, soße sauce, brötchen semmel schrippe, hähnchen huhn hühnchen poulet hühnerfleisch hendl, pilz champignon
            schwammerl, lauch porree, kohl kraut, joghurt jogurt, eiweiß eiklar, eigelb eidotter dotter, puderzucker staubzucker,
            rotkohl blaukraut rotkraut, aprikose marille, johannisbeere ribisel, garnele shrimp, bohne fisole, pute truthahn,
            knoblauch knoblauchzehe, zehe knoblauchzehe, pfannkuchen palatschinke, frühlingszwiebel lauchzwiebel jungzwiebel, nudel pasta spaghetti
            penne tagliatelle, brühe gemüsebrühe bouillon fond hühnerbrühe rinderbrühe fleischbrühe, schalotte zwiebel, mais
            maiskorn, rucola rauke, chili chilischote peperoni peperoncino, paprika paprikaschote paprikapulver, marmelade konfitüre,
            butterschmalz ghee, peperoni pfefferoni, kichererbse, zitrone zitronensaft, limette limettensaft,
            schmand creme, backpulver, natron, vanillezucker, keks plätzchen, ingwer, schnitzel, parmesan parmigiano,
            hähnchenbrust hähnchenbrustfilet hähnchenfilet hühnerbrust, olivenöl öl, sonnenblumenöl öl, rapsöl öl,
            ofen backofen rohr, pfanne bratpfanne, topf kochtopf, schüssel schale, blech backblech, tomatenmark, sellerie knollensellerie, kakao kakaopulver, kuvertüre schokolade zartbitterschokolade
            """
        )
        foodKinds = Self.byFirst(
            """
            käse: parmesan mozzarella gouda emmentaler feta cheddar gruyere bergkäse reibekäse ziegenkäse schafskäse ricotta
            frischkäse pecorino raclette, nudel: spaghetti penne tagliatelle lasagne spätzle makkaroni fusilli bandnudel,
            pasta: spaghetti penne tagliatelle fusilli nudel rigatoni, kräuter: petersilie basilikum schnittlauch dill thymian
            rosmarin koriander minze oregano salbei, kraut: petersilie basilikum schnittlauch dill thymian rosmarin koriander
            minze, gewürz: kümmel kreuzkümmel paprika paprikapulver zimt kurkuma muskat pfeffer salz curry kardamom, fisch:
            lachs kabeljau forelle thunfisch zander seelachs, fleisch: rind rindfleisch schwein hackfleisch hack hähnchen lamm
            kalb gulasch schnitzel steak pute hähnchenbrust speck schweinefleisch rinderhack, nuss: mandel walnuss haselnuss
            pistazie cashew pekannuss, brot: toast baguette brötchen fladenbrot, gemüse: möhre karotte zwiebel paprika
            zucchini sellerie lauch brokkoli kartoffel pilz erbse aubergine, obst: apfel beere banane erdbeere kirsche, beere:
            erdbeere himbeere heidelbeere brombeere, schokolade: kuvertüre zartbitter, öl: olivenöl rapsöl sonnenblumenöl
            sesamöl, speck: schinken bacon pancetta, salat: rucola feldsalat kopfsalat eisbergsalat, huhn: hähnchenbrust
            hähnchenschenkel hähnchen, hähnchen: hähnchenbrust hähnchenschenkel hähnchenfilet, mehl: weizenmehl dinkelmehl,
            milch: vollmilch, brühe: gemüsebrühe hühnerbrühe rinderbrühe brühwürfel
            """
        )
        foodPairs = [:]
        qualifiers = Self.words(
            """
            groß große großer großes großen klein kleine kleiner kleines kleinen mittelgroß mittelgroße frisch frische frischer
            frisches frischen gemahlen gemahlener gemahlene gehackt gehackte gehackter gehacktes gehackten gerieben geriebener
            geriebene rot rote roter rotes roten weiß weiße weißer weißes gelb gelbe gelber grün grüne grüner schwarz schwarzer
            kalt kalte kalter kaltes warm warme warmes lauwarm lauwarmes lauwarme heiß heißes weich weiche weicher fein feine
            grob grobe grobes getrocknet getrocknete getrockneter ganze ganzer reif reife reifer bio natur zimmerwarm nativ
            extra etwas stange zweig blatt zehe bund scheibe stück prise handvoll würfel schale dünn dick mager magerer
            fettarm vegan vegane
            """
        )
    }
}
