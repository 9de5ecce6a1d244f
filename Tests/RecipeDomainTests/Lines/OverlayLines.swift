/// Lines as they stand on short cooking videos, told without any neighbours.
enum OverlayLines {
    static let steps = lines(
        """
        Bloom the gelatin in cold water
        Crank the heat to high
        Kill the heat
        Lock the lid and cook for 20 minutes
        Release the pressure
        Pass through a sieve
        Run under cold water
        Wet the edges
        Pleat and seal
        Stem the kale
        Knock back the dough
        Punch down the dough
        Thread onto skewers
        Air fry for 12 minutes
        Air-fry at 200°C for 10 min
        AIR FRY 12 MIN
        Deep fry until golden
        Pan fry 3 min each side
        Slow cook on low 8 hours
        Pressure cook 35 min
        Pre heat oven to 180C
        Preheat oven 350F
        Oven at 200°C
        Oven 180°C, 25 min
        Into the oven for 20 minutes
        In the oven, 25 mins
        In goes the garlic
        Then the onions
        Then add cream
        Now add the stock
        Next the sauce
        Add garlic
        Add the rest
        Add everything
        Add in spinach
        Sear both sides
        Flip
        Stir
        Repeat
        Mix
        Mix well
        Combine
        Whisk until smooth
        Blend
        Blend until smooth
        Fold gently
        Let rest 10 min
        Rest for 10 minutes
        Chill 2 hours
        Chill overnight
        Freeze for 4 hours
        Bake!
        Bake 25 minutes at 180°C
        Bake at 350°F for 12-15 mins
        Bake until golden
        Roast 40 min
        Simmer 15 mins
        Simmer gently
        Boil pasta
        Boil 10 min
        Cook pasta al dente
        Cook the rice
        Reserve 1 cup pasta water
        Save 1/2 cup pasta water
        Toss to coat
        Toss with the pasta
        Top with cheese
        Top with basil & serve
        Garnish with parsley
        Serve hot
        Serve immediately
        Serve over rice
        Serve with lime wedges
        Season to taste
        Season well
        Season generously with salt
        Cut into wedges
        Cut in half
        Slice thinly
        Chop the onions
        Dice finely
        Grate cheese
        Peel and grate ginger
        Pat dry
        Pat the chicken dry
        Marinate 30 min
        Marinate for at least 2 hours
        Cover and refrigerate
        Cover with cling film
        Leave to cool
        Leave to rise for 1 hour
        Let it rise
        Let cool completely
        Roll into balls
        Roll out the dough
        Shape into patties
        Form into a log
        Spread evenly
        Spread on toast
        Drizzle with honey
        Dust with icing sugar
        Brush with egg wash
        Brush with butter
        Pour over the noodles
        Pour into glasses
        Fill a glass with ice
        Shake well
        Shake with ice
        Strain into a glass
        Melt butter
        Melt chocolate in the microwave
        Microwave 30 sec
        Reduce by half
        Reduce heat
        Turn off the heat
        Turn heat down low
        Bring to a boil
        Bring to the boil, then simmer
        Deglaze with wine
        Scrape the bottom
        Crack in the eggs
        Crack 2 eggs into the wells
        Scramble
        Once golden, flip
        When it bubbles, flip over
        While hot, toss in sugar
        After 5 min, add garlic
        Using a fork, press down
        With wet hands, shape into balls
        For the sauce, whisk soy and honey
        To serve, slice thickly
        To assemble: layer rice and beans
        Meanwhile boil the noodles
        Return to the pan
        Transfer to a plate
        Remove from heat
        Remove & set aside
        Set aside
        Set aside for later
        Lay flat
        Line a tin
        Line tray with parchment
        Grease a loaf tin
        Butter the dish
        Butter both sides
        Oil the pan
        Flour your surface
        Salt the water
        Zest the lemon
        Juice the limes
        Cream butter and sugar
        Cream together butter & sugar
        Whip cream to soft peaks
        Whip the cream
        Rub in the butter
        Score the skin
        Core and slice the apples
        Don't overmix
        Do not stir
        Make a well in the centre
        Make sure it's hot
        Make 4 wells
        Create a well
        Give it a stir
        Give it a good mix
        Keep stirring
        Keep warm
        Keep going until thick
        Check it's cooked
        Check the seasoning
        Taste and adjust
        Get the pan really hot
        Get your pan hot
        Start with onions
        Start by chopping onions
        Throw in the peas
        Chuck everything in
        Chuck in the spinach
        Smash with a glass
        Smash flat
        Squeeze over lemon
        Finish with parmesan
        Finish with lemon juice
        Fluff with a fork
        Steam for 8 minutes
        Steam until tender
        Soak overnight
        Poach 3 minutes
        Toast until golden
        Toast the spices
        Grill for 5 min
        Grill until charred
        Char over flame
        Caramelize onions
        Sauté until soft
        Sweat the onions
        Fry until crispy
        Fry 2 min
        Fry the paste
        Brown the beef
        Brown the mince well
        Crisp up the bacon
        Warm the tortillas
        Warm through
        Dry roast the spices
        Cool on a rack
        Cool slightly
        Cool completely
        """
    )

