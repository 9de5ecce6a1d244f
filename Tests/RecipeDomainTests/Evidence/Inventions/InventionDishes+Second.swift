extension InventionDishes {
    static let second = """

        # Meatballs
        screen: 500 g ground beef
        screen: 50 g breadcrumbs
        screen: 1 egg
        screen: 2 tbsp milk
        screen: Roll into 20 balls
        screen: Bake at 220°C for 15 minutes
        speech: Combine the beef, breadcrumbs, egg and milk with your hands.
        + 500 g ground beef
        + 50 g breadcrumbs
        + 2 tbsp milk
        > Combine beef, breadcrumbs, egg and milk.
        > Roll into 20 balls.
        > Bake at 220°C for 15 minutes.
        - 50 g parmesan
        - 2 cups milk
        < Roll into 12 balls.
        < Fry the meatballs in oil.
        # Margarita
        screen: 2 oz tequila
        screen: 1 oz lime juice
        screen: ¾ oz triple sec
        screen: ½ oz agave
        screen: Shake with ice for 15 seconds
        screen: Strain into a salted glass
        + 2 oz tequila
        + 1 oz lime juice
        + 3/4 oz triple sec
        + 0.5 oz agave
        > Shake with ice for 15 seconds.
        > Strain into a salted glass.
        - 1 oz tequila
        - 2 oz orange juice
        < Stir with ice for 15 minutes.
        # Mac and cheese
        caption: Mac & cheese: 1 lb macaroni, 4 tbsp butter, 1/3 cup flour, 4 cups milk, 12 oz sharp cheddar
        speech: Melt the butter, whisk in the flour and cook it for one minute.
        speech: Slowly add the milk and keep whisking until it thickens.
        speech: Stir in the cheddar, fold in the macaroni and bake at 375 for 25 minutes.
        + 1 lb macaroni
        + 16 oz macaroni
        + 4 tbsp butter
        + 1/3 cup flour
        + 12 oz cheddar
        > Melt the butter, whisk in the flour and cook for 1 minute.
        > Slowly add the milk, whisking until it thickens.
        > Stir in the cheddar and fold in the macaroni.
        > Bake at 375°F for 25 minutes.
        - 1/4 cup flour
        - 4 cups cream
        - 1 tsp mustard powder
        < Bake at 375°C for 25 minutes.
        < Top with breadcrumbs.
        # Green smoothie
        speech: one frozen banana, a big handful of spinach, one cup of almond milk and one tablespoon of peanut butter
        speech: blend it for a minute and pour it into a glass
        + 1 frozen banana
        + 1 cup almond milk
        + 1 tbsp peanut butter
        > Blend for 1 minute and pour into a glass.
        - 1 cup milk
        - 1 tbsp butter
        - 1 tsp peanut butter
        - 1/2 cup mango
        < Freeze the smoothie for 2 hours.
        # Garlic bread
        screen: 1 baguette
        screen: 100 g soft butter
        screen: 4 garlic cloves, crushed
        screen: 2 tbsp chopped parsley
        screen: Mix butter, garlic and parsley
        screen: Slice the baguette, don't cut all the way through
        screen: Bake 10 minutes at 200 °C
        + 1 baguette
        + 100 g butter
        + 4 garlic cloves
        + 2 tbsp parsley
        > Mix butter, garlic and parsley.
        > Slice the baguette, but do not cut all the way through.
        > Bake for 10 minutes at 200 °C.
        - 2 tsp parsley
        - 100 g garlic
        - 50 g mozzarella
        < Cut all the way through.
        < Bake for 20 minutes at 200 °C.
        # Pulled pork
        caption: 2 kg pork shoulder\\n2 tbsp paprika\\n1 tbsp brown sugar\\n2 tsp salt\\n250 ml apple cider vinegar
        subtitles: Rub the pork with paprika, sugar and salt.
        subtitles: Leave it in the fridge overnight.
        subtitles: Pour over the vinegar and cook it on low for eight hours.
        subtitles: Shred the meat with two forks.
        + 2 kg pork shoulder
        + 2 tbsp paprika
        + 2 tsp salt
        + 250 ml apple cider vinegar
        > Rub the pork with paprika, sugar and salt.
        > Cook on low for 8 hours.
        > Shred the meat with two forks.
        - 2 tbsp brown sugar
        - 2 tbsp salt
        - 250 ml barbecue sauce
        < Cook on high for 4 hours.
        < Grill the pork for 10 minutes.
        # Apple crumble
        screen: 6 apples
        screen: 120 g sugar
        screen: 200 g flour
        screen: 100 g cold butter
        screen: 1 tsp cinnamon
        speech: Peel and slice the apples and toss them with the cinnamon.
        speech: Rub the butter into the flour and the sugar until it looks like crumbs.
        speech: Bake for thirty five minutes at one eighty.
        + 6 apples
        + 120 g sugar
        + 200 g flour
        + 100 g cold butter
        > Peel and slice the apples and toss with cinnamon.
        > Rub the butter into the flour and sugar.
        > Bake for 35 minutes at 180°C.
        - 6 pears
        - 200 g sugar
        - 100 g oats
        < Bake for 55 minutes at 180°C.
        < Boil the apples until soft.
        # Ramen eggs
        screen: 6 eggs
        screen: 125 ml soy sauce
        screen: 125 ml mirin
        screen: 250 ml water
        screen: Boil the eggs for 6½ minutes
        screen: Cool in ice water
        screen: Marinate for 12 hours
        + 6 eggs
        + 125 ml soy sauce
        + 125 ml mirin
        + 250 ml water
        > Boil the eggs for 6.5 minutes.
        > Cool in ice water.
        > Marinate for 12 hours.
        - 250 ml soy sauce
        - 2 tbsp sugar
        < Boil the eggs for 12 minutes.
        < Marinate for 2 hours.
        # Caesar salad
        caption: For the dressing: 2 anchovies, 1 clove garlic, 1 egg yolk, 1 tsp dijon mustard, 150 ml oil, 30 g parmesan\\nFor the salad: 2 romaine lettuces, 100 g bread
        speech: Pound the anchovies and the garlic to a paste.
        speech: Whisk in the yolk and the mustard and add the oil drop by drop.
        speech: Toast the bread in the oven for ten minutes.
        + 2 anchovies
        + 1 egg yolk
        + 1 tsp dijon mustard
        + 150 ml oil
        + 30 g parmesan
        > Pound the anchovies and garlic to a paste.
        > Whisk in the yolk and mustard.
        > Toast the bread in the oven for 10 minutes.
        - 1 tbsp dijon mustard
        - 100 g parmesan
        - 200 g chicken breast
        < Grill the chicken and slice it.
        < Toast the bread in the oven for 5 minutes.
        # Stuffed peppers
        screen: 4 bell peppers
        screen: 250 g minced beef
        screen: 150 g cooked rice
        screen: 400 g chopped tomatoes
        screen: 80 g grated cheese
        screen: Halve the peppers and remove the seeds
        screen: Fill with beef, rice and tomatoes
        screen: Top with cheese and bake for 30 min
        + 4 bell peppers
        + 250 g minced beef
        + 150 g cooked rice
        + 80 g grated cheese
        > Halve the peppers and remove the seeds.
        > Fill with beef, rice and tomatoes.
        > Top with cheese and bake for 30 minutes.
        - 150 g minced beef
        - 250 g cooked rice
        - 1 tsp cumin
        < Bake for 50 minutes.
        < Boil the rice for 12 minutes.
        # Tiramisu
        caption: Tiramisu\\n500 g mascarpone\\n4 eggs\\n100 g sugar\\n300 ml strong espresso\\n24 ladyfingers\\n2 tbsp cocoa powder
        subtitles: Separate the eggs and whisk the yolks with the sugar for five minutes.
        subtitles: Fold in the mascarpone and then the beaten egg whites.
        subtitles: Dip the ladyfingers in the espresso and layer them with the cream.
        subtitles: Refrigerate for six hours and dust with cocoa.
        + 500 g mascarpone
        + 100 g sugar
        + 300 ml espresso
        + 24 ladyfingers
        + 2 tbsp cocoa powder
        > Whisk the yolks with the sugar for 5 minutes.
        > Fold in the mascarpone and the egg whites.
        > Dip the ladyfingers in the espresso.
        > Refrigerate for 6 hours and dust with cocoa.
        - 2 tsp cocoa powder
        - 50 ml marsala
        < Refrigerate for 2 hours and dust with cocoa.
        < Dip the ladyfingers in rum.
        # Cornbread
        screen: Cornmeal 1 cup
        screen: Flour 1 cup
        screen: Sugar 1/4 cup
        screen: Buttermilk 1 1/3 cups
        screen: Eggs 2
        screen: Butter 6 tbsp
        speech: Stir the dry ingredients together, then add the buttermilk, eggs and butter.
        speech: Bake it in a hot skillet at 400 Fahrenheit for twenty minutes.
        + 1 cup cornmeal
        + 1/4 cup sugar
        + 1 1/3 cups buttermilk
        + 2 eggs
        + 6 tbsp butter
        > Stir the dry ingredients together.
        > Add the buttermilk, eggs and butter.
        > Bake in a hot skillet at 400°F for 20 minutes.
        - 1/3 cup buttermilk
        - 1 cup sugar
        - 6 tsp butter
        < Bake at 400°C for 20 minutes.
        # Mushroom risotto
        speech: bring one and a half litres of chicken stock to a simmer
        speech: fry one chopped onion in two tablespoons of butter
        speech: add three hundred grams of arborio rice and toast it for two minutes
        speech: pour in a hundred and fifty millilitres of white wine
        speech: add the stock a ladle at a time and stir for eighteen minutes
        + 1.5 l chicken stock
        + 2 tbsp butter
        + 300 g arborio rice
        + 150 ml white wine
        > Fry the onion in the butter.
        > Add the rice and toast for 2 minutes.
        > Pour in the white wine.
        > Add the stock a ladle at a time and stir for 18 minutes.
        - 1/2 l chicken stock
        - 150 g arborio rice
        - 300 ml white wine
        - 50 g truffle
        < Bake the risotto for 18 minutes.
        # Tacos
        screen: 1 lb ground turkey
        screen: 1 tbsp chili powder
        screen: 1 tsp cumin
        screen: ½ tsp garlic powder
        screen: 8 corn tortillas
        screen: Cook the turkey until browned
        screen: Warm the tortillas for 30 seconds
        + 1 lb ground turkey
        + 1 tbsp chili powder
        + 1/2 tsp garlic powder
        + 8 corn tortillas
        > Cook the turkey until browned.
        > Warm the tortillas for 30 seconds.
        - 1 lb ground beef
        - 1 tsp chili powder
        - 1/2 cup sour cream
        < Warm the tortillas for 30 minutes.
        < Fry the tortillas until crisp.
        # Panna cotta
        caption: 500 ml cream\\n75 g sugar\\n1 vanilla pod\\n3 sheets gelatin\\n200 g raspberries
        speech: Soak the gelatin in cold water.
        speech: Heat the cream with the sugar and the vanilla, do not boil it.
        speech: Stir in the gelatin, pour into four glasses and chill for four hours.
        + 500 ml cream
        + 75 g sugar
        + 1 vanilla pod
        + 3 sheets gelatin
        > Soak the gelatin in cold water.
        > Heat the cream with the sugar and vanilla; do not boil it.
        > Pour into 4 glasses and chill for 4 hours.
        - 6 sheets gelatin
        - 200 g strawberries
        < Boil the cream.
        < Pour into 8 glasses and chill for 4 hours.
        # Kimchi pancake
        screen: 150 g kimchi
        screen: 100 g flour
        screen: 100 ml kimchi juice
        screen: 2 spring onions
        screen: Combine and rest for 10 min
        screen: Fry over high heat 4 min per side
        + 150 g kimchi
        + 100 g flour
        + 2 spring onions
        > Combine and rest for 10 minutes.
        > Fry over high heat for 4 minutes per side.
        - 100 g kimchi
        - 100 ml water
        - 2 tbsp gochujang
        < Rest for 4 minutes.
        # Lemonade
        screen: 6 lemons
        screen: 150 g sugar
        screen: 1.2 l water
        screen: Juice the lemons
        screen: Dissolve the sugar in hot water
        screen: Serve over ice
        + 6 lemons
        + 150 g sugar
        + 1.2 litres water
        > Juice the lemons.
        > Dissolve the sugar in hot water.
        > Serve over ice.
        - 12 l water
        - 6 limes
        - 1 sprig mint
        < Boil the lemons for 10 minutes.
        # Focaccia
        subtitles: Mix 500 grams of flour with 400 grams of water, 8 grams of salt and 3 grams of yeast.
        subtitles: Fold the dough four times, every thirty minutes.
        subtitles: Dimple it with oily fingers and pour over three tablespoons of olive oil.
        subtitles: Bake at 230 degrees for twenty two minutes.
        + 500 g flour
        + 400 g water
        + 8 g salt
        + 3 g yeast
        + 3 tbsp olive oil
        > Fold the dough 4 times, every 30 minutes.
        > Pour over the olive oil.
        > Bake at 230°C for 22 minutes.
        - 3 g salt
        - 80 g salt
        - 2 sprigs rosemary
        < Bake at 230°C for 30 minutes.
        < Bake at 230°F for 22 minutes.
        # Spring rolls
        screen: 12 rice paper sheets
        screen: 100 g rice noodles
        screen: 1 carrot
        screen: 200 g prawns
        screen: Soak the noodles for 8 minutes
        screen: Dip the rice paper in warm water
        screen: Roll up tightly
        + 12 rice paper sheets
        + 100 g rice noodles
        + 200 g prawns
        > Soak the noodles for 8 minutes.
        > Dip the rice paper in warm water.
        > Roll up tightly.
        - 100 g rice
        - 200 g tofu
        < Deep-fry the rolls for 8 minutes.
        # Granola
        caption: 3 cups rolled oats\\n1 cup almonds\\n1/2 cup maple syrup\\n1/3 cup coconut oil\\n1 tsp salt\\n1/2 cup raisins
        speech: Mix the oats, almonds and salt, then stir in the maple syrup and the melted coconut oil.
        speech: Bake at three hundred Fahrenheit for forty minutes and stir it halfway.
        speech: Add the raisins when it has cooled.
        + 3 cups rolled oats
        + 1 cup almonds
        + 1/2 cup maple syrup
        + 1/3 cup coconut oil
        > Mix the oats, almonds and salt.
        > Bake at 300°F for 40 minutes.
        > Add the raisins when cooled.
        - 1/2 cup coconut oil
        - 1/3 cup maple syrup
        - 1 tbsp salt
        - 1/2 cup pumpkin seeds
        < Bake at 300°C for 40 minutes.
        """
}
