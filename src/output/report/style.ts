import { reportPrintStyle } from "./print-style.js";

/**
 * How a report looks on a screen: sober, with words and patterns that say what the colours say. The rows of the table and
 * the sheets are laid out only when they come near the screen, so that thousands of them open at once.
 */
const reportScreenStyle = `
:root {
  color-scheme: light;
  --ink: #1c2733; --soft: #535f6d; --line: #c8d0d9; --faint: #f4f6f9; --brand: #163a63; --focus: #1d6fd1;
}
.not-allowed { --tone: #8c1c13; --tint: #fbe5e2; }
.conditional { --tone: #734700; --tint: #fdf0d3; }
.undetermined { --tone: #3b4552; --tint: #eceff3; }
.unsettled { --tone: #4c2f7a; --tint: #eee8f7; }
.allowed { --tone: #0b5a4b; --tint: #e2f2ed; }

/* The page */
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; color: var(--ink); background: #fff;
  font: 400 15px/1.7 "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic Medium", "Yu Gothic", YuGothic,
    "BIZ UDPGothic", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, "Helvetica Neue", Arial, sans-serif;
  line-break: strict; overflow-wrap: break-word; print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
body > header, main { max-width: 1120px; margin: 0 auto; padding: 0 28px; }
body > header { padding-top: 34px; }
body > header::before { content: ""; display: block; height: 5px; background: var(--brand); margin-bottom: 22px; }
main { padding-bottom: 40px; }
[hidden] { display: none !important; }
html:not(.with-scripts) .scripted { display: none; }
bdi { unicode-bidi: isolate; overflow-wrap: anywhere; }
a { color: var(--brand); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
h1, h2, h3, h4 { line-height: 1.4; margin: 0; font-weight: 700; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.2rem; color: var(--brand); border-bottom: 2px solid; padding-bottom: 5px; margin: 46px 0 16px; }
h3 { font-size: 1rem; margin: 26px 0 8px; }
small { font-size: .85em; }
.kind { margin: 0; color: var(--soft); font-size: .87rem; letter-spacing: .08em; }
.meta { display: flex; flex-wrap: wrap; gap: 4px 30px; margin: 16px 0 0; padding: 11px 0; border-block: 1px solid var(--line); }
.meta, nav, .note, table, #filters { font-size: .87rem; }
.meta div { display: flex; gap: .7em; }
.meta dt { color: var(--soft); white-space: nowrap; }
.meta dd { margin: 0; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: 2px 22px; list-style: none; margin: 10px 0 0; padding: 0; }
.note { margin: 6px 0 10px; color: var(--soft); }
.notice { margin: 20px 0 0; padding: 10px 14px; border-inline-start: 4px solid var(--brand); background: var(--faint); }
#notes ul { margin: 0; padding-inline-start: 1.3em; font-size: .87rem; }

/* Tables and labels */
table { border-collapse: collapse; width: 100%; line-height: 1.5; }
th, td { text-align: start; vertical-align: top; padding: 7px 9px; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--soft); background: var(--faint); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 6.5em; }
td small, th small { display: block; color: var(--soft); font-weight: 400; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow-x: auto; }
.label {
  display: inline-block; white-space: nowrap; padding: 0 .6em 0 .4em; border: 1px solid var(--tone); border-radius: 3px;
  background: var(--tint); color: var(--tone); font-weight: 600; font-size: .93em; line-height: 1.6;
}
.label i, .tiles i { font-style: normal; display: inline-block; min-width: 1.25em; text-align: center; }

/* Counts and charts */
.tiles { list-style: none; margin: 0 0 14px; padding: 0; display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; }
.tiles li { border: 1px solid var(--line); border-top: 5px solid var(--tone); padding: 10px 14px 9px; }
.tiles a { position: relative; display: block; color: var(--tone); text-decoration: none; }
.tiles a:hover b { text-decoration: underline; }
.tiles strong { display: block; font-size: 2.1rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles small { position: absolute; inset-block-end: .45em; inset-inline-end: 0; }
.tiles p { margin: 0; font-size: .8rem; line-height: 1.5; color: var(--soft); word-break: auto-phrase; text-wrap: pretty; }
#wanted { max-width: 700px; }
svg { display: block; width: 100%; height: auto; }
.patterns { position: absolute; width: 0; height: 0; }
.share { height: 22px; }
.bar { stroke: #fff; stroke-width: 1.5; }
.bar.not-allowed { fill: url(#pattern-not-allowed); }
.bar.conditional { fill: url(#pattern-conditional); }
.bar.undetermined { fill: url(#pattern-undetermined); }
.bar.unsettled { fill: url(#pattern-unsettled); }
.bar.allowed { fill: #bfe0d6; }
svg text { font-size: 12px; fill: var(--ink); }
svg .year { font-size: 11px; fill: var(--soft); }
svg .number { fill: var(--soft); }
svg .number, svg .in-bar, svg .in-dot { text-anchor: middle; }
svg .in-bar { font-size: 11.5px; font-weight: 600; paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; }
svg .in-dot { fill: #fff; font-weight: 700; }
.grid { stroke: var(--line); fill: none; }
.line { stroke: var(--line); stroke-dasharray: 2 3; }
.today { stroke: #8c1c13; stroke-width: 1.5; stroke-dasharray: 5 3; }
.dot, .flag { fill: var(--brand); }
.gap { fill: none; stroke: #8c1c13; stroke-width: 2.5; }
.deadlines { min-width: 780px; margin: 4px 0 14px; }
.days { table-layout: fixed; }
.days th:nth-child(1) { width: 24%; }
.days th:nth-child(2) { width: 30%; }
.days time, .days b { white-space: nowrap; }
.groups td:nth-child(3) { width: 32%; min-width: 140px; }
.names { list-style: none; margin: 0; padding: 0; display: inline; }
.names li { display: inline-block; margin-inline-end: 1em; }
summary { cursor: pointer; }

/* The list of facilities */
#filters { margin: 0 0 8px; padding: 12px 14px; background: var(--faint); border: 1px solid var(--line); }
#filters label { display: inline-block; margin: 0 18px 6px 0; }
#filters output { display: block; font-weight: 600; }
input, select, button { font: inherit; color: inherit; }
input, select { padding: 3px 7px; border: 1px solid #76818e; border-radius: 3px; background: #fff; max-width: 15em; }
#filters button, .where button {
  padding: 3px 12px; border: 1px solid var(--brand); border-radius: 3px; background: #fff; color: var(--brand); cursor: pointer;
}
#facilities thead button {
  border: 0; padding: 0; background: none; text-align: inherit; cursor: pointer; color: var(--brand); font-weight: 600;
  text-decoration: underline dotted; text-underline-offset: .25em;
}
#facilities [aria-sort] button::after { content: " ▲"; }
#facilities [aria-sort=descending] button::after { content: " ▼"; }
@media screen {
  .with-scripts .printed { display: none; }
  #facilities {
    --standing: 10.2em; --day: 9em;
    --columns: 3.6em 1.8fr 1.1fr 1.1fr var(--standing) var(--day) 1.6fr var(--day);
    display: block; min-width: 1000px;
  }
  #facilities.grouped { --columns: 3.6em 1.8fr .9fr 1.1fr 1.1fr var(--standing) var(--day) 1.6fr var(--day); }
  :lang(ja) #facilities { --standing: 7.8em; --day: 11em; }
  #facilities thead, #facilities tbody { display: block; }
  #facilities tr { display: grid; grid-template-columns: var(--columns); border-bottom: 1px solid var(--line); }
  #facilities thead tr { border-bottom: 2px solid var(--soft); background: var(--faint); }
  #facilities :is(th, td) { border: 0; min-width: 0; padding-inline: 6px; }
  #facilities tbody tr { content-visibility: auto; contain-intrinsic-size: auto 36px; }
  #facilities tbody tr:hover { background: var(--faint); }
}

/* The sheets */
.with-scripts .place:not(.opened) { min-height: 1000px; }
.place noscript { display: block; }
.place:target .sheet { outline: 3px solid var(--focus); outline-offset: 3px; }
.sheet {
  border: 1px solid var(--line); border-top: 4px solid var(--brand); padding: 20px 26px 16px; margin: 0 auto 28px;
  max-width: 900px; content-visibility: auto; contain-intrinsic-size: auto 1000px;
}
.where { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 18px; margin: 0 0 4px; font-size: .8rem; color: var(--soft); }
.where a { margin-inline-start: auto; }
.sheet h3 { font-size: 1.35rem; margin: 0; }
.sheet h4 {
  font-size: .93rem; color: var(--brand); margin: 16px 0 5px; padding-inline-start: 9px;
  border-inline-start: 4px solid; line-height: 1.25;
}
.sheet ul, .sheet section > p { margin: 0; font-size: .87rem; }
.sheet ul { padding-inline-start: 1.3em; line-height: 1.6; }
.actions th:nth-child(n+2) { width: 26%; }
.details { display: flex; flex-wrap: wrap; gap: 0 22px; margin: 3px 0 0; font-size: .82rem; }
.details div { display: flex; gap: .6em; }
.details dt { color: var(--soft); }
.details dd { margin: 0; }
.verdict { margin: 12px 0 0; padding: 9px 14px; border: 1.5px solid var(--tone); border-inline-start-width: 7px; background: var(--tint); }
.verdict p { margin: 0; }
.verdict strong { font-size: 1.02rem; }
.verdict .label { background: #fff; }
.ground { font-size: .87rem; }
.ground span { display: inline-block; margin-inline-end: 1.5em; }
cite { font-style: normal; color: var(--soft); font-size: .93em; }
cite::before { content: "["; }
cite::after { content: "]"; }
.rule { color: var(--soft); overflow-wrap: anywhere; }
.months { max-width: 700px; }
.sheet ul.runs { list-style: none; padding: 0; font-size: .8rem; columns: 2; column-gap: 24px; }
.runs li { break-inside: avoid; }
.inquiry { padding: 0 14px 9px; margin-top: 14px; border: 1px dashed var(--soft); }
.inquiry h4 { margin-top: 11px; }
.inquiry dl { margin: 6px 0 0; font-size: .87rem; }
.inquiry dl div { display: flex; flex-wrap: wrap; gap: 0 1em; padding: 3px 0; border-top: 1px solid var(--line); }
.inquiry dt { font-weight: 600; min-width: 15em; }
.inquiry dd { margin: 0; }
.box, .blank { display: inline-block; margin-inline-end: 1.1em; }
.box::before {
  content: ""; display: inline-block; width: .8em; height: .8em; border: 1.3px solid var(--ink);
  margin-inline-end: .4em; vertical-align: -.05em;
}
.blank { border-bottom: 1px solid var(--ink); white-space: pre; }
.all { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; margin: 0; font-size: .82rem; line-height: 1.5; }
.all div { display: flex; flex-direction: column; justify-content: space-between; gap: 4px; border: 1px solid var(--line); padding: 6px 9px 7px; }
.all dd { margin: 0; }
.sheet footer { margin-top: 14px; padding-top: 7px; border-top: 1px solid var(--line); color: var(--soft); font-size: .77rem; line-height: 1.55; }
.sheet footer p { margin: 0; }

@media screen and (max-width: 760px) {
  body > header, main { padding-inline: 16px; }
  h1 { font-size: 1.4rem; }
  .tiles, .all { grid-template-columns: repeat(2, 1fr); }
  .days time { white-space: normal; }
  .sheet { padding: 16px 16px 12px; }
  .sheet ul.runs { columns: 1; }
  #filters label { display: block; margin-inline-end: 0; }
}
`;

/** The whole style sheet of a report. */
export const reportStyle = reportScreenStyle + reportPrintStyle;
