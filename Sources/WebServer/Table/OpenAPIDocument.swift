import HTTPTypes

/// The route table as an OpenAPI 3.1 document.
struct OpenAPIDocument {
    var table: RouteTable
    /// Named schemas.
    var components: [String: Schema]
    var version: String

    var value: JSONValue {
        var paths: [String: [String: JSONValue]] = [:]
        for route in table.routes {
            paths[route.path, default: [:]][route.method.rawValue.lowercased()] = operation(route)
        }
        var schemas = components.mapValues(\.document)
        schemas["Problem"] = Problem.schema.document
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "DinnerPeople", "version": .string(version),
                "description": "Cooking videos in, recipes out, each line with the moment of the video it comes from.",
                "license": ["name": "Apache 2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths.mapValues { .object($0) }),
            "components": [
                "schemas": .object(schemas),
                "securitySchemes": [
                    "token": ["type": "http", "scheme": "bearer"],
                    "session": ["type": "apiKey", "in": "cookie", "name": "dinnerpeople"],
                ],
            ],
        ]
    }

    private func operation(_ route: Route) -> JSONValue {
        var members: [String: JSONValue] = [
            "operationId": .string(route.name), "summary": .string(route.summary),
            "tags": [.string(Self.tag(of: route))], "responses": responses(of: route),
            "security": route.right == .anyone ? [] : [["token": []], ["session": []], [:]],
        ]
        if route.right != .anyone { members["x-right"] = .string("\(route.right)") }
        if !route.parameters.isEmpty {
            members["parameters"] = .array(
                route.parameters.map { parameter in
                    [
                        "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
                        "required": .bool(parameter.isRequired), "schema": parameter.schema.document,
                        "description": .string(parameter.note),
                    ]
                }
            )
        }
        if let content = Self.content(of: route.body) {
            var isRequired = true
            if case .stream(_, false) = route.body { isRequired = false }
            members["requestBody"] = ["required": .bool(isRequired), "content": content]
        }
        return .object(members)
    }

    private static func tag(of route: Route) -> String {
        let parts = route.path.split(separator: "/")
        return parts.first == "api" && parts.count > 2 ? String(parts[2]) : "server"
    }

    private static func content(of body: Route.Body) -> JSONValue? {
        switch body {
        case .none: nil
        case .json(let schema, _): ["application/json": ["schema": schema.document]]
        case .whole(let types, _): .object(types.mapValues { ["schema": $0.document] })
        case .stream(let types, _):
            .object(Dictionary(uniqueKeysWithValues: types.map { ($0, ["schema": [:]] as JSONValue) }))
        }
    }

    private func responses(of route: Route) -> JSONValue {
        var responses: [String: JSONValue] = [:]
        for answer in route.answers + Self.general(for: route) where responses["\(answer.status)"] == nil {
            var members: [String: JSONValue] = ["description": .string(answer.note)]
            if !answer.content.isEmpty {
                members["content"] = .object(answer.content.mapValues { ["schema": $0.document] })
            }
            if !answer.headers.isEmpty {
                members["headers"] = .object(
                    answer.headers.mapValues { ["description": .string($0), "schema": ["type": "string"]] }
                )
            }
            let links = links(from: answer, of: route)
            if !links.isEmpty { members["links"] = .object(links) }
            responses["\(answer.status)"] = .object(members)
        }
        return .object(responses)
    }

    /// To the routes that can be asked with what the answer gives.
    private func links(from answer: Route.Answer, of route: Route) -> [String: JSONValue] {
        var links: [String: JSONValue] = [:]
        for next in table.routes where next.pathNames.contains(where: { answer.gives[$0] != nil }) {
            var parameters: [String: JSONValue] = [:]
            for name in next.pathNames {
                if let pointer = answer.gives[name] {
                    parameters["path.\(name)"] = .string("$response.body#\(pointer)")
                } else if route.pathNames.contains(name) {
                    parameters["path.\(name)"] = .string("$request.path.\(name)")
                }
            }
            guard parameters.count == next.pathNames.count else { continue }
            links[next.name] = ["operationId": .string(next.name), "parameters": .object(parameters)]
        }
        return links
    }

    /// What any route of its kind may answer.
    private static func general(for route: Route) -> [Route.Answer] {
        var statuses: [(Int, String)] = [
            (400, "What was sent can't be understood."), (404, "There is nothing here, or it is not yours."),
            (403, "This request may not do that."),
            (408, "The request came too slowly."), (421, "The server doesn't answer to that name."),
            (405, "Another method of this path may be possible."),
            (431, "The address or the headers are too large."),
            (503, "The server is stopping or can't store anything now."), (507, "The disk is full."),
        ]
        if route.right != .anyone { statuses.append((401, "Nobody is signed in.")) }
        switch route.body {
        case .none: break
        case .json, .whole, .stream:
            statuses += [
                (413, "The body is too large."), (415, "The body is of a type that isn't taken here."),
                (422, "The body can't be used."),
            ]
        }
        return statuses.map { status, note in
            Route.Answer(
                status: status,
                note: note,
                content: ["application/problem+json": .named("Problem")],
                headers: [:]
            )
        }
    }
}
