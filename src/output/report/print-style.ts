/** How a report looks in print: the counts and the list first, then each facility on an A4 page of its own. */
export const reportPrintStyle = `
@page { size: A4; margin: 12mm 14mm; }
@media print {
  body { font-size: 9pt; line-height: 1.5; }
  body > header, main { max-width: none; padding: 0; }
  nav, #filters, .where a, .where button, #sheets > h2, #facilities thead button, .rule { display: none; }
  h1 { font-size: 17pt; }
  h2 { margin-top: 20px; }
  h2, h3, h4, .note { break-after: avoid; }
  tr, svg, .tiles li { break-inside: avoid; }
  .scroll { overflow: visible; }
  .deadlines { min-width: 0; }
  table { font-size: 8pt; }
  th, td { padding: 3px 5px; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  details:not([open])::details-content { content-visibility: visible; }

  .place { break-before: page; break-after: page; }
  .sheet {
    border-width: 3px 0 0; margin: 0; padding: 8px 0 0; max-width: none; content-visibility: visible;
    outline: none !important; font-size: 8.7pt;
  }
  .close { zoom: .9; }
  .closer { zoom: .8; }
  .closest { zoom: .7; }
  .sheet h3 { font-size: 13pt; }
  .sheet h4 { margin: 8px 0 3px; }
  .sheet ul, .sheet section > p, .sheet table, .inquiry dl { font-size: 8.3pt; line-height: 1.45; }
  .sheet ul.runs, .all { font-size: 7.8pt; }
  .verdict { margin-top: 7px; padding: 6px 10px; }
  .inquiry { margin-top: 9px; padding: 0 10px 5px; }
  .inquiry h4 { margin-top: 7px; }
  .inquiry dl div { padding: 1.5px 0; }
  .months { max-width: 145mm; }
  .all { grid-template-columns: repeat(4, 1fr); }
  .all div { padding: 3px 7px 4px; }
  .sheet footer { font-size: 7.2pt; margin-top: 8px; padding-top: 4px; }

  .one-sheet body > :not(main), .one-sheet main > :not(#sheets), .one-sheet .place:not(.alone) { display: none; }
  .one-sheet .place { break-before: auto; break-after: auto; }
}
`;
