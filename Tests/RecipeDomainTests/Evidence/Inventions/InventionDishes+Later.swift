extension InventionDishes {
    /// German, French and Spanish ones, written when the others were done.
    static let germanLater = dishes(germanLaterText)
    static let frenchLater = dishes(frenchLaterText)
    static let spanishLater = dishes(spanishLaterText)

    private static func dishes(_ text: String) -> [InventionDish] {
        text.split(separator: "# ").compactMap { InventionDish(String($0)) }
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

    private static let frenchLaterText = """
        # Blanquette de veau
        caption: 1 kg d'épaule de veau, 3 carottes, 1 oignon piqué de clous de girofle, 200 g de champignons, 20 cl de crème, 2 jaunes d'œufs
        speech: Mettez le veau dans une cocotte, couvrez d'eau froide et portez à ébullition.
        speech: Écumez, ajoutez les carottes en tronçons, l'oignon et le bouquet garni.
        speech: Laissez frémir une heure et demie.
        speech: Faites sauter les champignons au beurre.
        speech: Délayez les jaunes avec la crème, versez dans la sauce et surtout ne faites plus bouillir.
        + 3 carottes
        + 200 g de champignons
        + 20 cl de crème
        > Placer le veau dans une cocotte, recouvrir d'eau froide et faire bouillir.
        > Retirer l'écume et ajouter les carottes coupées, l'oignon et le bouquet garni.
        > Cuire à petits frémissements pendant 1 h 30.
        > Poêler les champignons dans le beurre.
        > Mélanger la crème et les jaunes d'œufs et lier la sauce sans la laisser bouillir.
        - 30 cl de crème
        - 3 jaunes d'œufs
        < Cuire pendant 3 heures.
        < Ajouter les petits pois.
        # Taboulé
        screen: 250 g de semoule
        screen: 3 tomates
        screen: 1 concombre
        screen: 1 bouquet de menthe
        screen: 2 citrons
        speech: Versez le même volume d'eau bouillante sur la semoule, couvrez cinq minutes et égrainez à la fourchette.
        speech: Coupez les tomates et le concombre en tout petits dés, hachez la menthe.
        speech: On mélange tout avec le jus des citrons et quatre cuillères à soupe d'huile d'olive.
        speech: Deux heures au frais et c'est prêt.
        + 250 g de semoule
        + 2 citrons
        + 4 cuillères à soupe d'huile d'olive
        > Couvrir la semoule d'eau bouillante, laisser gonfler 5 minutes et l'égrener à la fourchette.
        > Détailler les tomates et le concombre en petits dés et ciseler la menthe.
        > Assembler le tout et assaisonner avec le jus de citron et l'huile d'olive.
        > Réserver au réfrigérateur pendant 2 heures.
        - 4 cuillères à café d'huile d'olive
        - 1 citron
        < Ajouter les raisins secs.
        < Réserver au réfrigérateur pendant 30 minutes.
        # Croque-monsieur
        speech: On prépare une béchamel : 30 grammes de beurre, 30 grammes de farine, 30 centilitres de lait.
        speech: On tartine les tranches de pain, une tranche de jambon, du comté râpé, on referme.
        speech: Encore un peu de béchamel et de fromage par-dessus.
        speech: Dix minutes à 200 degrés, puis deux minutes sous le gril.
        + 30 g de beurre
        + 30 cl de lait
        > Préparer une béchamel avec le beurre, la farine et le lait.
        > Étaler la béchamel sur le pain, garnir de jambon et de comté et refermer.
        > Napper du reste de béchamel et parsemer de fromage.
        > Cuire 10 minutes à 200 °C, puis passer 2 minutes sous le gril.
        - 50 g de beurre
        - 1 œuf
        < Cuire 25 minutes à 200 °C.
        < Ajouter un œuf au plat.
        # Clafoutis
        screen: 500 g de cerises
        screen: 4 œufs
        screen: 100 g de sucre
        screen: 80 g de farine
        screen: 25 cl de lait
        screen: Beurrer le moule, y mettre les cerises
        screen: Fouetter œufs + sucre, puis farine, puis lait
        screen: Verser — 180 °C — 40 min
        + 500 g de cerises
        + 80 g de farine
        + 25 cl de lait
        > Graisser le moule et y répartir les cerises.
        > Battre les œufs avec le sucre, ajouter la farine, puis délayer avec le lait.
        > Verser la pâte sur les cerises et enfourner 40 minutes à 180 °C.
        - 300 g de cerises
        - 50 cl de lait
        < Saupoudrer de sucre glace.
        < Enfourner 20 minutes à 180 °C.
        # Moules marinières
        speech: Grattez et rincez deux kilos de moules.
        speech: Dans un faitout, faites fondre trois échalotes ciselées dans 40 grammes de beurre.
        speech: Versez 25 centilitres de vin blanc, portez à ébullition, jetez les moules dedans.
        speech: Couvrez, cinq minutes à feu vif en secouant deux ou trois fois.
        speech: Persil haché et c'est servi.
        + 2 kg de moules
        + 40 g de beurre
        + 25 cl de vin blanc
        > Nettoyer les moules.
        > Faire suer les échalotes dans le beurre.
        > Mouiller avec le vin blanc, amener à ébullition et ajouter les moules.
        > Cuire 5 minutes à couvert à feu vif en remuant de temps en temps.
        > Parsemer de persil haché et servir.
        - 1 kg de moules
        - 20 cl de crème
        < Ajouter la crème fraîche.
        < Cuire 15 minutes à couvert.
        # Pain perdu
        subtitles: Battez deux œufs avec 25 cl de lait et 50 g de sucre.
        subtitles: Trempez les tranches de brioche rassie dedans, des deux côtés.
        subtitles: Faites mousser du beurre dans une poêle et faites-les dorer trois minutes par face.
        subtitles: Servez avec un filet de caramel.
        + 2 œufs
        + 25 cl de lait
        + 50 g de sucre
        > Fouetter les œufs, le lait et le sucre.
        > Imbiber les tranches de brioche sur les deux faces.
        > Les cuire dans le beurre chaud 3 minutes de chaque côté.
        > Déguster avec du caramel.
        - 3 œufs
        - 100 g de sucre
        < Saupoudrer de cannelle.
        < Cuire 8 minutes de chaque côté.
        # Velouté de potiron
        caption: 1 kg de potiron, 1 oignon, 2 pommes de terre, 1 l de bouillon de légumes, 10 cl de crème, muscade
        speech: Épluchez le potiron et les pommes de terre, coupez-les grossièrement.
        speech: L'oignon émincé dans un peu de beurre, trois minutes.
        speech: Ajoutez les légumes, le bouillon, et on compte vingt-cinq minutes à petits bouillons.
        speech: On mixe longuement, la crème, une râpée de muscade.
        + 1 l de bouillon de légumes
        + 10 cl de crème
        > Peler le potiron et les pommes de terre et les couper en morceaux.
        > Faire revenir l'oignon 3 minutes dans le beurre.
        > Ajouter les légumes et le bouillon et laisser mijoter 25 minutes.
        > Mixer finement, puis incorporer la crème et la muscade.
        - 20 cl de crème
        - 3 pommes de terre
        < Laisser mijoter 50 minutes.
        < Parsemer de graines de courge.
        # Cookies
        screen: 120 g de beurre mou
        screen: 100 g de sucre roux
        screen: 1 œuf
        screen: 180 g de farine
        screen: 1 c. à c. de levure
        screen: 150 g de pépites de chocolat
        speech: On crème le beurre avec le sucre, on ajoute l'œuf.
        speech: La farine, la levure, on mélange juste ce qu'il faut, et les pépites.
        speech: On forme des boules bien espacées sur la plaque.
        speech: Onze minutes à 180, ils doivent rester mous au centre.
        + 120 g de beurre mou
        + 180 g de farine
        + 150 g de pépites de chocolat
        > Travailler le beurre en pommade avec le sucre et incorporer l'œuf.
        > Ajouter la farine, la levure et les pépites de chocolat et mélanger.
        > Façonner des boules et les disposer sur une plaque.
        > Cuire 11 minutes à 180 °C.
        - 150 g de beurre mou
        - 2 œufs
        < Cuire 20 minutes à 180 °C.
        < Ajouter les noix de pécan.
        # Salade niçoise
        screen: 200 g de haricots verts
        screen: 3 œufs durs
        screen: 1 boîte de thon
        screen: olives noires, anchois
        speech: Les haricots, huit minutes à l'eau bouillante salée, puis dans l'eau glacée.
        speech: On dispose la salade, les tomates en quartiers, le thon émietté, les œufs coupés en deux.
        speech: Olives, anchois, et une vinaigrette à l'huile d'olive.
        + 200 g de haricots verts
        + 3 œufs durs
        + 1 boîte de thon
        > Cuire les haricots verts 8 minutes à l'eau bouillante salée et les rafraîchir dans l'eau glacée.
        > Dresser la salade avec les tomates en quartiers, le thon émietté et les œufs coupés en deux.
        > Ajouter les olives et les anchois et arroser de vinaigrette.
        - 4 œufs durs
        - 2 boîtes de thon
        < Cuire les pommes de terre 20 minutes.
        < Cuire les haricots verts 15 minutes.
        """

    private static let spanishLaterText = """
        # Fabada
        caption: 500 g de fabes, 2 chorizos, 2 morcillas, 200 g de panceta, 1 cebolla, azafrán, laurel
        speech: Las fabes se dejan en remojo toda la noche.
        speech: Al día siguiente a la olla con la panceta, los chorizos, la cebolla entera y el laurel.
        speech: Cubrimos de agua fría y cuando rompa a hervir bajamos el fuego y quitamos la espuma.
        speech: Dos horas y media despacito, las morcillas en la última media hora.
        + 500 g de fabes
        + 2 chorizos
        + 200 g de panceta
        > Remojar las fabes toda la noche.
        > Poner las fabes en una olla con la panceta, el chorizo, la cebolla y el laurel.
        > Cubrir con agua fría, llevar a ebullición, bajar el fuego y retirar la espuma.
        > Cocer a fuego lento durante 2 horas y media y añadir las morcillas en los últimos 30 minutos.
        - 3 chorizos
        - 100 g de panceta
        < Cocer durante 1 hora.
        < Añadir las zanahorias.
        # Pisto
        screen: 2 calabacines
        screen: 1 pimiento rojo y 1 verde
        screen: 1 cebolla
        screen: 500 g de tomate triturado
        speech: Picamos la cebolla y los pimientos y los pochamos un cuarto de hora.
        speech: Después el calabacín en daditos, otros diez minutos.
        speech: Echamos el tomate, una pizca de azúcar, y veinte minutos más.
        speech: Encima un huevo frito y a comer.
        + 2 calabacines
        + 500 g de tomate triturado
        > Trocear la cebolla y los pimientos y rehogarlos 15 minutos.
        > Agregar el calabacín cortado en dados y cocinar 10 minutos.
        > Incorporar el tomate triturado y el azúcar y cocer 20 minutos.
        > Servir con un huevo frito.
        - 3 calabacines
        - 1 berenjena
        < Añadir la berenjena.
        < Cocer 50 minutos.
        # Empanadillas
        speech: Para el relleno: dos latas de atún, dos huevos cocidos y cuatro cucharadas de tomate frito.
        speech: Lo mezclamos todo y ponemos una cucharada en cada oblea.
        speech: Cerramos y sellamos los bordes con un tenedor.
        speech: Pincelamos con huevo y al horno, 200 grados, quince minutos.
        + 2 latas de atún
        + 4 cucharadas de tomate frito
        + 2 huevos cocidos
        > Mezclar el atún con los huevos cocidos y el tomate frito.
        > Rellenar cada oblea con 1 cucharada de la mezcla.
        > Cerrar las empanadillas y presionar los bordes con un tenedor.
        > Pintar con huevo y hornear a 200 °C durante 15 minutos.
        - 4 cucharaditas de tomate frito
        - 3 latas de atún
        < Freír las empanadillas en aceite.
        < Añadir las aceitunas picadas.
        # Crema de calabaza
        caption: 800 g de calabaza, 1 puerro, 1 patata, 700 ml de caldo, 100 ml de nata
        speech: Limpiamos el puerro, lo cortamos en rodajas y lo rehogamos con mantequilla cinco minutos.
        speech: La calabaza y la patata peladas y en trozos, removemos un poco.
        speech: Cubrimos con el caldo y veinticinco minutos a fuego medio.
        speech: Trituramos muy fino, la nata y pimienta recién molida.
        + 800 g de calabaza
        + 700 ml de caldo
        + 100 ml de nata
        > Lavar el puerro, cortarlo en rodajas y sofreírlo en mantequilla 5 minutos.
        > Añadir la calabaza y la patata troceadas y remover.
        > Verter el caldo y cocinar a fuego medio 25 minutos.
        > Batir hasta obtener una crema fina, incorporar la nata y sazonar con pimienta.
        - 200 ml de nata
        - 2 puerros
        < Cocinar a fuego medio 45 minutos.
        < Decorar con pipas de calabaza.
        # Gambas al ajillo
        screen: 400 g de gambas
        screen: 6 ajos
        screen: 1 guindilla
        screen: 150 ml de aceite
        screen: ajo y guindilla en aceite frío, fuego suave
        screen: cuando baile el ajo, gambas dentro
        screen: 2 min y perejil
        + 400 g de gambas
        + 150 ml de aceite
        > Calentar el aceite con el ajo y la guindilla a fuego suave.
        > Añadir las gambas y cocinar 2 minutos.
        > Espolvorear con perejil.
        - 4 ajos
        - 50 ml de brandy
        < Flambear con brandy.
        < Cocinar las gambas 10 minutos.
        # Arroz con leche
        speech: Un litro de leche con una rama de canela y la piel de un limón, a fuego lento.
        speech: 150 gramos de arroz redondo y a remover, cuarenta minutos.
        speech: Cien gramos de azúcar al final, cinco minutitos más.
        speech: En cuencos, se deja templar y canela en polvo por encima.
        + 1 litro de leche
        + 150 g de arroz redondo
        + 100 g de azúcar
        > Calentar la leche con la canela y la piel de limón a fuego bajo.
        > Agregar el arroz y cocinar 40 minutos sin dejar de remover.
        > Añadir el azúcar y cocer 5 minutos más.
        > Repartir en cuencos, dejar enfriar y espolvorear con canela molida.
        - 150 g de azúcar
        - 200 g de arroz redondo
        < Cocinar 20 minutos sin dejar de remover.
        < Añadir las pasas.
        # Merluza en salsa verde
        subtitles: Salad los lomos de merluza y pasadlos por harina.
        subtitles: Dorad tres dientes de ajo picados en aceite de oliva.
        subtitles: Añadid una cucharada de harina y un vaso de vino blanco, removed hasta que espese.
        subtitles: Meted la merluza y las almejas, tapad y dejad ocho minutos.
        subtitles: Mucho perejil picado y a la mesa.
        + 3 dientes de ajo
        + 1 cucharada de harina
        + 1 vaso de vino blanco
        > Sazonar la merluza con sal y enharinarla.
        > Freír el ajo picado en aceite de oliva.
        > Incorporar la harina y el vino blanco y remover hasta que la salsa espese.
        > Añadir la merluza y las almejas, tapar y cocinar 8 minutos.
        > Terminar con perejil picado.
        - 1 cucharadita de harina
        - 2 vasos de vino blanco
        < Añadir los espárragos.
        < Cocinar 20 minutos tapado.
        # Magdalenas
        screen: 3 huevos
        screen: 175 g de azúcar
        screen: 60 ml de leche
        screen: 190 ml de aceite de girasol
        screen: 210 g de harina
        screen: 7 g de levadura
        speech: Batimos los huevos con el azúcar hasta que doblen su volumen.
        speech: La leche y el aceite en hilo, sin parar de batir.
        speech: Tamizamos encima la harina con la levadura y removemos suave.
        speech: Una horita de nevera, llenamos los moldes tres cuartos y catorce minutos a 210 grados.
        + 3 huevos
        + 190 ml de aceite de girasol
        + 7 g de levadura
        > Batir los huevos y el azúcar hasta duplicar el volumen.
        > Incorporar la leche y el aceite poco a poco mientras se bate.
        > Añadir la harina tamizada con la levadura y mezclar con suavidad.
        > Refrigerar la masa, llenar los moldes y hornear a 210 °C durante 14 minutos.
        - 70 g de levadura
        - 90 ml de aceite de girasol
        < Hornear a 180 °C durante 14 minutos.
        < Añadir la ralladura de naranja.
        # Ceviche
        speech: Medio kilo de corvina en cubos de dos centímetros.
        speech: El zumo de diez limas, que lo cubra bien, y diez minutos en el frigorífico.
        speech: Cebolla morada en pluma, ají en rodajitas y cilantro.
        speech: Se sirve con maíz y boniato cocido.
        + 10 limas
        > Cortar la corvina en cubos de 2 cm.
        > Cubrir el pescado con el jugo de lima y dejar reposar 10 minutos en la nevera.
        > Agregar la cebolla morada, el ají y el cilantro.
        > Servir con maíz y batata.
        - 12 limas
        - 1 aguacate
        < Dejar reposar 2 horas en la nevera.
        < Añadir el aguacate en cubos.
        """
}
