import ArgumentParser
import DinnerPeopleApp
import Foundation
import RecipeDomain
import VideoWorkflow

struct Process: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a recipe of a video.",
        discussion: """
            With nothing configured the text on the screen and the subtitles are read on this machine. Connect a
            vision and a speech model, and frames and speech are understood too. Running it again costs nothing that
            was paid for already.
            """
    )

    @Argument(help: ArgumentHelp("The video files.", valueName: "video"), completion: .file())
    var videos: [String]

    @Option(help: "What the author wrote beside the video: a text, or @file.")
    var caption: String?

    @Option(help: ArgumentHelp("Frames described by a model.", valueName: "n"))
    var frames: Int?

    @Option(help: ArgumentHelp("One frame every so many seconds, in place of choosing.", valueName: "seconds"))
    var every: Double?

    @Option(help: "How closely to look: auto, quick or thorough.")
    var look: LookChoice = .auto

    @Option(help: "When to read the screen on this machine: auto, always or never.")
    var ocr: OCRChoice?

    @Option(help: ArgumentHelp("The language spoken and written in the video (en, de, …).", valueName: "language"))
    var language: String?

    @Option(help: ArgumentHelp("Where you are, in the words of the models' configuration.", valueName: "region"))
    var region: String?

    @Option(help: "2 describes the frames and then writes; 1 writes from the frames themselves, which is quicker.")
    var rounds: Rounds = .two

    @Option(help: "Whether frames of one shot share a request to the vision model: off or shot.")
    var batch: BatchChoice?

    @Option(help: "Who chooses the frames that a model describes: local or model (needs two rounds).")
    var select: SelectionChoice?

    @Option(help: "What the speech model gets to hear: voices (what may be one) or everything but silence.")
    var listen: ListeningChoice?

    @Option(help: "What to do with a video that shows what another one shows: process (and say so) or stop.")
    var known: KnownVideoChoice = .process

    @Flag(help: "Send nothing to any model elsewhere.")
    var local = false

    @Option(help: "How to print the recipe: text, markdown, jsonld, json, cooklang or html.")
    var format: OutputFormat = .text

    @OptionGroup var remote: RemoteOptions

    @OptionGroup var translation: TranslationOptions

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if remote.server != nil {
            guard ocr == nil, batch == nil, select == nil, listen == nil, !local, translation.translate == nil else {
                throw ValidationError(
                    "With --server it is the server that reads, listens and asks models; --ocr, --batch, --select, "
                        + "--listen, --local and --translate are for this machine."
                )
            }
        }
        try select?.validate(with: rounds)
        if local, translation.translate != nil {
            throw ValidationError("--translate asks a model, and --local sends nothing.")
        }
        if let frames, !(1...500).contains(frames) { throw ValidationError("--frames takes a number from 1 to 500.") }
        if let every, !(every >= 0.1 && every <= 3600) {
            throw ValidationError("--every takes a number of seconds from 0.1 to 3600.")
        }
    }

    func run() async throws {
        let failures = try await withInterruption {
            do {
                let configuration = try await common.load(
                    isLocal: local,
                    ocr: ocr,
                    batch: batch,
                    selection: select,
                    listening: listen
                )
                let caption = try captionText()
                if let server = remote.server {
                    return try await process(at: server, with: configuration, caption: caption)
                }
                return try await DinnerPeopleApp.with(configuration) { app in
                    try await process(with: app, caption: caption)
                }
            } catch let failure as Failure {
                throw failure.exit(about: nil)
            }
        }
        if failures > 0 { throw ExitCode(1) }
    }

    /// Processes one video after the other; gives the number of those that yielded no recipe.
    private func process(with app: DinnerPeopleApp, caption: String?) async throws -> Int {
        if translation.translate != nil { try app.requireTranslator() }
        try await common.tellWhatIsSent(by: app)
        var failures = 0
        for path in videos {
            let name = URL(fileURLWithPath: path).lastPathComponent
            do {
                let video = try VideoFile(path: path, language: language)
                let request = app.request(
                    for: video,
                    caption: caption,
                    look: look,
                    frames: frames,
                    every: every,
                    language: language,
                    region: region,
                    rounds: rounds,
                    known: known
                )
                let result = try await withLiveProgress(isQuiet: common.quiet) { progress in
                    try await app.workflow.process(request) { progress.show($0) }
                }
                let reference = VideoReference(name: video.name, url: URL(fileURLWithPath: video.path).absoluteString)
                for made in result.recipes {
                    let view = try await self.view(of: made.recipe, in: app)
                    Swift.print(try format.string(from: view, video: reference, withEstimates: true), terminator: "")
                }
                if !common.quiet { try await report(result, from: app) }
            } catch let failure as Failure {
                Notes.print(failure.sentence(for: name))
                failures += 1
            }
        }
        return failures
    }

    /// The recipe is kept by now: where it can't be translated it is shown as it is.
    private func view(of recipe: Recipe, in app: DinnerPeopleApp) async throws -> Recipe {
        do {
            return try await translation.view(of: recipe, in: app)
        } catch let failure as Failure {
            Notes.print(failure.sentence(for: "The recipe is kept, but could not be translated"))
            return recipe
        }
    }

    private func report(_ result: ProcessResult, from app: DinnerPeopleApp) async throws {
        for (index, made) in result.recipes.enumerated() {
            if index == 0 {
                let report = try await app.report(of: result.run, recipe: made.id)
                Notes.print("\n" + report.text)
                Notes.print("Timeline: \(report.timelinePath)")
            }
            let id = try await app.shortID(of: made.id)
            Notes.print("Recipe \(id): dinnerpeople show \(id)")
            if index == 0 { try await app.tellCopies(of: app.recipe(made.id.description)) }
            try await tellOfEdit(of: made, id: id, in: app)
        }
    }

    /// Where a person has changed the recipe, that stays in use, and what is different now is told.
    private func tellOfEdit(of made: MadeRecipe, id: String, in app: DinnerPeopleApp) async throws {
        let versions = try await app.versions(of: made.id)
        guard let current = versions.first(where: \.isCurrent), current.origin == .edit, let new = versions.last else {
            return
        }
        Notes.print("You have changed this recipe; your version stays in use, and this one is kept beside it.")
        RecipeDifference.between(current.recipe, new.recipe).lines.forEach { Notes.print("  " + $0) }
        Notes.print("To take this one: dinnerpeople history \(id) --use \(new.number)")
    }

    private func captionText() throws -> String? {
        guard let caption else { return nil }
        guard caption.hasPrefix("@") else { return caption }
        let path = (String(caption.dropFirst()) as NSString).expandingTildeInPath
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: 1 << 20) else {
            throw ValidationError("The caption file \(path) can't be read.")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
