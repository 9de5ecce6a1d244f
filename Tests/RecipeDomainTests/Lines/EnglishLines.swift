@testable import RecipeDomain

/// English ingredient lines as people write them, with what they mean: line | amount | unit | food | note. A unit is one
/// only where it follows its amount: "3 garlic cloves" are three garlic cloves.
enum EnglishLines {
    struct Line: Sendable, CustomStringConvertible {
        var text: String
        var amount: String?
        var unit: String?
        var food: String
        var note: String?

        var description: String { text }

        /// Amount, unit and food all right; the note is judged apart.
        func agrees(with read: Ingredient) -> Bool {
            read.quantity?.description == amount && read.unit?.rawValue == unit && read.food == food
        }
    }

    static let all: [Line] = table.split(separator: "\n").map { row in
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        func cell(_ index: Int) -> String? { index < cells.count && !cells[index].isEmpty ? cells[index] : nil }
        return Line(text: cells[0], amount: cell(1), unit: cell(2), food: cell(3) ?? "", note: cell(4))
    }

    private static let table = """
        2 tablespoons extra-virgin olive oil | 2 | tbsp | extra-virgin olive oil
        1 tablespoon unsalted butter, melted | 1 | tbsp | unsalted butter | melted
        3/4 cup packed brown sugar | 3/4 | cup | packed brown sugar
        2 1/4 cups all-purpose flour, plus more for dusting | 9/4 | cup | all-purpose flour | plus more for dusting
        1-1/2 cups milk | 3/2 | cup | milk
        1 ½ tsp baking powder | 3/2 | tsp | baking powder
        ⅓ cup honey | 1/3 | cup | honey
        2⅔ cups water | 8/3 | cup | water
        ⅛ tsp cayenne pepper | 1/8 | tsp | cayenne pepper
        .5 cup cream | 1/2 | cup | cream
        0.25 tsp salt | 1/4 | tsp | salt
        1.5kg chicken thighs, bone-in | 3/2 | kg | chicken thighs | bone-in
        0,5 l buttermilk | 1/2 | l | buttermilk
        2,5 dl cream | 5/2 | dl | cream
        500g minced beef | 500 | g | minced beef
        500 grams minced beef | 500 | g | minced beef
        250 gr. ricotta | 250 | g | ricotta
        1kg potatoes | 1 | kg | potatoes
        1 kilo mussels | 1 | kg | mussels
        100ml double cream | 100 | ml | double cream
        100 millilitres white wine | 100 | ml | white wine
        2 litres vegetable stock | 2 | l | vegetable stock
        4 cl dark rum | 4 | cl | dark rum
        8 oz cream cheese, at room temperature | 8 | oz | cream cheese | at room temperature
        8oz. mozzarella | 8 | oz | mozzarella
        1 lb ground beef | 1 | lb | ground beef
        1 lb. ground turkey | 1 | lb | ground turkey
        2 lbs chicken wings | 2 | lb | chicken wings
        1 1/2 pounds boneless pork shoulder | 3/2 | lb | boneless pork shoulder
        2 pints cherry tomatoes | 2 | pint | cherry tomatoes
        1 quart chicken broth | 1 | quart | chicken broth
        12 fl oz beer | 12 | fl oz | beer
        4 fluid ounces orange juice | 4 | fl oz | orange juice
        1 T soy sauce | 1 | tbsp | soy sauce
        2 Tbsp. rice vinegar | 2 | tbsp | rice vinegar
        2 TBSP SESAME OIL | 2 | tbsp | SESAME OIL
        1 t vanilla | 1 | tsp | vanilla
        1 c sugar | 1 | cup | sugar
        3 Tbs. lemon juice | 3 | tbsp | lemon juice
        1 tblsp cornflour | 1 | tbsp | cornflour
        1 heaped teaspoon ground cumin | 1 | tsp | ground cumin
        2 level tsp bicarbonate of soda | 2 | tsp | bicarbonate of soda
        1 scant cup sugar | 1 | cup | sugar
        a pinch of salt | 1 | pinch | salt
        pinch of sugar | 1 | pinch | sugar
        2 pinches saffron | 2 | pinch | saffron
        a generous pinch of sea salt | 1 | pinch | sea salt
        a dash of Tabasco | 1 | dash | Tabasco
        dash of Worcestershire sauce | 1 | dash | Worcestershire sauce
        a handful of rocket | 1 | handful | rocket
        2 handfuls baby spinach | 2 | handful | baby spinach
        a large handful of basil leaves | 1 | handful | basil leaves
        small bunch of coriander, roughly chopped | 1 | bunch | coriander | roughly chopped
        1 bunch spring onions, sliced | 1 | bunch | spring onions | sliced
        a knob of butter | 1 | knob | butter
        a knob of ginger | 1 | knob | ginger
        4 cloves of garlic | 4 | clove | garlic
        3 garlic cloves, crushed | 3 | | garlic cloves | crushed
        2 large garlic cloves | 2 | | large garlic cloves
        1 clove garlic, grated | 1 | clove | garlic | grated
        1 head of garlic | 1 | head | garlic
        1 small head cauliflower | 1 | head | cauliflower
        2 celery stalks, diced | 2 | | celery stalks | diced
        2 stalks of celery | 2 | stalk | celery
        2 ribs celery | 2 | stalk | celery
        3 sprigs of thyme | 3 | sprig | thyme
        4 thyme sprigs | 4 | | thyme sprigs
        2 bay leaves | 2 | | bay leaves
        10 fresh basil leaves | 10 | | fresh basil leaves
        6 slices bacon | 6 | slice | bacon
        4 slices of sourdough bread | 4 | slice | sourdough bread
        8 bacon slices, chopped | 8 | | bacon slices | chopped
        1 stick butter | 1 | stick | butter
        2 sticks unsalted butter, softened | 2 | stick | unsalted butter | softened
        1 cinnamon stick | 1 | | cinnamon stick
        2 sheets puff pastry | 2 | sheet | puff pastry
        2 scoops vanilla ice cream | 2 | scoop | vanilla ice cream
        1 can coconut milk | 1 | can | coconut milk
        1 (400 g) can chickpeas, drained | 1 | can | chickpeas | 400 g, drained
        2 (15 oz) cans black beans | 2 | can | black beans | 15 oz
        1 (14.5-ounce) can diced tomatoes | 1 | can | diced tomatoes | 14.5-ounce
        1 x 400g tin plum tomatoes | 1 | can | plum tomatoes | 400 g
        2 x 400 g tins of lentils | 2 | can | lentils | 400 g
        1 400g can of kidney beans | 1 | can | kidney beans | 400 g
        one 14-ounce can coconut milk | 1 | can | coconut milk | 14 oz
        1 can (400 ml) coconut milk | 1 | can | coconut milk | 400 ml
        1 tin of tuna in brine | 1 | can | tuna in brine
        1 jar pesto | 1 | jar | pesto
        1 packet dry yeast | 1 | package | dry yeast
        1 pkg. instant pudding | 1 | package | instant pudding
        2 sachets instant yeast | 2 | package | instant yeast
        1 bag frozen peas | 1 | bag | frozen peas
        1 box lasagne sheets | 1 | box | lasagne sheets
        1 bottle red wine | 1 | bottle | red wine
        1 glass of white wine | 1 | glass | white wine
        1 piece of ginger | 1 | piece | ginger
        2 pieces of star anise | 2 | piece | star anise
        a few drops of vanilla | | | vanilla | a few drops
        3 drops red food colouring | 3 | drop | red food colouring
        2 eggs | 2 | | eggs
        2 large eggs, beaten | 2 | | large eggs | beaten
        2 EGGS | 2 | | EGGS
        3 egg whites | 3 | | egg whites
        1 egg yolk | 1 | | egg yolk
        one egg | 1 | | egg
        an egg | 1 | | egg
        2 to 3 eggs | 2-3 | | eggs
        4-6 chicken thighs | 4-6 | | chicken thighs
        2–3 tbsp milk | 2-3 | tbsp | milk
        2 - 3 tbsp water | 2-3 | tbsp | water
        1 or 2 chillies | 1-2 | | chillies
        1/2 to 3/4 cup stock | 1/2-3/4 | cup | stock
        1 to 1 1/2 cups broth | 1-3/2 | cup | broth
        ½ - 1 tsp chilli powder | 1/2-1 | tsp | chilli powder
        half a lemon | 1/2 | | lemon
        half an onion, finely chopped | 1/2 | | onion | finely chopped
        half cup sugar | 1/2 | cup | sugar
        half a cup of rice | 1/2 | cup | rice
        quarter cup olive oil | 1/4 | cup | olive oil
        a quarter teaspoon turmeric | 1/4 | tsp | turmeric
        three quarters of a cup of sugar | 3/4 | cup | sugar
        one and a half cups flour | 3/2 | cup | flour
        two tablespoons of honey | 2 | tbsp | honey
        a tablespoon of mustard | 1 | tbsp | mustard
        a cup of rice | 1 | cup | rice
        a dozen oysters | 12 | | oysters
        half a dozen eggs | 6 | | eggs
        a couple of tomatoes | 2 | | tomatoes
        two hundred grams of sugar | 200 | g | sugar
        1/2 onion | 1/2 | | onion
        1/2 onion (diced) | 1/2 | | onion | diced
        1 small red onion, thinly sliced | 1 | | small red onion | thinly sliced
        1 medium carrot, peeled & grated | 1 | | medium carrot | peeled & grated
        4 tomatoes | 4 | | tomatoes
        8 small tortillas | 8 | | small tortillas
        1 avocado, sliced | 1 | | avocado | sliced
        1 red bell pepper, deseeded and diced | 1 | | red bell pepper | deseeded and diced
        1 lemon, zested and juiced | 1 | | lemon | zested and juiced
        juice of 1 lemon | 1 | | lemon | juice
        juice of half a lime | 1/2 | | lime | juice
        juice of 1/2 lemon | 1/2 | | lemon | juice
        Zest of 1 orange | 1 | | orange | Zest
        zest and juice of 2 limes | 2 | | limes | zest and juice
        the juice of one lemon | 1 | | lemon | juice
        1 tbsp lemon juice (about 1/2 lemon) | 1 | tbsp | lemon juice | about 1/2 lemon
        salt to taste | | | salt | to taste
        Salt and pepper to taste | | | Salt and pepper | to taste
        salt & pepper | | | salt & pepper
        salt, to taste | | | salt | to taste
        freshly ground black pepper | | | freshly ground black pepper
        chopped parsley, for garnish | | | chopped parsley | for garnish
        parmesan for serving | | | parmesan | for serving
        oil for frying | | | oil | for frying
        vegetable oil, for deep frying | | | vegetable oil | for deep frying
        fresh herbs (optional) | | | fresh herbs | optional
        a splash of milk | | | milk | a splash
        a drizzle of olive oil | | | olive oil | a drizzle
        some flour | | | flour | some
        a few sprigs of rosemary | | | rosemary | a few sprigs
        a little oil | | | oil | a little
        about 2 cups flour | 2 | cup | flour
        approx. 300 g pumpkin | 300 | g | pumpkin
        ~ 200 ml water | 200 | ml | water
        around 1 tsp sugar | 1 | tsp | sugar
        ca. 50 g sugar | 50 | g | sugar
        up to 2 cups water | 2 | cup | water
        100 g / 3.5 oz butter | 100 | g | butter | 3.5 oz
        200g/7oz dark chocolate | 200 | g | dark chocolate | 7oz
        1 cup (240 ml) milk | 1 | cup | milk | 240 ml
        2 cups (250g) flour | 2 | cup | flour | 250g
        225 g (1 cup) butter | 225 | g | butter | 1 cup
        1 cup / 240 ml water | 1 | cup | water | 240 ml
        1 cup plus 2 tbsp flour | 1 | cup | flour | plus 2 tbsp
        1 cup + 1 tbsp sugar | 1 | cup | sugar | + 1 tbsp
        1 lb 2 oz potatoes | 18 | oz | potatoes
        olive oil - 2 tbsp | 2 | tbsp | olive oil
        flour: 200 g | 200 | g | flour
        Sugar 1/2 cup | 1/2 | cup | Sugar
        Eggs x 2 | 2 | | Eggs
        Eggs – 3 | 3 | | Eggs
        Butter (100 g) | 100 | g | Butter
        Salt 1 tsp | 1 | tsp | Salt
        Garlic cloves: 3 | 3 | | Garlic cloves
        Milk .... 250 ml | 250 | ml | Milk
        Rice = 2 cups | 2 | cup | Rice
        Chicken breast 2 pieces | 2 | piece | Chicken breast
        • 1 tsp. vanilla extract | 1 | tsp | vanilla extract
        - 2 cups oats | 2 | cup | oats
        * 1 banana | 1 | | banana
        ✅ 3 eggs | 3 | | eggs
        🧄 2 cloves garlic | 2 | clove | garlic
        ▢ 1 cup cooked quinoa | 1 | cup | cooked quinoa
        – 50 g walnuts | 50 | g | walnuts
        1 cup self-raising flour | 1 | cup | self-raising flour
        2 cups half-and-half | 2 | cup | half-and-half
        1 tsp five-spice powder | 1 | tsp | five-spice powder
        1 tsp Chinese 5 spice | 1 | tsp | Chinese 5 spice
        1 lb 80/20 ground beef | 1 | lb | 80/20 ground beef
        400 g 00 flour | 400 | g | 00 flour
        1/4 head red cabbage | 1/4 | head | red cabbage
        2 cm piece of ginger | 2 | cm | piece of ginger
        1-inch piece ginger, grated | 1 | inch | piece ginger | grated
        2 inch knob of ginger | 2 | inch | knob of ginger
        1 thumb-sized piece of ginger | 1 | | thumb-sized piece of ginger
        1 tsp each cumin and coriander | 1 | tsp | each cumin and coriander
        2 tbsp soy sauce or tamari | 2 | tbsp | soy sauce or tamari
        1 cup cheddar cheese, grated (optional) | 1 | cup | cheddar cheese | grated (optional)
        1 cup cherry tomatoes - halved | 1 | cup | cherry tomatoes | halved
        3 tbsp butter divided | 3 | tbsp | butter | divided
        1,000 g bread flour | 1000 | g | bread flour
        1 cup crème fraîche | 1 | cup | crème fraîche
        2 jalapeños | 2 | | jalapeños
        2 cups chopped kale (stems removed), packed | 2 | cup | chopped kale | stems removed, packed
        1½ tbsp. sriracha sauce | 3/2 | tbsp | sriracha sauce
        120 ml dry white wine | 120 | ml | dry white wine
        1.2 l vegetable stock | 6/5 | l | vegetable stock
        28 oz crushed tomatoes | 28 | oz | crushed tomatoes
        1tsp salt | 1 | tsp | salt
        3TBSP OLIVE OIL | 3 | tbsp | OLIVE OIL
        1/2cup milk | 1/2 | cup | milk
        2 cups of water | 2 | cup | water
        1 cup of freshly squeezed orange juice | 1 | cup | freshly squeezed orange juice
        2 chicken breasts | 2 | | chicken breasts
        6 oz chocolate chips (1 cup) | 6 | oz | chocolate chips | 1 cup
        1 whole chicken | 1 | | whole chicken
        2 cans tuna, drained | 2 | can | tuna | drained
        4 burger buns | 4 | | burger buns
        1 baguette | 1 | | baguette
        1 vanilla pod | 1 | | vanilla pod
        2 tsp of smoked paprika | 2 | tsp | smoked paprika
        1 pack of tofu, pressed | 1 | package | tofu | pressed
        """
}
