import Foundation

/// What speech models are known to say where nobody speaks, by public reports: openai/whisper discussion 928 (subtitle
/// credits by language), and reports of users of Whisper's large models (thanks for watching, calls to subscribe).
enum KnownInventions {
    /// Signatures of subtitlers, which nobody says aloud; dropped wherever they are a sentence of their own.
    private static let credits = [
        "amara org", "soustitreur com", "mooji org", "alimmenta com", "multi moto eu", "opensubtitles org",
        "untertitel im auftrag des zdf", "untertitelung im auftrag des zdf", "untertitelung des zdf",
        "untertitel von stephanie geiges", "untertitelung aufgrund der", "copyright wdr",
        "copyright australian broadcasting",
        "sous titrage st 501", "sous titrage societe radio canada", "sous titres realises par",
        "sous titres realises para",
        "sous titres fait par", "sous titres faits par", "subtitulos por la comunidad", "subtitulado por la comunidad",
        "subtitulos realizados por", "subtitulos creados por", "sottotitoli e revisione a cura di",
        "sottotitoli creati dalla comunita", "legendas pela comunidade", "transcricao e legendas",
        "ondertitels ingediend door",
        "ondertiteld door", "ondertiteling door", "napisy stworzone przez", "subtitles by the", "subtitles created by",
        "transcription by castingwords", "altyazi m k", "altyazı m k", "субтитры сделал", "субтитры создавал",
        "редактор субтитров", "字幕由",
    ]
    /// The longest sentence that is taken for a credit, in words.
    private static let longestCredit = 16

    /// Sentences that may well be said, too, and tell nothing of a recipe.
    private static let phrases: Set = [
        "you", "thank you", "thanks", "thank you very much", "thank you so much", "thank you for watching",
        "thanks for watching", "thank you so much for watching", "thank you very much for watching",
        "thank you for watching this video", "thank you for watching my video", "thank you for your watching",
        "thanks for watching and see you next time", "please subscribe", "please subscribe to my channel",
        "please subscribe to the channel", "subscribe to my channel", "like and subscribe", "please like and subscribe",
        "dont forget to subscribe", "don t forget to subscribe", "don t forget to like and subscribe",
        "see you in the next video", "see you next video", "see you next time", "i ll see you next time",
        "we ll be right back", "bye", "bye bye", "goodbye", "vielen dank", "vielen dank furs zuschauen",
        "vielen dank fur s zuschauen", "danke furs zuschauen", "danke fur s zuschauen",
        "vielen dank fur ihre aufmerksamkeit", "bis zum nachsten mal", "tschuss", "swr", "merci",
        "merci d avoir regarde cette video", "merci d avoir regarde", "merci d avoir regarde la video",
        "merci a tous d avoir regarde cette video", "abonnez vous", "abonnez vous a la chaine",
        "n oubliez pas de vous abonner", "a bientot", "au revoir", "gracias", "muchas gracias", "gracias por ver",
        "gracias por ver el video", "muchas gracias por ver el video", "suscribete", "suscribete al canal",
        "hasta luego",
        "hasta la proxima", "adios", "grazie per la visione", "grazie per aver guardato il video",
        "obrigado por assistir", "terima kasih telah menonton", "abone olmayi unutmayin", "abone olmayı unutmayın",
        "yorumlariniza abone olmayi unutmayin", "yorumlarınıza abone olmayı unutmayın", "продолжение следует",
        "спасибо за просмотр", "ご視聴ありがとうございました", "次の動画でお会いしましょう", "시청해주셔서 감사합니다",
    ].reduce(into: Set<[Substring]>()) { $0.insert(words(of: $1)) }

    /// Lower-case words without accents, punctuation and, at the end, a year.
    static func words(of text: String) -> [Substring] {
        let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var words = folded.lowercased().split { !$0.isLetter && !$0.isNumber }
        if words.count > 1, let last = words.last, last.count == 4, last.allSatisfy(\.isASCII), Int(last) != nil {
            words.removeLast()
        }
        return words
    }

    /// The text without sentences that are credits; empty where it is nothing else.
    static func withoutCredits(_ text: String) -> String {
        let all = sentences(of: text)
        let kept = all.filter { !isCredit($0) }
        return kept.count == all.count ? text : kept.joined(separator: " ")
    }

    /// Whether each sentence of a text is one of those that are said at the end of videos.
    static func isPhrase(_ text: String) -> Bool {
        sentences(of: text).allSatisfy { phrases.contains(words(of: $0)) || words(of: $0).isEmpty }
    }

    private static func isCredit(_ sentence: String) -> Bool {
        let words = words(of: sentence)
        guard words.count <= longestCredit else { return false }
        if !sentence.contains(" "), sentence.lowercased().hasPrefix("www.") { return true }
        let whole = " " + words.joined(separator: " ")
        return credits.contains { whole.contains(" " + $0) }
    }

    /// Cut after a full stop, a question or an exclamation mark before a space: not within "Amara.org".
    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        for character in text {
            if character.isWhitespace, let last = current.last, ".!?".contains(last) {
                sentences.append(current)
                current = ""
            } else if !character.isWhitespace || !current.isEmpty {
                current.append(character)
            }
        }
        return current.isEmpty ? sentences : sentences + [current]
    }
}
