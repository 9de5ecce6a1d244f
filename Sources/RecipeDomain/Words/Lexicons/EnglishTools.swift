extension LexiconWords {
    /// Ways of cooking and tools: what a recipe can't take for granted.
    mutating func fillEnglishTools() {
        heating = Self.words(
            """
            fry saute sauté panfry pan-fry brown sear sweat stir-fry caramelise caramelize sizzle deep-fry deepfry boil simmer poach
            blanch parboil steam braise stew bake roast oven-roast grill broil barbecue chargrill griddle char toast air-fry
            microwave nuke flambe smoke
            """
        )
        shaping = Self.words(
            """
            shape form make prepare spread arrange layer assemble work press pat brush rub cover settle divide portion plate
            spoon ladle pile lay swirl coat roll dip fill hollow bind join line smooth flatten stack nestle wrap turn flip
            tuck bring pull gather push pack tilt
            """
        )
        gathering.formUnion(
            Self.words(
                """
                fill cover spread brush beat whisk layer nestle dot dollop spoon ladle stuff coat dress return dissolve lay lid break ripple
                """
            )
        )
        foodParts = Self.byFirst("egg: yolk white")
        cuts = [
            2: Self.words("halve half halved"), 3: Self.words("third"), 4: Self.words("quarter quartered"),
            8: Self.words("eighth"),
        ]
        fats = Self.words("butter ghee lard margarine oil dripping")
        heatNouns = Self.words("heat pressure speed flame setting power")
        strengths = Self.rows("low lowest gentle, medium moderate, high highest full")
        moreTools = Self.words(
            """
            cheesecloth muslin toothpick skewer cocktail-stick foil clingfilm film rack mandoline mandolin rolling pin mortar pestle
            sieve strainer colander whisk spatula turner tong ladle peeler grater zester microplane thermometer smoker
            dehydrator cooker instantpot crockpot multicooker thermomix juicer mincer grinder torch blowtorch syringe mould mold
            ramekin casserole tagine tandoor rotisserie plancha ricer masher cutter stencil piping 
            nozzle brush ziplock freezer fridge refrigerator microwave oven blender processor mixer grill broiler barbecue steamer
            airfryer fryer wok griddle cauldron kettle siphon toaster bain-marie cloth towel napkin twine parchment greaseproof
            liner cupcake-case jar bottle flask bucket cooler icebox
            """
        )
        everydayTools = Self.words(
            """
            pan pot saucepan skillet frypan bowl dish plate tray tin sheet board knife knive spoon fork cup glass lid casserole stove
            hob hand towel cloth napkin table spatula paper parchment surface worktop container box jar jug bottle scale timer
            whisk tong ladle
            """
        )
        toolActs = Self.byFirst(
            """
            oven: bake roast broil gratinate preheat, fridge: chill refrigerate, refrigerator: chill refrigerate, freezer: freeze, blender: blend
            puree blitz whiz whizz liquidise liquidize smooth, processor: blend puree blitz pulse process whiz whizz, microwave: microwave nuke zap,
            grill: grill barbecue chargrill broil, barbecue: grill barbecue chargrill, broiler: broil grill, steamer: steam, fryer: air-fry deep-fry fry,
            airfryer: air-fry, pin: roll, rolling: roll, sieve: strain drain sift sieve, strainer: strain drain sift sieve, colander: drain strain rinse,
            grater: grate zest shred, zester: zest grate, microplane: zest grate, peeler: peel shave, skewer: skewer thread prick poke,
            toothpick: prick poke skewer, mixer: beat whip whisk mix cream knead, masher: mash, ricer: mash, mortar: grind crush pound, pestle: grind crush pound, brush: brush glaze
            baste, piping: pipe, bag: pipe, wrap: wrap cover, film: wrap cover, foil: wrap cover, cutter: cut stamp, thermometer: check, rack: cool,
            torch: torch caramelise caramelize, blowtorch: torch caramelise caramelize, kettle: boil, toaster: toast, mould: mould mold unmould, mold: mold mould
            """
        )
    }
}
