import type { CitedSource } from "../../questions/decide/cited.js";
import { citationsBySource } from "./citations-by-source.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";

/** The wording of a list of sources, in one language. */
export interface SourcesWords {
  readonly citations: typeof import("../../wording/ja/citations.js").citations;
}

/**
 * The sources of an answer, at its end: a heading, and a line for each source.
 *
 * @example sourcesSection("出典", [{ id: "ordinance", provision: "第3条第1項", authority: "ordinance" }], words, plainPage(80)) // => ["出典", "  - 請求命令 第3条第1項"]
 */
export function sourcesSection(
  heading: string,
  sources: readonly CitedSource[],
  { citations }: SourcesWords,
  page: TerminalStyle,
): string[] {
  return [
    page.strong(heading),
    ...citationsBySource(sources, citations.short).map((text) =>
      styledParagraph(page, text, { mark: "- ", indent: 2, emphasis: page.faint }),
    ),
  ];
}
