import { dates } from "./dates.js";
import { nextActions } from "./next-actions.js";

type Words = typeof import("../ja/short.js").short;

const media: Words["media"] = {
  paper: "paper",
  optical: "optical disk",
  online: "online",
  "paper-resubmission": "returned claims on paper",
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The short answer: one screen. */
export const short: Words = {
  media,
  asOf: (day) => ` (as of ${dates.day(day)})`,
  month: (month) => `the claims of ${dates.month(month)}`,
  labels: {
    todo: "To do",
    caution: "Caution",
    move: "To move",
    ground: "Ground",
    others: "Otherwise",
    assumed: "Assumed",
    outcomes: "Outcome",
    cutoffs: "Birth",
    gap: "No way",
    ask: "Ask",
    missing: "Missing",
  },
  headlines: {
    allowed: (medium, until, next) =>
      until === null
        ? `You may keep claiming (${medium})`
        : `You may keep claiming (${medium}) until ${until} only${next === null ? "" : `; next: ${next}`}`,
    resubmissionAllowed: (until) =>
      until === null
        ? "Returned claims may be handed in again on paper"
        : `Returned claims may be handed in again on paper until ${until} only`,
    resubmission: {
      conditional: "To hand in returned claims again on paper you must file first",
      "not-allowed": "Returned claims may not be handed in again on paper",
      undetermined:
        "Whether returned claims may be handed in again on paper is not known yet: facts are missing",
      unsettled:
        "Whether returned claims may be handed in again on paper the law does not say: ask the payers",
    },
    conditional: (medium) => `To claim (${medium}) you must file first`,
    planHalfRecorded: (medium) => `You may claim (${medium}) within the plan that was filed: check its days`,
    recognised: (medium) => `To claim (${medium}) your case must be recognised`,
    notAllowed: (medium) => `You may not claim this way (${medium})`,
    undetermined: (medium) =>
      `Whether you may claim this way (${medium}) is not known yet: facts are missing`,
    unsettled: (medium) => `Whether you may claim this way (${medium}) the law does not say: ask the payers`,
    onlineInUse: "You claim online and may go on",
    onlineToApply: "To start claiming, apply to start online claims",
    onlineOpen: "Online claims can be started once applied for",
    nothingKnown: "Nothing can be said yet. Start with claims-check ask, which asks one question at a time",
  },
  actions: nextActions,
  portal: "on the portal",
  by: (day) => `by ${day}`,
  byOpenDay: (openDay, day) => `by ${openDay} (the last day is ${day})`,
  beforeClaims: (day) => `before the next claims (by ${day})`,
  beforeClaimsOfMonth: (month, day) => `before ${month} (by ${day})`,
  beforeEnd: (day) => `before the plan ends on ${day}`,
  withoutDelay: "without delay",
  withoutDelayFrom: (day) => `without delay from ${day}`,
  action: (when, what, where) => capital([what, where, when].filter((part) => part !== "").join(", ")),
  toClaimOtherwise: (what) => `To claim on paper or disk: ${what}`,
  filedAlready: (forms) => `${forms.join(" and ")} filed already. `,
  nothing: "Nothing with a deadline is left to file or to apply for",
  factToState: (label, option) => `${label} (--${option})`,
  statingFacts: (facts) =>
    facts.length === 0 ? "Supply the missing facts" : `Check and give: ${facts.join("; ")}`,
  move: (when, month) => `apply ${when} → online from ${month}`,
  outcome: (condition, verdicts) => `${condition} → ${verdicts.join(" or ")}`,
  byOtherFacts: "depends on other facts",
  cutoff: (row, day, side) => `${row}: by ${day} → ${side}`,
  gap: (months) =>
    `${capital(months)}: no lawful medium. Consider claiming late, or Form 3 for an individual hardship`,
  uncertain: (months) => `${capital(months)}: not known whether any medium is lawful`,
  other: (sign, medium, verdict) => `${sign} ${medium}: ${verdict}`,
  andMore: (count) => ` and ${count} more`,
  dependent: (title) => `${title} (if it applies)`,
  separator: " / ",
  sentenceEnd: "; ",
  assumed: {
    "none-recorded": () => "no other filing recorded",
    "same-as-method": (facts) => `${facts.join(" and ")}: as the latest claim`,
    "never-claimed-before-designation": (facts) =>
      `${facts.join(" and ")}: never claimed, by the designation`,
    "clinic-is-medical": () => "a medical clinic",
    "law-unchanged-since": () => "the law unchanged since",
  },
  foot: (verified) => `More with --details. The law as read on ${verified}`,
};
