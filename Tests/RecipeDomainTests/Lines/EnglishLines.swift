/// English ingredient lines of blogs, captions and overlays.
enum EnglishLines {
    typealias Line = MeantLine

    static let all = MeantLine.lines(table)

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
        1 (28-oz) can whole peeled tomatoes, crushed by hand | 1 | can | whole peeled tomatoes | 28-oz, crushed by hand
        3 Tbsp. unsalted butter, divided | 3 | tbsp | unsalted butter | divided
        2 tsp. kosher salt, plus more to taste | 2 | tsp | kosher salt | plus more to taste
        ¾ cup (150g) granulated sugar | 3/4 | cup | granulated sugar | 150g
        1 cup (2 sticks) butter, softened | 1 | cup | butter | 2 sticks, softened
        8 ounces baby bella mushrooms, sliced | 8 | oz | baby bella mushrooms | sliced
        1½ lbs. ground chuck | 3/2 | lb | ground chuck
        5 cloves garlic minced | 5 | clove | garlic | minced
        1 yellow onion chopped | 1 | | yellow onion | chopped
        1/2 cup parmesan cheese grated | 1/2 | cup | parmesan cheese | grated
        1/4 cup fresh parsley finely chopped | 1/4 | cup | fresh parsley | finely chopped
        2 green onions thinly sliced | 2 | | green onions | thinly sliced
        4 oz. cream cheese softened | 4 | oz | cream cheese | softened
        3 large eggs at room temperature | 3 | | large eggs | at room temperature
        1 stick butter melted | 1 | stick | butter | melted
        2 chicken breasts, cut into bite-size pieces | 2 | | chicken breasts | cut into bite-size pieces
        1 lb shrimp peeled and deveined | 1 | lb | shrimp | peeled and deveined
        200 g feta, crumbled | 200 | g | feta | crumbled
        150g cherry tomatoes, halved | 150 | g | cherry tomatoes | halved
        1 tbsp tomato purée | 1 | tbsp | tomato purée
        2 tbsp chopped fresh dill | 2 | tbsp | chopped fresh dill
        1 tsp freshly grated nutmeg | 1 | tsp | freshly grated nutmeg
        1 thumb of ginger, peeled | 1 | | thumb of ginger | peeled
        3 medium zucchini (about 1 1/2 lbs) | 3 | | medium zucchini | about 1 1/2 lbs
        12 corn tortillas | 12 | | corn tortillas
        1 rotisserie chicken, shredded | 1 | | rotisserie chicken | shredded
        1 packet taco seasoning | 1 | package | taco seasoning
        1 package (8 oz) cream cheese | 1 | package | cream cheese | 8 oz
        1 tub ricotta | 1 | tub | ricotta
        250g tub mascarpone | 250 | g | tub mascarpone
        2 x 250g packs halloumi | 2 | package | halloumi | 250 g
        1 jar (24 oz) marinara sauce | 1 | jar | marinara sauce | 24 oz
        2 cups shredded mozzarella | 2 | cup | shredded mozzarella
        1 cup heavy whipping cream | 1 | cup | heavy whipping cream
        1/3 cup low sodium soy sauce | 1/3 | cup | low sodium soy sauce
        1 tablespoon + 1 teaspoon cornstarch | 1 | tbsp | cornstarch | + 1 teaspoon
        Cooking spray | | | Cooking spray
        Flaky salt for finishing | | | Flaky salt | for finishing
        sesame seeds, for sprinkling | | | sesame seeds | for sprinkling
        lemon wedges to serve | | | lemon wedges | to serve
        Kosher salt and freshly ground black pepper, to taste | | | Kosher salt and freshly ground black pepper | to taste
        Olive oil as needed | | | Olive oil | as needed
        1 tsp chilli flakes (or to taste) | 1 | tsp | chilli flakes | or to taste
        1 tbsp sriracha, optional | 1 | tbsp | sriracha | optional
        1-2 jalapeños, seeded and minced | 1-2 | | jalapeños | seeded and minced
        2-3 cloves of garlic | 2-3 | clove | garlic
        3 to 4 tablespoons ice water | 3-4 | tbsp | ice water
        6-8 oz pasta of choice | 6-8 | oz | pasta of choice
        half a bunch of cilantro | 1/2 | bunch | cilantro
        half a block of tofu | 1/2 | | block of tofu
        1/2 block extra firm tofu | 1/2 | | block extra firm tofu
        two cans of chickpeas | 2 | can | chickpeas
        three tablespoons olive oil | 3 | tbsp | olive oil
        one cup of flour | 1 | cup | flour
        four cloves of garlic, smashed | 4 | clove | garlic | smashed
        one red onion | 1 | | red onion
        a quarter cup of soy sauce | 1/4 | cup | soy sauce
        a teaspoon of baking soda | 1 | tsp | baking soda
        a can of coconut milk | 1 | can | coconut milk
        a sprig of rosemary | 1 | sprig | rosemary
        Pinch of red pepper flakes | 1 | pinch | red pepper flakes
        Handful of fresh basil, torn | 1 | handful | fresh basil | torn
        Juice of 2 limes | 2 | | limes | Juice
        1 lime, juiced | 1 | | lime | juiced
        zest of 1 lemon | 1 | | lemon | zest
        Chicken thighs - 500g | 500 | g | Chicken thighs
        Soy sauce 2 tbsp | 2 | tbsp | Soy sauce
        Gochujang 1 Tbsp | 1 | tbsp | Gochujang
        Honey: 1 1/2 tbsp | 3/2 | tbsp | Honey
        Heavy cream (1/2 cup) | 1/2 | cup | Heavy cream
        Onion x1 | 1 | | Onion
        👉 1/2 tsp paprika | 1/2 | tsp | paprika
        ▪️ 2 ripe bananas, mashed | 2 | | ripe bananas | mashed
        + 1 tbsp water | 1 | tbsp | water
        1/2c almond milk | 1/2 | cup | almond milk
        1T maple syrup | 1 | tbsp | maple syrup
        16oz rigatoni | 16 | oz | rigatoni
        400ml coconut milk | 400 | ml | coconut milk
        1.5 cups jasmine rice, rinsed | 3/2 | cup | jasmine rice | rinsed
        4 skin-on salmon fillets | 4 | | skin-on salmon fillets
        1 bone-in pork shoulder (4-5 lbs) | 1 | | bone-in pork shoulder | 4-5 lbs
        2 medium potatoes, peeled and cut into 1-inch cubes | 2 | | medium potatoes | peeled and cut into 1-inch cubes
        1 small bunch kale, stems removed | 1 | bunch | kale | stems removed
        2 heaping tablespoons Greek yogurt | 2 | tbsp | Greek yogurt
        1 tsp dried oregano | 1 | tsp | dried oregano
        1 tsp garlic powder | 1 | tsp | garlic powder
        3 cups chicken stock (or vegetable) | 3 | cup | chicken stock | or vegetable
        2 egg yolks + 1 whole egg | 2 | | egg yolks | + 1 whole egg
        1 ear of corn | 1 | | ear of corn
        1 sheet frozen puff pastry, thawed | 1 | sheet | frozen puff pastry | thawed
        4 strips bacon | 4 | | strips bacon
        """
}
