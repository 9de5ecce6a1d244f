import Foundation
import RecipeDomain
import SQLiteStorage
import Testing

@testable import People

@Suite("Secrets")
struct CanaryTests {
    private static let password = "canary-Kanarienvogel-7319"

    /// How a secret might be written down.
    private func spellings(_ text: String, _ bytes: [UInt8]) -> [[UInt8]] {
        let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let forms = [text, hex, hex.uppercased(), Data(bytes).base64EncodedString(), Base64URL.text(bytes), "\(bytes)"]
        return forms.map { Array($0.utf8) } + [bytes]
    }

    @Test("aren't in the database's files, in no form")
    func database() async throws {
        try await PeopleScene.run { scene in
            let account = try await scene.accounts.add(name: "Anna", password: Self.password, role: .member)
            let session = try await scene.signIn("Anna", Self.password)
            _ = try await scene.sessions.enter(with: session)
            scene.time.pass(.seconds(86_400))
            let rotated = try #require(try await scene.sessions.enter(with: session).newSecret)
            let token = try await scene.tokens.issue(
                for: account.id,
                name: "t",
                scopes: [.read],
                lifetimeMilliseconds: nil
            ).secret
            _ = try await scene.tokens.enter(with: token.text)
            let share = Secret()
            let recipe = try await scene.database.create(Recipe(title: "Soup"), owner: account.id)
            let link = ShareLink(recipe: recipe, owner: account.id, createdUnixMilliseconds: 1)
            #expect(try await scene.database.add(link, secret: share.hash, most: 9) == .added)
            let files = try FileManager.default.contentsOfDirectory(atPath: scene.folder).sorted()
            #expect(files.contains("dinnerpeople.sqlite") && files.contains("dinnerpeople.sqlite-wal"))
            let secrets = [
                spellings(Self.password, Array(Self.password.utf8)), spellings(session.text, session.bytes),
                spellings(rotated.text, rotated.bytes), spellings(token.text, Array(token.text.utf8)),
                spellings(
                    String(token.text.dropFirst(3).dropLast(6)),
                    Secret(String(token.text.dropFirst(3).dropLast(6)))?.bytes ?? []
                ),
                spellings(share.text, share.bytes),
            ].flatMap(\.self)
            var contents = Data()
            for file in files { contents += FileManager.default.contents(atPath: scene.folder + "/" + file) ?? Data() }
            // What is kept is found so.
            #expect(contents.range(of: Data(session.hash.bytes)) != nil)
            #expect(contents.range(of: Data(token.hash.bytes)) != nil)
            #expect(contents.range(of: Data("$scrypt$ln=4".utf8)) != nil)
            for secret in secrets { #expect(contents.range(of: Data(secret)) == nil) }
        }
    }

    @Test("aren't shown by any value that holds them")
    func values() throws {
        let secret = Secret()
        let token = APITokenSecret()
        let password = try Password(Self.password, for: AccountName("Anna"))
        let hash = try PasswordHash(of: password, parameters: cheap)
        let shared = Array("canary-Kanarienvogel-7319-and-more".utf8)
        let issuer = try ExternalIssuer(issuer: "https://id.example", audience: "a", sharedSecret: shared)
        let request = RequestFacts(
            method: "GET",
            peer: nil,
            headers: [
                ("Cookie", "dinnerpeople=\(secret.text)"), ("Authorization", "Bearer \(token.text)"),
                ("X-CSRF-Token", CSRFToken.text(for: secret)),
            ]
            .map { (name: $0.0, value: $0.1) }
        )
        let bearer = try #require(BearerToken(authorization: "Bearer \(token.text)"))
        let values: [Any] = [
            secret, token, password, hash, issuer, request, bearer, Credential.session(secret),
            Credential.bearer(bearer),
            AccessGuard.Decision.allowed(.session(secret)), AddressSigner(key: secret),
            Session(account: OwnerID(), secret: secret, nowUnixMilliseconds: 1), [secret], ["a": token],
        ]
        let canaries =
            (spellings(secret.text, secret.bytes) + spellings(token.text, Array(token.text.utf8))
            + spellings(Self.password, password.bytes) + spellings("canary", shared) + spellings(hash.text, hash.hash))
            .map { String(decoding: $0, as: UTF8.self) } + [CSRFToken.text(for: secret)]
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            for text in [dumped, String(describing: value), String(reflecting: value), "\(value)"] {
                for canary in canaries { #expect(!text.contains(canary), "\(type(of: value))") }
            }
        }
    }

    @Test("aren't in errors")
    func errors() async throws {
        try await PeopleScene.run { scene in
            _ = try await scene.accounts.add(name: "Anna", password: Self.password, role: .member)
            func said(_ body: () async throws -> Void) async -> String {
                do {
                    try await body()
                    return ""
                } catch { return "\(error) \(String(reflecting: error)) \(error.localizedDescription)" }
            }
            let texts = [
                await said { _ = try await scene.signIn("Bert", Self.password) },
                await said { _ = try await scene.signIn(Self.password, Self.password + "x") },
                await said { _ = try await scene.accounts.add(name: "Anna", password: Self.password, role: .member) },
                await said { _ = try await scene.accounts.add(name: "canary", password: Self.password, role: .member) },
                await said {
                    _ = try await scene.accounts.add(name: Self.password + "<", password: Self.password, role: .member)
                },
                await said { _ = try await scene.tokens.enter(with: Self.password) },
            ]
            for text in texts { #expect(!text.isEmpty && !text.contains("anarienvogel")) }
        }
    }
}
