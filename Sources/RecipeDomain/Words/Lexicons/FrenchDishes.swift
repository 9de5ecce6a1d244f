extension LexiconWords {
    mutating func fillFrenchDishes() {
        dishes = Self.words(
            """
            crêpe crêpes pancake gaufre omelette frittata quiche shakshuka porridge granola smoothie milkshake jus limonade cocktail soupe velouté potage bouillon ragoût daube blanquette boeuf bourguignon pot feu cassoulet
            bolognaise carbonara lasagnes lasagne cannelloni gratin dauphinois hachis parmentier risotto paella curry tajine couscous wok nouilles ramen pho sushi maki raviolis gnocchis pâtes riz salade taboulé bowl buddha
            ratatouille tian piperade tartiflette raclette fondue croziflette aligot purée frites rösti galette galettes beignet beignets accras boulette boulettes burger sandwich croque monsieur madame panini wrap taco tacos burrito
            fajitas quesadilla enchiladas kebab falafel pizza flammekueche flamiche pissaladière focaccia fougasse pain petits baguette brioche croissant chausson chouquettes choux éclair éclairs religieuse profiteroles
            muffin cupcake cake gâteau gâteaux fondant moelleux mi cuit brownie cookie cookies sablé sablés biscuit biscuits madeleine madeleines financier financiers macaron macarons meringue tarte tartes tatin tartelette
            clafoutis far flan crumble charlotte bavarois mousse tiramisu panna cotta crème brûlée riz au lait île flottante parfait glace sorbet granité verrine dessert sauce dip pesto vinaigrette marinade chutney
            confiture gelée compote coulis sirop caramel pâté terrine rillettes tapenade houmous guacamole tzatziki anchoïade bruschetta tapas brochette brochettes papillote poêlée rôti poulet gigot confit magret axoa
            blanc farci farcis roulé roulade bûche galette pain perdu pain épices cannelé cannelés kouign amann soufflé ceviche tartare carpaccio bouillabaisse brandade moules marinière quenelle quenelles cordon bleu escalope
            plat recette thé café chocolat chaud punch vin chaud sangria mojito samoussa samoussas nem nems rouleaux printemps bo bun pad thaï dahl dal naan pâte feuilletée brisée sablée poké oeuf oeufs
            """
        )
        occasions = Self.words(
            """
            facile faciles rapide rapides simple simples meilleur meilleure parfait parfaite classique maison fait faite sain saine crémeux crémeuse croustillant croustillante croquant croquante épicé épicée sucré sucrée salé salée
            moelleux moelleuse fondant fondante léger légère gourmand gourmande frais fraîche fraîcheur réconfortant généreux doré dorée farci farcie grillé grillée rôti rôtie braisé braisée mijoté mijotée poêlé poêlée gratiné gratinée
            végan vegan végane végétarien végétarienne sans gluten lactose sucre oeuf oeufs healthy protéiné protéinée léger minceur petit déjeuner brunch déjeuner dîner goûter apéro apéritif entrée plat principal accompagnement
            dessert boisson fête pique nique buffet noël pâques anniversaire été hiver printemps automne dimanche lundi mardi mercredi jeudi vendredi samedi soir semaine famille familial familiale enfant enfants batch cooking
            économique pas cher budget minute minutes heure express ingrédient ingrédients four poêle cocotte casserole air fryer airfryer robot italien italienne français française espagnol espagnole grec grecque turc indien indienne
            thaï thaïlandais chinois japonais coréen mexicain mexicaine américain américaine marocain marocaine libanais libanaise oriental orientale méditerranéen méditerranéenne asiatique breton bretonne normand normande basque provençal
            provençale niçois niçoise lyonnais lyonnaise alsacien alsacienne savoyard savoyarde corse parisien parisienne bourguignon traditionnel traditionnelle authentique grand mère mamie maman papa secret secrète fameux préféré
            préférée viral tiktok cuisine recette recettes pâtisserie boulangerie street food à la au aux de du des en et pour avec chaud chaude froid froide blanc blanche vert verte rouge rouges noir noire mini double géant façon
            trop bon bonne délicieux délicieuse fraîches d l le les un une mon ma
            """
        )
        toolWords = Self.words(
            """
            balance verre doseur cuillère bois emporte pièce poche douille grille papier cuisson sulfurisé film alimentaire torchon essuie tout moule moules batteur électrique robot mixeur plongeant blender cuiseur autocuiseur
            gaufrier grille pain bouilloire mandoline zesteur presse agrumes mortier pilon pince brochette brochettes pinceau corne raclette thermomètre minuteur pichet carafe bocal bocaux bol bols saladier couvercle
            louche écumoire passoire chinois cercle ramequin ramequins plaque plat cocotte sauteuse faitout marmite fouet maryse rouleau chalumeau ciseaux fourchette moulin hachoir économe presse purée personnes personne parts part
            portions portion pièces pièce tranches pots verres environ pour grand grande petit petite
            """
        )
    }
}
