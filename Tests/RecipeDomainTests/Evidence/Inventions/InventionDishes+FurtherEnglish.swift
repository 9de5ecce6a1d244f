/// Dishes that were written, and labelled, without a look at the check: rambling, several sources at once, true lines in other words.
extension InventionDishes {
    static let furtherEnglish: [InventionDish] = (furtherEnglishFirst + furtherEnglishSecond).split(separator: "# ")
        .compactMap { InventionDish(String($0)) }

    private static let furtherEnglishFirst = """

        # Harissa eggs
        caption: My 10-minute harissa eggs, follow for more!\\n1 tbsp olive oil\\n2 tsp harissa paste\\n1 can (400 g) chopped tomatoes\\n4 eggs\\n50 g feta
        speech: so I'm starting with a little oil in the pan and then the harissa goes in, let that sizzle for like thirty seconds
        speech: tomatoes in, and they just bubble away for eight minutes until it's nice and thick
        speech: make four little wells, crack the eggs in, lid on for about five minutes
        speech: crumble the feta over the top and, uh, that's dinner
        + 1 tablespoon olive oil
        + 50 grams feta
        + 4 eggs
        > Let the harissa sizzle in the oil for 30 seconds.
        > Add the tomatoes and let them bubble for 8 minutes, until thick.
        > Make four wells, crack in the eggs, then cover for about 5 minutes.
        > Crumble the feta on top.
        - 2 tbsp harissa paste
        - 1 onion, diced
        < Put the lid on and cook the eggs for 8 minutes.
        < Scatter over fresh parsley and serve with toast.
        < Blend the sauce until smooth.
        # Miso salmon
        screen: 2 salmon fillets
        screen: 2 tbsp white miso
        screen: 1 tbsp mirin
        screen: 1 tsp sesame oil
        screen: Marinate 20 min
        screen: Broil 7-8 min
        speech: okay you guys asked for it, this is the easiest salmon in the whole world
        speech: whisk the miso with the mirin and sesame oil and brush it all over the fish
        + 2 fillets of salmon
        + 2 tablespoons white miso
        + 1 tsp sesame oil
        > Whisk together the miso, mirin and sesame oil.
        > Brush the mixture over the salmon.
        > Leave to marinate for twenty minutes.
        > Broil for 7 to 8 minutes.
        - 1 tbsp sesame oil
        - 1 tbsp honey
        < Marinate for 20 hours.
        < Pan-fry the salmon for 7-8 minutes.
        < Sprinkle with sesame seeds and sliced scallions.
        # Focaccia
        caption: No knead focaccia #bread #baking\\n500 g bread flour\\n400 ml warm water\\n7 g dried yeast\\n10 g salt\\n4 tbsp olive oil
        subtitles: Mix the flour, yeast and salt, then pour in the water.
        subtitles: Cover the bowl and leave it in the fridge overnight.
        subtitles: Tip it into an oiled tray and let it rise for two hours.
        subtitles: Dimple it with your fingers.
        subtitles: Bake for 25 minutes at 220 degrees.
        + 500 g bread flour
        + 7 grams of dried yeast
        + 4 tbsp olive oil
        > Combine flour, yeast and salt and pour in the water.
        > Cover and refrigerate overnight.
        > Transfer to an oiled tray and leave to rise for 2 hours.
        > Bake at 220° for 25 minutes.
        - 10 g dried yeast
        - 1 tbsp sugar
        < Knead the dough for 10 minutes.
        < Bake for 25 minutes at 180 degrees.
        < Press in cherry tomatoes and rosemary.
        # Banoffee pots
        speech: right so crush up two hundred grams of digestive biscuits
        speech: melt eighty grams of butter, stir that through the crumbs
        speech: press them into six glasses
        speech: then you want a whole tin of caramel, three bananas sliced up
        speech: and whip three hundred mils of double cream till it just holds
        speech: pop them in the fridge for half an hour if you can wait that long
        + 200 g digestive biscuits
        + 80 g butter
        + 1 tin caramel
        + 300 ml double cream
        > Crush the digestive biscuits.
        > Stir the melted butter through the crumbs and press into 6 glasses.
        > Whip the cream until it just holds.
        > Chill in the fridge for 30 minutes.
        - 200 ml double cream
        - 2 bananas
        - 1 tsp vanilla extract
        < Chill in the fridge for 3 hours.
        < Bake the biscuit base for 10 minutes.
        < Grate dark chocolate over the top.
        # Kung pao tofu
        screen: 400 g firm tofu
        screen: 2 tbsp cornstarch
        screen: 3 tbsp soy sauce
        screen: 1 tbsp black vinegar
        screen: 6 dried chilies
        screen: ½ cup peanuts
        speech: press the tofu, cube it, toss it in the cornstarch
        speech: fry it until every side is crispy and take it out
        speech: in the same pan the chilies go in for about a minute
        speech: then soy sauce, vinegar, tofu back in, peanuts, done, toss it all
        + 400 g firm tofu
        + 1/2 cup peanuts
        + 6 dried chilies
        > Press and cube the tofu, then toss with the cornstarch.
        > Fry until crispy on every side, then remove.
        > Cook the chilies in the same pan for 1 minute.
        > Return the tofu with the soy sauce, vinegar and peanuts and toss.
        - 3 tbsp black vinegar
        - 1½ cups peanuts
        - 2 cloves garlic, minced
        < Cook the chilies for 6 minutes.
        < Toss the tofu in the flour.
        < Serve over steamed jasmine rice.
        # Pea and mint soup
        caption: Pea & mint soup. Ready in 15!!\\n1 leek\\n25g butter\\n600g frozen peas\\n750ml veg stock\\nhandful of mint leaves\\ncreme fraiche to serve
        subtitles: Slice the leek and soften it in the butter.
        subtitles: Add the peas and the stock.
        subtitles: Simmer for five minutes.
        subtitles: Throw in the mint and blend until smooth.
        + 600 g frozen peas
        + 750 ml vegetable stock
        + 1 handful mint leaves
        > Soften the sliced leek in butter.
        > Add peas and stock and simmer for 5 min.
        > Add the mint, then blend until smooth.
        - 250 g butter
        - 2 leeks
        - 1 potato
        < Simmer for fifteen minutes.
        < Soften the leek in olive oil.
        < Season with salt and freshly ground black pepper.
        # Smash burgers
        speech: we are doing smash burgers today, one pound of ground chuck, eighty twenty, that's it
        speech: divide it into six balls, don't work it too much
        speech: screaming hot cast iron, smash it down, salt it, two minutes
        speech: flip it, slice of American cheese on there, one more minute
        screen: 1 lb ground chuck
        screen: Sauce: ¼ cup mayo, 1 tbsp ketchup, 1 tsp mustard
        screen: Toast the buns in butter
        + 1 pound ground chuck
        + 1/4 cup mayo
        + 1 teaspoon mustard
        > Divide the meat into 6 balls without overworking it.
        > Smash the balls in a very hot cast iron pan, salt, and cook 2 minutes.
        > Flip, top with a slice of American cheese and cook another minute.
        > Toast the buns in butter.
        - 1 tbsp mustard
        - 1/4 cup ketchup
        - 1 egg
        < Divide the meat into 4 balls.
        < Flip and cook for another 4 minutes.
        < Grill the patties over charcoal.
        < Add lettuce, tomato and pickles.
        # Chia pudding
        screen: 3 tbsp chia seeds
        screen: 1 cup oat milk
        screen: 2 tsp maple syrup
        screen: stir, wait 10 min, stir again
        screen: fridge overnight
        screen: top with raspberries
        + 3 tbsp chia seeds
        + 1 cup oat milk
        > Stir, wait 10 minutes and stir again.
        > Refrigerate overnight and top with raspberries.
        - 1 cup almond milk
        - 2 tbsp maple syrup
        - 1/2 tsp vanilla
        < Wait 30 minutes and stir again.
        < Top with blueberries.
        < Blend until smooth.
        # Chicken tinga
        caption: Chicken tinga tacos\\n2 lbs boneless chicken thighs\\n1 white onion\\n3 chipotles in adobo\\n1 (14 oz) can fire roasted tomatoes\\n1 tsp Mexican oregano\\n12 corn tortillas
        speech: poach your chicken for twenty five minutes and shred it
        speech: tomatoes and chipotles go in the blender, just blitz it
        speech: cook the onion down till it's soft, oregano in, pour that sauce on
        speech: add the chicken back and let it go ten more minutes, low
        + 2 lb boneless chicken thighs
        + 3 chipotles in adobo
        + 1 teaspoon Mexican oregano
        > Poach the chicken for 25 minutes, then shred.
        > Blend the tomatoes with the chipotles.
        > Cook the onion until soft and add the oregano and the sauce.
        > Return the chicken and cook over low heat for 10 more minutes.
        - 1 lb boneless chicken thighs
        - 1 tbsp Mexican oregano
        - 1 avocado, sliced
        < Roast the chicken for 25 minutes, then shred.
        < Blend the tomatoes with the chipotles and garlic.
        < Squeeze over lime juice and garnish with cilantro.
        # Lemon drizzle
        screen: 225g soft butter
        screen: 225g caster sugar
        screen: 4 eggs
        screen: 225g self-raising flour
        screen: zest of 1 lemon
        subtitles: Beat the butter and sugar until pale.
        subtitles: Add the eggs one at a time.
        subtitles: Sift in the flour and stir in the lemon zest.
        subtitles: Bake for 45 minutes at 180.
        screen: Drizzle: juice of 1½ lemons + 85g sugar
        subtitles: Prick the warm cake all over and pour the drizzle on.
        + 225 g caster sugar
        + Zest of one lemon
        + 85 g sugar
        > Beat together the butter and sugar until pale.
        > Beat in the eggs, one by one.
        > Bake at 180 for forty-five minutes.
        > Prick the cake while warm and pour over the drizzle.
        - 2 eggs
        - 85 g butter
        - 1 tsp baking powder
        < Bake for 25 minutes at 180.
        < Pour the drizzle over the cooled, sliced cake after 2 hours.
        < Grease and line a loaf tin.
        # Cacio e pepe
        speech: three ingredients, people, three. two hundred grams of spaghetti, a hundred grams of pecorino, two teaspoons of peppercorns
        speech: toast the peppercorns and crush them
        speech: the pasta comes out two minutes early, keep the water, you need the water
        speech: mix the cheese with a bit of that pasta water to make a paste
        speech: and then you toss it all off the heat
        + 200 g spaghetti
        + 100 g pecorino
        + 2 tsp peppercorns
        > Toast and crush the peppercorns.
        > Take out the pasta 2 minutes early and keep the pasta water.
        > Mix the cheese with some of the pasta water into a paste.
        > Off the heat, toss everything together.
        - 100 g parmesan
        - 200 g pecorino
        - 2 tbsp butter
        < Toast the spaghetti.
        < Take out the pasta 5 minutes early.
        < Drizzle with extra virgin olive oil.
        # Instant pot beans
        caption: Cuban-ish black beans (no soak!)\\n1 lb dried black beans\\n6 cups water\\n1 green bell pepper\\n2 bay leaves\\n1½ tsp cumin
        subtitles: Everything goes in the pot except the vinegar.
        subtitles: Cook on high pressure for 40 minutes.
        subtitles: Let the pressure release naturally for 15 minutes.
        subtitles: Stir in two tablespoons of red wine vinegar.
        + 1 lb dried black beans
        + 1 1/2 tsp cumin
        + 2 tablespoons red wine vinegar
        > Put everything except the vinegar into the pot.
        > Pressure cook on high for 40 minutes.
        > Allow the pressure to release naturally for fifteen minutes.
        - ½ tsp cumin
        - 2 cups water
        - 1 yellow onion
        < Cook on low pressure for 40 minutes.
        < Let the pressure release naturally for 40 minutes.
        < Soak the beans overnight.
        # Tzatziki
        screen: 1 cucumber, grated
        screen: 2 cups greek yogurt
        screen: 2 cloves garlic
        screen: 1 tbsp lemon juice
        screen: 2 tbsp dill
        speech: squeeze the water out of the cucumber, like really squeeze it
        speech: grate in the garlic and mix it with everything else
        + 1 grated cucumber
        + 2 cups Greek yoghurt
        + 2 garlic cloves
        > Squeeze the water out of the cucumber.
        > Grate in the garlic, then mix with everything else.
        - 2 tbsp lemon juice
        - 1 cup greek yogurt
        - 1 tbsp olive oil
        < Squeeze the water out of the yogurt.
        < Chill for at least 1 hour before serving.
        # Steak bites
        speech: get yourself a pound and a half of sirloin and cut it in one inch cubes, pat it dry
        speech: cast iron, high heat, avocado oil, don't crowd it, three minutes, turn them once
        speech: now kill the heat, three tablespoons of butter, four cloves of garlic, bit of thyme
        speech: spoon that butter over them, rest five minutes, oh my goodness
        + 1 1/2 lb sirloin
        + 3 tbsp butter
        + 4 cloves garlic
        > Cut the sirloin into 1-inch cubes and pat dry.
        > Cook in avocado oil over high heat for 3 minutes, turning once.
        > Turn off the heat and add the butter, garlic and thyme.
        > Spoon the butter over the steak and rest for 5 minutes.
        - 1/2 lb sirloin
        - 4 tbsp butter
        - 1 tsp onion powder
        < Cook over high heat for 13 minutes, turning once.
        < Rest for 3 minutes.
        < Stir in soy sauce and Worcestershire sauce.
        # Sheet pan gnocchi
        caption: Sheet-pan gnocchi!!! save this one\\n1 pack (500g) gnocchi\\n300g cherry tomatoes\\n1 red onion\\n2 tbsp pesto\\n125g mozzarella\\n200°C / 20 minutes
        speech: no boiling, straight from the packet onto the tray with the tomatoes and the onion
        speech: bit of oil, toss it, oven
        speech: pesto and torn mozzarella when it comes out
        + 500 g gnocchi
        + 300 g cherry tomatoes
        + 125 g mozzarella
        > Put the gnocchi straight from the packet on a tray with the tomatoes and onion.
        > Toss with a little oil and bake for 20 minutes at 200 °C.
        > Add the pesto and torn mozzarella once it is out of the oven.
        - 125 g cherry tomatoes
        - 2 tsp pesto
        - 1 zucchini
        < Boil the gnocchi for 2 minutes.
        < Bake for 20 minutes at 200°F.
        < Scatter with basil leaves and grated parmesan.
        # Egg fried rice
        speech: day old rice, three cups of it, cold from the fridge
        speech: scramble two eggs and set them aside
        speech: one tablespoon of oil, spring onions, a cup of frozen peas, two minutes
        speech: rice in, break it up, tablespoon and a half of soy, eggs back in
        screen: full recipe on my page
        + 3 cups cold day-old rice
        + 1 cup frozen peas
        + 1 1/2 tbsp soy sauce
        > Scramble the eggs, then set aside.
        > Cook spring onions and peas in the oil for 2 minutes.
        > Add the rice and break it up, then add soy sauce and return the eggs.
        - 2 cups cold rice
        - 3 eggs
        - 1 tsp grated ginger
        < Steam the rice for 12 minutes.
        < Cook the spring onions and peas for 10 minutes.
        < Finish with a dash of white pepper and sesame oil.
        # Peach cobbler
        caption: PEACH COBBLER\\n6 cups sliced peaches\\n3/4 cup sugar\\n1 stick butter\\n1 cup flour\\n2 tsp baking powder\\n1 cup milk\\nBake 375F 45 min
        subtitles: Melt the butter right in the baking dish.
        subtitles: Stir the flour, sugar, baking powder and milk into a batter.
        subtitles: Pour it over the butter, don't stir.
        subtitles: Spoon the peaches on top.
        + 6 cups sliced peaches
        + 1 stick of butter
        + 3/4 cup sugar
        > Melt the butter in the baking dish.
        > Mix flour, sugar, baking powder and milk to a batter.
        > Pour the batter over the butter without stirring and spoon the peaches on top.
        > Bake for 45 minutes at 375°F.
        - 1 3/4 cups sugar
        - 2 tbsp baking powder
        - 1 tsp cinnamon
        < Bake for 45 minutes at 375°C.
        < Spoon the apples on top.
        < Serve with a scoop of vanilla ice cream.
        # Pickled onions
        screen: 2 red onions, sliced thin
        screen: 1 cup vinegar, 1 cup water
        screen: 1 tbsp sugar, 1½ tsp salt
        speech: heat the vinegar, water, sugar and salt until it all dissolves, pour it over the onions
        speech: thirty minutes on the counter and they're ready, they keep for two weeks
        + 2 thinly sliced red onions
        + 1 tbsp sugar
        + 1 1/2 tsp salt
        > Heat vinegar, water, sugar and salt until dissolved.
        > Pour over the onions.
        > Leave on the counter for half an hour.
        - 1½ tbsp sugar
        - ½ tsp salt
        - 1 tsp peppercorns
        < Leave on the counter for 30 hours.
        < Boil the onions for 5 minutes.
        < Add a bay leaf to the jar.
        # Thai basil beef
        subtitles: Pound four garlic cloves and five bird's eye chillies in a mortar.
        subtitles: Fry that in two tablespoons of oil until it smells amazing.
        subtitles: Add 400 grams of beef mince and cook until it browns.
        subtitles: One tablespoon of oyster sauce, one tablespoon of fish sauce, one teaspoon of sugar.
        subtitles: Turn off the heat and stir in a big bunch of holy basil.
        + 400 g minced beef
        + 1 tbsp oyster sauce
        + 1 tsp sugar
        + 1 big bunch holy basil
        > Pound the garlic and chillies in a mortar.
        > Fry in the oil until fragrant.
        > Add the beef mince and cook until browned.
        > Take off the heat and stir in the holy basil.
        - 1 tsp fish sauce
        - 4 bird's eye chillies
        - 200 g green beans
        < Fry the garlic and chillies for 10 minutes.
        < Add the pork mince and cook until browned.
        < Top with a crispy fried egg.
        # Scones
        caption: Cheese scones (makes 8)\\n350 g self raising flour\\n85 g cold butter\\n120 g mature cheddar\\n175 ml milk\\n1 tsp English mustard
        screen: rub butter into flour
        screen: stir in cheese, mustard and milk
        screen: pat out 3 cm thick, cut 8 rounds
        screen: 220°C - 12 min
        + 350 g self-raising flour
        + 120 g mature Cheddar
        + 1 teaspoon English mustard
        > Rub the butter into the flour.
        > Stir in the cheese, mustard and milk.
        > Pat the dough out to 3 cm and cut out 8 rounds.
        > Bake for 12 minutes at 220°C.
        - 175 g butter
        - 1 tbsp English mustard
        - 1/4 tsp cayenne pepper
        < Pat out to 1 cm and cut 12 rounds.
        < Bake for 12 minutes at 200°C.
        < Brush the tops with beaten egg.
        """
}
