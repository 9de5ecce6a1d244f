import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebServer

@Suite("What must not come in")
struct BadRequestTests {
    @Test("A page of another site, another name, or a proxy that nobody allowed is refused")
    func foreign() async throws {
        try await ServerScene.with { (scene) async throws in
            let bad: [HTTPFields] = [
                [.origin: "https://evil.example"], [.origin: "null"], [.origin: "http://127.0.0.1:9999"],
                [.origin: "http://localhost.evil.example"], [.secFetchSite: "cross-site"],
                [.secFetchSite: "same-site"],
            ]
            let forwarded = try await scene.ask(.get, "/api/v1/recipes", headers: [.xForwardedFor: "10.0.0.1"])
            #expect(forwarded.status == .badRequest)
            for headers in bad {
                let answer = try await scene.ask(.get, "/api/v1/recipes", headers: headers)
                #expect(answer.status == .forbidden, "\(headers)")
                #expect(answer.headers[.contentType] == "application/problem+json")
            }
            let good: [HTTPFields] = [
                [:], [.origin: "http://localhost"], [.secFetchSite: "same-origin"],
            ]
            for headers in good {
                #expect(try await scene.ask(.get, "/api/v1/recipes", headers: headers).status == .ok, "\(headers)")
            }
        }
    }

    @Test("A path that leads nowhere is 404, whatever it is asked with")
    func nowhere() async throws {
        try await ServerScene.with { (scene) async throws in
            for path in ["/api/v1/nothing", "/", "/api/v1/recipes/x/y/z"] {
                for method in [HTTPRequest.Method.get, .delete, HTTPRequest.Method("QUERY") ?? .trace] {
                    let answer = try await scene.ask(method, path)
                    #expect(answer.status == .notFound)
                    #expect(answer.headers[.contentType] == "application/problem+json")
                    #expect(try answer.json["title"]?.string == "Not Found")
                }
            }
        }
    }

    @Test("Where nobody has an account nobody gets a token")
    func tokens() async throws {
        try await ServerScene.with { (scene) async throws in
            let body = #"{"name":"phone","scopes":["read"]}"#
            #expect(try await scene.ask(.post, "/api/v1/tokens", json: body).status == .conflict)
        }
    }

    @Test("Bodies and parameters that are not what the route takes are told what is wrong with them")
    func shapes() async throws {
        try await ServerScene.with { (scene) async throws in
            let cases: [(String, Int, String?)] = [
                ("{", 400, nil), ("[]", 422, ""), (#"{"name":5}"#, 422, "name"),
                (#"{"nmae":"x"}"#, 422, "nmae"), (#"{"options":{"frames":0}}"#, 422, "options.frames"),
                (#"{"options":{"look":"hard"}}"#, 422, "options.look"), (#"{"name":""}"#, 422, "name"),
                ("{\"name\":\"a\\u0000b\"}", 422, "name"),
            ]
            for (body, status, place) in cases {
                let answer = try await scene.ask(.post, "/api/v1/videos", json: body)
                #expect(answer.status.code == status, "\(body)")
                #expect(try answer.json["place"]?.string == place, "\(body)")
            }
            let deep = String(repeating: "[", count: 60_000)
            #expect(try await scene.ask(.post, "/api/v1/videos", json: deep).status.code == 400)
            let huge = "{\"name\":\"" + String(repeating: "a", count: 200_000) + "\"}"
            #expect(try await scene.ask(.post, "/api/v1/videos", json: huge).status.code == 413)
            let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            #expect(try await scene.ask(.post, "/api/v1/videos", headers: form, json: "a=b").status.code == 415)
            for query in ["limit=0", "limit=101", "limit=x", "cursor=1"] {
                #expect(try await scene.ask(.get, "/api/v1/videos?\(query)").status.code == 400, "\(query)")
            }
        }
    }

    @Test("Names that lead elsewhere are only names")
    func names() async throws {
        try await ServerScene.with { (scene) async throws in
            for (name, kept) in [
                ("../../etc/passwd", "passwd"), ("C:\\\\x\\\\y.mp4", "y.mp4"), ("..", "video.mp4"),
                ("a\\nb.mp4", "ab.mp4"),
                ("\\u202egpj.mp4", "gpj.mp4"),
            ] {
                let answer = try await scene.ask(.post, "/api/v1/videos", json: "{\"name\":\"\(name)\"}")
                #expect(try answer.json["name"]?.string == kept, "\(name)")
            }
        }
    }

    @Test("A method that a path doesn't know is 405 and names those it does")
    func methods() async throws {
        try await ServerScene.with { (scene) async throws in
            let known = Dictionary(grouping: scene.table.routes, by: \.path)
            for (path, routes) in known {
                let methods = Set(routes.map(\.method))
                let place = path.replacingOccurrences(of: "{", with: "").replacingOccurrences(of: "}", with: "")
                for method in [.get, .post, .put, .patch, .delete, .options, HTTPRequest.Method("QUERY") ?? .trace]
                where !methods.contains(method) {
                    let answer = try await scene.ask(method, place)
                    #expect(answer.status == .methodNotAllowed, "\(method) \(path)")
                    let allowed = Set((answer.headers[.allow] ?? "").split(separator: ", ").map(String.init))
                    #expect(methods.allSatisfy { allowed.contains($0.rawValue) })
                }
            }
        }
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .server
    static let xForwardedFor = HTTPField.Name("X-Forwarded-For") ?? .server
}
