extension InventionDishes {
    static let freshEnglishSecond: String = """

        # Challah
        caption: Friday challah 🕯️\\n4 cups bread flour\\n2¼ tsp instant yeast\\n1 cup warm water\\n¼ cup honey\\n⅓ cup oil\\n2 eggs + 1 yolk for the wash\\n1½ tsp salt
        speech: knead it in the stand mixer, eight minutes on low, should be tacky but not sticky
        speech: first rise an hour and a half, doubled
        speech: I'm doing a three strand braid today cause I'm tired
        speech: second rise forty minutes, brush with yolk, sesame seeds
        speech: three fifty, thirty minutes, and it should be a deep brown
        + 4 cups bread flour
        + 2 1/4 tsp instant yeast
        + 1/4 cup honey
        > Knead in a stand mixer on low for 8 minutes, until tacky but not sticky.
        > Let rise for 1½ hours until doubled, then braid into three strands.
        > After a second rise of 40 minutes, brush with the yolk and sprinkle with sesame seeds.
        > Bake at 350 for 30 minutes until deep brown.
        - ⅓ cup honey
        - 2½ tsp salt
        - ½ cup raisins
        < Let the dough rise overnight in the fridge.
        < Braid the dough into six strands.
        < Bake at 350 for 50 minutes.
        # Aloo paratha
        speech: dough first, two cups atta, pinch of salt, water till it's soft, and rest it, twenty minutes
        speech: filling is three boiled potatoes, mash them, no lumps or they'll tear through
        speech: one green chilli, half a teaspoon garam masala, half a teaspoon ajwain, coriander, salt
        speech: ball of dough, ball of filling, pinch it shut, roll it gently
        speech: hot tawa, ghee on both sides, press with the spatula till you get brown spots
        + 2 cups atta
        + 3 potatoes, boiled
        + 1/2 tsp garam masala
        > Make a soft dough from the atta, salt and water and let it rest for 20 minutes.
        > Mash the boiled potatoes until free of lumps.
        > Enclose a ball of filling in the dough, seal and roll out gently.
        > Cook on a hot tawa with ghee on each side, pressing with a spatula, until brown spots appear.
        - 1½ tsp garam masala
        - 3 green chillies
        - 1 tsp amchur
        < Rest the dough for 2 hours.
        < Bake the parathas in the oven until puffed.
        < Deep-fry the parathas in oil.
        # Jerk chicken
        screen: 8 bone-in thighs
        screen: 6 scallions
        screen: 2 scotch bonnets
        screen: 1 tbsp allspice
        screen: 2 tsp thyme
        screen: ¼ cup soy sauce
        screen: 2 tbsp brown sugar
        screen: juice of 2 limes
        screen: blend → marinate 24h
        speech: gloves on for the scotch bonnets, trust me
        speech: indirect side of the grill, lid down, thirty-five minutes
        speech: then straight over the coals to finish, couple minutes a side, get that char
        + 8 bone-in thighs
        + 1 tbsp allspice
        + 1/4 cup soy sauce
        + 2 scotch bonnet peppers
        > Blend the marinade and marinate the chicken for 24 hours.
        > Grill over indirect heat with the lid closed for 35 minutes.
        > Finish directly over the coals for a couple of minutes on each side until charred.
        - 1 tbsp thyme
        - 2 tsp allspice
        - 2 jalapeños
        - 1 tbsp grated ginger
        < Marinate for 24 minutes.
        < Let the chicken rest for 10 minutes under foil.
        # Halloumi skewers
        caption: bbq szn 🔥 halloumi & peach skewers. 2 blocks halloumi (225g each), 3 peaches, 1 red onion, 1 tbsp hot honey, 1 tbsp olive oil, few mint leaves
        speech: chunks, all about the same size, thread them up, halloumi peach onion, halloumi peach onion
        speech: brush with the oil and they go on a hot barbecue, two three minutes each side
        speech: hot honey while they're still sizzling and then torn mint
        + 2 blocks of halloumi
        + 3 peaches
        + 1 tbsp hot honey
        > Cut the halloumi, peaches and onion into even chunks and thread onto skewers, alternating.
        > Brush with oil and barbecue for 2-3 minutes per side.
        > Drizzle with hot honey while hot and scatter with torn mint.
        - 2 blocks of feta
        - 3 tbsp hot honey
        - 1 courgette
        < Soak the wooden skewers in water for 30 minutes.
        < Grill the skewers for 10 minutes per side.
        < Roast the skewers in the oven at 200°C.
        # Pierogi
        speech: hi everyone, babcia's pierogi, let's go
        speech: three cups of flour, one egg, three quarters cup warm water, two tablespoons of sour cream
        speech: knead just till smooth and let it sit under a bowl for half an hour
        speech: filling, one and a half pounds of potatoes, boiled and riced, with eight ounces farmer's cheese and a fried onion
        speech: roll thin, cut circles with a glass, spoonful of filling, fold and pinch
        speech: boil them in salted water, once they float give them two more minutes
        speech: and then I fry mine in butter till they're golden
        + 3 cups flour
        + 3/4 cup warm water
        + 1 1/2 lb potatoes
        + 8 oz farmer's cheese
        > Knead until smooth, then rest the dough under a bowl for 30 minutes.
        > Roll out thinly, cut out rounds with a glass, fill, fold over and pinch closed.
        > Boil in salted water for 2 minutes after they float, then fry in butter until golden.
        - 8 oz cream cheese
        - 3/4 cup sour cream
        - 4 slices bacon
        < Chill the dough in the fridge overnight.
        < Boil the pierogi for 12 minutes.
        < Steam the pierogi until tender.
        # Kuku sabzi
        screen: Kuku Sabzi
        screen: 2 bunches parsley
        screen: 2 bunches cilantro
        screen: 1 bunch dill
        screen: 6 eggs
        screen: 1 tsp turmeric
        screen: 1 tsp baking powder
        screen: ¼ cup walnuts
        screen: 2 tbsp barberries
        screen: mix it all
        screen: covered, low, 15 min
        screen: cut in 4, flip, 5 more
        + 6 eggs
        + 1 bunch of dill
        + 1 teaspoon turmeric
        + 2 tbsp barberries
        > Combine everything.
        > Cook covered over low heat for 15 minutes.
        > Cut into quarters, turn over and cook for another 5 minutes.
        - 2 bunches dill
        - 1 tbsp baking powder
        - ¼ cup pistachios
        < Bake at 350°F for 15 minutes.
        < Cut in 8 and flip.
        < Serve with yogurt.
        # Butter mochi
        caption: Hawaiian butter mochi. One bowl. You're welcome.\\n1 lb mochiko\\n2 cups sugar\\n2 tsp baking powder\\n1 stick butter, melted\\n4 eggs\\n1 can coconut milk\\n1 can evaporated milk\\n2 tsp vanilla
        subtitles: Whisk everything wet in one bowl, then whisk in the dry.
        subtitles: Pour it into a greased nine by thirteen and bang it on the counter to pop the bubbles.
        subtitles: One hour at three fifty Fahrenheit. The edges should be brown and crackly.
        subtitles: Let it cool all the way and cut it with a plastic knife, it sticks less.
        + 1 lb mochiko
        + 1 stick melted butter
        + 1 can evaporated milk
        > Whisk the wet ingredients together, then whisk in the dry ones.
        > Pour into a greased 9x13 pan and tap it on the counter to release the bubbles.
        > Bake at 350°F for 1 hour, until the edges are brown.
        > Cool completely before slicing with a plastic knife.
        - 2 cans evaporated milk
        - 2 tbsp vanilla
        - 1 can condensed milk
        < Bake at 250°F for 1 hour.
        < Sprinkle shredded coconut on top.
        < Refrigerate for 2 hours before cutting.
        # Masala chai
        speech: two cups of water, crush six cardamom pods and about an inch of ginger, in they go
        speech: let that boil properly for five minutes, people are too shy with it
        speech: three teaspoons of loose black tea, two minutes
        speech: one cup whole milk, sugar, however sweet you are, and let it rise up twice
        speech: strain it from high up so you get the froth
        + 2 cups water
        + 6 cardamom pods
        + 1 cup whole milk
        + 3 tsp loose black tea
        > Crush the cardamom and ginger and boil in the water for 5 minutes.
        > Add the tea and cook for 2 minutes.
        > Stir in the milk and sugar, letting it rise twice, then strain from a height.
        - 3 tbsp loose black tea
        - 2 cups whole milk
        - 4 cloves
        < Steep the tea for 10 minutes off the heat.
        < Sprinkle with cinnamon before serving.
        < Boil the spices for 15 minutes.
        # Bánh mì
        screen: pickle: 1 carrot, 1 daikon, ½ cup rice vinegar, 2 tbsp sugar
        screen: 300g pork shoulder
        screen: 2 tbsp fish sauce
        screen: 1 tbsp honey
        screen: 3 garlic cloves
        screen: 2 baguettes
        speech: slice the pork super thin and it sits in the fish sauce, honey and garlic while you do the pickle
        speech: matchsticks for the carrot and daikon, vinegar, sugar, scrunch it, leave it twenty minutes
        speech: pork under a really hot grill, six minutes, turning it once
        speech: pâté one side, mayo the other, pork, pickle, cucumber, coriander
        + 300 g pork shoulder
        + 1/2 cup rice vinegar
        + 1 tbsp honey
        > Marinate the thinly sliced pork in fish sauce, honey and garlic.
        > Cut the carrot and daikon into matchsticks, scrunch with the vinegar and sugar and set aside for 20 minutes.
        > Grill the pork on high for 6 minutes, turning once.
        > Spread the baguette with pâté and mayo and fill with the pork, pickles, cucumber and coriander.
        - 300 g chicken thighs
        - 2 tbsp honey
        - 2 tbsp rice vinegar
        - 1 tbsp lemongrass paste
        < Marinate the pork for at least 4 hours.
        < Toast the baguettes in the oven at 180°C.
        # Doro wat
        subtitles: Chop six red onions very finely and put them in a dry pot. No oil yet.
        subtitles: Stir them for about forty minutes until they've gone dark and jammy.
        subtitles: Now three tablespoons of niter kibbeh and four tablespoons of berbere.
        subtitles: Add one chicken, cut into pieces, skin off, and two cups of water.
        subtitles: That simmers for forty-five minutes with the lid on.
        subtitles: Peel six hard-boiled eggs, prick them with a fork and warm them through in the sauce.
        + 6 red onions
        + 4 tbsp berbere
        + 3 tablespoons niter kibbeh
        > Cook the finely chopped onions in a dry pot for about 40 minutes, stirring, until dark and jammy.
        > Add the skinless chicken pieces and water, cover and simmer for 45 minutes.
        > Prick the peeled hard-boiled eggs with a fork and heat them in the sauce.
        - 4 tbsp niter kibbeh
        - 4 tsp berbere
        - 1 tbsp tomato paste
        < Fry the onions in oil for 40 minutes.
        < Simmer the chicken uncovered for 15 minutes.
        < Serve with injera and salad.
        # Larb
        caption: Larb! 15 mins, so fresh\\n1 lb ground turkey\\n2 tbsp jasmine rice\\n3 tbsp lime juice\\n2 tbsp fish sauce\\n1 shallot\\n½ tsp chili flakes\\nmint, cilantro\\nbutter lettuce
        speech: toast the rice dry in a skillet, keep it moving, ten minutes, till it's like, the colour of peanut butter
        speech: grind that in a spice grinder
        speech: cook the turkey with a splash of water, you don't want it browned, just cooked
        speech: take it off, then the lime, fish sauce, chili, shallot and the rice powder
        speech: herbs last, spoon it into lettuce cups
        + 1 lb ground turkey
        + 2 tbsp jasmine rice
        + 3 tbsp lime juice
        > Dry-toast the rice in a skillet for 10 minutes, stirring constantly, then grind it.
        > Cook the turkey with a splash of water without browning it.
        > Off the heat, stir in the lime juice, fish sauce, chili flakes, shallot and ground rice.
        > Add the herbs and serve in lettuce cups.
        - 1 lb ground pork
        - 3 tbsp fish sauce
        - 1½ tsp chili flakes
        < Brown the turkey in oil until crisp.
        < Boil the rice for 10 minutes.
        < Garnish with crushed peanuts.
        # Cheung fun
        screen: 100g rice flour
        screen: 20g tapioca starch
        screen: 350ml water
        screen: shrimp, chopped
        screen: oil the tray, thin layer
        screen: steam 3 min
        screen: scrape + roll
        screen: sauce: 2 tbsp light soy, 1 tbsp sugar, 3 tbsp hot water
        + 100 g rice flour
        + 20 g tapioca starch
        + 1 tbsp sugar
        > Oil a tray and pour in a thin layer of batter.
        > Steam for 3 minutes.
        > Scrape up and roll.
        > Mix light soy, sugar and hot water for the sauce.
        - 20 g cornstarch
        - 100 g tapioca starch
        - 2 tbsp dark soy sauce
        - 1 tsp sesame oil
        < Steam for 13 minutes.
        < Pan-fry the rolls until crisp.
        # Bread and butter pickles
        speech: two pounds of pickling cukes and one big onion, both sliced, quarter inch
        speech: three tablespoons kosher salt, ice on top, two hours, then rinse and drain, that's what keeps 'em crunchy
        speech: brine is two cups cider vinegar, a cup and a half of sugar, a tablespoon mustard seed, half teaspoon turmeric
        speech: bring it up to a boil, cukes and onions in, as soon as it comes back to a simmer kill the heat
        speech: jar 'em, fridge, and they're good after a day
        + 2 lb pickling cucumbers
        + 1 1/2 cups sugar
        + 2 cups cider vinegar
        + 1/2 tsp turmeric
        > Salt the sliced cucumbers and onion, cover with ice for 2 hours, then rinse and drain.
        > Bring the brine to a boil, add the vegetables and turn off the heat once it simmers again.
        > Transfer to jars and refrigerate for a day before eating.
        - ½ cup sugar
        - 1 tbsp turmeric
        - 2 cups white vinegar
        - 1 tsp celery seed
        < Boil the cucumbers in the brine for 10 minutes.
        < Process the jars in a water bath for 10 minutes.
        # Plantain curry
        caption: Sri Lankan style plantain curry, cheap + vegan 🌱
        screen: 3 green plantains
        screen: 1 tsp turmeric
        screen: 1 red onion
        screen: 10 curry leaves
        screen: 1 tsp mustard seeds
        screen: 1 tin coconut milk
        speech: oil your hands before you peel them, the sap stains
        speech: cubes, rub them with turmeric and salt and shallow fry till golden, then they come out
        speech: same pan, mustard seeds, when they pop, onion and curry leaves
        speech: coconut milk in, plantain back in, ten minutes on low and it goes lovely and thick
        + 3 green plantains
        + 1 tsp mustard seeds
        + 1 tin coconut milk
        > Cube the plantains, rub with turmeric and salt and shallow-fry until golden, then set aside.
        > In the same pan, let the mustard seeds pop, then add the onion and curry leaves.
        > Pour in the coconut milk, return the plantain and cook on low for 10 minutes until thick.
        - 3 ripe plantains
        - 1 tsp cumin seeds
        - 1 tbsp turmeric
        - 2 tomatoes, chopped
        < Boil the plantain until tender.
        < Cook on low for 30 minutes.
        # Seeded crackers
        screen: 120 g mixed seeds
        screen: 100 g oats
        screen: 2 tbsp psyllium husk
        screen: 1 tsp salt
        screen: 1 tbsp maple syrup
        screen: 300 ml water
        subtitles: Stir everything together and wait fifteen minutes. It turns into a gel.
        subtitles: Roll it between two sheets of baking paper, really thin.
        subtitles: Score it, then forty minutes at 160 degrees Celsius, and turn it over halfway.
        subtitles: Leave them on a rack until cold and snap along the lines.
        + 120 g mixed seeds
        + 2 tablespoons psyllium husk
        + 300 ml water
        > Mix everything and leave for 15 minutes until it gels.
        > Roll out very thin between two sheets of baking paper and score.
        > Bake at 160°C for 40 minutes, flipping halfway through.
        > Cool on a rack, then break along the scored lines.
        - 2 tbsp maple syrup
        - 1 tsp psyllium husk
        - 1 tbsp olive oil
        < Bake at 140°C for 60 minutes.
        < Chill the dough for 15 minutes in the freezer.
        < Brush with egg wash.
        """
}
