/// English dishes of a later set, written and labelled without a look at the check or at the other sets.
extension InventionDishes {
    static let novelEnglish: [InventionDish] = novelEnglishFirst + novelEnglishSecond

    private static let novelEnglishFirst: [InventionDish] = """

        # Jollof rice
        caption: party jollof, the way my aunties make it 🇳🇬
        caption: 3 cups long grain parboiled rice\\n4 red bell peppers\\n2 scotch bonnets\\n1 tin (400g) plum tomatoes
        caption: 100g tomato paste\\n150ml vegetable oil\\n3 bay leaves\\n2 tsp thyme\\n2 tsp curry powder
        speech: so blend the peppers the scotch bonnets and the tin tomatoes till smooth
        speech: onions in hot oil, then your tomato paste, fry that paste for a good five minutes
        speech: it has to lose the sourness
        speech: pour the pepper mix in and let it fry down till the oil is floating on top that's twenty minutes easy
        speech: season with thyme curry and the bay leaves now the washed rice goes in with just enough stock to cover
        speech: foil on, lid on, lowest heat thirty minutes and do not stir it I beg you
        speech: last five minutes turn the heat up so the bottom catches, that's your party flavour
        + 3 cups long-grain parboiled rice
        + 150 ml vegetable oil
        > Fry the tomato paste for 5 minutes to cook off its sour taste.
        > Cover with foil and a lid and cook on the lowest heat for 30 minutes without stirring.
        - 2 tbsp thyme
        - 1 tablespoon smoked paprika
        < Stir the rice every few minutes so it doesn't stick.
        < Fold through a bag of frozen peas and diced carrots.
        # Cullen skink
        subtitles: Today, Cullen skink: a smoked haddock soup from the north-east of Scotland.
        subtitles: Poach 400 g of undyed smoked haddock in 500 ml of whole milk with a bay leaf.
        subtitles: Eight minutes, then lift the fish out. Keep the milk!
        subtitles: Sweat one leek and one onion in 30 g of butter, lid on, ten minutes. No colour.
        subtitles: Add 350 g of diced floury potatoes and 300 ml of water and boil until tender.
        subtitles: Mash about half of it in the pot, then pour the milk back in.
        subtitles: Flake in the fish, warm through without boiling. Chives on top.
        < Brown the leek and onion in butter until deeply caramelised.
        + 400 g undyed smoked haddock
        + 30 g butter
        + 1 leek
        > Poach the haddock in the milk with a bay leaf for 8 minutes, then take it out and reserve the milk.
        > Crush roughly half of the soup in the pan and return the poaching milk to it.
        > Garnish with chives.
        - 500 ml double cream
        - 350 g smoked haddock
        - 2 rashers streaky bacon, chopped
        < Bring the soup to a rolling boil once the fish is back in.
        < Thicken with a spoonful of cornflour mixed with cold water.
        # Jamaican sorrel
        screen: SORREL 🌺 makes 2 litres
        screen: 2 cups dried sorrel
        screen: 4 inch piece ginger, grated
        screen: 6 cloves + 1 strip orange peel
        screen: 2 L boiling water, pour over
        screen: steep OVERNIGHT
        screen: strain, sweeten w/ 1 cup brown sugar
        screen: splash of white rum (optional)
        screen: serve ice cold
        + 2 cups dried sorrel
        + 6 cloves
        > Pour 2 liters of boiling water over the sorrel and leave it to infuse overnight.
        > Strain the drink and stir in a cup of brown sugar.
        - 2 cups brown sugar
        - 1 cinnamon stick
        - ½ cup lime juice
        < Leave to steep for 20 minutes, then strain.
        < Simmer the orange peel in the rum until syrupy.
        < Serve the sorrel hot in mugs.
        # Lamingtons
        speech: right lamingtons, use a day old sponge because a fresh one falls apart on you
        speech: cut it into sixteen squares
        speech: for the icing it's three cups of icing sugar, a third of a cup of cocoa
        speech: a tablespoon of soft butter and half a cup of boiling water, whisk that till it's runny
        speech: two forks, dunk it, let it drip, straight into the coconut
        speech: I've got about two cups of desiccated coconut here on a tray
        speech: then on a wire rack for an hour till the icing's set
        speech: split them and jam and cream if you're feeling fancy
        + 3 cups icing sugar
        + 1/2 cup boiling water
        + 2 cups desiccated coconut
        > Using two forks, dip each piece of sponge in the icing, let the excess drip off and roll in coconut.
        > Leave on a wire rack for 1 hour so the icing can set.
        - 1 1/2 cups boiling water
        - 2 tablespoons raspberry liqueur
        < Cut the sponge into 24 fingers.
        < Freeze the squares for half an hour before dipping them.
        < Bake the sponge and cut it while it is still warm.
        # Larb gai
        caption: larb in 15 min 🌶️ / 500 g minced chicken / 3 tbsp lime juice / 2 tbsp fish sauce / 1 tsp sugar
        caption: 2 tbsp raw sticky rice / 3 shallots / mint + coriander / chilli flakes to taste
        speech: toast the sticky rice in a dry pan until it's properly golden and then pound it to a coarse powder
        speech: now chicken in a pan with a splash of water not oil, keep breaking it up, four minutes
        speech: heat off. lime, fish sauce, sugar, chilli flakes
        speech: shallots and herbs and the rice powder at the very end otherwise it goes soggy
        speech: scoop it up with cabbage leaves
        + 500 g minced chicken
        + 3 shallots
        > Dry-toast the sticky rice until golden, then pound to a coarse powder.
        > Off the heat, season with the lime juice, fish sauce, sugar and chilli flakes.
        > Serve with cabbage leaves for scooping.
        - 3 tbsp fish sauce
        - 1 stalk lemongrass, finely sliced
        - 2 tsp raw sticky rice
        < Fry the chicken in two tablespoons of oil.
        < Stir the rice powder in first so that it softens.
        < Marinate the chicken for thirty minutes in the fridge.
        # Menemen
        screen: 4 tomatoes, grated
        screen: 2 green peppers
        screen: 5 eggs
        screen: 1 tsp pul biber
        speech: olive oil and a bit of butter in the pan and the peppers go in till they're soft
        speech: big debate in Turkey, onion or no onion, I'm no onion
        speech: grated tomatoes in and cook that down till the water's nearly gone, ten minutes
        speech: crack the eggs straight in, don't beat them first, just drag the spoon through two three times
        speech: take it off while it's still wobbly, pul biber, eat it from the pan with bread
        + 5 eggs
        + 4 tomatoes, grated
        + 1 teaspoon pul biber
        > Soften the peppers in olive oil and a little butter.
        > Add the tomatoes and reduce for about 10 minutes until most of the liquid has evaporated.
        > Remove from the heat while the eggs are still wobbly.
        < Beat the eggs well before adding them.
        < Soften the onion for five minutes, then add the peppers.
        - 1 onion, diced
        - 4 green peppers
        - 100 g feta, crumbled
        < Cover and bake until the eggs are firm.
        # Skillet cornbread
        caption: Nana's skillet cornbread. 425°F for 20-25 min.
        caption: 1½ cups yellow cornmeal\\n½ cup flour\\n1 tbsp baking powder\\n1 tsp salt\\n1¾ cups buttermilk\\n2 eggs
        caption: 4 tbsp bacon drippings
        speech: put your cast iron in the oven while it heats up, with the drippings in it
        speech: dry stuff in one bowl wet in another and then just combine, lumps are fine honey
        speech: pour the batter in that screaming hot skillet, you gotta hear it sizzle
        speech: and no sugar, this ain't cake
        + 1 1/2 cups yellow cornmeal
        + 4 tablespoons bacon drippings
        + 1 tablespoon baking powder
        > Heat the drippings in a cast-iron skillet in the oven as it preheats.
        > Combine the wet and dry ingredients, leaving the batter a little lumpy.
        > Bake at 425°F for 20 to 25 minutes.
        - 1 1/2 cups flour
        - 2 tbsp sugar
        - 1 tbsp salt
        < Bake at 425°C for 20 minutes.
        < Pour the batter into a cold, greased skillet.
        < Brush the hot cornbread with honey butter.
        # Suya
        subtitles: Suya. Street food of the Hausa.
        subtitles: Slice 700 grams of sirloin thinly across the grain.
        subtitles: Yaji spice: 100 grams roasted peanuts ground to powder, a tablespoon of ginger,
        subtitles: a tablespoon of paprika, two teaspoons of cayenne, one crushed stock cube.
        subtitles: Oil the meat, press it into the spice, thread onto soaked skewers.
        subtitles: Hot coals, two to three minutes a side.
        subtitles: Serve with raw onion, tomato and more yaji. In newspaper, if you have any.
        + 700 g sirloin
        + 2 teaspoons cayenne
        > Cut the beef into thin slices against the grain.
        > Grill over hot coals, 2–3 minutes on each side.
        > Coat the oiled meat with the peanut spice and thread it on soaked skewers.
        - 1 tbsp cayenne
        - 700 g lamb shoulder
        - 3 cloves garlic
        < Slice the sirloin with the grain into thick strips.
        < Cook the skewers under the oven grill for 15 minutes.
        < Simmer the peanuts with coconut milk to make a dipping sauce.
        # Cold sesame noodles
        speech: too hot to cook so cold sesame noodles
        speech: boil your noodles one minute less than the packet and rinse them under the tap till they're stone cold
        speech: sauce is three tablespoons sesame paste, two of soy, one of black vinegar, one of sugar
        speech: a teaspoon of chilli oil and a grated clove of garlic, loosen that with a splash of warm water
        speech: toss, then cucumber cut in matchsticks and a few crushed peanuts
        screen: 250g wheat noodles
        screen: add more chilli oil if you dare
        + 250 g wheat noodles
        + 1 tbsp black vinegar
        > Cook the noodles a minute less than stated on the packet, then rinse until completely cold.
        > Thin the sauce with a little warm water.
        - 2 tbsp sesame paste
        - 1 tbsp chilli oil
        - 2 soft-boiled eggs
        < Serve the noodles steaming hot with the sauce on top.
        < Top with grated carrot and toasted sesame seeds.
        # Chicken inasal
        caption: Chicken inasal 🔥🇵🇭 recipe below
        caption: 6 chicken leg quarters
        caption: marinade: ½ cup calamansi juice, ½ cup coconut vinegar, 2 stalks lemongrass, 8 cloves garlic,
        caption: 1 thumb ginger, 2 tbsp brown sugar, 1 tbsp salt
        caption: baste: ¼ cup annatto oil + 3 tbsp margarine
        speech: make deep cuts down to the bone so the marinade gets in there
        speech: four hours minimum, I did overnight
        speech: medium coals not flaming, and you baste every time you turn it
        speech: so roughly forty minutes till it runs clear at the thigh
        speech: garlic rice on the side and spoon that orange oil over it
        + 6 chicken leg quarters
        + 1/4 cup annatto oil
        + 8 cloves of garlic
        > Score the chicken deeply, right to the bone.
        > Marinate for at least four hours or overnight.
        > Grill over medium coals for around 40 min, basting whenever you turn the pieces.
        - ½ cup annatto oil
        - 2 tsp brown sugar
        - 1/2 cup pineapple juice
        < Marinate the chicken for 30 minutes.
        < Grill over high flames for ten minutes per side.
        < Reduce the leftover marinade to a glaze and brush it on.
        # Colcannon
        subtitles: A kilo of floury potatoes, boiled in their skins, 25 minutes.
        subtitles: Shred half a savoy cabbage and cook it in salted water for four minutes.
        subtitles: Drain it well. Really well.
        subtitles: Warm 150 ml of milk with 5 scallions.
        subtitles: Peel the potatoes hot, mash, beat in the milk, then 80 g of butter.
        subtitles: Fold in the cabbage. Make a well and put the rest of the butter in. Done!
        screen: 100g butter in total
        - 150 g butter
        - 1/2 tsp grated nutmeg
        - 1 kg parsnips
        + 1 kg floury potatoes
        + 150 ml milk
        + 1/2 savoy cabbage
        < Peel the potatoes and cut them into chunks before boiling.
        < Fry the cabbage in butter with the scallions until crisp.
        < Blitz the potatoes in a food processor.
        > Boil the potatoes in their skins for 25 minutes.
        > Fold the cabbage into the mash, then hollow out the centre and fill it with the leftover butter.
        > The cabbage is shredded, boiled for 4 minutes and drained thoroughly.
        # Key lime pie
        caption: Key lime pie 🥧
        caption: Crust: 12 graham crackers, 6 tbsp melted butter, 2 tbsp sugar
        caption: Filling: 4 yolks, one 14 oz can condensed milk, ½ cup key lime juice, 1 tbsp zest
        speech: crush the crackers mix with the butter and sugar press into the pan and ten minutes at three fifty
        speech: yolks and zest, beat for like three minutes till it's pale then the condensed milk and then lime juice
        speech: it thickens by itself it's kind of magic
        speech: back in the oven for fifteen minutes, you want a jiggle
        speech: cool then three hours in the fridge, whipped cream on top, bye
        + 12 graham crackers
        + 1/2 cup key lime juice
        > Press the crumb mixture into the pan and bake for 10 minutes at 350.
        > Beat the egg yolks with the zest for about 3 min until pale, then mix in the condensed milk and lime juice.
        > Chill for 3 hours and finish with whipped cream.
        - 4 oz condensed milk
        - 6 tbsp sugar
        - 4 oz cream cheese, softened
        < Bake the filled pie for 50 minutes until firm in the centre.
        < Whip the egg whites into a meringue and pile it on the pie.
        """.split(separator: "# ").compactMap { InventionDish(String($0)) }
}
