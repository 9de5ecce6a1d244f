extension InventionDishes {
    /// Short evidence, a line or two each, written last of all.
    static let last: [InventionDish] = lastText.split(separator: "# ").compactMap { InventionDish(String($0)) }

    private static let lastText = """
        # 1
        screen: 2½ cups strong flour
        + 2 1/2 cups strong flour
        - 1/2 cup strong flour
        # 2
        speech: stir in a quarter cup of maple syrup
        + 1/4 cup maple syrup
        - 1/4 cup honey
        # 3
        screen: 350 ml lager
        screen: 75 g cornflour
        + 350 ml lager
        - 75 ml lager
        # 4
        subtitles: Toast the cumin seeds for thirty seconds.
        > Toast the cumin seeds for 30 seconds.
        < Toast the cumin seeds for 30 minutes.
        # 5
        caption: 1 tbsp capers, 2 anchovy fillets, 12 olives
        + 12 olives
        - 2 olives
        # 6
        speech: leave the marinade on for at least two hours, ideally overnight
        > Marinate for at least 2 hours.
        < Marinate for 20 minutes.
        # 7
        screen: Oven 200°C fan
        screen: 18-20 min
        < Bake at 180°C fan for 18-20 minutes.
        # 8
        screen: 5 oz baby spinach
        + 5 oz baby spinach
        - 5 g baby spinach
        # 9
        speech: crack four eggs into the pan and put the lid on
        > Crack 4 eggs into the pan and put on the lid.
        < Crack 6 eggs into the pan and put on the lid.
        # 10
        caption: Juice and zest of 2 limes
        + juice of 2 limes
        - juice of 2 lemons
        # 11
        screen: 1 tsp each cumin and coriander
        + 1 tsp cumin
        - 1 tbsp coriander
        # 12
        speech: don't knead it too long, two minutes is plenty
        > Knead for 2 minutes.
        < Knead for 20 minutes.
        # 13
        screen: 225 g (8 oz) halloumi
        + 225 g halloumi
        - 225 oz halloumi
        # 14
        subtitles: Whip 300 millilitres of cream to soft peaks.
        + 300 ml cream
        > Whip the cream to soft peaks.
        - 300 ml milk
        # 15
        screen: Simmer uncovered, 45 min
        > Simmer uncovered for 45 minutes.
        < Simmer uncovered for 15 minutes.
        # 16
        caption: 3 lbs chuck roast\\n1 packet onion soup mix\\n1 stick butter
        + 3 lbs chuck roast
        + 1 stick butter
        - 3 oz chuck roast
        # 17
        speech: now slice the aubergines lengthways and salt them
        > Slice the aubergines lengthways and salt them.
        < Peel and boil the aubergines.
        # 18
        screen: 80 g pistachios, roughly chopped
        + 80 g pistachios
        - 80 g almonds
        # 19
        speech: a couple of bay leaves and a cinnamon stick
        + 2 bay leaves
        + 1 cinnamon stick
        - 4 bay leaves
        # 20
        screen: Refrigerate 4 hrs
        > Refrigerate for 4 hours.
        < Freeze for 4 hours.
        # 21
        subtitles: Fry in batches at 170 degrees until pale, then again at 190 until golden.
        > Fry in batches at 170°C until pale, then again at 190°C until golden.
        < Fry in batches at 150°C until pale.
        # 22
        caption: 600g new potatoes | 200g green beans | 150g tuna
        + 600 g new potatoes
        + 150 g tuna
        - 600 g green beans
        # 23
        speech: pour the custard through a sieve into six ramekins
        > Pour the custard through a sieve into 6 ramekins.
        < Pour the custard through a sieve into 4 ramekins.
        # 24
        screen: ⅓ cup rice vinegar
        screen: 1 Tbsp sugar
        + 1/3 cup rice vinegar
        - 1/3 cup rice
        - 1 tsp sugar
        # 25
        speech: half a kilo of mince goes in next, break it up with a spoon
        + 500 g mince
        - 500 kg mince
        # 26
        subtitles: Brush the pastry with beaten egg and score it.
        > Brush the pastry with beaten egg and score.
        < Sprinkle the pastry with sesame seeds.
        # 27
        screen: 10 cherry tomatoes
        screen: 2 handfuls rocket
        + 10 cherry tomatoes
        + 2 handfuls rocket
        - 12 cherry tomatoes
        # 28
        speech: it takes an hour and ten minutes at one sixty
        - 1 hour flour
        < Roast at 180°C for 1 hour and 10 minutes.
        # 29
        screen: Blend 1 min
        screen: Strain
        > Blend for 1 minute.
        > Strain.
        < Blend for 5 minutes.
        # 30
        caption: Ingredients: 2 x 400g tins butter beans, 1 leek, 50ml vermouth
        + 50 ml vermouth
        + 1 leek
        - 50 g butter
        - 2 leeks
        """
}
