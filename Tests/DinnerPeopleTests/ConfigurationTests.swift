import ModelGateway
import Testing
import VideoWorkflow

@testable import DinnerPeopleApp

@Suite("The configuration")
struct ConfigurationTests {
    private func load(_ environment: [String: String]) async throws -> AppConfiguration {
        var environment = environment
        environment["HOME"] = "/nonexistent"
        environment["DINNERPEOPLE_MODELS_TEXT_URL"] = "https://one.example.com/v1"
        return try await AppConfiguration.load(flags: .init(), environment: environment)
    }

    @Test("gives each server of a role its region and weight")
    func others() async throws {
        let configuration = try await load([
            "DINNERPEOPLE_MODELS_TEXT_WEIGHT": "2",
            "DINNERPEOPLE_MODELS_TEXT_OTHERS":
                "eu=https://eu.example.com/v1, us=https://us.example.com/v1 weight 0.5,https://x.example.com?a=b",
        ])
        let text = try #require(configuration.models[.text])
        #expect(
            text.others == [
                .init(url: "https://eu.example.com/v1", region: "eu"),
                .init(url: "https://us.example.com/v1", region: "us", weight: 0.5),
                .init(url: "https://x.example.com?a=b"),
            ]
        )
        var plain = configuration
        plain.models[.text]?.others.removeLast()
        #expect(try plain.endpoints().map(\.weight) == [2, 1, 0.5])
    }

    @Test("leaves embedding to this machine unless a server is named for it; a key alone names none")
    func embedding() async throws {
        func model(_ environment: [String: String]) async throws -> String? {
            let all = environment.merging(["HOME": "/nonexistent", "OPENAI_API_KEY": "sk-test"]) { $1 }
            let configuration = try await AppConfiguration.load(flags: .init(), environment: all)
            #expect(configuration.models[.vision] != nil)
            return configuration.models[.embedding]?.model
        }
        #expect(try await model([:]) == nil)
        #expect(try await model(["DINNERPEOPLE_MODELS_KEY": "sk-other"]) == nil)
        #expect(
            try await model(["DINNERPEOPLE_MODELS_EMBEDDING_MODEL": "text-embedding-3-large"])
                == "text-embedding-3-large"
        )
        #expect(try await model(["DINNERPEOPLE_MODELS_URL": "http://localhost:1/v1"]) == "text-embedding-3-small")
    }

    @Test("leaves embedding out altogether where it says so")
    func noEmbedding() async throws {
        #expect(try await load([:]).embedsLocally)
        let without = try await load([
            "DINNERPEOPLE_MODELS_EMBEDDING_ENABLED": "false", "DINNERPEOPLE_MODELS_URL": "http://localhost:1/v1",
        ])
        #expect(!without.embedsLocally && without.models[.embedding] == nil)
    }

    @Test("finds local models in the user's own data folder, or where it is told")
    func localModels() async throws {
        func folder(_ environment: [String: String]) async throws -> String {
            try await AppConfiguration.load(flags: .init(dataFolder: "/elsewhere"), environment: environment)
                .localModelsFolder
        }
        #expect(try await folder(["HOME": "/home/ada"]) == "/home/ada/.local/share/dinnerpeople/models")
        #expect(
            try await folder(["HOME": "/home/ada", "XDG_DATA_HOME": "/data"]) == "/data/dinnerpeople/models"
        )
        #expect(
            try await folder(["HOME": "/home/ada", "DINNERPEOPLE_MODELS_FOLDER": "/srv/models"]) == "/srv/models"
        )
    }

    @Test("says what is listened to; a flag says it louder, and a word that is none is told")
    func listening() async throws {
        #expect(try await load([:]).listening == .voices)
        #expect(try await load(["DINNERPEOPLE_LISTEN": "everything"]).listening == .everything)
        let flagged = try await AppConfiguration.load(
            flags: .init(listening: .voices),
            environment: ["HOME": "/nonexistent", "DINNERPEOPLE_LISTEN": "everything"]
        )
        #expect(flagged.listening == .voices)
        await #expect { _ = try await load(["DINNERPEOPLE_LISTEN": "music"]) } throws: { error in
            (error as? Failure)?.cause.contains("listen is \"music\"; voices, everything is expected") == true
        }
    }

    @Test(
        "names the setting where a weight is not right",
        arguments: [
            "https://eu.example.com weight", "https://eu.example.com weight 0", "https://eu.example.com 2",
            "https://eu.example.com weight 2 3", "https://eu.example.com, , https://us.example.com",
        ]
    )
    func wrong(others: String) async {
        await #expect {
            _ = try await load(["DINNERPEOPLE_MODELS_TEXT_OTHERS": others])
        } throws: { error in
            (error as? Failure)?.cause.contains("models.text.others") == true
        }
    }
}
