import { markup, type Markup } from "../../output/layout/html.js";
import { label } from "../../output/report/words.js";
import type { Eligibility } from "../../questions/eligibility/eligibility.js";
import type { PageWords } from "../words.js";

/** The current verdicts, next to the question. */
export function verdictsNow({ answers }: Eligibility, { eligibility, page: say }: PageWords): Markup {
  const entries = Object.values(answers).map(
    ({ question, verdict }) => markup`<div>
      <dt>${eligibility.questions[question]}</dt>
      <dd>${label(verdict, eligibility.verdictOf(question, verdict))}</dd>
    </div>`,
  );
  return markup`<h2>${say.now}</h2><dl>${entries}</dl><p class="note">${say.nowNote}</p>`;
}
