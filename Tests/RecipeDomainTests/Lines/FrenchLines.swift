/// French ingredient lines of blogs, captions and overlays.
enum FrenchLines {
    static let all = MeantLine.lines(table)

    private static let table = """
        200 g de farine | 200 | g | farine
        250g de beurre doux | 250 | g | beurre doux
        2 cuillères à soupe d'huile d'olive | 2 | tbsp | huile d'olive
        2 c. à s. de sucre | 2 | tbsp | sucre
        1 c. à café de sel | 1 | tsp | sel
        1 càs de miel | 1 | tbsp | miel
        1 càc de levure chimique | 1 | tsp | levure chimique
        3 CS de crème fraîche | 3 | tbsp | crème fraîche
        1 cuillère à café bombée de curry | 1 | tsp | curry
        1 cuil. à soupe de moutarde | 1 | tbsp | moutarde
        1/2 cuillère à café de cannelle | 1/2 | tsp | cannelle
        une demi-cuillère à café de curcuma | 1/2 | tsp | curcuma
        1 pincée de sel | 1 | pinch | sel
        une pincée de muscade | 1 | pinch | muscade
        2 gousses d'ail | 2 | clove | ail
        2 gousses d’ail hachées | 2 | clove | ail | hachées
        1 oignon finement haché | 1 | | oignon | finement haché
        2 oignons émincés | 2 | | oignons | émincés
        3 oeufs | 3 | | oeufs
        3 œufs battus | 3 | | œufs | battus
        4 jaunes d'oeufs | 4 | | jaunes d'oeufs
        1 sachet de sucre vanillé | 1 | package | sucre vanillé
        1 sachet de levure | 1 | package | levure
        1 boîte de tomates concassées | 1 | can | tomates concassées
        1 boîte de pois chiches (400 g), égouttés | 1 | can | pois chiches | 400 g, égouttés
        20 cl de crème liquide | 20 | cl | crème liquide
        1,5 l d'eau | 3/2 | l | eau
        50 cl de lait entier | 50 | cl | lait entier
        1 verre de vin blanc | 1 | glass | vin blanc
        un verre de lait | 1 | glass | lait
        un filet d'huile d'olive | | | huile d'olive | un filet
        1 bouquet de persil | 1 | bunch | persil
        1 botte de radis | 1 | bunch | radis
        2 brins de thym | 2 | sprig | thym
        3 branches de romarin | 3 | sprig | romarin
        4 tranches de jambon | 4 | slice | jambon
        1 noix de beurre | 1 | knob | beurre
        une noisette de beurre | 1 | knob | beurre
        1 poignée de roquette | 1 | handful | roquette
        10 feuilles de basilic | 10 | leaf | basilic
        1 rouleau de pâte feuilletée | 1 | package | pâte feuilletée
        1 pâte brisée | 1 | | pâte brisée
        1 pot de yaourt nature | 1 | jar | yaourt nature
        2 à 3 pommes de terre | 2-3 | | pommes de terre
        2 ou 3 carottes | 2-3 | | carottes
        Sel et poivre | | | Sel et poivre
        sel, poivre | | | sel, poivre
        Sel et poivre au goût | | | Sel et poivre | au goût
        un peu de persil | | | persil | un peu
        quelques feuilles de menthe | | | menthe | quelques feuilles
        le jus d'un citron | 1 | | citron | le jus
        jus d'1/2 citron | 1/2 | | citron | jus
        le zeste de 2 oranges | 2 | | oranges | le zeste
        Farine : 250 g | 250 | g | Farine
        Sucre 100g | 100 | g | Sucre
        500 g de viande hachée | 500 | g | viande hachée
        100 g de gruyère râpé | 100 | g | gruyère râpé
        1 poivron rouge coupé en dés | 1 | | poivron rouge | coupé en dés
        2 courgettes, coupées en rondelles | 2 | | courgettes | coupées en rondelles
        80 g de beurre fondu | 80 | g | beurre | fondu
        environ 300 g de riz | 300 | g | riz
        huile pour la cuisson | | | huile | pour la cuisson
        une douzaine d'huîtres | 12 | | huîtres
        deux cuillères à soupe de sauce soja | 2 | tbsp | sauce soja
        - 1 échalote ciselée | 1 | | échalote | ciselée
        1 kg de moules | 1 | kg | moules
        """
}
