/// Words that say nothing about what is looked for, in the languages that recipes are read in. None of them is a food
/// or an act of the kitchen in another of these languages ("mais" and "pour" are, so they aren't here).
enum StopWords {
    static func contains(_ folded: String) -> Bool { all.contains(folded) }

    private static let all = Set(
        """
        a an the of and or to in into on onto with for it its is are was were be been being am do does did doing has have had
        he she they we you i me him her them us my your his their our this that these those there here where when what which
        who whom whose why how part moment bit something anything someone somebody some any at by from as so than then if but
        not no nor too very can could would should will may might must shall just about saw seen show shows shown
        der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine mit von zu zum zur im am um
        auf fur ist sind war waren wird werden wurde wurden hat haben hatte ich du er sie es wir ihr ihm ihn mir mich dich sich
        wo wann wer wie welche welcher welches dass wenn dann auch noch nur schon sehr stelle etwas
        le les la l d un une et ou ne pas que qui quoi dont ce cet cette ces je tu il elle on nous vous ils elles
        est sont etait dans par sur avec au aux de du en y quand comment moment ou
        el los las lo unos unas o u e es son fue era no si se su sus mi mis tu tus yo ella ellos nosotros que quien donde
        cuando como con del al por para
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}
