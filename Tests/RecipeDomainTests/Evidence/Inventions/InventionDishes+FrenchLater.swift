extension InventionDishes {
    /// French ones, written when the others were done.
    static let frenchLater: [InventionDish] = frenchLaterText.split(separator: "# ").compactMap {
        InventionDish(String($0))
    }

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
}
