extension InventionDishes {
    /// Written after the check, without its tables at hand: for scoring, not for tuning.
    static let fresh: [InventionDish] = freshText.split(separator: "# ").compactMap { InventionDish(String($0)) }

    private static let freshText = """
        # Tzatziki
        caption: 400g Greek yoghurt · 1 cucumber · 2 garlic cloves · 1 tbsp red wine vinegar · fresh dill
        speech: Grate the cucumber and squeeze out as much water as you can.
        speech: Mix it into the yoghurt with the garlic and the vinegar, and let it sit in the fridge for an hour.
        + 400 g Greek yoghurt
        + 1 tbsp red wine vinegar
        + 2 garlic cloves
        > Grate the cucumber and squeeze out the water.
        > Mix with the yoghurt, garlic and vinegar and chill for 1 hour.
        - 1 tsp red wine vinegar
        - 40 g Greek yoghurt
        - 1 tbsp lemon juice
        < Chill for 3 hours.
        < Roast the cucumber until soft.
        # Cinnamon rolls
        screen: DOUGH
        screen: 4 cups bread flour
        screen: 1 packet instant yeast
        screen: 1 cup warm milk
        screen: FILLING
        screen: 3/4 cup brown sugar
        screen: 2 tbsp cinnamon
        speech: Knead the dough for about eight minutes, it should feel silky.
        speech: Cover it and let it double in size, that's around ninety minutes in my kitchen.
        speech: Roll it out, spread the butter and sprinkle over the cinnamon sugar.
        speech: Twenty five minutes in the oven at 350 and they're done.
        + 4 cups bread flour
        + 1 packet instant yeast
        + 3/4 cup brown sugar
        + 2 tbsp cinnamon
        > Knead the dough for 8 minutes.
        > Cover and let rise for 90 minutes until doubled.
        > Bake at 350°F for 25 minutes.
        - 4 tbsp cinnamon
        - 1/4 cup brown sugar
        - 1/2 cup raisins
        < Knead the dough for 18 minutes.
        < Bake at 350°C for 25 minutes.
        # Steak
        speech: Take the steaks out of the fridge half an hour before you cook them.
        speech: Get the pan smoking hot and sear them two and a half minutes each side.
        speech: Throw in 50 grams of butter, three cloves of garlic and some thyme and baste.
        speech: Then rest it, at least five minutes, please.
        + 50 g butter
        + 3 cloves garlic
        > Sear the steaks for 2 1/2 minutes on each side.
        > Baste with butter, garlic and thyme.
        > Let it rest for at least 5 minutes.
        - 5 cloves garlic
        - 50 g olive oil
        - 2 sprigs rosemary
        < Sear the steaks for 5 minutes on each side.
        < Deglaze the pan with red wine.
        # Lemon bars
        screen: Crust: 1 cup butter, 2 cups flour, ½ cup sugar
        screen: Filling: 4 eggs, 1½ cups sugar, ⅔ cup lemon juice
        screen: Bake crust 20 min @ 350F
        screen: Pour filling over hot crust + bake 25 min more
        + 1 cup butter
        + 2 cups flour
        + 4 eggs
        + 1 1/2 cups sugar
        + 2/3 cup lemon juice
        > Bake the crust for 20 minutes at 350°F.
        > Pour the filling over the hot crust and bake 25 minutes more.
        - 1/3 cup lemon juice
        - 2 cups butter
        - 1 tsp vanilla
        < Bake the crust for 20 minutes at 350°C.
        # Bibimbap
        subtitles: Season the spinach with a teaspoon of sesame oil and a pinch of salt.
        subtitles: Fry the carrots for two minutes, then the mushrooms for three.
        subtitles: Marinate 300 grams of beef in two tablespoons of soy sauce and one tablespoon of sugar.
        subtitles: Top the rice with everything, a fried egg and a spoonful of gochujang.
        + 1 tsp sesame oil
        + 300 g beef
        + 2 tbsp soy sauce
        + 1 tbsp sugar
        > Fry the carrots for 2 minutes.
        > Marinate the beef in soy sauce and sugar.
        - 2 tbsp sesame oil
        - 1 tbsp soy sauce
        - 200 g beef
        < Fry the carrots for 3 minutes.
        < Steam the spinach for 5 minutes.
        # Potato salad
        caption: Potato salad\\n\\n- 1 kg waxy potatoes\\n- 150 ml beef broth\\n- 3 tbsp white wine vinegar\\n- 2 tsp mustard\\n- 1 bunch chives
        screen: Boil the potatoes in their skins
        screen: Peel while hot
        screen: Never add mayo!
        + 1 kg waxy potatoes
        + 150 ml beef broth
        + 2 tsp mustard
        > Boil the potatoes in their skins.
        > Peel while still hot.
        - 2 tbsp mustard
        - 3 tsp white wine vinegar
        - 150 g mayonnaise
        - 150 g beef
        < Add mayo to the potatoes.
        < Fry the potatoes until golden.
        # Falafel
        screen: 250 g dried chickpeas (soaked overnight)
        screen: 1 onion
        screen: big bunch parsley
        screen: 2 tsp coriander seeds
        screen: 1 tsp baking powder
        screen: Blitz, but not too fine
        screen: Deep fry at 175°C, 4 min
        + 250 g dried chickpeas
        + 2 tsp coriander seeds
        + 1 tsp baking powder
        > Deep-fry at 175°C for 4 minutes.
        - 2 tsp baking powder
        - 2 tbsp coriander seeds
        - 250 g canned beans
        < Deep-fry at 195°C for 4 minutes.
        < Bake for 20 minutes.
        # Iced coffee
        speech: I do forty grams of coarse coffee to half a litre of cold water.
        speech: It sits in the fridge for sixteen hours and then you strain it twice.
        + 40 g coarse coffee
        + 500 ml cold water
        + 0.5 l cold water
        > Refrigerate for 16 hours, then strain twice.
        - 14 g coffee
        - 1/2 cup water
        - 2 tbsp condensed milk
        < Refrigerate for 6 hours, then strain.
        # Cheesecake
        caption: No-bake cheesecake: 200 g digestive biscuits, 100 g melted butter, 600 g cream cheese, 100 g icing sugar, 284 ml double cream
        speech: Crush the biscuits, stir in the butter and press them into the tin.
        speech: Beat the cream cheese with the sugar, fold in the whipped cream, and chill it for six hours.
        + 200 g digestive biscuits
        + 100 g butter
        + 600 g cream cheese
        + 284 ml double cream
        > Crush the biscuits, stir in the butter and press into the tin.
        > Beat the cream cheese with the sugar and fold in the whipped cream.
        > Chill for 6 hours.
        - 600 g cream
        - 200 g icing sugar
        - 284 ml milk
        < Bake the cheesecake for 45 minutes.
        # Chimichurri
        screen: 1 cup parsley
        screen: ¼ cup oregano
        screen: 4 cloves garlic
        screen: ½ cup olive oil
        screen: 2 Tbsp red wine vinegar
        screen: 1 tsp chili flakes
        screen: chop everything by hand
        + 1 cup parsley
        + 1/4 cup oregano
        + 1/2 cup olive oil
        + 1 teaspoon chili flakes
        > Chop everything by hand.
        - 1 1/2 cups olive oil
        - 2 tsp red wine vinegar
        - 4 cups parsley
        - 1 shallot
        < Blend everything until smooth.
        # Butter chicken
        screen: 800 g chicken thighs
        screen: 200 g yoghurt
        screen: 2 tsp garam masala
        screen: 1 tbsp kashmiri chili powder
        screen: 400 g tomato puree
        screen: 100 ml cream
        speech: Marinate the chicken in the yoghurt and the spices, overnight if you can.
        speech: Grill it under a very hot broiler for twelve minutes.
        speech: Simmer the tomato puree for twenty minutes, then add the cream and the chicken.
        + 800 g chicken thighs
        + 2 tsp garam masala
        + 1 tbsp kashmiri chili powder
        + 400 g tomato puree
        > Marinate the chicken in the yoghurt and spices.
        > Grill for 12 minutes.
        > Simmer the tomato puree for 20 minutes, then add the cream and chicken.
        - 2 tbsp garam masala
        - 400 g tomatoes
        - 100 g butter
        < Simmer the tomato puree for 12 minutes.
        < Fry the chicken in ghee.
        # Scones
        subtitles: Rub 85 grams of cold butter into 350 grams of self-raising flour.
        subtitles: Pour in 175 millilitres of warm milk and bring it together.
        subtitles: Pat it out four centimetres thick and cut eight rounds.
        subtitles: Ten minutes at 220 and don't open the door.
        + 85 g cold butter
        + 350 g self-raising flour
        + 175 ml warm milk
        > Rub the butter into the flour.
        > Pat out 4 cm thick and cut 8 rounds.
        - 350 g butter
        - 85 ml milk
        - 1 egg
        < Pat out 2 cm thick and cut 8 rounds.
        < Pat out 4 cm thick and cut 12 rounds.
        # Noodle soup
        speech: okay boil two packs of noodles for three minutes then drain them
        speech: in the same pot heat one litre of chicken stock with a thumb of ginger
        speech: add two tablespoons miso off the heat never boil the miso
        speech: top with spring onions and a soft egg
        + 2 packs noodles
        + 1 litre chicken stock
        + 2 tbsp miso
        > Boil the noodles for 3 minutes and drain.
        > Heat the chicken stock with the ginger.
        > Add the miso off the heat.
        - 2 tsp miso
        - 2 litres chicken stock
        - 200 g tofu
        < Boil the miso for 3 minutes.
        < Boil the noodles for 8 minutes and drain.
        # Crepes
        caption: Crêpes (makes 10)\\n250g flour\\n500ml milk\\n4 eggs\\n50g butter\\n1 pinch salt
        screen: Rest 30 minutes
        screen: Cook 1 minute per side
        + 250 g flour
        + 500 ml milk
        + 50 g butter
        + 1 pinch of salt
        > Rest for 30 minutes.
        > Cook for 1 minute per side.
        - 500 g flour
        - 250 ml milk
        - 50 g sugar
        < Rest for 1 minute.
        < Cook for 30 minutes per side.
        # Bruschetta
        screen: 6 plum tomatoes, diced
        screen: 1 tbsp balsamic
        screen: handful basil, torn
        screen: 8 slices sourdough
        screen: Grill the bread, then rub with garlic
        + 6 plum tomatoes
        + 1 tbsp balsamic
        + 8 slices sourdough
        > Grill the bread and rub with garlic.
        - 8 plum tomatoes
        - 1 tsp balsamic
        - 125 g mozzarella
        < Fry the bread in butter.
        # Chili
        speech: Brown a kilo of minced beef in batches, don't crowd the pot.
        speech: Then two onions, four cloves of garlic, two tablespoons of chilli powder and a tablespoon of cumin.
        speech: Two tins of tomatoes, a tin of kidney beans, and let it bubble away for two hours.
        + 1 kg minced beef
        + 2 onions
        + 2 tbsp chilli powder
        + 1 tbsp cumin
        + 2 tins tomatoes
        > Brown the minced beef in batches.
        > Simmer for 2 hours.
        - 1 tsp cumin
        - 2 tins kidney beans
        - 4 tbsp chilli powder
        - 1 bottle beer
        < Simmer for 12 hours.
        < Melt the chocolate into the sauce.
        # Waffles
        screen: dry: 240 g flour / 2 tbsp sugar / 1 tbsp baking powder
        screen: wet: 2 eggs / 420 ml buttermilk / 110 g butter
        screen: fold together. lumps are ok!
        screen: waffle iron, 4-5 min
        + 240 g flour
        + 2 tbsp sugar
        + 420 ml buttermilk
        + 110 g butter
        > Fold together; lumps are OK.
        - 1 tbsp sugar
        - 420 g flour
        - 420 ml milk
        - 2 tbsp butter
        < Whisk until there are no lumps left.
        # Roast potatoes
        speech: Parboil the potatoes for exactly nine minutes, drain them and give them a good shake.
        speech: Heat 120 grams of goose fat in the tray at two hundred and twenty degrees.
        speech: Roast them for fifty minutes and turn them twice.
        + 120 g goose fat
        > Parboil the potatoes for 9 minutes, drain and shake.
        > Roast for 50 minutes, turning twice.
        > Heat the goose fat at 220°C.
        - 20 g goose fat
        - 120 g butter
        < Roast for 15 minutes, turning twice.
        < Heat the goose fat at 200°C.
        < Mash the potatoes with milk.
        # Poke bowl
        screen: 200g sushi rice
        screen: 250g tuna
        screen: 1 avocado
        screen: 2T soy sauce
        screen: 1t sesame oil
        screen: Cube the tuna & marinate 10 min
        + 200 g sushi rice
        + 250 g tuna
        + 2 tbsp soy sauce
        + 1 tsp sesame oil
        > Cube the tuna and marinate for 10 minutes.
        - 2 tsp soy sauce
        - 1 tbsp sesame oil
        - 250 g salmon
        < Sear the tuna for 1 minute.
        < Cube the tuna and marinate for 30 minutes.
        # Gazpacho
        caption: Gazpacho andaluz · 1.2 kg ripe tomatoes · 1 green pepper · half a cucumber · 1 clove of garlic · 100 ml olive oil · 30 ml sherry vinegar
        speech: Everything goes in the blender except the oil, two full minutes.
        speech: Stream in the oil, pass it through a sieve and chill it for three hours.
        + 1.2 kg ripe tomatoes
        + 1 green pepper
        + 1/2 cucumber
        + 100 ml olive oil
        + 30 ml sherry vinegar
        > Stream in the oil, pass through a sieve and chill for 3 hours.
        - 12 kg tomatoes
        - 1 cucumber
        - 30 ml olive oil
        - 100 g bread
        < Simmer the soup for 3 hours.
        # Satay
        screen: 3 heaped tbsp peanut butter
        screen: 1 lime, juiced
        screen: 2 tsp brown sugar
        screen: 160 ml coconut cream
        speech: Warm it all gently, it must not boil or it will split.
        + 3 tbsp peanut butter
        + 2 tsp brown sugar
        + 160 ml coconut cream
        + 1 lime
        > Warm gently; do not boil.
        - 3 tbsp butter
        - 3 tsp peanut butter
        - 160 ml cream
        - 1 lemon
        < Boil for 5 minutes.
        # Quiche
        caption: Quiche Lorraine\\n1 shortcrust pastry\\n200g smoked bacon\\n3 eggs + 1 yolk\\n300ml crème fraîche\\nnutmeg
        screen: Blind bake 15 min, 190°C
        screen: Fry bacon, drain
        screen: Fill & bake 30-35 min
        + 200 g smoked bacon
        + 300 ml creme fraiche
        > Blind bake for 15 minutes at 190°C.
        > Fry the bacon and drain.
        > Fill and bake for 30-35 minutes.
        - 300 g smoked bacon
        - 200 ml milk
        - 100 g gruyere
        < Blind bake for 35 minutes at 190°C.
        < Fill and bake for 15 minutes.
        # Energy balls
        speech: you want a cup and a half of dates half a cup of cashews two tablespoons of cocoa and one teaspoon of vanilla
        speech: blitz it roll it into eighteen balls and freeze for twenty minutes
        + 1 1/2 cups dates
        + 1/2 cup cashews
        + 2 tbsp cocoa
        + 1 tsp vanilla
        > Blitz and roll into 18 balls.
        > Freeze for 20 minutes.
        - 1/2 cup dates
        - 1 1/2 cups cashews
        - 2 tbsp vanilla
        - 1/4 cup honey
        < Roll into 8 balls.
        < Bake for 20 minutes.
        # Mussels
        subtitles: Scrub two kilos of mussels and throw away any that stay open.
        subtitles: Sweat three shallots in thirty grams of butter.
        subtitles: Add 250 millilitres of dry cider, tip in the mussels and steam with the lid on for four minutes.
        + 2 kg mussels
        + 3 shallots
        + 30 g butter
        + 250 ml dry cider
        > Sweat the shallots in the butter.
        > Add the cider and mussels and steam for 4 minutes with the lid on.
        - 250 ml white wine
        - 3 onions
        - 250 g butter
        < Steam for 14 minutes with the lid on.
        < Add cream and saffron.
        # Linsensuppe
        caption: Linsensuppe\\n250 g Tellerlinsen\\n2 Karotten\\n1,5 l Brühe\\n300 g Kartoffeln
        + 250 g Tellerlinsen
        + 300 g Kartoffeln
        - 300 g Tellerlinsen
        - 250 g Sellerie
        < Die Linsen 40 Minuten kochen
        # Gateau
        caption: 200 g de chocolat\\n150 g de sucre\\n4 oeufs\\n100 g de beurre
        + 150 g de sucre
        + 100 g de beurre
        - 100 g de sucre
        - 200 g de farine
        # Paella
        screen: 400 g arroz bomba
        screen: 1,2 l caldo de pollo
        screen: 300 g judías verdes
        + 400 g arroz bomba
        + 300 g judías verdes
        - 300 g arroz bomba
        - 200 g gambas
        # Pickled onions
        speech: Slice two red onions really thinly.
        speech: Bring 120 ml vinegar, 120 ml water, a tablespoon of sugar and a teaspoon of salt to the boil.
        speech: Pour it over and leave it for thirty minutes.
        + 2 red onions
        + 120 ml vinegar
        + 1 tbsp sugar
        + 1 tsp salt
        > Slice the onions thinly.
        > Bring vinegar, water, sugar and salt to the boil.
        > Pour over and leave for 30 minutes.
        - 1 tsp sugar
        - 1 tbsp salt
        - 1 tsp peppercorns
        < Fry the onions until crisp.
        # Tuna melt
        screen: 2 cans tuna
        screen: 3 Tbsp mayo
        screen: 4 slices cheddar
        screen: Broil 3 min until bubbly
        + 2 cans tuna
        + 3 tbsp mayo
        + 4 slices cheddar
        > Broil for 3 minutes until bubbly.
        - 2 tuna
        - 4 tbsp mayo
        - 3 slices cheddar
        - 1 tbsp relish
        < Broil for 30 minutes.
        # Custard
        subtitles: Heat 600 millilitres of milk with a split vanilla pod.
        subtitles: Whisk six yolks with a hundred grams of caster sugar.
        subtitles: Cook it gently until it coats a spoon, about 82 degrees, not a degree more.
        + 600 ml milk
        + 6 yolks
        + 100 g caster sugar
        > Heat the milk with the vanilla pod.
        > Whisk the yolks with the sugar.
        > Cook gently to 82°C until it coats a spoon.
        - 100 ml milk
        - 600 g caster sugar
        - 3 yolks
        - 1 tbsp cornflour
        < Cook gently to 92°C until it coats a spoon.
        """
}
