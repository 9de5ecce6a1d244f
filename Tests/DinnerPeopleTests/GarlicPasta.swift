import ClipMaker

extension ClipMaker {
    /// A short reel with amounts on the screen and steps.
    func garlicPasta() async throws -> String {
        let texts = [
            ClipMaker.text("Garlic Pasta", from: 0.4, to: 2.6, y: "100", size: 64),
            ClipMaker.text("200 g spaghetti", from: 3, to: 5),
            ClipMaker.text("2 tbsp olive oil", from: 5, to: 7),
            ClipMaker.text("Boil the spaghetti for 10 minutes", from: 7.5, to: 10),
            ClipMaker.text("Toss with the oil and serve", from: 10.5, to: 13),
        ]
        return try await make(
            "-f",
            "lavfi",
            "-i",
            "gradients=s=1280x720:r=25:d=14:speed=0.05:c0=0x406030:c1=0x806040:seed=3",
            "-vf",
            texts.joined(separator: ","),
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-pix_fmt",
            "yuv420p",
            "garlic pasta.mp4"
        )
    }
}
