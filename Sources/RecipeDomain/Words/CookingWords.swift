/// Words by which lines of a recipe are told from chatter.
public enum CookingWords {
    /// What a step begins with.
    static let verbs = words(
        """
        add arrange assemble bake barbecue baste beat bash blanch blend blitz blot boil bone braise bread break bring
        broil brown brush build bury caramelise caramelize carve char check chill chop chuck clean coat combine cook
        cool core cover crack crimp crisp crumble crush cube cure cut debone decorate deglaze deseed devein dice dip
        discard dissolve divide dollop drain drape dredge drizzle drop dry dunk emulsify enjoy fill filter finish flake
        flambe flatten flip fluff fold form fry garnish gather give glaze grate grill grind halve hand hang heat hull
        incorporate infuse insert invert julienne keep knead ladle lay layer leave let lift line lower macerate make
        marinate marinade mash massage measure melt microwave mince mix moisten mound move nestle open oven-roast pack
        paint panfry parboil pare pat peel pickle pierce pinch pipe place plate poach poke pop pour preheat prepare
        press prick prove proof pull pulse puree push put quarter rearrange reduce refrigerate reheat remove repeat
        replace reserve rest return rinse rise roast roll rotate rub sauté saute scald scatter scoop score scrape scrub
        seal sear season separate serve set shake shape shave shell shred sieve sift simmer skewer skim skin slather
        slice slide slow-cook smash smear smoke smooth snip soak soften spatchcock spiralize split spoon spray spread
        sprinkle squeeze stack steam steep sterilise stew stir stir-fry strain stretch strip stuff sweat swirl take
        taste tear temper tenderize thaw thicken thin throw tie tilt tip toast top toss transfer trim truss tuck turn
        twist unmold unwrap use warm wash weigh whip whisk whiz wilt wipe wrap zest adjust allow apply begin bind brine
        bruise butterfly chargrill clarify close condense continue crown curl dab deep-fry dot double douse ease
        egg-wash encase fork freeze froth grab hollow immerse increase loosen muddle pan-fry par-boil parcook pit plunge
        portion pound pre-heat preserve pulverise rehydrate render scramble secure seed segment shuck shower slit slosh
        snap splash stab stand start store stream stud submerge switch tent torch trickle unroll wait whizz work wring uncover
        air-fry slow-roast pan-sear dry-fry pressure-cook dry-roast bloom activate knock punch thread bang colour color
        run pass raise crank kill lock release stem pleat dampen stamp smother defrost destem create nest ensure scrunch
        swish mount hold feed save de-seed par-bake parbake blind-bake pre-cook shallow-fry
        """
    )

    /// Verbs that as often are a noun or say what a food is like; a verb only where something follows that a verb takes.
    static let nounsToo = words(
        """
        cream butter salt pepper flour oil juice zest ice batter bread ground water sugar sauce roll glaze pickle stew
        smoke roast fry brown dry warm cool clean thin crisp smooth rub dip wrap crumble mince poke pound double splash
        seed pinch scoop smash grill barbecue snap store start stand work fork crown pit curry tea spoon stem color
        colour stamp thread bloom wet
        """
    )

    /// Verbs that are a noun now and then; a verb also where a food follows ("slice onions").
    static let rarelyNouns = words(
        """
        slice cube quarter half drain core measure season dust mash toast shell skin bone grease top dress rest stuff
        drop sprinkle whip blend
        """
    )

    /// Verbs that as often are said of anything else ("make it tonight").
    static let lightVerbs = words(
        """
        make keep taste check drop serve spread grab cut turn break take wait bake cook heat tip give let leave use open
        hand start apply allow begin work hang return store stand prepare pop lift move gather finish score shake run
        pass raise crank kill lock release create ensure hold feed save punch knock color colour
        """
    )

    /// Verbs of those three kinds that are a step by themselves.
    static let verbsAlone = words("serve taste bake cook shake blend drain whip")

    /// What follows a verb that takes something, besides numbers.
    static let afterVerbs = words(
        """
        the it with a an over on in into until each both your them for to all together well down up out and onto through under
        by flat everything
        """
    )

    /// What stands beside a light verb in a step, besides foods, tools, numbers and times.
    static let besideVerbs = words(
        """
        hot warm cold chilled immediately well aside evenly thinly thickly thick thin finely gently slowly until golden
        brown piece pieces half halves quarters cubes slices strips wedges rounds sides side over down heat boil dough
        batter mixture filling dressing top room temperature fridge freezer overnight rest cool rise cover covered
        simmer soak stand set marinate low medium high once straight away right smooth soft tender crisp crispy
        seasoning consistency skin edges layer layers glass glasses jar jars tin tins cup cups muffin squares frosting
        icing dumpling dumplings pit pits stone stones crust crusts lid loaf loaves tart patty mix mixed pressure taste
        flat through cooked skewer skewers cling film clingfilm towel cloth halfway often hands hand continuously twice
        constantly occasionally boiling bubbling fragrant translucent stalks tops ends ball balls shapes patties
        everything all lengthways crossways diagonally
        """
    )

