import RecipeDomain
import Testing

@testable import People

@Suite("A principal")
struct PrincipalTests {
    private func account(_ role: AccountRole) -> Account {
        Account(id: OwnerID(), name: "Anna", role: role, createdUnixMilliseconds: 1)
    }

    @Test(
        "may what its credential is good for and its role allows",
        arguments: [
            (AccountRole.member, [Scope.read], [Scope.read]),
            (.member, [.write], [.read, .write]),
            (.member, [.admin], [.read, .write]),
            (.member, [], []),
            (.administrator, [.read], [.read]),
            (.administrator, [.write], [.read, .write]),
            (.administrator, [.admin], [.read, .write, .metrics, .admin]),
            (.administrator, [.metrics], [.metrics]),
            (.member, [.metrics], []),
        ]
    )
    func scopes(role: AccountRole, of credential: [Scope], expected: [Scope]) {
        let principal = Principal(account(role), origin: .token(APITokenID()), scopes: Set(credential))
        #expect(Scope.allCases.filter(principal.may) == expected)
    }

    @Test("of the household may everything")
    func household() {
        let owner = OwnerID()
        let principal = Principal.household(owner)
        #expect(principal.owner == owner)
        #expect(Scope.allCases.allSatisfy(principal.may))
    }
}
