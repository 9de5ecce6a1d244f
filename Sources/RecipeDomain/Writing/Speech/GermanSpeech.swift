extension SpeechWords {
    static let german = SpeechWords(
        hesitations: words("äh ähm öhm hm hmm ehm mh naja"),
        openers: phrases(
            """
            also, so, ja, ja also, okay, ok, gut, na gut, na ja, ach, ach ja, genau, und, aber, leute, ihr lieben, wie gesagt,
            so und, und so, also gut, also ihr lieben
            """
        ),
        closers: phrases("und fertig, und das wars, fertig ist das ganze, oder, ne, gell, genau"),
        talk: phrases(
            """
            abonniert, abonnieren, abonniere, kanal, kommentar, kommentare, kommentaren, in die kommentare, daumen hoch, glocke,
            folgt mir, folge mir, folgt uns, link in, in der beschreibung, infobox, bis zum nächsten, bis bald, bis nächste, tschüss,
            willkommen, hallo, guten morgen, danke fürs, vielen dank, rabattcode, rabatt, werbung, gutschein, sponsor, gesponsert,
            gewinnspiel, schreibt mir, schreib mir, lasst mir, lasst es euch schmecken, lass es dir schmecken, guten appetit, sagt mir,
            mein buch, mein kochbuch, instagram, schaut mal, schaut vorbei, wisst ihr, kennt ihr, holt es euch, kauft, bestellt
            """
        ),
        announcements: phrases(
            """
            heute, diesmal, das rezept, mein rezept, zeige ich euch, zeig ich euch, ich zeige euch, gibt es, gibts, koche ich mit euch
            """
        ),
        cooks: words("ich wir ihr du man"),
        beforeVerbs: words("und dann jetzt nun danach anschliessend noch"),
        auxiliaries: words("habe hab haben hat hatte hatten war waren wurde wurden bin"),
        definites: words(
            "der die das den dem des diese dieser dieses diesen diesem meine meinen euer eure eurem deine ins im am zum zur beim"
        ),
        ends: words(
            """
            und mit in im ins auf aus bei für von zu zum zur an am dazu rein hinein drauf darauf darin drüber darüber unter um
            ab die der das den dem oder bis dann wenn aber ich wir ihr man es sie noch hinzu darunter hinunter durch über nach
            dass wie ist sind kommt kommen gut
            """
        ),
        vague: words(
            """
            teig soße sauce suppe gemüse fleisch kuchen salat gewürz kräuter masse füllung obst pizza brühe keks fond marinade
            wasser stange flocke kerne kern mark extrakt eis dip dressing belag streusel fisch kraut hack filet topping saft
            knödel nudel creme wraps toast brot brösel nudelwasser pulver
            """
        ),
        sequences: words("dann danach anschliessend zuletzt zum schluss jetzt nun dazu"),
        cuts: phrases(
            """
            und dann, dann, danach, und danach, anschließend, jetzt, und jetzt, als nächstes, zum schluss, zuletzt
            """
        ),
        ands: words("und"),
        openEnds: words(
            """
            und oder mit der die das den dem des ein eine einen einem einer in im ins für von vom zu zum zur bei auf über unter
            als wenn bis sowie je circa etwa dann aus ohne nach durch um pro jetzt noch ich wir ihr man
            """
        ),
        continuations: words("von vom mit bis für weil damit dass sodass oder in im ins auf bei aus zu zum zur")
    )
}
