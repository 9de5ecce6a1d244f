import ArgumentParser
import DinnerPeopleApp
import Foundation
import MomentSearch
import RecipeDomain
import VideoWorkflow

/// How what was found is written out.
struct SearchOutput: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: ArgumentHelp("At most so many recipes.", valueName: "n"))
    var limit = 10

    @Option(help: "How to print what was found: text or json.")
    var format: Format = .text

    @Flag(help: "Time codes only, also in a terminal that can show pictures.")
    var noStills = false

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 100.") }
    }

    private static let longestText = 160

    func print(_ results: SearchResults, of app: DinnerPeopleApp, isQuiet: Bool) async throws {
        if format == .json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            Swift.print(String(decoding: try encoder.encode(SearchDocument(results)), as: UTF8.self))
            return
        }
        let terminal = noStills ? nil : StillTerminal.standardOutput()
        for hit in results.hits {
            let id = if let recipe = hit.recipe { try await app.shortID(of: recipe) } else { "no recipe yet" }
            Swift.print("\(id)  \(Self.line(hit.title))")
            for moment in hit.moments { Swift.print(Self.line(of: moment)) }
            if let terminal, let still = try await still(of: hit, for: terminal, from: app) { Swift.print(still) }
        }
        guard !isQuiet else { return }
        if results.hits.isEmpty, results.notes.isEmpty { Notes.print("Nothing was found.") }
        for note in results.notes { Notes.print(note) }
    }

    /// Of the best moment that has one; nil where it can't be shown, which is no reason to end.
    private func still(of hit: SearchHit, for terminal: StillTerminal, from app: DinnerPeopleApp) async throws
        -> String?
    {
        guard let video = hit.video, let time = hit.moments.lazy.compactMap(\.still).first else { return nil }
        do {
            guard let still = try await app.still(of: video, at: time, longSide: terminal.cells.longSide) else {
                return nil
            }
            return "    " + terminal.shown(still.colours, jpeg: still.jpeg)
        } catch is Failure { return nil }
    }

    private static func line(of moment: FoundMoment) -> String {
        let time = TerminalCells.padded(moment.range?.start.clock ?? "–", to: 8)
        var why = moment.words
        if let likeness = moment.likeness { why.append("meaning \(Int((likeness * 100).rounded())) %") }
        return
            "    \(time) \(TerminalCells.clipped(line(moment.text), to: longestText))  [\(why.joined(separator: ", "))]"
    }

    /// In one line, without what would move the terminal's cursor.
    private static func line(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            let isText = !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
            return isText ? scalar : " "
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension CommonOptions {
    /// Opens what is kept here, with whatever embeds; a failure is told and ends with status 1.
    func withSearch(_ body: @escaping @Sendable (DinnerPeopleApp) async throws -> Void) async throws {
        do {
            let isQuiet = quiet
            try await DinnerPeopleApp.with(try await load()) { app in
                if !isQuiet, app.embeds, let sentence = try await app.firstSendNotice() { Notes.print(sentence) }
                try await body(app)
            }
        } catch let failure as Failure { throw failure.exit(about: nil) }
    }
}
