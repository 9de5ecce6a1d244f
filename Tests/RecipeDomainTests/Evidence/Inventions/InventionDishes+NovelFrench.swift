/// French dishes of a later set, written and labelled without a look at the check or at the other sets.
extension InventionDishes {
    static let novelFrench: [InventionDish] = """

        # Blanquette de veau
        caption: La blanquette de mamie ❤️ pour 6
        caption: 1,2 kg d'épaule de veau\\n4 carottes\\n1 oignon piqué de 2 clous de girofle\\n1 bouquet garni
        caption: 250 g de champignons de Paris\\n50 g de beurre\\n50 g de farine\\n20 cl de crème\\n2 jaunes d'œufs
        speech: on démarre à l'eau froide, la viande, l'oignon, les carottes, le bouquet garni
        speech: dès que ça bout on écume et ensuite une heure trente à petits frémissements
        speech: le roux, beurre farine, on le garde blanc hein, et on mouille avec le bouillon filtré
        speech: les jaunes et la crème hors du feu sinon ça tourne
        speech: un trait de citron et on sert avec du riz
        + 1,2 kg d'épaule de veau
        + 2 jaunes d'œufs
        > Couvrir la viande et les légumes d'eau froide, porter à ébullition et écumer.
        > Laisser frémir 1 h 30.
        > Ajouter la crème et les jaunes d'œufs hors du feu pour que la sauce ne tourne pas.
        - 50 cl de crème
        - 4 clous de girofle
        - 20 cl de vin blanc sec
        < Faire dorer les morceaux de veau dans le beurre avant de mouiller.
        < Laisser le roux brunir.
        < Parsemer d'estragon ciselé.
        # Far breton
        screen: FAR BRETON
        screen: 200 g de farine
        screen: 130 g de sucre
        screen: 4 œufs
        screen: 75 cl de lait entier
        screen: 300 g de pruneaux
        screen: 30 g de beurre demi-sel
        screen: beurrer le plat généreusement
        screen: 200° 10 min puis 180° 40 min
        + 300 g de pruneaux
        + 75 cl de lait entier
        + 30 g de beurre demi-sel
        > Enfourner 10 minutes à 200 °C, puis poursuivre 40 minutes à 180 °C.
        > Beurrer généreusement le plat.
        - 200 g de sucre
        - 75 ml de lait entier
        - 5 cl de rhum brun
        < Cuire le far 10 minutes à 180 °C, puis 40 minutes à 200 °C.
        < Faire gonfler les pruneaux dans du thé chaud.
        # Poulet yassa
        speech: le yassa c'est les oignons, j'en mets huit pour un poulet, oui huit
        speech: marinade, le jus de quatre citrons, trois cuillères à soupe de moutarde, ail, poivre, un piment
        speech: le poulet découpé et les oignons émincés là-dedans toute une nuit
        speech: le lendemain je fais griller les morceaux au barbecue, juste colorés
        speech: les oignons en cocotte avec de l'huile une bonne demi-heure à feu doux jusqu'à ce qu'ils confisent
        speech: je remets la marinade, un verre d'eau, le poulet par-dessus et quarante minutes à couvert
        speech: quelques olives vertes à la fin et du riz blanc
        + 8 oignons
        + 3 c. à soupe de moutarde
        + le jus de 4 citrons
        > Laisser mariner le poulet et les oignons une nuit entière.
        > Faire confire les oignons à feu doux pendant une bonne demi-heure.
        > Ajouter la marinade, un verre d'eau et les morceaux de poulet, puis cuire 40 min à couvert.
        - 3 c. à café de moutarde
        - 4 oignons
        - 40 cl de lait de coco
        < Mariner le poulet pendant une heure seulement.
        < Saisir les oignons à feu vif cinq minutes.
        < Ajouter des carottes en rondelles dans la cocotte.
        # Gratin dauphinois
        subtitles: Un vrai gratin dauphinois, c'est sans fromage et sans œufs.
        subtitles: 1,5 kg de pommes de terre Charlotte, en tranches de 3 mm. On ne les rince pas !
        subtitles: Un demi-litre de lait, un demi-litre de crème, une gousse d'ail, muscade, sel.
        subtitles: On fait cuire les tranches dix minutes dans le lait et la crème, en remuant.
        subtitles: On frotte le plat avec l'ail, on verse tout.
        subtitles: Une heure à 150 °C. Laissez reposer dix minutes avant de servir.
        + 1,5 kg de pommes de terre Charlotte
        + 1/2 litre de crème
        + 1 gousse d'ail
        > Précuire les tranches de pommes de terre 10 minutes dans le mélange de lait et de crème en remuant.
        > Frotter le plat à l'ail avant d'y verser la préparation.
        > Enfourner pour une heure à 150 °C.
        - 1 litre 1/2 de lait
        - 150 g de gruyère râpé
        - 5 gousses d'ail
        < Rincer les tranches de pommes de terre à l'eau froide.
        < Couper les pommes de terre en tranches de 3 cm.
        < Cuire une heure à 220 °C.
        # Fougasse aux olives
        caption: Fougasse express 🫒 farine T65 500g / eau 320g / levure sèche 5g / sel 10g / huile d'olive 3 càs
        caption: olives noires 120g / herbes de Provence
        speech: on pétrit huit minutes, on ajoute les olives à la fin
        speech: première pousse une heure et demie
        speech: on divise en deux, on étale en forme de feuille, on incise avec un coupe-pizza et on écarte bien
        speech: vingt minutes de repos le temps de chauffer le four à deux cent quarante
        speech: un filet d'huile, les herbes et quinze minutes de cuisson
        + 320 g d'eau
        + 120 g d'olives noires
        + 3 c. à soupe d'huile d'olive
        > Pétrir 8 minutes, en incorporant les olives en fin de pétrissage.
        > Étaler chaque moitié en forme de feuille, faire des entailles et bien les écarter.
        > Arroser d'un filet d'huile, parsemer d'herbes et cuire 15 minutes.
        - 15 g de levure sèche
        - 100 g de lardons
        - 3 c. à café d'huile d'olive
        < Laisser pousser la pâte une demi-heure.
        < Diviser la pâte en six boules.
        < Badigeonner la fougasse de jaune d'œuf avant d'enfourner.
        # Citronnade à la menthe
        screen: citronnade maison 🍋 2 min chrono
        screen: 3 citrons non traités
        screen: 80 g de sucre
        screen: 10 feuilles de menthe
        screen: 1 L d'eau bien froide
        speech: je coupe les citrons en quartiers avec la peau
        speech: tout dans le blender mais pas plus de dix secondes sinon c'est amer
        speech: je filtre, des glaçons, c'est prêt
        + 3 citrons non traités
        + 10 feuilles de menthe
        > Mixer dix secondes maximum, sans quoi la boisson devient amère.
        > Filtrer et servir avec des glaçons.
        - 180 g de sucre
        - 1 morceau de gingembre frais
        - 10 citrons
        < Peler les citrons à vif et jeter l'écorce.
        < Mixer pendant deux minutes.
        < Compléter avec de l'eau gazeuse.
        # Tarte flambée
        caption: Flammekueche comme en Alsace !!
        caption: Pâte : 250 g de farine, 13 cl d'eau, 3 c. à s. d'huile, 1 pincée de sel.
        caption: Garniture : 200 g de fromage blanc, 10 cl de crème épaisse, 2 oignons, 150 g de lardons fumés
        speech: il n'y a pas de levure dans la pâte, on l'étale le plus fin possible
        speech: fromage blanc crème sel muscade, on étale en laissant un petit bord
        speech: les oignons émincés très très fin et crus, et les lardons crus aussi
        speech: four à fond deux cent cinquante, dix minutes, les bords doivent être presque brûlés
        + 250 g de farine
        + 150 g de lardons fumés
        + 10 cl de crème épaisse
        > Étaler la pâte le plus finement possible.
        > Répartir les oignons émincés et les lardons sans les précuire.
        > Cuire 10 minutes à 250 °C, jusqu'à ce que les bords soient presque brûlés.
        - 1 sachet de levure de boulanger
        - 150 g de fromage blanc
        - 13 cl d'huile
        < Faire revenir les oignons et les lardons à la poêle.
        < Enfourner à 150 °C pendant vingt-cinq minutes.
        < Parsemer de munster en tranches.
        # Mousse au chocolat
        subtitles: Deux ingrédients, pas un de plus. Enfin trois avec le sel.
        subtitles: 200 g de chocolat noir à 70 %, fondu au bain-marie. Laissez-le tiédir.
        subtitles: Six œufs : séparez les blancs des jaunes.
        subtitles: Les jaunes dans le chocolat, on mélange vite.
        subtitles: Les blancs en neige ferme avec une pincée de sel.
        subtitles: Un tiers au fouet pour détendre, le reste à la maryse, en soulevant.
        subtitles: Quatre heures au frigo minimum.
        + 200 g de chocolat noir à 70 %
        + 6 œufs
        + 1 pincée de sel
        > Faire fondre le chocolat au bain-marie, puis le laisser tiédir.
        > Incorporer d'abord un tiers des blancs au fouet, puis le reste délicatement à la maryse.
        > Réserver au moins 4 h au réfrigérateur.
        - 70 g de chocolat noir
        - 20 cl de crème liquide entière
        - 50 g de sucre
        < Faire fondre le chocolat au micro-ondes avec une noix de beurre.
        < Incorporer les blancs au chocolat encore brûlant.
        < Servir aussitôt, sans attendre.
        # Bò bún
        caption: Bo bun du dimanche (4 pers.)
        caption: 600 g de rumsteck, 300 g de vermicelles de riz, 2 carottes, 1 concombre, 1 salade, 8 nems
        caption: Sauce : 4 càs de nuoc-mâm, 3 càs de sucre, 4 càs de jus de citron vert
        caption: 12 càs d'eau tiède, 1 gousse d'ail
        speech: le bœuf émincé, citronnelle, ail, une cuillère à soupe de sauce d'huître, trente minutes au frais
        speech: les vermicelles trois minutes dans l'eau bouillante, on rince à l'eau froide
        speech: le wok fumant, le bœuf, deux minutes pas plus
        speech: dans le bol salade, vermicelles, carottes râpées, concombre, bœuf, nems coupés, cacahuètes
        speech: la sauce au dernier moment
        + 600 g de rumsteck
        + 4 c. à s. de nuoc-mâm
        + 1 c. à soupe de sauce d'huître
        > Plonger les vermicelles 3 min dans l'eau bouillante, puis les rincer à l'eau froide.
        > Saisir le bœuf deux minutes au maximum dans un wok très chaud.
        > Verser la sauce juste au moment de servir.
        - 12 càs de nuoc-mâm
        - 4 càs de sauce d'huître
        - 200 g de tofu
        < Mariner le bœuf toute une nuit.
        < Faire mijoter le bœuf vingt minutes à couvert.
        < Frire les vermicelles dans un bain d'huile.
        # Tian de légumes
        speech: un tian tout simple, trois courgettes deux aubergines cinq tomates
        speech: on tranche tout de la même épaisseur, un demi-centimètre à peu près
        speech: au fond du plat deux oignons fondus dans l'huile d'olive
        speech: on range debout en alternant, bien serré
        speech: thym, sel, une bonne rasade d'huile
        speech: cent soixante-dix degrés une heure et quart, et si ça colore trop un papier alu
        screen: encore meilleur froid le lendemain 😉
        + 3 courgettes
        + 5 tomates
        > Couper les légumes en tranches d'environ 0,5 cm.
        > Disposer les tranches à la verticale, bien serrées, en alternant les légumes.
        > Couvrir de papier aluminium si le dessus colore trop.
        - 5 aubergines
        - 125 g de mozzarella
        - 2 poivrons rouges
        < Cuire à 170 °C pendant un quart d'heure.
        < Faire griller les tranches une à une à la poêle avant de les ranger.
        < Tapisser le fond du plat de tomates concassées.
        """.split(separator: "# ").compactMap { InventionDish(String($0)) }
}
