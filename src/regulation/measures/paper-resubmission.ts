import { LAST_DAY_OF_PAPER_RESUBMISSION, PAPER_RESUBMISSION_SOURCE } from "./periods.js";
import { outcomesOf, type FacilityAsked, type LawOutcome, type RuleDefinition } from "./outcome.js";
import { cite, inference } from "../sources/sources.js";

const GUIDANCE = [
  PAPER_RESUBMISSION_SOURCE,
  cite("association-returned-claims", "返戻再請求のオンライン化"),
] as const;

/** 返戻再請求: resubmitting a returned claim on paper. */
export const paperResubmissionRules = {
  "paper-resubmission/not-online": { sources: [...GUIDANCE], facts: ["method"] },
  "paper-resubmission/transitional-measure": {
    sources: [...GUIDANCE],
    facts: ["method", "paperResubmissionFiled"],
  },
  "paper-resubmission/ended": { sources: [...GUIDANCE], facts: ["method"] },
  "paper-resubmission/returned-on-paper-only": {
    sources: [cite("association-returned-claims", "紙のみで返戻されたもの")],
    facts: ["method", "returnedOnPaperOnly"],
  },
  "paper-resubmission/returned-on-paper-only-since-october-2024": {
    sources: [
      cite("association-returned-claims", "紙のみで返戻されたもの"),
      inference("令和6年10月以降の存続"),
    ],
    facts: ["method", "returnedOnPaperOnly"],
  },
} as const satisfies Record<string, RuleDefinition>;

const { allowed, notAllowed, onceFiled, unsettled } = outcomesOf(paperResubmissionRules);

/** May a returned claim be resubmitted on paper? Decided by the medium of the facility's claims. */
export function paperResubmission(facility: FacilityAsked): LawOutcome {
  const law = facility.under(...GUIDANCE);
  if (!law.is("method", "online")) return allowed("paper-resubmission/not-online", "not-online");

  const transitional = law.onOrBefore("asOf", LAST_DAY_OF_PAPER_RESUBMISSION);
  if (law.is("returnedOnPaperOnly", true)) {
    return transitional
      ? allowed("paper-resubmission/returned-on-paper-only", "transitional-measure")
      : unsettled("paper-resubmission/returned-on-paper-only-since-october-2024", {
          warnings: ["paper-return-not-confirmed"],
        });
  }
  return transitional
    ? onceFiled(
        "paper-resubmission/transitional-measure",
        "transitional-measure",
        "paper-resubmission-notice",
        law.is("paperResubmissionFiled", true),
      )
    : notAllowed("paper-resubmission/ended");
}
