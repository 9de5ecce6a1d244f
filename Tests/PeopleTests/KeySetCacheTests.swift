import Testing

@testable import People

@Suite("The keys of an external issuer")
struct KeySetCacheTests {
    private func cache(_ scene: ExternalScene, discovers: Bool = false) throws -> KeySetCache {
        let issuer = try ExternalIssuer(
            issuer: ExternalScene.issuer,
            audience: "a",
            keySetAddress: discovers ? nil : ExternalScene.address
        )
        return KeySetCache(issuer: issuer, fetch: scene.fetch, clock: scene.time.clock)
    }

    @Test("are fetched once for many who need them at once")
    func once() async throws {
        let scene = try ExternalScene()
        let cache = try cache(scene)
        let found = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 { group.addTask { try await cache.key("e", .es256) != nil } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(found.allSatisfy(\.self) && found.count == 20)
        #expect(scene.fetched == [ExternalScene.address])
    }

    @Test("that aren't known are looked for once a minute at most, whatever comes")
    func unknown() async throws {
        let scene = try ExternalScene()
        let cache = try cache(scene)
        for number in 0..<50 { #expect(try await cache.key("x\(number)", .es256) == nil) }
        #expect(scene.fetched.count == 1)
        scene.serve(scene.keys(ids: ["r", "new", "d"]))
        scene.time.pass(.seconds(59))
        #expect(try await cache.key("new", .es256) == nil)
        scene.time.pass(.seconds(1))
        #expect(try await cache.key("new", .es256) != nil)
        #expect(try await cache.key("e", .es256) == nil)
        #expect(scene.fetched.count == 2)
    }

    @Test("that the issuer withdraws are good for an hour")
    func withdrawn() async throws {
        let scene = try ExternalScene()
        let cache = try cache(scene)
        #expect(try await cache.key("e", .es256) != nil)
        scene.serve(scene.keys(ids: ["r", "new", "d"]))
        scene.time.pass(.seconds(3599))
        #expect(try await cache.key("e", .es256) != nil)
        scene.time.pass(.seconds(1))
        #expect(try await cache.key("e", .es256) == nil)
    }

    @Test("are good for a day while the issuer can't be reached")
    func unreachable() async throws {
        let scene = try ExternalScene()
        let cache = try cache(scene)
        #expect(try await cache.key("e", .es256) != nil)
        for document in [nil, "<html>", "{\"keys\":1}", String(repeating: "x", count: 300_000)] {
            scene.serve(document)
            scene.time.pass(.seconds(4 * 3600))
            #expect(try await cache.key("e", .es256) != nil)
        }
        scene.time.pass(.seconds(8 * 3600))
        await #expect(throws: PeopleError.issuerUnreachable) { try await cache.key("e", .es256) }
        scene.serve(scene.keys())
        scene.time.pass(.seconds(60))
        #expect(try await cache.key("e", .es256) != nil)
    }

    @Test("are asked for again, seconds later, where who asked first went away")
    func cancelled() async throws {
        let scene = try ExternalScene()
        let issuer = try ExternalIssuer(
            issuer: ExternalScene.issuer,
            audience: "a",
            keySetAddress: ExternalScene.address
        )
        let cache = KeySetCache(
            issuer: issuer,
            fetch: { address, most in
                try Task.checkCancellation()
                return try await scene.fetch(address, most)
            },
            clock: scene.time.clock
        )
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                withUnsafeCurrentTask { $0?.cancel() }
                await #expect(throws: CancellationError.self) { try await cache.key("e", .es256) }
            }
        }
        await #expect(throws: PeopleError.issuerUnreachable) { try await cache.key("e", .es256) }
        scene.time.pass(.seconds(5))
        #expect(try await cache.key("e", .es256) != nil)
    }

    @Test("are found by the issuer's own document, which must be the issuer's")
    func discovery() async throws {
        let document = ExternalScene.issuer + "/.well-known/openid-configuration"
        func found(_ text: String) async throws -> Bool {
            let scene = try ExternalScene()
            scene.serve(text, at: document)
            do {
                return try await cache(scene, discovers: true).key("e", .es256) != nil
            } catch {
                #expect(error as? PeopleError == .issuerUnreachable)
                return false
            }
        }
        let keys = ExternalScene.address
        #expect(try await found("{\"issuer\":\"\(ExternalScene.issuer)\",\"jwks_uri\":\"\(keys)\"}"))
        #expect(try await !found("{\"issuer\":\"https://evil.example\",\"jwks_uri\":\"\(keys)\"}"))
        #expect(try await !found("{\"issuer\":\"\(ExternalScene.issuer)\",\"jwks_uri\":\"http://id.example/keys\"}"))
        #expect(try await !found("{}"))
    }

    @Test("of other kinds, uses and sizes are passed over")
    func passedOver() throws {
        let scene = try ExternalScene()
        let set = try #require(KeySet(json: Array(scene.keys().utf8)))
        #expect(set.key("r", .rs256) != nil && set.key("e", .es256) != nil && set.key("d", .edDSA) != nil)
        #expect(set.key("h", .hs256) == nil && set.key("r", .es256) == nil)
        #expect(set.key(nil, .es256) != nil)
        func reads(_ key: String) -> Bool { KeySet(json: Array("{\"keys\":[\(key)]}".utf8))?.key(nil, .rs256) != nil }
        #expect(reads(scene.rsaKey("r")))
        #expect(!reads(scene.rsaKey("r").replacing("\"sig\"", with: "\"enc\"")))
        #expect(!reads("{\"kty\":\"RSA\",\"n\":\"\(String(repeating: "w", count: 172))\",\"e\":\"AQAB\"}"))
        #expect(!reads("{\"kty\":\"RSA\",\"n\":\"\(String(repeating: "w", count: 4000))\",\"e\":\"AQAB\"}"))
        #expect(!reads("{\"kty\":\"RSA\"}"))
        let two = KeySet(json: Array("{\"keys\":[\(scene.rsaKey("a")),\(scene.rsaKey("b"))]}".utf8))
        #expect(two?.key(nil, .rs256) == nil && two?.key("b", .rs256) != nil)
    }
}
