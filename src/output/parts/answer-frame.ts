import type { CivilDate } from "../../calendar/civil-date.js";
import type { Facility } from "../../facility/facts.js";
import type { Eligibility, EligibilityAnswer } from "../../questions/eligibility/eligibility.js";
import { assumptionText, type AssumptionWords } from "./assumption-text.js";
import { facilityLine } from "./facility-line.js";
import { paragraph, styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";

/** The head of an answer about one facility: its title with the day, and the facts as understood. */
export function answerHead(
  title: string,
  { asOf, facility }: { readonly asOf: CivilDate; readonly facility: Facility },
  { eligibility, factWords }: AssumptionWords,
  page: TerminalStyle,
): string[] {
  return [
    styledParagraph(page, `${title}  ${eligibility.asOf(asOf)}`, {
      emphasis: page.strong,
    }),
    paragraph(page, facilityLine(facility, factWords, eligibility.nothingStated), eligibility.facility),
  ];
}

/** The foot of such an answer: assumptions, what is not modelled, and how the law was read. */
export function answerFoot(
  assumptions: EligibilityAnswer["assumptions"],
  answer: Pick<Eligibility, "facility" | "asOf" | "notModelled" | "verifiedThrough">,
  words: AssumptionWords,
  page: TerminalStyle,
): string[] {
  const { eligibility } = words;
  const assumed = assumptions.map((one) => assumptionText(one, answer, words));
  const notCovered = answer.notModelled.map((id) => eligibility.notModelled[id]);
  return [
    ...listed(eligibility.assumed, assumed, page),
    ...listed(eligibility.notCovered, notCovered, page),
    ...[eligibility.rulesExplained, eligibility.verifiedThrough(answer.verifiedThrough)].map((line) =>
      styledParagraph(page, line, { emphasis: page.faint }),
    ),
  ];
}

/** A heading, the lines of a list below it, and an empty line; nothing if the list is empty. */
function listed(heading: string, lines: readonly string[], page: TerminalStyle): string[] {
  if (lines.length === 0) return [];
  return [page.strong(heading), ...lines.map((line) => paragraph(page, line, "- ", 2)), ""];
}
