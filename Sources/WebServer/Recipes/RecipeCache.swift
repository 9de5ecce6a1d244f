import NIOCore
import RecipeDomain
import Synchronization

/// Recipes as they were last written out, so that one that is read again costs a look at its version. A version never changes,
/// so nothing here grows old; at most 32 MiB.
public final class RecipeCache: Sendable {
    struct Key: Hashable, Sendable {
        var recipe: RecipeID
        var version: Int
        var format: RecipeFormat

        /// As an ETag (RFC 9110, 8.8.3). Ids of two owners never meet, so neither do their tags.
        var tag: String { "\"\(recipe)-\(version)-\(format.fileExtension)\"" }
    }

    private struct State {
        var bodies: [Key: (body: ByteBuffer, used: Int)] = [:]
        var bytes = 0
        var uses = 0
    }

    private static let mostBytes = 32 << 20
    private let state = Mutex(State())

    public init() {}

    func body(for key: Key) -> ByteBuffer? {
        state.withLock { state in
            guard let body = state.bodies[key]?.body else { return nil }
            state.uses += 1
            state.bodies[key]?.used = state.uses
            return body
        }
    }

    func keep(_ body: ByteBuffer, for key: Key) {
        guard body.readableBytes <= Self.mostBytes / 8 else { return }
        state.withLock { state in
            state.uses += 1
            if let old = state.bodies.updateValue((body, state.uses), forKey: key) {
                state.bytes -= old.body.readableBytes
            }
            state.bytes += body.readableBytes
            guard state.bytes > Self.mostBytes else { return }
            // The half that was used longest ago goes.
            for (key, entry) in state.bodies.sorted(by: { $0.value.used < $1.value.used }) {
                if state.bytes <= Self.mostBytes / 2 { break }
                state.bodies[key] = nil
                state.bytes -= entry.body.readableBytes
            }
        }
    }
}