    static let ingredients = lines(
        """
        200 g beef mince
        2 bao buns
        3 nduja slices
        1 burrata
        2 persian cucumbers
        1 block firm tofu
        1 lb ground turkey
        4 oz cream cheese
        1 can black beans, drained
        1 tin chopped tomatoes
        1 x 400g tin coconut milk
        2 tins tuna
        1/2 red onion
        ½ red onion, finely sliced
        1½ tsp baking powder
        1 1/2 cups self-raising flour
        3/4 cup whole milk
        ¾ tsp salt
        Pinch of salt
        a pinch of sugar
        Handful of basil
        A big handful of spinach
        A splash of cream
        Drizzle of honey
        Zest of 1 lemon
        Juice of 2 limes
        1 lime, juiced
        2 lemons (zest + juice)
        Salt & pepper
        salt and pepper, to taste
        Olive oil
        Sesame seeds
        Fresh coriander
        Flaky sea salt
        Chopped parsley, to serve
        Lemon wedges, to serve
        Oil for frying
        Butter for greasing
        3 eggs
        3 large eggs, beaten
        1 egg + 1 yolk
        2 egg yolks
        1 sheet puff pastry
        1 packet instant ramen
        2 packs udon noodles
        8 slices bacon
        8 rashers streaky bacon
        4 chicken thighs, skin on
        2 salmon fillets (150g each)
        1kg potatoes, peeled
        500ml vegetable stock
        1 L water
        1 litre chicken stock
        2 dl cream
        100g unsalted butter, softened
        1 stick butter
        6 tbsp soy sauce
        2 Tbsp. rice vinegar
        1 Tbs mirin
        1 t cumin
        2 T sugar
        1 c flour
        1 tsp. vanilla
        1 tablespoon gochujang
        2 tablespoons tomato purée
        1 heaped tsp cornflour
        1 level tbsp honey
        2 sprigs rosemary
        3 bay leaves
        1 cinnamon stick
        2 star anise
        5 cardamom pods
        1 thumb ginger, grated
        2-inch piece ginger
        1 knob of ginger
        1 small bunch dill
        1 bunch spring onions
        2 stalks celery
        1 head broccoli
        1 head of garlic
        3 garlic cloves, crushed
        6-8 cherry tomatoes
        10–12 large prawns
        250g (9oz) spaghetti
        9 oz / 250 g pasta
        1 cup (225g) butter
        flour – 300 g
        Sugar: 150g
        Eggs x 2
        milk 250ml
        100 ML OAT MILK
        2 CUPS SHREDDED MOZZARELLA
        1 TSP CHILI FLAKES
        1 scoop vanilla protein powder
        30g protein powder
        2 medjool dates
        1 ripe avocado
        1 ripe banana, mashed
        70g dark chocolate (70%)
        100g 70% dark chocolate
        5% fat greek yoghurt 200g
        200g 0% fat Greek yogurt
        500g beef (15% fat)
        1 tbsp everything bagel seasoning
        2 tbsp za'atar
        1 tbsp ras el hanout
        1 tsp five spice
        1 Scotch bonnet
        2 corn tortillas
        1 gem lettuce
        1 nori sheet
        2 shallots
        1 leek
        4 figs
        two eggs
        one onion
        half an onion
        a dozen eggs
        1 pint cherry tomatoes
        1 quart stock
        2 quarts water
        14 oz can chickpeas
        1 (14 oz) can chickpeas
        12 lady fingers
        24 oreos
        10 digestives
        1 shot espresso
        60ml espresso
        2 oz gin
        45 ml vodka
        3 dashes bitters
        Ice
        Crushed ice
        1 vanilla pod
        7g dried yeast
        1 sachet yeast
        1 envelope gelatin
        3 gelatin sheets
        1 jar marinara
        1 rotisserie chicken
        1 loaf sourdough
        4 brioche buns
        16 wonton wrappers
        """
    )

