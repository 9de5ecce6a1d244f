import ArgumentParser
import CopyDetection
import Foundation
import MediaProcess
import RecipeDomain
import SQLiteStorage
import VideoWorkflow

/// Videos that come again in another form must be known, others must not be taken for them, and among ten thousand it must stay
/// quick.
struct CopiesBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copies",
        abstract: "Videos that show the same: how many are found, how many falsely, and how long it takes among many."
    )

    @Option(help: "The folder the evaluation videos are in or to be made in.")
    var videos = "Evaluation/videos"

    @Option(help: "Videos that one is compared with.")
    var count = 10_000

    /// How frames are chosen: as for models that see, and as where the screen is read here.
    private enum Way: String, CaseIterable {
        case quick = "quick look"
        case reading = "both looks, screen read here"
    }

    private struct Shown {
        var name: String
        var original: Int?
        var prints: VideoPrints
    }

    /// Of these dishes every form is made.
    private static let again = [0, 2, 5, 7]

    func run() async throws {
        try await speed()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("copies-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let names = try FileManager.default.contentsOfDirectory(atPath: "Evaluation/captioned/tuning").sorted()
        let originals = try names.filter { $0.hasSuffix(".json") }.map {
            try EvaluationVideos.path(of: String($0.dropLast(5)), in: videos)
        }
        let forms = VideoForms(folder: folder)
        var again: [(path: String, name: String, original: Int)] = []
        for original in Self.again {
            for form in VideoForms.all.indices {
                again.append((try forms.make(form, of: originals[original]), VideoForms.all[form].name, original))
            }
        }
        // Two kitchens, three dishes in each.
        let standing = try (0..<6).map { number in
            try forms.standing(in: originals[number / 3], doing: originals[4 + number], number: number)
        }
        for way in Way.allCases { try await score(originals, again, standing, by: way) }
    }

    private func score(
        _ originals: [String],
        _ again: [(path: String, name: String, original: Int)],
        _ standing: [String],
        by way: Way
    ) async throws {
        var all: [Shown] = []
        for (place, path) in originals.enumerated() {
            all.append(Shown(name: "original", original: place, prints: try await prints(of: path, way)))
        }
        for one in again {
            all.append(Shown(name: one.name, original: one.original, prints: try await prints(of: one.path, way)))
        }
        for path in standing {
            all.append(Shown(name: "tripod", original: nil, prints: try await prints(of: path, way)))
        }
        var found: [String: (same: Int, of: Int)] = [:]
        var (falsely, pairs) = (0, 0)
        for (place, one) in all.enumerated() {
            let search = CopySearch(one.prints)
            for other in all[..<place] {
                let isSame = one.original != nil && one.original == other.original
                let isFound = search.match(in: other.prints) != nil
                if !isSame {
                    pairs += 1
                    falsely += isFound ? 1 : 0
                } else if other.name == "original" {
                    found[one.name, default: (0, 0)].of += 1
                    found[one.name, default: (0, 0)].same += isFound ? 1 : 0
                }
            }
        }
        let same = found.values.reduce(0) { $0 + $1.same }
        print(
            "  \(way.rawValue): \(same) of \(again.count) found again, \(falsely) of \(pairs) pairs falsely  "
                + (falsely == 0 ? "ok" : "FALSE")
        )
        for form in VideoForms.all {
            let (same, of) = found[form.name] ?? (0, 0)
            print("    \(form.name): \(same) of \(of)")
        }
    }

    private func prints(of path: String, _ way: Way) async throws -> VideoPrints {
        var prints = VideoPrints()
        let request = MediaRequest(
            path: path,
            looks: way == .quick ? [.quick] : [.quick, .thorough],
            wantsLuma: way == .reading,
            wantsAudio: false
        )
        try await LibavMediaReader(program: program("dinnerpeople-media")).read(request) { item in
            switch item {
            case .frame(let frame): if let print = frame.print { prints.add(print) }
            case .seen(let pictures): for print in pictures.compactMap(\.print) { prints.add(print) }
            default: break
            }
        }
        return prints
    }

    /// One video among many, each of a hundred frames that have nothing to do with the others'.
    private func speed() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("copies-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try SQLiteDatabase(folder: folder)
        print("Videos that show the same")
        var numbers = SystemRandomNumberGenerator()
        func made() -> VideoPrints {
            var prints = VideoPrints()
            for place in 0..<100 { prints.add(FramePrint(time: place * 1000, bits: numbers.next())) }
            return prints
        }
        try await withThrowingTaskGroup(of: Void.self) { services in
            services.addTask { await database.run() }
            defer { database.close() }
            let all = (0..<count).map { _ in made() }
            let known = all[count / 2]
            try await withThrowingTaskGroup(of: Void.self) { writers in
                // Side by side they share their commits.
                for writer in 0..<64 {
                    writers.addTask {
                        for place in stride(from: writer, to: all.count, by: 64) {
                            let run = try await database.begin(
                                NewRun(owner: database.household, videoName: "\(place)", caption: nil)
                            )
                            try await database.record([.prints(all[place].prints)], events: [], in: run)
                        }
                    }
                }
                try await writers.waitForAll()
            }
            let run = try await database.begin(NewRun(owner: database.household, videoName: "new", caption: nil))
            var times: [Double] = []
            for _ in 0..<20 {
                let begin = ContinuousClock.now
                guard try await database.copies(of: known, in: run).map(\.name) == ["\(count / 2)"] else {
                    throw ExitCode.failure
                }
                times.append((ContinuousClock.now - begin) / .milliseconds(1))
            }
            FigureLine.print("one of 100 frames among \(count), p50", median(times), 300, "ms")
        }
    }
}
