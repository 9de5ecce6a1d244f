extension LexiconWords {
    /// Foods of the kitchens of the world, and what else is done with them, besides those that lines are told by.
    mutating func fillFrenchWorldFoods() {
        inedible = Self.words(
            """
            javel antigel gazole kérosène pétrole térébenthine diluant peinture vernis résine goudron asphalte bitume ciment béton
            plâtre colle superglue solvant acétone ammoniaque lessive détergent adoucissant shampoing shampooing dentifrice déodorant
            savon désinfectant déboucheur détartrant nettoyant cirage pesticide insecticide herbicide désherbant engrais raticide
            poison arsenic cyanure mercure strychnine ciguë belladone amanite aspirine ibuprofène paracétamol doliprane pilules
            médicament laxatif sciure gravier terreau fumier litière tessons limaille amiante polystyrène
            caoutchouc moteur frein lubrifiant craie confettis naphtaline urine
            """
        )
        moreFoods.formUnion(
            Self.words(
                """
                merlu coques orge mûre mûres colorant guimauve guimauves raviole ravioles hanout suisse jacques
                safran cardamome curcuma cumin carvi coriandre fenugrec nigelle sumac zaatar badiane anis fenouil cannelle muscade macis
                genièvre laurier thym romarin sarriette marjolaine origan estragon cerfeuil aneth persil ciboulette basilic menthe sauge
                verveine lavande livèche oseille raifort wasabi moutarde paprika piment espelette cayenne curry massalé colombo
                vanille fève tonka gingembre galanga citronnelle combava
                ail oignon échalote cébette poireau carotte navet panais rutabaga radis betterave céleri topinambour salsifis
                crosne pomme patate chou romanesco brocoli chou-fleur épinard blette bette roquette mâche laitue scarole frisée
                batavia endive radicchio cresson pissenlit pourpier asperge artichaut aubergine courgette courge potimarron
                butternut potiron pâtisson concombre cornichon tomate poivron maïs pois petit-pois haricot fève lentille flageolet
                coco cocos champignon cèpe girolle chanterelle morille pleurote shiitake truffe châtaigne marron
                olive câpre avocat poire coing prune quetsche mirabelle pruneau abricot pêche nectarine brugnon cerise griotte fraise
                framboise mûre myrtille groseille cassis airelle sureau rhubarbe raisin figue datte ananas mangue papaye kiwi banane
                plantain goyave maracuja grenade melon pastèque orange mandarine clémentine pamplemousse citron yuzu
                amande noisette cajou pécan pistache pignon arachide cacahuète sésame tahin tahini lin chia pavot
                farine maïzena fécule semoule couscous boulgour quinoa millet épeautre seigle sarrasin avoine flocon polenta riz
                arborio basmati vermicelle nouille tagliatelle spaghetti coquillette penne macaroni lasagne gnocchi ravioli
                levure levain bicarbonate sucre cassonade vergeoise miel mélasse sirop caramel confiture gelée chocolat cacao
                praliné nougat nougatine massepain meringue spéculoos biscuit boudoir génoise brioche
                lait crème mascarpone ricotta faisselle yaourt skyr babeurre ribot beurre margarine saindoux fromage comté
                gruyère emmental beaufort reblochon raclette tomme cantal morbier roquefort bleu fourme brie camembert chèvre
                brebis feta halloumi mozzarella burrata parmesan pecorino oeuf jaune
                boeuf paleron gîte macreuse joue entrecôte bavette onglet rumsteck faux-filet veau agneau gigot souris mouton
                chevreau porc échine travers palette jarret lard lardon poitrine jambon bacon pancetta saucisse saucisson chorizo
                merguez andouille boudin rillettes pâté foie poulet dinde canard magret confit oie pintade caille lapin lièvre
                chevreuil sanglier faisan poisson saumon truite cabillaud morue colin lieu merlan sole limande turbot barbue
                lotte bar dorade daurade rouget maquereau sardine anchois hareng thon espadon raie crevette gambas langoustine
                homard crabe tourteau moule huître palourde coque bulot saint-jacques calmar encornet poulpe seiche
                sauce soja nuoc-mâm vinaigre balsamique ketchup mayonnaise aïoli pesto tapenade harissa sambal
                tofu tempeh seitan miso gochujang kimchi choucroute
                vin porto madère rhum cognac armagnac calvados kirsch grand-marnier cointreau pastis bière cidre champagne
                café thé matcha bouillon fumet fond eau gélatine agar pectine
                pain baguette mie biscotte chapelure pita naan tortilla galette feuilletée brisée sablée filo brick bricks
                merguez navarin
                """
            ).subtracting([
                "bar", "coque", "fond", "eau", "sauce", "bleu", "grenade", "lin", "mure", "lieu", "coco", "gite",
                "palette", "jaune", "souris", "chevre",
            ])
        )
        foodNames += Self.rows(
            """
            dorade daurade, blette bette, calmar encornet, plantain banane, cacahuète cacahouète arachide, maïs, pois petit-pois, courge potimarron butternut,
            pruneau prune, chicorée endive, pommes patates, feta, saint-jacques noix, farine, volaille dinde, haricot cocos, cassonade vergeoise,
            mirabelle prune, pamplemousse pomelo, raisin sultanine, levure levain
            """
        ).filter {
            $0.count > 1 && !$0.contains("levain") && !$0.contains("noix") && !$0.contains("chicoree")
                && !$0.contains("cassonade")
        }
        foodKinds.merge(
            Self.byFirst(
                """
                poisson: dorade daurade merlan sole lotte maquereau sardine rouget hareng, viande: gigot lapin jambon paleron joue magret, fromage:
                beaufort tomme cantal brie feta halloumi burrata, légume: chou épinard blette endive courge haricot asperge, fruit: abricot
                pêche prune cerise mirabelle figue, herbe: cerfeuil sarriette laurier sauge, épice: safran badiane piment muscade,
                crustacé: crevette homard crabe langoustine, coquillage: moule palourde huître
                """
            )
        ) { $0.union($1) }
        acts += Self.rows(
            """
            dérouler étaler, émonder monder peler, humecter mouiller imbiber badigeonner, tordre essorer presser, tresser rouler, strier
            inciser entailler quadriller, vanner remuer mélanger, rallonger allonger ajouter, confire cuire, glacer napper, décortiquer éplucher peler, décanter verser,
            mouler mettre verser, caler poser mettre, parer nettoyer couper, décongeler,
            dessécher sécher remuer, écarter étirer ouvrir, entailler inciser fendre couper, décoller détacher retirer, détacher décoller,
            masser frotter malaxer pétrir, écraser fouler, effeuiller détacher, ébarber couper, équeuter couper retirer, écosser éplucher,
            écailler nettoyer, vider nettoyer, désosser retirer, brider ficeler, ficeler nouer attacher, nouer ficeler, souder pincer fermer sceller,
            pincer souder fermer, replier plier rabattre fermer, chiqueter souder, abaisser étaler, foncer étaler, détendre délayer allonger, allonger délayer ajouter,
            corner mélanger, blanchir fouetter, blanchir bouillir ébouillanter, crémer fouetter travailler, serrer fouetter, infuser tremper chauffer,
            flamber allumer, écumer retirer, dégraisser retirer, filtrer passer, mixer passer, concasser casser, enrober rouler napper tremper,
            empoter mettre verser remplir, conserver garder réserver, stériliser bouillir, dessaler tremper, dégorger saler, dresser disposer servir,
            badigeonner passer étaler, emballer filmer, filmer couvrir, démouler sortir, enfoncer presser appuyer, appuyer presser, aplatir écraser presser,
            tasser presser, secouer remuer mélanger, agiter secouer, touiller remuer, brasser remuer, saisir marquer, raidir saisir, oublier laisser reposer,
            ramollir fondre cuire, tomber fondre cuire, fondre suer revenir
            """
        )
        moreTools.formUnion(
            Self.words(
                "wok gaufrier tajine cocotte-minute emporte-pièce bocal pot-à-confiture gants ciseaux banneton lame grille-viande attendrisseur"
            )
        )
        everydayTools.formUnion(Self.words("wok bocal"))
        fillers.formUnion(
            Self.words(
                """
                jusqua coup fois dizaine dès intervalle reprise milieu centre bord bords couleur boule boules forme couche part moitié
                nappe croustillant croustillante tendre translucide fondant doré dorée dorés dorées
                """
            ).subtracting(["boule", "boules", "moitie", "part", "couche"])
        )
    }
}
