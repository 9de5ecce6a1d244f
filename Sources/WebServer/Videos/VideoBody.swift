import Foundation
import RecipeDomain
import VideoWorkflow

/// A video to be handed over.
struct NewVideoBody: Decodable {
    struct Options: Decodable {
        var look: String?
        var frames: Int?
        var region: String?
        var rounds: Int?
        var language: String?
        var known: String?
    }

    var name: String?
    var caption: String?
    var options: Options?
    var key: String?

    static let options = Schema.object([
        .optional("look", .choice(LookChoice.allCases.map(\.rawValue)), "How closely to look."),
        .optional("frames", .integer(1...500), "Frames described by a model."),
        .optional("region", .string(length: 1...100), "Where you are, in the words of the models' configuration."),
        .optional("rounds", .integer(1...2), "2 describes the frames and then writes; 1 writes from the frames."),
        .optional("language", .string(length: 1...35), "Spoken and written in the video (BCP 47)."),
        .optional(
            "known",
            .choice(KnownVideoChoice.allCases.map(\.rawValue)),
            "What to do if it shows what another video of yours shows: process it and say so, or stop before any model is asked."
        ),
    ])

    static let schema = Schema.object([
        .optional("name", .string(length: 1...255), "The file's name, for people."),
        .optional("caption", .string(length: 0...20_000), "What the author wrote beside the video."),
        .optional("options", options),
        .optional("key", .string(length: 1...200), "Yours for it: announced again, the same video is given."),
    ])

    func video(of owner: OwnerID) -> NewVideo {
        NewVideo(
            owner: owner,
            name: Self.clean(name ?? "video.mp4"),
            caption: caption.flatMap { $0.isEmpty ? nil : $0 },
            options: ProcessingOptions(
                look: options?.look.flatMap { LookChoice(rawValue: $0) } ?? .auto,
                frames: options?.frames,
                region: options?.region,
                rounds: options?.rounds.flatMap { Rounds(rawValue: $0) } ?? .two,
                language: options?.language,
                known: options?.known.flatMap { KnownVideoChoice(rawValue: $0) }
            ),
            key: key
        )
    }

    /// A name is shown, and never a path.
    static func clean(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let shown = String(
            String.UnicodeScalarView(
                last.unicodeScalars.filter {
                    !$0.properties.isDefaultIgnorableCodePoint && $0.value >= 32 && $0.value != 127
                }
            )
        )
        return shown.isEmpty || shown == "." || shown == ".." ? "video.mp4" : shown
    }
}

/// A video as the API gives it.
struct VideoBody: Encodable {
    /// Another one that shows the same.
    struct Copy: Encodable {
        var video: String
        var name: String
        var recipe: String?
        var title: String?

        init(_ copy: VideoCopy) {
            (video, name) = (copy.video.description, copy.name)
            (recipe, title) = (copy.recipe?.description, copy.title)
        }

        static let schema = Schema.object([
            .required("video", .string(format: .uuid)), .required("name", .string()),
            .optional("recipe", .string(format: .uuid), "Its first recipe."), .optional("title", .string()),
        ])
    }

    var id: String
    var name: String
    var caption: String?
    var createdAt: String
    var bytes: Int?
    var milliseconds: Int?
    var width: Int?
    var height: Int?
    var job: String?
    var run: String?
    var recipes: [String]
    var copies: [Copy]
    var awaitsLook: Bool
    var framesComplete: Bool
    var links: [String: String]

    init(_ video: StoredVideo) {
        id = video.id.description
        name = video.name
        caption = video.caption
        createdAt = UTCTime.text(video.createdUnixMilliseconds)
        bytes = video.bytes
        milliseconds = video.media?.duration?.milliseconds
        // Of pictures alone the video's own size is not known.
        width = video.media.flatMap { $0.width > 0 ? $0.width : nil }
        height = video.media.flatMap { $0.height > 0 ? $0.height : nil }
        job = video.job
        run = video.lastRun?.description
        recipes = video.recipes.map(\.description)
        copies = video.copies.map(Copy.init)
        (awaitsLook, framesComplete) = (video.awaitsLook, video.isAllReceived)
        let path = "\(Paths.videos)/\(id)"
        links = [
            "self": path, "content": path + "/content", "events": path + "/events", "frames": path + "/frames",
            "audio": path + "/audio", "complete": path + "/frames/complete", "uploads": Paths.uploads,
        ]
        if let job { links["job"] = "\(Paths.jobs)/\(job)" }
        if let upload = video.upload { links["upload"] = "\(Paths.uploads)/\(upload)" }
    }

    static let schema = Schema.object([
        .required("id", .string(format: .uuid)),
        .required("name", .string()),
        .optional("caption", .string(length: 0...20_000)),
        .required("createdAt", .string(format: .dateTime)),
        .optional("bytes", .integer(0...(1 << 50)), "Known once all of it is there."),
        .optional("milliseconds", .integer(0...(1 << 40))),
        .optional("width", .integer(0...100_000)),
        .optional("height", .integer(0...100_000)),
        .optional("job", .string(format: .uuid), "The job that processed it last, or will."),
        .optional("run", .string(format: .uuid), "Its latest run, whose events tell how far it is."),
        .required("recipes", .array(.string(format: .uuid), most: 100)),
        .required(
            "copies",
            .array(Copy.schema, most: 20),
            "Other videos of yours that show the same, by their frames."
        ),
        .required(
            "awaitsLook",
            .boolean,
            "Something of it came that is not looked at yet: frames, or the video after them."
        ),
        .required("framesComplete", .boolean, "No more frames of it are taken."),
        .required("links", .object([], isOpen: true)),
    ])
}
