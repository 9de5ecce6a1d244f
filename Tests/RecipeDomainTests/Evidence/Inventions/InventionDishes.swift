/// What forty videos write, show and say, with lines that are true of them and lines that somebody made up.
///
/// `caption`, `screen`, `subtitles`, `speech` and `seen` are evidence; `+` is a true ingredient, `>` a true step, `-` an ingredient
/// and `<` a step that nobody gave.
enum InventionDishes {
    static let all: [InventionDish] = (first + second).split(separator: "# ").compactMap { InventionDish(String($0)) }

    private static let first = """
        # Pancakes
        screen: 1½ cups flour
        screen: 3½ tsp baking powder
        screen: ¼ tsp salt
        screen: 1¼ cups milk
        screen: 1 egg
        screen: 3 tbsp melted butter
        speech: Whisk the flour, baking powder and salt in a big bowl.
        speech: Make a well and pour in the milk, the egg and the melted butter.
        speech: Fry each pancake for two minutes a side until golden.
        + 1 1/2 cups flour
        + 3.5 teaspoons baking powder
        + 1/4 teaspoon salt
        + 1 1/4 cups milk
        + 1 egg
        > Whisk flour, baking powder and salt in a large bowl.
        > Pour in the milk, egg and melted butter.
        > Fry the pancakes for 2 minutes on each side until golden.
        - 1/2 cup flour
        - 2 tbsp sugar
        < Rest the batter for 30 minutes in the fridge.
        # Tomato soup
        caption: Roasted tomato soup\\nServes 4\\n1 kg tomatoes\\n2 red onions\\n6 cloves garlic\\n3 tbsp olive oil\\n500 ml vegetable stock\\nA handful of basil
        speech: Roast the tomatoes, onions and garlic at 200 degrees for forty minutes.
        speech: Tip everything into a pot, add the stock and simmer for ten minutes.
        speech: Blend it until smooth and tear in the basil.
        + 1 kg tomatoes
        + 1000 g tomatoes
        + 2 red onions
        + 6 cloves of garlic
        + 500 ml vegetable stock
        > Roast the tomatoes, onions and garlic at 200°C for 40 minutes.
        > Add the stock and simmer for 10 minutes.
        > Blend until smooth and add the basil.
        - 100 ml double cream
        - 500 ml tomato passata
        < Roast the tomatoes, onions and garlic at 200°F for 40 minutes.
        < Stir in the cream and serve with croutons.
        # Banana bread
        screen: 3 ripe bananas
        screen: 75 g butter, melted
        screen: 150 g brown sugar
        screen: 1 egg, beaten
        screen: 1 tsp vanilla extract
        screen: 1 tsp baking soda
        screen: 190 g flour
        screen: Mash the bananas with a fork
        screen: Stir in the butter, sugar, egg and vanilla
        screen: Bake at 175°C for 55 min
        + 3 ripe bananas
        + 75 g melted butter
        + 150 g brown sugar
        + 1 teaspoon vanilla extract
        + 190 grams flour
        > Mash the bananas with a fork.
        > Stir in the melted butter, sugar, egg and vanilla.
        > Bake at 175 °C for 55 minutes.
        - 1 tbsp baking soda
        - 75 g walnuts
        < Bake at 175 °F for 55 minutes.
        < Bake at 175 °C for 35 minutes.
        # Guacamole
        speech: So you need three ripe avocados, the juice of one lime and half a red onion.
        speech: Then about half a teaspoon of salt and a small handful of cilantro.
        speech: Mash the avocados, but leave some chunks.
        speech: Fold in the chopped onion and the cilantro and squeeze over the lime.
        + 3 ripe avocados
        + 1/2 red onion
        + 1/2 tsp salt
        + Juice of 1 lime
        > Mash the avocados, leaving some chunks.
        > Fold in the onion and cilantro.
        - 1 tsp salt
        - 1 jalapeno
        - 2 tomatoes
        < Blend the avocados until completely smooth.
        # Carbonara
        caption: Spaghetti carbonara for 2\\n200 g spaghetti\\n100 g guanciale\\n2 eggs\\n2 egg yolks\\n50 g pecorino
        screen: Fry the guanciale until crisp
        screen: Whisk the eggs with the pecorino
        screen: Take the pan off the heat
        speech: Cook the spaghetti for nine minutes in salted water.
        speech: Don't add any cream, just toss the pasta with the eggs and a splash of pasta water.
        + 200 g spaghetti
        + 100 g guanciale
        + 2 egg yolks
        + 50 g pecorino
        > Fry the guanciale until crisp.
        > Whisk the eggs with the pecorino.
        > Cook the spaghetti for 9 minutes in salted water.
        > Toss the pasta with the eggs and a splash of pasta water.
        - 200 ml cream
        - 50 g parmesan
        < Add the cream to the pan.
        < Cook the spaghetti for 12 minutes in salted water.
        # Chicken curry
        screen: 600 g chicken thighs
        screen: 1 can coconut milk (400 ml)
        screen: 2 tbsp curry paste
        screen: 1 tbsp fish sauce
        screen: 1 tsp brown sugar
        screen: Brown the chicken for 5 minutes
        screen: Add the curry paste and fry for 1 minute
        screen: Pour in the coconut milk and simmer 15 min
        + 600 g chicken thighs
        + 1 can coconut milk
        + 2 tablespoons curry paste
        + 1 tbsp fish sauce
        + 1 tsp brown sugar
        > Brown the chicken for 5 minutes.
        > Add the curry paste and fry for 1 minute.
        > Pour in the coconut milk and simmer for 15 minutes.
        - 2 tsp curry paste
        - 1 tbsp soy sauce
        - 1 cup milk
        < Brown the chicken for 15 minutes.
        < Bake the chicken for 5 minutes.
        # Chocolate chip cookies
        caption: Chewy cookies\\n\\n225 g butter\\n200 g brown sugar\\n100 g white sugar\\n2 eggs\\n1 tbsp vanilla\\n280 g flour\\n1 tsp baking soda\\n300 g chocolate chips
        subtitles: Cream the butter with both sugars until fluffy.
        subtitles: Beat in the eggs and the vanilla.
        subtitles: Fold in the flour and the chocolate chips.
        subtitles: Chill the dough for at least an hour.
        subtitles: Bake for 11 minutes at 190 degrees.
        + 225 g butter
        + 200 g brown sugar
        + 2 eggs
        + 1 tablespoon vanilla
        + 300 g chocolate chips
        > Cream the butter with both sugars until fluffy.
        > Beat in the eggs and vanilla.
        > Chill the dough for at least 1 hour.
        > Bake for 11 minutes at 190°C.
        - 300 g white sugar
        - 1 tsp vanilla
        - 100 g walnuts
        < Chill the dough for 11 minutes.
        < Bake for 11 minutes at 190°F.
        # Fried rice
        speech: okay so heat two tablespoons of sesame oil in a wok
        speech: add three beaten eggs and scramble them
        speech: now throw in four cups of cold rice and a cup of frozen peas
        speech: pour over three tablespoons of soy sauce and fry everything for five minutes
        + 2 tbsp sesame oil
        + 3 eggs
        + 4 cups cold rice
        + 1 cup frozen peas
        + 3 tbsp soy sauce
        > Heat the sesame oil in a wok.
        > Add the beaten eggs and scramble.
        > Add the soy sauce and fry for 5 minutes.
        - 3 tbsp sesame oil
        - 2 tbsp soy sauce
        - 1 cup shrimp
        < Boil the rice for 5 minutes.
        < Fry everything for 15 minutes.
        # Greek salad
        screen: 4 TOMATOES
        screen: 1 CUCUMBER
        screen: 1/2 RED ONION
        screen: 200 G FETA
        screen: 100 G OLIVES
        screen: 4 TBSP OLIVE OIL
        screen: 1 TSP OREGANO
        screen: CHOP THE TOMATOES AND CUCUMBER
        screen: SLICE THE ONION THINLY
        screen: TOP WITH FETA AND OREGANO
        + 4 tomatoes
        + 1/2 red onion
        + 200 g feta
        + 4 tbsp olive oil
        + 1 tsp oregano
        > Chop the tomatoes and cucumber.
        > Slice the onion thinly.
        > Top with the feta and oregano.
        - 1 tbsp oregano
        - 2 tbsp red wine vinegar
        < Grill the feta for 5 minutes.
        # Beef stew
        caption: 1.5 kg beef chuck\\n3 carrots\\n2 celery stalks\\n1 large onion\\n2 tbsp tomato paste\\n750 ml red wine\\n3 sprigs thyme
        speech: Sear the beef in batches until it's really brown.
        speech: Sweat the onion, carrots and celery for eight minutes.
        speech: Stir in the tomato paste, pour in the wine and add the thyme.
        speech: Cover and braise it in the oven at a hundred and sixty degrees for three hours.
        + 1.5 kg beef chuck
        + 3 carrots
        + 2 tbsp tomato paste
        + 750 ml red wine
        + 3 sprigs thyme
        > Sear the beef in batches until brown.
        > Sweat the onion, carrots and celery for 8 minutes.
        > Stir in the tomato paste, wine and thyme.
        > Cover and braise in the oven at 160°C for 3 hours.
        - 2 tbsp tomatoes
        - 75 ml red wine
        - 500 g potatoes
        < Braise in the oven at 180°C for 3 hours.
        < Add the potatoes and mushrooms.
        # Overnight oats
        screen: 50 g oats
        screen: 120 ml oat milk
        screen: 2 tbsp yogurt
        screen: 1 tbsp chia seeds
        screen: 1 tsp honey
        screen: Mix everything in a jar
        screen: Chill overnight
        + 50 g oats
        + 120 ml oat milk
        + 2 tbsp yogurt
        + 1 tbsp chia seeds
        + 1 tsp honey
        > Mix everything in a jar.
        > Chill overnight.
        - 1 tbsp honey
        - 500 g oats
        - 1 scoop protein powder
        < Heat the oats for 3 minutes in the microwave.
        # Roast chicken
        subtitles: Preheat the oven to 425 degrees Fahrenheit.
        subtitles: Pat a whole chicken dry, about four pounds.
        subtitles: Rub it with two tablespoons of softened butter, a tablespoon of salt and a teaspoon of pepper.
        subtitles: Stuff it with one lemon and four sprigs of rosemary.
        subtitles: Roast it for an hour and fifteen minutes.
        subtitles: Let it rest for fifteen minutes before carving.
        + 2 tbsp softened butter
        + 1 tbsp salt
        + 1 tsp pepper
        + 1 lemon
        + 4 sprigs rosemary
        > Preheat the oven to 425°F.
        > Roast for 1 hour 15 minutes.
        > Rest for 15 minutes before carving.
        - 1 tsp salt
        - 4 cloves garlic
        < Preheat the oven to 425°C.
        < Rest for 75 minutes before carving.
        < Baste the chicken with white wine every 20 minutes.
        # Pesto
        screen: 60 g basil
        screen: 40 g pine nuts
        screen: 1 clove garlic
        screen: 50 g parmesan
        screen: 100 ml olive oil
        screen: Toast the pine nuts for 3 min
        screen: Blitz the basil, garlic and parmesan
        screen: Drizzle in the oil
        + 60 g basil
        + 40 g pine nuts
        + 1 clove garlic
        + 100 ml olive oil
        > Toast the pine nuts for 3 minutes.
        > Blitz basil, garlic and parmesan.
        > Drizzle in the olive oil.
        - 4 cloves garlic
        - 100 g olive oil
        - 60 g walnuts
        < Toast the pine nuts for 13 minutes.
        < Cook the pasta until al dente.
        # Pizza dough
        caption: Pizza dough: 500 g bread flour, 325 ml lukewarm water, 7 g dry yeast, 10 g salt, 1 tbsp olive oil
        speech: Mix flour, water, yeast, salt and oil and knead for ten minutes.
        speech: Let the dough rise for an hour and a half.
        speech: Divide it into four balls.
        speech: Bake each pizza for eight minutes at two hundred and fifty degrees.
        + 500 g bread flour
        + 325 ml lukewarm water
        + 7 g dry yeast
        + 10 g salt
        + 1 tbsp olive oil
        > Mix flour, water, yeast, salt and oil and knead for 10 minutes.
        > Let the dough rise for 1 1/2 hours.
        > Divide into 4 balls.
        > Bake for 8 minutes at 250°C.
        - 7 g salt
        - 10 g dry yeast
        - 1 tsp sugar
        < Divide into 6 balls.
        < Knead for 8 minutes.
        # Shakshuka
        screen: 1 onion
        screen: 1 red pepper
        screen: 2 cloves of garlic
        screen: 2 tsp cumin
        screen: 1 tsp paprika
        screen: 800 g canned tomatoes
        screen: 5 eggs
        speech: Soften the onion and the pepper for eight minutes.
        speech: Stir in the garlic and the spices, then the tomatoes, and simmer for fifteen minutes.
        speech: Make five wells, crack in the eggs and cover the pan for five minutes.
        + 1 onion
        + 2 tsp cumin
        + 1 tsp paprika
        + 800 g canned tomatoes
        + 5 eggs
        > Soften the onion and pepper for 8 minutes.
        > Stir in the tomatoes and simmer for 15 minutes.
        > Crack in the eggs and cover for 5 minutes.
        - 2 tsp paprika
        - 2 tbsp cumin
        - 100 g feta
        < Simmer for 50 minutes.
        < Sprinkle with feta and coriander.
        # Brownies
        screen: 200 g dark chocolate
        screen: 175 g butter
        screen: 325 g sugar
        screen: 130 g flour
        screen: 3 eggs
        screen: Melt the chocolate and the butter
        screen: Beat in the sugar and the eggs
        screen: Bake 25 min at 170 °C
        + 200 g dark chocolate
        + 175 g butter
        + 0.325 kg sugar
        + 130 g flour
        + 3 eggs
        > Melt the chocolate and butter.
        > Beat in the sugar and eggs.
        > Bake for 25 minutes at 170 °C.
        - 200 g white chocolate
        - 325 g flour
        - 1 tsp vanilla extract
        < Bake for 25 minutes at 170 °F.
        < Fold in the walnuts.
        # Salmon
        speech: season four salmon fillets with salt and pepper
        speech: in a small bowl mix three tablespoons of honey, two tablespoons of soy sauce and a tablespoon of lemon juice
        speech: brush the salmon with the glaze and bake it for twelve minutes at four hundred degrees
        + 4 salmon fillets
        + 3 tbsp honey
        + 2 tbsp soy sauce
        + 1 tbsp lemon juice
        > Season the salmon with salt and pepper.
        > Mix honey, soy sauce and lemon juice.
        > Brush the salmon with the glaze and bake for 12 minutes at 400°F.
        - 2 tbsp honey
        - 3 tbsp soy sauce
        - 1 tbsp sesame oil
        < Bake for 20 minutes at 400°F.
        < Bake for 12 minutes at 200°C.
        # Hummus
        caption: 1 can chickpeas\\n60 ml tahini\\n1 lemon\\n1 small garlic clove\\n30 ml olive oil\\n½ tsp ground cumin
        screen: Blend tahini and lemon juice for 1 minute
        screen: Add the chickpeas and blend for 2 minutes
        + 1 can chickpeas
        + 60 ml tahini
        + 30 ml olive oil
        + 1/2 tsp cumin
        > Blend tahini and lemon juice for 1 minute.
        > Add the chickpeas and blend for 2 minutes.
        - 1 1/2 tsp cumin
        - 30 ml tahini
        - 1 tsp paprika
        < Boil the chickpeas for 2 minutes.
        # French toast
        screen: 4 slices brioche
        screen: 2 eggs
        screen: 120 ml milk
        screen: 1 tsp cinnamon
        screen: Whisk eggs, milk and cinnamon
        screen: Soak the brioche
        screen: Fry in butter for 2-3 min per side
        + 4 slices brioche
        + 2 eggs
        + 120 ml milk
        + 1 tsp cinnamon
        > Whisk eggs, milk and cinnamon.
        > Soak the brioche.
        > Fry in butter for 2-3 minutes per side.
        - 4 eggs
        - 1 tbsp cinnamon
        - 2 tbsp maple syrup
        < Fry in butter for 8 minutes per side.
        < Bake the brioche until golden.
        # Lentil dal
        caption: Easy dal\\n250 g red lentils\\n1 onion\\n3 garlic cloves\\n1 tbsp grated ginger\\n1 tsp turmeric\\n400 ml coconut milk\\n600 ml water
        subtitles: Rinse the lentils until the water runs clear.
        subtitles: Fry onion, garlic and ginger for five minutes.
        subtitles: Add turmeric, lentils, coconut milk and water and simmer for twenty minutes.
        + 250 g red lentils
        + 3 cloves garlic
        + 1 tbsp grated ginger
        + 1 tsp turmeric
        + 600 ml water
        > Rinse the lentils.
        > Fry the onion, garlic and ginger for 5 minutes.
        > Add turmeric, lentils, coconut milk and water and simmer for 20 minutes.
        - 400 ml water
        - 1 tbsp turmeric
        - 1 tsp garam masala
        < Simmer for 40 minutes.
        < Fry the lentils for 5 minutes.
        """
}
