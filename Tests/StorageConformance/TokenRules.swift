import People
import RecipeDomain
import Testing

/// What every `APITokenStore` and `APITokenLookup` must do.
public let tokenRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("a token is found by its secret, with its account") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        let secret = APITokenSecret()
        let token = try await parts.token(of: account, secret: secret)
        let found = try #require(try await parts.people.token(secret: secret.hash))
        #expect(found.0 == token && found.1 == account)
        #expect(try await parts.people.token(secret: APITokenSecret().hash) == nil)
        #expect(try await parts.people.tokens(of: account.id) == [token])
    },
    ConformanceRule("when it was used is kept") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        let token = try await parts.token(of: account, secret: APITokenSecret())
        try await parts.people.noteUse(of: token.id, unixMilliseconds: 77)
        #expect(try await parts.people.tokens(of: account.id).map(\.usedUnixMilliseconds) == [77])
    },
    ConformanceRule("only its own account revokes a token") { parts async throws in
        let anna = try #require(try await parts.account("Anna"))
        let bert = try #require(try await parts.account("Bert"))
        let secret = APITokenSecret()
        let token = try await parts.token(of: anna, secret: secret)
        #expect(try await parts.people.tokens(of: bert.id).isEmpty)
        #expect(!(try await parts.people.revoke(token.id, of: bert.id)))
        #expect(try await parts.people.token(secret: secret.hash) != nil)
        #expect(try await parts.people.revoke(token.id, of: anna.id))
        #expect(try await parts.people.token(secret: secret.hash) == nil)
    },
    ConformanceRule("a disabled account's tokens rest until it is enabled") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        let secret = APITokenSecret()
        _ = try await parts.token(of: account, secret: secret)
        _ = try await parts.people.setDisabled(true, account: account.id)
        #expect(try await parts.people.token(secret: secret.hash) == nil)
        _ = try await parts.people.setDisabled(false, account: account.id)
        #expect(try await parts.people.token(secret: secret.hash) != nil)
    },
    ConformanceRule("an account has at most so many, also of many added at once") { parts async throws in
        let account = try #require(try await parts.account("Anna"))
        let added = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<9 {
                group.addTask {
                    try await parts.people.add(sampleToken(of: account), secret: APITokenSecret().hash, most: 4)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(added.count(where: \.self) == 4)
        #expect(try await parts.people.tokens(of: account.id).count == 4)
    },
]

private func sampleToken(of account: Account) -> APIToken {
    APIToken(
        id: APITokenID(),
        account: account.id,
        name: "kitchen 🍲",
        scopes: [.read, .write],
        createdUnixMilliseconds: 1,
        expiresUnixMilliseconds: 2_000_000_000_000
    )
}

extension StorageParts {
    fileprivate func token(of account: Account, secret: APITokenSecret) async throws -> APIToken {
        let token = sampleToken(of: account)
        #expect(try await people.add(token, secret: secret.hash, most: 100))
        return token
    }
}
