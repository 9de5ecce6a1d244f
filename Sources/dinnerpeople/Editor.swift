import ArgumentParser
import Foundation
import Subprocess
import SystemPackage

/// The program with which a person edits text.
enum Editor {
    /// Returns once the person has closed it; ends with status 1 where it can't be started or fails.
    static func open(_ path: String) async throws {
        let environment = ProcessInfo.processInfo.environment
        let command = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
        // The setting may hold arguments, so a shell takes it apart; the path travels beside it.
        let result = try await Subprocess.run(
            .path("/bin/sh"),
            arguments: ["-c", "\(command) \"$1\"", "sh", path],
            input: .fileDescriptor(.standardInput, closeAfterSpawningProcess: false),
            output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
        )
        guard case .exited(0) = result.terminationStatus else {
            Notes.print("The editor (\(command)) ended with an error; nothing was changed. EDITOR names another one.")
            throw ExitCode(1)
        }
    }
}

/// The text that is being edited: a file of the user's alone, which stays where it is until it could be read.
struct EditedFile {
    let path: String
    private let folder: String

    init(folder: String, name: String) {
        self.folder = folder
        path = folder + "/\(name).cook"
    }

    func begin(with text: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            Notes.print("\(path) can't be written: \(error.localizedDescription)")
            throw ExitCode(1)
        }
    }

    func discard() { try? FileManager.default.removeItem(atPath: path) }

    static func text(at path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path), data.count <= 5 << 20 else {
            Notes.print("\(path) can't be read, or is larger than 5 MB.")
            throw ExitCode(1)
        }
        return String(decoding: data, as: UTF8.self)
    }
}
