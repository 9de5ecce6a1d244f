/// A recipe as one page that needs nothing else: to read on a phone while cooking, to print on A4, and, by the JSON-LD
/// inside, to import elsewhere. Nothing in it runs, and nothing of the source is taken for markup.
public enum HTMLFormat {
    /// Ends with a line break. Estimated amounts are left out.
    /// - Parameters:
    ///   - video: its moments become links where its URL is http, https or file.
    ///   - pictures: the dish, and stills of steps; data URLs make the page whole by itself.
    public static func string(
        from recipe: Recipe,
        video: VideoReference?,
        pictures: RecipePictures = RecipePictures()
    ) throws -> String {
        var pictures = pictures
        pictures.cover = HTMLEscape.picture(pictures.cover) == nil ? nil : pictures.cover
        pictures.steps = pictures.steps.filter { HTMLEscape.picture($0.value) != nil }
        let data = try JSONLDFormat.string(from: recipe, video: video, pictures: pictures.forPageData)
        let body = HTMLPageBody(recipe: recipe, video: video, pictures: pictures)
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <title>\(HTMLEscape.text(recipe.title))</title>
            <style>
            \(HTMLStyle.css)
            </style>
            <script type="application/ld+json">\(data.trimmed)</script>
            </head>
            <body>
            <main>
            \(body.html)
            </main>
            </body>
            </html>

            """
    }
}
