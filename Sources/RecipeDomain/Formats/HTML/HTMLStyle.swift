/// How the page looks: one column on a phone, two on a wide screen and on A4, light and dark by what the reader's system
/// says, black on white in print.
enum HTMLStyle {
    static let css = """
        :root {
          color-scheme: light dark;
          --paper: #fffdf9; --card: #f6f1e7; --ink: #26211b; --soft: #6d6357; --line: #e4dccd;
          --accent: #a63d1e; --mark: #fbe9c6; --mark-ink: #6b4700;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #191715; --card: #24211d; --ink: #ece6dc; --soft: #a99f92; --line: #3a352f;
            --accent: #f0926d; --mark: #46371b; --mark-ink: #f2d79b;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--paper); color: var(--ink);
          font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
          overflow-wrap: break-word;
        }
        main { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem 3rem; }
        h1, h2 { font-family: ui-serif, "Iowan Old Style", Charter, Georgia, "Noto Serif", serif; line-height: 1.15; }
        h1 { font-size: clamp(2rem, 7vw, 3.1rem); margin: 1.5rem 0 .5rem; letter-spacing: -.015em; text-wrap: balance; }
        h2 { font-size: 1.5rem; margin: 0 0 .75rem; }
        h3 { font-size: .8125rem; text-transform: uppercase; letter-spacing: .07em; color: var(--soft); margin: 1.5rem 0 .25rem; }
        a { color: var(--accent); text-underline-offset: .15em; }
        ul, ol { list-style: none; margin: 0; padding: 0; }
        .cover { display: block; width: calc(100% + 2.5rem); margin: 0 -1.25rem; max-height: 62vh; object-fit: cover; }
        .by { margin: 0; color: var(--soft); }
        .lead { font-size: 1.1875rem; margin: .75rem 0 0; max-width: 42rem; }
        .facts { display: flex; flex-wrap: wrap; gap: .75rem 1.75rem; margin: 1.25rem 0 0; }
        .facts dt { font-size: .75rem; text-transform: uppercase; letter-spacing: .07em; color: var(--soft); }
        .facts dd { margin: 0; font-weight: 600; }
        .body { display: grid; gap: 2.25rem; margin-top: 2rem; }
        .ingredients { background: var(--card); border-radius: .875rem; padding: 1.25rem; align-self: start; }
        .ingredients h2 + h3 { margin-top: 0; }
        .ingredients li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
        .ingredients li:last-child { border-bottom: 0; padding-bottom: 0; }
        .row { display: flex; gap: .7rem; align-items: baseline; }
        .row label { flex: 1; display: flex; gap: .7rem; align-items: baseline; cursor: pointer; }
        input { appearance: none; flex: none; width: 1.05rem; height: 1.05rem; margin: 0; border: 1.5px solid var(--soft);
          border-radius: .25rem; transform: translateY(.15rem); }
        input:checked { background: var(--accent); border-color: var(--accent); }
        input:checked + span { text-decoration: line-through; color: var(--soft); }
        .amount { font-weight: 650; white-space: nowrap; }
        .note, .aside { color: var(--soft); }
        .aside { font-size: .875rem; margin: .15rem 0 0 1.75rem; }
        .moment { font-size: .8125rem; font-variant-numeric: tabular-nums; color: var(--soft); white-space: nowrap; }
        a.moment { color: var(--accent); text-decoration: none; padding: .25rem 0; }
        a.moment::before { content: "\\25B8\\A0"; }
        .mark { display: inline-block; font-size: .75rem; line-height: 1.5; padding: 0 .5em; border-radius: 1em; white-space: nowrap;
          background: var(--mark); color: var(--mark-ink); }
        .steps ol { counter-reset: step; }
        .steps li { counter-increment: step; position: relative; padding: 0 0 1.75rem 2.75rem; break-inside: avoid; }
        .steps li:last-child { padding-bottom: 0; }
        .steps li::before { content: counter(step); position: absolute; left: 0; top: -.1rem; width: 1.9rem; height: 1.9rem;
          border-radius: 50%; background: var(--accent); color: var(--paper); font-weight: 650; text-align: center; line-height: 1.9rem; }
        .steps p { margin: 0; max-width: 40rem; }
        .steps b { font-weight: 650; }
        .steps img { display: block; width: 100%; max-width: 30rem; border-radius: .75rem; margin: 0 0 .75rem; }
        .steps .under { display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: baseline; margin-top: .3rem;
          font-size: .875rem; color: var(--soft); }
        .rest { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem; display: grid; gap: 1.5rem; }
        .rest h2 { font-size: 1.125rem; margin-bottom: .35rem; }
        .rest ul { list-style: disc; padding-left: 1.15rem; }
        .rest p { margin: 0; }
        footer { margin-top: 2.5rem; font-size: .875rem; color: var(--soft); }
        footer p { margin: .2rem 0; }
        .address { display: none; }
        @media (min-width: 52rem) {
          main { padding: 0 2rem 4rem; }
          .cover { width: 100%; margin: 2rem 0 0; border-radius: 1rem; max-height: 26rem; }
          .body { grid-template-columns: minmax(17rem, 5fr) 8fr; gap: 3rem; }
          .ingredients { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; }
          .rest { grid-template-columns: 1fr 2fr; gap: 3rem; }
          .pictured { display: grid; grid-template-columns: 1fr 13rem; gap: 1.5rem; align-items: start; }
          .pictured img { order: 1; margin: 0; }
        }
        @page { size: A4; margin: 14mm 15mm; }
        @media print {
          :root {
            color-scheme: light;
            --paper: #fff; --card: #fff; --ink: #000; --soft: #555; --line: #ccc; --accent: #000; --mark: #fff; --mark-ink: #444;
          }
          body { font-size: 10pt; line-height: 1.4; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 24pt; margin-top: 4mm; }
          h2 { font-size: 13pt; }
          h2, h3 { break-after: avoid; }
          .cover { width: 100%; margin: 0; border-radius: 2mm; max-height: 46mm; }
          .lead { font-size: 11pt; }
          .facts { margin-top: 3mm; gap: 1mm 9mm; }
          .body { display: grid; grid-template-columns: 58mm 1fr; gap: 9mm; margin-top: 6mm; }
          .ingredients { position: static; max-height: none; overflow: visible; padding: 0; border-radius: 0; }
          .ingredients li { padding: 1mm 0; break-inside: avoid; }
          input { width: 2.8mm; height: 2.8mm; border-width: .8pt; border-color: #777; border-radius: .5mm; transform: none; }
          .aside { margin-left: 5mm; font-size: 8.5pt; }
          .steps li { padding: 0 0 4mm 9mm; }
          .steps li::before { width: 6mm; height: 6mm; line-height: 5.6mm; top: 0; background: none; color: #000; border: .8pt solid #000; }
          .pictured { display: grid; grid-template-columns: 1fr 32mm; gap: 4mm; align-items: start; }
          .pictured img { order: 1; margin: 0; border-radius: 1.5mm; }
          .steps p { padding-top: .6mm; }
          .steps .under { font-size: 8.5pt; }
          .mark { border: .5pt solid #999; font-size: 7.5pt; }
          .moment { font-size: 8pt; }
          .rest { margin-top: 6mm; padding-top: 4mm; gap: 4mm; grid-template-columns: 1fr; }
          footer { margin-top: 6mm; font-size: 8pt; }
          a { color: inherit; text-decoration: none; }
          a.moment { color: var(--soft); }
          .address { display: block; }
        }
        """
}