    /// Said to the viewer: neither an ingredient nor a step.
    static let remarks = lines(
        """
        Only 5 ingredients
        Just 3 ingredients!
        Under £3 per portion
        $2 per serving
        £1.50 a head
        1 pan
        One pan, zero fuss
        2 minutes later
        10 minutes later...
        Total cost: $8
        Budget: 5 euros
        15-minute dinner
        30 MIN MEAL
        Day 4 of 30
        Recipe #12
        No. 7
        Part 3/5
        Week 2
        Ep. 12
        Season 3, ep 4
        5/5 stars
        10/10 would eat again
        11/10
        500k views
        1M likes!
        2.3M followers
        100K subs
        4.9 ★ (2,310 ratings)
        20g protein
        32g protein | 12g carbs
        24 g of protein per bowl
        5g fat
        Protein: 40g
        Only 300 calories
        250 kcal per slice
        Rating 9/10
        Follow for more
        more recipes at mykitchen.com
        new video every Friday
        8 PM
        6:30 AM
        2024
        © 2023 Kitchen
        est. 1987
        Since 1998
        Tip: use cold butter
        Pro tip: salt the water
        Secret ingredient: love
        grandma's secret
        the secret is butter
        Butter = happiness
        Cheese please
        garlic lovers only
        Who needs takeout
        takeaway who?
        better than takeout
        Kitchen hack #3
        Chef Anna
        CHEF MARCO
        Anna's Kitchen
        Live from Rome
        Rome, Italy
        Table 4
        x2 speed
        2x speed
        Speed x4
        4K
        HD
        1080p
        60 fps
        Sound on
        Ad
        50% off today
        20% OFF with code COOK20
        USE CODE SAVE10
        Free shipping over $30
        2 for 1
        3 for 2 this week
        buy 1 get 1
        aisle 5
        MADE WITH LOVE
        100% vegan
        100% homemade
        0% waste
        zero waste
        gluten free
        vegan
        dairy free & delicious
        Less than 10 ingredients
        7 ingredients, 1 bowl
        1 bowl, 1 whisk
        2 bowls only
        3 steps
        4 easy steps
        cheap as chips
        so much garlic
        extra cheese always
        never enough garlic
        more butter
        I used 6 cloves lol
        my kids eat 4 each
        feeds a crowd
        eat within 3 days
        keeps 3 days in the fridge
        lasts 2 weeks
        best with rice
        goes well with pasta
        yes, all the butter
        the crunch though
        listen to that crunch
        that cheese pull
        ASMR
        oddly satisfying
        Sunday lunch
        Monday: soup
        Dinner for two
        dinner for 2
        date night pasta
        lunch box idea 3
        Idea no. 2
        Attempt 3
        TAKE 2
        Version 2.0
        Level 1: easy
        Difficulty: 2/5
        Step 1 of 4
        1/4
        2/7
        1 of 6
        Temp 72°F outside
        -5°C outside
        72 hours later
        One hour later
        THE NEXT DAY
        Day 2
        next morning
        two days later
        12 hours of patience
        1 hour of rest
        1 happy family
        2 hungry kids
        4 happy tummies
        3 cats watching
        1 cup of happiness
        a pinch of love
        2 tbsp of love
        a spoonful of joy
        1 kg of patience
        I ate the whole pan
        gone in 5 minutes
        gone in 60 seconds
        sold out in 2 days
        half the price
        half the calories
        twice the flavour
        3 cheeses, one dream
        4 cheese heaven
        5 spice magic
        7 layer heaven
        pasta night #4
        Friday night pasta
        cozy soup season
        it's soup season
        soup o'clock
        wine o'clock
        coffee first
        But first, coffee
        more coffee please
        salt life
        hot honey summer
        butter me up
        bread therapy
        flour power
        sugar rush
        life is sweet
        an apple a day
        you butter believe it
        olive you
        lettuce begin
        thyme to cook
        """
    )

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
