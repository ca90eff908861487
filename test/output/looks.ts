import type { TerminalStyle } from "../../src/output/layout/terminal-style.js";

const LOOKS = { strong: "1", faint: "2", good: "32", caution: "33", bad: "31" } as const;
const END = "\u{1B}[0m";

const look = (code: string) => (text: string) => `\u{1B}[${code}m${text}${END}`;

/** A terminal with colours. */
export const colouredPage = (columns: number): TerminalStyle => ({
  columns,
  strong: look(LOOKS.strong),
  faint: look(LOOKS.faint),
  good: look(LOOKS.good),
  caution: look(LOOKS.caution),
  bad: look(LOOKS.bad),
});

/** What a coloured page shows, with each look written out: `<strong>`, `<good>`, … up to `</>`. */
export const withLooks = (text: string): string =>
  Object.entries(LOOKS)
    .reduce((told, [name, code]) => told.replaceAll(`\u{1B}[${code}m`, `<${name}>`), text)
    .replaceAll(END, "</>");
