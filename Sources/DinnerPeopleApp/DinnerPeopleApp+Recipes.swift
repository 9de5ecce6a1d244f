import Foundation
import ModelGateway
import SQLiteStorage
public import RecipeDomain
public import VideoWorkflow

/// What became of a run, for people.
public struct RunReport: Sendable {
    public var text: String
    public var timelinePath: String
}

extension DinnerPeopleApp {
    /// The newest first.
    public func recipes(limit: Int) async throws -> [StoredRecipe] {
        try await database.recipes(of: database.household, before: nil, limit: limit)
    }

    public func memoFigures() async throws -> MemoFigures { try await database.memoFigures(of: database.household) }

    /// Gives how many answers were forgotten.
    public func clearMemo(role: ModelRole?) async throws -> Int {
        try await database.clearMemo(of: database.household, role: role)
    }

    public func recipes(withIDPrefix prefix: String) async throws -> [StoredRecipe] {
        try await database.recipes(of: database.household, withIDPrefix: prefix)
    }

    /// Other videos that show the same as the one a recipe was made of.
    public func copies(of stored: StoredRecipe) async throws -> [VideoCopy] {
        guard let video = stored.video else { return [] }
        return try await database.knownCopies(of: video, owner: database.household)
    }

    /// The shortest beginning of an id that no other recipe shares; it holds the millisecond in which the recipe was made,
    /// so that it stays the only one.
    public func shortID(of id: RecipeID) async throws -> String {
        let digits = id.description.filter { $0 != "-" }
        for length in stride(from: 12, to: 32, by: 2) {
            let prefix = String(digits.prefix(length))
            if try await recipes(withIDPrefix: prefix).count == 1 { return prefix }
        }
        return digits
    }

    /// The timing report of a run; its timeline is written next to the recipe, in the data folder.
    public func report(of run: RunID, recipe: RecipeID) async throws -> RunReport {
        var events: [RunEvent] = []
        while true {
            let page = try await database.events(of: run, after: events.last?.sequence ?? 0, limit: 1000)
            events += page
            if page.count < 1000 || events.count > 200_000 { break }
        }
        let report = TimingReport(events: events)
        let folder = configuration.dataFolder + "/timelines"
        let path = folder + "/\(recipe).html"
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try Data(TimelinePage.html(of: events).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch { throw Failure(.keepRecipe, .storageFailed, cause: "\(path): \(error.localizedDescription)") }
        return RunReport(text: TimingReportText.string(from: report), timelinePath: path)
    }

    /// What is sent where, the first time anything leaves the house; nil after that, and where nothing is sent.
    public func firstSendNotice() async throws -> String? {
        guard let notice = gateway.sendNotice else { return nil }
        return try await database.isFirst(notice: notice) ? notice : nil
    }
}
