extension InventionDishes {
    /// Told anew as `retold`, written when that was done.
    static let retoldLater: [InventionDish] = laterText.split(separator: "# ").compactMap { InventionDish(String($0)) }

    private static let laterText = """
        # Moussaka
        screen: 2 aubergines · 500 g lamb mince · 1 onion · 400 g tomatoes
        speech: Slice the aubergines about a centimetre thick, salt them and let them drain for half an hour.
        speech: Pat them dry and fry in plenty of olive oil till they're golden on both sides.
        speech: Same pan, onion first, then the lamb, a teaspoon of cinnamon, the tomatoes, twenty minutes.
        speech: Layer it all up, white sauce on top and grate over a bit of nutmeg.
        speech: Forty minutes at 190, and please let it sit before you cut it.
        + 2 eggplants
        + 500 g minced lamb
        + 1 tsp cinnamon
        > Cut the eggplants into 1 cm slices, sprinkle with salt and leave to drain for 30 minutes.
        > Dry the slices and brown them on both sides in olive oil.
        > Cook the onion and lamb with the cinnamon and tomatoes for 20 minutes.
        > Assemble the layers, cover with the white sauce and finish with grated nutmeg.
        > Bake for 40 minutes at 190°C and let it rest before slicing.
        - 1 tbsp cinnamon
        - 3 potatoes
        < Bake for 40 minutes at 230°C.
        < Simmer the lamb in red wine.
        # Kedgeree
        subtitles: Poach the smoked haddock in milk with a bay leaf for eight minutes.
        subtitles: Boil three eggs, seven minutes, then into cold water.
        subtitles: Soften an onion in butter, a tablespoon of curry powder goes in too.
        subtitles: Stir through the cooked rice, flake in the fish.
        subtitles: Quarter the eggs, parsley, lemon wedges.
        + 3 eggs
        + 1 tbsp curry powder
        > Gently simmer the haddock in milk with the bay leaf for 8 minutes.
        > Boil the eggs for 7 minutes and cool them in cold water.
        > Sauté the onion in butter with the curry powder.
        > Add the rice and the flaked haddock.
        > Top with the quartered eggs, parsley and lemon wedges.
        - 1 tsp curry powder
        - 4 eggs
        < Boil the eggs for 12 minutes.
        < Add the peas to the rice.
        # Scones
        caption: 350 g self-raising flour, 85 g butter, 3 tbsp sugar, 175 ml milk, jam and clotted cream
        speech: Rub the butter into the flour until it looks like breadcrumbs, then the sugar.
        speech: Make a well, warm milk in, and bring it together with a knife.
        speech: Pat it out to about two and a half centimetres and stamp out eight rounds.
        speech: Brush with milk, hot oven, 220, ten minutes.
        + 350 g self-raising flour
        + 85 g butter
        + 3 tbsp sugar
        > Work the butter into the flour until it resembles breadcrumbs and stir in the sugar.
        > Pour the warm milk into a well in the centre and mix to a soft dough with a knife.
        > Flatten the dough and cut out 8 rounds.
        > Glaze with milk and bake at 220°C for 10 minutes.
        > Serve with jam and clotted cream.
        - 3 tsp sugar
        - 1 egg
        < Bake at 180°C for 10 minutes.
        < Mix in the sultanas.
        # Gyoza
        screen: 200g pork mince
        screen: ¼ napa cabbage, finely chopped
        screen: 1 tbsp soy, 1 tsp sesame oil, ginger
        speech: All of that into a bowl and really squish it together with your hands.
        speech: A teaspoon in the middle of each wrapper, wet the edge, pleat it.
        speech: Fry flat side down for two minutes, then a splash of water, lid on, steam for four.
        + 200 g ground pork
        + 1 tbsp soy sauce
        + 1 tsp sesame oil
        > Combine the pork, cabbage, soy sauce, sesame oil and ginger in a bowl and knead by hand.
        > Put 1 tsp of filling in each wrapper, moisten the edges and seal with pleats.
        > Pan-fry the dumplings flat side down for 2 minutes.
        > Add a splash of water, cover and steam.
        - 1 tbsp sesame oil
        - 200 g shrimp
        < Deep-fry the gyoza for 4 minutes.
        < Pan-fry the dumplings for 6 minutes.
        # Eton mess
        speech: Whip 300 ml of double cream to soft peaks with a spoonful of icing sugar.
        speech: Chop 400 grams of strawberries and crush about a third of them.
        speech: Break in six meringue nests, don't be too precious about it.
        speech: Ripple it all together and straight into bowls.
        + 300 ml double cream
        + 400 g strawberries
        + 6 meringue nests
        > Whisk the cream with the icing sugar until soft peaks form.
        > Cut up the strawberries and mash a third of them.
        > Crumble in the meringues.
        > Fold everything together and serve in bowls immediately.
        - 500 g strawberries
        - 4 meringue nests
        < Chill for 2 hours before serving.
        < Fold in the raspberries.
        # Jollof rice
        caption: 3 red peppers / 1 scotch bonnet / 400g tin tomatoes / 500g long grain rice / 600ml chicken stock / 2 tsp thyme
        speech: Blitz the peppers, tomatoes and the scotch bonnet until it's a smooth sauce.
        speech: Fry some onion, then tomato puree, then pour in that sauce and reduce it right down, fifteen minutes.
        speech: Thyme, curry powder, stock, and the washed rice.
        speech: Foil on, lid on, lowest heat, half an hour.
        + 500 g long grain rice
        + 600 ml chicken stock
        + 2 tsp thyme
        > Blend the peppers, tomatoes and scotch bonnet into a smooth sauce.
        > Sauté the onion, stir in the tomato puree and add the sauce; cook down for 15 minutes.
        > Stir in the thyme, curry powder, stock and rinsed rice.
        > Cover tightly with foil and a lid and cook over the lowest heat for 30 minutes.
        - 300 g long grain rice
        - 2 tbsp thyme
        < Cook over the lowest heat for 15 minutes.
        < Add the chicken thighs to the rice.
        # Fish pie
        screen: 400 g cod + 200 g salmon
        screen: 1 kg floury potatoes
        screen: 500 ml milk
        speech: Boil your spuds till tender, mash them with a good knob of butter.
        speech: Poach the fish in the milk for ten minutes, lift it out, keep the milk.
        speech: Melt butter, stir in flour, then gradually whisk in that milk till it's thick.
        speech: Fish in the dish, sauce over, mash on top, fork it up.
        speech: Oven for thirty-five minutes at 200 until bubbling.
        + 400 g cod
        + 1 kg floury potatoes
        + 500 ml milk
        > Cook the potatoes until tender and mash with butter.
        > Simmer the cod and salmon in the milk for 10 minutes, then remove the fish and reserve the milk.
        > Make a sauce: melt butter, add flour and slowly whisk in the reserved milk until thickened.
        > Place the fish in a dish, pour over the sauce and spread the mashed potato on top.
        > Bake at 200°C for 35 minutes until bubbling.
        - 200 g prawns
        - 1 l milk
        < Bake at 200°C for 55 minutes.
        < Sprinkle with cheddar before baking.
        # Bruschetta
        speech: Dice four tomatoes, tear in a handful of basil, glug of oil, pinch of salt. Leave that ten minutes.
        speech: Toast the ciabatta on a griddle, a minute or two each side.
        speech: Rub it with a cut clove of garlic while it's hot and pile on the tomatoes.
        + 4 tomatoes
        > Chop the tomatoes and mix with torn basil, olive oil and salt.
        > Let the mixture stand for 10 minutes.
        > Grill the ciabatta slices on both sides.
        > Rub the warm bread with garlic and spoon the tomatoes on top.
        - 6 tomatoes
        - 1 ball mozzarella
        < Drizzle with balsamic vinegar.
        < Bake the bread for 10 minutes.
        # Massaman curry
        screen: 4 tbsp massaman paste
        screen: 800 g beef shin
        screen: 2 tins coconut milk
        screen: 300 g new potatoes
        speech: Skim the thick cream off the coconut milk and fry the paste in it, two or three minutes.
        speech: Beef in, get it coated, then the rest of the coconut milk.
        speech: Low and slow, two and a half hours, potatoes for the last thirty minutes.
        speech: Fish sauce, tamarind, palm sugar to taste, roasted peanuts on top.
        + 4 tbsp massaman paste
        + 800 g beef shin
        + 2 cans coconut milk
        > Fry the curry paste in the thick coconut cream for 2–3 minutes.
        > Add the beef and coat it in the paste, then pour in the remaining coconut milk.
        > Simmer gently for 2 1/2 hours, adding the potatoes for the last 30 minutes.
        > Season with fish sauce, tamarind and palm sugar and garnish with roasted peanuts.
        - 2 tbsp massaman paste
        - 1 can coconut milk
        < Simmer gently for 1 1/2 hours.
        < Stir in the bamboo shoots.
        # Pavlova
        subtitles: Egg whites, four of them, beaten until stiff.
        subtitles: Then 220 grams of caster sugar, one spoon at a time, until it's glossy.
        subtitles: Fold in a teaspoon of cornflour and a teaspoon of vinegar.
        subtitles: Shape it into a circle on baking paper.
        subtitles: 120 degrees for an hour and a quarter, then turn off the oven and leave it in there to cool.
        subtitles: Whipped cream, passion fruit, done.
        + 4 egg whites
        + 220 g caster sugar
        + 1 tsp cornflour
        > Whisk the egg whites to stiff peaks.
        > Gradually beat in the sugar until glossy.
        > Gently stir in the cornflour and vinegar.
        > Spread into a round on parchment paper.
        > Bake at 120°C for 75 minutes and let it cool in the switched-off oven.
        > Top with whipped cream and passion fruit.
        - 1 tbsp cornflour
        - 6 egg whites
        < Bake at 150°C for 75 minutes.
        < Top with kiwi and strawberries.
        # Kofta
        speech: 600 grams of lamb, grated onion squeezed dry, two teaspoons of cumin, one of coriander, loads of mint.
        speech: Mix that, shape it round the skewers, and get them in the fridge for an hour so they firm up.
        speech: Barbecue on a high heat, about eight minutes, keep turning.
        speech: Warm flatbreads, yoghurt, pickled red onions.
        + 600 g lamb
        + 2 tsp cumin
        > Mix the lamb with the grated and squeezed onion, cumin, coriander and mint.
        > Form the meat around skewers and chill for 60 minutes.
        > Grill over high heat for 8 minutes, turning regularly.
        > Serve on warm flatbreads with yogurt and pickled red onions.
        - 2 tsp coriander
        - 400 g lamb
        < Fry the koftas in oil for 15 minutes.
        < Serve with hummus.
        # Rice pudding
        screen: 100g pudding rice
        screen: 1 litre whole milk
        screen: 50g sugar
        screen: pinch nutmeg
        screen: everything in a baking dish, dot with butter
        screen: 150°C, 2 hrs, stir every 30 min
        + 100 g pudding rice
        + 1 l whole milk
        + 50 g sugar
        > Place the rice, milk, sugar and nutmeg in a baking dish and dot with butter.
        > Bake for 2 hours at 150°C, stirring every half hour.
        - 150 g pudding rice
        - 1 vanilla pod
        < Bake for 1 hour at 150°C.
        < Top with jam.
        # Quesadillas
        speech: Black beans, mash them a bit, with a teaspoon of smoked paprika and lime juice.
        speech: Spread that over half of the tortilla, handful of cheese, some jalapeños, fold it shut.
        speech: Dry pan, three minutes a side until crisp and the cheese has melted.
        speech: Cut it into wedges, guac on the side.
        + 1 tsp smoked paprika
        > Lightly crush the black beans with the smoked paprika and lime juice.
        > Cover half of each tortilla with the beans, cheese and jalapeños and fold over.
        > Cook in a dry frying pan for 3 minutes on each side until crispy.
        > Slice into wedges and serve with guacamole.
        - 1 tbsp smoked paprika
        - 2 chicken breasts
        < Cook for 8 minutes on each side.
        < Add shredded chicken.
        # Borscht
        caption: 500 g beetroot, 2 carrots, 1 onion, 1/4 cabbage, 1.5 l beef stock, 2 tbsp red wine vinegar, dill, sour cream
        speech: Peel and grate the beets and carrots, chop the onion.
        speech: Sweat them in oil for ten minutes with the vinegar, that keeps the colour.
        speech: Stock goes in, simmer for thirty minutes, cabbage for the last ten.
        speech: Ladle it out, dollop of sour cream, bit of dill.
        + 500 g beets
        + 2 tbsp red wine vinegar
        + 1.5 l beef stock
        > Peel the beets and carrots and grate them; dice the onion.
        > Sauté the vegetables in oil with the vinegar for 10 minutes.
        > Pour in the stock and simmer for 30 minutes, adding the cabbage for the last 10 minutes.
        > Serve with sour cream and fresh dill.
        - 2 tsp red wine vinegar
        - 3 potatoes
        < Simmer for 60 minutes.
        < Blend the soup until smooth.
        # Teriyaki chicken
        screen: chicken thighs, skin on
        screen: 60 ml soy / 60 ml mirin / 2 tbsp brown sugar
        speech: Skin side down in a cold pan, medium heat, don't move them for eight minutes.
        speech: Flip, four more minutes, pour off the fat.
        speech: Sauce in, let it bubble until it's sticky and coats the chicken.
        speech: Slice, over rice, sesame seeds.
        + 60 ml soy sauce
        + 60 ml mirin
        + 2 tbsp brown sugar
        > Start the chicken skin side down in a cold pan and cook over medium heat for 8 minutes.
        > Turn over, cook for another 4 minutes and drain off the fat.
        > Pour in the sauce and reduce until sticky and the chicken is glazed.
        > Slice the chicken and serve over rice with sesame seeds.
        - 2 tsp brown sugar
        - 60 ml sake
        < Bake the chicken for 20 minutes.
        < Cook over medium heat for 18 minutes.
        # Waldorf salad
        screen: 2 apples, 3 sticks celery, handful grapes, 50 g walnuts
        screen: 3 tbsp mayo + 1 tbsp lemon juice
        speech: Core the apples, chop everything into bite-size bits and halve the grapes.
        speech: Toss with the dressing, walnuts over, on a bed of lettuce.
        + 2 apples
        + 50 g walnuts
        + 3 tbsp mayonnaise
        > Core and dice the apples, cut the celery into pieces and halve the grapes.
        > Mix the mayonnaise with the lemon juice.
        > Toss the salad with the dressing and sprinkle with walnuts.
        > Serve on lettuce leaves.
        - 3 apples
        - 100 g walnuts
        < Toast the walnuts in the oven.
        < Add the blue cheese.
        """
}
