import ClipMaker
import Foundation
import Logging
import ObjectStorage
import RecipeDomain
import SQLiteStorage
import Testing
import VideoWorkflow

@testable import DinnerPeopleApp

@Suite("A backup")
struct BackupTests {
    private let clips: ClipMaker

    init() throws { clips = try ClipMaker() }

    private var data: String { clips.folder.path + "/data" }
    private var backup: String { clips.folder.path + "/backup" }
    private var other: String { clips.folder.path + "/other" }

    private func configuration(_ folder: String) async throws -> AppConfiguration {
        try await AppConfiguration.load(
            flags: .init(dataFolder: folder, isLocal: true),
            environment: ["HOME": clips.folder.path]
        )
    }

    private func with<Value: Sendable>(
        _ folder: String,
        _ body: @escaping @Sendable (DinnerPeopleApp) async throws -> Value
    ) async throws -> Value {
        try await DinnerPeopleApp.with(
            try await configuration(folder),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            body
        )
    }

    /// A recipe of a video with a still.
    private static func make(_ title: String, in app: DinnerPeopleApp) async throws {
        let still = try await app.objects.put(Array(title.utf8))
        let film = try await app.objects.put(Array("film of \(title)".utf8))
        let run = try await app.database.begin(
            NewRun(owner: app.database.household, videoName: title, caption: nil)
        )
        let frame = FrameSummary(
            time: .zero,
            reason: .gap,
            sharpness: 1,
            textRegions: [],
            span: TimeRange(start: .zero, end: .zero),
            isForModel: true
        )
        try await app.database.record(
            [
                .videoContent(sha256: film.sha256, bytes: 9, object: film), .frame(frame, jpeg: still),
                .recipe(RecipeID(), Recipe(title: title)),
            ],
            events: [RunEvent(sequence: 1, elapsed: 0, kind: .completed(peakMemoryBytes: 1))],
            in: run
        )
    }

