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
