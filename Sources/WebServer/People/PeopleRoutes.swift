import HTTPTypes
import Hummingbird
import People
import RecipeDomain

/// Signing in and out, API tokens, and accounts for those who see after them.
struct PeopleRoutes: Sendable {
    let parts: ServerParts
    let doorkeeper: Doorkeeper

    private static let root = Paths.root
    private static let name = Schema.string(length: 1...AccountName.mostScalars)
    private static let password = Schema.string(length: Password.fewestScalars...Password.mostBytes)

    var routes: [Route] {
        [
            Route(
                .post,
                Self.root + "/session",
                "signIn",
                "Sign in with name and password",
                right: .anyone,
                body: .json(
                    // What can't be anybody's is wrong, and no other fault.
                    .object([
                        .required("name", .string(length: 1...256)), .required("password", .string(length: 1...1024)),
                    ]),
                    most: 16 << 10
                ),
                answers: [
                    .json(
                        200,
                        "Signed in; the cookie says so, and changes need the token in X-CSRF-Token.",
                        .object([.required("csrfToken", .string())])
                    ),
                    .problem(401, "The name or the password is wrong."), .problem(429, "Too many attempts."),
                ],
                handle: signIn
            ),
            Route(
                .delete,
                Self.root + "/session",
                "signOut",
                "Sign out",
                right: .read,
                answers: [.empty(204, "Signed out.")],
                handle: signOut
            ),
            Route(
                .get,
                Self.root + "/account",
                "readAccount",
                "Who is signed in, and what they may do",
                right: .read,
                answers: [
                    .json(
                        200,
                        "The account.",
                        .object([
                            .required("id", .string(format: .uuid)),
                            .required(
                                "scopes",
                                .array(.choice(Scope.allCases.map(\.rawValue)), most: Scope.allCases.count)
                            ),
                            .required("via", .choice(["household", "session", "token", "external"])),
                            .optional("csrfToken", .string(), "For changes with a session's cookie."),
                        ])
                    )
                ],
                handle: account
            ),
            Route(
                .get,
                Self.root + "/accounts",
                "listAccounts",
                "List accounts",
                right: .administer,
                answers: [
                    .json(
                        200,
                        "All of them.",
                        .object([.required("items", .array(.named("Account"), most: Accounts.most))])
                    )
                ]
            ) { _ in
                try .json(["items": try await parts.people.accounts.list().map(AccountBody.init)])
            },
            Route(
                .post,
                Self.root + "/accounts",
                "addAccount",
                "Add an account",
                right: .administer,
                body: .json(
                    .object([
                        .required("name", Self.name), .required("password", Self.password),
                        .optional("role", .choice(AccountRole.allCases.map(\.rawValue))),
                    ]),
                    most: 16 << 10
                ),
                answers: [
                    .json(201, "It is there.", .named("Account"), gives: ["account": "/id"]),
                    .problem(409, "The name is taken."),
                ],
                handle: add
            ),
            Route(
                .patch,
                Self.root + "/accounts/{account}",
                "changeAccount",
                "Disable an account, or enable it again",
                right: .administer,
                parameters: [.path("account", .string(format: .uuid), "The account's id.")],
                body: .json(.object([.required("isDisabled", .boolean)]), most: 16 << 10),
                answers: [.json(200, "As it is now.", .named("Account"))],
                handle: change
            ),
            Route(
                .get,
                Self.root + "/tokens",
                "listTokens",
                "List your API tokens",
                right: .read,
                answers: [
                    .json(
                        200,
                        "All of them, without their secrets.",
                        .object([.required("items", .array(.named("Token"), most: APITokens.mostOfAnAccount))])
                    )
                ]
            ) { call in
                try .json(["items": try await parts.people.tokenStore.tokens(of: call.owner).map { TokenBody($0) }])
            },
            Route(
                .post,
                Self.root + "/tokens",
                "issueToken",
                "Issue an API token; it is shown this once",
                right: .write,
                body: .json(
                    .object([
                        .required("name", Self.name),
                        .required(
                            "scopes",
                            .array(.choice(Scope.allCases.map(\.rawValue)), least: 1, most: Scope.allCases.count)
                        ),
                        .optional("days", .integer(1...3650), "For how long; for ever where it isn't given."),
                    ]),
                    most: 16 << 10
                ),
                answers: [
                    .json(201, "The token, with its secret.", .named("Token"), gives: ["token": "/id"]),
                    .problem(409, "There are too many, or there are no accounts."),
                ],
                handle: issue
            ),
            Route(
                .delete,
                Self.root + "/tokens/{token}",
                "revokeToken",
                "Revoke an API token",
                right: .write,
                parameters: [.path("token", .string(format: .uuid), "The token's id.")],
                answers: [.empty(204, "It is good for nothing any more.")],
                handle: revoke
            ),
        ]
    }

    private struct SignInBody: Decodable {
        var name: String
        var password: String
    }

    private func signIn(_ call: Call) async throws -> Response {
        let body: SignInBody = try call.decode()
        let policy = doorkeeper.guardian.policy
        let isSecure = policy.isSecure(call.facts)
        let cookies = call.request.headers[values: .cookie]
        let secret = try await parts.people.signIn.begin(
            name: body.name,
            password: body.password,
            source: policy.source(of: call.facts)?.source ?? "",
            replacing: SessionCookie.secret(in: cookies, isSecure: isSecure)
        )
        return try .json(
            ["csrfToken": CSRFToken.text(for: secret)],
            headers: [
                .setCookie: SessionCookie.setting(secret, isSecure: isSecure, lifetimes: doorkeeper.lifetimes),
                .cacheControl: "no-store",
            ]
        )
    }

