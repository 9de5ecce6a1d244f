/// Words that decide what a food's name means.
enum FoodWords {
    /// What a food is like or was done to it; a name is the same food without them.
    static let descriptors = words(
        """
        large small medium big fresh freshly dried dry ripe raw whole cold warm hot boiling lukewarm room temperature
        chopped minced diced sliced grated shredded crushed crumbled melted softened soft toasted roasted cooked peeled
        beaten boneless skinless lean ground finely coarsely roughly thinly thickly unsalted salted plain all purpose
        allpurpose extra virgin light low fat reduced sodium free range organic good quality optional kosher sea flaky
        table granulated caster superfine heavy full thick thin heaped level packed loosely frozen canned tinned pitted
        halved quartered cubed juicy little nice your favourite favorite homemade store bought leftover more extra
        red white yellow green brown black dark purple orange baby mixed long grain short old fashioned rolled active
        instant neutral cooking
        gross grosse grosser grosses grossen klein kleine kleiner kleines kleinen frisch frische frischer frisches
        frischen rot rote roter rotes roten weiss weisse weisser weisses gelb gelbe gelber gelbes gemahlen gemahlene
        gemahlener gehackt gehackte gehackter gehacktes gehackten geriebener geriebene getrocknete getrockneter weiche
        weicher kalte kalter kaltes heisse heisser heisses warme warmer warmes lauwarme lauwarmer lauwarmes schwarzer
        schwarze gruner grune passierte ganze ganzer halbe halben
        gros grosse grosses petit petite petits petites frais fraiche fraiches doux demi sel rouge rouges blanc blanche
        blanches vert verte verts vertes noir noire jaune jaunes moulu moulue rape rapee hache hachee sec seche entier
        entiere liquide tiede froide chaude bien mur mure
        grande grandes pequeno pequena pequenos pequenas fresco fresca frescos frescas rojo roja rojos rojas blanco
        blanca verde verdes negra negro amarillo molida molido picado picada rallado rallada seco seca entero entera
        tibia fria caliente maduro madura virgen sin con
        """
    )

    /// Names that alone say too little: a sauce in a step is mostly the one that was just made.
    static let vague = stems(
        """
        sauce powder paste extract seed leaf zest dressing seasoning mix spice herb syrup juice flake topping filling
        cube crumb mixture purpose concentrate
        pulver samen gewurz bruhe jus poudre graine feuille zumo jugo polvo semilla hoja
        """
    )

    /// Parts and shapes: the word beside one stands for the whole ("chicken" for "chicken breast").
    static let parts = stems(
        """
        breast thigh leg drumstick wing fillet filet clove leaf sprig stalk stick flake seed cheese pasta shoulder loin
        tenderloin belly chop steak mince root bulb head floret wedge slice cube chunk piece strip pod bean powder
        extract rice ball bunch rib knob sauce syrup
        brust schenkel keule zehe stange wurfel scheibe stuck
        blanc cuisse gousse feuille branche escalope filet tranche brin morceau
        pechuga muslo diente hoja ramita filete lomo rodaja
        """
    )

    /// What is eaten with such a thing, so that its name stands for itself ("pasta" beside "pasta sauce").
    static let dishes = stems("curry egg pasta pizza taco burger salad steak spaghetti noodle sandwich barbecue")

    /// Parts of a German compound, after the food's name ("Knoblauchzehen").
    static let compoundParts = stems(
        """
        zehe zehen blatt blatter stange stangen wurfel scheibe scheiben schote schoten brust brustfilet brustfilets
        schenkel keule keulen saft schale abrieb kern kerne stuck stucke ringe streifen filet filets pulver nuss
        """
    )

    /// Words that make another food of the one beside them ("chicken stock", "rice vinegar", "lait de coco").
    static let changing = stems(
        """
        stock broth bouillon vinegar sauce paste oil flour milk cream butter powder soup noodle wine syrup jam mixture
        salad bun bread bowl curry pie crust water pan
        huile pate lait farine vinaigre vin salsa caldo aceite leche harina vinagre bruhe mehl essig
        """
    )

