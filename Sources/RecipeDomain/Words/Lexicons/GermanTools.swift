extension LexiconWords {
    /// Ways of cooking and tools: what a recipe can't take for granted.
    mutating func fillGermanTools() {
        heating = Self.words(
            """
            braten anbraten anschwitzen andünsten dünsten rösten anrösten bräunen schwitzen sautieren ausbraten brutzeln frittieren
            fritieren ausbacken kochen köcheln aufkochen simmern sieden blanchieren pochieren dämpfen schmoren backen überbacken
            gratinieren grillen grillieren toasten karamellisieren flambieren räuchern
            """
        )
        shaping = Self.words(
            """
            formen verteilen streichen ausstreichen bestreichen schichten untermischen abdecken zudecken bedecken füllen befüllen
            drücken binden rollen ausrollen wenden glattstreichen andrücken hineindrücken einschlagen wickeln bilden
            zusammendrehen einklappen verschließen
            """
        )
        gathering.formUnion(
            Self.words(
                """
                füllen befüllen bedecken setzen platzieren bestäuben dekorieren anrichten einfüllen einschichten bepinseln beifügen ergänzen unterziehen untermengen untermischen einarbeiten verquirlen auffüllen aufgießen zugießen verschließen zudecken abdecken decken tun hineinlegen streichen verstreichen zusammenrühren anrühren unterkneten ausbreiten wälzen panieren zerbröseln bröseln drüberstreuen einlegen werfen kippen schütten toppen
                """
            )
        )
        foodParts = Self.byFirst("ei: eigelb eiweiß dotter eiklar")
        cuts = [
            2: Self.words("halbieren halfte halft halbe"), 3: Self.words("drittel"), 4: Self.words("vierteln viertel"),
            8: Self.words("achteln achtel"),
        ]
        fats = Self.words("butter butterschmalz schmalz ol margarin ghee")
        heatNouns = Self.words("hitz stuf temperatur druck flamm leistung")
        strengths = Self.rows(
            "niedrig schwach klein kleinst gering niedrigst mild niedrigst niedriger schwacher kleiner kleinster niedrigster, mittel mittler mittlerer, hoch hochst stark gross voll hoher hochster starker grosser voller"
        )
        moreTools = Self.words(
            """
            küchenwaage waage passiertuch mulltuch tuch zahnstocher schaschlikspieß holzspieß folie klarsichtfolie alu kuchengitter abkühlgitter
            hobel gemüsehobel mandoline mörser stößel feinsieb haarsieb durchschlag abtropfsieb zange schöpfkelle zestenreibe gemüsereibe
            bratenthermometer räucherofen smoker dampfkochtopf schnellkochtopf dampfdrucktopf reiskocher thermomix entsafter fleischwolf
            kaffeemühle gewürzmühle bunsenbrenner brenner förmchen tortenring backring tajine plancha kartoffelpresse spätzlepresse
            stampfer kartoffelstampfer ausstecher spritzbeutel spritztülle tülle gefrierbeutel wasserkocher toaster wasserbad küchengarn
            garn butterbrotpapier eiswürfelform eisbad
            """
        )
        everydayTools = Self.words(
            """
            pfanne bratpfanne topf kochtopf schüssel schale teller platte brett messer löffel gabel tasse glas deckel form blech backblech
            herd herdplatte hand hände tisch arbeitsfläche geschirrtuch küchenpapier backpapier auflaufform kelle spatel gefäß
            schneebesen kasserolle bräter zange waage
            """
        )
        toolActs = Self.byFirst(
            """
            ofen: backen überbacken gratinieren vorheizen, backofen: backen überbacken gratinieren vorheizen, rohr: backen, kühlschrank: kühlen
            kaltstellen kühlstellen, gefrierfach: einfrieren tieffrieren, gefrierschrank: einfrieren, tiefkühler: einfrieren, mixer: mixen pürieren
            vermixen zerkleinern schlagen aufschlagen, standmixer: mixen pürieren, stabmixer: pürieren mixen, pürierstab: pürieren mixen, küchenmaschine: kneten
            rühren mixen, handrührgerät: schlagen aufschlagen rühren, rührgerät: schlagen aufschlagen rühren, grill: grillen grillieren überbacken gratinieren,
            nudelholz: ausrollen rollen, sieb: abgießen abseihen sieben passieren abtropfen, durchschlag: abgießen abtropfen, reibe: reiben raspeln abreiben,
            hobel: hobeln, gemüsehobel: hobeln, schäler: schälen, spieß: aufspießen stecken, pinsel: bepinseln einpinseln bestreichen, mörser:
            mörsern zerstoßen mahlen, stampfer: stampfen zerstampfen, kartoffelpresse: pressen durchpressen, spritzbeutel: spritzen, mikrowelle: erwärmen, dampfgarer: dämpfen,
            fritteuse: frittieren, folie: einwickeln abdecken zudecken, frischhaltefolie: einwickeln abdecken, alufolie: einwickeln abdecken, ausstecher: ausstechen, gitter: auskühlen abkühlen,
            kuchengitter: auskühlen abkühlen, toaster: toasten, wasserkocher: kochen, wasserbad: schmelzen
            """
        )
    }
}
