extension InventionDishes {
    static let freshFrench: [InventionDish] = freshFrenchText.split(separator: "# ")
        .compactMap { InventionDish(String($0)) }

    private static let freshFrenchText: String = """

        # Gougères
        caption: Les gougères de l'apéro 🧀\\n25 cl d'eau\\n100 g de beurre\\n150 g de farine\\n4 œufs\\n150 g de comté râpé\\n1 c. à café de sel
        speech: On fait bouillir l'eau avec le beurre et le sel, et hop, toute la farine d'un coup.
        speech: On dessèche la pâte deux minutes sur le feu, elle doit se décoller de la casserole.
        speech: Hors du feu, les œufs un par un, puis le comté.
        speech: Des petits tas sur la plaque, et vingt-cinq minutes à deux cents degrés. On n'ouvre surtout pas le four !
        + 25 cl d'eau
        + 150 g de comté râpé
        + 4 œufs
        > Porter à ébullition l'eau, le beurre et le sel, puis verser la farine en une fois.
        > Dessécher la pâte 2 minutes sur le feu jusqu'à ce qu'elle se détache de la casserole.
        > Hors du feu, incorporer les œufs un à un puis le fromage.
        > Former de petits tas sur une plaque et cuire 25 minutes à 200 °C sans ouvrir le four.
        - 150 g de beurre
        - 150 g d'emmental râpé
        - 1 pincée de muscade
        < Ajouter tous les œufs en une seule fois.
        < Cuire 45 minutes à 200 °C.
        < Laisser reposer la pâte 30 minutes au frais.
        # Harira
        speech: Alors pour la harira, deux cents grammes de bœuf en petits cubes, un oignon, deux branches de céleri.
        speech: On fait revenir dans l'huile avec une cuillère à café de curcuma et une cuillère à café de gingembre.
        speech: Ensuite cinq tomates mixées, deux litres d'eau, cent grammes de lentilles et les pois chiches trempés de la veille.
        speech: Ça mijote une heure, à couvert.
        speech: À la fin, deux cuillères à soupe de farine délayées dans un verre d'eau, on verse en filet en remuant, dix minutes encore.
        + 200 g de bœuf
        + 1 cuillère à café de curcuma
        + 100 g de lentilles
        > Faire revenir la viande, l'oignon et le céleri dans l'huile avec les épices.
        > Ajouter les tomates mixées, l'eau, les lentilles et les pois chiches, et laisser mijoter 1 heure à couvert.
        > Délayer la farine dans un verre d'eau, la verser en filet sans cesser de remuer et cuire 10 minutes de plus.
        - 200 g d'agneau
        - 1 cuillère à soupe de gingembre
        - 50 g de vermicelles
        < Faire mijoter 20 minutes à couvert.
        < Mixer la soupe.
        < Servir avec des dattes et des œufs durs.
        # Mafé
        screen: 1 kg de bœuf à mijoter
        screen: 200 g de pâte d'arachide
        screen: 2 oignons
        screen: 3 c.s. de concentré de tomate
        screen: 4 carottes
        screen: 1 L d'eau
        screen: dorer la viande
        screen: oignons + concentré, 5 min
        screen: eau + pâte d'arachide, 1 h
        screen: carottes, encore 30 min
        + 1 kg de bœuf
        + 200 g de pâte d'arachide
        + 3 cuillères à soupe de concentré de tomate
        > Faire dorer la viande.
        > Ajouter les oignons et le concentré de tomate et cuire 5 minutes.
        > Verser l'eau, incorporer la pâte d'arachide et laisser cuire 1 heure.
        > Mettre les carottes et poursuivre la cuisson 30 minutes.
        - 3 c. à café de concentré de tomate
        - 200 g de beurre
        - 1 piment
        < Cuire les carottes 1 heure.
        < Faire mariner la viande toute une nuit.
        < Servir avec du riz blanc.
        # Bo bun
        caption: Bo bun maison, la recette qu'on me demande tout le temps 🥢\\nPour 2 : 250 g de bœuf (rumsteck), 150 g de vermicelles de riz, 1 carotte, 1/2 concombre, menthe, cacahuètes\\nMarinade : 2 càs sauce soja, 1 càs sauce d'huître, 1 càc sucre
        speech: Le bœuf en lamelles très fines, dans la marinade, un quart d'heure.
        speech: Les vermicelles, trois minutes dans l'eau bouillante et on rince à l'eau froide.
        speech: Wok bien chaud, le bœuf, une minute, deux max, sinon c'est de la semelle.
        speech: On monte le bol et on finit avec les cacahuètes concassées.
        + 250 g de rumsteck
        + 150 g de vermicelles de riz
        + 1 cuillère à soupe de sauce d'huître
        + 1/2 concombre
        > Émincer finement le bœuf et le laisser mariner 15 minutes.
        > Plonger les vermicelles 3 minutes dans l'eau bouillante, puis les rincer à l'eau froide.
        > Saisir le bœuf 1 à 2 minutes dans un wok très chaud.
        - 1 concombre
        - 2 càs de sauce d'huître
        - 4 nems
        < Laisser mariner le bœuf 2 heures.
        < Faire bouillir le bœuf 2 minutes.
        < Arroser de nuoc-mâm.
        # Confiture d'abricots
        speech: Deux kilos d'abricots bien mûrs, dénoyautés, et un kilo deux de sucre.
        speech: On mélange avec le jus d'un citron et on oublie ça au frigo toute la nuit.
        speech: Le lendemain, à feu vif, on compte vingt minutes d'ébullition, et on écume.
        speech: Moi je mets une gousse de vanille fendue, mais c'est mon truc.
        speech: Une goutte sur l'assiette froide, si ça fige c'est bon, on met en pots.
        + 2 kg d'abricots
        + 1,2 kg de sucre
        + 1 gousse de vanille
        > Dénoyauter les abricots, les mélanger au sucre et au jus de citron et réserver une nuit au réfrigérateur.
        > Faire bouillir 20 minutes à feu vif en écumant.
        > Vérifier qu'une goutte fige sur une assiette froide, puis mettre en pots.
        - 1,2 kg d'abricots
        - 2 kg de pêches
        - 2 g d'agar-agar
        < Cuire 20 minutes à feu doux.
        < Mixer la confiture avant la mise en pots.
        < Retourner les pots jusqu'au refroidissement.
        # Pan bagnat
        screen: PAN BAGNAT 🌞
        screen: 4 pains ronds
        screen: 2 boîtes de thon (160 g)
        screen: 4 tomates
        screen: 8 anchois
        screen: 4 œufs durs
        screen: 1 poivron vert
        screen: frotter le pain à l'ail
        screen: huile d'olive généreuse
        screen: garnir, presser, filmer, 1 h au frais
        + 4 pains ronds
        + 2 boîtes de thon
        + 8 anchois
        > Frotter le pain avec de l'ail et l'arroser généreusement d'huile d'olive.
        > Garnir, presser et emballer dans du film.
        > Réserver une heure au frais.
        - 2 boîtes de sardines
        - 8 tomates
        - 2 c. à soupe de mayonnaise
        < Griller les pains au four.
        < Réserver une nuit au frais.
        < Tartiner le pain de tapenade.
        # Far breton
        subtitles: On commence par faire tremper 300 grammes de pruneaux dans du thé chaud, une demi-heure.
        subtitles: On mélange 200 grammes de farine, 150 grammes de sucre et quatre œufs.
        subtitles: On délaie petit à petit avec 75 centilitres de lait entier.
        subtitles: Un moule bien beurré, les pruneaux au fond, l'appareil par-dessus.
        subtitles: 50 minutes à 180 degrés, le dessus doit être bien brun.
        + 300 g de pruneaux
        + 75 cl de lait entier
        + 4 œufs
        > Faire tremper les pruneaux 30 minutes dans du thé chaud.
        > Mélanger la farine, le sucre et les œufs, puis délayer progressivement avec le lait.
        > Disposer les pruneaux dans un moule beurré et verser la pâte dessus.
        > Enfourner 50 minutes à 180 °C, jusqu'à ce que le dessus soit bien brun.
        - 200 g de sucre
        - 75 cl de crème
        - 3 cl de rhum
        < Dénoyauter les pruneaux et les rouler dans la farine.
        < Enfourner 15 minutes à 180 °C.
        < Laisser reposer la pâte une heure.
        # Tajine d'agneau
        speech: Dans le tajine, un filet d'huile, deux oignons émincés et huit cents grammes d'épaule d'agneau en morceaux.
        speech: Une cuillère à café de ras el hanout, une dose de safran, un bâton de cannelle.
        speech: J'ajoute un verre d'eau, je couvre, feu très doux, une heure et demie.
        speech: Les abricots secs, deux cents grammes, avec deux cuillères à soupe de miel, pour le dernier quart d'heure.
        speech: Et juste avant de servir, les amandes que j'ai grillées à la poêle.
        + 800 g d'épaule d'agneau
        + 200 g d'abricots secs
        + 2 c. à soupe de miel
        + 1 bâton de cannelle
        > Mouiller d'un verre d'eau, couvrir et cuire 1 h 30 à feu très doux.
        > Ajouter les abricots secs et le miel pour les 15 dernières minutes.
        > Parsemer d'amandes grillées à la poêle au moment de servir.
        - 2 c. à café de miel
        - 200 g de pruneaux
        - 1 citron confit
        < Cuire 1 h 30 au four à 180 °C.
        < Ajouter les abricots secs dès le début de la cuisson.
        < Parsemer de coriandre fraîche.
        # Fougasse
        screen: 350 g farine T65
        screen: 220 ml eau tiède
        screen: 7 g levure sèche
        screen: 3 càs huile d'olive
        screen: 100 g olives noires
        screen: 1 càs herbes de Provence
        speech: On pétrit une dizaine de minutes, les olives à la fin pour pas les écraser.
        speech: Une heure de pousse, on étale en forme de feuille, et on fait des entailles qu'on écarte bien avec les doigts.
        speech: Au four à deux cent trente, quinze à dix-huit minutes, et un coup d'huile d'olive au pinceau dès la sortie.
        + 350 g de farine T65
        + 7 g de levure sèche
        + 100 g d'olives noires
        > Pétrir une dizaine de minutes en ajoutant les olives à la fin.
        > Après 1 heure de pousse, étaler la pâte en forme de feuille et l'entailler.
        > Écarter les entailles avec les doigts.
        > Cuire 15 à 18 minutes à 230 °C et badigeonner d'huile d'olive à la sortie du four.
        - 7 g de levure chimique
        - 100 g d'olives vertes
        - 100 g de lardons
        < Laisser pousser 3 heures.
        < Cuire 15 à 18 minutes à 130 °C.
        < Saupoudrer de fleur de sel.
        # Accras de morue
        speech: Hier soir j'ai mis quatre cents grammes de morue à dessaler, j'ai changé l'eau trois fois.
        speech: On la poche dix minutes et on l'émiette, attention aux arêtes.
        speech: La pâte : deux cent cinquante grammes de farine, un sachet de levure chimique, vingt centilitres d'eau.
        speech: Trois cives, deux gousses d'ail, un piment végétarien, hachés menu.
        speech: On mélange tout, et des petites cuillerées dans l'huile à cent soixante-dix degrés, ça gonfle, ça dore, on égoutte.
        + 400 g de morue
        + 250 g de farine
        + 20 cl d'eau
        > Pocher la morue dessalée 10 minutes, puis l'émietter en retirant les arêtes.
        > Hacher finement les cives, l'ail et le piment et mélanger le tout à la pâte.
        > Frire de petites cuillerées dans l'huile à 170 °C, jusqu'à ce qu'elles gonflent et dorent, puis égoutter.
        - 400 g de cabillaud frais
        - 2 sachets de levure chimique
        - 2 œufs
        < Pocher la morue 30 minutes.
        < Cuire les accras au four à 170 °C.
        < Laisser reposer la pâte 1 heure.
        # Salade de papaye
        caption: Som tam express 🌶️ • 1 papaye verte • 2 gousses d'ail • 2 piments oiseau • 1 c. à soupe de sucre de palme • 2 c. à soupe de nuoc-mâm • 3 c. à soupe de jus de citron vert • 10 tomates cerises • 40 g de cacahuètes
        screen: piler ail + piments
        screen: sucre, nuoc-mâm, citron vert
        screen: papaye râpée + tomates
        screen: écraser légèrement
        screen: cacahuètes et c'est prêt !
        + 1 papaye verte
        + 2 piments oiseau
        + 40 g de cacahuètes
        > Écraser l'ail et les piments au pilon.
        > Ajouter le sucre, le nuoc-mâm et le jus de citron vert.
        > Incorporer la papaye râpée et les tomates en écrasant légèrement, puis finir avec les cacahuètes.
        - 1 mangue verte
        - 3 c. à soupe de nuoc-mâm
        - 1 c. à café de sucre de palme
        - 1 c. à soupe de crevettes séchées
        < Faire griller les cacahuètes à la poêle.
        < Faire blanchir la papaye râpée 2 minutes.
        # Citronnade
        speech: Pour un litre et demi, cinq citrons, dont deux que je coupe en rondelles.
        speech: Je fais un sirop avec cent vingt grammes de sucre et vingt centilitres d'eau, juste le temps que ça fonde.
        speech: J'y mets une poignée de verveine, ça infuse jusqu'à ce que ça soit froid.
        speech: Je filtre, le jus des trois autres citrons, l'eau fraîche, les glaçons, voilà.
        + 5 citrons
        + 120 g de sucre
        + 1 poignée de verveine
        > Chauffer le sucre avec 20 cl d'eau jusqu'à ce qu'il soit fondu.
        > Laisser infuser la verveine dans le sirop jusqu'à refroidissement, puis filtrer.
        > Ajouter le jus de trois citrons, de l'eau fraîche et des glaçons.
        - 3 citrons verts
        - 20 g de sucre
        - 1 poignée de menthe
        < Laisser bouillir le sirop 20 minutes.
        < Compléter avec de l'eau gazeuse.
        < Ajouter le zeste des citrons.
        """
}
