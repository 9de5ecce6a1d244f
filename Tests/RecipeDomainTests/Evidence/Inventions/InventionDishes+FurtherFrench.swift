extension InventionDishes {
    static let furtherFrench: [InventionDish] = furtherFrenchText.split(separator: "# ")
        .compactMap { InventionDish(String($0)) }

    private static let furtherFrenchText = """

        # Quiche aux poireaux
        caption: Quiche aux poireaux, inratable !\\n1 pâte brisée\\n3 poireaux\\n3 œufs\\n20 cl de crème fraîche\\n100 g de gruyère râpé\\nFour 180°C, 35 min
        speech: alors on commence par émincer les poireaux et on les fait fondre dans une noix de beurre pendant un quart d'heure
        speech: dans un saladier on bat les œufs avec la crème et le gruyère
        speech: on étale les poireaux sur la pâte, on verse l'appareil et hop au four
        + 1 pâte brisée
        + 3 poireaux
        + 20 cl de crème fraîche
        > Émincer les poireaux et les faire fondre dans une noix de beurre pendant 15 minutes.
        > Battre les œufs avec la crème et le gruyère dans un saladier.
        > Répartir les poireaux sur la pâte et verser l'appareil par-dessus.
        > Enfourner 35 minutes à 180 °C.
        - 3 cl de crème fraîche
        - 200 g de gruyère râpé
        - 150 g de lardons
        < Enfourner 15 minutes à 180 °C.
        < Faire bouillir les poireaux.
        < Saler, poivrer et ajouter une pincée de muscade.
        # Mousse au chocolat
        screen: 200 g de chocolat noir
        screen: 6 œufs
        screen: 1 pincée de sel
        screen: 3 h au frigo
        subtitles: Faites fondre le chocolat au bain-marie.
        subtitles: Séparez les blancs des jaunes et mélangez les jaunes au chocolat.
        subtitles: Montez les blancs en neige avec le sel, puis incorporez-les délicatement.
        + 200 g de chocolat noir
        + 6 œufs
        + une pincée de sel
        > Faire fondre le chocolat au bain-marie.
        > Séparer les œufs et mélanger les jaunes avec le chocolat fondu.
        > Monter les blancs en neige avec le sel et les incorporer délicatement.
        > Réserver 3 heures au réfrigérateur.
        - 4 œufs
        - 200 g de chocolat au lait
        - 50 g de sucre
        < Réserver 30 minutes au réfrigérateur.
        < Faire fondre le chocolat au micro-ondes avec le beurre.
        < Décorer de framboises fraîches.
        # Gratin dauphinois
        speech: le vrai gratin dauphinois, sans fromage, je vous préviens tout de suite
        speech: un kilo et demi de pommes de terre, en rondelles de trois millimètres, on ne les rince pas
        speech: un demi-litre de lait et un demi-litre de crème, deux gousses d'ail, on fait chauffer tout ça
        speech: on met les pommes de terre dedans dix minutes à feu doux
        speech: ensuite dans un plat frotté à l'ail, cent soixante degrés, une heure et quart
        + 1,5 kg de pommes de terre
        + 500 ml de lait
        + 2 gousses d'ail
        > Couper les pommes de terre en rondelles de 3 mm sans les rincer.
        > Cuire les pommes de terre 10 minutes à feu doux dans le lait et la crème.
        > Verser dans un plat frotté à l'ail et cuire 1 h 15 à 160 °C.
        - ½ kg de pommes de terre
        - 1,5 litre de crème
        - 100 g de comté râpé
        < Cuire 1 h 15 à 200 °C.
        < Rincer les rondelles de pommes de terre à l'eau froide.
        < Parsemer de noix de muscade.
        # Salade de lentilles
        caption: Salade de lentilles du jeudi #healthy\\n250 g de lentilles vertes\\n2 échalotes\\n1 c. à s. de moutarde\\n3 c. à s. d'huile de noix\\n1 c. à s. de vinaigre de cidre\\n120 g de chèvre frais
        screen: cuire 25 min
        speech: les échalotes ciselées très fin, la vinaigrette dans le fond du saladier
        speech: on verse les lentilles encore tièdes dessus et on émiette le chèvre
        + 250 g de lentilles vertes
        + 3 cuillères à soupe d'huile de noix
        + 120 g de chèvre frais
        > Cuire les lentilles 25 minutes.
        > Ciseler finement les échalotes.
        > Verser les lentilles tièdes sur la vinaigrette et émietter le chèvre.
        - 1 c. à c. de moutarde
        - 3 échalotes
        - 1 carotte
        < Cuire les lentilles 45 minutes.
        < Ajouter des noix concassées et du persil.
        # Crêpes bretonnes
        screen: 250 g de farine
        screen: 4 œufs
        screen: 50 cl de lait
        screen: 2 cuillères à soupe de sucre
        screen: 50 g de beurre fondu
        speech: on fait un puits, on casse les œufs, on verse le lait petit à petit en fouettant
        speech: le beurre en dernier, et on laisse reposer une demi-heure
        speech: une minute par face dans une poêle bien chaude
        + 250 g de farine
        + 50 cl de lait
        + 2 c. à s. de sucre
        > Faire un puits, y casser les œufs et verser le lait peu à peu en fouettant.
        > Ajouter le beurre en dernier et laisser reposer 30 minutes.
        > Cuire 1 minute de chaque côté dans une poêle bien chaude.
        - 2 c. à c. de sucre
        - 250 g de beurre fondu
        - 1 c. à s. de rhum
        < Laisser reposer 3 heures.
        < Cuire 5 minutes de chaque côté.
        < Servir avec de la pâte à tartiner.
        # Ratatouille
        caption: Ratatouille de ma grand-mère 👵\\n2 aubergines\\n3 courgettes\\n2 poivrons rouges\\n1 kg de tomates\\n2 oignons\\n4 gousses d'ail\\nthym, laurier
        subtitles: Coupez tous les légumes en dés.
        subtitles: Faites revenir les aubergines à part, huit minutes, puis réservez-les.
        subtitles: Faites suer les oignons et les poivrons dix minutes.
        subtitles: Ajoutez les courgettes, les tomates, l'ail et les herbes, et laissez mijoter quarante-cinq minutes à couvert.
        subtitles: Remettez les aubergines à la fin.
        + 2 aubergines
        + 1 kg de tomates
        + 4 gousses d'ail
        > Couper tous les légumes en dés.
        > Faire revenir les aubergines séparément pendant 8 minutes et réserver.
        > Ajouter courgettes, tomates, ail et herbes, couvrir et laisser mijoter 45 minutes.
        > Remettre les aubergines en fin de cuisson.
        - 3 aubergines
        - 2 kg de tomates
        - 10 cl de vin blanc
        < Laisser mijoter à découvert 10 minutes.
        < Faire revenir les courgettes séparément pendant 8 minutes.
        < Parsemer de basilic frais.
        # Poulet basquaise
        speech: six morceaux de poulet que je fais dorer dix minutes à l'huile d'olive
        speech: je retire le poulet, j'ajoute deux oignons et trois poivrons en lanières
        speech: une boîte de tomates concassées, une cuillère à café de piment d'Espelette, dix centilitres de vin blanc
        speech: le poulet revient, on couvre, quarante minutes à feu doux
        + 6 morceaux de poulet
        + 3 poivrons
        + 10 cl de vin blanc
        + 1 c. à café de piment d'Espelette
        > Faire dorer le poulet 10 minutes dans l'huile d'olive, puis le retirer.
        > Ajouter les oignons et les poivrons coupés en lanières.
        > Remettre le poulet, couvrir et laisser cuire 40 minutes à feu doux.
        - 1 c. à s. de piment d'Espelette
        - 40 cl de vin blanc
        - 100 g de jambon de Bayonne
        < Faire dorer le poulet 40 minutes.
        < Laisser cuire 40 minutes à feu vif.
        < Servir avec du riz blanc.
        # Madeleines
        caption: Madeleines à la bosse (24 pièces)\\n3 œufs\\n130 g de sucre\\n150 g de farine\\n1/2 sachet de levure chimique\\n125 g de beurre\\nzeste d'un citron
        screen: fouetter œufs + sucre
        screen: ajouter farine, levure, zeste
        screen: beurre fondu tiède
        screen: repos 2 h au frais
        screen: 4 min à 240° puis 4 min à 180°
        + 130 g de sucre
        + 1/2 sachet de levure chimique
        + le zeste d'un citron
        > Fouetter les œufs avec le sucre.
        > Ajouter la farine, la levure et le zeste, puis le beurre fondu tiède.
        > Laisser reposer 2 heures au frais.
        > Cuire 4 minutes à 240 °C, puis 4 minutes à 180 °C.
        - 1½ sachet de levure chimique
        - 150 g de sucre
        - 1 c. à s. de miel
        < Laisser reposer 20 minutes au frais.
        < Cuire 14 minutes à 240 °C.
        < Tremper les madeleines dans le chocolat fondu.
        # Velouté de potiron
        screen: 1 kg de potiron
        screen: 1 oignon
        screen: 70 cl de bouillon
        screen: 15 cl de lait de coco
        screen: 1 c. à c. de curry
        speech: l'oignon et le curry dans une cocotte, trois minutes, ça sent déjà super bon
        speech: le potiron en cubes, le bouillon, vingt-cinq minutes à petits bouillons
        speech: le lait de coco, on mixe, c'est prêt
        + 1 kg de potiron
        + 15 cl de lait de coco
        + 1 cuillère à café de curry
        > Cuire l'oignon et le curry 3 minutes dans une cocotte.
        > Ajouter le potiron en cubes et le bouillon et cuire 25 minutes à petits bouillons.
        > Verser le lait de coco et mixer.
        - 70 cl de lait de coco
        - 2 oignons
        - 1 pomme de terre
        < Faire rôtir le potiron au four.
        < Cuire 45 minutes à petits bouillons.
        < Ajouter quelques graines de courge grillées.
        # Tarte tatin
        speech: huit pommes, des golden, épluchées et coupées en quatre
        speech: cent cinquante grammes de sucre à sec pour le caramel, puis quatre-vingts grammes de beurre demi-sel
        speech: on range les pommes bien serrées et on cuit vingt minutes sur le feu
        speech: la pâte feuilletée par-dessus, on rentre les bords, trente minutes au four à deux cents degrés
        speech: on attend dix minutes avant de retourner
        + 8 pommes golden
        + 150 g de sucre
        + 80 g de beurre demi-sel
        > Éplucher les pommes et les couper en quatre.
        > Faire un caramel à sec avec le sucre, puis ajouter le beurre.
        > Couvrir de pâte feuilletée, rentrer les bords et cuire 30 minutes au four à 200 °C.
        > Attendre 10 minutes avant de retourner la tarte.
        - 180 g de beurre demi-sel
        - 4 pommes golden
        - 1 gousse de vanille
        < Cuire 30 minutes au four à 220 °C.
        < Attendre 2 heures avant de retourner la tarte.
        < Servir avec une boule de glace vanille.
        # Tartare de saumon
        caption: Tartare de saumon mangue\\n400 g de saumon ultra frais\\n1 mangue\\n1 avocat\\n2 c. à soupe de sauce soja\\n1 citron vert\\n1 c. à café d'huile de sésame
        subtitles: Couper le saumon, la mangue et l'avocat en petits dés.
        subtitles: Mélanger avec la sauce soja, le jus du citron vert et l'huile de sésame.
        subtitles: Laisser mariner dix minutes au frais, pas plus.
        + 400 g de saumon
        + 2 cuillères à soupe de sauce soja
        + 1 citron vert
        > Détailler le saumon, la mangue et l'avocat en petits dés.
        > Mélanger avec la sauce soja, le jus de citron vert et l'huile de sésame.
        > Mariner 10 minutes au frais.
        - 2 c. à soupe d'huile de sésame
        - 2 avocats
        - 1 c. à café de gingembre râpé
        < Laisser mariner 10 heures au frais.
        < Saisir le saumon 2 minutes à la poêle.
        < Parsemer de coriandre ciselée.
        # Pain perdu
        screen: 6 tranches de brioche rassise
        screen: 2 œufs
        screen: 25 cl de lait
        screen: 40 g de sucre
        screen: 1 noisette de beurre
        speech: on mélange les œufs, le lait et le sucre, on trempe les tranches, pas trop longtemps
        speech: et dans le beurre mousseux, deux minutes de chaque côté
        + 6 tranches de brioche rassise
        + 25 cl de lait
        + 40 g de sucre
        > Mélanger œufs, lait et sucre et y tremper les tranches.
        > Les cuire dans le beurre mousseux 2 minutes par face.
        - 40 cl de lait
        - 3 œufs
        - 1 c. à café de cannelle
        < Laisser tremper les tranches toute une nuit.
        < Les cuire 12 minutes par face.
        < Saupoudrer de sucre glace.
        # Blanquette
        caption: 1,2 kg d'épaule de veau / 3 carottes / 1 oignon piqué / 250 g de champignons / 60 g de beurre / 60 g de farine / 20 cl de crème / 1 jaune d'œuf
        speech: on met la viande dans l'eau froide, on porte à ébullition et on écume
        speech: carottes, oignon, une heure et demie à frémissement
        speech: un roux avec le beurre et la farine, on mouille avec soixante-quinze centilitres de bouillon de cuisson
        speech: hors du feu la crème et le jaune, ça ne doit plus bouillir
        + 1,2 kg d'épaule de veau
        + 250 g de champignons
        + 60 g de farine
        > Mettre la viande dans l'eau froide, porter à ébullition et écumer.
        > Ajouter carottes et oignon et laisser frémir 1 h 30.
        > Préparer un roux avec le beurre et la farine et mouiller avec 75 cl de bouillon de cuisson.
        > Incorporer la crème et le jaune d'œuf hors du feu, sans faire bouillir.
        - 250 g de carottes
        - 60 cl de crème
        - 1 bouquet garni
        < Laisser frémir 30 minutes.
        < Mouiller avec 25 cl de bouillon de cuisson.
        < Arroser d'un filet de jus de citron.
        """
}
