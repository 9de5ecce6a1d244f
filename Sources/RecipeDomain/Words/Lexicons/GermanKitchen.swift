extension LexiconWords {
    mutating func fillGermanKitchen() {
        infinitives = Self.words(
            """
            abdecken abgießen abgiessen abkühlen ablöschen abschmecken abschöpfen abseihen abspülen abtropfen abtupfen abziehen
            anbraten andicken andünsten anrichten anrösten anrühren anschwitzen aufbacken aufgießen aufgehen aufkochen auflösen
            aufrollen aufschlagen aufschneiden aufteilen auftragen auskühlen auslegen ausrollen ausstechen ausstreichen backen
            bedecken befüllen begießen belegen beiseitestellen bestäuben bestreichen bestreuen beträufeln binden blanchieren
            braten bräunen bringen buttern cremig dämpfen dazugeben dazugießen dekorieren drehen drücken dünsten durchkneten
            durchmischen durchrühren durchziehen einarbeiten einfetten einfüllen eingießen einkochen einlegen einreduzieren
            einreiben einrühren einschneiden einstechen einstreichen einweichen einwickeln entfernen entkernen entsteinen
            erhitzen erwärmen falten fetten filetieren flambieren formen frittieren fritieren füllen garen garnieren geben
            gehen gießen glasieren goldbraun grillen hacken halbieren hacken hinzufügen hinzugeben hobeln heizen häuten
            karamellisieren kneten kochen köcheln krümeln kühlen kühlstellen lassen legen marinieren mahlen mehlen mischen
            mixen mitbraten mitkochen nachwürzen nehmen panieren passieren pfeffern platzieren portionieren pressen probieren
            pürieren putzen quellen raspeln reduzieren reiben rösten rollen ruhen rühren salzen säubern schälen schichten
            schlagen schmelzen schmoren schneiden schütten schwenken servieren sieben simmern spritzen spülen stampfen
            stechen stellen streichen streuen stürzen süßen teilen toasten trennen trocknen tupfen träufeln tränken überbacken
            übergießen umdrehen umfüllen umhüllen umrühren unterheben unterkneten untermengen untermischen unterrühren
            unterziehen verarbeiten verfeinern verkneten vermengen vermischen vermixen verquirlen verrühren verschließen
            verteilen verzieren verstreichen vierteln vorbereiten vorheizen waschen wässern wenden wickeln würfeln würzen
            zerbröseln zerdrücken zerkleinern zerlassen zerpflücken zerteilen ziehen zubereiten zudecken zufügen zugeben
            zugießen zupfen zusammenrühren zusammenklappen zusammenmischen aufwärmen einschichten einfrieren auftauen
            aufspießen auspressen ausdrücken ausschaben aushöhlen gratinieren glattrühren reinrühren draufgeben drübergeben
            reingeben dazutun rein aufstreuen überziehen umklappen einklappen zuklappen klappen wiegen abwiegen mitdünsten
            braten rausnehmen herausnehmen reinlegen hineingeben hineinlegen kaltstellen stehenlassen eintauchen tauchen
            wälzen anrichten bepinseln pinseln einpinseln pellen häckseln verlesen zusammenfügen ausbacken anschneiden
            weichkochen abbinden binden durchpressen schlagen kleinschneiden hochkant vermahlen eindrehen anordnen genießen auffangen
            aufbewahren aufheben ausschalten einschalten ausbreiten anziehen ankochen einritzen nachgießen nachfüllen klopfen
            stocken stopfen vorkochen vorgaren warmhalten zuschneiden zusammensetzen abzupfen erkalten eindicken entnehmen
            herausheben auffüllen zerreiben zerlegen anfeuchten einkneten abbrausen abflämmen anrichten absieben aufsetzen
            ausklopfen auseinanderziehen einlassen feststampfen glattstreichen kandieren parieren plattieren quirlen
            ruhenlassen sautieren schaben schnetzeln spicken überstreuen verklopfen versenken zerstampfen zerstoßen befeuchten ummanteln
            abschrecken grillieren tieffrieren herausbacken stecken einschlagen abtrocknen abheben unterlegen auslassen
            """
        )
        lightVerbs = Self.words("machen nehmen bringen gehen lassen geben stellen ziehen teilen probieren genießen")
        nounsToo = Self.words(
            """
            würze süße decke rolle presse reibe ruhe form forme mische salze mehl butter wasche dämpfe brate backe füllung fülle
            würfel stelle drehe kühle mixe teile ziehe lege backen kochen grillen braten
            """
        )
        verbs = infinitives.union(VerbForms.german(infinitives)).union(
            Self.words(
                """
                gib nimm lass schmilz brich wirf iss hilf stich tu gebt nehmt lasst schneidet würfelt mischt rührt bratet kocht
                backt salzt pfeffert heizt erhitzt vermischt verrührt brat back koch misch rühr schneid schäl würfle heiz hack
                schlag leg stell gieß giess würz streu füll form knet back lasse bring zieh dreh wend reib press wasch
                """
            )
        )
        stepLeadIns = Self.words(
            """
            dann danach anschließend nun jetzt zuerst zunächst zum zur schluss zuletzt inzwischen währenddessen in im den die
            das der dem alles alle wenn sobald nach bei mit für ab auf unter aus zusammen und als vorsichtig gut kurz langsam
            nochmal noch einmal wieder erst derweil parallel solange zwischenzeitlich gelegentlich ständig regelmäßig dabei abschließend schließlich wir sie man ofen backofen währenddessen
            """
        )
        besideVerbs = Self.words(
            """
            heiß warm kalt kalte heißem heißes fein grob klein dünn dick goldbraun goldgelb knusprig weich glatt cremig schaumig
            steif gar bissfest  glasig hälfte hälften würfel scheiben streifen ringe stücke stückchen spalten rundum
            seiten seite beidseitig hitze mittlerer stufe umluft ober unterhitze gut alles masse teig mischung füllung
            marinade zimmertemperatur kühlschrank gefrierfach nacht beiseite dazu hinzu darüber darauf drauf rein hinein
            drüber unter unterrühren kurz sofort servieren geschmack zusammen vorsichtig portionen kugeln löffel mal
            bläschen reste rest übrigen restliche restlichen obendrauf oben lauwarm abkühlen dekorieren deckel
            """
        )
        equipment = Self.words(
            """
            ofen backofen pfanne topf bratpfanne kochtopf wok herd herdplatte alufolie backpapier blech backblech form
            auflaufform springform kastenform muffinform schüssel schale teller platte mixer stabmixer pürierstab küchenmaschine
            handrührgerät rührgerät schneebesen messer brett sieb spatel kelle reibe gitter rost mikrowelle dampfgarer
            thermometer schäler airfryer heißluftfritteuse fritteuse grill waffeleisen nudelholz küchenpapier frischhaltefolie
            geschirrtuch auflauf bräter kasserolle glas kühlschrank gefrierfach tiefkühler gefrierschrank spieße spieß pinsel teigschaber
            """
        )
        foods = Self.words(
            """
            aal ahornsirup ananas anis apfel apfelmus aprikose aprikose artischocke aubergine austern avocado backpulver banane basilikum
            bärlauch bacon beere birne bier blätterteig blumenkohl bohne brot brötchen brokkoli brombeere brühe bulgur butter
            buttermilch butterschmalz champignon chicoree chili chinakohl cashew couscous creme crème curry dattel dill dinkel
            dosentomate ei eigelb eiweiß eier eis erbse erdbeere erdnuss essig estragon feige feldsalat fenchel feta filet
            fisch fleisch fond forelle frischkäse frühlingszwiebel garnele gelatine gemüse gewürz gin glutamat gnocchi gouda
            granatapfel grapefruit graupen grieß grünkohl gurke hack hackfleisch hafer haferflocke hähnchen hähnchenbrust
            hähnchenschenkel harissa haselnuss hefe heidelbeere himbeere hirse honig huhn hühnchen hühnerbrühe hummus ingwer
            joghurt johannisbeere kabeljau kaffee kakao kakaopulver kalb kapern kardamom karotte kartoffel käse kichererbse
            kirsche kirschtomate kiwi knoblauch knoblauchzehe kohl kohlrabi kokosmilch kokosraspel kokosöl koriander krabben kraut
            kräuter kresse kreuzkümmel kümmel kuchen kürbis kurkuma kuvertüre lachs lamm lasagne lasagneplatte lauch leber
            liebstöckel likör limette linse lorbeer lorbeerblatt mais majoran makkaroni mandarine mandel mango mangold
            margarine marmelade marone marzipan mascarpone mayonnaise mayo meerrettich mehl melone milch minze mirabelle miso
            möhre mohn mozzarella muskat muskatnuss müsli natron nelke nudel nuss nutella oliven olivenöl öl orange oregano
            palmöl pampelmuse paniermehl paprika paprikapulver parmesan passata pasta pastinake pekannuss penne pesto petersilie
            pfeffer pfifferling pfirsich pflaume pilz pinienkern pistazie pizza polenta pommes porree preiselbeere puderzucker
            puddingpulver pulver pute quark quinoa quitte radieschen rapsöl ravioli reis rettich rhabarber ricotta rind
            rinderhack rindfleisch rohrzucker rohmilch rosenkohl rosine rosmarin roulade rotkohl rotwein rucola rum saft safran sahne
            salami salat salbei salz sauce sauerkraut sauerrahm schalotte schinken schmalz schmand schnittlauch schokolade
            schokotropfen schwein schweinefleisch seitan sellerie semmelbrösel senf sesam sirup sojasauce sojasoße soße spaghetti
            spargel speck speisestärke spinat sprossen stachelbeere stärke staudensellerie steak suppengrün süßkartoffel tabasco
            tahin tee teig thunfisch thymian tofu tomate tomatenmark topinambur toast trockenhefe trüffel vanille vanilleextrakt
            vanillezucker vanilleschote vollkornmehl walnuss wasser wein weißwein weintraube wirsing wurst würstchen zander
            zartbitterschokolade ziegenkäse zimt zimtstange zitrone zitronensaft zitronenschale zitronengras zucchini zucker
            zuckerschote zwetschge zwiebel zwieback brühwürfel gemüsebrühe rinderbrühe schlagsahne bratwurst hähnchenfilet
            räucherlachs ketchup aioli wraps tortilla knödel spätzle schupfnudel reibekäse kondensmilch löffelbiskuit keks streusel
            paprikaschote gewürzgurke nudelwasser wassermelone brösel stange chiliflocke flocke kerne kern mark extrakt
            """
        )
        staples = Self.words(
            "salz pfeffer öl olivenöl petersilie basilikum thymian rosmarin oregano koriander schnittlauch dill minze salbei wasser paprika muskat eiswürfel kräuter rapsöl sonnenblumenöl"
        )
        besideStaples = Self.words(
            "frisch frische frischer frisches gemahlen gemahlener schwarzer schwarz weißer grob grobes meersalz getrocknet getrocknete kaltes warmes heißes lauwarmes natives extra und neutrales mühle aus der bunte bunter gehackt gehackte"
        )
        openEnds = Self.words(
            "und oder die der das den dem des einen einem einer im in bei für zum zur bis ca von vom sowie wenn als je pro ohne zwischen sobald dann"
        )
        stop = Self.words(
            """
            der die das den dem des ein eine einen einem einer eines und oder mit ohne in im ins auf aus bei für von vom zu zum zur
            an am ist sind wird werden noch nur so dann jetzt nun bis als auch es er sie wir ihr du ich man mich dich sich uns
            euch mein dein sein unser euer nicht kein keine wie was wenn dass aber etwas alles alle nach über unter durch um
            hier da dort schon mal ca circa etwa je dazu damit gut guten mehr sehr heute
            """
        )
        // "una", "des" and the like are never verbs.
        verbs.subtract(stop)
    }
}
