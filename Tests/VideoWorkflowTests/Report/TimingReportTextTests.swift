import RecipeDomain
import Testing

@testable import VideoWorkflow

@Suite("The printed timing report")
struct TimingReportTextTests {
    @Test("is this table for a run with models")
    func golden() {
        let text = TimingReportText.string(from: TimingReport(events: MadeUpRun.models()))
        #expect(
            text == """
                Where the time went       seconds   share  calls  added up  longest
                  Choose the frames          1.29    10 %      1
                  Keep the stills            0.14     1 %     12      0.14     0.01
                  Describe the frames        7.52    60 %     12     41.21     6.80  1 failed
                  Listen                     4.74    38 %      4     11.90     4.20
                  Write the recipe           4.22    34 %      1
                  Check every line           0.01     0 %      1
                  Keep the recipe            0.02     0 %      1
                  Prepare the search         1.55    12 %      4      1.55     0.44
                  Keep the video             7.84    63 %      1
                  Stages run side by side: together they make more than 100 %.

                What it came to                         the script's target
                  Time to recipe              11.99 s   30 s, met
                  Time to complete            12.51 s   30 s, met
                  Time per frame               1.04 s   0.5 s, missed; 12 frames
                  One frame by itself          3.10 s   2.60 to 6.80 s
                  Model calls that worked      95.0 %   99 %, missed; 19 of 20
                  Answers known already             1   nothing sent for them
                  Sent, received               8.0 MB   335 kB; both 683 kB a second
                  Cost                     0.0280 USD   34,140 tokens in, 1,820 out
                  Memory at most             212.4 MB

                What the recipe waited for
                  Choose the frames                        0.88 s
                  Describe the frames (2:04)               6.80 s
                  Write the recipe                         4.22 s
                  Check every line                         0.01 s
                  Keep the recipe                          0.02 s
                """
        )
    }

    @Test("says that no model was asked where everything was done on this machine")
    func local() {
        let text = TimingReportText.string(from: TimingReport(events: MadeUpRun.local()))
        #expect(text.contains("  Model calls that worked   none made   99 %, no model asked"))
        #expect(text.contains("  Frames, thorough look       20 kept   of 46: 22 alike, 3 blurred, 1 dark"))
        #expect(!text.contains("Cost"))
    }

    @Test("has no line over 80 columns, whatever the run was", arguments: [0, 1, 2])
    func width(which: Int) {
        var hostile = MadeUpRun()
        hostile.work(.frames, 0, 123_456)
        hostile.work(
            .describe,
            "\u{1b}[31m" + String(repeating: "W", count: 500),
            1,
            123_456,
            usage: CallUsage(model: "m", requests: .max / 4, bytesSent: .max / 4, microUSD: .max / 4)
        )
        hostile.work(.writeRecipe, 123_456, 234_567)
        hostile.work(.keepRecipe, 234_567, 234_568)
        hostile.tell(234_567.5, .recipeReady(RecipeID(), title: "T"))
        hostile.tell(234_569, .completed(peakMemoryBytes: .max / 2))
        let events = [MadeUpRun.local(), MadeUpRun.long(works: 2000), hostile.events][which]
        let text = TimingReportText.string(from: TimingReport(events: events))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(!text.unicodeScalars.contains { $0.value == 0x1b })
    }
}

@Suite("Figures")
struct FiguresTests {
    @Test(
        "round half up and keep their decimals",
        arguments: [
            (0.005, "0.01"), (1.2, "1.20"), (12.999, "13.00"), (-0.001, "0.00"), (-1.5, "-1.50"), (.nan, "–"),
            (.infinity, "–"),
        ]
    )
    func fixed(value: Double, text: String) { #expect(Figures.fixed(value, 2) == text) }

    @Test(
        "of bytes go up by thousands",
        arguments: [
            (999, "999 B"), (1500, "2 kB"), (999_600, "1.0 MB"), (212_400_000, "212.4 MB"), (999_960_000, "1.00 GB"),
        ]
    )
    func bytes(count: Int, text: String) { #expect(Figures.bytes(count) == text) }

    @Test("of counts are grouped", arguments: [(7, "7"), (1234, "1,234"), (-1_234_567, "-1,234,567")])
    func counts(count: Int, text: String) { #expect(Figures.count(count) == text) }

    @Test(
        "of days are those of the calendar",
        arguments: [
            (0, "1970-01-01 00:00 UTC"), (951_782_400_000, "2000-02-29 00:00 UTC"),
            (1_795_467_420_000, "2026-11-23 20:57 UTC"),
        ]
    )
    func dates(milliseconds: Int, text: String) { #expect(UTCDate.string(unixMilliseconds: milliseconds) == text) }
}
