extension LexiconWords {
    /// Foods of the kitchens of the world, and what else is done with them, besides those that lines are told by.
    mutating func fillGermanWorldFoods() {
        inedible = Self.words(
            """
            bleiche bleichmittel chlorbleiche chlor frostschutz frostschutzmittel benzin diesel kerosin petroleum terpentin verdünner
            wandfarbe nagellack harz epoxidharz teer asphalt bitumen zement beton mörtel gips spachtelmasse fugenmasse kitt
            kleber klebstoff kleister tapetenkleister leim sekundenkleber lösungsmittel aceton ammoniak salmiakgeist waschmittel waschpulver
            spülmittel weichspüler shampoo zahnpasta mundwasser deo deodorant parfüm lippenstift wimperntusche sonnencreme haarspray
            seife schmierseife desinfektionsmittel reiniger abflussreiniger rohrreiniger entkalker politur schuhcreme pestizid
            insektizid herbizid unkrautvernichter dünger blumendünger rattengift arsen zyankali quecksilber strychnin schierling
            tollkirsche tollkirschen knollenblätterpilz knollenblätterpilze aspirin ibuprofen paracetamol tabletten pillen medizin
            hustensaft abführmittel sägemehl sägespäne kies schotter blumenerde mulch dung katzenstreu
            glassplitter scherben schrauben eisenspäne batterien asbest styropor motoröl bremsflüssigkeit kühlmittel
            schmierfett schmieröl tinte toner kreide konfetti schießpulver mottenkugeln schneckenkorn vogelfutter hundefutter
            katzenfutter urin
            """
        )
        moreFoods.formUnion(
            Self.words(
                """
                bete semmel semmeln lebensmittelfarbe currypaste roastbeef pinkel holunderblüte holunderblüten
                safran kardamom kurkuma kreuzkümmel kümmel koriander bockshornklee schwarzkümmel sumach zatar asant ajowan piment nelke
                gewürznelke sternanis anis fenchel zimtstange zimt muskatnuss macis wacholder wacholderbeere lorbeer lorbeerblatt
                majoran bohnenkraut liebstöckel estragon kerbel dill borretsch pimpinelle sauerampfer bärlauch kresse brunnenkresse
                rosmarin thymian salbei zitronenmelisse minze lavendel meerrettich wasabi senf senfkorn senfkörner paprikapulver
                cayennepfeffer rosenpaprika chiliflocke szechuanpfeffer currypulver garam masala vanilleschote vanille tonkabohne
                kohlrabi rotkohl weißkohl weisskohl wirsing grünkohl spitzkohl chinakohl rosenkohl blumenkohl romanesco brokkoli pak choi
                mangold spinat feldsalat rucola endivie radicchio chicoree eisbergsalat römersalat kopfsalat lauch porree schalotte
                frühlingszwiebel zwiebel knoblauch ingwer rettich radieschen rübe steckrübe pastinake petersilienwurzel
                knollensellerie staudensellerie sellerie möhre karotte kartoffel süßkartoffel süsskartoffel topinambur spargel schwarzwurzel artischocke aubergine
                zucchini kürbis hokkaido butternut gurke salatgurke einlegegurke tomate cocktailtomate kirschtomate paprika spitzpaprika
                peperoni chili jalapeno mais erbse schälerbse zuckerschote bohne kidneybohne saubohne linse belugalinse kichererbse
                sojabohne edamame steinpilz pfifferling champignon austernpilz shiitake kräuterseitling morchel trüffel
                apfel birne quitte pflaume zwetschge zwetsche mirabelle aprikose pfirsich nektarine kirsche sauerkirsche erdbeere
                himbeere brombeere heidelbeere blaubeere stachelbeere johannisbeere preiselbeere cranberry holunderblüte
                holunderbeere hagebutte sanddorn rhabarber traube rosine sultanine korinthe dattel feige backpflaume ananas mango
                papaya kiwi banane kochbanane maracuja granatapfel melone wassermelone orange blutorange mandarine grapefruit
                zitrone limette yuzu orangeat zitronat kokosnuss kokosraspel kokosmilch kokosflocke
                mandel mandelblättchen mandelstift haselnuss walnuss cashewkern cashew pekannuss pinienkern pistazie erdnuss erdnussbutter
                sesam tahin tahini leinsamen chiasamen mohn kürbiskern sonnenblumenkern
                weizenmehl dinkelmehl roggenmehl buchweizenmehl vollkornmehl maismehl reismehl kartoffelmehl kartoffelstärke
                speisestärke grieß hartweizengrieß hartweizengriess paniermehl semmelbrösel haferflocken hafer graupen bulgur couscous quinoa
                hirse polenta reis rundkornreis langkornreis basmatireis milchreis wildreis nudel spaghetti bandnudel suppennudel maultasche
                spätzle schupfnudel gnocchi lasagneplatte reisnudel glasnudel mienudel udon ramen blätterteig mürbeteig
                hefe trockenhefe frischhefe backpulver natron pottasche hirschhornsalz sauerteig vanillezucker puderzucker
                rohrzucker hagelzucker gelierzucker honig ahornsirup zuckerrübensirup rübenkraut marmelade konfitüre gelee apfelmus pflaumenmus
                nussnougat schokolade kuvertüre kakao marzipan krokant lebkuchen spekulatius löffelbiskuit zwieback
                milch vollmilch buttermilch sahne schlagsahne sauerrahm saure schmand creme fraiche mascarpone quark magerquark
                joghurt skyr kefir butter butterschmalz margarine schmalz schweineschmalz gänseschmalz käse bergkäse emmentaler
                gouda gruyère appenzeller raclette parmesan pecorino mozzarella feta hirtenkäse schafskäse ziegenkäse halloumi
                frischkäse hüttenkäse blauschimmelkäse gorgonzola limburger harzer obatzda ei eigelb eiweiß
                rindfleisch rinderhack schweinefleisch schweinehack kalbfleisch lammfleisch lammkeule hackfleisch mett tatar gulasch roulade
                schnitzel kotelett nacken schweinebauch schulter haxe eisbein kassler rippchen braten sauerbraten hüfte lende filet
                tafelspitz suppenfleisch beinscheibe ochsenschwanz kutteln speck bauchspeck schinken schinkenwürfel kochschinken wurst bratwurst
                wiener würstchen weißwurst mettwurst mettende cabanossi chorizo salami leberkäse fleischkäse hähnchen hähnchenbrust hähnchenschenkel
                pute putenbrust ente gans wachtel kaninchen hase reh hirsch wildschwein leber niere zunge
                lachs räucherlachs forelle saibling zander hecht karpfen kabeljau dorsch seelachs schellfisch rotbarsch scholle seezunge heilbutt
                thunfisch makrele hering matjes bismarckhering rollmops sardelle sardine anchovis garnele krabbe scampi
                hummer krebs muschel miesmuschel jakobsmuschel tintenfisch calamari oktopus kaviar
                sojasauce sojasoße fischsauce austernsauce worcestersauce tabasco ketchup mayonnaise remoulade aioli pesto
                tomatenmark ajvar harissa sambal sriracha misopaste tofu räuchertofu tempeh seitan kimchi sauerkraut gewürzgurke
                kaper olive sonnenblumenöl rapsöl olivenöl sesamöl walnussöl kürbiskernöl leinöl essig weißweinessig apfelessig
                balsamico rotwein weißwein portwein sherry rum kirschwasser eierlikör likör cognac bier malzbier sekt
                mineralwasser apfelsaft orangensaft zitronensaft kaffee espresso schwarztee tee brühe gemüsebrühe rinderbrühe
                hühnerbrühe fond bratensaft brötchen brot toast toastbrot fladenbrot laugenbrezel brezel knödelbrot
                klops klopse bulette frikadelle croutons croûtons eiswürfel gelatine agar puddingpulver vanillepudding sahnesteif tortenguss
                """
            )
        )
        foodNames += Self.rows(
            """
            zwetschge pflaume zwetsche, blaubeere heidelbeere, weißkohl weißkraut, meerrettich kren, blumenkohl karfiol, rosenkohl kohlsprosse,
            grünkohl braunkohl kohl, feldsalat nüsslisalat vogerlsalat, rote randen, mangold krautstiel, paprikaschote spitzpaprika paprika,
            sauerrahm schmand, hefe germ trockenhefe, sahnesteif, rinderhack rinderhackfleisch rinderfaschiertes, hackfleisch rinderhack,
            schweinehack schweinehackfleisch, erbse schälerbse, speck bauchspeck, würstchen wurst wiener, wacholder wacholderbeere, lorbeer lorbeerblatt,
            klops klopse, frikadelle bulette fleischpflanzerl, dattel, grieß hartweizengrieß, mandel mandelblättchen, räucherlachs lachs,
            semmelbrösel brösel, zitrone zitronenschale zitronenabrieb, orange orangenschale, apfel äpfel, haferflocke haferflocken,
            sojasauce sojasoße soja, ingwer ingwerwurzel, petersilienwurzel, essig weißweinessig apfelessig, schweineschmalz schmalz,
            nelke gewürznelke, muskat muskatnuss, rosine sultanine, zucker rohrzucker
            """
        )
        foodKinds.merge(
            Self.byFirst(
                """
                fisch: saibling hecht karpfen dorsch scholle seezunge makrele hering heilbutt rotbarsch, fleisch: lammkeule kalbfleisch roulade
                kotelett nacken haxe kassler wildschwein hirsch reh kaninchen ente gans, käse: halloumi appenzeller burrata gorgonzola,
                gemüse: wirsing grünkohl rotkohl spinat mangold kürbis fenchel spargel bohne kohlrabi pastinake, obst: zwetschge pflaume
                birne pfirsich aprikose traube, kohl: grünkohl weißkohl wirsing rotkohl spitzkohl, gewürz: nelke sternanis zimtstange
                wacholder piment lorbeer, wurst: mettende bratwurst wiener würstchen, würstchen: wiener bratwurst mettende
                """
            )
        ) { $0.union($1) }
        acts += Self.rows(
            """
            auflockern lockern, quetschen drücken zerdrücken pressen, verreiben verstreichen reiben, benetzen befeuchten anfeuchten besprühen bepinseln, versiegeln
            verschließen anbraten, flechten drehen, einkerben einschneiden einritzen, herausholen rausholen herausnehmen rausnehmen nehmen, kleben ankleben andrücken,
            bröckeln bröseln zerbröseln, knacken brechen aufschlagen, öffnen aufschneiden aufdrehen, drosseln senken reduzieren runterschalten runterdrehen, erhöhen
            aufdrehen, überführen umfüllen geben, zerrupfen auseinanderzupfen auseinanderziehen zerpflücken zupfen, trennen lösen, tränken beträufeln
            übergießen, schaben abkratzen, ausschalten abschalten, löffeln geben verteilen,
            hochklappen klappen umklappen einklappen falten, zudrehen verschließen schließen verdrehen, runterdrücken herunterdrücken drücken pressen eindrücken, ausziehen ausrollen
            ziehen dehnen, aufsetzen erhitzen kochen stellen, eindrehen drehen rollen, zerrupfen zupfen reißen, reißen zupfen,
            abseihen filtern sieben, filtern abseihen, aufgießen überbrühen brühen, brühen überbrühen ziehen, massieren kneten einreiben,
            walken kneten massieren, durchkneten massieren, entstielen entfernen, entgräten entfernen, filetieren schneiden, blind backen,
            anrühren verrühren, ausschaben entfernen auskratzen, auskratzen entfernen, aushöhlen entfernen, aufkochen sprudeln, abschöpfen entfernen abschäumen,
            einkochen einwecken einmachen, einmachen einlegen, stürzen wenden umdrehen, lösen ablösen, abreißen zupfen, einölen ölen,
            abflämmen flämmen, flambieren anzünden, abbrennen, überziehen glasieren bestreichen, glasieren bestreichen überziehen, nappieren übergießen,
            bemehlen mehlen bestäuben, spicken stecken, umrühren wenden, rausfischen herausfischen entfernen herausnehmen nehmen, herausfischen entfernen nehmen,
            abtropfen trocknen, beschweren pressen, ansetzen vorbereiten anrühren, abbinden binden, verfeinern abschmecken, aufteilen verteilen
            """
        )
        moreTools.formUnion(
            Self.words(
                "gusseisen wok waffeleisen tarteform springform kastenform gugelhupfform gärkorb teigschaber teigkarte einmachglas weckglas handschuh pfannenwender schere"
            )
        )
        everydayTools.formUnion(Self.words("wok teigschaber kochlöffel pfannenwender springform kastenform tarteform"))
        fillers.formUnion(
            Self.words(
                """
                rund breite breit ort stelle mitte rand boden bläschen farbe konsistenz runde sobald angenehm beim während zwischendurch
                durchgehend komplett restlos portion stunde abgedeckt locker knusprig zart weich glasig goldgelb bissfest cremig geschmeidig
                """
            ).subtracting(["rand", "boden", "portion"])
        )
    }
}
