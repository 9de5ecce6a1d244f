import Testing

@testable import People

/// One request and what the guard makes of it.
struct GuardCase: Sendable, CustomTestStringConvertible {
    var name: String
    var method = "GET"
    var peer = "127.0.0.1"
    var headers: [String]
    /// nil: allowed.
    var refusal: AccessRefusal?
    /// What it is let in with: household, session, bearer, none.
    var credential = "household"

    var testDescription: String { name }

    func check(_ policy: AccessPolicy) {
        let headers = headers.map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (name: String(parts[0]), value: parts.count > 1 ? String(parts[1].dropFirst()) : "")
        }
        let request = RequestFacts(method: method, peer: NetworkAddress(peer), headers: headers)
        switch AccessGuard(policy: policy).decide(request) {
        case .refused(let found): #expect(found == refusal)
        case .allowed(let found):
            #expect(refusal == nil)
            let kind =
                switch found {
                case .household: "household"
                case .session: "session"
                case .bearer: "bearer"
                case .none: "none"
                }
            #expect(kind == credential)
        }
    }
}
