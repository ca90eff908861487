import type { Verdict } from "../../questions/decide/decision.js";

/** The sign of a verdict, in texts and on pages alike. It is always accompanied by the word. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  allowed: "○",
  conditional: "△",
  "not-allowed": "×",
  undetermined: "？",
  unsettled: "※",
};
