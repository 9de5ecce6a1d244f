extension LexiconWords {
    /// Words of talk, which are no misread words of a kitchen.
    mutating func fillEnglishCommonWords() {
        common = Self.words(
            """
            about above across actually afraid again against ago alone along already although always among
            amount animal another answer apart area around aside asked attention autumn away baby back ball
            basically beautiful became become been began begin behind being believe below beside beyond birthday
            body book both bottom bought boys breath bright brother build building business busy buying cannot
            care careful case cast catch caught center centre certain chance change cheap check child children
            christmas city class clear clever close closed clothes coast color come comes coming comment common
            cool corner could country course crazy create crowd cute daily dance danger dark date daughter days
            dead deal dear decide deep deeply depends details didnt different difficult direct doctor doesnt
            dollar dont double doubt down dream during early earth edge effect either else empty ending energy
            english enjoyed evening ever exactly example except excited expect expensive extra eyes face fact
            fair fall fancy far fast fault favorite fear feel feeling feet fell felt finally find fine finger
            fingers finish first five flat floor follow following food foot force forever forget form forward
            found free french friday friend friends front full fully funny game garden gently gets getting girl
            girls given giving glad goal gone gorgeous grand great group grow guess guest guests guide guys hair
            half hand hands hang happen happens happy hard hate hear heard heart heavy height held hello help
            hers high himself hold holding hole holes holiday home honest honestly hope hopefully house however
            huge hundred hurry husband idea imagine important impressed indian inside instead interest italian
            itself japanese jobs join juicy keep kept kids kind kinds king know known labor lady land large last
            late latter laugh laws lazy learn least leave left less level lies life lift light like liked likes
            lines link list listen little live living local lock loose lose lots loud loved lovely loves lower
            lowest lucky lunch machine main major manage maybe mean means meant meet meeting middle might mind
            minute miss mistake moment monday money month months mood morning mother mouth move movie music
            myself name names nation natural nature near nearly neat need needed needs neither nervous never
            news next nice night noise normal normally nose note notes nothing notice number numbers obvious
            often older once ones online open order other others outer outside overnight owner page pages paid
            pain pair parents part parties parts party pass passed past patience patient peace perfect perhaps
            person phone photo photos pick picked picture pictures plain plan plans play playing please plenty
            point points poor popular possible post power practice prefer present press pretty price probably
            problem promise proper proud pull purpose push quality question quick quickly quiet quite rather
            reach ready real reason recently regular relax remember rest result rich ride right ring rise risk
            river road rock room rooms rough round rule rules same saturday save saying says scale scared school
            science scrap season second secret seem seems seen self send sense serious service seven several
            shall shape sharp shop shopping short should show shown shows sick side sides sign silly similar
            simple simply since single sister size skill skills sleep slight slightly slow slowly small smell
            smells smile social soft solid some someone something sometimes soon sorry sort sound sounds source
            south space spare speak special speed spent spot spring stage stand star start started starting
            state stay steady still stop store stories story straight strange street strong student stuff style
            such sudden sugar summer sunday super supper sure surface surprise sweet swear table take taken
            takes taking talk tall taste team tell tells test texture than that their them then there these they
            thing things think third this those though thought three through thursday tight tightly time times
            tiny tired title today together told tomorrow tonight took total touch touching towards town track
            traditional travel treat tree trick tried trip trouble true trust truth trying tuesday turned twice
            type under unless until upon upside used useful using usual usually valley value various version
            very video view visit voice wait waiting walk wall want wanted warm warning watch watching water
            wave ways wear weather website wedding week weekend weeks weight welcome well went were west what
            whatever wheel when where whether which while white whole whose wide wife wild will wind window wine
            winter wise wish with within without wobbly woman women wonder wonderful wood word words work worked
            working works world worry worse worst worth would write wrong year years yellow yesterday young your
            yours yourself
            millimetre millimetres millimeter millimeters mm
            """
        )
    }
}
