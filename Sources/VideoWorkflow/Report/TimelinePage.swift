import RecipeDomain

/// The timeline of a run as a page of its own: the drawing and the timing report, nothing loaded from anywhere.
public enum TimelinePage {
    public static func html(of events: [RunEvent]) -> String {
        var title = "Recipe"
        var video = ""
        for event in events {
            if case .started(let name, _, _) = event.kind { video = name }
            if case .recipeReady(_, let name) = event.kind { title = name }
        }
        let heading = TimelineDrawing.escaped(title)
        let report = TimelineDrawing.escapedText(TimingReportText.string(from: TimingReport(events: events)))
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(heading) – timeline</title>
            <style>
            :root{color-scheme:light dark;--ground:#fbfaf7;--ink:#1f2933}
            @media (prefers-color-scheme:dark){:root{--ground:#15191e;--ink:#e4e7eb}}
            body{margin:0 auto;max-width:1040px;padding:20px 16px 40px;background:var(--ground);color:var(--ink);font-family:system-ui,sans-serif}
            h1{font-size:1.35rem;margin:0 0 2px}p{margin:0 0 14px;opacity:.75}
            .chart{overflow-x:auto}.chart svg{min-width:640px;width:100%;height:auto;color:var(--ink)}
            .key{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:.82rem;margin:4px 0 18px;opacity:.85}
            .key i{display:inline-block;width:12px;height:12px;border-radius:2px;margin-right:6px;vertical-align:-1px}
            pre{font:13px/1.45 ui-monospace,Menlo,Consolas,monospace;overflow-x:auto;margin:0}
            @media print{body{padding:0}}
            </style></head><body>
            <h1>\(heading)</h1>
            <p>\(TimelineDrawing.escaped(video)): what ran beside what, and for how long. Point at a bar for its figures.</p>
            <div class="chart">\(TimelineDrawing.svg(of: [.init(title: "", events: events)]))</div>
            <div class="key"><span><i style="background:repeating-linear-gradient(45deg,#c0392b 0 3px,#fff 3px 5px)"></i>failed</span>
            <span><i style="background:repeating-linear-gradient(45deg,#9aa5b1 0 3px,#d5dbe1 3px 5px)"></i>remembered, nothing was sent</span>
            <span><i style="background:#1e8449"></i>the recipe is ready</span></div>
            <pre>\(report)</pre>
            </body></html>

            """
    }
}

extension TimelineDrawing {
    /// For text that keeps its line breaks.
    static func escapedText(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }.joined(
            separator: "\n"
        )
    }
}
