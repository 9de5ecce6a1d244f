import Hummingbird
import VideoWorkflow

/// All that happens to one owner's videos, as it happens.
struct EventRoutes: Sendable {
    let parts: ServerParts

    static let parameters: [Route.Parameter] = [
        .header(
            "Last-Event-ID",
            .integer(0...(1 << 53)),
            "The last event that was received; those after it come first."
        ),
        .query("after", .integer(0...(1 << 53)), "The same, for clients that can't set headers; 0 for all there are."),
    ]
    /// One message of the stream.
    private static let message = Schema.object(
        [
            .optional("id", .string(length: 1...20), "For Last-Event-ID; absent from what is never stored."),
            .optional("event", .string(length: 1...40), "Its type."),
            .optional("data", .string(length: 0...(1 << 20)), "JSON."),
            .optional("retry", .integer(0...60_000), "Milliseconds until one should come again."),
        ],
        isOpen: true
    )
    static let answer = Route.Answer(
        status: 200,
        note: "Events as they come, until the client leaves.",
        content: ["text/event-stream": message],
        headers: [:]
    )

    var routes: [Route] {
        [
            Route(
                .get,
                Paths.events,
                "watchAll",
                "Watch all videos being worked on",
                right: .read,
                parameters: Self.parameters,
                answers: [Self.answer],
                handle: watch
            )
        ]
    }

    private func watch(_ call: Call) async throws -> Response {
        try await EventStream(hub: parts.hub, feed: parts.feed, owner: call.owner, video: nil)
            .response(after: call.integer("Last-Event-ID") ?? call.integer("after"))
    }
}
