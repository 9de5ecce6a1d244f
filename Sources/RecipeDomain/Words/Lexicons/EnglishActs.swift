extension LexiconWords {
    mutating func fillEnglishActs() {
        acts = Self.rows(
            """
            mix stir combine incorporate fold whisk beat toss work swirl stir-in amalgamate emulsify ripple marble squish,
            fold stir incorporate mix add, toss mix combine coat dress,
            whisk beat mix whip froth fluff, add mix stir fold whisk incorporate combine,
            blend mix combine whisk, blend puree whiz whizz pulse process blitz liquidise liquidize blast zap smooth,
            fry saute sauté panfry pan-fry brown sear sweat soften stir-fry cook caramelise caramelize crisp color colour wilt sizzle seal,
            deep-fry deepfry fry cook, boil simmer poach bubble cook blanch parboil steep, reduce simmer thicken boil bubble,
            steam cook, braise stew simmer cook, bake roast oven-roast cook, grill broil barbecue chargrill griddle char cook,
            toast roast brown fry, air-fry cook, microwave nuke heat cook zap melt,
            chop cut dice slice mince halve quarter cube julienne split snip shred carve trim tear,
            cut slash score, cut portion divide split, shred grate zest pull, crush mince press pound bash crumble,
            mash crush smash press squash, crack break, tear break rip pull, pull shred flake,
            add put pour place throw tip drop pop include incorporate scatter tumble transfer bung chuck toss sling whack
            slide load crumble go spoon scoop ladle dump squeeze lob plop return, pour ladle drizzle add empty flood,
            transfer move place put pour tip lay turn spoon scoop slide return pop load, arrange lay layer place put sit nestle
            stack line spread, put set lay stand sit,
            drizzle sprinkle scatter top garnish dress pour spoon shower dust finish decorate crown dollop strew,
            top garnish cover finish decorate crown serve crumble spoon, crumble break crush tear,
            pile heap spoon top load, serve garnish top finish drizzle scatter sprinkle,
            season salt sprinkle add taste adjust flavour flavor, pepper season, sprinkle dust season coat sift,
            rub coat season massage smear, spread smear smooth layer brush top slather dollop spoon cover, brush glaze coat paint
            baste spread, coat dredge toss dip roll dust cover dunk, dip dunk dredge, glaze coat drizzle,
            serve plate enjoy eat dish divide portion dig,
            rest leave stand sit set prove proof rise cool chill refrigerate wait settle relax marinate soak hydrate bloom
            stay infuse steep double, chill refrigerate cool set firm, marinate soak leave steep marinade, rise prove proof double,
            cool rest leave stand sit, heat warm bring preheat pre-heat melt reheat fire get, heat warm reheat melt,
            melt dissolve heat soften, dissolve stir mix melt, preheat pre-heat heat set turn, freeze,
            drain strain pour tip sieve discard, sieve sift strain, squeeze wring drain press, squeeze press juice,
            knead work fold press stretch mix, roll stretch flatten press pat, shape form roll mould mold divide ball make pat
            press, form make shape, wash rinse clean scrub, peel skin shell, pat dry wipe, turn flip rotate, remove take lift
            discard fish pull scoop pick, line grease butter oil lay, grease butter oil brush spray, deglaze pour add,
            cover wrap seal lid, wrap roll fold, fill stuff spoon pipe, spoon ladle dollop, taste season check adjust, whip beat,
            soak steep, deseed seed core pit stone, trim remove cut, prick pierce poke stab fork, thicken reduce, skim remove,
            cook simmer heat, prepare make create form,  press push squeeze, soak dip dunk steep, divide pour spoon ladle portion,
            fill load top stuff spoon, sizzle fry heat saute temper, sear seal brown, carve slice cut, skim remove, make mix, butter spread, assemble layer build stack, unmould turn invert flip,
            skewer thread, wilt cook, soften melt cook fry, reserve save keep set, render cook fry, flambe ignite, cure salt,
            baste spoon brush, zest grate, juice squeeze, stir swirl shake, shake toss, lower reduce turn drop, finish end,
            """
        )
        irregularForms = Self.toFirst(
            """
            cut: cutting, put: putting, beat: beaten, break: broken broke, freeze: froze frozen, shake: shook shaken, take: took
            taken, give: gave, leave: left, lay: laid, make: made, keep: kept, grind: ground, spread: spreading, tear: tore torn,
            wrap: wrapped, throw: threw thrown, bring: brought, go: goes gone, toss: tossed, mix: mixture, sit: sat sitting,
            set: setting, stir: stirfry, split: splitting, rise: rose risen, get: got getting, dig: digging, stand: stood
            """
        )
        lightActs = Self.words(
            """
            bring let make keep use get do take start begin continue allow leave set ensure place put turn go work enjoy
            return repeat wait need give check sit move transfer prepare finish taste drop lift move gather hand open hang
            store stand pop apply grab tip lower adjust stay eat dish dig settle remain include try
            """
        )
        anyHeat = Self.words("cook heat")
        actSigns = Self.byFirst(
            """
            rest: fridge refrigerator, marinate: fridge overnight, chill: fridge refrigerator overnight cold, refrigerate: fridge refrigerator overnight, cool: fridge cold iced, bake: oven,
            roast: oven, freeze: freezer, blend: blender processor, puree: blender, process: processor,
            simmer: bubble bubbling simmering, rise: double doubled, prove: double doubled, proof: double doubled,
            grill: grill broiler barbecue bbq, broil: broiler grill, microwave: microwave, air-fry: airfryer fryer,
            boil: boiling, season: salt pepper seasoning seasoned, drain: colander, slice: sliced slices thinly, chop: chunk
            chopped pieces, dice: diced cubes, cut: pieces strips chunk wedge halves slices, grate: grater grated, steam: steamer,
            marinate: marinade overnight, preheat: oven, fry: skillet wok frypan sizzling, saute: skillet, brown: golden,
            serve: plate bowl, whisk: whisk, deep-fry: fryer, top: over, garnish: over top, peel: peeled, melt: melted,
            toast: toasted golden
            """
        )
        gathering = Self.words(
            """
            add mix stir combine put pour place throw tip incorporate fold include top garnish sprinkle
            scatter drizzle crack season toss finish decorate arrange
            """
        )
        everything = Self.words("everything all lot")
        nights = Self.words("overnight")
        heatWords = Self.words("oven preheat bake roast fan heat fryer mark")
        negations = Self.words("dont not never without avoid cannot cant doesnt didnt no")
        auxiliaries = Self.words("is are was get gets be been ive have weve i we has having")
        fillers = Self.words(
            """
            until done nice nicely good lovely carefully gently everything together again more time moment while mixture
            completely fully evenly well-combined combined ready needed required desired about around roughly really very
            just also too another each side way bit little lot right away straight immediately enough thing once least minimum
            evenly smooth perfectly properly lightly slightly finally afterwards meanwhile same rest remaining entire
            whole own low medium high heat piece amount side both back inside outside bottom large small big
            occasionally constantly often frequently thoroughly slowly quickly briefly further additional extra
            """
        )
        mixtures = Self.words(
            "dough batter sauce topping dressing mixture filling water salt pepper oil liquid seasoning marinade mix glaze base paste powder dish food fat spice seed clove pie cake"
        )
        prepared = Self.words(
            """
            dough batter sauce topping dressing mixture filling water salt pepper oil soup salad cake bread meat fish nut vegetable
            herb spice ingredient fruit pasta noodle stew cookie biscuit pastry juice powder paste extract zest flake
            liquid seasoning marinade mix glaze stock broth crumb veg base patty ball dish plate food fat curry pie pancake waffle dumpling gnocchi burger meatball muffin brownie
            risotto dal lasagna pizza taco pudding tart wrap roll sandwich chili omelette crepe granola mash ragu filling
            """
        )
        moreFoods = Self.words(
            """
            gelatine gelatin agar tofu tempeh seitan polenta grits kohlrabi celeriac parsnip artichoke okra
            edamame mango papaya lychee guava passionfruit kumquat satsuma clementine blackcurrant
            redcurrant gooseberry cranberry elderflower sauerkraut kimchi gherkin cornichon capers anchovy
            mackerel sardine haddock halibut snapper monkfish turbot eel crayfish langoustine cuttlefish
            venison rabbit pheasant quail goose liver kidney heart tripe oxtail brisket prosciutto chorizo
            nduja salami mortadella bresaola speck guanciale stilton roquefort camembert taleggio fontina
            manchego burrata quark skyr kefir creme fraiche ghee suet lard dripping shortening molasses
            treacle agave stevia marzipan nougat praline meringue fondant tapioca sago semolina bulgur
            freekeh farro barley millet amaranth teff vermicelli udon soba harissa zaatar sumac dukkah
            sambal sriracha gochujang doenjang tamarind galangal lemongrass kaffir pandan furikake dashi
            nori wakame kombu bonito mirin sake vermouth sherry port marsala bourbon brandy cognac rum
            tequila vodka gin prosecco champagne stout lager baguette ciabatta focaccia pita naan brioche
            croissant crouton breadstick granola muesli cornflake marshmallow sprinkles caramel butterscotch
            toffee fudge almond pistachio macadamia hazelnut chestnut peanut
            """
        )
        foodNames = Self.rows(
            """
            coriander cilantro, eggplant aubergine, zucchini courgette, shrimp prawn, arugula rocket, yogurt yoghurt,
            chili chilli chile chilly, stock broth bouillon, cornstarch cornflour, beet beetroot, chickpea garbanzo,
            ketchup catsup, mayo mayonnaise, parmesan parmigiano parm, gherkin pickle, capsicum pepper, raisin sultana,
            cookie biscuit, icing frosting, jam jelly preserve, veg vegetable veggy, potato spud, bread loaf, lentil dal daal,
            breadcrumb panko, squash butternut, bicarb bicarbonate, spud potato, tahini tahina, fridge refrigerator, pan skillet frypan, saucepan pot, hob stove, tray sheet, parchment paper, hummus houmous, guacamole guac, breadcrumb panko, puree paste
            """
        )
        foodKinds = Self.byFirst(
            """
            cheese: cheddar parmesan mozzarella feta gouda brie ricotta halloumi gruyere pecorino mascarpone paneer emmental
            gorgonzola stilton camembert provolone, pasta: spaghetti penne rigatoni linguine tagliatelle macaroni fusilli
            noodle lasagna orzo farfalle gnocchi, noodle: spaghetti ramen udon soba pasta vermicelli tagliatelle, herb: parsley basil thyme
            dill mint coriander cilantro rosemary sage oregano chive tarragon, spice: cumin paprika cinnamon turmeric cardamom
            coriander cayenne nutmeg allspice clove masala pepper, fish: salmon cod tuna trout haddock halibut bass snapper,
            seafood: shrimp prawn mussel clam squid scallop, nut: almond walnut hazelnut pecan cashew pistachio peanut,
            bread: baguette ciabatta sourdough brioche bun toast focaccia pita naan flatbread roll, beef: steak mince brisket
            chuck sirloin rump, meat: beef pork lamb chicken mince steak sausage turkey veal bacon brisket duck chop, steak: ribeye sirloin fillet rump beef,
            chicken: thigh breast drumstick wing, pork: shoulder belly loin chop, vegetable: carrot onion
            pepper zucchini courgette celery broccoli leek potato mushroom pea cabbage cauliflower, veg: carrot onion pepper
            celery leek potato, fruit: strawberry blueberry raspberry banana mango apple peach, berry: strawberry blueberry
            raspberry blackberry, chocolate: cocoa chip, mushroom: champignon portobello shiitake, rice: risotto arborio basmati
            jasmine, salad: lettuce rocket arugula, green: spinach kale chard, bacon: pancetta lardon,
            chili: jalapeno, sugar: caster demerara, stock: bouillon cube, cream: creme, oil: olive, squash: pumpkin, dough: pastry
            """
        )
        foodPairs = Self.pairs(
            """
            soy: soy sauce / soya sauce, scallion: spring onion / green onion / salad onion, bicarb: baking soda / bicarbonate soda,
            cornstarch: corn starch / corn flour, pepper: bell pepper, breadcrumb: bread crumb, chickpea: garbanzo bean,
            zucchini: summer squash, shrimp: king prawn, icingsugar: icing sugar / powdered sugar / confectioners sugar / confectioner sugar,
            castersugar: caster sugar / superfine sugar, doublecream: double cream / heavy cream / whipping cream / thickened cream,
            mincedbeef: ground beef / beef mince / minced beef, plainflour: plain flour / purpose flour, romaine: romaine lettuce / cos lettuce,
            broadbean: broad bean / fava bean, polenta: corn meal, treacle: black treacle, yogurt: greek yogurt
            """
        )
        qualifiers = Self.words(
            """
            large small medium big extra virgin fresh freshly ripe whole raw organic free range good quality plain purpose
            unsalted cold warm hot lukewarm soft fine finely coarse coarsely roughly thinly thick thin boneless skinless bone
            skin lean ground cut room temperature cubed clean dry sea kosher flaky table neutral cooking new baby young tender
            head clove stick stalk leaf sprig piece slice bunch bulb handful leftover homemade store bought favourite favorite
            heaped level bite sized size
            """
        )
    }
}
