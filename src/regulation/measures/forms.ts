import { civilDate, type CivilDate } from "../../calendar/civil-date.js";
import { BOTH_PAYERS, type Payer } from "./payers.js";
import { cite, formerOrdinance, notice, ordinance, sources, type Citation } from "../sources/sources.js";

/** When the law requires it: あらかじめ; on the day of the claim where that could not be helped; 遅滞なく. */
export type FilingTime = "before-claiming" | "on-claim-day-if-unavoidable" | "without-delay";

/** A filing that a rule requires. The statutory time and the administrative deadline are different things. */
export interface Form {
  readonly to: readonly Payer[];
  readonly when: FilingTime;
  /** The last day that the administration named; missing it does not by itself rule the medium out. */
  readonly administrativeDeadline: CivilDate | null;
  readonly sources: readonly Citation[];
}

export const forms = {
  "form-1": {
    to: BOTH_PAYERS,
    when: "before-claiming",
    administrativeDeadline: civilDate("2024-08-31"),
    sources: [
      ordinance("附則第3条の2第2項"),
      cite("payment-fund", "様式第1号"),
      cite("association-tokyo", "様式第1号"),
    ],
  },
  "form-2": {
    to: BOTH_PAYERS,
    when: "before-claiming",
    administrativeDeadline: civilDate("2024-02-29"),
    sources: [
      ordinance("附則第3条の4第1項"),
      ordinance("附則第3条の5第1項"),
      cite("association-kyoto", "様式第2号"),
    ],
  },
  "younger-hire-report": {
    to: BOTH_PAYERS,
    when: "without-delay",
    administrativeDeadline: null,
    sources: [ordinance("附則第3条の5第2項")],
  },
  "form-3": {
    to: BOTH_PAYERS,
    when: "before-claiming",
    administrativeDeadline: null,
    sources: [ordinance("附則第4条第5項"), cite("federation-hyogo", "様式第3号")],
  },
  "former-form-4": {
    to: BOTH_PAYERS,
    when: "before-claiming",
    administrativeDeadline: null,
    sources: [formerOrdinance("附則第4条第5項")],
  },
  "former-form-5": {
    to: BOTH_PAYERS,
    when: "before-claiming",
    administrativeDeadline: null,
    sources: [formerOrdinance("第7条第1項")],
  },
  "online-start-application": {
    to: BOTH_PAYERS,
    when: "before-claiming",
    administrativeDeadline: null,
    sources: [ordinance("第3条第1項"), notice("別添1 p.14")],
  },
  "paper-resubmission-notice": {
    to: BOTH_PAYERS,
    when: "before-claiming",
    administrativeDeadline: civilDate("2023-03-31"),
    sources: [notice("別添1 p.10"), cite("association-returned-claims", "経過措置の届出")],
  },
} as const satisfies Record<string, Form>;

export type FormId = keyof typeof forms;

/** The forms known to be filed on the portal, or by post to both payers where that is not possible. */
const FILED_ON_THE_PORTAL: readonly FormId[] = ["form-1", "form-2", "form-3", "younger-hire-report"];

/**
 * True if a form is filed on 医療機関等向け総合ポータルサイト, or by post to each payer where that is not possible.
 * @example isFiledOnPortal("form-1") // => true
 */
export const isFiledOnPortal = (form: string): boolean =>
  (FILED_ON_THE_PORTAL as readonly string[]).includes(form);

/** True if an article requires the filing and says when; other filings were requested by the administration only. */
export const isStatutory = (form: FormId): boolean =>
  forms[form].sources.some(({ source }) => sources[source].authority === "ordinance");
