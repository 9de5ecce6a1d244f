import Crypto
import Foundation
import People
import VideoWorkflow

extension DinnerPeopleApp {
    private static let shortestSecret = 32

    /// Signs with the configured secret, else with a key in the data folder that only its owner may read, made where there is
    /// none. Throws `Failure`.
    func signer(_ settings: ServerSettings) throws -> AddressSigner {
        guard let secret = settings.signingSecret else { return AddressSigner(key: try keptKey()) }
        guard secret.utf8.count >= Self.shortestSecret, let key = Secret(bytes: SHA256.hash(data: Array(secret.utf8)))
        else {
            throw Failure(
                .frames,
                .configurationInvalid,
                cause: "server.signingKeyFile holds fewer than \(Self.shortestSecret) bytes"
            )
        }
        return AddressSigner(key: key)
    }

    private func keptKey() throws -> Secret {
        let path = configuration.dataFolder + "/media.key"
        if let data = FileManager.default.contents(atPath: path) {
            let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            guard let key = Secret(text) else {
                throw Failure(.keepRecipe, .storageFailed, cause: "\(path) is damaged; without it a new one is made")
            }
            return key
        }
        let key = Secret()
        do { try CheckedFile.write(Data((key.text + "\n").utf8), to: path) } catch let failure as Failure {
            // Another program was quicker.
            guard FileManager.default.fileExists(atPath: path) else { throw failure }
            return try keptKey()
        }
        CheckedFile.sync(folder: configuration.dataFolder)
        return key
    }
}
