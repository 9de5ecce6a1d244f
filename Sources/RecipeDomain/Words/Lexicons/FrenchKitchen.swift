extension LexiconWords {
    mutating func fillFrenchKitchen() {
        infinitives = Self.words(
            """
            abaisser ajouter aplatir arroser assaisonner assembler badigeonner baisser beurrer blanchir blondir bouillir braiser
            brasser caraméliser ciseler clarifier colorer concasser confire congeler couler couper couvrir creuser cuire
            débarrasser décorer déguster déglacer dégorger démouler dénoyauter déposer désosser détailler dorer dresser
            ébouillanter écraser écumer effeuiller effilocher égoutter émietter émincer enfourner enlever enrober enrouler
            entailler épaissir épépiner éplucher équeuter essorer essuyer étaler étuver évider façonner farcir fariner ficeler
            filmer flamber foncer fondre fouetter frémir frire frotter garnir glacer graisser gratiner griller hacher humidifier
            huiler imbiber incorporer infuser laisser laver lever lier lisser macérer malaxer mariner mélanger mettre mijoter
            mixer modeler monder monter mouiller mouler nettoyer napper ouvrir paner parsemer passer peler peser pétrir piler
            piquer placer plier plonger pocher poêler poivrer porter poser poudrer préchauffer prélever prendre préparer presser
            râper racler rafraîchir raidir ramollir rassembler rectifier réduire réfrigérer refroidir réhydrater remettre
            remplir remuer rendre répartir répéter reposer réserver retirer retourner revenir rincer rissoler rouler rôtir
            roussir sabler saisir saler saupoudrer sécher séparer serrer servir sortir sucrer suer surveiller tailler tamiser
            tapisser tartiner terminer tiédir toaster torréfier tourner trancher travailler tremper verser vider zester
            recouvrir chauffer réchauffer diluer dissoudre délayer battre faire cuisiner commencer casser disposer finir
            superposer ranger emballer éteindre étendre aromatiser parfumer découper déchirer croiser jeter garder allumer brosser
            chemiser compléter conserver décortiquer décanter délayer détendre diviser écosser effiler émulsionner filtrer
            glisser hydrater inciser lustrer maintenir partager pincer pousser prolonger rabattre raffermir rajouter régler
            relever renverser replier ressortir souder tasser vérifier ajuster attendrir coller doubler écailler larder
            confectionner corser cribler décongeler décoller désépaissir déveiner embrocher ôter renouveler dessiner réaliser réunir procéder doser stopper tempérer étirer continuer entreposer
            entamer espacer évaporer fourrer imprégner macérer moudre paner percer pétrir pulvériser quadriller refermer
            regrouper rhabiller rouvrir sonder suspendre tamponner taler traiter transférer transvaser tremper unifier
            """
        )
        lightVerbs = Self.words(
            """
            faire fais faites faisons prendre prenez prends mettre mets mettez passer passez passe commencer commencez commence
            finir finissez finis terminer terminez termine ouvrir ouvrez ouvre cuisiner cuisinez cuisine préparer préparez
            prépare porter portez rendre tourner tournez jeter
            """
        )
        nounsToo = Self.words(
            """
            coupe sale beurre farine sucre huile glace mélange mousse marinade cuisine garniture sauce presse farce grille
            place porte pose passe mesure mouille poudre poivre coule tourne sable monte moule dresse couvre réserve fouette
            tranche base pique colore couleur trempe cuisson repos serve marine fondue mixe casse laver tartine tapisse roule partage garde
            plie infuse sort écrase lie sers file
            """
        )
        let irregular = Self.words(
            """
            fais faites faisons mets mettez mettons remets remettez prends prenez prenons fonds fondez cuis cuisez cuisons bats
            battez battons sers servez servons couvre couvrez couvrons recouvre recouvrez ouvre ouvrez sors sortez réduis réduisez
            étends étendez bous bouillez reviens rends rendez dissous dissolvez laisse laissez lève levez enlève enlevez pèle
            pelez mélange préchauffe sèche séchez incorpore incorporez pèse pesez éteins éteignez jette jetez parsème ciselez
            émiette frémissez tiens congèle râpe rape gèle plonge beurrez
            """
        )
        // "farcis" and "rôtis" are what was done as often as what to do.
        nounsToo.formUnion(infinitives.filter { $0.hasSuffix("ir") }.map { $0.dropLast(2) + "is" })
        verbs = VerbForms.french(infinitives).union(irregular)
        stepLeadIns = Self.words(
            """
            puis ensuite alors maintenant enfin pendant dans sur sous avec au aux à en après avant une un le la les l quand lorsque
            dès pour d abord ajoutez-y y on finalement parallèlement délicatement rapidement doucement tout toujours commencer
            hors sans et il faut ne n vous nous bien
            """
        )
        besideVerbs = Self.words(
            """
            chaud chaude froid froide tiède feu doux vif moyen fort finement grossièrement dés rondelles morceaux lamelles
            cubes quartiers lanières julienne tranches moitié moitiés reste restant ensemble mélange pâte préparation garniture
            appareil marinade température frais frigo réfrigérateur congélateur nuit côté côtés face faces doré dorée dorés dorées
            dorer fondre cuire revenir mijoter reposer refroidir tiédir bouillir gonfler lever lisse homogène mousseux mousseuse
            crémeux épais  croustillant bien tout dessus dessous autour fond boule boules ébullition couvert filet
            hauteur goût immédiatement aussitôt régulièrement légèrement délicatement soigneusement part parts centre bords
            eau bain-marie cuisson joliment sitôt ainsi
            """
        )
        equipment = Self.words(
            """
            four poêle casserole sauteuse faitout cocotte marmite wok plaque papier moule plat saladier bol assiette mixeur
            blender robot fouet couteau planche passoire tamis spatule louche râpe grille micro-ondes friteuse airfryer frigo réfrigérateur congélateur grill
            thermomètre économe rouleau torchon film couvercle verre verrine ramequin pinceau poche brochette
            """
        )
        foods = Self.words(
            """
            abricot agneau ail aillet amande ananas anchois aneth anis artichaut asperge aubergine avocat avoine bacon baguette
            banane basilic bette betterave beurre bicarbonate bière biscuit blette boeuf bouillon boulgour brioche brocoli brocolis
            burrata cabillaud cacao cacahuète café calamar camembert canard cannelle câpre caramel cardamome carotte cassonade
            céleri cerfeuil cerise champignon chapelure chocolat chorizo chou chou-fleur ciboule ciboulette citron citronnelle
            clémentine coco colin comté concombre confiture coriandre cornichon courge courgette couscous crème crevette cumin
            curcuma curry datte dinde eau échalote emmental endive épeautre épice épices épinard escalope estragon extrait farine
            faisselle fécule fenouil feta fève figue filet flocons fraise framboise fromage fruit gélatine gingembre girofle glace
            gnocchi graine gruyère haricot herbe huile huître jambon jaune jus kiwi lait laitue lapin lardon laurier légume
            lentille levain levure lieu limon linguine madère maïs maïzena mandarine mangue marjolaine marron mascarpone
            mayonnaise melon menthe miel mirabelle moule moutarde mozzarella muscade myrtille navet nectarine noisette noix
            nouille oeuf oeufs oignon olive orange oseille origan pain pain-de-mie pamplemousse panais panko parmesan pastèque patate
            pâte pâtes pêche penne persil pesto piment pistache pignon poire poireau pois poisson poivre poivron pomme porc potiron
            poulet poudre prune pruneau purée quinoa radis raisin raisins reblochon rhubarbe rhum ricotta riz romarin roquette
            saindoux salade salsa sarrasin sarriasin sauce saucisse sauge saumon safran sel semoule sésame sirop soja spaghetti
            steak sucre tabasco tagliatelle thon thym tofu tomate tortilla truite vanille veau vermicelle viande vin vinaigre
            viande volaille yaourt zeste chèvre cheddar blanc blancs crevettes cuisse paprika bouquet brique feuilletée brisée gousse
            margarine nutella pépite pépites ketchup truffe concentré
            """
        )
        staples = Self.words(
            "sel poivre huile persil basilic thym romarin origan coriandre ciboulette menthe aneth eau muscade paprika laurier glaçons herbes"
        )
        besideStaples = Self.words(
            "frais fraîche fraîches moulu noir blanc fin gros fleur de d du olive tournesol et moulin neutre chaude froide tiède provence séché séchée sèches"
        )
        openEnds = Self.words(
            "et ou avec le la les l d de du des un une dans sur à au aux en pour jusqu jusque puis sans par votre vos chaque pendant environ que qu"
        )
        stop = Self.words(
            """
            le la les l un une des du de d et ou à au aux en dans sur sous avec sans pour par que qu qui ce cette ces c il elle on
            nous vous je tu me te se s mon ma mes ton ta tes son sa ses votre vos notre nos ne pas plus très bien est sont
            être puis ensuite alors si y n j m t jusqu jusque environ tout tous toute toutes leur leurs
            """
        )
        // "una", "des" and the like are never verbs.
        verbs.subtract(stop)
    }
}
