extension InventionDishes {
    /// French ones, their steps told anew.
    static let french: [InventionDish] = frenchText.split(separator: "# ").compactMap { InventionDish(String($0)) }

    private static let frenchText = """
        # Quiche lorraine
        caption: 1 pâte brisée\\n200 g de lardons\\n3 œufs\\n20 cl de crème fraîche\\n20 cl de lait\\nMuscade
        speech: On commence par faire revenir les lardons à la poêle, sans matière grasse.
        speech: Pendant ce temps on bat les œufs avec la crème et le lait.
        speech: On sale, on poivre, un peu de muscade.
        speech: On étale la pâte dans un moule, on met les lardons et on verse l'appareil.
        speech: Et hop, au four à 180 degrés pendant quarante minutes.
        + 200 g de lardons
        + 3 œufs
        + 20 cl de crème fraîche
        > Faire dorer les lardons dans une poêle sans matière grasse.
        > Fouetter les œufs avec la crème et le lait, puis assaisonner de sel, de poivre et de muscade.
        > Foncer un moule avec la pâte, répartir les lardons et verser la préparation.
        > Enfourner à 180 °C pour 40 minutes.
        - 200 g de jambon
        - 4 œufs
        - 30 cl de crème fraîche
        < Ajouter le gruyère râpé.
        < Enfourner à 220 °C pour 40 minutes.
        < Cuire 20 minutes à 180 °C.
        # Ratatouille
        screen: 2 courgettes
        screen: 1 aubergine
        screen: 4 tomates
        screen: 1 oignon
        speech: Coupez tous les légumes en dés d'environ deux centimètres.
        speech: Dans une cocotte, faites suer l'oignon dans l'huile d'olive cinq minutes.
        speech: Ajoutez l'aubergine et les courgettes, laissez dorer.
        speech: Mettez les tomates et le thym, couvrez et laissez mijoter trois quarts d'heure.
        + 2 courgettes
        + 4 tomates
        > Détailler les courgettes, l'aubergine et les tomates en dés.
        > Faire revenir l'oignon 5 minutes dans l'huile d'olive.
        > Incorporer l'aubergine et les courgettes et les faire colorer.
        > Ajouter les tomates et le thym, couvrir et cuire à feu doux 45 minutes.
        - 3 courgettes
        - 2 poivrons
        < Ajouter les poivrons émincés.
        < Laisser mijoter 1 h 30.
        # Crêpes
        speech: Dans un saladier, 250 grammes de farine, un puits au milieu, quatre œufs.
        speech: On verse un demi-litre de lait petit à petit en fouettant.
        speech: On ajoute 50 grammes de beurre fondu et une pincée de sel.
        speech: On laisse reposer la pâte une heure au frais.
        speech: Puis on fait cuire les crêpes une minute de chaque côté dans une poêle bien chaude.
        + 250 g de farine
        + 4 œufs
        + 50 g de beurre
        + 1 pincée de sel
        > Verser la farine dans un saladier, creuser un puits et y casser les œufs.
        > Incorporer progressivement le lait au fouet, puis le beurre fondu et le sel.
        > Réserver la pâte 1 heure au réfrigérateur.
        > Cuire les crêpes 1 minute par face dans une poêle chaude.
        - 300 g de farine
        - 2 cuillères à soupe de sucre
        - 3 œufs
        < Laisser reposer la pâte 15 minutes.
        < Parfumer avec le rhum.
        # Gratin dauphinois
        caption: 1 kg de pommes de terre, 50 cl de crème, 25 cl de lait, 1 gousse d'ail, muscade, sel, poivre
        speech: Épluchez les pommes de terre et coupez-les en fines rondelles.
        speech: Frottez le plat avec l'ail et beurrez-le.
        speech: Faites chauffer la crème et le lait avec la muscade.
        speech: Disposez les pommes de terre, versez la crème par-dessus.
        speech: Une heure et quart à 160 degrés.
        + 1 kg de pommes de terre
        + 50 cl de crème
        + 1 gousse d'ail
        > Peler les pommes de terre et les trancher finement.
        > Frotter un plat à gratin avec l'ail, puis le beurrer.
        > Porter la crème et le lait à frémissement avec la muscade.
        > Ranger les pommes de terre dans le plat, napper de crème et cuire au four à 160 °C pendant 1 h 15.
        - 2 kg de pommes de terre
        - 25 cl de crème
        - 100 g de gruyère
        < Parsemer de fromage râpé.
        < Cuire à 160 °C pendant 45 minutes.
        # Mousse au chocolat
        screen: 200 g de chocolat noir
        screen: 6 œufs
        screen: 1 pincée de sel
        speech: Faites fondre le chocolat au bain-marie.
        speech: Séparez les blancs des jaunes et mélangez les jaunes au chocolat.
        speech: Montez les blancs en neige avec le sel.
        speech: Incorporez-les délicatement avec une maryse.
        speech: Au frigo quatre heures minimum.
        + 200 g de chocolat noir
        + 6 œufs
        > Faire fondre le chocolat noir au bain-marie.
        > Séparer les blancs des jaunes, puis ajouter les jaunes au chocolat fondu.
        > Battre les blancs en neige avec une pincée de sel et les incorporer délicatement.
        > Réserver au réfrigérateur au moins 4 heures.
        - 4 œufs
        - 50 g de sucre
        < Réserver au réfrigérateur 1 heure.
        < Ajouter la crème fouettée.
        # Bœuf bourguignon
        subtitles: Coupez un kilo de bœuf en gros cubes et farinez-les légèrement.
        subtitles: Saisissez la viande dans l'huile bien chaude, puis réservez.
        subtitles: Dans la même cocotte, faites revenir les lardons et deux carottes en rondelles.
        subtitles: Remettez la viande, mouillez avec une bouteille de vin rouge.
        subtitles: Bouquet garni, couvercle, trois heures à feu très doux.
        subtitles: Ajoutez les champignons une demi-heure avant la fin.
        + 1 kg de bœuf
        + 2 carottes
        + 1 bouteille de vin rouge
        > Tailler le bœuf en gros morceaux et le fariner.
        > Faire dorer la viande dans l'huile chaude et la réserver.
        > Faire rissoler les lardons et les carottes.
        > Verser le vin rouge sur la viande, ajouter le bouquet garni et laisser mijoter 3 heures à couvert.
        > Ajouter les champignons 30 minutes avant la fin de la cuisson.
        - 2 bouteilles de vin rouge
        - 4 carottes
        - 500 g de bœuf
        < Laisser mijoter 1 heure à couvert.
        < Ajouter les pommes de terre.
        # Tarte aux pommes
        screen: 1 pâte feuilletée
        screen: 5 pommes
        screen: 40 g de sucre
        screen: 20 g de beurre
        screen: Éplucher et couper les pommes en lamelles
        screen: Disposer en rosace
        screen: Sucre + noisettes de beurre
        screen: 35 min à 200 °C
        + 5 pommes
        + 40 g de sucre
        + 20 g de beurre
        > Peler les pommes et les émincer finement.
        > Disposer les lamelles de pomme en rosace sur la pâte.
        > Saupoudrer de sucre et répartir le beurre en petits morceaux.
        > Cuire au four 35 minutes à 200 °C.
        - 40 g de beurre
        - 3 pommes
        - 1 sachet de sucre vanillé
        < Napper de confiture d'abricot.
        < Cuire au four 35 minutes à 160 °C.
        # Poulet basquaise
        speech: Faites dorer les cuisses de poulet dans l'huile d'olive sur toutes les faces.
        speech: Retirez-les, et à la place mettez deux oignons émincés et trois poivrons en lanières.
        speech: Laissez compoter un quart d'heure.
        speech: Ajoutez une boîte de tomates, une cuillère à café de piment d'Espelette, remettez le poulet.
        speech: Couvrez, quarante-cinq minutes.
        + 2 oignons
        + 3 poivrons
        + 1 cuillère à café de piment d'Espelette
        > Colorer les cuisses de poulet de tous les côtés dans l'huile d'olive, puis les réserver.
        > Faire fondre les oignons et les poivrons émincés pendant 15 minutes.
        > Ajouter les tomates et le piment d'Espelette, remettre le poulet et cuire 45 minutes à couvert.
        - 1 cuillère à soupe de piment d'Espelette
        - 4 poivrons
        < Cuire 20 minutes à couvert.
        < Ajouter le jambon de Bayonne.
        # Vinaigrette
        screen: 1 c. à café de moutarde
        screen: 1 c. à soupe de vinaigre
        screen: 3 c. à soupe d'huile
        screen: sel, poivre
        screen: Fouetter moutarde + vinaigre
        screen: Verser l'huile en filet
        + 1 c. à café de moutarde
        + 3 c. à soupe d'huile
        > Mélanger la moutarde et le vinaigre à l'aide d'un fouet.
        > Ajouter l'huile en filet tout en fouettant.
        - 1 c. à soupe de moutarde
        - 3 c. à café d'huile
        - 1 c. à café de miel
        < Ajouter l'échalote ciselée.
        # Soupe à l'oignon
        speech: Émincez six gros oignons et faites-les fondre dans 60 grammes de beurre, tout doucement, trente minutes.
        speech: Saupoudrez d'une cuillère à soupe de farine, remuez.
        speech: Mouillez avec un litre et demi de bouillon de bœuf et un verre de vin blanc.
        speech: Laissez cuire vingt minutes.
        speech: Versez dans des bols, croûtons, gruyère, et sous le gril jusqu'à ce que ça gratine.
        + 60 g de beurre
        + 1,5 l de bouillon de bœuf
        + 1 cuillère à soupe de farine
        > Couper les oignons en fines lamelles et les faire revenir doucement dans le beurre pendant 30 minutes.
        > Saupoudrer de farine et mélanger.
        > Verser le bouillon et le vin blanc, puis laisser mijoter 20 minutes.
        > Répartir dans des bols, ajouter les croûtons et le gruyère et faire gratiner.
        - 30 g de beurre
        - 1 cuillère à café de farine
        - 4 oignons
        < Laisser mijoter 1 heure.
        < Mixer la soupe.
        # Saumon en papillote
        caption: 2 pavés de saumon, 1 citron, aneth, 1 c. à s. de crème, sel et poivre
        screen: Four à 200 °C
        screen: Saumon sur du papier cuisson
        screen: Rondelles de citron, aneth, crème
        screen: Fermer, 15 min au four
        + 2 pavés de saumon
        + 1 c. à s. de crème
        > Préchauffer le four à 200 °C.
        > Poser le saumon sur une feuille de papier cuisson.
        > Garnir de rondelles de citron, d'aneth et de crème.
        > Refermer les papillotes et cuire 15 minutes au four.
        - 2 citrons
        - 3 c. à s. de crème
        < Arroser de vin blanc.
        < Cuire 30 minutes au four.
        # Madeleines
        speech: Fouettez deux œufs avec cent grammes de sucre jusqu'à ce que ça blanchisse.
        speech: Ajoutez cent grammes de farine, une cuillère à café de levure et le zeste d'un citron.
        speech: Versez quatre-vingts grammes de beurre fondu et mélangez.
        speech: Laissez la pâte au frigo toute une nuit.
        speech: Remplissez les moules et enfournez dix minutes à 220.
        + 2 œufs
        + 100 g de sucre
        + 80 g de beurre
        + 1 cuillère à café de levure
        > Battre les œufs et le sucre jusqu'à ce que le mélange blanchisse.
        > Incorporer la farine, la levure et le zeste de citron, puis le beurre fondu.
        > Laisser reposer la pâte une nuit au réfrigérateur.
        > Garnir les moules et cuire 10 minutes à 220 °C.
        - 3 œufs
        - 80 g de sucre
        - 1 cuillère à soupe de levure
        < Tremper les madeleines dans le chocolat.
        < Cuire 20 minutes à 220 °C.
        # Houmous
        screen: 1 boîte de pois chiches (400 g)
        screen: 2 c. à soupe de tahini
        screen: Jus d'un citron
        screen: 1 gousse d'ail
        screen: Tout mixer avec un peu d'eau
        screen: Huile d'olive + paprika dessus
        + 1 boîte de pois chiches
        + 2 c. à soupe de tahini
        > Mixer les pois chiches avec le tahini, le jus de citron, l'ail et un peu d'eau.
        > Arroser d'huile d'olive et saupoudrer de paprika.
        - 2 c. à café de tahini
        - 2 boîtes de pois chiches
        < Parsemer de persil haché.
        < Faire revenir l'ail dans l'huile.
        # Pâtes au pistou
        speech: On fait cuire 400 grammes de pâtes dans un grand volume d'eau salée, onze minutes.
        speech: On mixe un bouquet de basilic, deux gousses d'ail, du parmesan et de l'huile d'olive.
        speech: On égoutte, on garde une louche d'eau de cuisson, et on mélange le tout.
        + 400 g de pâtes
        + 2 gousses d'ail
        > Cuire les pâtes 11 minutes dans de l'eau bouillante salée.
        > Mixer le basilic avec l'ail, le parmesan et l'huile d'olive.
        > Égoutter les pâtes en gardant un peu d'eau de cuisson, puis les mélanger avec le pistou.
        - 500 g de pâtes
        - 3 gousses d'ail
        < Ajouter les pignons grillés.
        < Cuire les pâtes 8 minutes.
        # Riz au lait
        subtitles: Portez un litre de lait à ébullition avec la gousse de vanille fendue.
        subtitles: Versez 120 grammes de riz rond en pluie.
        subtitles: Baissez le feu et laissez cuire quarante minutes en remuant souvent.
        subtitles: Hors du feu, ajoutez 80 grammes de sucre.
        + 1 l de lait
        + 120 g de riz rond
        + 80 g de sucre
        > Faire bouillir le lait avec la vanille.
        > Ajouter le riz et cuire à feu doux pendant 40 minutes en remuant régulièrement.
        > Retirer du feu et incorporer le sucre.
        - 120 g de sucre
        - 50 cl de lait
        < Ajouter la cannelle.
        < Cuire à feu doux pendant 20 minutes.
        """
}