    /// Words a step may begin with before its verb.
    static let leadIns = words(
        """
        then next now finally first lastly meanwhile gently slowly quickly carefully lightly thinly finely roughly
        generously immediately gradually once when while after before in on off using with as if for until to at
        """
    )

    /// Those of them that say nothing by themselves: the verb follows at once.
    static let leadInsAlone = words("then next now finally first lastly meanwhile afterwards also")

    /// How something is said, not how it is done.
    static let spokenAdverbs = words(
        """
        really literally honestly actually seriously definitely absolutely totally family basically probably obviously
        """
    )

    /// Heads of what is eaten, in the singular.
    static let foods = words(
        """
        aioli allspice almond anchovy apple apricot artichoke arugula asparagus aubergine avocado bacon bagel baguette
        baking-powder banana barley basil batter bean beef beer beetroot berry biscuit blackberry blueberry bouillon
        bran brandy bread breadcrumb brie broccoli broth buckwheat bulgur bun burger butter buttermilk cabbage cacao
        cake calamari capers caper capsicum caramel caraway cardamom carrot cashew cauliflower cayenne celery cereal
        champagne chard cheddar cheese cherry chervil chestnut chia chicken chickpea chicory chili chilli chive
        chocolate chorizo chutney cider cilantro cinnamon citrus clam clementine clove cocoa coconut cod coffee cookie
        coriander corn cornflour cornmeal cornstarch courgette couscous crab cracker cranberry cream creme croissant
        crouton cucumber cumin curry custard date dill dough dressing duck egg eggplant endive espresso farro fennel
        fenugreek feta fig fillet fish flake flour fruit garam garlic gelatin ghee gherkin gin ginger gnocchi gochujang
        gorgonzola grape grapefruit gravy guacamole halloumi ham hazelnut herb hoisin honey horseradish hummus ice
        jalapeno jam jelly juice kale ketchup kimchi kiwi kombu lamb lard lasagna leek lemon lemongrass lentil lettuce
        lime linguine liqueur lobster macaroni mango maple margarine marjoram marshmallow masala mascarpone mayo
        mayonnaise meat meatball melon milk mince mint mirin miso molasses mozzarella mushroom mussel mustard naan
        nectarine noodle nori nut nutella nutmeg oat oatmeal octopus oil okra olive onion orange oregano orzo oyster
        pancetta paneer panko paprika parmesan parsley parsnip pasta pastry peach peanut pear pea pecan pecorino penne
        pepper peppercorn pesto pickle pie pineapple pistachio pita pizza plum polenta pomegranate pork potato prawn
        prosciutto prune pudding pumpkin quinoa radish raisin ramen raspberry relish rhubarb ribeye rib rice ricotta rigatoni
        risotto rocket rosemary rum saffron sage sake salad salami salmon salsa salt sardine sauce sausage scallion
        scallop seaweed seed semolina sesame shallot shrimp soda sorbet soup soy spaghetti spelt spice spinach
        sprinkle sprout squash squid stalk steak stock strawberry sugar sultana sumac swede syrup tabasco taco
        tagliatelle tahini tamari tamarind tarragon tea thyme tofu tomato topping tortilla tuna turkey turmeric turnip
        vanilla veal vegetable vermouth vinegar vodka walnut wasabi water watercress watermelon whiskey wine
        worcestershire wrap yeast yoghurt yogurt yolk zucchini zest powder extract puree paste
        """
    )

    /// Tools a cook needs to have out.
    static let equipment = words(
        """
        oven pan skillet saucepan pot wok hob stove foil parchment baking-paper surface fryer airfryer plate dish whisk
        blender mixer bowl knife board tray tin sheet rack grill grater sieve colander spatula ladle casserole microwave
        steamer thermometer peeler masher processor
        """
    )

    /// The share of a text's words that a language's cooks use, numbers left out, 0…1; 0 for no words.
    public static func knownShare(of text: String, in language: RecipeLanguage = .english) -> Double {
        let all = Words.of(text).filter { !$0.allSatisfy(\.isASCIIDigit) }
        guard !all.isEmpty else { return 0 }
        guard language == .english else {
            return Double(all.count(where: Lexicon.of(language).isKnown)) / Double(all.count)
        }
        let known = all.count { word in
            Words.stop.contains(word) || verbs.contains(word) || foods.contains(Words.singular(word))
                || UnitNames.unit(word) != nil
                || equipment.contains(word) || leadIns.contains(word)
        }
        return Double(known) / Double(all.count)
    }

    private static func words(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
