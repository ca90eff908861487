import type { CivilDate } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import type { Markup } from "../../../src/output/layout/html.js";
import type { ReportRow, SheetAnswer } from "../../../src/output/report/sheet.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import { overview } from "../../../src/questions/list/overview.js";
import { nextActionOn } from "../../../src/questions/plan/next-action.js";
import { plan } from "../../../src/questions/plan/plan.js";

/** A facility as a row of a list has it, in its second line and without a name unless `more` says otherwise. */
export function rowOf(facility: Facility, asOf: CivilDate, more: Partial<ReportRow> = {}): ReportRow {
  const found = overview(facility, asOf);
  return {
    line: 2,
    name: "",
    key: "",
    group: null,
    details: [],
    facility,
    asOf,
    overview: found,
    next: nextActionOn(found.next, asOf, undefined),
    noLawfulWayFrom: null,
    ...more,
  };
}

/** What the sheet of a facility says beyond its row. */
export const answerOf = ({ facility, asOf }: Pick<ReportRow, "facility" | "asOf">): SheetAnswer => ({
  eligibility: eligibility(facility, asOf),
  plan: plan(facility, asOf),
});

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/**
 * What somebody reads in a piece of a page: a line for each heading, paragraph, entry and row of a table, the cells of a
 * row parted by bars; of a drawing, the words that a screen reader says in its place.
 */
export const readIn = ({ text }: Markup): string[] =>
  text
    .replace(/<svg[^>]*aria-label="([^"]*)".*?<\/svg>/gs, "［図：$1］")
    .replace(/<\/(?:h[1-4]|p|li|div|tr|summary|label)>|<(?:ul|ol|thead|select)\b[^>]*>/g, "\n")
    .replace(/<\/(?:th|td|dt)>(?=\s*<(?:th|td|dd))/g, " | ")
    .replace(/<\/(?:span|option)>(?=\s*<(?:span|option))/g, " / ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!)
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .filter((line) => line !== "");