    /// Titles of the recipes, whose files are all there.
    private func whole(_ folder: String) async throws -> [String] {
        try await with(folder) { app in
            let recipes = try await app.recipes(limit: 10_000)
            for stored in recipes {
                let video = try #require(stored.video)
                let still = try #require(try await app.database.stills(of: video)[.zero])
                #expect(try await app.objects.bytes(of: still, limit: 99) == Array(stored.recipe.title.utf8))
                let film = try #require(try await app.database.video(video, owner: app.database.household)?.object)
                #expect(
                    try await app.objects.bytes(of: film, limit: 99) == Array("film of \(stored.recipe.title)".utf8)
                )
            }
            return recipes.map(\.recipe.title).sorted()
        }
    }

    @Test("made while recipes come and go is one moment of them, with the files of just these")
    func whileWriting() async throws {
        let (data, backup, other) = (data, backup, other)
        let before = try await with(data) { app in
            for number in 0..<20 { try await Self.make("kept \(number)", in: app) }
            return try await withThrowingTaskGroup(of: BackupSummary?.self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        var number = 0
                        while !Task.isCancelled {
                            number += 1
                            try await Self.make("fresh \(writer) \(number)", in: app)
                            if number.isMultiple(of: 2), let newest = try await app.recipes(limit: 1).first,
                                newest.recipe.title.hasPrefix("fresh")
                            {
                                try? await app.delete(newest.id)
                            }
                        }
                        return nil
                    }
                }
                group.addTask { try await app.backup(to: backup) }
                let summary = try await group.next() ?? nil
                group.cancelAll()
                while (try? await group.next()) != nil {}
                return try #require(summary)
            }
        }
        #expect(before.missing.isEmpty && before.objects >= 40 && before.objects.isMultiple(of: 2))
        let restored = try await Restoring(backup: backup, folder: other).run()
        #expect(restored == before)
        let titles = try await whole(other)
        #expect(titles.filter { $0.hasPrefix("kept") }.count == 20 && titles.count * 2 == before.objects)
        #expect(
            try !FileManager.default.contentsOfDirectory(atPath: clips.folder.path).contains {
                $0.contains("restoring")
            }
        )
    }

    @Test("can be checked with sha256sum, and holds the same recipes when it is restored from the command line")
    func commandLine() async throws {
        let (data, backup, other) = (data, backup, other)
        try await with(data) { app in for number in 0..<3 { try await Self.make("dish \(number)", in: app) } }
        let line = CommandLine(folder: clips.folder)
        let made = try await line.run("backup", backup, data: data)
        #expect(made.status == 0 && made.notes.contains("6 files"), "\(made.notes)")
        let check = Process()
        check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        check.arguments = ["sha256sum", "-c", "--quiet", "SHA256SUMS"]
        check.currentDirectoryURL = URL(fileURLWithPath: backup)
        try check.run()
        check.waitUntilExit()
        #expect(check.terminationStatus == 0)
        let restored = try await line.run("restore", backup, data: other)
        #expect(restored.status == 0, "\(restored.notes)")
        #expect(try await whole(other) == ["dish 0", "dish 1", "dish 2"])
        let again = try await line.run("restore", backup, data: other)
        #expect(again.status == 1 && again.notes.contains("the folder is not empty"), "\(again.notes)")
        #expect(try await line.run("backup", backup, data: data).status == 1)
    }

    @Test("in one file is read by tar, restored, and refused where a byte of it is wrong or missing")
    func archive() async throws {
        let (data, other) = (data, other)
        let file = clips.folder.path + "/backup.tar"
        let summary = try await with(data) { app in
            for number in 0..<3 { try await Self.make("dish \(number)", in: app) }
            return try await app.backup(into: file)
        }
        #expect(summary.objects == 6)
        await #expect(throws: Failure.self) { try await with(data) { try await $0.backup(into: file) } }
        let list = Process()
        list.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        list.arguments = ["tar", "-tf", file]
        let output = Pipe()
        list.standardOutput = output
        try list.run()
        let names = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        list.waitUntilExit()
        #expect(list.terminationStatus == 0 && names.split(separator: "\n").count == 9, "\(names)")
        let good = try Data(contentsOf: URL(fileURLWithPath: file))
        var random = SystemRandomNumberGenerator()
        for turn in 0..<20 {
            var bad = good
            // The last blocks are padding.
            let place = Int.random(in: 0..<good.count - 2048, using: &random)
            if turn.isMultiple(of: 2) { bad[place] ^= 0x55 } else { bad = bad.prefix(place) }
            try bad.write(to: URL(fileURLWithPath: file))
            do {
                // Of a header not every byte means something, nor of the padding.
                _ = try await Restoring(backup: file, folder: other).run()
                #expect(try await whole(other).count == 3)
                #expect(turn.isMultiple(of: 2))
                try FileManager.default.removeItem(atPath: other)
            } catch let failure as Failure { #expect(failure.kind == .backupUnusable, "\(failure)") }
            #expect(!FileManager.default.fileExists(atPath: other))
        }
        try good.write(to: URL(fileURLWithPath: file))
        #expect(try await Restoring(backup: file, folder: other).run() == summary)
        #expect(try await whole(other) == ["dish 0", "dish 1", "dish 2"])
        let left = try FileManager.default.contentsOfDirectory(atPath: clips.folder.path)
        #expect(!left.contains { $0.contains("unpacking") || $0.contains("making") }, "\(left)")
    }

    @Test(
        "sizes of any file stand in an archive's headers, and what isn't whole is no header",
        arguments: [
            0, 1, 511, (1 << 33) - 1, 1 << 33, 1 << 40,
        ]
    )
    func headers(size: Int) {
        let header = TarHeader(
            name: "objects/ab/" + String(repeating: "c", count: 62),
            size: size,
            modified: 1_700_000_000
        )
        #expect(TarHeader(header.bytes) == header)
        for place in [0, 50, 124, 130, 148, 257] {
            var bad = header.bytes
            bad[place] ^= 1
            #expect(TarHeader(bad) == nil)
        }
    }

    @Test("that is damaged is refused by the name of the file, and nothing is put in place")
    func damaged() async throws {
        let (data, backup, other) = (data, backup, other)
        _ = try await with(data) { app in
            for number in 0..<3 { try await Self.make("dish \(number)", in: app) }
            return try await app.backup(to: backup)
        }
        let list = try String(contentsOfFile: backup + "/SHA256SUMS", encoding: .utf8)
        let object = try #require(
            list.split(separator: "\n").first { $0.contains("objects/") }.map { String($0.dropFirst(66)) }
        )
        let files = FileManager.default
        for name in ["dinnerpeople.sqlite", "backup.json", object] {
            let path = backup + "/" + name
            let good = try Data(contentsOf: URL(fileURLWithPath: path))
            var bad = good
            bad[bad.count / 2] ^= 1
            for content in [bad, good.dropLast(), Data()] {
                // A new file: the old one may be a second name of one in use.
                try files.removeItem(atPath: path)
                try Data(content).write(to: URL(fileURLWithPath: path))
                let failure = await #expect(throws: Failure.self) {
                    try await Restoring(backup: backup, folder: other).run()
                }
                #expect(
                    failure?.kind == .backupUnusable && failure?.cause.contains(name) == true,
                    "\(failure?.cause ?? "")"
                )
                #expect(!files.fileExists(atPath: other))
            }
            try files.removeItem(atPath: path)
            await #expect(throws: Failure.self) { try await Restoring(backup: backup, folder: other).run() }
            try good.write(to: URL(fileURLWithPath: path))
        }
        for (bad, words) in [
            (list.replacing(object, with: "objects/../../../etc/passwd"), "SHA256SUMS"),
            (list.split(separator: "\n").filter { !$0.contains(object) }.joined(separator: "\n") + "\n", object),
            (String(list.prefix(40)), "SHA256SUMS"), ("", "SHA256SUMS"),
        ] {
            try bad.write(toFile: backup + "/SHA256SUMS", atomically: true, encoding: .utf8)
            let failure = await #expect(throws: Failure.self) {
                try await Restoring(backup: backup, folder: other).run()
            }
            #expect(failure?.cause.contains(words) == true, "\(failure?.cause ?? "")")
        }
        #expect(!files.fileExists(atPath: other))
        try list.write(toFile: backup + "/SHA256SUMS", atomically: true, encoding: .utf8)
        _ = try await Restoring(backup: backup, folder: other).run()
        #expect(try await whole(other).count == 3)
    }

    @Test("isn't restored over a service, and the damage of a file that was damaged before is told")
    func running() async throws {
        let (data, backup, other) = (data, backup, other)
        _ = try await with(data) { app in
            for number in 0..<2 { try await Self.make("dish \(number)", in: app) }
            let still = try await app.objects.put(Array("dish 0".utf8))
            let path = app.objects.path(of: still)
            try Data("damaged".utf8).write(to: URL(fileURLWithPath: path))
            let summary = try await app.backup(to: backup)
            #expect(summary.missing == [still.sha256] && summary.objects == 3)
        }
        #expect(try await Restoring(backup: backup, folder: other).run().missing.count == 1)
        let line = CommandLine(folder: clips.folder)
        let served = try ServiceProgram(
            line,
            port: try await ServiceProgram.freePort(),
            data: data,
            configuration: try clips.file("serve.yaml", Array("ocr: never\n".utf8))
        )
        try await served.ready()
        let refused = try await line.run("restore", backup)
        #expect(refused.status == 1 && refused.notes.contains("a service is running there"), "\(refused.notes)")
        try await served.signal(SIGTERM)
    }
}
