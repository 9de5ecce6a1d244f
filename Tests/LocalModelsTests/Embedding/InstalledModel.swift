import Foundation
import LocalModels
import Testing

/// all-MiniLM-L6-v2 where `make setup` put it, and what is made of it elsewhere.
enum InstalledModel {
    static let models = MiniLMEmbedder.modelsFolder(environment: ProcessInfo.processInfo.environment)
    static let folder = models + "/" + MiniLMEmbedder.model
    static let isThere = MiniLMEmbedder(models: models).isInstalled

    static let reference = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Evaluation/embeddings")
}

extension Trait where Self == ConditionTrait {
    /// Leaves a test out where the model is not installed.
    static var needsModel: Self {
        .enabled(if: InstalledModel.isThere, "all-MiniLM-L6-v2 is not installed: make setup")
    }
}
