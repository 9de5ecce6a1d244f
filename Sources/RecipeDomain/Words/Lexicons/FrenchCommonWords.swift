extension LexiconWords {
    /// Words of talk, which are no misread words of a kitchen.
    mutating func fillFrenchCommonWords() {
        common = Self.words(
            """
            abord accord adore ailleurs aime aimer ainsi ajoute alors ami amie amis amour annee apres argent
            arrive assez attend attention aucun aujourd aussi autant autour autre autres avance avant avoir beau
            beaucoup bebe belle bien bientot bizarre bois bonheur bonjour bonne bouche bout bravo bras bref
            bruit calme car carre cause cela celle celui cent certain cette ceux chacun chambre chance chaque
            cher chercher chez chien chose choses ciel cinq classique clair coeur coin comme comment commence
            compris comptez conseil content contre copain copine corps cote couche coup courage cours croire
            cuisine dans danger debut decide dehors deja demain depuis dernier derniere desole dessert deux
            devant devenir devient devrait dimanche dire dites doigt doigts donc donne donner dont dormir doute
            droit drole ecole ecoute effet egal elles encore enfant enfants enfin ensemble ensuite entre envie
            environ esprit essayer essentiel etait etes etre eux exact exemple existe facile facon faim famille
            faut femme ferme fete filles film fils fin fini finir fois fonction force forme fort forte frere
            froid gagne garcon garder gauche genial genre gens gentil goutte gouts grace grave gros groupe
            habitude hasard haut heure heures heureux hier histoire hiver homme hommes hors huit humeur ici idee
            image importe important inviter invites jamais jardin jeudi jeune joie joli jolie jour journee jours
            juste laisse langue lecture leger lendemain lentement lequel leur libre lieu ligne livre loin long
            longtemps lorsque lourd lui lundi lumiere main mains maintenant mais maison malade mal maman mange
            maniere manque marche mardi mariage matin mauvais meilleur meme mere merci mercredi merveille mieux
            milieu mille mince moins mois moitie moment monde monsieur montre mot mots musique nature nervement
            neuf nickel nom nombre non normal notre nous nouveau nouvelle nuit oeil oublie oubliez ou oui ouvert
            papa pardon pareil parents parfait parfois parle parler parole part partie partir partout pas passe
            passion pays peine pendant penser pensez perdre perdu pere personne personnes petit petite petits
            peu peur peut peux photo pied pire place plaisir plein plus plusieurs plutot point pont porte
            possible pour pourquoi pourtant pouvez premier premiere presque pressé pret prete prix probleme
            prochain profiter propre puis puisque qualite quand quatre quel quelle quelque quelques question
            queue quinze quoi raison rapide rapport rare reconnu recette regarde regardez regime rendre repas
            reste restes retour reve rien rire rond rouge route rue sait samedi sans sante savoir secret semaine
            sens sent sept serieux sera serait serrees service seul seule seulement si signe silence simple six
            soeur soir soiree soleil sommet son sont sorte souci souffle souvent suffit suis suite sujet super
            surprise surtout tant tante tard tel tellement temps tenez tete texte tiens tombe ton tot toujours
            tour tous toute toutes trait travail travers tres triste trois trop trouve trouver truc type utile
            vacances vais valeur veille vendredi vent verite vers veux vez vie vieux ville vin vingt visage vite
            vivre voici voila voir vois voisin voix vont votre voulez vous voyage vrai vraie vraiment vue
            millimetre millimetres
            """
        )
    }
}
