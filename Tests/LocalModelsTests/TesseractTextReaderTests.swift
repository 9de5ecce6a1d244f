import ClipMaker
import Foundation
import LocalModels
import RecipeDomain
import Testing
import VideoWorkflow

@Suite("Text on the screen")
struct TesseractTextReaderTests {
    /// A picture made by ffmpeg, as a frame of a video.
    private func still(_ clips: ClipMaker, _ source: String, _ filter: String) async throws -> VideoFrame {
        let path = try await clips.make(
            "-f",
            "lavfi",
            "-i",
            source,
            "-vf",
            filter,
            "-frames:v",
            "1",
            "-pix_fmt",
            "gray",
            "-f",
            "rawvideo",
            "still.gray"
        )
        let pixels = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        return Self.frame(GrayImage(width: 1280, height: 720, pixels: pixels))
    }

    private static func frame(_ luma: GrayImage, regions: [FrameRegion] = []) -> VideoFrame {
        let span = TimeRange(start: .zero, end: .zero)
        let summary = FrameSummary(
            time: .zero,
            reason: .overlay,
            sharpness: 1,
            textRegions: regions,
            span: span,
            isForModel: false
        )
        return VideoFrame(summary: summary, jpeg: [], luma: TextLuma(darkest: luma, brightest: luma))
    }

    static let styleNames: [String] = [
        "fontcolor=white:box=1:boxcolor=black@0.6:boxborderw=12",
        "fontcolor=black:box=1:boxcolor=white@0.8:boxborderw=12",
        "fontcolor=white:borderw=4:bordercolor=black", "fontcolor=yellow:shadowx=3:shadowy=3:shadowcolor=black",
    ]

