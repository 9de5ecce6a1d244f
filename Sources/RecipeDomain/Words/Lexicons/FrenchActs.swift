extension LexiconWords {
    mutating func fillFrenchActs() {
        acts = Self.rows(
            """
            mélanger remuer incorporer fouetter battre brasser combiner travailler mêler amalgamer touiller homogénéiser
            tourner malaxer assembler unir délayer diluer émulsionner lisser réunir,
            ajouter mettre verser incorporer rajouter jeter déposer placer disposer glisser mélanger intégrer additionner
            arroser mouiller introduire transvaser transférer parsemer plonger joindre poser répartir compléter adjoindre,
            verser couler ajouter arroser napper mouiller déglacer transvaser remplir, déglacer mouiller verser ajouter,
            mettre placer poser déposer disposer ranger étaler répartir enfourner laisser garnir, répartir étaler verser disposer
            diviser partager, tapisser foncer garnir étaler chemiser, superposer empiler alterner disposer monter,
            revenir dorer rissoler sauter suer blondir colorer saisir poêler cuire fondre faire roussir brunir
            étuver snacker compoter marquer raidir, frire plonger cuire dorer, cuire bouillir mijoter frémir pocher
            blanchir ébouillanter chauffer étuver braiser cuisiner bouillonner, mijoter cuire réduire frémir braiser compoter,
            réduire épaissir cuire mijoter bouillir, épaissir réduire lier, cuire enfourner rôtir gratiner dorer griller, enfourner cuire mettre
            rôtir, griller rôtir toaster torréfier dorer cuire, gratiner dorer griller enfourner, étuver vapeur cuire,
            couper émincer hacher ciseler trancher détailler tailler concasser découper débiter fendre partager effiler
            diviser escaloper ouvrir, hacher ciseler concasser, râper zester couper, écraser piler presser
            réduire broyer concasser, émietter effriter écraser casser, effeuiller ciseler, effilocher émietter,
            mixer mouliner broyer hacher blender lisser pulvériser réduire, piler broyer moudre concasser,
            reposer laisser lever refroidir réfrigérer réserver tiédir gonfler pousser mariner macérer attendre infuser tremper
            patienter rafraîchir prendre, refroidir tiédir réfrigérer rafraîchir reposer, réfrigérer reposer placer, lever pousser
            gonfler doubler, mariner macérer reposer tremper, tremper imbiber plonger réhydrater, congeler,
            chauffer préchauffer réchauffer fondre tiédir porter allumer amener mettre, préchauffer chauffer allumer,
            fondre chauffer ramollir, dissoudre diluer délayer fondre, porter amener chauffer,
            parsemer saupoudrer garnir décorer napper arroser ajouter recouvrir couvrir répartir terminer finir surmonter
            disposer poudrer éparpiller, décorer garnir, arroser napper verser badigeonner mouiller, saupoudrer poudrer fariner
            tamiser, assaisonner saler poivrer rectifier relever parfumer aromatiser épicer goûter condimenter, saler
            assaisonner ajouter, poivrer assaisonner ajouter, frotter enrober masser badigeonner, servir dresser déguster
            présenter savourer accompagner manger dévorer régaler profiter, tartiner étaler badigeonner recouvrir napper beurrer,
            badigeonner dorer beurrer huiler enduire lustrer, enrober paner passer rouler tremper recouvrir, paner enrober passer,
            égoutter essorer filtrer passer vider rincer, presser essorer exprimer, presser extraire, tamiser passer filtrer,
            pétrir travailler malaxer mélanger, étaler abaisser aplatir étirer, façonner former rouler bouler modeler diviser,
            rouler enrouler envelopper emballer, laver rincer nettoyer, peler éplucher ôter retirer, sécher éponger essuyer,
            retourner tourner, fermer refermer couvrir envelopper plier, retirer enlever ôter sortir prélever débarrasser jeter écumer, beurrer graisser huiler fariner chemiser,
            couvrir filmer recouvrir fermer emballer, farcir remplir garnir fourrer, casser séparer, monter fouetter battre,
            épépiner dénoyauter évider, dénoyauter, évider creuser, piquer inciser entailler, préparer faire réaliser confectionner,
            plier rabattre replier, embrocher piquer, démouler retourner, zester râper prélever, sortir retirer, éteindre
            couper arrêter, baisser réduire, équeuter laver, lier épaissir, napper couvrir
            """
        )
        irregularForms = Self.toFirst(
            """
            mettre: mets met mettez mettons mis mise mises mettent, remettre: remets remettez remis, faire: fais fait faites
            faisons faite font, prendre: prends prenez prend pris, fondre: fonds fondez fond fondu fondue fondus fondues fondent,
            cuire: cuis cuit cuite cuits cuites cuisez cuisons cuisent, battre: bats battez battons bat battu battue battus
            battues, servir: sers servez servons sert servi servie servis servies, couvrir: couvre couvrez couvert couverte,
            recouvrir: recouvre recouvrez recouvert recouverte, ouvrir: ouvre ouvrez ouvert, sortir: sors sortez sort sorti,
            réduire: reduis reduisez reduit reduite, étendre: etends etendez, bouillir: bous bouillez bout bouilli bouillie
            bouillant bouillante bouillante, revenir: reviens reviennent revenu revenue revenus revient, rendre: rends rendez, dissoudre: dissous
            dissolvez dissout, peler: pele pelez pelee, éteindre: eteins eteignez, jeter: jette jetez jette jettent, congeler:
            congele, tiédir: tiedis tiedissez tiedi, frire: fris frit frits frites frite, râper: rape rapez, moudre: moulu moulue,
            essuyer: essuie essuyez, battre: bat, suer: suent, lever: leve levez, introduire: introduis introduisez, ôter: ote otez,
            joindre: joins joignez
            """
        )
        lightActs = Self.words(
            """
            faire prendre mettre passer commencer finir terminer ouvrir cuisiner préparer porter rendre tourner jeter
            laisser réserver déposer placer poser disposer réaliser procéder maintenir continuer savourer déguster présenter
            profiter régaler dresser sortir retirer transférer attendre répéter goûter vérifier ajuster amener pouvoir
            baisser répartir manger
            """
        )
        anyHeat = Self.words("cuire cuisiner chauffer")
        actSigns = Self.byFirst(
            """
            frémir: fremissement fremissements frissons, mijoter: fremissement fremissements, réfrigérer: frigo refrigerateur frais froid, refroidir: froid frigo frais temperature, reposer: frigo frais refrigerateur, chauffer: feu,
            enfourner: four, cuire: four cuisson poele, rôtir: four, congeler: congelateur, mixer: mixeur blender robot, griller:
            grill barbecue plancha, couper: des rondelle morceau lamelle tranche cube quartier julienne, émincer: lamelle
            tranche rondelle finement, râper: rape, dorer: dore doree poele, revenir: poele sauteuse, assaisonner: sel poivre,
            saler: sel, poivrer: poivre, lever: double volume, bouillir: ebullition bouillante, porter: ebullition, gratiner: gratin,
            mariner: marinade, hacher: finement, frire: friture, égoutter: passoire, préchauffer: four
            """
        )
        gathering = Self.words(
            """
            ajouter mettre verser incorporer mélanger remuer combiner garnir parsemer saupoudrer arroser
            décorer assaisonner casser disposer répartir napper rajouter intégrer
            """
        )
        everything = Self.words("tout tous")
        nights = Self.words("nuit")
        heatWords = Self.words("four préchauffer préchauffez enfourner enfournez thermostat cuire")
        negations = Self.words("ne jamais sans pas ni")
        auxiliaries = Self.words("est sont etre a ont avoir ai avons fois soient soit laisser faire")
        fillers = Self.words(
            """
            jusqu jusque soit bien bon délicatement tout toute ensemble encore temps moment ensuite puis complètement
            uniformément prêt prête nécessaire souhaité environ vraiment très chaque autre doucement rapidement immédiatement
            suffisamment côté côtés face feu doux vif moyen petit petite petits grand grande gros légèrement finement enfin
            parfaitement reste restant restante dessus dedans dessous autour fois feu obtenir obtention afin ainsi même peu
            après avant pendant durant lors régulièrement soigneusement intérieur extérieur fond haut bas long minute heure moins minimum
            lisse homogène consistance texture pièce
            """
        )
        mixtures = Self.words(
            "pâte sauce mélange appareil préparation garniture vinaigrette eau sel poivre huile marinade glaçage liquide base sirop farce gras épice poudre"
        )
        prepared = Self.words(
            """
            pâte sauce mélange appareil préparation garniture vinaigrette crêpe madeleine papillote eau sel poivre huile soupe salade gâteau pain
            viande poisson légume herbe épice ingrédient fruit pâtes jus poudre zeste marinade bouillon glaçage fond boule liquide
            biscuit plat assiette base sirop purée tarte farce gras quiche gratin mousse
            """
        )
        moreFoods = Self.words(
            """
            gélatine agar tofu tempeh polenta panais rutabaga topinambour artichaut mangue papaye litchi
            kumquat clémentine cassis groseille myrtille sureau choucroute cornichon câpre anchois maquereau
            sardine églefin flétan lotte bar dorade hareng anguille écrevisse langoustine seiche poulpe
            chevreuil lapin faisan caille oie canard pintade foie rognon coeur langue chorizo salami
            mortadelle jambon magret roquefort camembert brie ricotta mascarpone burrata skyr kéfir saindoux
            mélasse agave massepain nougat praline meringue tapioca couscous boulgour millet quinoa
            vermicelle harissa sambal sriracha tamarin galanga citronnelle nori miso mirin saké vermouth
            porto madère marsala cognac armagnac calvados rhum vodka gin champagne bière cidre brioche
            croissant muesli caramel cacahuète macadamia châtaigne noix amande abricot confiture rosette
            andouille boudin merguez chipolata ananas
            """
        )
        foodNames = Self.rows(
            """
            oignon échalote, crevette gambas, pomme-de-terre patate, maïzena fécule, chapelure panure, lardon lard bacon,
            boeuf steak, yaourt yogourt, moutarde, courge potiron citrouille, bouillon fond cube, coriandre, parmesan parmigiano,
            poulet volaille, fromage comté, ciboule cébette, gousse ail, cacahuète arachide, piment chili, champignon
            cèpe girolle, roquette, haricot fève, pâtes spaghetti tagliatelle penne macaroni linguine, nouille vermicelle,
            frigo réfrigérateur frais, poêle sauteuse, casserole cocotte faitout marmite, saladier bol, cuisson parchemin, confiture gelée, sucre cassonade, jaune oeuf, blanc oeuf, crème fraîche, tomate concentré, chou
            chou-fleur
            """
        ).filter { !$0.isSubset(of: ["oignon", "echalote"]) && !$0.contains("gateau") && !$0.contains("oeuf") }
        foodKinds = Self.byFirst(
            """
            fromage: comté gruyère emmental parmesan mozzarella feta chèvre reblochon cheddar camembert ricotta raclette
            mascarpone roquefort, pates: spaghetti tagliatelle penne macaroni linguine lasagne coquillette nouille, pate: spaghetti
            tagliatelle penne macaroni linguine coquillette, herbe: persil basilic ciboulette thym romarin coriandre menthe
            aneth estragon origan, épice: cumin paprika cannelle curcuma muscade curry poivre gingembre cardamome, poisson:
            saumon cabillaud thon truite colin lieu, viande: boeuf porc agneau veau poulet lardon steak dinde canard saucisse,
            noix: amande noisette pistache pignon pécan, pain: baguette brioche toast, légume: carotte oignon poivron courgette
            poireau céleri tomate aubergine champignon brocoli navet, fruit: fraise framboise pomme poire banane, poulet:
            cuisse blanc escalope filet, volaille: poulet dinde canard, chocolat: cacao pépite, salade: roquette laitue mâche,
            lard: lardon bacon poitrine, oignon: échalote cébette, riz: risotto arborio basmati, huile: olive tournesol,
            patate: pomme, pomme: patate
            """
        )
        foodPairs = Self.pairs("patate: pomme terre / pommes terre")
        qualifiers = Self.words(
            """
            gros grosse grosses grand grande petit petite petits petites frais fraîche fraîches moyen moyenne rouge blanc
            blanche vert verte noir noire jaune moulu moulue râpé râpée haché hachée sec sèche entier entière liquide tiède
            froid froide chaud chaude bien mûr mûre fin fine doux douce demi extra vierge bio gousse tranche feuille branche
            brin pincée sachet morceau belle beau bonne fondu fondue mou ramolli épais épaisse séché
            """
        )
    }
}
