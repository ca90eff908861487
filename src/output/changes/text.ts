import type { FacilityChange } from "../../questions/list/changes.js";
import { visible } from "../../wording/shown.js";
import { styledParagraph, paragraph, type TerminalStyle } from "../layout/terminal-style.js";
import {
  changeLines,
  changeText,
  introduction,
  nothingSaid,
  type ChangesContent,
  type ChangesWords,
} from "./content.js";

/** Further facilities are only counted: the most urgent come first, and a file has all of them. */
const LISTED_AT_MOST = 20;

/**
 * The changes, for people: the days and the lists, the counts, and each facility with what differs, the most urgent
 * first.
 */
export function changesText(content: ChangesContent, words: ChangesWords, page: TerminalStyle): string {
  const { changes: say } = words;
  const { changes } = content;
  const shown = changes.slice(0, LISTED_AT_MOST);
  return [
    ...introduction(content, visible, words).map((line, index) =>
      styledParagraph(page, line, index === 0 ? { emphasis: page.strong } : {}),
    ),
    "",
    ...(changes.length > 0 ? [] : [paragraph(page, nothingSaid(content, words))]),
    ...shown.map((change) => facilityText(change, words, page)),
    ...(changes.length > shown.length ? [paragraph(page, say.more(changes.length - shown.length))] : []),
  ].join("\n");
}

function facilityText(change: FacilityChange, words: ChangesWords, page: TerminalStyle): string {
  const { changes: say } = words;
  const { key, name, kinds, after } = change;
  const heading =
    name === "" || name === key
      ? say.heading(visible(key), "", say.kindList(kinds))
      : say.heading(visible(name), visible(key), say.kindList(kinds));
  const parts = changeLines(change, words).map((line) => changeText(line, words));
  const tone =
    after === null || after.verdict === "allowed"
      ? undefined
      : after.verdict === "not-allowed"
        ? page.bad
        : page.caution;
  return [
    styledParagraph(page, heading, { mark: "- ", ...(tone !== undefined && { emphasis: tone }) }),
    paragraph(page, say.parts(parts), "", 2),
  ].join("\n");
}
