import RecipeDomain
import Testing
import VideoWorkflow

/// What every `ReceivedLibrary` must do.
public let receivedRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("what is sent of a video comes out in the order in which it came") { parts async throws in
        let video = try await parts.announce()
        for (index, time) in [900, nil, 100].enumerated() {
            #expect(try await parts.receive(.part(time, "\(index)"), of: video) == .kept)
        }
        for (place, time) in [900, nil, 100].enumerated() {
            #expect(try await parts.next(place, of: video) == .part(.part(time, "\(place)")))
        }
        #expect(try await parts.next(3, of: video) == .silent)
        let state = try await parts.received.received(of: video, owner: parts.owner)
        #expect(state == ReceivedState(frames: 2, hasSound: true, isComplete: false))
    },
    ConformanceRule("the same part twice is known, another one of its time is not taken") { parts async throws in
        let video = try await parts.announce()
        for time in [5, nil] {
            #expect(try await parts.receive(.part(time, "a"), of: video) == .kept)
            #expect(try await parts.receive(.part(time, "a"), of: video) == .known)
            #expect(try await parts.receive(.part(time, "b"), of: video) == .another)
        }
        #expect(try await parts.next(2, of: video) == .silent)
    },
    ConformanceRule("once they said so nothing more is taken, and nothing more is waited for") { parts async throws in
        let video = try await parts.announce()
        _ = try await parts.receive(.part(1, "a"), of: video)
        #expect(try await parts.received.completeReceiving(of: video, owner: parts.owner) == true)
        #expect(try await parts.received.completeReceiving(of: video, owner: parts.owner) == false)
        #expect(try await parts.receive(.part(2, "b"), of: video) == .closed)
        #expect(try await parts.receive(.part(1, "a"), of: video) == .known)
        #expect(try await parts.next(0, of: video) == .part(.part(1, "a")))
        #expect(try await parts.next(1, of: video, patience: .seconds(60)) == .closed)
        #expect(try await parts.videos.video(video, owner: parts.owner)?.isAllReceived == true)
    },
    ConformanceRule("a video that comes after its pictures waits to be looked at, one that comes alone doesn't") {
        parts async throws in
        let (video, alone) = (try await parts.announce(), try await parts.announce())
        _ = try await parts.receive(.part(1, "a"), of: video)
        for video in [video, alone] {
            try await parts.videos.setContent(ObjectName(sha256: "v"), bytes: 9, of: video)
        }
        #expect(try await parts.videos.video(video, owner: parts.owner)?.awaitsLook == true)
        #expect(try await parts.videos.video(alone, owner: parts.owner)?.awaitsLook == false)
        #expect(try await parts.receive(.part(2, "b"), of: video) == .closed)
        #expect(try await parts.next(1, of: video, patience: .seconds(60)) == .closed)
        let run = try await parts.journal.begin(
            NewRun(owner: parts.owner, videoName: "a", caption: nil, video: video)
        )
        let content = RunFact.videoContent(sha256: soupContent, bytes: 9, object: nil)
        try await parts.journal.record([content], events: [], in: run)
        #expect(try await parts.videos.video(video, owner: parts.owner)?.awaitsLook == false)
    },
    ConformanceRule("another owner's video, or one that was deleted, takes nothing and gives nothing") {
        parts async throws in
        let video = try await parts.announce()
        let part = ReceivedPart.part(1, "a")
        #expect(try await parts.received.receive(part, of: video, owner: parts.other, most: 9) == nil)
        #expect(try await parts.received.completeReceiving(of: video, owner: parts.other) == nil)
        #expect(try await parts.received.received(of: video, owner: parts.other) == nil)
        #expect(try await parts.received.received(0, of: video, owner: parts.other, patience: .zero) == .gone)
        #expect(try await parts.receive(part, of: video) == .kept)
        #expect(try await parts.videos.delete(video, owner: parts.owner))
        #expect(try await parts.receive(part, of: video) == nil)
        #expect(try await parts.next(0, of: video) == .gone)
        #expect(try await parts.deleting.orphans(limit: 9) == [ObjectName(sha256: "a")])
    },
    ConformanceRule("what was sent of a video that turns out to be known goes with it, unless that has its own") {
        parts async throws in
        let (first, second, third) = (
            try await parts.announce(), try await parts.announce(), try await parts.announce()
        )
        for (video, name) in [(second, "b"), (third, "c")] {
            _ = try await parts.receive(.part(1, name), of: video)
        }
        for video in [first, second, third] {
            let run = try await parts.journal.begin(
                NewRun(owner: parts.owner, videoName: "a", caption: nil, video: video)
            )
            let content = RunFact.videoContent(sha256: soupContent, bytes: 9, object: nil)
            try await parts.journal.record(
                [content],
                events: [RunEvent(sequence: 1, elapsed: 0, kind: .completed(peakMemoryBytes: 0))],
                in: run
            )
        }
        for video in [first, second, third] { #expect(try await parts.next(0, of: video) == .part(.part(1, "b"))) }
        #expect(try await parts.deleting.orphans(limit: 9) == [ObjectName(sha256: "c")])
    },
    ConformanceRule("a video is announced once under a key of its sender's, also after it was joined to another") {
        parts async throws in
        let known = try await parts.announce()
        let video = try await parts.announce(key: "k")
        #expect(try await parts.announce(key: "k") == video)
        #expect(try await parts.announce(key: "k", owner: parts.other) != video)
        for video in [known, video] {
            let run = try await parts.journal.begin(
                NewRun(owner: parts.owner, videoName: "a", caption: nil, video: video)
            )
            let content = RunFact.videoContent(sha256: soupContent, bytes: 9, object: nil)
            try await parts.journal.record([content], events: [], in: run)
        }
        #expect(try await parts.announce(key: "k") == known)
        #expect(try await parts.videos.video(key: "k", owner: parts.owner)?.id == known)
    },
    ConformanceRule("a failed run leaves what was handed over") { parts async throws in
        let video = try await parts.announce()
        _ = try await parts.receive(.part(1, "a"), of: video)
        try await parts.videos.setContent(ObjectName(sha256: "v"), bytes: 9, of: video)
        let run = try await parts.journal.begin(
            NewRun(owner: parts.owner, videoName: "a", caption: nil, video: video)
        )
        let names = ["a", "f"].map { ObjectName(sha256: $0) }
        #expect(try await parts.journal.discardTraces(of: run, objects: names) == [ObjectName(sha256: "f")])
        #expect(try await parts.videos.video(video, owner: parts.owner)?.object == ObjectName(sha256: "v"))
    },
]

extension ReceivedPart {
    fileprivate static func part(_ milliseconds: Int?, _ name: String) -> ReceivedPart {
        ReceivedPart(
            time: milliseconds.map { Timestamp(milliseconds: $0) },
            object: ObjectName(sha256: name),
            bytes: 7
        )
    }
}

extension StorageParts {
    fileprivate func announce(key: String? = nil, owner: OwnerID? = nil) async throws -> VideoID {
        try await videos.create(
            NewVideo(owner: owner ?? self.owner, name: "a", caption: nil, options: ProcessingOptions(), key: key)
        )
    }

    fileprivate func receive(_ part: ReceivedPart, of video: VideoID) async throws -> Reception? {
        try await received.receive(part, of: video, owner: owner, most: 9)
    }

    fileprivate func next(_ place: Int, of video: VideoID, patience: Duration = .zero) async throws -> NextReceived {
        try await received.received(place, of: video, owner: owner, patience: patience)
    }
}
