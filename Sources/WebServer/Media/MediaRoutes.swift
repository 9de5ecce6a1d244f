import Hummingbird
import People
import RecipeDomain
import VideoWorkflow

/// Pictures and videos by signed addresses.
struct MediaRoutes: Sendable {
    let parts: ServerParts

    private static let hash = Schema.string(length: 64...64)

    var routes: [Route] {
        [
            Route(
                .get,
                MediaAddresses.path + "/{object}",
                "readMedia",
                "A picture or video of a shared recipe, by an address that is good for some hours",
                right: .anyone,
                parameters: [
                    .path("object", Self.hash, "What the address names."),
                    .query("expires", .string(length: 0...20), "Of the address."),
                    .query("type", .string(length: 0...40), "Of the address."),
                    .query("signature", .string(length: 0...100), "Of the address."), ObjectResponse.rangeParameter,
                ],
                answers: ObjectResponse.answers(SharedMediaType.allCases.map(\.rawValue)) + [
                    .problem(410, "The address is over, or was changed.")
                ],
                handle: read
            )
        ]
    }

    private func read(_ call: Call) async throws -> Response {
        guard let media = parts.addresses.object(path: call.request.uri.path, query: call.request.uri.query ?? "")
        else {
            throw Problem(410, "address", "This address is over, or not whole. Open the page again that it stands on.")
        }
        guard let size = try await parts.objects.size(of: media.object) else { throw Problem.notFound("file") }
        return try ObjectResponse(objects: parts.objects, object: media.object, size: size).response(
            type: media.type.rawValue,
            range: call.text("Range"),
            caching: "private, max-age=\(media.seconds), immutable"
        )
    }
}

extension ServerParts {
    var addresses: MediaAddresses { MediaAddresses(signer: signer) }

    /// The pictures of a shared recipe.
    func sharedPictures(of stored: StoredRecipe) async throws -> RecipePictures {
        guard let video = stored.video else { return RecipePictures() }
        let stills = try await recipes.stills(of: video)
        func address(_ time: Timestamp?) -> String? {
            time.flatMap { stills[$0] }.map { addresses.address(of: $0, as: .jpeg) }
        }
        var pictures = RecipePictures()
        pictures.cover = address(stored.recipe.cover)
        for (index, step) in stored.recipe.steps.enumerated() { pictures.steps[index] = address(step.still) }
        return pictures
    }

    /// The video of a shared recipe, where it is kept and of a kind that is sent.
    func sharedVideo(of stored: StoredRecipe, owner: OwnerID) async throws -> VideoReference? {
        guard let id = stored.video, let name = stored.videoName else { return nil }
        guard let object = try await videos.video(id, owner: owner)?.object,
            let beginning = try await objects.bytes(of: object, limit: ContainerType.needed),
            let type = ContainerType.type(of: beginning)
        else { return VideoReference(name: name, url: nil) }
        return VideoReference(name: name, url: addresses.address(of: object, as: type))
    }
}
