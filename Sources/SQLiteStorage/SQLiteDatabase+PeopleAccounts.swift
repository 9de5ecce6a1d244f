import GRDB
public import People
public import RecipeDomain
import VideoWorkflow

extension SQLiteDatabase: AccountStore {
    public func addAccount(
        named name: AccountName,
        role: AccountRole,
        password: PasswordHash,
        nowUnixMilliseconds now: Int
    ) async throws -> Account? {
        let household = household
        return try await write { database in
            let isTaken = try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM accounts WHERE sign_in_name = ?)",
                arguments: [name.key]
            )
            guard isTaken == false else { return nil }
            let householdHasAccount = try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM accounts WHERE id = ?)",
                arguments: [household.description]
            )
            let isFirst = householdHasAccount == false
            let account = Account(
                id: isFirst ? household : OwnerID(),
                name: name.text,
                role: isFirst ? .administrator : role,
                createdUnixMilliseconds: now
            )
            try Self.insert(account, signsIn: (name.key, password.text), in: database)
            return account
        }
    }

    public func accounts(limit: Int) async throws -> [Account] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT \(Self.accountColumns) FROM accounts ORDER BY created, id LIMIT ?",
                arguments: [limit]
            ).map(Self.account)
        }
    }

    public func setDisabled(_ isDisabled: Bool, account: OwnerID) async throws -> Bool {
        try await write { database in
            try database.execute(
                sql: "UPDATE accounts SET disabled = ? WHERE id = ?",
                arguments: [isDisabled, account.description]
            )
            guard database.changesCount > 0 else { return false }
            if isDisabled { try Self.endSessions(of: account, in: database) }
            return true
        }
    }

    /// What `account(_:)` reads.
    static let accountColumns = """
        accounts.id AS account_id, accounts.name AS account_name, accounts.role AS account_role,
        accounts.disabled AS account_disabled, accounts.password IS NULL AS account_external,
        accounts.created AS account_created
        """

    static func account(_ row: Row) throws -> Account {
        Account(
            id: try identifier(row["account_id"]),
            name: row["account_name"],
            role: AccountRole(rawValue: row["account_role"]) ?? .member,
            isDisabled: row["account_disabled"],
            isExternal: row["account_external"],
            createdUnixMilliseconds: row["account_created"]
        )
    }

    static func identifier<Entity>(_ text: String) throws -> Identifier<Entity> {
        guard let id = Identifier<Entity>(text) else {
            throw Failure(.keepRecipe, .storageFailed, cause: "an id is damaged")
        }
        return id
    }

    private static func insert(
        _ account: Account,
        signsIn: (name: String, password: String)?,
        in database: Database
    ) throws {
        try database.execute(
            sql: "INSERT INTO owners VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET name = ?2",
            arguments: [account.id.description, account.name]
        )
        try database.execute(
            sql: "INSERT INTO accounts (id, name, sign_in_name, password, role, created) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                account.id.description, account.name, signsIn?.name, signsIn?.password, account.role.rawValue,
                account.createdUnixMilliseconds,
            ]
        )
    }
}

extension SQLiteDatabase: PasswordStore {
    public func password(for name: AccountName) async throws -> (account: Account, hash: PasswordHash)? {
        try await read { database in
            let row = try Row.fetchOne(
                database,
                sql: "SELECT \(Self.accountColumns), password FROM accounts WHERE sign_in_name = ?",
                arguments: [name.key]
            )
            guard let row else { return nil }
            guard let hash = PasswordHash(row["password"]) else {
                throw Failure(.keepRecipe, .storageFailed, cause: "a password's hash is damaged; set the password anew")
            }
            return (try Self.account(row), hash)
        }
    }

    public func replacePassword(
        of account: OwnerID,
        old: PasswordHash?,
        with new: PasswordHash,
        endsSessions: Bool
    ) async throws -> Bool {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE accounts SET password = ?1
                    WHERE id = ?2 AND password IS NOT NULL AND (?3 IS NULL OR password = ?3)
                    """,
                arguments: [new.text, account.description, old?.text]
            )
            guard database.changesCount > 0 else { return false }
            if endsSessions { try Self.endSessions(of: account, in: database) }
            return true
        }
    }
}

extension SQLiteDatabase: IdentityStore {
    public func account(
        for identity: ExternalIdentity,
        name: String,
        nowUnixMilliseconds now: Int,
        most: Int
    ) async throws -> Account? {
        let known = try await read { try Self.account(of: identity, in: $0) }
        if let known { return known }
        return try await write { database in
            // Another request of the same person's may have been quicker.
            if let known = try Self.account(of: identity, in: database) { return known }
            guard try Int.fetchOne(database, sql: "SELECT count(*) FROM accounts") ?? 0 < most else { return nil }
            let account = Account(
                id: OwnerID(),
                name: name,
                role: .member,
                isExternal: true,
                createdUnixMilliseconds: now
            )
            try Self.insert(account, signsIn: nil, in: database)
            try database.execute(
                sql: "INSERT INTO identities VALUES (?, ?, ?)",
                arguments: [identity.issuer, identity.subject, account.id.description]
            )
            return account
        }
    }

    private static func account(of identity: ExternalIdentity, in database: Database) throws -> Account? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT \(accountColumns) FROM identities JOIN accounts ON accounts.id = identities.account
                WHERE issuer = ? AND subject = ?
                """,
            arguments: [identity.issuer, identity.subject]
        ).map(account)
    }
}