    @Test("is read, light on dark and dark on light", arguments: styleNames)
    func styles(_ style: String) async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "gradients=s=1280x720:c0=0x406030:c1=0x806040:seed=3",
            ClipMaker.text("2 tbsp olive oil", from: 0, to: 9, style: style)
        )
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines
        #expect(lines.map(\.text) == ["2 tbsp olive oil"])
        #expect(lines.allSatisfy { $0.region.y > 0.8 && $0.confidence > 0.8 })
    }

    @Test(
        "is read in the video's language, and in all of them together where none is known",
        arguments: [
            (RecipeLanguage.german, "2 EL Öl und 150 g Grieß"), (.french, "2 gousses d'ail écrasées"),
            (.spanish, "1 pizca de pimentón añejo"),
        ]
    )
    func languages(_ language: RecipeLanguage, _ text: String) async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "gradients=s=1280x720:c0=0x406030:c1=0x806040:seed=3",
            ClipMaker.text(text.replacing("'", with: "’"), from: 0, to: 9, style: Self.styleNames[0])
        )
        func read(_ languages: [RecipeLanguage]) async throws -> [String] {
            try await TesseractTextReader(engines: 1).readText(in: frame, languages: languages).value.lines
                .map { $0.text.replacing("’", with: "'") }
        }
        #expect(try await read([language]) == [text])
        // All of them together tell the letters, not always their marks.
        let bare = { (text: String) in text.folding(options: .diacriticInsensitive, locale: nil) }
        #expect(try await read(RecipeLanguage.allCases).map(bare) == [bare(text)])
    }

    @Test("with an outline is read on a ground as light as itself, and past what is dark there")
    func lightOnLight() async throws {
        let clips = try ClipMaker()
        let scene =
            "drawbox=x=380:y=0:w=300:h=720:color=0x404040:t=fill,drawbox=x=760:y=640:w=120:h=40:color=0x202020:t=fill,"
        let frame = try await still(
            clips,
            "color=0xe8e8e8:s=1280x720",
            scene + ClipMaker.text("2 tbsp olive oil", from: 0, to: 9, style: Self.styleNames[2])
        )
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines
        #expect(lines.map(\.text) == ["2 tbsp olive oil"])
    }

    @Test(
        "holds fractions as they stand there",
        arguments: [
            ("½ cup sugar", "1/2 cup sugar"), ("¼ tsp salt", "1/4 tsp salt"), ("¾ cup milk", "3/4 cup milk"),
            ("1½ cups flour", "1 1/2 cups flour"), ("2 ¼ cups rice", "2 1/4 cups rice"),
        ]
    )
    func fractions(_ shown: String, _ read: String) async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text(shown, from: 0, to: 9, y: "300", size: 48, style: Self.styleNames[2])
        )
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines
        #expect(lines.map(\.text) == [read])
    }

    static let ownWords: [(RecipeLanguage, shown: String, meant: String)] = [
        (.german, "1 EL Öl", "1 tbsp Öl"), (.german, "½ l Milch", "1/2 l Milch"),
        (.german, "¼ TL Kümmel", "1/4 tsp Kümmel"),
        (.german, "1 Msp. Muskatnuss", "1 knife tip Muskatnuss"), (.german, "1,5 kg Äpfel", "3/2 kg Äpfel"),
        (.french, "1 c. à s. d’huile", "1 tbsp huile"), (.french, "¾ tasse de crème", "3/4 cup crème"),
        (.french, "12,5 cl de crème fraîche", "25/2 cl crème fraîche"), (.french, "3 œufs", "3 œufs"),
        (.spanish, "½ l de leche", "1/2 l leche"), (.spanish, "1 cdta de pimentón", "1 tsp pimentón"),
        (.spanish, "50 g de piñones", "50 g piñones"),
    ]

    @Test("in another language means what its cooks mean by it", arguments: ownWords, [styleNames[1], styleNames[2]])
    func amounts(_ line: (language: RecipeLanguage, shown: String, meant: String), style: String) async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "gradients=s=1280x720:c0=0x406030:c1=0x806040:seed=3",
            ClipMaker.text(line.shown, from: 0, to: 9, y: "300", style: style)
        )
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame, languages: [line.language]).value
            .lines
        let read = IngredientLineParser(language: line.language).parse(lines.map(\.text).joined(separator: " "))
        let meaning = [read.quantity?.description, read.unit?.rawValue, read.food].compactMap(\.self)
        #expect(meaning.joined(separator: " ") == line.meant)
    }

    @Test("of heat alone is read, even where the language's data know no degree", arguments: RecipeLanguage.allCases)
    func heat(_ language: RecipeLanguage) async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text("180 °C", from: 0, to: 9, y: "300", style: Self.styleNames[2])
        )
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame, languages: [language]).value.lines
        let step = StepRecogniser.step(lines.map(\.text).joined(separator: " "), language: language)
        #expect(step.temperatures.map(\.degrees) == [180])
    }

    @Test("in small and large letters is read", arguments: [28, 44, 72, 110])
    func sizes(_ size: Int) async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text("3 cloves garlic", from: 0, to: 9, y: "300", size: size, style: Self.styleNames[2])
        )
        #expect(
            try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines.map(\.text)
                == ["3 cloves garlic"]
        )
    }

    @Test(
        "that isn't there is not read",
        arguments: ["color=gray:s=1280x720", "testsrc2=s=1280x720", "mandelbrot=s=1280x720"]
    )
    func nothing(_ source: String) async throws {
        let clips = try ClipMaker()
        let frame = try await still(clips, source, "crop=1280:600:0:120,pad=1280:720")
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines
        #expect(lines.count <= (source.hasPrefix("color") ? 0 : 2))
    }

    @Test("of a tiny picture is nothing")
    func tiny() async throws {
        let frame = Self.frame(GrayImage(width: 1, height: 1, pixels: [0]))
        #expect(
            try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines.isEmpty
        )
    }

    @Test(
        "in a language that isn't installed says what to install, be it the only one or the second",
        arguments: [("xyz", "tesseract-ocr-xyz"), ("eng+chi_xyz", "tesseract-ocr-chi-xyz")]
    )
    func missing(_ languages: String, _ package: String) async throws {
        let failure = await #expect(throws: Failure.self) {
            try await TesseractTextReader(languages: languages, engines: 1).check()
        }
        #expect(failure?.kind == .localModelMissing)
        #expect(failure?.cause.contains("apt-get install \(package)") == true)
        #expect(failure?.cause.contains("ocr-eng") == false)
    }

    @Test("is read where it stands, and nothing else is", arguments: [true, false])
    func region(_ isTold: Bool) async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text("2 tbsp olive oil", from: 0, to: 9, y: "100", style: Self.styleNames[0])
        )
        let top = FrameRegion(x: 0.03, y: 0.1, width: 0.6, height: 0.15)
        let bottom = FrameRegion(x: 0.03, y: 0.7, width: 0.6, height: 0.2)
        let told = Self.frame(
            frame.luma?.darkest ?? GrayImage(width: 0, height: 0, pixels: []),
            regions: [isTold ? top : bottom]
        )
        let lines = try await TesseractTextReader(engines: 1).readText(in: told, languages: [.english]).value.lines
        #expect(lines.map(\.text) == (isTold ? ["2 tbsp olive oil"] : []))
    }

    @Test("with degrees is read")
    func degrees() async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text(
                "Bake at 180°C for 20 minutes",
                from: 0,
                to: 9,
                y: "300",
                size: 44,
                style: Self.styleNames[2]
            )
        )
        let lines = try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines
        #expect(lines.map(\.text) == ["Bake at 180°C for 20 minutes"])
    }

    @Test("with a half is read as an amount of a half")
    func half() async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text("½ cup sugar", from: 0, to: 9, y: "300", size: 44, style: Self.styleNames[2])
        )
        let text = try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value
        let evidence = VideoEvidence(
            duration: Timestamp(milliseconds: 9000),
            onScreen: OverlayJoiner.join([SpannedFrameText(text: text, span: frame.summary.span)])
        )
        #expect(RecipeRules().drafts(from: evidence).first?.ingredients.map(\.text) == ["1/2 cup sugar"])
    }

    @Test("light letters are read of the darkest looks, dark ones of the brightest")
    func looks() async throws {
        let clips = try ClipMaker()
        let still = try await still(
            clips,
            "color=0x202020:s=1280x720",
            ClipMaker.text("3 cloves garlic", from: 0, to: 9, y: "300", size: 44, style: "fontcolor=white")
        )
        let dark = try #require(still.luma?.darkest)
        // In the brightest of all looks, a light scene has washed the letters out.
        let white = GrayImage(width: 1280, height: 720, pixels: dark.pixels.map { max($0, 235) })
        var frame = still
        frame.luma = TextLuma(darkest: dark, brightest: white)
        #expect(
            try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines.map(\.text)
                == ["3 cloves garlic"]
        )
        frame.luma = TextLuma(darkest: white, brightest: white)
        #expect(
            try await TesseractTextReader(engines: 1).readText(in: frame, languages: [.english]).value.lines.isEmpty
        )
    }

    @Test("of many frames is read side by side, and who waits can leave")
    func concurrency() async throws {
        let clips = try ClipMaker()
        let frame = try await still(
            clips,
            "color=0x335544:s=1280x720",
            ClipMaker.text("2 eggs", from: 0, to: 9, style: Self.styleNames[0])
        )
        let reader = TesseractTextReader(engines: 2)
        try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<6 {
                group.addTask { try await reader.readText(in: frame, languages: [.english]).value.lines.map(\.text) }
            }
            for try await lines in group { #expect(lines == ["2 eggs"]) }
        }
        let cancelled = await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await reader.readText(in: frame, languages: [.english]) } }
            group.cancelAll()
            var cancelled = 0
            while let outcome = await group.nextResult() {
                if case .failure(let error) = outcome, error is CancellationError { cancelled += 1 }
            }
            return cancelled
        }
        #expect(cancelled >= 18)
        #expect(try await reader.readText(in: frame, languages: [.english]).value.lines.map(\.text) == ["2 eggs"])
    }
}
