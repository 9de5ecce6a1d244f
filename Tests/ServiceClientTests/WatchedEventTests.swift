import Foundation
import RecipeDomain
import Testing
import VideoWorkflow

@testable import ServiceClient

@Suite("An event that a server tells")
struct WatchedEventTests {
    private func kind(_ type: String, _ data: String) throws -> RunEvent.Kind? {
        let json = #"{"type":"\#(type)","video":"v","run":"r","sequence":3,"elapsed":1.5,"data":\#(data)}"#
        return try JSONDecoder().decode(WatchedEvent.self, from: Data(json.utf8)).event?.kind
    }

    @Test("is that of a run here")
    func kinds() throws {
        #expect(
            try kind("started", #"{"name":"a.mp4","bytes":9,"at":"x"}"#)
                == .started(video: "a.mp4", bytes: 9, unixMilliseconds: 0)
        )
        #expect(
            try kind("work-started", #"{"work":2,"stage":"frames","item":null}"#)
                == .workStarted(work: 2, stage: .frames, item: nil)
        )
        let failure = #"{"stage":"describe","kind":"modelUnreachable","what":"w","advice":"a"}"#
        #expect(
            try kind("work-finished", #"{"work":2,"stage":"describe","failure":\#(failure)}"#)
                == .workFinished(
                    work: 2,
                    stage: .describe,
                    usage: nil,
                    failure: Failure(.describe, .modelUnreachable, cause: "")
                )
        )
        #expect(
            try kind("text", #"{"milliseconds":500,"lines":["2 eggs"]}"#)
                == .textRead(frame: Timestamp(milliseconds: 500), lines: ["2 eggs"])
        )
        #expect(try kind("note", #"{"text":"A note."}"#) == .note("A note."))
        #expect(try kind("failed", failure) == .failed(Failure(.describe, .modelUnreachable, cause: "")))
        #expect(try kind("completed", "{}") == .completed(peakMemoryBytes: 0))
    }

    @Test("of a newer server, or that makes no sense, is passed over")
    func unknown() throws {
        #expect(try kind("blessed", "{}") == nil)
        #expect(try kind("recipe", #"{"recipe":"none","title":"x"}"#) == nil)
        #expect(try kind("work-started", #"{"work":2,"stage":"fry"}"#) == nil)
        #expect(try kind("heard", #"{"segments":[{"start":9,"end":3,"text":"x"}]}"#) == .heard([]))
    }
}
