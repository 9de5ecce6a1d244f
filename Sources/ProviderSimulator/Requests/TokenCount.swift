/// A rule of thumb: four bytes of UTF-8 are a token.
enum TokenCount {
    static func of(_ text: String) -> Int { (text.utf8.count + 3) / 4 }
}
