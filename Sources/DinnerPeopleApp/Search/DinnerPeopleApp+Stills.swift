import MediaProcess
import ObjectStorage
public import RecipeDomain
import SQLiteStorage
public import VideoWorkflow

extension DinnerPeopleApp {
    /// Bytes of a still that are read at most.
    private static let largestStill = 4 << 20

    /// A still of the household's video, as it is kept and as colours of at most so many pixels a side; nil where there is
    /// none. Throws `Failure`.
    public func still(of video: VideoID, at time: Timestamp, longSide: Int) async throws -> (
        jpeg: [UInt8], colours: ColourImage
    )? {
        guard try await database.video(video, owner: database.household) != nil,
            let name = try await database.stills(of: video)[time],
            let jpeg = try await objects.bytes(of: name, limit: Self.largestStill)
        else { return nil }
        let colours = try await LibavPictureReader().colours(of: objects.path(of: name), longSide: longSide)
        return (jpeg, colours)
    }
}
