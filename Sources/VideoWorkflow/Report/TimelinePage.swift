import RecipeDomain

/// The timeline of a run as a page of its own: the drawing and the timing report, nothing loaded from anywhere.
public enum TimelinePage {
    /// An HTML document without scripts, one megabyte at most.
    public static func html(of events: [RunEvent]) -> String {
        let report = TimingReport(events: events)
        let video = report.video.map { PlainText.markup($0, limit: 120) } ?? ""
        let title = report.title.map { PlainText.markup($0, limit: 120) } ?? (video.isEmpty ? "Recipe" : video)
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark"><title>\(title) – timeline</title>
            <style>\(style)</style></head><body><main>
            <header><h1>\(title)</h1><p class="soft">\(subtitle(of: events, video: video))</p></header>
            \(TimelineTables.tiles(of: report))
            <section class="chart">\(TimelineSVG.element(of: [("", events)]))</section>
            \(TimelineTables.legend)
            \(TimelineTables.path(of: report))\(TimelineTables.stages(of: report))\(TimelineTables.figures(of: report))\
            \(TimelineTables.troubles(in: events))
            </main></body></html>

            """
    }

    /// "lemon pasta.mp4 · 0:46 · 1280×720 h264 · 2026-11-23 20:57 UTC".
    private static func subtitle(of events: [RunEvent], video: String) -> String {
        var words = video.isEmpty ? [] : [video]
        var date: String?
        for event in events {
            switch event.kind {
            case .started(_, let bytes, let milliseconds):
                if bytes > 0 { words.append(Figures.bytes(bytes)) }
                if milliseconds > 0 { date = UTCDate.string(unixMilliseconds: milliseconds) }
            case .opened(let info):
                if let duration = info.duration { words.append(duration.clock) }
                words.append("\(info.width)×\(info.height) \(PlainText.markup(info.videoCodec, limit: 20))")
            default: break
            }
        }
        if let date { words.append(date) }
        return words.prefix(8).joined(separator: " · ")
    }

    private static let style = """
        :root{color-scheme:light dark}
        body{margin:0;background:#fcfbf8;color:#22282e;font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
        main{max-width:1040px;margin:0 auto;padding:28px 24px 48px}h1{font-size:1.6rem;line-height:1.2;margin:0 0 4px;overflow-wrap:anywhere}
        h2{font-size:1rem;margin:30px 0 8px}p{margin:0}.soft,td small{color:#626c76}header p{overflow-wrap:anywhere}
        .tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:20px 0 24px;padding:0;list-style:none}
        .tiles li{border:1px solid #22282e24;border-radius:8px;padding:10px 14px}.tiles b{display:block;font-size:1.45rem;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}
        .tiles span{display:block;font-size:.82rem}.met{color:#18794e}.missed{color:#b3261e}
        .chart svg{display:block;width:100%;overflow:visible}
        .key{display:flex;flex-wrap:wrap;gap:6px 20px;margin:14px 0 0;padding:0;list-style:none;font-size:.82rem}.key li{display:flex;align-items:center;gap:7px}.key svg{flex:none}
        table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}th,td{padding:5px 0 5px 14px;text-align:right;border-bottom:1px solid #22282e1c;vertical-align:baseline}
        th:first-child,td:first-child{text-align:left;padding-left:0}td.words{text-align:left}thead th{font-weight:500;color:#626c76;font-size:.82rem}tbody th{font-weight:500}
        .waits{margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:4px 0}.waits li+li::before{content:"→";margin:0 9px;color:#626c76}
        .troubles{margin:0;padding-left:1.2em}.troubles li{overflow-wrap:anywhere}
        @media (max-width:700px){main{padding:20px 14px 36px}.tiles{grid-template-columns:1fr 1fr;gap:8px}.wide{display:none}th,td{padding-left:9px}}
        @media screen and (prefers-color-scheme:dark){body{background:#15191d;color:#e6e9ec}.soft,td small,thead th,.waits li+li::before{color:#9aa5af}.tiles li{border-color:#e6e9ec2b}
        th,td{border-color:#e6e9ec1f}.met{color:#5fd39a}.missed{color:#ff8a80}}
        @media print{body{background:none}main{max-width:none;padding:0}section,table,.tiles{break-inside:avoid}body{font-size:11pt}}
        """
}