    private func signOut(_ call: Call) async throws -> Response {
        let isSecure = doorkeeper.guardian.policy.isSecure(call.facts)
        if let secret = SessionCookie.secret(in: call.request.headers[values: .cookie], isSecure: isSecure) {
            try await parts.people.sessions.end(secret)
        }
        return Response(status: .noContent, headers: [.setCookie: SessionCookie.clearing(isSecure: isSecure)])
    }

    private func account(_ call: Call) async throws -> Response {
        guard let principal = call.principal else { throw Problem.notFound }
        var members: [String: JSONValue] = [
            "id": .string(principal.owner.description),
            "scopes": .array(Scope.allCases.filter(principal.may).map { .string($0.rawValue) }),
            "via": .string(Self.name(of: principal.origin)),
        ]
        let isSecure = doorkeeper.guardian.policy.isSecure(call.facts)
        if case .session = principal.origin,
            let secret = SessionCookie.secret(in: call.request.headers[values: .cookie], isSecure: isSecure)
        {
            members["csrfToken"] = .string(CSRFToken.text(for: secret))
        }
        return try .json(JSONValue.object(members), headers: [.cacheControl: "no-store"])
    }

    private static func name(of origin: Principal.Origin) -> String {
        switch origin {
        case .household: "household"
        case .session: "session"
        case .token: "token"
        case .external: "external"
        }
    }

    private struct NewAccount: Decodable {
        var name: String
        var password: String
        var role: String?
    }

    private func add(_ call: Call) async throws -> Response {
        let body: NewAccount = try call.decode()
        let account = try await parts.people.accounts.add(
            name: body.name,
            password: body.password,
            role: body.role.flatMap { AccountRole(rawValue: $0) } ?? .member
        )
        return try .json(AccountBody(account), status: 201)
    }

    private func change(_ call: Call) async throws -> Response {
        var account = try await parts.people.accounts.account(call.text("account") ?? "")
        let isDisabled = call.json["isDisabled"] == .bool(true)
        try await parts.people.accounts.setDisabled(isDisabled, account)
        account.isDisabled = isDisabled
        return try .json(AccountBody(account))
    }

    private struct NewToken: Decodable {
        var name: String
        var scopes: [Scope]
        var days: Int?
    }

    private func issue(_ call: Call) async throws -> Response {
        guard let principal = call.principal else { throw Problem.notFound }
        let body: NewToken = try call.decode()
        // Nobody hands on more than they have.
        guard body.scopes.allSatisfy(principal.may) else {
            throw Problem(403, "scope", "A token can't do more than you may.")
        }
        let (token, secret): (APIToken, APITokenSecret)
        do {
            (token, secret) = try await parts.people.tokens.issue(
                for: principal.owner,
                name: body.name,
                scopes: Set(body.scopes),
                lifetimeMilliseconds: body.days.map { $0 * 86_400_000 }
            )
        } catch PeopleError.accountMissing {
            throw Problem(
                409,
                "no-account",
                "Nobody signs in here, so nobody needs a token. “user add” makes an account."
            )
        }
        return try .json(TokenBody(token, secret: secret.text), status: 201, headers: [.cacheControl: "no-store"])
    }

    private func revoke(_ call: Call) async throws -> Response {
        let id: APITokenID = try call.id("token", { APITokenID($0) }, of: "token")
        guard try await parts.people.tokenStore.revoke(id, of: call.owner) else { throw Problem.notFound("token") }
        return Response(status: .noContent)
    }
}

struct AccountBody: Encodable {
    var id: String
    var name: String
    var role: String
    var isDisabled: Bool
    var isExternal: Bool
    var createdAt: String

    init(_ account: Account) {
        id = account.id.description
        name = account.name
        role = account.role.rawValue
        isDisabled = account.isDisabled
        isExternal = account.isExternal
        createdAt = UTCTime.text(account.createdUnixMilliseconds)
    }

    static let schema = Schema.object([
        .required("id", .string(format: .uuid)), .required("name", .string()),
        .required("role", .choice(AccountRole.allCases.map(\.rawValue))), .required("isDisabled", .boolean),
        .required("isExternal", .boolean, "Whether it signs in elsewhere."),
        .required("createdAt", .string(format: .dateTime)),
    ])
}

struct TokenBody: Encodable {
    var id: String
    var name: String
    var scopes: [String]
    var createdAt: String
    var expiresAt: String?
    var usedAt: String?
    var secret: String?

    init(_ token: APIToken, secret: String? = nil) {
        id = token.id.description
        name = token.name
        scopes = token.scopes.map(\.rawValue).sorted()
        createdAt = UTCTime.text(token.createdUnixMilliseconds)
        expiresAt = token.expiresUnixMilliseconds.map(UTCTime.text)
        usedAt = token.usedUnixMilliseconds.map(UTCTime.text)
        self.secret = secret
    }

    static let schema = Schema.object([
        .required("id", .string(format: .uuid)), .required("name", .string()),
        .required("scopes", .array(.choice(Scope.allCases.map(\.rawValue)), most: Scope.allCases.count)),
        .required("createdAt", .string(format: .dateTime)), .optional("expiresAt", .string(format: .dateTime)),
        .optional("usedAt", .string(format: .dateTime), "To the hour."),
        .optional("secret", .string(), "Shown once, when it is issued."),
    ])
}
