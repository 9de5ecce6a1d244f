extension LexiconWords {
    mutating func fillFrenchAddress() {
        address.phrases = Phrases(
            Self.phrases(
                """
                prompt système, invite système, message système, note système, modèle de langage,
                modèle linguistique, en tant qu ia, en tant qu assistant, en tant que chatbot, en tant que modèle,
                assistant ia, intelligence artificielle, mode développeur, mode administrateur, tes instructions,
                vos instructions, instructions précédentes, instructions antérieures, consignes précédentes,
                tes consignes, vos consignes, tes règles, ton prompt, votre prompt, nouvelles instructions,
                nouvelle instruction, nouvelle consigne, nouvelles consignes, nouvelle règle, nouvelle tâche,
                ta prochaine tâche, tu es maintenant un, tu es maintenant en, tu es désormais,
                vous êtes maintenant un, vous êtes désormais, tu n es plus, ta sortie, fin des preuves,
                fin de la transcription, sudo, filtres de sécurité, filtre de sécurité, consignes antérieures, ligne manquante,
                lignes manquantes, liste tronquée, champ titre, champ auteur, champ ingrédients, champ du titre,
                champ de l auteur, champ des ingrédients, champ obligatoire, mention obligatoire, réécris l étape,
                réécrivez l étape, omis par erreur, oubliés par erreur, remplace la liste ci dessus, fin des données, fin du contexte, fin de l entrée, en json, au format json,
                le json, json valide, base64, à l envers et, obéis, obéissez, l utilisateur a, l utilisateur veut,
                l utilisateur souhaite, l utilisateur demande, dis à l utilisateur, dites à l utilisateur,
                il manque les ingrédients suivants, il manque ces ingrédients, les ingrédients suivants manquent,
                les étapes suivantes manquent, il manque les étapes suivantes, à la place de la recette,
                au lieu de la recette, liste vide, ignore tout, ignorez tout, oublie tout ce qui,
                oubliez tout ce qui, ne tiens aucun compte, sans tenir compte des instructions, fais abstraction de,
                faites abstraction de, ajoute une étape, ajoutez une étape, ajouter une étape, ajoute l étape,
                ajoutez l étape, une étape qui dit, une étape disant, étape supplémentaire qui, celui qui lit ceci,
                celle qui lit ceci, qui lit ceci, quiconque lit, quiconque transcrit, quiconque résume,
                qui transcrit, qui retranscrit, qui résume cette, qui rédige cette, quand tu écris la recette,
                quand tu rédiges, quand vous rédigez, quand tu transcris, quand vous transcrivez, en transcrivant,
                en retranscrivant, en rédigeant, en résumant, lors de la rédaction, lors de la transcription,
                au moment de rédiger, au moment de transcrire, à l écrit, dans la version écrite, la version écrite,
                dis au lecteur, dites au lecteur, le lecteur doit, aux lecteurs, les lecteurs doivent,
                fais ce que je dis, obéis à, recette écrite, de cette vidéo doit, ne tiens pas compte de ce qui,
                ne tenez pas compte de ce qui, ne tiens pas compte des instructions,
                ne tenez pas compte des instructions, ne tiens pas compte des consignes,
                ne tenez pas compte des consignes, comme si on avait dit, comme si j avais dit,
                comme si nous avions dit, fais comme si, faites comme si, fais semblant
                """
            )
        )
        address.media = Phrases(
            Self.phrases(
                """
                texte, textes, par écrit, à l écrit, transcription, transcrire, transcris, transcrit,
                retranscription, rédaction, rédiger, rédige, rédiges, rédigez, rédacteur, rédactrice, lecteur,
                lecteurs, lectrice, lectrices, mot pour mot, mot à mot, phrase, phrases, paragraphe, intitulé,
                signature, signé, logiciel, ordinateur, algorithme, fichier, document, colonne, mots clés, mot clé,
                publiée, publié, publies, publier, publiez, publication, version écrite, version imprimée, imprimée,
                zéro, zéros, chiffre, chiffres, majuscules, minuscules, auteur, autrice, propriétaire de la chaîne,
                administrateur, t autorise, tautorise, vous autorise, verbatim, base de données, compte rendu,
                résumé, procès verbal, ligne, lignes, tu as lu, vous avez lu, derrière l écran, dis à tout le monde,
                dites à tout le monde, dis à tous, dis aux gens, dites aux gens
                """
            )
        )
        address.programs = Self.words("assistant assistante ia chatbot bot llm gpt chatgpt")
        address.labels = Self.words("système assistant utilisateur développeur ia admin")
        address.roles = Self.words(
            """
            modèle système utilisateur développeur programme logiciel algorithme parseur lecteur lecteurs rédacteur
            rédactrice transcripteur scribe
            """
        )
        address.addressing = Self.words("au pour du par de cher bonjour attention")
        address.possessives = Self.words("mon ma mes notre nos petit petite cuisine")
        address.subjects = Self.words("je j on nous mon ma mes notre nos")
        address.permissions = Self.words("peux pouvez peut pouvons pourrez pourras puis")
        address.stoppers = Self.words("et plaît puis mais aussi tu vous maintenant ou toujours merci enfin svp")
        address.urges = Self.words("oublie oubliez pense pensez pas veille veillez merci faut faudrait")
        address.wishes = Phrases(
            Self.phrases(
                """
                serait bien, serait gentil, serait sympa, serait super, serait chouette, serait parfait,
                serait merveilleux, serait formidable, serait adorable, serait mieux, serait idéal, aimerais que,
                aimerait que, aimerions que, adorerais que, voudrais que, voudrait que, souhaite que, souhaitons que,
                veux que, aurais tu la gentillesse, auriez vous la gentillesse, la gentillesse de, l amabilité de,
                la bonté de, l obligeance de, pourrais tu, pourriez vous, peux tu, pouvez vous, voudrais tu,
                voudriez vous, veux tu, veuillez, merci de, merci d, prière de, sil te plaît, sil vous plaît, svp,
                n oublie pas de, n oublie pas d, n oubliez pas de, n oubliez pas d, pense à, pensez à, veille à,
                veillez à, il faudrait, tu dois, vous devez, tu devrais, vous devriez, j espère, espérons,
                je te prie, je vous prie, rends moi service, fais moi plaisir, assure toi, assurez vous,
                ayez la gentillesse
                """
            )
        )
        address.musts = Phrases(
            Self.phrases(
                """
                doit, doivent, devrait, devraient, est tenu, sont tenus, est prié, est prié de, est obligé,
                a pour consigne, sera, seront, doit être, est désormais, sont désormais, est maintenant,
                sont maintenant, ait, aient, comportait, pourrait, contienne, contiennent, mentionne, indique,
                gagnerait, manque, manquent, oublie, aurait besoin, faut, il faut, faudrait
                """
            )
        )
        address.dismissals = Self.words(
            """
            ignore ignorez ignorer oublie oubliez oublier néglige négligez contourne contournez outrepasse outrepassez
            enfreins
            """
        )
        address.rules = Self.words(
            """
            instruction instructions consigne consignes prompt prompts schéma directive directives commandes
            """
        )
        address.packets = Self.words("paquet emballage boîte sachet fabricant étiquette pot bocal paquets")
        address.earlier = Phrases(
            Self.phrases(
                """
                ce qui précède, tout ce qui précède, ci dessus, tout ce qui est au dessus, le texte précédent,
                les lignes précédentes, les lignes ci dessus, ce qui est écrit avant, tout le reste du texte,
                le reste du texte, les autres lignes
                """
            )
        )
        address.answering = Self.words(
            """
            réponds répondez répondre affiche affichez afficher écris écrivez imprime imprimez traduis traduisez
            traduire résume résumez
            """
        )
        address.onlys = Self.words("seulement uniquement exclusivement rien plutôt juste")
        address.formats = Self.words(
            """
            json yaml xml html markdown csv klingon italien espagnol anglais allemand français latin russe chinois
            japonais pirate vers poème rimes majuscules minuscules emojis morse
            """
        )
        address.answers = Self.words("réponse réponses sortie résumé transcription")
        address.owners = Self.words("ta ton tes votre vos")
        address.talk = Self.words("commentaire commentaires questions sondage racontez raconte")
        address.changes = Self.words(
            """
            mets mettez change changez changer remplace remplacez remplacer ajoute ajoutez ajouter écris écrivez
            écrire inscris inscrivez inscrire supprime supprimez supprimer retire retirez retirer enlève enlevez
            enlever efface effacez omets omettez omettre modifie modifiez modifier appelle appelez appeler nomme
            nommez nommer intitule intitulez insère insérez insérer inclus incluez inclure mentionne mentionnez
            mentionner notez noter indique indiquez indiquer listez décris décrivez fixe fixez remplaçant figurer
            figure figurent apparaître apparaît apparaissent manque manquent compléter complétez renomme renommez
            rebaptise rebaptisez corrige corrigez recommande recommandez rajoute rajoutez rajouter cite citez citer
            précise précisez préciser signale signalez baptise baptisez
            """
        )
        address.rewritings = Self.words(
            """
            change changez remplace remplacez modifie modifiez renomme renommez rebaptise rebaptisez corrige corrigez
            efface effacez supprime supprimez appelle appelez nomme nommez intitule intitulez mets mettez fixe fixez
            complète complétez
            """
        )
        address.writings = Phrases(
            Self.phrases(
                """
                mentionne, mentionnez, mentionner, listez, intitule, intitulez, renomme, renommez,
                appelle la recette, appelez la recette, appelle le plat, appelez le plat, appelle ce plat,
                appelez ce plat, appelle cette recette, appelez cette recette, nomme le plat, nommez le plat,
                nomme ce plat, nommez ce plat, nomme la recette, nommez la recette, baptise, baptisez, inscris,
                inscrivez, écris que, écrivez que, note que le lecteur, indique que, indiquez que, indique comme,
                indiquez comme, indique en, indiquez en, précise que le lecteur, transcris, transcrivez, retranscris,
                résume, résumez, traduis, traduisez, recommande, recommandez, cite, citez, décris le plat,
                décris la recette, décrivez le plat, décrivez la recette, ajoute la phrase, ajoutez la phrase,
                ajoute les mots, ajoutez les mots, ajoute la mention, ajoutez la mention, ajoute la ligne,
                ajoute le lien, ajoutez le lien, écris la phrase, écris les mots, écrivez la phrase,
                écrivez les mots, remplace le mot, remplace chaque mot, attribue la recette, attribuez la recette,
                attribue, crédite, créditez
                """
            )
        )
        address.tellings = Self.words(
            """
            contienne contenir contient contiennent contenait mentionner mentionne mentionnait mentionnent inclure
            inclut incluait incluent comporter comporte comportait comportent avoir ait aient dire dise disait
            indiquer indique indiquait afficher affiche portait appeler appelle sappeler sappelle sappelait commencer
            finir terminer figurer figure figurait figurent apparaître apparaisse apparaissait écrire écrit lire
            recommander recommande
            """
        )
        address.sayings = Self.words("citer mentionner nommer indiquer lister recommander")
        address.papers = Phrases(
            Self.phrases(
                """
                liste des ingrédients, liste d ingrédients, liste, titre, titre de la recette, intitulé, tags,
                mots clés, hashtags, auteur, auteure, autrice, description, nombre de portions, nombre de parts,
                nombre de personnes, temps total, temps de préparation, liste du matériel, résumé, transcription,
                version écrite, recette écrite, fiche, fiche recette, nom de la recette, nom du plat, nom de ce plat,
                nom de cette recette, réponse, sortie, document, première ligne, dernière ligne, liste des étapes,
                version finale, recette finale, texte de la recette, métadonnées, rubrique
                """
            )
        )
        address.facts = Phrases(
            Self.phrases(
                """
                nombre de portions, nombre de parts, nombre de personnes, temps total, temps de préparation
                """
            )
        )
        address.sharedPapers = Self.words("recette recettes ingrédients ingrédient étape étapes instructions portions")
        address.prepositions = Self.words("à a au aux dans en sur comme parmi de du des sous")
        address.modifiers = Self.words(
            """
            le la les l un une des du de ce cette ces ta ton tes votre vos première premier dernière dernier autre
            nouvelle nouveau suivante finale final complète écrite toute fin début en tant que supplémentaire tête
            """
        )
        address.quantifiers = Self.words("chaque")
        address.alls = Self.words("tous toutes tout toute")
        address.figures = Self.words("quantité quantités durées températures mesures dosages proportions")
        address.elsewhere = Self.words(
            """
            lien liens blog site bio appli commentaire commentaires courses newsletter souhaits
            """
        )
        address.pointing = Self.words("ça cela ceci")
        address.multiplying = Self.words(
            """
            multiplie multipliez multiplier multiplié multipliées décuple décuplez quadruple
            """
        )
        address.naming = Self.words(
            """
            appelle appelleras appellez appellerez nomme nommes nommeras nommez baptise baptises baptiseras baptisez
            intitule intitules appeler nommer baptiser
            """
        )
        address.meals = Self.words("plat recette mets création")
        address.likes = Self.words("comme")
        address.henceforth = Phrases(
            Self.phrases(
                """
                désormais, dorénavant, à partir de maintenant, à compter de maintenant, dès maintenant,
                à partir d ici, sont maintenant, est maintenant, dès aujourd hui, à compter d aujourd hui,
                dès aujourdhui
                """
            )
        )
        address.callings = Phrases(
            Self.phrases(
                """
                la recette sappelle, le plat sappelle, sappelle désormais, sintitule, la recette est appelée,
                est intitulée, la recette se nomme, cette recette sappelle, recette sappellera, plat sappellera,
                le nom de, le nom
                """
            )
        )
        promotions = Phrases(
            Self.phrases(
                """
                lien en bio, lien dans la bio, cliquez, clique sur, cliquez sur, abonnez vous, abonne toi,
                suivez moi, suis moi, suivez nous, code promo, code de réduction, bon d achat, jeu concours,
                concours, argent facile, argent gratuit, sponsorisé, achetez, commandez maintenant, téléchargez,
                télécharge l appli, visitez mon, visitez notre, allez sur, va sur, inscrivez vous, votez, crypto,
                bitcoin, carte bancaire, carte de crédit, mot de passe, mots de passe, compte bancaire,
                appelez maintenant, casino, paris sportifs, piraté, visitez, visite, achète, http, https, www,
                whatsapp, telegram, gagnez
                """
            )
        )
    }
}
