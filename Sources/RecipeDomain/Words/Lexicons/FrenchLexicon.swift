extension LexiconWords {
    static let french: LexiconWords = {
        var words = LexiconWords(.french)
        words.fillFrenchAmounts()
        words.fillFrenchKitchen()
        words.fillFrenchSurroundings()
        words.fillFrenchActs()
        words.fillFrenchAddress()
        words.fillFrenchDishes()
        words.fillFrenchTools()
        words.fillFrenchWorldFoods()
        words.fillFrenchCommonWords()
        return words
    }()

    private mutating func fillFrenchAmounts() {
        hasDecimalComma = true
        take(units: Self.metric, plurals: false)
        take(
            units: [
                (
                    .tablespoon,
                    """
                    cuillère à soupe, cuillerée à soupe, cuil à soupe, cuill à soupe, c à soupe, c à s, c a s, càs, cas, cs, c s,
                    cuillère à s, cuiller à soupe, cuillère soupe, cuillère à table, grande cuillère, cà soupe, cas
                    """
                ),
                (
                    .teaspoon,
                    """
                    cuillère à café, cuillerée à café, cuil à café, cuill à café, c à café, c à c, c a c, càc, cac, cc, c c,
                    cuiller à café, cuillère café, cuillère à thé, c à thé, petite cuillère, cuillère à c, cà café
                    """
                ),
                (.cup, "tasse"), (.pinch, "pincée"), (.knifeTip, "pointe de couteau, pointe"),
                (.dash, "trait, larme"), (.drop, "goutte"), (.handful, "poignée"), (.clove, "gousse"),
                (.slice, "tranche, tran, rondelle, lamelle"),
                (.piece, "morceau, morceaux, pièce, carré, pavé, cube, part, unité"),
                (.can, "boîte, conserve, boite de conserve, boîte de conserve, canette"), (.jar, "pot, bocal, bocaux"),
                (.package, "sachet, paquet, plaquette, rouleau, rouleaux, barquette"), (.tub, "pot individuel"),
                (.bunch, "botte, bouquet"), (.sprig, "brin, branche"), (.stalk, "tige, bâton, côte, branche de céleri"),
                (.head, "tête"), (.leaf, "feuille"), (.sheet, "plaque"), (.scoop, "boule, louche"),
                (.knob, "noix, noisette"), (.glass, "verre"), (.bottle, "bouteille"), (.bag, "sac, filet garni"),
                (.box, "brique, briquette, carton"), (.inch, "pouce"),
            ],
            plurals: true
        )
        take(unit: .gram, times: 500, "livre, livres")
        numbers = Self.values(
            (2, "deux"),
            (3, "trois"),
            (4, "quatre"),
            (5, "cinq"),
            (6, "six"),
            (7, "sept"),
            (8, "huit"),
            (9, "neuf"),
            (10, "dix"),
            (11, "onze"),
            (12, "douze"),
            (13, "treize"),
            (14, "quatorze"),
            (15, "quinze"),
            (16, "seize"),
            (20, "vingt"),
            (30, "trente"),
            (40, "quarante"),
            (50, "cinquante"),
            (60, "soixante"),
            (100, "cent")
        )
        multiples = Self.values((12, "douzaine"), (100, "cents"), (10, "dizaine"), (15, "quinzaine"), (20, "vingtaine"))
        parts = Self.values((3, "tiers"), (4, "quart quarts"))
        for word in Self.words("demi demie demis demies") { fractions[word] = Rational(1, 2) }
        fractions["quart"] = Rational(1, 4)
        articles = Self.words("un une")
        ands = Self.words("et")
        ranges = Self.words("- à ou")
        rangeOpenings = ["entre": ["et"], "de": ["a"]]
        optionals = Self.words("éventuellement facultatif facultatifs optionnel")
        pours = Self.words("huile citron jus vinaigre sirop lait crème miel sauce vin rhum eau")
        notUnits = Self.phrases(
            """
            noix coco, noix cajou, noix pécan, noix saint, noix muscade, noix macadamia, noix grenoble, noix veau, noix jambon, bouquet garni,
            noix st, gousse vanille, pointe asperge, tête lotte, côte porc, côte boeuf, côte agneau, côte veau, côte bette,
            boule mozzarella, boule burrata, cube bouillon, pot feu, pavé saumon, pavé cabillaud, pavé boeuf
            """
        )
        ofs = Self.words("de d du des")
        leadIns = Self.words("environ env approximativement à-peu-près presque ~ + . ≈ ca circa plus")
        sizes = Self.words(
            """
            bonne bon belle beau grosse gros grande grand petite petit petites petits grandes grands grosses bonnes belles
            rase bombée pleine généreuse rases bombées moyenne moyen légère large fine fines épaisse épaisses
            """
        )
        splashes = Self.words("filet trait soupçon chouïa chouia larme peu nuage noix nappage tour tours")
        some = Self.words("quelques peu plusieurs beaucoup")
        fruitParts = Self.words("jus zeste zestes écorce")
        preparations = Self.words(
            """
            haché hachée hachés hachées émincé émincée émincés émincées râpé râpée râpés râpées fondu fondue fondus fondues
            pelé pelée pelés pelées épluché épluchée épluchés épluchées ciselé ciselée ciselés ciselées écrasé écrasée écrasés
            écrasées pressé pressée pressés pressées battu battue battus battues ramolli ramollie ramollis mou molle lavé lavée
            lavés lavées égoutté égouttée égouttés égouttées rincé rincée rincés rincées tranché tranchée tranchés tranchées
            coupé coupée coupés coupées taillé taillée taillés taillées dénoyauté dénoyautée dénoyautés dénoyautées épépiné
            épépinée épépinés épépinées équeuté équeutée équeutés équeutées tamisé tamisée torréfié torréfiés torréfiées grillé
            grillés grillées tiède tièdes froid froide chaud chaude bouillant bouillante facultatif facultative optionnel
            optionnelle concassé concassés concassée concassées effeuillé effeuillés effilées détaillé détaillée détaillés
            mûr mûre mûrs mûres séparé séparés pilé pilée pilés nettoyé nettoyés prélevé zesté cuit cuite cuits cuites dégermé dégermée émietté
            émiettée émiettés mixé mixée réduit décortiquées décortiqués fouettée fouetté lavées divisé divisée dégraissé
            """
        )
        manners = Self.words("finement grossièrement très bien fraîchement préalablement légèrement petit fin non")
        let cuts = Self.words(
            """
            dés cubes rondelles morceaux lamelles quartiers tranches lanières julienne brunoise petits gros fines fins bâtonnets
            pommade tronçons deux quatre copeaux allumettes demi fine miettes purée neige carrés dé
            """
        )
        noteOpenings = [
            "en": cuts, "a": Self.words("temperature volonte gout convenance"),
            "au": Self.words("gout choix besoin total"),
            "selon": [], "pour": [], "plus": [], "facultatif": [], "optionnel": [], "sans": Self.words("peau os"),
            "avec": Self.words("peau os"), "ou": Self.words("plus"),
        ]
        namesOfTwo = Self.phrases(
            """
            viande hachée, boeuf haché, porc haché, veau haché, steak haché, steaks hachés, poulet haché, agneau haché, dinde hachée,
            tomates pelées, tomates concassées, tomate concassée, fromage râpé, gruyère râpé, emmental râpé, parmesan râpé,
            comté râpé, mozzarella râpée, coco râpée, citron pressé, pain grillé, amandes effilées, crème fouettée,
            jambon cuit, fromage fondu, chocolat fondu, sel fin, tomates séchées
            """
        ).subtracting(Self.phrases("chocolat fondu, citron pressé"))
    }

    private mutating func fillFrenchSurroundings() {
        durations = Self.values(
            (1, "s sec seconde secondes"),
            (60, "m mn min mins minute minutes"),
            (3600, "h heure heures"),
            (86_400, "jour jours")
        )
        degrees = Self.words("degré degrés")
        ingredientHeadings = Self.phrases(
            """
            ingrédients, les ingrédients, ingrédient, liste des ingrédients, liste de courses, il vous faut, il te faut, il faut,
            vous aurez besoin de, ce quil vous faut, ce qu il vous faut, ce qu il te faut, les courses, tu auras besoin de,
            il vous faudra, liste d ingrédients
            """
        )
        stepHeadings = Self.phrases(
            """
            préparation, la préparation, préparations, étapes, les étapes, recette, la recette, instructions, réalisation,
            la réalisation, méthode, progression, déroulé, mode d emploi
            """
        )
        groups = Self.words(
            """
            sauce vinaigrette garniture pâte glaçage marinade base crumble farce dressing nappage appareil crème décoration
            décor dressage panure bouillon topping biscuit ganache accompagnement toppings mousse sirop
            """
        )
        groupOpenings = Self.words("pour")
        servings = Self.words("personnes personne portions portion parts part pers convives gourmands couverts")
        makes = Self.words("donne fait rendement")
        preparationTimes = Self.words("préparation prépa prep")
        cookingTimes = Self.words("cuisson cuire")
        totalTimes = Self.words("total totale prêt prête")
        chatter = Phrases(
            Self.phrases(
                """
                abonne toi, abonnez vous, abonne, abonnés, abonnez, suis moi, suivez moi, suivez, lien en, lien dans, lien en bio,
                commentaire, commentaires, commente, commentez, partage, partagez, like, likez, aime, identifie, identifiez, tague,
                taguez, enregistre, enregistrez, sauvegarde, sauvegardez, active les, activez, cloche, partie 1, partie 2, partie 3,
                part 1, part 2, part 3, jusqu à la fin, jusqu au bout, plus de recettes, nouvelle recette, nouvelle vidéo, recette en,
                recette dans, recette complète, la recette, recette facile, en description, dans la description, bon appétit,
                régalez vous, régale toi, essaie, essayez, testez, teste, à tester, à refaire, dis moi, dites moi, bienvenue,
                bonjour, salut, coucou, merci, à bientôt, à demain, à la prochaine, code promo, publicité, partenariat, concours,
                mon livre, mon blog, ma chaîne, tu savais, vous saviez, qui d autre, fais moi confiance, attends, attendez, son activé,
                chaque jour, chaque semaine, tous les jours, c est parti, aujourd hui on, on se retrouve, je vous montre, je te montre,
                je vous présente, avec moi, swipe, astuce, episode, épisode, pour plus, n oublie pas de, n oubliez pas de
                """
            )
        )
        praise = Phrases(
            Self.phrases(
                """
                trop bon, délicieux, délicieuse, un délice, miam, mmm, mmh, wow, waouh, incroyable, parfait, parfaite, une tuerie,
                une merveille, à tomber, c est prêt, voilà, et voilà, c est tout, le meilleur, la meilleure, magnifique, un régal, tuerie, régal, délice, merveille,
                ultra gourmand, gourmandise, viral, addictif
                """
            )
        )
        remarks = Self.words(
            """
            ingrédients recettes recette idées astuces erreurs raisons façons étoiles fois ans semaines mois abonnés likes vues
            calories kcal jours pourcent amour étapes étape euros secrets minutes façon ingrédient variantes repas plus tard
            """
        )
    }
}
