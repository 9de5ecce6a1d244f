/// Text and addresses as they may stand in a page.
enum HTMLEscape {
    /// For text and for attributes in double quotation marks; control characters left out.
    static func text(_ text: some StringProtocol) -> String {
        var escaped = ""
        for character in text.oneLineKeepingEdges {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// An address that a reader may follow: http, https, file, or one of the page's own site; nil for everything else, such as a script.
    static func link(_ url: String?) -> String? { allowed(url, ["http://", "https://", "file:///"]) }

    /// An address that may be shown as a picture.
    static func picture(_ url: String?) -> String? {
        allowed(
            url,
            ["http://", "https://", "data:image/jpeg;", "data:image/png;", "data:image/webp;", "data:image/gif;"]
        )
    }

    /// A path; two slashes, or a slash and a backslash, would lead to another site.
    static func isOfSite(_ url: String) -> Bool {
        url.hasPrefix("/") && !url.dropFirst().hasPrefix("/") && !url.contains("\\")
    }

    private static func allowed(_ url: String?, _ beginnings: [String]) -> String? {
        guard let url, isOfSite(url) || beginnings.contains(where: { url.lowercased().hasPrefix($0) }) else {
            return nil
        }
        return text(url.filter { !$0.isWhitespace })
    }
}

extension StringProtocol {
    /// White space as spaces, control characters left out.
    fileprivate var oneLineKeepingEdges: String {
        String(map { $0.isWhitespace ? " " : $0 }).withoutControls
    }
}
