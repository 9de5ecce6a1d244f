extension InventionDishes {
    /// Steps told anew: in other words, from several sources, two lines in one or one line in two.
    static let retold: [InventionDish] = retoldText.split(separator: "# ").compactMap { InventionDish(String($0)) }

    private static let retoldText = """
        # Shakshuka
        screen: 1 onion, sliced
        screen: 2 red peppers
        screen: 1 can chopped tomatoes
        screen: 4 eggs
        speech: So get some oil in a wide pan and throw in your onion and those peppers.
        speech: Give them about ten minutes till they've gone all soft and sweet.
        speech: In go the tomatoes, a teaspoon of cumin and half a teaspoon of smoked paprika.
        speech: Let that bubble away for a quarter of an hour.
        speech: Make four little wells and crack an egg into each one.
        speech: Pop the lid on, five minutes, done.
        + 2 red bell peppers
        + 1 tsp cumin
        + 1/2 tsp smoked paprika
        + 4 eggs
        > Heat oil in a wide pan and sauté the sliced onion and peppers until soft, about 10 minutes.
        > Stir in the tomatoes, cumin and smoked paprika, then simmer for 15 minutes.
        > Create four wells in the sauce and break in the eggs.
        > Cover and cook for 5 minutes until the eggs are done.
        - 1 tbsp cumin
        - 200 g feta
        - 6 eggs
        < Bake in the oven for 15 minutes.
        < Simmer the sauce for 40 minutes.
        < Crumble feta over the eggs.
        # Pulled pork
        caption: 2 kg pork shoulder\\n2 tbsp brown sugar\\n1 tbsp smoked paprika\\n2 tsp salt\\n250 ml cider
        speech: First we rub the pork all over with the sugar, the paprika and the salt.
        speech: That goes in the fridge overnight.
        speech: Next day it goes into a roasting tin with the cider, cover it tightly with foil.
        speech: 150 degrees, five hours, don't touch it.
        speech: Then take two forks and just pull it apart.
        + 2 kg pork shoulder
        + 2 tbsp brown sugar
        + 250 ml cider
        > Coat the pork thoroughly with the brown sugar, smoked paprika and salt, and refrigerate it overnight.
        > Place the meat in a roasting tin, pour in the cider and seal with foil.
        > Roast at 150°C for 5 hours.
        > Shred the pork with two forks.
        - 250 ml apple juice
        - 2 tbsp salt
        - 1 kg pork shoulder
        < Roast at 150°C for 3 hours.
        < Brush the pork with barbecue sauce and grill it.
        # Carbonara
        speech: While the spaghetti boils we fry the pancetta until it's crispy.
        speech: In a bowl I've got three egg yolks and fifty grams of pecorino, whisk that up with loads of black pepper.
        speech: Take the pan off the heat, that's important, or you get scrambled eggs.
        speech: Tip the pasta in with the pancetta, then the egg mixture and a splash of the cooking water.
        speech: Toss it like crazy until it's silky.
        + 3 egg yolks
        + 50 g pecorino
        > Cook the pasta and meanwhile crisp up the pancetta in a pan.
        > Beat the egg yolks with the pecorino and plenty of black pepper.
        > Remove the pan from the heat, add the spaghetti, then stir in the egg mixture with a splash of pasta water.
        > Toss vigorously until silky.
        - 100 ml cream
        - 5 egg yolks
        < Add the cream and simmer for 5 minutes.
        < Fry the garlic in butter.
        # Granola
        screen: 300 g rolled oats
        screen: 100 g almonds, roughly chopped
        screen: 80 ml maple syrup
        screen: 4 tbsp coconut oil
        screen: 160°C · 25 min
        screen: stir halfway!
        screen: add raisins once cool
        + 300 g rolled oats
        + 80 ml maple syrup
        + 4 tbsp coconut oil
        > Roughly chop the almonds.
        > Bake at 160°C for 25 minutes, stirring halfway through.
        > Once it has cooled down, mix in the raisins.
        - 80 ml honey
        - 300 g almonds
        < Bake at 180°C for 25 minutes.
        < Add the dried cranberries before baking.
        # Thai green curry
        subtitles: Heat a tablespoon of oil and fry two tablespoons of green curry paste until it smells amazing.
        subtitles: Add the chicken, cut into strips, and seal it on all sides.
        subtitles: Pour over the coconut milk and bring it up to a simmer.
        subtitles: Green beans in, eight minutes.
        subtitles: Finish with fish sauce, a squeeze of lime and Thai basil.
        + 2 tbsp green curry paste
        + 1 tbsp oil
        > Fry the curry paste in hot oil until fragrant.
        > Slice the chicken into strips and brown it all over in the paste.
        > Pour in the coconut milk, bring to a gentle boil, then add the green beans and cook for 8 minutes.
        > Season with fish sauce and lime juice and scatter with Thai basil.
        - 3 tbsp green curry paste
        - 2 tbsp soy sauce
        < Add the prawns and cook for 8 minutes.
        < Fry the tofu until golden.
        < Cook the green beans for 18 minutes.
        # Focaccia
        caption: 500 g bread flour, 7 g dried yeast, 400 ml lukewarm water, 10 g salt, olive oil, rosemary
        speech: Everything goes in the bowl, stir it with a spoon, no kneading at all.
        speech: Cover that up and leave it somewhere warm for two hours.
        speech: Now oil your tray well and stretch the dough out in it.
        speech: Poke it all over with your fingertips, rosemary and flaky salt on top.
        speech: Into a really hot oven, 220, for twenty to twenty-five minutes.
        + 500 g bread flour
        + 7 g dried yeast
        + 10 g salt
        > Combine the flour, yeast, water and salt in a bowl.
        > Cover the dough and let it rise in a warm place for 2 hours.
        > Grease a tray with olive oil, stretch the dough into it and dimple it with your fingers.
        > Top with rosemary and flaky salt, then bake at 220°C for 20–25 minutes.
        - 700 g bread flour
        - 400 ml milk
        < Knead the dough for 10 minutes.
        < Bake at 220°F for 20–25 minutes.
        < Let it rise for 4 hours.
        # Caesar salad
        screen: Dressing: 2 anchovies, 1 garlic clove, 1 tsp Dijon mustard, juice of 1 lemon, 150 ml mayo
        speech: Tear the bread up and toss it in olive oil, ten minutes in the oven till golden.
        speech: Mash the anchovies and garlic to a paste and whisk in the rest of the dressing.
        speech: Toss the leaves through it and shave loads of parmesan over the top.
        + 2 anchovies
        + 1 tsp Dijon mustard
        + 150 ml mayonnaise
        > Rip the bread into pieces, coat with olive oil and bake for 10 minutes until golden.
        > Crush the garlic and anchovies into a paste, then mix with the remaining dressing ingredients.
        > Dress the leaves and finish with shaved parmesan.
        - 1 tbsp Dijon mustard
        - 2 chicken breasts
        < Grill the chicken and slice it.
        < Fry the bread in butter.
        # Banana bread
        speech: Three really ripe bananas, mash those with a fork.
        speech: Melt 80 grams of butter and stir it in, then 150 grams of sugar, one egg and a bit of vanilla.
        speech: Sprinkle over a teaspoon of baking soda and fold in 190 grams of flour.
        speech: Scrape it into a lined loaf tin.
        screen: 175°C / 1 hour
        speech: If a skewer comes out clean it's ready. Let it cool in the tin for ten minutes.
        + 3 ripe bananas
        + 80 g butter
        + 190 g flour
        + 1 tsp baking soda
        > Mash the bananas, then mix in the melted butter, sugar, egg and vanilla.
        > Gently fold in the baking soda and flour.
        > Pour the batter into a lined loaf tin and bake at 175°C for 60 minutes.
        > Leave to cool in the tin for 10 minutes.
        - 2 eggs
        - 1 tsp baking powder
        - 80 g sugar
        < Bake at 175°C for 35 minutes.
        < Stir in the walnuts.
        # Beef tacos
        screen: 500g beef mince
        screen: 1 tbsp chili powder
        screen: 2 tsp cumin
        speech: Brown the mince in a dry pan, break it up as it goes.
        speech: Spices in, a tablespoon of tomato paste, half a cup of water, and cook it down for ten minutes.
        speech: Warm your tortillas directly over the flame.
        speech: Load them up with beef, shredded lettuce, cheese and a dollop of sour cream.
        + 500 g ground beef
        + 2 tsp cumin
        + 1 tbsp tomato paste
        > Brown the ground beef in a dry pan, breaking it up with a spoon.
        > Add the chili powder, cumin, tomato paste and 1/2 cup water and simmer for 10 minutes.
        > Heat the tortillas over an open flame.
        > Fill the tortillas with the beef and top with lettuce, cheese and sour cream.
        - 1 tsp chili powder
        - 2 tbsp tomato paste
        < Add the black beans and simmer for 10 minutes.
        < Drain the beef and bake it for 10 minutes.
        # Roast chicken
        subtitles: Pat the chicken dry and season it inside and out.
        subtitles: Stuff the cavity with a halved lemon, a few sprigs of thyme and a whole head of garlic.
        subtitles: Rub 50 grams of soft butter under the skin.
        subtitles: Roast it at 200 degrees for an hour and twenty minutes, basting every now and then.
        subtitles: Rest it for at least fifteen minutes before you carve.
        + 50 g soft butter
        > Dry the chicken with paper towels and season generously with salt and pepper.
        > Fill the cavity with lemon, thyme and garlic.
        > Spread the butter under the skin.
        > Roast at 200°C for 1 hour 20 minutes, basting occasionally.
        > Let the chicken rest for at least 15 minutes, then carve.
        - 100 g butter
        - 2 lemons
        < Roast at 200°C for 2 hours.
        < Stuff the cavity with onion and sage.
        # Dal
        speech: Rinse a cup of red lentils until the water runs clear.
        speech: Into the pot with three cups of water and a teaspoon of turmeric.
        speech: Simmer that gently for twenty minutes, skim off the foam.
        speech: Meanwhile in another pan heat some ghee, cumin seeds, sliced garlic, let it sizzle.
        speech: Tip it all over the lentils and finish with fresh coriander.
        + 1 cup red lentils
        + 1 tsp turmeric
        + 3 cups water
        > Wash the red lentils until the water is clear.
        > Put the lentils in a pot with 3 cups of water and the turmeric, and cook gently for 20 minutes.
        > For the tempering, sizzle the cumin seeds and garlic in hot ghee.
        > Pour the tempering over the dal and garnish with cilantro.
        - 2 cups red lentils
        - 1 tbsp turmeric
        - 1 can coconut milk
        < Stir in the spinach until wilted.
        < Blend the dal until smooth.
        # Brownies
        screen: 200 g dark chocolate
        screen: 150 g butter
        screen: 3 eggs
        screen: 250 g sugar
        screen: 100 g flour
        screen: 30 g cocoa powder
        speech: Melt your chocolate and butter together over a pan of simmering water.
        speech: Whisk the eggs and sugar for a good five minutes, they should be pale and thick.
        speech: Fold the two together, sift in the flour and cocoa.
        speech: 25 minutes at 180, still wobbly in the middle.
        + 200 g dark chocolate
        + 250 g sugar
        + 30 g cocoa powder
        > Melt the dark chocolate with the butter over a bain-marie.
        > Beat the eggs with the sugar for 5 minutes until pale and thick.
        > Combine the chocolate mixture with the eggs, then sift in the flour and cocoa powder.
        > Bake for 25 minutes at 180°C until just set but still wobbly in the centre.
        - 2 eggs
        - 150 g flour
        < Bake for 45 minutes at 180°C.
        < Fold in the chopped pecans.
        # Miso salmon
        caption: Miso salmon: 2 salmon fillets, 2 tbsp white miso, 1 tbsp mirin, 1 tbsp soy sauce, spring onions
        screen: mix miso + mirin + soy
        screen: brush on salmon, 30 min marinade
        screen: grill 8 min
        screen: spring onions on top
        + 2 salmon fillets
        + 2 tbsp white miso
        > Whisk together the miso, mirin and soy sauce.
        > Brush the mixture over the salmon and leave to marinate for half an hour.
        > Broil for 8 minutes.
        > Garnish with sliced scallions.
        - 2 tbsp mirin
        - 1 tsp sesame oil
        < Broil for 18 minutes.
        < Sprinkle with sesame seeds.
        # Gnocchi
        speech: Bake a kilo of potatoes in their skins for an hour, then scoop out the flesh while it's hot.
        speech: Push it through a ricer, make a well, one egg and 250 grams of flour.
        speech: Bring it together quickly, you don't want to overwork it.
        speech: Roll into ropes and cut into little pillows.
        speech: They only need two minutes in boiling salted water, when they float they're done.
        + 1 kg potatoes
        + 250 g flour
        + 1 egg
        > Bake the unpeeled potatoes for 1 hour and scoop out the hot flesh.
        > Press the potatoes through a ricer, add the egg and flour, and quickly bring together into a dough.
        > Roll the dough into ropes and cut into small pieces.
        > Boil in salted water for 2 minutes, until they float.
        - 350 g flour
        - 2 eggs
        < Fry the gnocchi in butter with sage.
        < Boil in salted water for 12 minutes.
        # Coleslaw
        screen: ½ white cabbage
        screen: 2 carrots
        screen: 4 tbsp mayo + 1 tbsp cider vinegar + 1 tsp sugar
        screen: shred it all finely
        screen: dress & chill for 1 hr
        + 1/2 white cabbage
        + 4 tbsp mayonnaise
        + 1 tbsp cider vinegar
        > Finely slice the cabbage and grate the carrots.
        > Mix the mayonnaise with the vinegar and sugar.
        > Toss with the dressing and refrigerate for 60 minutes.
        - 1 tbsp sugar
        - 1 red onion
        < Refrigerate for 2 hours.
        < Boil the cabbage for 5 minutes.
        # French toast
        speech: Crack two eggs in a shallow dish, add 120 ml of milk, cinnamon and a splash of vanilla.
        speech: Dunk the brioche, let it drink it up for thirty seconds a side.
        speech: Butter in the pan, medium heat, three minutes each side till it's golden.
        speech: Maple syrup, berries, and that's breakfast.
        + 2 eggs
        + 120 ml milk
        > Whisk the eggs with the milk, cinnamon and vanilla in a shallow dish.
        > Soak the brioche slices for 30 seconds per side.
        > Fry in butter over medium heat for 3 minutes on each side until golden brown.
        > Serve with maple syrup and berries.
        - 3 eggs
        - 120 ml cream
        < Dust with icing sugar.
        < Bake the brioche for 3 minutes.
        # Risotto
        subtitles: Sweat the shallots in butter for five minutes without colouring them.
        subtitles: Toast 300 grams of arborio for a couple of minutes.
        subtitles: Deglaze with a glass of white wine.
        subtitles: Ladle in the hot stock bit by bit, that takes about eighteen minutes.
        subtitles: Off the heat, beat in cold butter and parmesan.
        + 300 g arborio rice
        + 1 glass white wine
        > Soften the shallots in butter for 5 minutes without browning.
        > Add the rice and toast it briefly, then pour in the white wine.
        > Gradually add the hot stock, stirring, for about 18 minutes.
        > Remove from the heat and stir in the butter and parmesan.
        - 400 g arborio rice
        - 1 glass red wine
        < Add the mushrooms and cook for 5 minutes.
        < Gradually add the hot stock for 28 minutes.
        # Overnight oats
        screen: 50g oats
        screen: 150ml oat milk
        screen: 1 tbsp chia seeds
        screen: 1 tsp honey
        screen: shake & leave in fridge overnight
        screen: blueberries + peanut butter on top
        + 50 g oats
        + 1 tbsp chia seeds
        > Combine the oats, oat milk, chia seeds and honey in a jar and shake.
        > Chill overnight in the refrigerator.
        > Top with blueberries and peanut butter in the morning.
        - 1 tbsp honey
        - 150 ml yoghurt
        < Microwave for 2 minutes.
        < Top with sliced strawberries.
        # Chili con carne
        speech: Two onions, three cloves of garlic, chop them up and fry them off.
        speech: Now 750 grams of beef mince, really high heat, you want colour on it.
        speech: Two teaspoons of cumin, one of oregano, a square of dark chocolate, trust me.
        speech: Two tins of tomatoes, one tin of kidney beans, lid on, an hour and a half on low.
        + 750 g minced beef
        + 2 tins tomatoes
        + 1 tin kidney beans
        + 3 cloves garlic
        > Chop the onions and garlic and sauté them.
        > Add the beef and brown over high heat.
        > Stir in the cumin, oregano and dark chocolate.
        > Add the tomatoes and kidney beans, cover and simmer on low heat for 90 minutes.
        - 1 tin tomatoes
        - 2 tsp oregano
        - 500 g minced beef
        < Simmer on low heat for 30 minutes.
        < Stir in the sweetcorn.
        # Lemon posset
        screen: 600 ml double cream
        screen: 150 g caster sugar
        screen: 2 lemons
        speech: Cream and sugar in a pan, bring it to the boil and let it go for exactly three minutes.
        speech: Take it off, zest and juice of the lemons straight in.
        speech: Pour into glasses, three hours in the fridge and it sets like magic.
        + 600 ml double cream
        + 150 g caster sugar
        > Bring the double cream and sugar to a boil and cook for 3 minutes.
        > Remove from the heat and stir in the lemon zest and juice.
        > Divide between glasses and chill for 3 hours until set.
        - 4 lemons
        - 300 ml double cream
        < Add the gelatine to the cream.
        < Chill for 30 minutes.
        """
}
