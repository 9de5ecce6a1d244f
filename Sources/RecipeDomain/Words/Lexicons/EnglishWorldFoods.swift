extension LexiconWords {
    /// Foods of the kitchens of the world, and what else is done with them, besides those that lines are told by.
    mutating func fillEnglishWorldFoods() {
        inedible = Self.words(
            """
            bleach antifreeze gasoline petrol kerosene paraffin turpentine varnish lacquer resin epoxy tar asphalt bitumen
            cement concrete grout putty caulk plaster glue superglue adhesive solvent acetone ammonia detergent softener shampoo
            toothpaste mouthwash deodorant cologne lipstick mascara sunscreen hairspray disinfectant sanitizer
            sanitiser descaler pesticide insecticide herbicide weedkiller fertilizer fertiliser poison arsenic
            cyanide mercury quicksilver strychnine ricin hemlock nightshade toadstool belladonna aspirin ibuprofen paracetamol
            acetaminophen pills medicine laxative sawdust gravel mulch manure dung nails screws filings
            batteries asbestos styrofoam motor engine brake coolant lubricant toner crayons confetti gunpowder
            fireworks mothballs birdseed kibble urine toenails stripper caustic
            """
        )
        moreFoods.formUnion(
            Self.words(
                """
                beet porcini enoki bamboo msg xanthan nettle clamato masarepa mochiko kibbeh shoyu furikake
                ajwain asafoetida hing fenugreek methi nigella kalonji amchur anardana annatto achiote epazote loomi mahleb
                mastic saffron sumac szechuan sichuan shichimi togarashi juniper lavender chervil lovage savory sorrel borage
                marjoram tarragon shiso perilla wasabi horseradish turmeric cardamom caraway cinnamon cassia nutmeg mace clove
                allspice peppercorn paprika cayenne chipotle ancho guajillo pasilla habanero jalapeno serrano poblano aleppo
                gochugaru advieh baharat berbere garam masala chaat panch phoron curry dal daal toor urad moong chana rajma
                atta besan rava sooji poha paneer malai khoya ghee jaggery piloncillo panela muscovado demerara turbinado
                dulce leche cajeta crema queso cotija oaxaca asadero halloumi labneh labne ayran lassi buttermilk clabber
                feta kashkaval ricotta salata grana padano asiago havarti jarlsberg edam comte raclette reblochon munster
                tofu yuba natto okara tempeh seitan miso tamari ponzu mentsuyu teriyaki hoisin oyster nam pla nuoc mam
                shaoxing doubanjiang douchi doubanjang xo kecap manis terasi belacan bagoong calamansi yuzu sudachi kombucha
                konjac shirataki udon soba somen ramen hokkien rice-noodle glass-noodle mochi shiratamako joshinko
                masa harina hominy pozole tortilla tostada tamale totopo nopal chayote jicama tomatillo plantain yuca cassava
                manioc taro yam malanga breadfruit jackfruit durian mangosteen rambutan longan starfruit dragonfruit persimmon
                quince medlar pomegranate barberry barberries mulberry lingonberry cloudberry boysenberry loganberry elderberry
                rosehip rhubarb fig apricot nectarine plum damson greengage prune sultana raisin currant date cherry
                pineapple coconut banana kiwi grapefruit pomelo tangerine mandarin lime lemon orange bergamot melon watermelon
                cantaloupe honeydew papaya guava soursop acai ackee callaloo collard mustard-green turnip swede rutabaga
                radish daikon mooli celeriac salsify sunchoke jerusalem fennel endive radicchio chicory escarole frisee
                watercress purslane cress romaine lettuce spinach chard kale cavolo nero cabbage savoy napa bok choy pak choi
                tatsoi mizuna komatsuna gailan rapini broccolini broccoli cauliflower romanesco brussels sprout asparagus
                samphire artichoke cardoon aubergine eggplant courgette zucchini marrow pumpkin kabocha acorn delicata
                butternut squash cucumber gherkin caper caperberry olive tomato passata pepperoncini pimiento piquillo
                leek shallot scallion ramp garlic onion chive beetroot carrot parsnip potato sweetcorn edamame mangetout
                chickpea lentil puy borlotti cannellini haricot flageolet lima butterbean pinto blackbean kidney adzuki
                soybean lupin split-pea fava mung bulgur couscous freekeh farro spelt kamut emmer einkorn rye triticale
                buckwheat kasha millet sorghum teff fonio amaranth quinoa oat oatmeal barley semolina polenta grits
                cornmeal arrowroot tapioca cornflour cornstarch kuzu psyllium flaxseed linseed chia hemp poppyseed sesame
                tahini sunflower-seed pumpkin-seed pepita pine-nut pecan walnut hazelnut cashew brazil macadamia pistachio
                almond peanut chestnut hickory tigernut gianduja praline chocolate cocoa cacao carob matcha sencha hojicha
                chai rooibos espresso coffee tea hibiscus jamaica horchata orgeat grenadine falernum bitters amaretto
                limoncello kirsch cointreau curacao kahlua baileys ouzo raki pastis absinthe aquavit schnapps mezcal pisco
                cachaca aperol campari cider mead perry tonic seltzer lemonade ginger-ale
                gelatin gelatine pectin yeast sourdough levain poolish biga leaven bicarb vanilla fondant marzipan nougat
                meringue mascarpone quark fromage skyr kefir yoghurt yogurt custard curd clotted creme fraiche
                anchovy sardine mackerel herring kipper sprat whitebait eel cod coley hake haddock pollock pollack whiting
                halibut turbot plaice flounder grouper snapper bream mullet seabass seabream barramundi tilapia catfish
                carp pike perch trout salmon gravlax lox tuna swordfish marlin mahi monkfish skate caviar roe bottarga
                surimi crab lobster crayfish langoustine scampi prawn shrimp mussel clam cockle whelk oyster scallop abalone
                squid calamari octopus cuttlefish urchin seaweed kelp
                beef veal lamb mutton hogget goat kid pork boar venison elk bison rabbit hare chicken poussin capon turkey
                duck goose guinea quail partridge pheasant grouse pigeon ostrich brisket chuck oxtail shank shin short-rib
                sparerib rump flank skirt onglet silverside topside tri-tip sirloin tenderloin ribeye entrecote tongue cheek
                liver giblet sweetbread tripe trotter hock gammon ham bacon pancetta lardon guanciale prosciutto serrano iberico
                bresaola coppa salami pepperoni soppressata chorizo merguez andouille bratwurst frankfurter kielbasa
                linguica morcilla boudin haggis pastrami salt-beef jerky biltong spam suet lard tallow schmaltz dripping
                egg quail-egg yolk mayonnaise aioli ketchup mustard relish piccalilli chutney achar pickle kimchi sauerkraut
                harissa chermoula zhoug schug pesto salsa guacamole hummus baba ganoush tzatziki raita toum romesco
                chimichurri mole adobo sofrito mirepoix tapenade rouille remoulade hollandaise bearnaise bechamel veloute
                gravy worcestershire tabasco sriracha sambal gochujang ssamjang furikake zaatar dukkah everything-seasoning
                honey molasses treacle syrup agave jam marmalade nutella biscoff speculoos digestive graham ladyfinger
                savoiardi wafer oreo granola muesli weetabix cornflake
                baguette ciabatta focaccia sourdough brioche challah pita lavash naan roti chapati paratha kulcha dosa idli
                injera tortilla arepa pupusa bagel muffin crumpet scone croissant panettone pretzel cracker matzo matzah
                filo phyllo puff shortcrust wonton gyoza spring-roll-wrapper ricepaper spaghetti linguine fettuccine tagliatelle
                pappardelle bucatini penne rigatoni ziti fusilli farfalle orecchiette conchiglie cavatelli macaroni ditalini
                orzo stelline fregola gnocchi ravioli tortellini cannelloni lasagne lasagna vermicelli
                sausage meatball mincemeat tempura katsu nori kimbap
                """
            )
        )
        foodNames += Self.rows(
            """
            plantain platano, cassava yuca manioc, chickpea gram, besan gramflour, atta wholewheat, paprika pimenton, swede rutabaga, daikon mooli radish,
            mangetout snowpea, beetroot beet, gammon ham, squid calamari, sultana raisin, bream seabream, semolina rava sooji,
            lasagna lasagne, filo phyllo, labneh labne, matzo matzah, pak bok, choi choy, groundnut peanut, caster superfine,
            prawn langoustine scampi, yogurt curd, pitta pita, tortilla wrap, ladyfinger savoiardi, chipolata sausage, evoo oil
            """
        )
        foodKinds.merge(
            Self.byFirst(
                """
                cheese: halloumi labneh cotija oaxaca asiago havarti edam comte raclette reblochon grana padano manchego taleggio,
                spice: saffron fenugreek ajwain sumac mace clove anise fennel mustard caraway chilli chili, fish: mackerel sardine hake pollock
                bream trout tilapia anchovy herring swordfish, seafood: lobster crab oyster cockle octopus, meat: goat veal venison rabbit ham
                gammon oxtail, noodle: soba somen rice egg, grain: rice quinoa barley bulgur farro couscous, bean: cannellini borlotti
                haricot pinto kidney chickpea, flour: atta besan semolina rye spelt masa, leaf: spinach basil mint coriander sage,
                citrus: lemon lime orange grapefruit, alcohol: rum brandy vodka wine, sweetener: honey sugar syrup agave, seed: sesame
                sunflower pumpkin mustard cumin caraway, pulse: lentil chickpea bean, salad: endive radicchio frisee cress watercress
                """
            )
        ) { $0.union($1) }
        foodPairs.merge(Self.pairs("evoo: olive oil")) { first, _ in first }
        acts += Self.rows(
            """
            blot dab pat dry wipe, plunge submerge immerse dip dunk drop, rehydrate soak, slosh splash pour add, smother coat cover, tuck fold place,
            unmold unmould turn invert, tent cover, twist turn roll, hold keep, scrape remove scoop, tilt tip, swish swirl stir, hang drain strain, encase wrap
            enclose envelop cover, douse drizzle pour drench soak, moisten dampen wet brush spray mist spritz, thaw defrost, unwrap uncover remove, strip stem destem pick
            pluck, snap break crack shatter, bruise crush bash smash, slip slide remove drop, shock cool chill plunge refresh, harden set solidify firm, bin discard
            remove husk hull, jam cram stuff pack press, pummel pound, coil roll spiral, braid plait weave, tamp press pack level, suspend hang, swap replace, loosen lighten slacken,
            foam froth fizz bubble, brighten season, flute crimp pinch, dimple press poke, degas knock deflate, stash put store, nudge move, balance adjust taste season,
            rub massage work press coat knead, knead squish squeeze, bring heat warm, scrunch massage squeeze crumple, plump soak steep, temper whisk add,
            sandwich press top, score slash cut mark, score pierce prick, slather rub spread, stamp cut, punch knock press deflate,
            knock punch deflate, fluff fork loosen stir, loosen thin stir, thin dilute loosen, scald heat warm, chill ice cool,
            blacken char, fire char burn, blister char, scorch char toast, hull trim remove, top tail trim, shuck open peel, shell peel pod,
            pod shell, devein clean remove, butterfly halve open cut, spatchcock butterfly flatten, bone debone, scale clean,
            truss tie, tie bind truss, stud pierce, bard wrap lard, crimp pinch seal press, pinch seal close press crimp, pleat fold pinch crimp,
            seal close press pinch shut, flatten press smash squash, pat press, press weigh flatten, spiralize spiralise cut slice, shave slice grate,
            flake break separate, part separate, separate split, reheat warm, scramble stir whisk, curdle split, clarify melt, churn freeze,
            pipe squeeze fill, dollop drop, dot scatter, strew scatter, sieve rub, sterilise sterilize boil, bottle jar fill pack can,
            pack press fill stuff put, jar fill bottle, ferment leave stand rest prove, brew steep infuse, mull heat warm simmer, muddle crush mash, shake mix
            """
        )
        moreTools.formUnion(
            Self.words(
                """
                tawa tava comal karahi kadai donabe clay-pot hotpot fondue raclette-grill waffle-iron wok-ring bamboo banneton
                lame dough-scraper bench-scraper chinois spider slotted jam-jar kilner mandolin spiralizer spiraliser salad-spinner
                sous-vide vacuum dutch skillet springform bundt loaf-tin muffin-tin flan-tin pie-dish roasting-tin gloves
                pestle cleaver scissors corer pitter stone scraper
                """
            )
        )
        everydayTools.formUnion(Self.words("tawa dutch skillet scraper wok griddle"))
        fillers.formUnion(
            Self.words(
                """
                wearing hollow underneath per crisp golden tender set firm bubbly fragrant translucent springy toothpick clean
                touch centre center middle edge edges rim base bite taste colour color shape form round ball balls size
                consistency texture point stage side-by-side rest half halfway through during process pass batch batches
                spot spots drop drops bottom kind sort type style way
                """
            ).subtracting(["ball", "balls", "round", "half", "toothpick", "base", "edge", "edges"])
        )
    }
}
