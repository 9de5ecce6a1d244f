/// Units as running text of each language names them, besides the English and the metric ones.
enum KitchenUnits {
    /// The unit that begins at a token, by the longest name: "cuillères à soupe", "c. à s.".
    static func unit(at index: Int, in text: TextTokens, language: KitchenLanguage) -> (unit: Unit, next: Int)? {
        guard let names = names[language], text.isWord(index) else { return nil }
        var found: (Unit, Int)?
        var name = ""
        var next = index
        while next < text.count, next - index < 6, text.isWord(next) || text.word(next) == "." && next > index {
            if text.isWord(next) {
                name += (name.isEmpty ? "" : " ") + text.word(next)
                if let unit = names[name] { found = (unit, next + 1) }
            }
            next += 1
        }
        return found
    }

    /// One of a unit that follows.
    static let articles: [KitchenLanguage: Set<String>] = [
        .german: ["ein", "eine", "einen", "einem", "einer"], .french: ["un", "une"], .spanish: ["un", "una"],
    ]

    /// By name: lower case, accents folded.
    private static let names: [KitchenLanguage: [String: Unit]] = [
        .german: table([
            (.tablespoon, "el,essloffel,essl"), (.teaspoon, "tl,teeloffel,teel"), (.cup, "tasse,tassen"),
            (.pinch, "prise,prisen"), (.clove, "zehe,zehen"), (.slice, "scheibe,scheiben"), (.can, "dose,dosen"),
            (.package, "packchen,packung,packungen,pck,pkg,beutel"), (.bunch, "bund"), (.piece, "stuck,stucke"),
            (.sprig, "zweig,zweige,zweigen"), (.stalk, "stange,stangen"), (.leaf, "blatt,blatter"),
            (.handful, "handvoll"),
            (.gram, "gramm"), (.kilogram, "kilo,kilogramm"), (.liter, "liter"), (.milliliter, "milliliter"),
            (.bottle, "flasche,flaschen"), (.jar, "glas,glaser"), (.drop, "tropfen"), (.dash, "schuss,spritzer"),
        ]),
        .french: table([
            (.tablespoon, "cuillere a soupe,cuilleres a soupe,c a s,c a soupe,cas,cs,cuil a soupe"),
            (.teaspoon, "cuillere a cafe,cuilleres a cafe,c a c,c a cafe,cac,cc,cuil a cafe"), (.cup, "tasse,tasses"),
            (.pinch, "pincee,pincees"), (.clove, "gousse,gousses"), (.slice, "tranche,tranches"),
            (.can, "boite,boites"), (.package, "sachet,sachets,paquet,paquets"),
            (.bunch, "bouquet,bouquets,botte,bottes"),
            (.sprig, "branche,branches,brin,brins"), (.leaf, "feuille,feuilles"), (.handful, "poignee,poignees"),
            (.gram, "gramme,grammes"), (.kilogram, "kilo,kilos"), (.liter, "litre,litres"), (.glass, "verre,verres"),
            (.piece, "morceau,morceaux"),
        ]),
        .spanish: table([
            (.tablespoon, "cucharada,cucharadas,cda,cdas"), (.teaspoon, "cucharadita,cucharaditas,cdta,cdtas"),
            (.cup, "taza,tazas"), (.pinch, "pizca,pizcas"), (.clove, "diente,dientes"),
            (.slice, "rebanada,rebanadas,rodaja,rodajas,loncha,lonchas"), (.can, "lata,latas"),
            (.package, "paquete,paquetes,sobre,sobres"), (.bunch, "manojo,manojos"),
            (.sprig, "ramita,ramitas,rama,ramas"),
            (.leaf, "hoja,hojas"), (.handful, "punado,punados"), (.gram, "gramo,gramos"), (.kilogram, "kilo,kilos"),
            (.liter, "litro,litros"), (.glass, "vaso,vasos"), (.piece, "trozo,trozos"),
        ]),
    ]

    private static func table(_ rows: [(Unit, String)]) -> [String: Unit] {
        var names: [String: Unit] = [:]
        for (unit, list) in rows { for name in list.split(separator: ",") { names[String(name)] = unit } }
        return names
    }
}
