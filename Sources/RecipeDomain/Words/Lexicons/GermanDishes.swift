extension LexiconWords {
    mutating func fillGermanDishes() {
        dishes = Self.words(
            """
            pfannkuchen eierkuchen palatschinken kaiserschmarrn schmarrn crepe crêpes waffel omelett frittata quiche shakshuka porridge grießbrei müsli granola smoothie milchshake saft limonade cocktail suppe eintopf
            gulasch brühe ragout bolognese carbonara lasagne auflauf gratin risotto paella curry pfanne gemüsepfanne nudelsalat kartoffelsalat salat bowl ramen pho sushi dumpling maultasche
            spätzle käsespätzle knödel klöße semmelknödel schupfnudeln gnocchi rösti kartoffelpuffer reibekuchen puffer bratkartoffeln pommes püree kartoffelpüree stampf schnitzel frikadelle frikadellen bulette
            buletten fleischpflanzerl hackbraten braten sauerbraten schweinebraten roulade rouladen geschnetzeltes currywurst bratwurst döner kebab falafel gyros burger sandwich toast wrap taco burrito quesadilla
            enchilada pizza flammkuchen zwiebelkuchen focaccia fladenbrot brot brötchen semmel hefezopf zopf brezel brezn hörnchen croissant muffin cupcake kuchen torte käsekuchen apfelkuchen streuselkuchen
            marmorkuchen gugelhupf strudel apfelstrudel stollen plätzchen keks kekse lebkuchen zimtstern zimtsterne makrone makronen brownie brownies blondie cookie cookies donut krapfen berliner buchtel buchteln dampfnudel
            dampfnudeln tarte tartelette pie crumble pudding grütze götterspeise tiramisu mousse panna cotta creme parfait eis sorbet dessert nachtisch soße sauce dip pesto dressing vinaigrette marinade chutney
            marmelade konfitüre gelee sirup kompott aufstrich butter hummus guacamole tzatziki salsa bruschetta antipasti tapas spieß spieße schaschlik fondue raclette labskaus pichelsteiner linsensuppe kürbissuppe
            tomatensuppe kartoffelsuppe hühnersuppe nudelsuppe nudeln pasta reis ofengemüse ofenkartoffel ofenkartoffeln wurstsalat obatzda obazda leberkäse tafelspitz kohlroulade kohlrouladen königsberger klopse frikassee
            stroganoff pizzateig hefeteig mürbeteig teig brei schnecke schnecken zimtschnecke zimtschnecken rührei spiegelei armer ritter bowle punsch glühwein tee kaffee matcha ratatouille tortilla empanada arancini
            gericht rezept essen schnitte schnitten riegel kugel kugeln taler tasche taschen päckchen rolle rollen röllchen ring blech terrine pastete soufflé blini galette clafoutis börek lahmacun pide köfte menemen
            """
        )
        occasions = Self.words(
            """
            einfach einfache einfacher einfaches schnell schnelle schneller schnelles beste bester bestes perfekt perfekte perfekter klassisch klassische klassischer klassisches selbstgemacht selbstgemachte hausgemacht hausgemachte
            gesund gesunde gesundes cremig cremige cremiger cremiges knusprig knusprige knuspriger knuspriges scharf scharfe scharfes süß süße süßer süßes sauer saure saftig saftige saftiger saftiges fluffig fluffige fluffiger luftig luftige
            frisch frische frischer leicht leichte leichter leichtes herzhaft herzhafte herzhafter deftig deftige würzig würzige gefüllt gefüllte gefüllter gebacken gebackene gebraten gebratene gegrillt gegrillte geschmort geschmorte
            geröstet geröstete mariniert überbacken überbackene veganer vegan vegane veganes vegetarisch vegetarische glutenfrei laktosefrei zuckerfrei kalorienarm proteinreich eiweißreich lowcarb low carb
            frühstück brunch mittagessen mittag abendessen abend snack dessert nachtisch vorspeise hauptgericht hauptspeise beilage getränk party buffet picknick grillen grillparty feierabend feierabendküche sonntag montag dienstag
            mittwoch donnerstag freitag samstag weihnachten ostern silvester advent geburtstag sommer winter frühling herbst familie familienrezept familienessen kinder kind kindergerecht oma omas opa opas mama mamas meal prep vorbereiten
            günstig billig preiswert wenige zutaten zutat minute minuten stunde topf blech ofen pfanne airfryer heißluftfritteuse thermomix mikrowelle ohne mit und aus der die das vom zum italienisch italienische italienischer französisch
            französische spanisch spanische griechisch griechische türkisch türkische indisch indische thai asiatisch asiatische chinesisch japanisch koreanisch mexikanisch mexikanische amerikanisch orientalisch mediterran mediterrane
            deutsch deutsche deutscher österreichisch schweizer bayerisch bayerische bayrisch schwäbisch schwäbische allgäuer fränkisch fränkische sächsisch norddeutsch rheinisch hessisch wiener berliner thüringer schwarzwälder ungarisch polnisch
            traditionell traditionelle original originale geheim lieblings lieblingsrezept viral tiktok schnellste beste küche kochen backen rezept rezepte hausmannskost omasrezept klassiker streetfood fingerfood soulfood
            bunt bunte bunter rot rote grün grüne weiß weiße schwarz gelb gelbe golden goldene mini doppelt doppelte zweierlei dreierlei nach art auf warm kalt warme kalte eingelegt eingelegte hausfrauen
            """
        )
        toolWords = Self.words(
            """
            waage küchenwaage messbecher löffel kochlöffel holzlöffel ausstecher spritzbeutel tülle gitter kuchengitter klarsichtfolie folie tuch papier springform gugelhupfform tarteform handmixer zauberstab
            reiskocher schnellkochtopf dampfkochtopf slowcooker waffeleisen toaster wasserkocher mandoline zestenreibe entsafter saftpresse mörser stößel zange spieße teigkarte teigroller knethaken stoppuhr krug karaffe gläser
            behälter dose becher shaker schöpfkelle schaumkelle pfannenwender kartoffelpresse knoblauchpresse deckel wok grillpfanne gusseisern pizzastein gefriertruhe kühlschrank bunsenbrenner gabel schere
            mühle pfeffermühle häcksler zerkleinerer tassen förmchen silikonform muffinblech blender große kleine großer kleiner hand personen person portionen portion stück stücke scheiben gläser flaschen ca etwa blech
            """
        )
    }
}
