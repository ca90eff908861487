import type { ColumnName } from "../../facility/facts.js";
import { dates } from "./dates.js";

const METHODS = { online: "online", optical: "optical disk", paper: "paper", none: "never claimed" };
const NOT_RECORDED = "no record";
const YES_NO: Readonly<Record<string, string>> = { true: "yes", false: "no" };

const VALUES: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  type: {
    hospital: "hospital",
    clinic: "medical clinic",
    "dental-clinic": "dental clinic",
    pharmacy: "pharmacy",
  },
  receiptComputer: { true: "in use", false: "not in use" },
  method: METHODS,
  methodAtMarch2024: METHODS,
  methodAtSeptember2024: METHODS,
  paperGround: {
    "no-receipt-computer": "no receipt computer",
    elderly: "elderly doctors",
    hardship: "hardship (former Suppl. Art. 4(5))",
  },
  youngestDob: { none: "no full-timers" },
  hardship: {
    "line-failure": "failure of the line",
    "equipment-pending": "disk equipment being installed",
    construction: "construction or temporary premises",
    closing: "closing or suspending",
    other: "other particular difficulty",
  },
  succession: { "new-code": "taken over under a new institution code" },
  youngerHire: {
    none: "none",
    "to-come": "not yet begun",
    unreported: "begun, not reported",
    reported: "in the month of the report or the next",
    lapsed: "the month after the report is over",
  },
  youngerHireReport: { none: "none", "to-come": "dated later", made: "made" },
  transitionPlan: {
    none: "none",
    "to-come": "not yet begun",
    running: "running",
    ended: "ended",
    "half-told": "one of its days missing",
  },
  onlineClaim: {
    none: "none",
    "outside-running-plan": "made outside a running plan",
    "during-running-plan": "made during the running plan",
  },
};

const LABELS: Readonly<Record<ColumnName, string>> = {
  type: "type of facility",
  receiptComputer: "receipt computer (レセコン)",
  method: "medium of the latest claim",
  methodAtMarch2024: "medium of the latest claim by March 2024",
  methodAtSeptember2024: "medium of the latest claim by September 2024",
  designatedOn: "date of designation",
  paperGround: "ground of the paper claim of March 2024",
  youngestDob: "date of birth of the youngest full-timer",
  refiled: "Form 2 (様式第2号) filed",
  youngerHireOn: "first day of the younger full-timer",
  youngerHireReportedOn: "day the younger full-timer was reported",
  planFrom: "first day of the transition plan",
  planEndsOn: "last day of the transition plan",
  firstOnlineClaimOn: "first online claim since October 2024",
  hardship: "hardship ground (Suppl. Art. 4(5))",
  hardshipFiled: "hardship notified (Suppl. Art. 4(5))",
  hardshipEndsOn: "last day of the hardship",
  paperResubmissionFiled: "notice for resubmission on paper filed",
  returnedOnPaperOnly: "returned on paper only",
  succession: "succession",
  mixedChannels: "different media to the two payers",
  eligibilityVerification: "online eligibility verification",
  sharedTerminal: "terminal shared",
  sharedLine: "line shared",
  terminals: "number of terminals",
  onlineStart: "first month of online claims",
  asOf: "date asked about",
};

/** For facts whose label is not clear enough by itself. */
const NOTES: Readonly<Partial<Record<ColumnName, string>>> = {
  youngestDob: "of the full-time insurance doctors, dentists or pharmacists; none where there is none",
  youngerHireOn: "on which a full-timer born after the cut-off began or will begin",
  hardshipFiled: "Form 3",
  designatedOn: "the first under the present institution code, not its renewal every six years",
};

const DERIVED: Readonly<Record<string, string>> = {
  youngerHire: "hire of a younger full-timer",
  youngerHireReport: "report of the younger full-timer",
  transitionPlan: "transition plan (移行計画)",
  onlineClaim: "online claim since October 2024",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

const labelOf = (fact: string): string => LABELS[fact as ColumnName] ?? DERIVED[fact] ?? fact;

/** Facts and their values, for people. */
export const factWords: typeof import("../ja/facts.js").factWords = {
  label: labelOf,
  meaning: (fact) => (NOTES[fact] === undefined ? LABELS[fact] : `${LABELS[fact]} (${NOTES[fact]})`),
  value: (fact, value) => {
    const text = String(value);
    if (text === "unknown") return "not known";
    const word = VALUES[fact]?.[text] ?? YES_NO[text];
    if (word !== undefined) return word;
    if (DAY.test(text)) return dates.day(text);
    if (MONTH.test(text)) return dates.month(text);
    return text === "none" ? NOT_RECORDED : text;
  },
  onOrBefore: (day) => `on or before ${dates.day(day)}`,
  after: (day) => `after ${dates.day(day)}`,
  afterAndUpTo: (after, day) => `after ${dates.day(after)} up to ${dates.day(day)}`,
  notRecorded: NOT_RECORDED,
  is: (label, value) => `${label}: ${value}`,
  or: (values) =>
    [values.slice(0, -1).join(", "), ...values.slice(-1)].filter((part) => part !== "").join(" or "),
  stated: (label, value) => `${label}: ${value}`,
  supposed: (fact, value) => `${labelOf(fact)}: ${value}`,
  allStated: (facts) => facts.join("; "),
  and: (conditions) => conditions.join("; "),
};
