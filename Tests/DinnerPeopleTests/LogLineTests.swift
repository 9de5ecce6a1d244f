import Foundation
import Logging
import Synchronization
import Testing

@testable import DinnerPeopleApp

@Suite("A line in the log")
struct LogLineTests {
    private final class Lines: Sendable {
        private let all = Mutex<[String]>([])
        func add(_ line: String) { all.withLock { $0.append(line) } }
        var text: String { all.withLock { $0.joined() } }
    }

    private func logged(from level: Logger.Level = .info, _ body: (Logger) -> Void) -> String {
        let lines = Lines()
        body(Logger(label: "test") { _ in LogLineHandler(level: level) { lines.add($0) } })
        return lines.text
    }

    @Test("has time, level, message and what belongs to it, in the order of the names")
    func shape() throws {
        let text = logged { logger in
            var logger = logger
            logger[metadataKey: "hb.request.id"] = "17"
            logger[metadataKey: "job"] = "j"
            logger.notice("job ends", metadata: ["as": "completed"])
            logger.debug("nothing of this")
        }
        let line = try #require(try /time=(\S+) (.*)\n/.wholeMatch(in: text))
        #expect(line.2 == "level=notice message=\"job ends\" as=completed job=j request=17")
        #expect(try Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(String(line.1)) < Date())
    }

    @Test(
        "stays one line of plain signs, whatever is told in it",
        arguments: [
            "a\nlevel=error message=forged", "\u{1b}[2J\u{1b}]0;title\u{7}", "a\r\n\t\"b\" \\ c=d", "\u{202e}evil",
            "\u{2028}",
            "\u{85}", "\0", "",
        ]
    )
    func escapes(_ words: String) {
        let text = logged { $0.warning("\(words)", metadata: ["cause": "\(words)", "odd name\n": "\(words)"]) }
        #expect(text.last == "\n" && text.count { $0.isNewline } == 1)
        #expect(text.dropLast().unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        #expect(text.dropLast().unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
        #expect(text.contains(" level=warning message="))
        #expect(text.ranges(of: " level=").count == 1 || words.contains("level="))
        #expect(!text.contains(" level=error message=forged "))
    }

    @Test("is of bounded length")
    func bounded() {
        let text = logged { $0.info("x", metadata: ["cause": "\(String(repeating: "\u{7}", count: 100_000))"]) }
        #expect(text.utf8.count < 2 * LogValue.most && text.hasSuffix("…\"\n"))
    }

    @Test("is written from the level on that the environment names")
    func levels() {
        #expect(DinnerPeopleApp.logger(environment: ["DINNERPEOPLE_LOG": "Debug"]).logLevel == .debug)
        #expect(DinnerPeopleApp.logger(usual: .notice, environment: [:]).logLevel == .notice)
        #expect(DinnerPeopleApp.logger(usual: .notice, environment: ["DINNERPEOPLE_LOG": "error"]).logLevel == .error)
        #expect(DinnerPeopleApp.logger(environment: [:]).handler is SwiftLogNoOpLogHandler)
    }
}
