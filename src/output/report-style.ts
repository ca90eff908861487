/**
 * How a report looks: a sober page on screen; in print an A4 page for each facility. Patterns and words say what colours
 * say. Pages of facilities are laid out only when they come near the screen, so that thousands of them open at once.
 */
export const reportStyle = `
:root {
  color-scheme: light;
  --ink: #1c2733; --soft: #535f6d; --line: #c8d0d9; --faint: #f4f6f9; --brand: #163a63;
  --allowed: #0b5a4b; --allowed-tint: #e2f2ed;
  --conditional: #734700; --conditional-tint: #fdf0d3;
  --not-allowed: #8c1c13; --not-allowed-tint: #fbe5e2;
  --undetermined: #3b4552; --undetermined-tint: #eceff3;
  --unsettled: #4c2f7a; --unsettled-tint: #eee8f7;
}
.allowed { --tone: var(--allowed); --tint: var(--allowed-tint); }
.conditional { --tone: var(--conditional); --tint: var(--conditional-tint); }
.not-allowed { --tone: var(--not-allowed); --tint: var(--not-allowed-tint); }
.undetermined { --tone: var(--undetermined); --tint: var(--undetermined-tint); }
.unsettled { --tone: var(--unsettled); --tint: var(--unsettled-tint); }

* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; color: var(--ink); background: #fff;
  font: 400 15px/1.7 "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic Medium", "Yu Gothic", YuGothic,
    "BIZ UDPGothic", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, "Helvetica Neue", Arial, sans-serif;
  line-break: strict; overflow-wrap: break-word; print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
bdi { unicode-bidi: isolate; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
html:not(.with-scripts) .scripted { display: none; }
a { color: var(--brand); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid #1d6fd1; outline-offset: 2px; }
body > header, main { max-width: 1120px; margin: 0 auto; padding: 0 28px; }
body > header { padding-top: 34px; }
main { padding-bottom: 40px; }
body > header::before { content: ""; display: block; height: 5px; background: var(--brand); margin-bottom: 22px; }
.kind { margin: 0; color: var(--soft); font-size: .87rem; letter-spacing: .08em; }
h1, h2, h3, h4 { line-height: 1.4; margin: 0; font-weight: 700; }
h1 { font-size: 1.75rem; letter-spacing: .01em; }
h2 { font-size: 1.2rem; color: var(--brand); border-bottom: 2px solid var(--brand); padding-bottom: 5px; margin: 46px 0 16px; }
h3 { font-size: 1rem; margin: 0 0 8px; }
.meta { display: flex; flex-wrap: wrap; gap: 4px 30px; margin: 16px 0 0; padding: 11px 0; border-block: 1px solid var(--line); font-size: .87rem; }
.meta div { display: flex; gap: .7em; }
.meta dt { color: var(--soft); }
.meta dd { margin: 0; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 22px; list-style: none; margin: 10px 0 0; padding: 0; font-size: .87rem; }
.note { margin: 6px 0 10px; color: var(--soft); font-size: .87rem; }
.notice { margin: 20px 0 0; padding: 10px 14px; border-left: 4px solid var(--brand); background: var(--faint); }

table { border-collapse: collapse; width: 100%; font-size: .87rem; line-height: 1.5; }
th, td { text-align: start; vertical-align: top; padding: 7px 9px; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--soft); background: var(--faint); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 6.5em; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow-x: auto; }
.label { display: inline-block; white-space: nowrap; padding: 0 .6em 0 .4em; border: 1px solid var(--tone); border-radius: 3px; background: var(--tint); color: var(--tone); font-weight: 600; font-size: .93em; line-height: 1.6; }
.label i, .tiles i { font-style: normal; display: inline-block; min-width: 1.25em; text-align: center; }

.tiles { list-style: none; margin: 0 0 14px; padding: 0; display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; }
.tiles li { border: 1px solid var(--line); border-top: 5px solid var(--tone); padding: 10px 14px 9px; }
.tiles a { color: inherit; text-decoration: none; display: flex; flex-wrap: wrap; align-items: baseline; color: var(--tone); }
.tiles a:hover b { text-decoration: underline; }
.tiles strong { flex-basis: 100%; font-size: 2.1rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles a { position: relative; }
.tiles small { position: absolute; inset-block-end: .45em; inset-inline-end: 0; font-size: .87rem; }
.tiles p { margin: 0; font-size: .8rem; line-height: 1.5; color: var(--soft); word-break: auto-phrase; text-wrap: pretty; }
main section > h3 { margin-top: 26px; }
.wanted { max-width: 700px; }
svg { display: block; width: 100%; height: auto; }
.patterns { position: absolute; width: 0; height: 0; }
.share { height: 22px; width: 100%; }
.bar { stroke: #fff; stroke-width: 1.5; }
.bar.allowed { fill: #bfe0d6; }
.bar.conditional { fill: url(#pattern-conditional); }
.bar.not-allowed { fill: url(#pattern-not-allowed); }
.bar.undetermined { fill: url(#pattern-undetermined); }
.bar.unsettled { fill: url(#pattern-unsettled); }
svg text { font-size: 12px; fill: var(--ink); }
svg .year { font-size: 11px; fill: var(--soft); }
svg .number, svg .in-bar, svg .in-dot { text-anchor: middle; }
svg .number { fill: var(--soft); }
svg .in-bar { font-size: 11.5px; font-weight: 600; paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; }
svg .in-dot { fill: #fff; font-weight: 700; }
.grid { stroke: var(--line); fill: none; }
.line { stroke: var(--line); stroke-dasharray: 2 3; }
.today { stroke: var(--not-allowed); stroke-width: 1.5; stroke-dasharray: 5 3; }
.dot, .flag { fill: var(--brand); }
.gap { fill: none; stroke: var(--not-allowed); stroke-width: 2.5; }
.deadlines { min-width: 780px; margin: 4px 0 14px; }
.groups td:nth-child(3) { width: 32%; min-width: 140px; }
.names { list-style: none; margin: 0; padding: 0; display: inline; }
.names li { display: inline-block; margin-inline-end: 1em; }
summary { cursor: pointer; }
.days time, .days b { white-space: nowrap; }

#filters { margin: 0 0 8px; padding: 12px 14px; background: var(--faint); border: 1px solid var(--line); font-size: .87rem; }
#filters label { display: inline-block; margin: 0 18px 6px 0; }
input, select, button { font: inherit; color: inherit; }
input, select { padding: 3px 7px; border: 1px solid #76818e; border-radius: 3px; background: #fff; max-width: 15em; }
#filters button, .place button { padding: 3px 12px; border: 1px solid var(--brand); border-radius: 3px; background: #fff; color: var(--brand); cursor: pointer; }
#filters output { display: block; font-weight: 600; }
#facilities thead button { border: 0; padding: 0; background: none; text-align: inherit; cursor: pointer; color: var(--brand); font-weight: 600; text-decoration: underline dotted; text-underline-offset: .25em; }
@media screen { .with-scripts .printed { display: none; } }
#facilities thead button:focus-visible { outline: 3px solid #1d6fd1; outline-offset: 2px; }
#facilities [aria-sort] button::after { content: " ▲"; }
#facilities [aria-sort=descending] button::after { content: " ▼"; }
#facilities time, #facilities thead th { white-space: nowrap; }
#facilities tbody th { min-width: 9em; }
#facilities tbody tr:hover { background: var(--faint); }

.sheet { border: 1px solid var(--line); border-top: 4px solid var(--brand); padding: 20px 26px 16px; margin: 0 auto 28px; max-width: 900px; content-visibility: auto; contain-intrinsic-size: auto 1000px; }
.sheet:target { outline: 3px solid #1d6fd1; outline-offset: 3px; }
.place { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 18px; margin: 0 0 4px; font-size: .8rem; color: var(--soft); }
.place a { margin-inline-start: auto; }
.sheet h3 { font-size: 1.35rem; margin: 0; }
.sheet h4 { font-size: .93rem; color: var(--brand); margin: 16px 0 5px; padding-inline-start: 9px; border-inline-start: 4px solid var(--brand); line-height: 1.25; }
.details { display: flex; flex-wrap: wrap; gap: 0 22px; margin: 3px 0 0; font-size: .82rem; }
.details div { display: flex; gap: .6em; }
.details dt { color: var(--soft); }
.details dd { margin: 0; }
.verdict { margin: 12px 0 0; padding: 9px 14px; border: 1.5px solid var(--tone); border-inline-start-width: 7px; background: var(--tint); }
.verdict p { margin: 0; }
.verdict strong { font-size: 1.02rem; }
.verdict .label { background: #fff; }
.ground { font-size: .87rem; }
.ground span { margin-inline-end: 1.5em; }
.sheet ul { margin: 0; padding-inline-start: 1.3em; font-size: .87rem; line-height: 1.6; }
.sheet ul.runs { list-style: none; padding: 0; font-size: .8rem; columns: 2; column-gap: 24px; }
.sheet .runs li { break-inside: avoid; }
.sheet section > p { margin: 0; font-size: .87rem; }
cite { font-style: normal; color: var(--soft); font-size: .93em; }
cite::before { content: "〔"; }
cite::after { content: "〕"; }
:lang(en) cite::before { content: "["; }
:lang(en) cite::after { content: "]"; }
small { font-size: .85em; }
td small, th small { display: block; color: var(--soft); font-weight: 400; }
.passed { color: var(--soft); }
.months { max-width: 700px; }
.inquiry { padding: 0 14px 9px; margin-top: 14px; border: 1px dashed var(--soft); }
.inquiry h4 { margin-top: 11px; }
.inquiry dl { margin: 6px 0 0; font-size: .87rem; }
.inquiry dl div { display: flex; flex-wrap: wrap; gap: 0 1em; padding: 3px 0; border-top: 1px solid var(--line); }
.inquiry dt { font-weight: 600; min-width: 15em; }
.inquiry dd { margin: 0; }
.box { display: inline-block; margin-inline-end: 1.1em; }
.box::before { content: ""; display: inline-block; width: .8em; height: .8em; border: 1.3px solid var(--ink); margin-inline-end: .4em; vertical-align: -.05em; }
.blank { border-bottom: 1px solid var(--ink); margin-inline-end: 1.1em; white-space: pre; }
.all { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; margin: 0; font-size: .82rem; line-height: 1.5; }
.all div { display: flex; flex-direction: column; justify-content: space-between; gap: 4px; border: 1px solid var(--line); padding: 6px 9px 7px; }
.all dd { margin: 0; }
.sheet footer { margin-top: 14px; padding-top: 7px; border-top: 1px solid var(--line); color: var(--soft); font-size: .77rem; line-height: 1.55; }
.sheet footer p { margin: 0; }
#notes ul { margin: 0; padding-inline-start: 1.3em; font-size: .87rem; }

@media (max-width: 760px) {
  body > header, main { padding-inline: 16px; }
  h1 { font-size: 1.4rem; }
  .tiles { grid-template-columns: repeat(2, 1fr); }
  .sheet { padding: 16px 16px 12px; }
  .all { grid-template-columns: repeat(2, 1fr); }
  .sheet ul.runs { columns: 1; }
  #facilities { min-width: 900px; }
  .days time { white-space: normal; }
  #filters label { display: block; margin-inline-end: 0; }
}

@page { size: A4; margin: 12mm 14mm; }
@media print {
  body { font-size: 9pt; line-height: 1.5; }
  body > header, main { max-width: none; padding: 0; }
  nav, #filters, .place a, .place button, #sheets > h2, #facilities thead button { display: none; }
  h1 { font-size: 17pt; }
  h2 { margin-top: 20px; break-after: avoid; }
  .scroll { overflow: visible; }
  .deadlines { min-width: 0; }
  table { font-size: 8pt; }
  th, td { padding: 3px 5px; }
  thead { display: table-header-group; }
  tr, .tiles li, svg { break-inside: avoid; }
  .note { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  details:not([open])::details-content { content-visibility: visible; }
  .sheet { break-before: page; break-after: page; border-width: 3px 0 0; margin: 0; padding: 8px 0 0; max-width: none; content-visibility: visible; outline: none !important; font-size: 8.7pt; }
  .sheet h4 { margin: 8px 0 3px; }
  .sheet h3 { font-size: 13pt; }
  .verdict { margin-top: 7px; padding: 6px 10px; }
  .inquiry { margin-top: 9px; padding: 0 10px 5px; }
  .inquiry h4 { margin-top: 7px; }
  .inquiry dl div { padding: 1.5px 0; }
  .all { font-size: 7.8pt; grid-template-columns: repeat(4, 1fr); }
  .all div { padding: 3px 7px 4px; }
  .sheet ul, .sheet section > p, .inquiry dl, .sheet table { font-size: 8.3pt; line-height: 1.45; }
  .sheet ul.runs { font-size: 7.8pt; }
  .sheet footer { font-size: 7.2pt; margin-top: 8px; padding-top: 4px; }
  .months { max-width: 145mm; }
  .one-sheet body > :not(main), .one-sheet main > :not(#sheets), .one-sheet .sheet:not(.alone) { display: none !important; }
  .one-sheet .sheet { break-before: auto; break-after: auto; }
}
`;
