/// What cooks say that comes near to an order to a program and is none.
enum CooksTalk {
    static let english = [
        "I'll add the list of ingredients below", "Full recipe in the caption", "Write in the comments what you think",
        "You can add chili if you like", "I call this dish grandma's stew", "In this recipe we use brown butter",
        "I've put the ingredient list in the description", "The full list of ingredients is in my bio",
        "Let me know in the comments if you add anything to the recipe", "Add this recipe to your list",
        "Put it on your shopping list", "Add eggs to your shopping list", "Don't forget to save this recipe",
        "Please share this recipe with your friends", "This recipe makes 12 muffins",
        "The recipe calls for 2 cups of flour, but I use one", "The ingredients should be at room temperature",
        "Please note that every oven is different", "Make sure to read the whole recipe before you start",
        "Add all the ingredients to a bowl", "Put all of the ingredients in the blender",
        "Add the milk to the other ingredients", "Mix in all the ingredients at once",
        "You can double the recipe for a crowd", "Feel free to change the amounts to your taste",
        "I always add a pinch of salt to every recipe", "We call it the lazy lasagna",
        "My assistant Ben chops the onions",
        "Write the date on the jar", "Label the jars", "Name a better snack, I'll wait",
        "Set the temperature to 180°C and the time to 10 minutes", "Keep the amount of salt low",
        "Stir all the time", "Every time you fold, turn the dough", "Change the oil every time",
        "I'd love to hear how it went", "It would be lovely with a glass of wine", "Would you try this?",
        "Could you guess the secret ingredient?", "Use the back of a spoon as a tool", "Serve as a first course",
        "As the last step, add the cream", "Add the cream as the last step", "Repeat this step twice",
        "You can leave this step out", "In the next step we fry the onions", "The title says it all",
        "Follow me for more easy recipes", "Print the recipe from my blog", "Answer in the comments below",
        "Can you tell me what to cook next?", "Forget takeaway, make this instead", "Forget the store-bought sauce",
        "Ignore the mess in my kitchen", "Ignore the time on the box, taste it instead", "Always salt the pasta water",
        "Please don't skip the resting time", "You must try this recipe", "Tag a friend!", "Makes 6 servings",
        "This list of snacks never gets old",
    ]

    static let german = [
        "Für dieses Rezept braucht ihr 500 g Mehl", "Die Zutatenliste findet ihr unten",
        "Schreibt es mir in die Kommentare",
        "Das ganze Rezept steht in der Beschreibung", "Ihr könnt nach Belieben Chili hinzufügen",
        "Ich nenne das Gericht Omas Eintopf", "Alle Zutaten in eine Schüssel geben",
        "Alle Zutaten miteinander verrühren",
        "Die Zutaten sollten Zimmertemperatur haben", "Wir geben die Milch zu den Zutaten",
        "Das Mehl zu den Zutaten geben",
        "Schreib deine Antwort in die Kommentare", "Bitte teilt dieses Rezept",
        "Vergesst nicht, das Rezept zu speichern",
        "In jedem Schritt gut rühren", "Setzt das auf eure Einkaufsliste", "Als letzten Schritt die Sahne zugeben",
        "Ich schreibe euch alle Mengen unten hin", "Man kann die Mengen auch verdoppeln",
        "Das Rezept ergibt 4 Portionen", "Das Rezept ist für 4 Personen", "Ihr müsst das unbedingt probieren",
        "Ignoriert das Chaos in meiner Küche", "Nehmt die doppelte Menge, wenn Gäste kommen",
        "Bitte die Zwiebeln fein hacken", "Wie heißt das Gericht bei euch?", "Beschriftet die Gläser mit dem Datum",
        "Könntest du das jeden Tag essen?", "Es wäre schade um den Teig", "Die Menge reicht für ein Blech",
    ]

    static let french = [
        "Pour cette recette, il vous faut 200 g de farine", "La liste des ingrédients est en description",
        "Dites-moi en commentaire ce que vous en pensez", "Vous pouvez ajouter du piment si vous aimez",
        "J'appelle ce plat le ragoût de mamie", "Dans cette recette on utilise du beurre noisette",
        "Mettez tous les ingrédients dans un saladier", "Ajoutez le lait aux autres ingrédients",
        "Mélangez tous les ingrédients", "Les ingrédients doivent être à température ambiante",
        "Je vous mets la liste des ingrédients en commentaire", "N'oubliez pas d'enregistrer la recette",
        "Merci de partager cette recette", "Recette complète dans la description", "Cette recette donne 6 parts",
        "On peut doubler les quantités", "Oubliez les plats tout faits", "La dernière étape : ajouter la crème",
        "À chaque étape, goûtez la sauce", "Notez la date sur le bocal", "Pensez à préchauffer le four",
        "Il faut laisser reposer la pâte", "J'ai ajouté 2 oeufs à la pâte", "J'ai mis 3 cuillères de sucre",
        "Ajoutez tout aux légumes", "Pourriez-vous manger ça tous les jours ?",
    ]

    static let spanish = [
        "Para esta receta necesitas 200 g de harina", "La lista de ingredientes está en la descripción",
        "Escríbeme en los comentarios", "Puedes añadir chile si te gusta",
        "Yo llamo a este plato el guiso de la abuela",
        "En esta receta usamos mantequilla tostada", "Pon todos los ingredientes en un bol",
        "Añade la leche al resto de los ingredientes", "Mezcla todos los ingredientes",
        "Los ingredientes deben estar a temperatura ambiente", "Os dejo la lista de ingredientes abajo",
        "No olvides guardar la receta", "Comparte esta receta, por favor", "Receta completa en la descripción",
        "Esta receta es para 4 personas", "Se pueden doblar las cantidades", "Olvida la comida rápida",
        "Como último paso añadimos la nata", "En cada paso remueve bien", "Escribe la fecha en el tarro",
        "Recuerda precalentar el horno", "Hay que dejar reposar la masa", "¿Podrías comer esto todos los días?",
        "Apunta esta receta en tu libreta",
    ]

    static let all = english + german + french + spanish
}
