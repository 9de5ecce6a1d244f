/// Captions for those who don't hear: "[sizzling]", "(soft music)", "♪".
enum SoundCaption {
    /// Whether a cue is nothing but descriptions of sounds and music. What names a number may be an amount, and isn't.
    static func isAll(of text: String) -> Bool {
        var depth = 0
        var isSung = false
        for character in text {
            switch character {
            case "(", "[", "（", "［": depth += 1
            case ")", "]", "）", "］": depth = max(0, depth - 1)
            case "♪", "♫": isSung.toggle()
            default:
                if character.isNumber { return false }
                if character.isLetter, depth == 0, !isSung { return false }
            }
        }
        return true
    }
}
