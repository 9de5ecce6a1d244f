extension SpeechWords {
    static let english = SpeechWords(
        hesitations: words("um uh umm uhm erm hmm er ah"),
        openers: phrases(
            """
            so, okay so, okay, ok, alright, all right, right so, right, well, now, anyway, basically, like, you know, i mean,
            yeah, yes, oh, first of all, first up, first things first, lets see, guys, and so, and now, right now, but, honestly, and
            """
        ),
        closers: phrases(
            """
            and youre done, and thats it, and were done, and there you go, and there you have it, you know, and thats that,
            and thats number one done, and enjoy, and voila, okay, all right, alright
            """
        ),
        talk: phrases(
            """
            subscribe, subscribed, follow me, follow us, link in, in the comments, comment below, the comments, thumbs up,
            like button, hit like, give this video, see you, thanks for watching, thank you for watching, thanks for hanging,
            thank you so much for, welcome back, welcome to, my channel, this channel, this video, next video, last video, sponsor,
            sponsored, sponsoring, discount, use code, promo, affiliate, description box, in the description, notification, giveaway,
            my cookbook, my book, my newsletter, instagram, tiktok, patreon, merch, let me know, tell me, hey guys, hi guys, hey everybody,
            hey everyone, hello everyone, good morning, bye, bye bye, i love you, if you liked, stay tuned, free shipping,
            per month, free trial, percent off, who remembers, would you, have you ever, did you know, leave a comment, on sale
            """
        ),
        announcements: phrases(
            """
            today, tonight, were making, we are making, im making, were going to make, were gonna make, im going to show you,
            im gonna show you, i will show you, ill show you, this recipe is, this is my, the recipe, recipes, this recipe
            """
        ),
        cooks: words("i we you id wed youd ill well youll lets im were youre"),
        beforeVerbs: words(
            """
            and then to gonna wanna just now or next please also lets can should must first finally will until gently slowly
            carefully quickly dont
            """
        ),
        auxiliaries: words("ive weve youve had has was were been"),
        definites: words("the this that these those your my our its their"),
        ends: words(
            """
            and to in into then with until till for on onto over at when while so which that is are together right here as
            but straight there or from after before if because about it them i we you just now like around through well
            maybe first next again each per plus goes go inside off out up down under were was has have will would can
            whisk mix stir fold cook bake fry simmer going really this these those too also back
            """
        ),
        vague: words(
            """
            dough batter sauce soup mixture mix cake bread salad dressing filling topping vegetable meat fruit spice herb
            curry pie pizza cookie seasoning seed powder paste extract stalk zest burger sprinkle fillet pastry pasta noodle wrap
            water ice flake pudding gravy food fish jelly crust
            """
        ),
        sequences: words("then next finally plus also followed"),
        cuts: phrases(
            """
            so first, so now, so then, so next, now, then, next, finally, go ahead, im gonna, im going to, were gonna, were going to, youre gonna,
            youre going to, you want to, you wanna, weve got, and then, and finally, and now, after that, once thats, lets
            """
        ),
        ands: words("and"),
        openEnds: words(
            """
            and or with the a an of in into on onto to for until till at over about from then plus by without through between
            under while when if your its more some each as just is are gonna wanna im were youre i we you that so
            """
        ),
        continuations: words(
            """
            of into with until till for from that it them together because which so or to in on onto over at about while as if when like
            """
        )
    )
}
