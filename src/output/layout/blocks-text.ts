import type { Block, Mark } from "./blocks.js";
import { paragraph, styledParagraph, type TerminalStyle } from "./terminal-style.js";
import { textTable } from "./text-table.js";

const MARKS: Readonly<Record<Mark, string>> = { "to-do": "[ ] ", depends: "[?] ", "to-know": "- " };

/**
 * Formats blocks as text for a terminal. Only an address longer than a line exceeds the width, on its own line, so that
 * it can be copied.
 *
 * @example blocksText([{ kind: "heading", text: "費用" }], plainPage(80)) // => "費用\n"
 */
export function blocksText(blocks: readonly Block[], page: TerminalStyle): string {
  return `${blocks.map((block, index) => spaceBefore(block, blocks[index - 1]) + blockText(block, page)).join("\n")}\n`;
}

/** Headings and tables are set off by blank lines; the entries of a list are not. */
function spaceBefore(block: Block, before: Block | undefined): string {
  if (before === undefined) return "";
  if (before.kind === "heading" || before.kind === "subheading") return "";
  return block.kind === before.kind && block.kind !== "paragraph" && block.kind !== "table" ? "" : "\n";
}

function blockText(block: Block, page: TerminalStyle): string {
  switch (block.kind) {
    case "title":
    case "heading":
    case "subheading":
      return styledParagraph(page, block.text, { emphasis: page.strong });
    case "paragraph":
      return paragraph(page, block.text);
    case "aside":
      return styledParagraph(page, block.text, { emphasis: page.faint });
    case "legend":
      return styledParagraph(page, legendText(block.marks), { emphasis: page.faint });
    case "entry":
      return entryText(block, page);
    case "table":
      return textTable(block.head, block.rows, page);
  }
}

const legendText = (marks: Readonly<Record<Mark, string>>): string =>
  `${MARKS["to-do"]}${marks["to-do"]}   ${MARKS.depends}${marks.depends}   ${MARKS["to-know"]}${marks["to-know"]}`;

function entryText(entry: Extract<Block, { kind: "entry" }>, page: TerminalStyle): string {
  const mark = MARKS[entry.mark];
  const below = mark.length;
  const lines = [
    styledParagraph(page, entry.title, { mark, emphasis: page.strong }),
    ...(entry.text === "" ? [] : [paragraph(page, entry.text, "", below)]),
    ...entry.notes.map((note) => paragraph(page, note, "", below)),
    ...entry.links.map((link) => paragraph(page, link, "", below)),
  ];
  if (entry.sources !== "")
    lines.push(styledParagraph(page, entry.sources, { indent: below, emphasis: page.faint }));
  return lines.join("\n");
}
