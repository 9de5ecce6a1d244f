extension InventionDishes {
    static let furtherEnglishSecond = """

        # Butter chicken
        caption: butter chicken but make it weeknight\\nServes 4\\n600g chicken thighs\\n1 cup yogurt\\n2 tbsp garam masala\\n400g passata\\n100ml cream\\n60g butter
        speech: chicken in the yogurt with half of the garam masala, an hour minimum
        speech: grill it till you get those charred edges
        speech: butter, passata, the rest of the garam masala, simmer fifteen minutes
        speech: cream goes in, chicken goes in, five more minutes
        + 600 g chicken thighs
        + 2 tbsp garam masala
        + 100 ml cream
        > Marinate the chicken in the yogurt and half the garam masala for at least 1 hour.
        > Grill until the edges are charred.
        > Simmer the butter, passata and remaining garam masala for 15 minutes.
        > Stir in the cream and chicken and cook for 5 more minutes.
        - 2 tsp garam masala
        - 400 ml cream
        - 1 tbsp ginger garlic paste
        < Marinate the chicken for at least 15 minutes.
        < Simmer the sauce for an hour.
        < Garnish with fresh cilantro and serve with naan.
        # Corn ribs
        screen: 4 ears of corn
        screen: 3 tbsp melted butter
        screen: 1 tsp smoked paprika
        screen: ½ tsp garlic powder
        screen: cut each ear into quarters lengthwise
        screen: air fry 12 min @ 400F
        + 4 ears corn
        + 1 tsp smoked paprika
        + 1/2 teaspoon garlic powder
        > Quarter each ear of corn lengthways.
        > Air-fry at 400°F for 12 minutes.
        - 1½ tsp garlic powder
        - 3 tsp melted butter
        - 1 lime
        < Air fry for 12 minutes at 200°F.
        < Cut each ear into eighths lengthwise.
        < Dust with cotija cheese.
        # Carrot cake
        caption: Grandma's carrot cake. Oven 170C, 1 hour!\\n250ml sunflower oil\\n4 eggs\\n250g brown sugar\\n300g grated carrots\\n250g flour\\n2 tsp cinnamon
        subtitles: Whisk the oil, eggs and sugar for three minutes.
        subtitles: Fold in the flour and the cinnamon.
        subtitles: Squeeze the carrots a bit and fold them in as well.
        subtitles: For the frosting beat 200 grams of cream cheese with 50 grams of icing sugar.
        + 250 ml sunflower oil
        + 300 g carrots, grated
        + 200 g cream cheese
        + 50 g powdered sugar
        > Whisk together the oil, eggs and sugar for 3 minutes.
        > Fold in flour and cinnamon, then the squeezed carrots.
        > Bake for 60 minutes at 170 °C.
        > Beat the cream cheese with the icing sugar.
        - 250 g icing sugar
        - 2 tbsp cinnamon
        - 100 g walnuts
        < Whisk the oil, eggs and sugar for 13 minutes.
        < Bake for 1 hour at 190°C.
        < Spread with whipped cream.
        # Shakshuka for one
        speech: hi hi, tiny pan today because it's just me
        speech: half an onion, half a red pepper, chop those up, fry for six minutes
        speech: half a teaspoon of cumin and the same of paprika
        speech: half a can of tomatoes, ten minutes
        speech: two eggs, cover, four minutes, that's it
        + 1/2 onion
        + ½ red pepper
        + 1/2 tsp cumin
        + 1/2 can tomatoes
        > Chop the onion and pepper and fry for 6 minutes.
        > Add the tomatoes and cook for 10 minutes.
        > Crack in two eggs and cook covered for 4 minutes.
        - 1½ onions
        - 1/2 tbsp cumin
        - 2 cloves garlic
        < Fry the onion and pepper for 16 minutes.
        < Cook the eggs uncovered for 10 minutes.
        < Sprinkle with crumbled feta.
        # Pasta e ceci
        screen: 2 tbsp olive oil
        screen: 3 garlic cloves + 1 sprig rosemary
        screen: 2 tbsp tomato paste
        screen: 1 can chickpeas (with the liquid!)
        screen: 200 g ditalini
        screen: 500 ml boiling water
        speech: gently cook the garlic and rosemary in the oil, don't let it brown
        speech: tomato paste, fry it for two minutes
        speech: chickpeas, pasta, water, and cook it till the pasta is al dente, about ten minutes, stirring a lot
        + 2 tbsp olive oil
        + 1 rosemary sprig
        + 200 g ditalini
        + 1 can of chickpeas with their liquid
        > Gently cook garlic and rosemary in olive oil without browning.
        > Add the tomato paste and fry for 2 minutes.
        > Add the chickpeas, pasta and water and cook for about 10 minutes until al dente, stirring often.
        - 2 cans chickpeas
        - 200 ml boiling water
        - 1 pinch red pepper flakes
        < Cook the garlic in the butter.
        < Drain and rinse the chickpeas.
        < Finish with grated Parmesan.
        # Cold brew
        screen: 100g coarse coffee
        screen: 1 litre cold water
        screen: steep 16 hours
        screen: strain through a paper filter
        + 100 g coarse coffee
        + 1 l cold water
        > Steep for 16 hours.
        > Strain through a paper filter.
        - 10 g coarse coffee
        - 1 tbsp sugar
        < Steep for 16 minutes.
        < Strain through a cheesecloth.
        < Serve over ice with milk.
        # Fish tacos
        caption: Baja fish tacos. Fish: 1.5 lb cod, 1 cup flour, 1 cup cold beer, 1 tsp baking powder. Slaw: 3 cups cabbage, 2 tbsp mayo, 1 lime
        speech: whisk up that batter, flour, baking powder, beer, it should be like pancake batter
        speech: dip the fish and fry at three seventy five for four to five minutes
        speech: cabbage, mayo, squeeze of lime, tortillas, you know what to do
        + 1 1/2 lb cod
        + 1 cup cold beer
        + 3 cups cabbage
        + 1 lime
        > Whisk the flour, baking powder and beer to a batter.
        > Dip the fish in the batter and fry at 375 for 4-5 minutes.
        > Mix the cabbage with mayo and a squeeze of lime.
        - 1 lb cod
        - 3 tbsp mayo
        - 1 tsp chili powder
        < Fry at 275 for 4-5 minutes.
        < Bake the fish for 20 minutes.
        < Whisk the flour, baking powder and milk to a batter.
        # Dutch baby
        speech: so you want a cast iron pan in the oven at four twenty five while it heats up
        speech: three eggs, half a cup of milk, half a cup of flour, tablespoon of sugar, blender, twenty seconds
        speech: two tablespoons of butter in the hot pan, batter in, eighteen minutes and do not open that door
        screen: powdered sugar + lemon
        + 3 eggs
        + 1/2 cup flour
        + 1 tbsp sugar
        + 2 tbsp butter
        > Heat a cast-iron pan in the oven at 425.
        > Blend the eggs, milk, flour and sugar for 20 seconds.
        > Put the butter in the hot pan, add the batter and bake for 18 minutes without opening the door.
        > Top with powdered sugar and lemon.
        - 1 1/2 cups flour
        - 2 tbsp sugar
        - 1 tsp vanilla extract
        < Blend for 2 minutes.
        < Bake for 28 minutes without opening the door.
        # Roasted cauliflower
        caption: the ONLY way I eat cauliflower\\n1 head cauliflower\\n3 tbsp olive oil\\n1 tsp turmeric\\n1 tsp salt\\n40 g almonds\\nTahini: 60 g tahini, 2 tbsp lemon juice, 4 tbsp water
        subtitles: Cut the cauliflower into florets.
        subtitles: Toss with the oil, turmeric and salt.
        subtitles: Roast for 30 minutes at 220 °C and flip halfway.
        subtitles: Stir the tahini with the lemon juice and water until it's runny.
        subtitles: Drizzle over and scatter with the almonds.
        + 1 head of cauliflower
        + 60 g tahini
        + 4 tbsp water
        > Cut the cauliflower into florets and toss with oil, turmeric and salt.
        > Roast at 220°C for half an hour, flipping halfway through.
        > Mix tahini, lemon juice and water until runny.
        > Drizzle over the cauliflower and top with almonds.
        - 40 g tahini
        - 3 tsp olive oil
        - 1 tsp ground cumin
        < Roast for 40 minutes at 220 °C and flip halfway.
        < Steam the cauliflower until tender.
        < Scatter with pomegranate seeds and coriander.
        # Cheesecake jars
        screen: 8 oz cream cheese, softened
        screen: ⅓ cup powdered sugar
        screen: ¾ cup heavy cream
        screen: 1 tsp vanilla
        screen: 6 graham crackers
        subtitles: crush the graham crackers and spoon into jars
        subtitles: whip the cream to stiff peaks
        subtitles: beat the cream cheese with the sugar and vanilla
        subtitles: fold together and pipe in, chill 2 hours
        + 8 oz softened cream cheese
        + 1/3 cup confectioners' sugar
        + 3/4 cup heavy cream
        + 6 graham crackers
        > Crush graham crackers and divide among jars.
        > Whip the cream until stiff peaks form.
        > Beat cream cheese with sugar and vanilla.
        > Fold together, pipe into the jars and chill for two hours.
        - ⅔ cup powdered sugar
        - 8 oz heavy cream
        - 2 tbsp lemon juice
        < Chill for 20 minutes.
        < Whip the cream cheese to stiff peaks.
        < Top with strawberry jam.
        # Ramen upgrade
        speech: boil your noodles, two minutes, not three like the packet says
        speech: in the bowl, one egg yolk, one tablespoon of kewpie mayo, one grated garlic clove, and the seasoning packet
        speech: ladle in some of the noodle water while you whisk, so it doesn't scramble
        speech: noodles in, spring onions, chili oil, go
        + 1 egg yolk
        + 1 tbsp Kewpie mayo
        + 1 clove garlic, grated
        > Boil the noodles for 2 minutes.
        > Whisk the yolk, mayo, garlic and seasoning in a bowl while ladling in noodle water.
        > Add the noodles, scallions and chili oil.
        - 2 egg yolks
        - 1 tsp kewpie mayo
        - 1 sheet nori
        < Boil the noodles for 5 minutes.
        < Fry the noodles in butter.
        < Top with a soft-boiled egg.
        # Irish stew
        caption: Irish stew, St Paddy's part 2/3\\n1 kg lamb neck\\n1 kg potatoes\\n500 g carrots\\n3 onions\\n1 l lamb stock\\nthyme
        speech: brown the lamb in batches
        speech: layer it up in the casserole, lamb, onions, carrots, potatoes on top
        speech: pour the stock in, thyme, lid on, and two and a half hours at one sixty
        + 1 kg neck of lamb
        + 500 g carrots
        + 1 litre lamb stock
        > Brown the lamb in batches.
        > Layer the lamb, onions and carrots in a casserole with the potatoes on top.
        > Add the stock and thyme, cover and cook for 2½ hours at 160.
        - 500 g potatoes
        - 1.5 kg lamb neck
        - 250 ml Guinness
        < Cook for 1½ hours at 160.
        < Brown the potatoes in batches.
        < Thicken with a tablespoon of flour.
        # Mango lassi
        screen: 2 mangoes
        screen: 1½ cups yogurt
        screen: ½ cup milk
        screen: 2 tbsp honey
        screen: pinch of cardamom
        speech: all of it in the blender with a few ice cubes for a minute
        + 2 mangoes
        + 1 1/2 cups yogurt
        + 2 tbsp honey
        + a pinch of cardamom
        > Blend everything with some ice cubes for 1 minute.
        - ½ cup yogurt
        - 1½ cups milk
        - 1 tbsp sugar
        < Blend for 10 minutes.
        < Sprinkle with chopped pistachios.
        # Crispy chickpeas
        caption: 2 cans chickpeas, drained + 2 tbsp olive oil + 1 tbsp za'atar + 3/4 tsp salt. 400°F, 35 min. Shake every 10!
        speech: dry them really really well with a towel or they will not crisp, roll them around
        speech: season them after they come out, not before
        + 2 cans drained chickpeas
        + 1 tbsp za'atar
        + ¾ tsp salt
        > Dry the chickpeas very well with a towel.
        > Bake at 400 °F for 35 minutes, shaking every 10 minutes.
        > Season after they come out of the oven.
        - 1 tsp za'atar
        - 3/4 tbsp salt
        - 1/2 tsp garlic powder
        < Bake at 400°C for 35 minutes.
        < Shake every 35 minutes.
        < Deep-fry the chickpeas until crisp.
        # Vodka sauce
        subtitles: Sweat one shallot and two cloves of garlic in olive oil for four minutes.
        subtitles: Add 130 grams of tomato paste and let it caramelise, around five minutes.
        subtitles: Deglaze with 60 millilitres of vodka and let it cook off for two minutes.
        subtitles: Pour in 240 millilitres of heavy cream and lower the heat.
        subtitles: Toss with 450 grams of rigatoni and a splash of pasta water.
        + 1 shallot
        + 130 g tomato paste
        + 60 ml vodka
        + 450 g rigatoni
        > Sweat the shallot and garlic in olive oil for 4 min.
        > Add the tomato paste and caramelize for about 5 minutes.
        > Deglaze with the vodka and cook off for 2 minutes.
        > Lower the heat, add the cream, and toss with the rigatoni and a splash of pasta water.
        - 240 ml vodka
        - 60 g tomato paste
        - 50 g Parmesan
        < Deglaze with the vodka and cook off for 5 minutes.
        < Deglaze with white wine.
        < Tear over some fresh basil.
        # Turkish eggs
        speech: two hundred and fifty grams of thick yogurt, room temperature, one little clove of garlic grated into it, pinch of salt
        speech: fifty grams of butter till it foams, then a teaspoon of Aleppo pepper
        speech: poach two eggs for three minutes
        speech: yogurt first, eggs on top, then you flood it with the butter
        screen: dill
        + 250 g thick yogurt
        + 50 g butter
        + 1 tsp Aleppo pepper
        > Grate the garlic into the yogurt and add a pinch of salt.
        > Heat the butter until foaming, then add the Aleppo pepper.
        > Poach the eggs for 3 minutes.
        > Top the yogurt with the eggs and pour over the butter.
        - 50 g yogurt
        - 1 tbsp Aleppo pepper
        - 1 tbsp olive oil
        < Fry the eggs for 3 minutes.
        < Poach the eggs for 30 minutes.
        < Serve with toasted sourdough.
        # Fudge brownies
        caption: fudgiest brownies ever!! @bakewithnina\\n200 g dark chocolate\\n170 g butter\\n3 eggs\\n275 g sugar\\n85 g flour\\n40 g cocoa powder
        screen: melt butter + chocolate
        screen: whisk eggs + sugar 5 min
        screen: fold in flour + cocoa
        screen: 25 min at 160°C fan
        speech: let it cool completely in the tin before you slice it, sixteen squares
        + 275 g sugar
        + 3 eggs
        + 40 g cocoa powder
        > Melt the butter with the chocolate.
        > Whisk the eggs and sugar for five minutes.
        > Fold in the flour and cocoa and bake for 25 minutes at 160°C (fan).
        > Leave to cool completely in the tin, then slice into 16 squares.
        - 85 g cocoa powder
        - 170 g dark chocolate
        - 1 tsp espresso powder
        < Whisk the eggs and sugar for 25 minutes.
        < Bake for 25 minutes at 180°C.
        < Sprinkle with flaky sea salt.
        # Spring rolls
        speech: soak your rice paper for ten seconds, just ten, it keeps softening
        screen: 12 rice paper sheets
        screen: 100g rice noodles
        screen: 24 cooked prawns
        screen: 1 carrot, 1 cucumber: matchsticks
        speech: two prawns in each one, some noodles, the veg, and roll it tight like a burrito
        screen: Dip: 3 tbsp hoisin, 1 tbsp peanut butter
        + 12 sheets rice paper
        + 24 cooked shrimp
        + 3 tbsp hoisin
        > Soak the rice paper for 10 seconds.
        > Fill each with 2 prawns, noodles and the vegetables and roll tightly.
        - 12 cooked prawns
        - 1 tbsp hoisin
        < Soak the rice paper for 10 minutes.
        < Deep fry the rolls until golden.
        < Whisk the dip with lime juice and fish sauce.
        # French onion soup
        caption: Onion soup (it takes TIME)\\n1.2 kg onions\\n60 g butter\\n1 tsp sugar\\n200 ml dry white wine\\n1.2 l beef stock\\n8 slices baguette\\n150 g gruyère
        subtitles: Cook the onions in the butter with the sugar over a low heat for an hour and a quarter.
        subtitles: Pour in the wine and reduce it by half.
        subtitles: Add the stock and simmer for another half hour.
        subtitles: Top with the baguette and gruyère and put it under the grill for three or four minutes.
        + 1.2 kg onions
        + 200 ml dry white wine
        + 8 baguette slices
        > Cook the onions with butter and sugar over low heat for 75 minutes.
        > Add the wine and reduce by half.
        > Add the stock and simmer for 30 more minutes.
        > Top with baguette and gruyère and grill for 3-4 minutes.
        - 1.2 l dry white wine
        - 1 tbsp sugar
        - 2 tbsp flour
        < Cook the onions over high heat for 15 minutes.
        < Add the stock and simmer for an hour and a quarter.
        < Remove the bay leaf and thyme.
        # Jollof rice
        speech: blend three red bell peppers, two tomatoes, one scotch bonnet and an onion, no water
        speech: fry a third of a cup of oil with tomato paste, one small tin, five minutes
        speech: pour the pepper mix in and reduce that for twenty minutes
        speech: two cups of parboiled rice, washed, two cups of chicken stock
        speech: cover it with foil and steam on low for thirty minutes
        + 3 red bell peppers
        + 1/3 cup oil
        + 2 cups parboiled rice
        > Blend the bell peppers, tomatoes, scotch bonnet and onion without water.
        > Fry the tomato paste in the oil for 5 minutes.
        > Add the pepper mix and reduce for 20 minutes.
        > Add rice and stock, cover with foil and steam on low for 30 minutes.
        - 3 cups chicken stock
        - 2 scotch bonnets
        - 1 tsp curry powder
        < Fry the tomato paste for 15 minutes.
        < Cover with foil and steam on low for 20 minutes.
        < Serve with fried plantain.
        # Granola
        screen: 3 cups rolled oats
        screen: 1 cup pecans
        screen: ⅓ cup maple syrup
        screen: ¼ cup coconut oil
        screen: ½ tsp salt
        screen: 325°F 25-30 min, stir once
        screen: cool, then add ½ cup dried cherries
        + 1 cup pecans
        + 1/4 cup coconut oil
        + 1/2 cup dried cherries
        > Bake at 325°F for 25 to 30 minutes and stir once.
        > Allow to cool, then mix in the dried cherries.
        - ½ cup maple syrup
        - 1/2 tbsp salt
        - 1 tsp cinnamon
        < Bake at 325°F for 45-50 minutes, stirring once.
        < Stir in chocolate chips while warm.
        """
}
