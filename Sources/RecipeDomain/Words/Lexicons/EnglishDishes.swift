extension LexiconWords {
    mutating func fillEnglishDishes() {
        dishes = Self.words(
            """
            pancake waffle crepe omelette omelet frittata quiche shakshuka porridge granola smoothie juice latte milkshake cocktail mocktail lemonade
            soup stew chili chowder bisque broth ramen pho goulash gumbo ragu bolognese carbonara alfredo lasagna lasagne cannelloni ravioli tortellini
            macaroni gnocchi risotto paella pilaf biryani curry korma masala tikka vindaloo dal daal dhal stir-fry stirfry fry noodle lo mein chow pad
            teriyaki katsu sushi poke bibimbap bulgogi dumpling gyoza wonton bao tempura tofu satay laksa rendang adobo taco burrito quesadilla
            enchilada fajita nacho tamale empanada tostada burger slider sandwich toastie panini melt wrap sub hotdog kebab gyro shawarma falafel
            hummus pita pizza calzone focaccia flatbread naan bread loaf roll bun bagel pretzel scone muffin biscuit croissant brioche brownie
            blondie cookie cupcake cake cheesecake gateau torte tart tartlet pie cobbler crumble crisp pudding trifle tiramisu mousse custard panna cotta
            parfait sundae sorbet gelato granita popsicle doughnut donut churro eclair macaron meringue pavlova baklava fudge truffle toffee brittle
            caramel jam chutney pickle relish salsa guacamole pesto dip dressing vinaigrette sauce gravy glaze marinade seasoning rub salad slaw coleslaw
            bruschetta crostini tapas antipasto platter board bowl bake casserole gratin roast potroast pot hash skewer wing rib meatball meatloaf schnitzel
            cutlet patty fritter croquette nugget fries chip wedge mash hashbrown rosti kimchi ratatouille moussaka tagine couscous tabbouleh
            stroganoff wellington stuffing ceviche tartare carpaccio souffle fondue raclette dish meal recipe traybake sheetpan bar bite ball
            energy oat overnight clafoutis galette strudel danish turnover pastry dough batter frosting icing ganache compote coulis syrup
            matcha chai coffee tea punch sangria mojito margarita spritz eggnog jerky popcorn trailmix pierogi latke okonomiyaki takoyaki mochi
            barbacoa carnitas birria pozole jambalaya etouffee succotash cornbread hushpuppy grits chilaquiles huevos arepa pupusa ceviche
            minestrone gazpacho borscht congee katsudon donburi yakisoba chapati roti paratha samosa pakora bhaji raita tzatziki
            aioli mayonnaise hollandaise bechamel chimichurri gremolata tapenade baba ganoush antipasti crackers cracker rarebit shortbread flapjack
            parmigiana piccata marsala milanese cacciatore puttanesca arrabbiata amatriciana cacio aglio primavera florentine benedict caesar cobb waldorf nicoise
            caprese niçoise streusel marshmallow rocky road rice krispies smores flan dumplings confit terrine pate rillettes toast spread butter roulade
            """
        )
        occasions = Self.words(
            """
            easy quick simple best perfect ultimate classic homemade healthy creamy crispy crunchy spicy sweet sour savory savoury sticky smoky tangy zesty
            fresh cozy cosy hearty light fluffy moist juicy tender rich loaded stuffed roasted baked grilled fried braised steamed smoked pulled glazed slow fast
            one two three four five ingredient ingredients minute minutes hour pot pan tray sheet skillet oven air fryer instant slow cooker pressure microwave no bake bbq
            breakfast brunch lunch dinner supper snack dessert appetizer appetiser starter side main course drink lunchbox picnic party potluck holiday weeknight weekend
            weekday sunday monday tuesday wednesday thursday friday saturday christmas thanksgiving easter halloween valentines birthday summer winter spring autumn fall
            vegan vegetarian pescatarian veggie plant based meatless gluten free dairy sugar egg nut low high carb carbs calorie calories fat protein fiber fibre keto paleo
            whole30 diet weight loss budget cheap family kid kids friendly toddler meal prep make ahead freezer comfort food street takeaway takeout fakeaway restaurant style
            italian french spanish german greek turkish indian thai chinese japanese korean vietnamese mexican american british english irish scottish moroccan lebanese
            mediterranean asian middle eastern european african caribbean cuban brazilian peruvian argentinian hawaiian southern cajun creole texan tex mex new york
            chicago nashville swedish norwegian danish polish russian ukrainian hungarian austrian swiss portuguese filipino indonesian malaysian singapore persian
            israeli ethiopian jamaican hong kong sichuan szechuan tuscan sicilian roman neapolitan bavarian country farmhouse rustic old fashioned traditional authentic
            grandma grandmas grandmother grandmothers nonna nonnas mom moms mum mums mama mamas dad dads granny grannys secret famous favorite favourite signature viral trending tiktok
            marry me million dollar golden red green white black brown blue pink purple rainbow double triple mini giant big little super extra
            cook cooking baking bakery kitchen recipe recipes foodie dish hot cold warm frozen chilled layered twice cheesy garlicky lemony buttery
            nutty chocolatey fruity herby peppery marinated pickled candied caramelized caramelised toasted seared blackened breaded battered crusted topped
            rolled folded whipped melted hidden veg skinny guilt anytime everyday busy date night game day crowd pleaser melt mouth style inspired copycat dupe copy cat
            tasty delicious yummy amazing incredible irresistible better than bakery gourmet fancy elegant festive seasonal leftover leftovers pantry staple
            how to make with without for and the your my our a in on of from
            """
        )
        toolWords = Self.words(
            """
            scale scales measuring cup spoon spoons wooden rolling pin cutter piping bag nozzle cooling wire parchment cling film plastic wrap towel tea paper muffin loaf cake springform
            bundt ramekin ramekins dutch stand hand immersion stick electric food rice pressure slow cooker instant air waffle iron toaster kettle
            mandoline zester juicer mortar pestle tongs skewer skewers brush pastry scraper dough hook paddle thermometer timer jug pitcher jar jars container
            glass shaker strainer cheesecloth muslin ladle slotted turner fish ricer press rolling lid baking large small medium nonstick cast frying griddle
            stockpot roasting casserole gratin pizza stone peel crock freezer refrigerator fridge broiler barbecue smoker torch chopsticks fork scissors
            grinder spice coffee chopper dish cups mould mold tin tins tray bottle squeeze opener spiralizer sous vide bowls whisk spatulas foil
            servings serving serves portions portion people persons person pieces piece slices slice loaves batch batches dozen makes about inch inches cm rounds
            """
        )
    }
}
