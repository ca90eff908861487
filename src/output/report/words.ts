import type { CivilDate } from "../../calendar/civil-date.js";
import type { DueDay } from "../../questions/plan/deadline-basis.js";
import type { Verdict } from "../../questions/decide/decision.js";
import { markup, type Markup } from "../layout/html.js";
import type { PlanWords } from "../plan/text.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";

/** The wording of a report. */
export interface ReportWords extends PlanWords {
  readonly language: "ja" | "en";
  readonly report: typeof import("../../wording/ja/report.js").report;
}

/** A verdict as a label: its sign, hidden from screen readers, and its word. */
export const label = (verdict: Verdict, word: string): Markup =>
  markup`<span class="label ${verdict}"><i aria-hidden="true">${VERDICT_SIGNS[verdict]}</i>${word}</span>`;

/** A count in a table; on a narrow screen, without column heads, its label stands before it. */
export const countCell = (head: string, count: number, { report: say }: ReportWords): Markup =>
  markup`<td class="number" data-label="${head}">${say.count(count)}</td>`;

/** Text from a list, isolated so that it cannot change the direction of its surroundings. */
export const listed = (text: string): Markup => markup`<bdi>${text}</bdi>`;

/** Likewise where markup is not possible: between isolating characters (U+2068, U+2069). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The id of a facility's sheet, for links. */
export const sheetId = (line: number): string => `facility-${line}`;

/** The name of a facility, or its line in the list if it has none. */
export const nameOf = (
  { line, name }: { readonly line: number; readonly name: string },
  words: ReportWords,
): Markup => (name === "" ? markup`${words.report.nameless(line)}` : listed(name));

/** A day to act by, with a note if it is not an announced deadline. */
export function dueDayIn({ by, basis }: DueDay, words: ReportWords): Markup {
  const note = basisNote(basis, words);
  return markup`${dayIn(by, words)}${note === null ? null : markup` <small>${note}</small>`}`;
}

/**
 * The note on a day that is not an announced deadline: the end of a plan, when claims are due, or from when something is
 * due without delay.
 */
export function basisNote(basis: DueDay["basis"] | null, { report: say }: ReportWords): string | null {
  if (basis === "end-of-plan") return say.endOfPlan;
  if (basis === "without-delay") return say.fromThatDay;
  return basis === "last-claim-day" ? say.claimDay : null;
}

/** A day in words, machine-readable as well. */
export const dayIn = (day: CivilDate, words: ReportWords): Markup =>
  markup`<time datetime="${day}">${words.dates.withWeekday(day)}</time>`;

/** A link to where a source is published; the page itself loads nothing from there. */
export const outside = (url: string, text: string): Markup =>
  markup`<a href="${url}" rel="noopener noreferrer" target="_blank">${text}</a>`;