    /// Two words that are one food; the second alone, or the second of a longer list, is another.
    static let idioms: Set<[String]> = Set(
        [
            ["peanut", "butter"], ["almond", "butter"], ["cashew", "butter"], ["cocoa", "butter"], ["apple", "butter"],
            ["cream", "cheese"], ["bell", "pepper"], ["sweet", "potato"], ["spring", "onion"], ["green", "onion"],
            ["ice", "cream"], ["baking", "soda"], ["baking", "powder"], ["icing", "sugar"], ["powdered", "sugar"],
            ["condensed", "milk"], ["evaporated", "milk"], ["egg", "noodle"], ["butter", "bean"],
            ["butter", "lettuce"],
            ["potato", "starch"], ["corn", "starch"], ["soda", "water"], ["tonic", "water"], ["rose", "water"],
            ["orange", "blossom"], ["star", "anise"], ["sour", "cream"], ["clotted", "cream"],
        ].map { $0.map(FoodStem.of) }
    )

    /// Food that pours over the idioms' edges: without its first word it is still asked for by the second.
    static let looseIdioms: Set<[String]> = Set(
        [
            ["bell", "pepper"], ["sweet", "potato"], ["spring", "onion"], ["green", "onion"], ["sour", "cream"],
            ["icing", "sugar"], ["powdered", "sugar"], ["condensed", "milk"], ["evaporated", "milk"],
            ["baking", "soda"],
        ].map { $0.map(FoodStem.of) }
    )

    /// Foods so plain that a name before them only says which.
    static let plain = stems("oil flour sugar cheese rice pasta bread stock wine vinegar broth salt noodle chocolate")

    /// What a step calls by its kind: meant where the list has one of the kind.
    static let kinds: [String: Set<String>] = {
        let cheeses = stems(
            """
            mozzarella parmesan parmigiano pecorino cheddar gruyere gouda emmental feta halloumi gorgonzola provolone
            fontina parmesano manchego emmentaler
            """
        )
        let pastas = stems(
            """
            spaghetti penne rigatoni fusilli linguine tagliatelle fettuccine farfalle macaroni orzo bucatini pappardelle
            orecchiette conchiglie ziti tortellini
            """
        )
        return [
            FoodStem.of("cheese"): cheeses, FoodStem.of("kase"): cheeses, FoodStem.of("fromage"): cheeses,
            FoodStem.of("queso"): cheeses, FoodStem.of("pasta"): pastas, FoodStem.of("nudeln"): pastas,
            FoodStem.of("pates"): pastas,
        ]
    }()

    /// Pepper that is ground, not sliced.
    static let spicePepper: Set<String> = [
        "black", "white", "ground", "cracked", "cayenne", "freshly", "sichuan", "szechuan", "pink", "lemon",
    ]

    /// Before the noun that says of what ("huile d'olive", "cloves of garlic").
    static let links: Set<String> = ["of", "de", "d'", "du", "des", "del", "di"]

    /// Between two names in one line of the list.
    static let alternatives: Set<String> = ["and", "or", "und", "oder", "et", "ou", "y", "o", "&", "/", "+"]

    /// What an amount doesn't reach across.
    static let breaks = words(
        """
        and or with in into to for from on onto until over at by before after while when if then as through using
        und oder mit in im ins zu zum zur fur auf an bis bei nach wenn dann uber
        et ou avec dans pour sur jusqu a au aux puis quand
        y o con en para sobre hasta a al luego cuando
        is are has have be it them minute minutes hour hours serving servings portions batches times
        """
    )

    private static func words(_ list: String) -> Set<String> { LexiconWords.words(list) }

    private static func stems(_ list: String) -> Set<String> { Set(words(list).map(FoodStem.of)) }
}
