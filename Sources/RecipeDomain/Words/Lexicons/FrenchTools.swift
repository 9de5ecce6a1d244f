extension LexiconWords {
    /// Ways of cooking and tools: what a recipe can't take for granted.
    mutating func fillFrenchTools() {
        heating = Self.words(
            """
            revenir dorer rissoler sauter suer blondir colorer saisir frire poêler griller roussir brunir caraméliser étuver snacker
            compoter bouillir mijoter frémir pocher blanchir ébouillanter braiser rôtir gratiner toaster torréfier flamber fumer
            """
        )
        shaping = Self.words(
            """
            former façonner étaler répartir couvrir tapisser napper étendre remplir fourrer rouler presser lier lisser tasser
            superposer plier retourner envelopper creuser monter écarter
            """
        )
        gathering.formUnion(
            Self.words(
                """
                couvrir recouvrir remplir fourrer napper déposer poser placer étaler tapisser tartiner fouetter battre délayer mouiller joindre glisser compléter remettre réunir lier surmonter superposer enrober fermer détendre allonger jeter introduire plonger émietter
                """
            )
        )
        foodParts = Self.byFirst("oeuf: jaune blanc")
        cuts = [2: Self.words("moitie deux"), 4: Self.words("quartier quatre"), 8: Self.words("huit")]
        fats = Self.words("beurr huil saindou margarin ghee")
        heatNouns = Self.words("feu puissanz vitess flamm pression")
        strengths = Self.rows("doux dou faibl petit bas, moyen, vif fort grand haut")
        moreTools = Self.words(
            """
            étamine mousseline cure-dent pique brochette aluminium alu cellophane grille mandoline mortier pilon chinois écumoire pince louche zesteur
            balance minuteur fumoir cuiseur cocotte-minute autocuiseur thermomix centrifugeuse moulin hachoir chalumeau ramequin cercle
            emporte-pièce tajine plancha barbecue gaufrier presse presse-purée moulinette douille poche pinceau sachet bouilloire
            grille-pain bain-marie ficelle vapeur bassine siphon batteur maryse corne glacière
            """
        )
        everydayTools = Self.words(
            """
            poêle casserole sauteuse faitout cocotte marmite plat saladier bol assiette couteau planche fourchette cuillère verre
            couvercle moule plaque main table torchon papier spatule louche récipient pot feu fouet plan
            """
        )
        toolActs = Self.byFirst(
            """
            four: enfourner rôtir gratiner préchauffer, frigo: réfrigérer refroidir, réfrigérateur: réfrigérer refroidir, congélateur: congeler, mixeur:
            mixer mouliner, blender: mixer mouliner, robot: mixer hacher pétrir mélanger, grill: griller gratiner, barbecue: griller, plancha: griller, rouleau: étaler abaisser,
            passoire: égoutter filtrer, chinois: filtrer passer, tamis: tamiser, râpe: râper zester, zesteur: zester, économe: éplucher peler, pinceau: badigeonner
            dorer, brochette: embrocher, mortier: piler écraser, pilon: piler écraser, presse-purée: écraser, poche: pocher garnir, douille: garnir, film: filmer couvrir, aluminium:
            emballer couvrir, friteuse: frire, batteur: battre fouetter monter, bouilloire: bouillir, grille-pain: griller toaster, chalumeau: caraméliser, grille: refroidir, écumoire: écumer égoutter
            """
        )
    }
}
