import type { Verdict } from "../../questions/decide/decision.js";

/** The sign of a verdict, in texts and on pages alike. It never stands without the word for it. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  allowed: "○",
  conditional: "△",
  "not-allowed": "×",
  undetermined: "？",
  unsettled: "※",
};
