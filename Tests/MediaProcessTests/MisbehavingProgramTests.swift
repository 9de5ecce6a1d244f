import ClipMaker
import Foundation
import MediaProcess
import RecipeDomain
import Testing
import VideoWorkflow

/// What stands in for the media process here is a shell script that does what a broken decoder could do.
@Suite("A media process")
struct MisbehavingProgramTests {
    /// Written by a process of its own: a program that this one has open for writing can't be started, and a child that
    /// another test starts just then inherits what is open.
    private func program(_ clips: ClipMaker, _ script: String) async throws -> String {
        let source = try clips.file("source", Array("#!/bin/sh\n\(script)\n".utf8))
        let path = clips.folder.appendingPathComponent("program").path
        try await onThreadOfItsOwn {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/install")
            process.arguments = ["-m", "755", source, path]
            try process.run()
            process.waitUntilExit()
        }
        return path
    }

    private func failure(_ script: String, hangTimeout: Duration = .seconds(60)) async throws -> Failure? {
        let clips = try ClipMaker()
        let video = try clips.file("video.mp4", [1, 2, 3])
        let reader = LibavMediaReader(
            program: try await program(clips, script),
            limits: MediaLimits(hangTimeout: hangTimeout)
        )
        do {
            try await reader.read(MediaRequest(path: video, looks: [.quick], wantsLuma: false, wantsAudio: false)) {
                _ in
            }
            return nil
        } catch let failure as Failure { return failure }
    }

    @Test("that says nothing for too long is ended, and called hanging")
    func hangs() async throws {
        let failure = try #require(try await failure("exec sleep 300", hangTimeout: .milliseconds(300)))
        #expect(failure.kind == .mediaTimedOut, "\(failure.kind): \(failure.cause)")
    }

    @Test("that is killed has crashed, and its last words are told")
    func killed() async throws {
        let failure = try #require(try await failure("echo 'Fatal error: index out of range' >&2; kill -SEGV $$"))
        #expect(failure.kind == .mediaCrashed)
        #expect(failure.cause.contains("index out of range"))
    }

    @Test("that leaves without an end has crashed")
    func leaves() async throws {
        #expect(try await failure("exit 0")?.kind == .mediaCrashed)
        #expect(try await failure("exit 3")?.kind == .mediaCrashed)
    }

    @Test(
        "that talks nonsense is not believed",
        arguments: ["head -c 100000 /dev/zero", "printf '\\377\\377\\377\\377'; sleep 30", "yes"]
    )
    func nonsense(_ script: String) async throws {
        #expect(try await failure(script)?.kind == .mediaCrashed)
    }

    @Test("that fills its report without end is ended")
    func chatty() async throws {
        #expect(try await failure("exec yes >&2", hangTimeout: .seconds(5)) != nil)
    }

    @Test("is gone at once when its reader is cancelled, however silent it was")
    func cancelled() async throws {
        let clips = try ClipMaker()
        let video = try clips.file("video.mp4", [1, 2, 3])
        let told = clips.folder.path + "/pid"
        let reader = LibavMediaReader(
            program: try await program(clips, "echo $$ > '\(told).part'; mv '\(told).part' '\(told)'; exec sleep 60")
        )
        let request = MediaRequest(path: video, looks: [.quick], wantsLuma: false, wantsAudio: false)
        let began = ContinuousClock.now
        await withTaskGroup { group in
            group.addTask { await #expect(throws: CancellationError.self) { try await reader.read(request) { _ in } } }
            while !FileManager.default.fileExists(atPath: told), ContinuousClock.now - began < .seconds(50) {
                await Task.yield()
            }
            group.cancelAll()
        }
        let pid = try #require(
            pid_t(try String(contentsOfFile: told, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines))
        )
        #expect(kill(pid, 0) == -1)
    }

    @Test("that is missing is told so")
    func missing() async throws {
        let clips = try ClipMaker()
        let video = try clips.file("video.mp4", [1, 2, 3])
        let reader = LibavMediaReader(program: clips.folder.path + "/nothing")
        let request = MediaRequest(path: video, looks: [.quick], wantsLuma: false, wantsAudio: false)
        await #expect { try await reader.read(request) { _ in } } throws: {
            ($0 as? Failure)?.kind == .mediaProgramMissing
        }
    }
}
