extension LexiconWords {
    mutating func fillEnglishAddress() {
        address.phrases = Phrases(
            Self.phrases(
                """
                system prompt, system message, system note, systemprompt, language model, as an ai, you are an ai,
                as a chatbot, jailbreak, developer mode, debug mode, admin mode, admin override, root access,
                prompt injection, act as an ai, act as an assistant, you are a helpful, pretend you are,
                pretend to be an, you are now dan, you are now an ai, you are now a bot, you are now a pirate,
                you are now an assistant, you are now a different, you are now free, you are now unrestricted,
                you are no longer, new instruction, new instructions, your instructions, previous instructions,
                prior instructions, above instructions, earlier instructions, following instructions instead,
                your prompt, your guidelines, your programming, your training data, your schema, your developers,
                your creators, ignore your, ignore all previous, ignore everything above, ignore everything before,
                ignore the above, ignore all prior, disregard the above, disregard your, disregard all,
                forget everything above, forget everything before, forget your instructions, you have been given,
                your next task, your new task, your real task, your task is, new task, new rule, end of the evidence,
                end of evidence, end of the transcript, end of the prompt, end of input, end of context, the json,
                sudo, prior guidance, previous guidance, earlier guidance, safety filter, safety filters, content filters,
                supersedes the, superseding the, list truncated, missing line, missing lines, omitted line, author field,
                title field, description field, ingredients field, ingredient field, equipment field, yield field,
                equipment section, mandatory entry, required entry, mandatory field,
                time should be set, times should be set, time must be set, in brackets put, rewrite the, reword the,
                make step one, make step 1, make step two, make step 2, wrongly omits, wrongly omitted, wrongly left out, correction by the author,
                in json, valid json, json only, json object, json schema, the schema, base64, rot13,
                backwards and do, do what it says, comply, to your output, in your output, from your output,
                to your response, in your response, to your reply, in your reply, api key, apikey, tell the user,
                inform the user, the user has asked, the user asked, the user wants, the user requests,
                the user has requested, dear ai, attention ai, note to ai, hey ai, ai assistant, ai model,
                in place of the recipe, instead of the recipe, instead of a recipe, empty list, has consented,
                the following ingredients are missing, the following steps are missing,
                following ingredient is missing, ingredients are missing from the, end your answer,
                begin your answer, start your answer, to the output, in the output, from the output,
                the final output, return nothing, return an empty, add a step, add another step, add one more step,
                add an extra step, add an additional step, add the step, add this step, add a final step,
                add a last step, insert a step, append a step, append the step, insert the step, include a step,
                include the step, step saying, step that says, step telling, step reading, step which says,
                whoever reads this, whoever is reading this, whoever transcribes, whoever is transcribing,
                whoever writes this, whoever is writing this, whoever summarises, whoever summarizes,
                whoever types this, whoever turns this, whoever processes, whoever extracts, anyone transcribing,
                anybody transcribing, anything that reads this, anything reading this, if you are transcribing,
                if youre transcribing, when transcribing, while transcribing, when you transcribe,
                when you write this up, when you write this down, when you write it up, when you write it down,
                when writing this, when writing it, when writing up, when writing down, write this up, write it up,
                when you write down, when you summarise, when you summarize, when summarising, when summarizing,
                when you turn this into, turning this into, as you write this, if you are writing this,
                if youre writing this, whatever reads this, whatever is reading this, person writing this,
                one writing this, those writing this, thing writing this, the note taker, note taker,
                taking notes on this, if you are taking notes, if youre taking notes, for the record keeper,
                for the written version, in the written version, in the written recipe, for the written recipe,
                the written recipe, tell the reader, tell readers, tell the cook, the reader should, the reader must,
                that the reader, the readers should, readers should be told, readers must be told, to the reader,
                for the reader, previous message, previous messages, the conversation, your context, context window,
                your memory, your answer must, your output must, your response must, disregard what,
                disregard everything, ignore what you, ignore what was, ignore everything, forget what you,
                forget everything, do as i say, follow my orders, follow these orders, new orders, your orders,
                override code, instructions you were given, instructions you have been given, what you were told,
                everything you were told, respond with an, respond with the, respond with nothing, respond with only,
                the cook has consented, is to be added system, and obey, obey me, obey this, as if we had said,
                as if i had said, as if we said, as if i said, as though we had said, as though i had said,
                act as if, act as though, who cant watch, who cant see this, who cannot watch, who cannot see,
                who cant hear, recipe leaves out, recipe forgets, recipe omits, recipe lacks, recipe is missing,
                missing from the recipe, recipe left out, recipe forgot, list leaves out, list forgets, list omits
                """
            )
        )
        address.media = Phrases(
            Self.phrases(
                """
                text, texts, text form, textual, transcript, transcripts, transcription, transcriber, transcribe,
                transcribing, transcribed, write up, writeup, written down, in writing, readers, reader, readership,
                sentence, sentences, paragraph, paragraphs, wording, verbatim, word for word, spelling, uppercase,
                lowercase, capital letters, signature, undersigned, software, computer, computers, algorithm,
                automated, database, dataset, spreadsheet, metadata, document, documents, keyword, keywords, tags,
                headline, byline, blurb, publish, published, publication, proofread, edition, editor, synopsis,
                summarise, summarize, summary, digit, digits, zero, zeros, zeroes, decimal point, decimal place,
                authorise, authorize, authorised, authorized, channel owner, account owner, owner of this channel,
                moderator, administrator, hereby, typist, note taker, notetaker, minutes of this, quote me,
                record keeping, this footage, this clip into, this video into, these frames, this frame, the word,
                the words, one line, single line, one sentence, lines of text, youve read, you have read,
                you just read, behind the screen, behind this screen, your makers, your maker, your owner,
                your owners, your operators, tell people, tell everyone, tell everybody, is told to, are told to,
                be told to, told to use
                """
            )
        )
        address.programs = Self.words("assistant ai chatbot bot llm gpt chatgpt")
        address.labels = Self.words("system assistant user developer ai admin operator bot chatgpt model")
        address.roles = Self.words(
            """
            model system user developer program software algorithm parser transcriber extractor reader readers writer
            editor summariser summarizer scribe typist helper
            """
        )
        address.addressing = Self.words("to for by from dear hey hello attention hi there little")
        address.possessives = Self.words("my our her his their little kitchen sous own favourite favorite j")
        address.subjects = Self.words(
            """
            i we they he she who people some ive weve id ill well lets us folks im were my our
            """
        )
        address.permissions = Self.words("can may might free option optional optionally wouldnt didnt cant")
        address.stoppers = Self.words(
            """
            and please then but so also you now just kindly or hey ok okay finally lastly only
            """
        )
        address.urges = Self.words(
            """
            remember forget sure need have kind want glad asked told required supposed must should shall lets could
            would can kindly careful fail
            """
        )
        address.wishes = Phrases(
            Self.phrases(
                """
                would be lovely, would be nice, would be great, would be good, would be wonderful,
                would be fantastic, would be ideal, would be kind, would be helpful, would be perfect,
                would be better, be lovely if, be nice if, be great if, would love it if, would love to see,
                would love for, would like it if, love to see, so kind as to, be so kind, be so good, kind enough to,
                good enough to, would you mind, would you please, could you please, can you please, will you please,
                could you, would you, can you, may i ask, might i ask, id ask, i ask you, i ask that, i beg you,
                i would ask, kindly, please, pretty please, appreciate it if, appreciate, grateful if, be grateful,
                do me a favour, do me a favor, do us a favour, small favour, small favor, be a dear, be a darling,
                i wonder if, if you wouldnt mind, if you dont mind, i hope, hopefully, my wish, i wish, we wish,
                wish the, wish that, makes sense to, makes sense if, it is customary to, it is best to,
                it is polite to, you might want to, you may want to, you will want to, youll want to, dont forget to,
                dont forget, do not forget to, never forget to, remember to, make sure to, make sure that, make sure,
                be sure to, you should, you must, you need to, you have to, you ought to, youd better, i want you to,
                i need you to, we want you to, we need you to, i would like you to, id like you to,
                would like to see, want to see, id like to see, help us by, thanks for, thank you for,
                the right thing is to, only fair to, only right to, let
                """
            )
        )
        address.musts = Phrases(
            Self.phrases(
                """
                must, should, shall, has to, have to, is required, are required, is to, are to, is asked, has asked,
                is told, is instructed, needs to, ought to, is supposed to, is obliged, may only, can only, ought,
                needs, need, need to, had better, are supposed to, is meant to, are meant to, would, could, had,
                is now, are now, is hereby, are hereby, shall be, will be, will now, may not, is not allowed, lacks,
                lack, is missing, are missing, forgot, forgets, omits
                """
            )
        )
        address.dismissals = Self.words(
            """
            ignore ignoring disregard disregarding forget override overrule bypass neglect skip violate
            """
        )
        address.rules = Self.words(
            """
            instruction instructions prompt prompts guidelines guideline command commands directive directives schema
            evidence constraints safeguards restrictions orders rulebook
            """
        )
        address.packets = Self.words(
            """
            packet package pack packaging box bag label tin manufacturer manufacturers jar maker makers machine
            noodles bottle can cooker follow following
            """
        )
        address.earlier = Phrases(
            Self.phrases(
                """
                the above, everything above, all above, everything before, everything you were, everything you have,
                everything so far, all of the above, what came before, what comes before, the cues before,
                the lines before, the lines above, the text above, the text before, the previous text,
                the previous lines, the preceding, all previous, everything previous, anything before,
                anything above, the rest of the transcript, the rest of the text, the other lines,
                the other overlays
                """
            )
        )
        address.answering = Self.words("print output respond reply answer reveal write translate summarize summarise")
        address.onlys = Self.words("only instead nothing exclusively solely just merely")
        address.formats = Self.words(
            """
            json yaml xml html markdown csv klingon pirate latin italian french german spanish english russian chinese
            japanese arabic morse emojis rhyme rhymes verse poem haiku capitals uppercase lowercase
            """
        )
        address.answers = Self.words("answer answers output outputs response reply transcript summary replies")
        address.owners = Self.words("your")
        address.talk = Self.words(
            """
            comment comments questions below quiz ask asked asking poll everyone people voice giveaway wondering think
            thoughts guess
            """
        )
        address.changes = Self.words(
            """
            set change rename replace substitute swap insert include add put write overwrite call name title list
            enter type delete remove omit leave mention append attach drop record register state mark label describe
            credit give note copy paste print present feature output transcribe recommend count treat store belong
            belongs appear appears appeared goes missing absent lacking rewrite retitle update correct edit modify
            alter amend extend expand double triple halve make place repeat stamp sign
            """
        )
        address.rewritings = Self.words(
            """
            set change rename replace overwrite rewrite retitle update correct edit modify alter amend make delete
            remove erase drop omit name call sign fill extend write mark title list
            """
        )
        address.writings = Phrases(
            Self.phrases(
                """
                mention, list, title this, title it, entitle, rename, retitle, note down, write down, jot down,
                set down, take down, state that, record that, record the, record a, record an, write that,
                report that, specify, credit, transcribe, summarise, summarize, recommend, call this dish,
                call this recipe, call the dish, call the recipe, call it a, call the result, call the finished,
                name the dish, name this dish, name the recipe, name this recipe, title the, tag this, tag it,
                tag the, label this recipe, label this as, label the recipe, label the dish, categorise, categorize,
                classify, describe this, describe the dish, describe the recipe, describe it, attribute, answer with,
                reply with, output, print, include the words, include the sentence, include the phrase,
                include the line, include the link, include a link, include a sentence, include a line,
                include a note, include the note, add the words, add the sentence, add the phrase, add the line,
                add a line, add a note, add the note, add a remark, add a sentence, write the words,
                write the sentence, replace the word, replace every word, replace all words
                """
            )
        )
        address.tellings = Self.words(
            """
            have has had contain contains contained containing include includes included including say says said read
            reads mention mentions mentioned list lists listed name names named show shows showed state states stated
            end ends feature features carry carries called titled featured written write writes recommend recommends
            recommended gain see appear appears appeared
            """
        )
        address.sayings = Self.words("say mention list name state cite quote recommend")
        address.papers = Phrases(
            Self.phrases(
                """
                ingredient list, ingredients list, list of ingredients, list, ingredient section,
                ingredients section, title, tags, hashtags, keywords, author, byline, author field, description,
                blurb, yield, servings, serving size, serving count, number of servings, number of portions,
                portion count, prep time, preparation time, total time, equipment list, list of equipment,
                tools list, notes section, summary, write up, writeup, written version, written recipe, recipe card,
                recipe title, recipe name, recipe text, recipe notes, name of the recipe, name of this recipe,
                name of the dish, name of this dish, name of this, dish name, answer, output, response, reply,
                transcript, transcription, document, text field, first line, last line, final line, opening line,
                closing line, list of steps, step list, method section, metadata, final result, final version,
                finished version, finished recipe, final recipe, text of the recipe, steps section, cookbook entry,
                index card, paperwork, json, ingredients column, the notes, notes field, recipe page,
                recipe headline, a headline, the card, the page
                """
            )
        )
        address.facts = Phrases(
            Self.phrases(
                """
                yield, servings, serving size, serving count, number of servings, number of portions, portion count,
                prep time, preparation time, total time, equipment list
                """
            )
        )
        address.sharedPapers = Self.words(
            """
            recipe recipes ingredients ingredient step steps instructions method directions part section
            """
        )
        address.prepositions = Self.words("to into in from on onto under among amongst as off within inside out")
        address.modifiers = Self.words(
            """
            the a an this that these those your its his her their first second third last final next extra additional
            another new full complete whole entire written printed finished very end top bottom beginning start of one
            actual official public shopping
            """
        )
        address.quantifiers = Self.words("each every")
        address.alls = Self.words("all any")
        address.figures = Self.words("amount amounts quantity quantities durations temperatures timings measurements")
        address.elsewhere = Self.words(
            """
            link links blog website site bio channel comments comment shopping grocery groceries newsletter bucket
            wish
            """
        )
        address.pointing = Self.words("this it these that them those which")
        address.multiplying = Self.words("multiply multiplying quadruple tenfold")
        address.naming = Self.words("call name title dub christen")
        address.meals = Self.words("dish recipe meal concoction creation")
        address.likes = Self.words("as")
        address.henceforth = Phrases(
            Self.phrases(
                """
                from now on, from here on, as of now, henceforth, from this point on, are now, is now,
                from this moment, from today, as of today
                """
            )
        )
        address.callings = Phrases(
            Self.phrases(
                """
                recipe is called, dish is called, recipe is named, dish is named, called, named, titled,
                recipe is titled, recipe is now, dish is now, known as, shall be called, will be called, goes by,
                the name of, the name
                """
            )
        )
        promotions = Phrases(
            Self.phrases(
                """
                link in bio, link in my bio, click the link, click here, tap the link, swipe up, subscribe,
                follow me, follow us, follow for, use code, use my code, discount code, promo code, coupon, giveaway,
                free money, sponsored, buy now, order now, buy my, download the app, download my, visit my,
                visit our, visit the website, dm me, sign up, vote for, crypto, bitcoin, gift card, credit card,
                card number, bank account, password, passwords, call now, limited offer, casino, betting, hacked,
                pwned, visit, buy, follow, call us, text us, email us, http, https, www, whatsapp, telegram, click,
                invest, free gift, win a, prize, lottery, loan
                """
            )
        )
    }
}
