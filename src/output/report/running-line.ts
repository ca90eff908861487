import type { CivilDate } from "../../calendar/civil-date.js";
import type { ReportWords } from "./words.js";

/** By whom, for whom and when a report is made. */
export interface Issue {
  /** Who made the report, and for whom; null if not given. */
  readonly issuer: string | null;
  readonly client: string | null;
  /** The day on which it is made. */
  readonly issuedOn: CivilDate;
}

/** A text in a style sheet: everything except plain letters and digits is escaped. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{Letter}\p{Number} ]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;

/** The footer of every printed page: for whom, by whom and when the report was made, and the page number. */
export function runningLine(
  { client, issuer, issuedOn }: Issue,
  { report: say, dates }: ReportWords,
): string {
  const { meta } = say;
  const parts = [
    ...(client === null ? [] : [say.labelled(meta.client, client)]),
    ...(issuer === null ? [] : [say.labelled(meta.issuer, issuer)]),
    say.labelled(meta.issuedOn, dates.day(issuedOn)),
  ];
  return `@page{@bottom-left{content:${quoted(parts.join("   "))}}}`;
}
