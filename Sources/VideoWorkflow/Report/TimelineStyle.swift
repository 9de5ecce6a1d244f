/// Colours and patterns of a timeline. Plain values in place of CSS variables, which drawing programs don't know.
enum TimelineStyle {
    /// In a page and alone; dark only on a screen whose owner wants it dark.
    static let drawing = """
        .tl{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;fill:#22282e;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .tl .ground{fill:#fcfbf8}.tl .title{font-size:15px;font-weight:600}.tl .lane{font-size:12.5px;font-weight:600}
        .tl .soft{fill:#626c76;font-size:11.5px;font-weight:400}.tl .bad{fill:#b3261e;font-size:11.5px;font-weight:600}
        .tl .item{fill:#fff;font-size:11px;pointer-events:none}.tl .onremembered{fill:#22282e}.tl .onfailed{stroke:#a3201a;stroke-width:3px;paint-order:stroke}
        .tl .lane,.tl text.name{stroke:#fcfbf8;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
        .tl .item,.tl .soft,.tl .name{font-variant-numeric:tabular-nums}
        .tl .grid{stroke:#22282e;stroke-opacity:.1}.tl .base{stroke:#22282e;stroke-opacity:.35}
        .tl .mark{stroke-width:1.5;fill:none}.tl .name{font-weight:600}.tl line.ready{stroke:#18794e}.tl .name.ready{fill:#18794e}
        .tl line.complete,.tl line.stopped{stroke:#626c76;stroke-dasharray:4 3}.tl .name.complete,.tl .name.stopped{fill:#626c76}
        .tl line.failed{stroke:#b3261e;stroke-dasharray:2 2}.tl text.failed{fill:#b3261e}
        .tl .path line{stroke:#22282e;stroke-width:2.5;stroke-linecap:square}.tl .down line{stroke-width:1.5}.tl .over{pointer-events:none}
        \(fills(\.light))
        .tl rect.done{stroke:#fcfbf8;stroke-width:.8}.tl rect.failed,.tl path.failed{fill:#c5322b}.tl rect.remembered{fill-opacity:.3}.tl rect.stopped{fill-opacity:.45}
        @media (max-width:700px){.tl .item{display:none}}
        @media screen and (prefers-color-scheme:dark){.tl{fill:#e6e9ec}.tl .ground{fill:#15191d}.tl .lane,.tl text.name{stroke:#15191d}.tl .soft{fill:#9aa5af}.tl .bad,.tl text.failed{fill:#ff8a80}
        .tl .item{fill:#101418}.tl .onremembered,.tl .onfailed{fill:#fff}.tl .grid,.tl .base{stroke:#e6e9ec}.tl line.ready{stroke:#5fd39a}.tl .name.ready{fill:#5fd39a}
        .tl line.complete,.tl line.stopped{stroke:#9aa5af}.tl .name.complete,.tl .name.stopped{fill:#9aa5af}.tl line.failed{stroke:#ff8a80}.tl .path line{stroke:#fff}
        \(fills(\.dark))
        .tl rect.done{stroke:#15191d}.tl rect.failed,.tl path.failed{fill:#d5453d}}
        """

    /// Both are told apart without colour: broad dark stripes one way, fine light ones the other.
    static let patterns = """
        <defs><pattern id="tl-failed" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="7" fill="#5c0f0b" fill-opacity=".75"/></pattern>\
        <pattern id="tl-remembered" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="1.4" height="5" fill="#808a94"/></pattern></defs>
        """

    static let legend = """
        <rect class="describe done" width="18" height="12" rx="2"/><text x="25" y="10.5">one piece of work</text>\
        <g transform="translate(150)"><rect class="describe remembered" width="18" height="12" rx="2"/><rect fill="url(#tl-remembered)" width="18" height="12" rx="2"/><text x="25" y="10.5">remembered</text></g>\
        <g transform="translate(266)"><rect class="failed" width="18" height="12" rx="2"/><rect fill="url(#tl-failed)" width="18" height="12" rx="2"/><text x="25" y="10.5">failed</text></g>\
        <g transform="translate(345)"><rect class="describe stopped" width="18" height="12" rx="2"/><text x="25" y="10.5">stopped</text></g>\
        <g transform="translate(435)" class="path"><line x2="18" y1="6" y2="6"/><text x="25" y="10.5">what the recipe waited for</text></g>\
        <g transform="translate(620)"><line class="mark ready" x1="9" x2="9" y2="12"/><text x="20" y="10.5">the recipe is ready</text></g>
        """

    private static func fills(_ shade: KeyPath<Colour, String>) -> String {
        Stage.allCases.map { ".tl .\($0.rawValue){fill:\($0.colour[keyPath: shade])}" }.joined()
    }
}

/// A stage's colour on light and on dark ground.
private struct Colour {
    var light: String
    var dark: String
}

extension Stage {
    /// Lanes have names: the colours only help the eye. Keeping things is grey.
    fileprivate var colour: Colour {
        switch self {
        case .frames: Colour(light: "#2b6cb0", dark: "#6fa8e3")
        case .keepFrame, .keepVideo, .findCopies: Colour(light: "#76828d", dark: "#939fab")
        case .readText: Colour(light: "#a86412", dark: "#e2ab55")
        case .pickFrames: Colour(light: "#8a5a9e", dark: "#c79bd8")
        case .describe: Colour(light: "#7048b6", dark: "#b294ea")
        case .transcribe: Colour(light: "#15808f", dark: "#58c1d2")
        case .writeRecipe: Colour(light: "#2a7d4c", dark: "#68c78f")
        case .checkRecipe: Colour(light: "#5b8a24", dark: "#a2cf6b")
        case .keepRecipe: Colour(light: "#76828d", dark: "#939fab")
        case .embed: Colour(light: "#ab3f80", dark: "#e28bbd")
        }
    }
}
