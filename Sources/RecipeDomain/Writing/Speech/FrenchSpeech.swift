extension SpeechWords {
    static let french = SpeechWords(
        hesitations: words("euh heu hum ben bah hein"),
        openers: phrases(
            """
            alors, donc, bon, bon alors, alors donc, et donc, voilà, et voilà, hop, et hop, allez, eh bien, du coup, bref, ok, oui,
            en fait, alors là, et bien, maintenant
            """
        ),
        closers: phrases("et voilà, voilà, et cest prêt, et cest tout, et hop, hein"),
        talk: phrases(
            """
            abonnez vous, abonner, abonne toi, abonnés, likez, liker, pouce bleu, commentaire, commentaires, cloche, la vidéo,
            cette vidéo, prochaine vidéo, ma chaîne, lien en, lien dans, en description, barre d infos, à bientôt, à la prochaine, bisous,
            salut, bonjour, coucou, bienvenue, merci d avoir, merci à, code promo, promotion, partenariat, sponsor, sponsorisée,
            réduction, concours, dites moi, dis moi, régalez vous, régale toi, bon appétit, suivez moi, instagram, mon livre,
            sur le marché, au marché
            """
        ),
        announcements: phrases(
            """
            aujourdhui, ce soir, la recette, une recette, cette recette, je vous montre, je te montre, on va faire des, on va faire un,
            on va faire une, je vous propose, cest hyper simple, cest très simple
            """
        ),
        cooks: words("je j on vous tu nous"),
        beforeVerbs: words("et puis ensuite l le la les y en de d a faut bien va vais allez allons maintenant apres"),
        auxiliaries: words("ai as a avons avez ont avait etait"),
        definites: words("le la les l ce cette ces mon ma mes votre vos ton ta tes notre nos au aux leur"),
        ends: words(
            """
            et en dans avec pour sur que qui on je j vous tu nous il elle par puis ensuite jusqu jusque pendant sans ou dedans
            dessus dessous là ça c ce si le la les l au aux est sont mais comme quand bien petit petits ici encore même à
            """
        ),
        vague: words(
            """
            pâte pâtes sauce soupe légume légumes viande viandes fruit fruits épice épices herbe herbes salade gâteau biscuit eau
            poisson bouillon garniture appareil jus poudre graine extrait zeste filet blanc blancs jaune glace pépite bouquet cuisse
            brique boule moule pot volaille purée flocons noisette confit
            """
        ),
        sequences: words("puis ensuite enfin apres"),
        cuts: phrases(
            """
            et puis, puis, ensuite, et ensuite, et après, après ça, maintenant, et maintenant, et là, une fois que
            """
        ),
        ands: words("et"),
        openEnds: words(
            """
            et ou de du des d le la les l un une à au aux avec dans en sur pour sans par jusqu puis que qui je on vous tu environ
            """
        ),
        continuations: words("de d du des avec jusqu pour en dans sur à au aux que qui parce comme sans ou pendant")
    )
}
