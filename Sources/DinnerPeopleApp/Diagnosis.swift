import Foundation
import LocalModels
import MediaProcess
import ModelGateway
import VideoWorkflow

/// What `doctor` found out about one thing.
public struct Finding: Sendable, Hashable {
    public enum State: String, Sendable { case fine = "ok", absent = "--", broken = "!!" }
    public var state: State
    public var what: String

    /// One line for a terminal.
    public var line: String { "\(state.rawValue)  \(what)" }
}

/// Looks at what is installed and which models answer.
public struct Diagnosis: Sendable {
    private let configuration: AppConfiguration

    public init(configuration: AppConfiguration) { self.configuration = configuration }

    public func findings() async -> [Finding] {
        var findings = [dataFolder, media]
        findings.append(await reading())
        findings += await models()
        return findings
    }

    private var dataFolder: Finding {
        let folder = configuration.dataFolder
        let file = configuration.file.map { "; configured by \($0)" } ?? "; no configuration file"
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let probe = folder + "/.doctor-\(ProcessInfo.processInfo.processIdentifier)"
            try Data("x".utf8).write(to: URL(fileURLWithPath: probe))
            try FileManager.default.removeItem(atPath: probe)
            let free = (try? FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? Int) ?? 0
            return Finding(state: .fine, what: "data folder \(folder), \(free / 1_000_000_000) GB free\(file)")
        } catch {
            return Finding(
                state: .broken,
                what: "the data folder \(folder) can't be written; check its permissions, or choose another with --data"
            )
        }
    }

    private var media: Finding {
        LibavMediaReader().isInstalled
            ? Finding(state: .fine, what: "video decoder \(LibavMediaReader.besideThisProgram)")
            : Finding(
                state: .broken,
                what: Failure(.frames, .mediaProgramMissing, cause: LibavMediaReader.besideThisProgram).sentence(
                    for: nil
                )
            )
    }

    private func reading() async -> Finding {
        do {
            try await TesseractTextReader(languages: configuration.ocrLanguages, engines: 1).check()
            return Finding(
                state: .fine,
                what:
                    "text on the screen: Tesseract \(TesseractTextReader.version), \(configuration.ocrLanguages ?? "English, German, French, Spanish"), on this machine"
            )
        } catch {
            return Finding(state: .broken, what: Failure(error, in: .readText).sentence(for: "text on the screen"))
        }
    }

    private func embedding() async -> Finding {
        guard configuration.embedsLocally else {
            return Finding(
                state: .absent,
                what: "search by meaning: left out by models.embedding.enabled; search goes by words alone"
            )
        }
        let embedder = MiniLMEmbedder(models: configuration.localModelsFolder, encoders: 1)
        let place = configuration.localModelsFolder + "/" + MiniLMEmbedder.model
        do {
            try await embedder.prepare()
            return Finding(
                state: .fine,
                what: "search by meaning: \(MiniLMEmbedder.model) in \(place), checksums right, on this machine"
            )
        } catch {
            let words = Failure(error, in: .embed).sentence(for: "search by meaning")
            return Finding(
                // What was never installed is no fault.
                state: FileManager.default.fileExists(atPath: place) ? .broken : .absent,
                what: words + " Until then search goes by words alone."
            )
        }
    }

    private func models() async -> [Finding] {
        let advice = [
            ModelRole.vision: "frames are not looked at, only their text is read",
            .text: "recipes are written by rules",
            .speech: "speech is not listened to",
        ]
        var findings: [Finding] = []
        for role in ModelRole.allCases {
            guard configuration.models[role] != nil else {
                if role == .embedding {
                    findings.append(await embedding())
                    continue
                }
                findings.append(
                    Finding(
                        state: .absent,
                        what:
                            "\(role.rawValue): no model, so \(advice[role] ?? ""); set OPENAI_API_KEY or models.\(role.rawValue).url (docs/models.md)"
                    )
                )
                continue
            }
            do {
                for endpoint in try configuration.endpoints() where endpoint.role == role {
                    findings.append(Finding(state: .fine, what: try await ModelGateway.check(endpoint)))
                }
            } catch {
                findings.append(
                    Finding(state: .broken, what: Failure(error, in: .describe).sentence(for: role.rawValue))
                )
            }
        }
        return findings
    }
}
