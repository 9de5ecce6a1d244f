/// Further dishes from many kitchens, written and labelled without a look at the check.
extension InventionDishes {
    static let freshEnglish: [InventionDish] = (freshEnglishFirst + freshEnglishSecond).split(separator: "# ")
        .compactMap { InventionDish(String($0)) }

    private static let freshEnglishFirst: String = """

        # Khao soi
        caption: khao soi at home 🍜 serves 4\\n500g chicken thighs\\n3 tbsp red curry paste\\n1 tbsp curry powder\\n800ml coconut milk\\n400ml chicken stock\\n2 tbsp fish sauce\\n300g egg noodles
        speech: skim a few spoons of the thick coconut cream off the top and fry your paste in that with the curry powder, two minutes or so
        speech: chicken goes in, coat it, then the rest of the coconut milk and the stock
        speech: twenty-five minutes on a gentle simmer, you want it falling apart
        speech: I deep fry a handful of the noodles till they're crunchy, the rest just get boiled
        speech: noodles, soup, crispy bits on top, squeeze of lime
        + 500 g chicken thighs
        + 3 tablespoons red curry paste
        + 800 ml coconut milk
        > Fry the curry paste and curry powder in some coconut cream for about 2 minutes.
        > Coat the chicken in the paste, then pour in the remaining coconut milk and the stock.
        > Simmer gently for 25 minutes, until the chicken is falling apart.
        > Deep-fry a handful of the noodles until crunchy and boil the rest.
        - 3 tbsp curry powder
        - 400 ml coconut milk
        - 1 tbsp palm sugar
        < Simmer the chicken for 45 minutes.
        < Scatter over pickled mustard greens.
        < Bake the chicken thighs until the skin is crisp.
        # Arepas
        screen: AREPAS 🇻🇪
        screen: 2 cups masarepa
        screen: 2½ cups warm water
        screen: 1 tsp salt
        screen: rest 5 min
        screen: shape into 8 discs
        screen: griddle 6 min each side
        screen: stuff w/ cheese + avocado
        + 2 cups masarepa
        + 2 1/2 cups warm water
        + 1 teaspoon salt
        > Let the dough rest for 5 minutes.
        > Form into eight discs.
        > Cook on a griddle for 6 minutes per side.
        > Fill the arepas with cheese and avocado.
        - 1½ cups warm water
        - 1 tbsp salt
        - 2 tbsp butter
        < Let the dough rest for 5 hours.
        < Deep-fry the arepas for 6 minutes.
        < Shape into 12 discs.
        # Bobotie
        speech: this is my gran's bobotie, she's from Cape Town so no arguments please
        speech: soak two slices of white bread in a cup of milk
        speech: fry off two onions, then a kilo of beef mince till it's lost its pink
        speech: two tablespoons curry powder, one teaspoon turmeric, three tablespoons of apricot jam, handful of raisins
        speech: squeeze the bread out, keep that milk, and mash the bread through the meat
        speech: into a dish, beat two eggs into the milk we kept and pour that over, bay leaves on top
        speech: one eighty Celsius, thirty-five minutes, until the custard's set
        + 1 kg beef mince
        + 2 tbsp curry powder
        > Soak the bread in the milk.
        > Fry the onions, then add the mince and cook until no longer pink.
        > Squeeze out the bread, reserving the milk, and mix it into the meat.
        > Beat the eggs into the reserved milk and pour over the meat.
        > Bake at 180°C for 35 minutes, until the custard is set.
        - 2 tsp turmeric
        - 1 kg lamb mince
        - 2 tbsp vinegar
        < Bake at 180°F for 35 minutes.
        < Serve with yellow rice and chutney.
        < Soak the bread in water.
        # Mapo tofu
        caption: mapo tofu (not for the weak 🌶️)\\n1 lb soft tofu\\n¼ lb ground pork\\n2 tbsp doubanjiang\\n1 tsp sichuan peppercorns\\n3 cloves garlic\\n1 cup chicken broth\\n1 tbsp cornstarch + 2 tbsp water\\n2 scallions
        screen: toast + grind peppercorns
        screen: crisp up the pork
        screen: doubanjiang + garlic til oil turns red
        screen: broth, tofu, simmer 5
        screen: slurry to thicken
        + 1 pound soft tofu
        + 1/4 lb ground pork
        + 2 tablespoons doubanjiang
        + 1 tbsp cornstarch
        > Toast the Sichuan peppercorns and grind them.
        > Cook the pork until crisp, then stir in the doubanjiang and garlic until the oil turns red.
        > Pour in the broth, add the tofu and simmer for 5 minutes.
        - 1 lb ground pork
        - 1 lb firm tofu
        - 1 tbsp sichuan peppercorns
        < Simmer the tofu for 15 minutes.
        < Press the tofu for 20 minutes to remove the water.
        < Deep-fry the tofu until golden.
        # Chicken yassa
        subtitles: Start with the marinade: the juice of four lemons, two tablespoons of Dijon mustard and four cloves of garlic, crushed.
        subtitles: Rub that into eight chicken drumsticks and leave them overnight.
        subtitles: Grill the chicken over charcoal until it's charred in places.
        subtitles: Slice five big onions and cook them slowly in a quarter cup of peanut oil for half an hour.
        subtitles: Tip in the leftover marinade, a cup of water and the chicken, and let it bubble for another twenty minutes.
        + Juice of 4 lemons
        + 2 tbsp Dijon mustard
        + 8 chicken drumsticks
        > Rub the marinade into the chicken and marinate overnight.
        > Grill over charcoal until charred in spots.
        > Cook the sliced onions slowly in the oil for 30 minutes.
        > Add the chicken, the remaining marinade and the water and simmer for 20 minutes more.
        - 4 tbsp Dijon mustard
        - 8 chicken breasts
        - ½ cup green olives
        < Fry the chicken in a pan until golden.
        < Cook the onions for 5 minutes.
        < Marinate the chicken for 1 hour.
        # Okonomiyaki
        screen: ½ small cabbage, shredded
        screen: 100 g flour
        screen: 120 ml dashi
        screen: 2 eggs
        screen: 4 strips bacon
        speech: flour and dashi first, no lumps, then eggs, then fold the cabbage in, and it'll look like way too much cabbage, it's fine
        speech: spread it thick in an oiled pan, bacon over the top, lid on, medium low, four minutes
        speech: flip, bacon side down now, another five
        speech: okonomi sauce, kewpie mayo, bonito flakes, watch them dance
        + 100 g flour
        + 120 ml dashi
        + 4 strips of bacon
        > Mix the flour with the dashi until smooth, then add the eggs and fold in the cabbage.
        > Spread thickly in an oiled pan, lay the bacon on top, cover and cook for 4 minutes over medium-low heat.
        > Turn it over so the bacon is underneath and cook for 5 more minutes.
        > Finish with okonomi sauce, Kewpie mayo and bonito flakes.
        - 120 g flour
        - 2 tbsp pickled ginger
        < Let the batter rest in the fridge for an hour.
        < Cook uncovered over high heat for 4 minutes.
        < Top with nori.
        < Flip and cook for 15 more minutes.
        # Tom kha
        speech: two cans of coconut milk, low heat, do not let it split
        speech: three stalks lemongrass, bash them, a thumb of galangal sliced, five makrut lime leaves, torn
        speech: let that infuse for like ten minutes
        speech: half a pound of oyster mushrooms and a pound of chicken breast, thin slices, in they go
        speech: when the chicken's cooked through, off the heat, three tablespoons fish sauce, and lime juice, I did two limes
        speech: cilantro on top, eat it
        + 2 cans coconut milk
        + 3 stalks lemongrass
        + 1/2 lb oyster mushrooms
        + 1 lb chicken breast, thinly sliced
        > Bruise the lemongrass, slice the galangal and tear the lime leaves.
        > Infuse the coconut milk for about 10 minutes over low heat.
        > Once the chicken is cooked through, take off the heat and season with fish sauce and lime juice.
        - 1 lb oyster mushrooms
        - 3 tbsp soy sauce
        - 2 tbsp brown sugar
        < Bring the coconut milk to a rolling boil.
        < Infuse for 40 minutes.
        < Strain out the lemongrass and galangal.
        # Muhammara
        caption: MUHAMMARA ❤️ save this!\\n3 roasted red peppers\\n100 g walnuts\\n40 g breadcrumbs\\n2 tbsp pomegranate molasses\\n1 tsp Aleppo pepper\\n½ tsp cumin\\n60 ml olive oil
        speech: char the peppers right over the flame until they're black all over
        speech: bowl, plate on top, ten minutes, and the skins slide off
        speech: toast the walnuts so they smell nutty
        speech: everything in the food processor, I like mine chunky so just pulse it
        + 3 roasted red peppers
        + 100 grams walnuts
        + 2 tbsp pomegranate molasses
        > Char the peppers over an open flame until blackened.
        > Cover in a bowl for 10 minutes, then slip off the skins.
        > Toast the walnuts until nutty and pulse everything in a food processor, keeping it chunky.
        - 2 tsp pomegranate molasses
        - ½ tsp Aleppo pepper
        - 100 g almonds
        < Roast the peppers at 220°C for 30 minutes.
        < Blend until completely smooth.
        < Chill for 2 hours before serving.
        # Fattoush
        screen: 2 pitas
        screen: 3 Persian cucumbers
        screen: 4 tomatoes
        screen: 6 radishes
        screen: 1 tbsp sumac
        screen: 3 tbsp evoo
        screen: 2 tbsp lemon juice
        speech: tear the pita up, bit of oil, air fryer, four hundred Fahrenheit for five minutes
        speech: chop all your veg, nothing fancy
        speech: shake the sumac, oil and lemon in a jar and pour it over
        speech: bread goes in at the very end or it gets soggy
        + 2 pitas
        + 3 tbsp extra-virgin olive oil
        + 1 tablespoon sumac
        > Tear the pita, toss with a little oil and air-fry at 400°F for 5 minutes.
        > Chop the vegetables.
        > Shake the sumac, olive oil and lemon juice together in a jar, then dress the salad.
        > Add the crisp pita just before serving so it doesn't go soggy.
        - 2 cucumbers
        - 3 tbsp sumac
        - 1 tbsp pomegranate molasses
        < Air-fry the pita at 400°C for 5 minutes.
        < Stir the pita through the salad and let it soak for 15 minutes.
        < Salt the vegetables and leave them to drain for 10 minutes.
        # Ful medames
        speech: morning, so breakfast in my house is ful
        speech: two tins fava beans, one drained, one with all its liquid, into the pot
        speech: they cook down maybe fifteen minutes, mash about half with the back of a spoon
        speech: then cumin, a teaspoon, juice of a lemon, two garlic cloves I've pounded with salt
        speech: loads of olive oil over the top, chopped tomato, parsley, flatbread on the side
        + 2 tins of fava beans
        + 1 tsp cumin
        + 2 cloves garlic
        > Drain only one of the tins and heat the beans in a pot for about 15 minutes.
        > Mash roughly half of the beans with a spoon.
        > Stir in the cumin, lemon juice and the garlic pounded with salt.
        > Top with plenty of olive oil, chopped tomato and parsley and serve with flatbread.
        - 2 tins of chickpeas
        - 1 tbsp cumin
        - 2 tbsp tahini
        < Soak the beans overnight.
        < Mash all of the beans to a smooth paste.
        < Top with a boiled egg.
        # Hibiscus cooler
        caption: agua de jamaica for a crowd 🌺
        screen: 2 cups dried hibiscus
        screen: 8 cups water
        screen: ¾ cup sugar
        screen: boil 5 min, steep 20
        screen: strain, stir in sugar
        screen: ice + lime
        + 2 cups dried hibiscus flowers
        + 8 cups water
        + 3/4 cup sugar
        > Boil the hibiscus for 5 minutes, then leave to steep for 20.
        > Strain and sweeten with the sugar.
        > Serve over ice with lime.
        - ¾ cup honey
        - 1¾ cups sugar
        - 1 cinnamon stick
        < Boil the hibiscus for 20 minutes.
        < Top up with sparkling water.
        # Esquites
        speech: okay street corn but in a cup
        speech: four ears of corn, cut it off the cob, cast iron screaming hot, two tablespoons butter
        speech: leave it alone so it gets those dark spots
        speech: third of a cup mayo, half a cup cotija, juice of one lime, teaspoon of chili powder
        speech: mix it while it's warm, more cotija if you're like me
        screen: 4 ears corn
        screen: ⅓ cup mayo
        screen: ½ cup cotija
        + 4 ears of corn
        + 1/3 cup mayo
        + 1/2 cup cotija
        + 2 tbsp butter
        > Cut the kernels off the cobs.
        > Sear the corn with the butter in a very hot cast-iron pan without stirring, until dark in spots.
        > While still warm, mix with the mayo, cotija, lime juice and chili powder.
        - ½ cup mayo
        - ½ cup feta
        - 1 tbsp chili powder
        < Boil the corn for 10 minutes.
        < Stir in chopped cilantro and jalapeño.
        < Grill the corn in its husks.
        # Quick kimchi
        caption: Kimchi in a hurry\\n1 napa cabbage (about 1 kg)\\n60 g coarse salt\\n4 tbsp gochugaru\\n2 tbsp fish sauce\\n1 tbsp grated ginger\\n5 cloves garlic\\n1 tsp sugar\\n4 spring onions
        subtitles: Cut the cabbage into bite-size pieces and massage in the salt.
        subtitles: After ninety minutes, rinse it twice and squeeze out as much water as you can.
        subtitles: Stir together the gochugaru, fish sauce, ginger, garlic and sugar.
        subtitles: Wear gloves and work the paste into the cabbage and spring onions.
        subtitles: Pack it into a jar, press out the air and leave it on the counter for two days before it goes in the fridge.
        + 1 napa cabbage
        + 4 tablespoons gochugaru
        + 60 g coarse salt
        > Chop the cabbage into bite-sized pieces, massage with the salt and leave for 1½ hours.
        > Rinse twice and squeeze well.
        > Wearing gloves, rub the paste into the cabbage and spring onions.
        > Pack tightly into a jar and ferment at room temperature for 2 days, then refrigerate.
        - 1 tbsp sugar
        - 60 g gochugaru
        - 1 carrot, julienned
        < Leave the salted cabbage for 9 hours.
        < Cook a rice flour porridge for the paste.
        < Leave the jar on the counter for 2 weeks.
        # Strawberry jam
        speech: a kilo of strawberries, hulled, halve the big ones
        speech: seven hundred grams of jam sugar, and the juice of two lemons
        speech: heat it gently till the sugar's gone, you don't want to hear any crunching
        speech: then hard boil, eight minutes, scum off the top
        speech: wrinkle test on a cold saucer, and ladle it into hot sterilised jars
        + 1 kg strawberries
        + 700 g jam sugar
        + Juice of 2 lemons
        > Hull the strawberries and halve any large ones.
        > Warm gently until the sugar has dissolved.
        > Boil hard for 8 minutes and skim off the scum.
        > Test for a wrinkle on a cold saucer, then ladle into hot, sterilised jars.
        - 1 kg jam sugar
        - 700 g raspberries
        - 1 vanilla pod
        < Boil hard for 18 minutes.
        < Leave the strawberries to macerate in the sugar overnight.
        < Blend the strawberries to a purée.
        # Soda bread
        screen: 450g plain flour
        screen: 1 tsp bicarb
        screen: 1 tsp salt
        screen: 400ml buttermilk
        screen: 200C / 40 min
        speech: dry stuff in, buttermilk in, claw hand, stop as soon as it comes together
        speech: no kneading, seriously, hands off
        speech: round loaf, deep cross, let the fairies out
        speech: it's ready when it sounds hollow underneath
        + 450 g plain flour
        + 1 tsp bicarbonate of soda
        + 400 ml buttermilk
        > Add the buttermilk to the dry ingredients and mix by hand just until the dough comes together.
        > Shape into a round and cut a deep cross in the top.
        > Bake at 200°C for 40 minutes, until it sounds hollow when tapped underneath.
        - 400 ml milk
        - 1 tbsp bicarb
        - 50 g butter
        < Knead the dough for 8 minutes.
        < Leave to prove for 1 hour.
        < Bake at 200°F for 40 minutes.
        """
}
