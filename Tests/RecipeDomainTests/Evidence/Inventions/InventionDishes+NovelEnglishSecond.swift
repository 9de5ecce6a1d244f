/// The second half of the later set's English dishes.
extension InventionDishes {
    static let novelEnglishSecond: [InventionDish] = """

        # Upma
        speech: upma for breakfast, my mum would make this before school
        speech: dry roast a cup of coarse semolina on low heat till it smells nutty, about six minutes, tip it out
        speech: two tablespoons of ghee, half a teaspoon mustard seeds, when they pop a few cashews and ten curry leaves
        speech: one chopped onion, one green chilli, a bit of ginger, don't brown the onion
        speech: then two and a half cups water and salt, bring it to the boil
        speech: rain the semolina in with one hand and stir with the other so no lumps
        speech: cover it, three minutes on low, squeeze of lemon
        + 1 cup coarse semolina
        + 2 1/2 cups water
        + 10 curry leaves
        > Dry-roast the semolina over low heat for around six minutes, until it has a nutty smell.
        > Gradually sprinkle the semolina into the boiling water, stirring all the while to prevent lumps.
        - 2 1/2 tablespoons ghee
        - 1 tsp turmeric
        - 1/2 tablespoon mustard seeds
        < Cover and cook on low for 13 minutes.
        < Cook the onion until golden brown.
        < Stir in a handful of peas and chopped carrot with the water.
        # Pickled red onions
        screen: 2 red onions
        screen: ¾ cup apple cider vinegar
        screen: ¾ cup cold water
        screen: 1 tbsp honey + 1½ tsp salt
        screen: no cooking!
        screen: shake & fridge 24 hrs
        screen: keeps 3 weeks
        + 2 red onions
        + 1 tablespoon honey
        + 1 1/2 teaspoons salt
        > Shake and refrigerate for a day before using.
        > They will keep for three weeks.
        - 1½ cups apple cider vinegar
        - 1 tbsp peppercorns
        < Bring the vinegar and water to the boil and pour over the onions.
        < Keeps for three months in the fridge.
        # Michelada
        caption: it's michelada season 🍺
        speech: lime round the rim of the glass and dip it in tajín
        speech: glass full of ice, juice of two limes, three dashes of Worcestershire
        speech: couple dashes of Maggi, hot sauce as much as you like I do four
        speech: splash of clamato, like sixty mil
        speech: top it with a cold Mexican lager, pour it slow, it will foam up on you
        + juice of 2 limes
        + 60 ml Clamato
        > Rub the rim of the glass with lime and coat it in Tajín.
        > Slowly top up with cold Mexican lager.
        - 30 ml tequila
        - 3 limes, juiced
        < Blend everything with the ice until slushy.
        < Rim the glass with sugar.
        # Brown soda bread
        subtitles: Soda bread doesn't need yeast, and it doesn't need you to knead it.
        subtitles: 250 g wholemeal flour, 200 g plain flour, 50 g oats.
        subtitles: One level teaspoon of bicarbonate of soda and one of salt. 420 ml buttermilk.
        subtitles: Claw your hand and bring it together in thirty seconds.
        subtitles: Shape a round, cut a deep cross.
        subtitles: 230 degrees for 15 minutes, then 200 for another 25.
        subtitles: Tap underneath, it should sound hollow. Cool it wrapped in a tea towel.
        + 250 g wholemeal flour
        + 420 ml buttermilk
        + 50 g oats
        > Form the dough into a round and score it with a deep cross.
        > Bake for 15 minutes at 230°C, then lower to 200°C for a further 25 minutes.
        > Wrap the loaf in a tea towel as it cools.
        - 200 g oats
        - 1 tbsp bicarbonate of soda
        - 7 g dried yeast
        < Knead the dough for ten minutes until elastic.
        < Leave to prove in a warm place until doubled in size.
        < Bake at 200°C for 15 minutes, then turn up to 230°C for 25 more.
        # Okonomiyaki
        caption: OKONOMIYAKI (Osaka style) for 2
        caption: • 120g flour • 160ml dashi • 2 eggs • 300g cabbage, finely chopped • 6 slices pork belly
        caption: • okonomi sauce, kewpie, bonito, aonori
        screen: mix flour + dashi, rest 10 min
        screen: cabbage & eggs in, don't overmix
        screen: medium heat, 5 min
        screen: pork on top, FLIP
        screen: 5 more min, lid on
        screen: don't press it down!!
        + 160 ml dashi
        + 300 g cabbage, finely chopped
        > Whisk the flour into the dashi and let the batter stand for 10 minutes.
        > Lay the pork belly on top, flip and cook, covered, for another 5 minutes.
        - 120 g cabbage
        - 16 slices pork belly
        - 1 tbsp tempura scraps
        - 200 g raw prawns
        < Press the pancake down firmly with a spatula.
        < Cook over the highest heat for five minutes.
        < Deep-fry the pork belly separately.
        # Mujaddara
        speech: three ingredients really, lentils rice and onions, a lot of onions, I've got five here
        speech: slice them thin and fry them in about half a cup of olive oil until they're dark brown and crispy
        speech: that's twenty five minutes so be patient
        speech: meanwhile a cup of brown lentils in four cups of water, fifteen minutes
        speech: then a cup of rice straight in that same pot, teaspoon of cumin, teaspoon and a half of salt
        speech: lid on another twenty and leave it alone, ten minutes off the heat
        speech: half the onions go through it the other half on top
        screen: great with cold yogurt
        + 5 onions
        + 1 cup brown lentils
        + 1 tsp cumin
        > Fry thinly sliced onions in olive oil for 25 minutes, until dark brown and crisp.
        > Stir half of the onions into the rice and lentils and scatter the rest over the top.
        - 1 1/2 teaspoons cumin
        - 1/2 cup brown lentils
        - 1 tablespoon tomato paste
        < Cook the rice in a separate pan.
        < Drizzle with pomegranate molasses.
        < Boil the lentils for 50 minutes before the rice goes in.
        # Chicken and sausage gumbo
        caption: gumbo sunday. ½ cup oil, ½ cup flour, 1 lb andouille, 2 lb chicken thighs, 8 cups stock, 3 bay leaves
        caption: the trinity: 1 onion, 1 bell pepper, 3 celery ribs. 2 tbsp cajun seasoning. filé to finish.
        speech: brown the sausage and set that aside
        speech: oil and flour, medium low, and now you stir, forty minutes, till it looks like chocolate
        speech: don't walk away, if you see black specks throw it out and start over
        speech: trinity goes in, stops the roux cooking, five minutes
        speech: stock in slow, sausage, chicken, bay leaves, seasoning
        speech: hour and a half, low simmer, skim the fat, then pull the chicken apart
        speech: filé goes in off the heat. serve it over rice
        + 2 lb chicken thighs
        + 2 tablespoons Cajun seasoning
        + 8 cups stock
        > Stir the oil and flour over medium-low heat for 40 minutes until the roux is chocolate-coloured.
        > Start again if black flecks appear in the roux.
        > Off the heat, stir in the filé; serve with rice.
        - 2 lb andouille
        - 1½ cups flour
        - 1 lb okra, sliced
        - 2 teaspoons Cajun seasoning
        < Boil hard for an hour and a half.
        < Add the filé at the start together with the stock.
        < Stir in the shrimp for the last five minutes.
        # Banoffee pie
        screen: no bake banoffee 🍌
        screen: 250g digestives, crushed
        screen: 110g melted butter
        screen: 1 tin caramel (397g)
        screen: 3 bananas
        screen: 300ml double cream
        speech: biscuits and butter together, press them in a loose bottomed tin and an hour in the fridge
        speech: caramel on, smooth it out
        speech: bananas sliced on top of that
        speech: cream whipped just to soft peaks, dollop it on, don't be neat
        speech: grate a bit of chocolate over, and I'm using dark
        + 250 g digestives, crushed
        + 300 ml double cream
        > Mix the biscuits with the butter, press into a loose-bottomed tin and chill for 1 hour.
        > Top with softly whipped cream and grated dark chocolate.
        - 300 g caramel
        - 13 bananas
        - 2 tsp instant coffee
        - 110 ml double cream
        < Bake the biscuit base for 10 minutes at 180°C.
        < Toss the banana slices in lemon juice to stop them browning.
        < Whip the cream to stiff peaks and pipe it in neat rosettes.
        # Ahi poke
        subtitles: One pound of sushi-grade ahi, cut into three-quarter-inch cubes.
        subtitles: Keep it cold. Bowl over ice if your kitchen is warm.
        subtitles: Quarter cup shoyu, one tablespoon sesame oil, half a teaspoon of chili flakes.
        subtitles: Half a Maui onion, sliced thin. Two green onions. A pinch of Hawaiian salt.
        subtitles: Toss gently and give it 15 minutes in the fridge.
        subtitles: Over warm rice, with crushed macadamias. That's it.
        + 1 lb sushi-grade ahi
        + 1/4 cup shoyu
        > Chill the dressed fish for fifteen minutes.
        > Serve on warm rice, topped with crushed macadamia nuts.
        > Cube the tuna into ¾-inch pieces.
        - 1/4 cup sesame oil
        - 1 avocado, diced
        - 1/2 tablespoon chili flakes
        < Sear the ahi for one minute per side.
        < Dress the bowls with spicy mayo.
        < Leave the mixed poke on the counter for 15 minutes.
        # Fattoush
        caption: fattoush 💚 dressing: 4 tbsp olive oil, 3 tbsp lemon, 2 tbsp pomegranate molasses, 1 tbsp sumac
        speech: tear up two pitas, bit of oil, and into the oven at two hundred till they snap, seven eight minutes
        speech: one cos lettuce three tomatoes four of the little cucumbers, chunky, and a bunch of radishes
        speech: loads of parsley loads of mint
        speech: all of the dressing and then the bread last second before it hits the table
        speech: bit more sumac
        + 1 tablespoon sumac
        + 3 tomatoes
        + 2 pitas
        > Bake the torn, oiled pita at 200 degrees for 7–8 minutes, until crisp.
        > Dress the salad and only add the bread right before serving, finishing with extra sumac.
        - 3 tbsp pomegranate molasses
        - 1 cucumber, peeled and grated
        - 1 tbsp dried oregano
        < Toast the pita in the oven for 18 minutes.
        < Mix the bread in early so it soaks up the dressing.
        < Crumble feta over the salad.
        # Tteokbokki
        screen: TTEOKBOKKI 떡볶이
        screen: 400 g rice cakes (soak 20 min)
        screen: 500 ml anchovy stock
        screen: 3 tbsp gochujang
        screen: 1 tbsp gochugaru
        screen: 1 tbsp soy + 2 tbsp sugar
        screen: 2 sheets fish cake
        speech: sauce goes into the stock, stir until it's dissolved, bring it up to a boil
        speech: rice cakes and fish cakes and now it's about ten minutes, keep it moving or it'll stick
        speech: it's done when the sauce coats the back of a spoon
        speech: spring onions and a boiled egg each and we're eating
        + 400 g rice cakes
        + 1 tbsp gochugaru
        + 2 sheets of fish cake
        > Soak the rice cakes for 20 minutes.
        > Simmer for about 10 minutes, stirring often to stop it sticking, until the sauce clings to a spoon.
        - 3 tablespoons gochugaru
        - 50 ml anchovy stock
        - 150 g mozzarella
        < Soak the rice cakes overnight.
        < Dry-fry the fish cakes in a separate pan before adding the sauce.
        # Anzac biscuits
        speech: okay so a cup of oats a cup of plain flour a cup of coconut and three quarters of a cup of brown sugar
        speech: melt a hundred and twenty five grams of butter with two tablespoons golden syrup
        speech: half a teaspoon of bicarb into two tablespoons of boiling water tip that in the butter, watch it froth
        speech: wet into dry, roll them into balls like a walnut, leave room because they spread
        speech: one sixty fan, twelve minutes for chewy, fifteen if you want them to snap
        speech: they're soft when they come out so leave them on the tray ten minutes
        + 125 g butter
        + 2 tablespoons golden syrup
        + 3/4 cup brown sugar
        > Dissolve the bicarb in the boiling water, then stir it into the melted butter and syrup.
        > Bake at 160 fan: 12 minutes for chewy biscuits, 15 for crisp ones.
        > Let the biscuits sit on the tray for 10 minutes before moving them.
        - 2 tsp golden syrup
        - 1 egg
        - 1 3/4 cups brown sugar
        < Chill the dough balls for half an hour.
        < Bake at 190 fan for twelve minutes.
        < Transfer the biscuits to a rack as soon as they come out of the oven.
        """.split(separator: "# ").compactMap { InventionDish(String($0)) }
}
