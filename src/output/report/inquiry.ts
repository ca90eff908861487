import { definitionOf, type FactName } from "../../facility/facts.js";
import type { ListedFacility } from "../../questions/list/report.js";
import { markup, type Markup } from "../layout/html.js";
import type { ReportWords } from "./words.js";

/** The limit of an A4 page; the most decisive come first. */
const ASKED_AT_MOST = 6;

/**
 * The facts requested from the facility, with boxes to tick and room to write; null if nothing is missing. If the
 * medium in use is not known it comes first: without it, nothing else decides whether the facility may continue.
 */
export function inquiry({ overview }: ListedFacility, words: ReportWords): Markup | null {
  const missing =
    overview.inUse === null ? [...new Set<FactName>(["method", ...overview.missing])] : overview.missing;
  if (missing.length === 0) return null;
  const { sheet } = words.report;
  const asked = missing
    .slice(0, ASKED_AT_MOST)
    .map(
      (fact) => markup`<div><dt>${words.factWords.label(fact)}</dt><dd>${answersTo(fact, words)}</dd></div>`,
    );
  return markup`<section class="inquiry">
    <h4>${sheet.ask}</h4>
    <p>${sheet.askNote}</p>
    <dl>${asked}</dl>
  </section>`;
}

function answersTo(fact: FactName, { factWords, report: say }: ReportWords): Markup[] {
  const definition = definitionOf(fact);
  const boxes = (values: readonly (string | boolean)[]): Markup[] =>
    values.map((value) => markup`<span class="box">${factWords.value(fact, value)}</span>`);
  switch (definition.kind) {
    case "yes-no":
      return boxes([true, false]);
    case "word":
      return boxes(Object.keys(definition.words));
    case "date":
      return [blank(say.fillIn.date), ...boxes(Object.keys(definition.words ?? {}))];
    case "month":
      return [blank(say.fillIn.month)];
    case "count":
      return [blank(say.fillIn.number)];
  }
}

const blank = (form: string): Markup => markup`<span class="blank">${form}</span>`;
