import { dates } from "./dates.js";
import { nextActions } from "./next-actions.js";

type Words = typeof import("../ja/plan.js").plan;

const media: Words["media"] = {
  paper: "Paper",
  optical: "Optical disk",
  online: "Online",
};

const legend: Words["legend"] = {
  allowed: "lawful on the facts stated",
  conditional: "lawful once filed",
  "not-allowed": "not lawful",
  undetermined: "missing facts decide",
  unsettled: "the law is silent",
};

const warnings: Words["warnings"] = {
  "facts-missing": () => "Months that missing facts may still open are not counted as gaps.",
  "law-silent": () =>
    "For some months the law is silent: ask the payers (審査支払機関) whether they take the claims.",
  "plan-lasts-a-year": () =>
    "A transition plan (移行計画) lasts a year at most. Before it ends, file the next one or begin online claims.",
  "renewal-deadline-not-announced": () =>
    "No source read names a deadline for filing the next plan. The day given above for Form 1 is the last day of the plan or that of the claims, not an announced filing deadline. Ask the payers for it.",
  "form-2-before-the-hire": () =>
    "Form 2 is not recorded as filed. It must have been filed before the younger full-timer began and cannot be filed after that. Confirm that it was; if it was not, paper is not lawful.",
  "hardship-recognised-case-by-case": () =>
    "The hardship of other circumstances (Suppl. Art. 4(5)(v)) is recognised case by case; filing alone may not be enough.",
  "no-claims-before-designation": () =>
    "Up to the month of its designation the facility has no care to claim for.",
  "set-up-again": () =>
    "The system for online claims moved to a new domain. A facility that used it before 5 October 2026 has to set it up again by 31 March 2027.",
  "holidays-not-announced": (announcedThrough) =>
    `National holidays after ${announcedThrough} are not announced yet, so dates that rest on open days are provisional.`,
};

const deadlines: Words["deadlines"] = {
  "administrative-deadline": (day) => `deadline of the administrative notice: ${day}`,
  "last-application-date": (day) => `last application date: ${day}`,
  "end-of-plan": (day) => `last day of the plan: ${day}`,
  "last-claim-day": (day) => `at the latest: ${day}`,
};

/** The plan of one facility, month by month. */
export const plan: Words = {
  title: "Plan by claim month (請求月)",
  month: "Claim month",
  rowMonth: dates.month,
  briefRowMonth: (month) => month,
  media,
  gapMark: "GAP",
  uncertainMark: "NOT KNOWN",
  overMark: "(over)",
  noClaimsMark: "(no claims)",
  legend,
  onlineLegend: {
    conditional: "lawful once applied for (利用申請)",
    "not-allowed": "an application made now comes too late for the month",
  },
  legendToBeRecognised:
    "lawful once filed; on the hardship of other difficulty only if recognised case by case",
  legendLine: (word, meaning) => `${word}: ${meaning}`,
  gapLegend: "a month without any lawful medium",
  uncertainLegend: "whether any medium is lawful is not known",
  next: "Next",
  nothingNext: "In these months nothing with a deadline is left to file or to apply for.",
  nextFacts: "First supply the missing facts.",
  nextActions,
  nextBy: (day, what) => `By ${day}: ${what}`,
  nextByOpenDay: (openDay, day, what) => `By ${openDay} (the last day is ${day}): ${what}`,
  nextWithoutDelay: (what) => `Without delay: ${what}`,
  nextWithoutDelayFrom: (day, what) => `Without delay from ${day}: ${what}`,
  gaps: "Gaps",
  gap: (month, day) =>
    `${month}: neither paper nor optical disk nor online is open. An application (利用申請) by ${day} would have opened online claims in this month.`,
  gapFromTheStart: (month, day) =>
    `${month}: neither paper nor optical disk nor online is open. The last application date (利用申請) for this month, ${day}, was before the facility was designated: no application could have prevented the gap.`,
  uncertain: "Not known",
  uncertainMonth: (month, day) =>
    `${month}: whether any medium is lawful is not known. The last application date for online claims in this month, ${day}, has passed.`,
  foreseenTitle: "Reporting the younger full-timer",
  foreseenMark: "(no paper after report)",
  foreseen: (reportOn, month) =>
    `The younger full-timer must be reported without delay (遅滞なく), and paper is then open in the month of the report and the next only. Reported on ${reportOn}, paper is closed from ${month}.`,
  foreseenUnfilled: (months) =>
    `For ${months}, even an application on the date asked about would then come too late for online claims. Ask the payers how to claim.`,
  toDo: "To do before each month's claims",
  claimsOf: (month) => `Claims of ${month}`,
  waysOut: (month) => `Ways out for ${month} (gap)`,
  or: (what) => `or: ${what}`,
  toMoveOnline: (what) => `to move online: ${what}`,
  formsDepend: (forms, facts) =>
    `${forms.length === 1 ? `Whether ${forms[0]!} is needed` : `Which of ${forms.join(" and ")} is needed`} depends on missing facts (${facts.join(", ")}).`,
  formsByCase: " For each case: claims-check eligibility.",
  toClaimOtherwise: (what) => `to claim on optical disk or paper: ${what}`,
  renewal: (form) => `for the next plan, ${form}`,
  hardshipOther: (form) => `for other circumstances, ${form}`,
  application: (form, month) => `${form}, from ${month}`,
  lateClaim: (month) => `Claim late (月遅れ), with the claims of ${month}`,
  filing: (form, to, time) => `${form}, to ${to}, ${time}`,
  payers: (names) => names.join(" and "),
  deadlines,
  administrativeDeadlinePassed: (day) =>
    `the deadline of the administrative notice, ${day}, has passed; ask the payers whether they accept it`,
  safe: (day) => `last open day before it: ${day}`,
  passed: "passed",
  sentence: (parts) => parts.join("; "),
  why: "Why",
  reason: (medium, months, text) => `${medium} (${months}): ${text}`,
  undetermined: "Missing facts decide. For each case: claims-check eligibility.",
  onlineNotKnown:
    "An application made now would be too late. Whether online claims are in use or applied for already is not known.",
  monthRange: (from, to) => (from === to ? from : `${from} to ${to}`),
  list: (parts) => parts.join(", "),
  windows: "Handing in the claims",
  windowOfPayer: (month, medium, payer, day, hour) =>
    `${month}, ${medium}: ${payer} alone takes claims until ${day}, ${hour} (the other payer to the 10th).`,
  window: (month) =>
    `In each month online from the 5th to the 10th, optical disk and paper by the 10th at the counter. For the hours: claims-check window --month ${month}`,
  notes: "Please note",
  warnings,
  missing: "Missing facts (what could change the plan)",
  missingFact: (label, option) => `${label} (--${option})`,
  calendar: {
    name: "Plan for claims",
    withoutDelay: (what) => `Without delay: ${what}`,
    gap: (month) => `Claims of ${month}: no lawful medium`,
    madeOn: (day) =>
      `As planned on ${day}. Make the file again when the facts change, by a filing or a hire for example.`,
  },
};
