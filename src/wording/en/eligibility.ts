import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { civilDate } from "../../calendar/civil-date.js";
import { formatInEra } from "../../calendar/era.js";
import { dates } from "./dates.js";
import { fullTimersOf } from "./full-timers.js";

type Words = typeof import("../ja/eligibility.js").eligibility;

const questions: Words["questions"] = {
  paper: "Claims on paper (書面による請求)",
  optical: "Claims on optical disk (光ディスク等を用いた請求)",
  online: "Online claims (オンライン請求)",
  "paper-resubmission": "Resubmitting returned claims on paper (紙による返戻再請求)",
};

const verdicts: Words["verdicts"] = {
  allowed: "allowed",
  conditional: "conditional",
  "not-allowed": "not allowed",
  undetermined: "undetermined",
  unsettled: "unsettled",
};

/** What a verdict means for a facility; the rules and JSON keep the terms. */
const PLAIN_VERDICTS: Words["verdicts"] = {
  allowed: "allowed",
  conditional: "file first",
  "not-allowed": "not allowed",
  undetermined: "facts missing",
  unsettled: "ask the payers",
};

const ONLINE_VERDICTS: Readonly<Partial<Record<keyof Words["verdicts"], string>>> = {
  conditional: "once applied for",
  "not-allowed": "too late",
};

const verdictMeanings: Words["verdictMeanings"] = {
  allowed: "Lawful on the facts stated.",
  conditional: "Lawful once the filings below are made.",
  "not-allowed": "Not lawful.",
  undetermined: "Missing facts decide.",
  unsettled: "The law is silent; ask the payers (審査支払機関).",
};

const grounds: Words["grounds"] = {
  "no-receipt-computer": "no receipt computer (レセコン未使用)",
  elderly: "elderly doctors (高齢医師等)",
  hardship: "hardship (猶予, Suppl. Art. 4(5))",
  open: "the law before the amendment",
  "grace-period": "grace period (経過措置期間)",
  "transition-plan": "transition plan (移行計画)",
  principle: "Claims Order Art. 1 (the method in principle)",
  "not-online": "a facility whose latest claim was not online",
  "transitional-measure": "transitional measure (経過措置)",
};

const reasons: Words["reasons"] = {
  "paper/closed-to-new-applicants":
    "The latest claim by 31 March 2024 was not on paper, so paper cannot be started now.",
  "paper/no-receipt-computer":
    "The latest claim by 31 March 2024 was on paper without a receipt computer (レセコン). Paper goes on by a notification that none is in use now.",
  "paper/uses-receipt-computer":
    "A receipt computer is in use, so the ground of having none does not hold. The law gives no months of grace after its use begins.",
  "paper/hardship-ground-does-not-continue":
    "The paper claim of March 2024 stood on an individual hardship, which does not carry over into either transitional ground.",
  "paper/succession-under-new-code":
    "Whether a successor under a new institution code inherits the former facility's claims is not laid down.",
  "paper/elderly":
    "Every full-time insurance doctor (or dentist) or pharmacist was born on or before the day in the table. Paper goes on by a notification of it.",
  "paper/elderly/not-for-hospitals":
    "The ground of elderly doctors (高齢医師等) is for clinics and pharmacies, not for hospitals.",
  "paper/elderly/born-after-cutoff":
    "The youngest full-timer was born after the day in the table, so the ground of elderly doctors does not hold.",
  "paper/elderly/no-full-timers":
    "Whether the ground holds where there is no full-timer at all is not laid down.",
  "paper/elderly/before-younger-hire":
    "Until the younger full-timer begins, the facility goes on with paper as one that has notified the ground of elderly doctors.",
  "paper/elderly/younger-hire-to-report":
    "A full-timer born after the day in the table has begun and must be reported without delay. Paper is open in the month of the report and the next only.",
  "paper/elderly/hired-before-filing":
    "The younger full-timer began before Form 2 was filed, so it can no longer be notified that all full-timers pass.",
  "paper/elderly/two-months-after-report":
    "Paper is open in the month in which the younger full-timer was reported and in the next only.",
  "paper/elderly/two-months-over":
    "The month after the report of the younger full-timer is over, so paper is closed.",
  "paper/elderly/passes-again":
    "Whether paper opens again when all full-timers pass after those two months is not laid down.",
  "paper/former/no-receipt-computer":
    "Until 31 March 2024 a facility without a receipt computer could claim on paper.",
  "paper/former/new-filer":
    "Until 31 March 2024 a facility without a receipt computer could start on paper once it had notified.",
  "paper/former/uses-receipt-computer":
    "A receipt computer is in use, so the ground of having none does not hold.",
  "paper/former/elderly/no-receipt-computer":
    "Until 31 March 2024 former Art. 5(1) left paper open without a receipt computer to a hospital, to which former Art. 6 did not apply, and to a clinic or pharmacy that had reported its younger full-timer.",
  "paper/former/elderly":
    "A facility that had notified the ground of elderly doctors could claim on paper until 31 March 2024.",
  "paper/former/elderly/younger-hire-to-report":
    "A full-timer born after the day in the table has begun and had to be reported promptly (速やかに) for paper to go on.",
  "optical/open": "Until 31 March 2024 optical disk was one of the ordinary ways to claim.",
  "optical/closed-to-new-applicants":
    "The latest claim by 31 March 2024 was not on optical disk, so disks cannot be started now.",
  "optical/grace-period":
    "The latest claim by 31 March 2024 was on optical disk, so disks go on until 30 September 2024 without a filing.",
  "optical/left-before-october-2024":
    "The latest claim by 30 September 2024 was not on optical disk, so disks are closed from October 2024.",
  "optical/transition-plan/running":
    "Disks are open within the period of the plan that was filed, and only there.",
  "optical/transition-plan/to-file":
    "From 1 October 2024 disks need a notification beforehand, with a plan of at most one year for going online (移行計画).",
  "optical/transition-plan/not-begun":
    "The plan that was filed has not begun. To claim on disk before it does, a plan that covers that time must be filed beforehand.",
  "optical/transition-plan/half-told":
    "A plan is recorded as filed, but its first or its last day is not, so that it cannot be told whether the day lies within it. Within it claims on disk are lawful.",
  "optical/transition-plan/to-renew":
    "The plan that was filed has ended. To go on, a new plan of at most one year must be filed beforehand.",
  "optical/claimed-online-since-october-2024":
    "A facility that has claimed online since 1 October 2024 cannot file a plan afterwards and return to disks.",
  "optical/claimed-online-during-plan":
    "The text does not settle whether disks stay open for the rest of a plan during which the facility claimed online.",
  "optical/succession-under-new-code":
    "Whether a successor under a new institution code inherits the former facility's claims is not laid down.",
  "optical/mixed-channels":
    "Where the media to the two payers (審査支払機関) differ, whether each is judged by itself is not laid down.",
  "hardship/line-failure":
    "While the telecommunication line is out of order, this way is open once notified.",
  "hardship/equipment-pending":
    "While disk equipment or software under contract is not yet installed, this way is open once notified.",
  "hardship/construction":
    "While the facility works in premises under reconstruction or in temporary ones, this way is open once notified.",
  "hardship/closing":
    "A facility with a fixed plan to close or suspend may claim in this way until then, once notified.",
  "hardship/other":
    "In other circumstances that make online claims particularly difficult, this way is open for that claim, once notified and recognised.",
  "online/in-use": "Online claims are in use; they are the principle for every facility.",
  "online/application-to-start":
    "Online claims are the principle for every facility and can begin once the start is applied for beforehand.",
  "online/former/in-use":
    "Online claims are in use. Until 31 March 2024 online and optical disk were the two ordinary ways to claim.",
  "online/former/application-to-start":
    "Until 31 March 2024 online and optical disk were the two ordinary ways to claim; online claims could begin once the start was applied for.",
  "paper-resubmission/not-online":
    "A facility whose latest claim was not online resubmits returned claims (返戻) on paper.",
  "paper-resubmission/transitional-measure":
    "A facility that claims online could resubmit on paper until 30 September 2024 if it had filed the transitional notice.",
  "paper-resubmission/ended":
    "For facilities that claim online, resubmission on paper ended with September 2024.",
  "paper-resubmission/returned-on-paper-only":
    "A claim returned on paper only was to be resubmitted on paper.",
  "paper-resubmission/returned-on-paper-only-since-october-2024":
    "Whether a claim returned on paper only may still be resubmitted on paper since October 2024 is not confirmed.",
};

const forms: Words["forms"] = {
  "form-1":
    "Notification for claims on optical disk, with plan for going online (光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書)",
  "form-2": "Notification for claims on paper (書面による請求に係る猶予届出書)",
  "younger-hire-report":
    "Report of a newly engaged full-timer (新たに従事する常勤の保険医等に係る情報の届出)",
  "form-3": "Individual notification for claims on disk or paper (個別の猶予の届出)",
  "former-form-4": "Individual notification for claims on paper, former law (改正前の個別の猶予の届出)",
  "former-form-5":
    "Notification of beginning claims on paper, former law (改正前の書面による請求の開始の届出)",
  "online-start-application": "Application to start online claims (オンライン請求利用申請)",
  "paper-resubmission-notice": "Notice for resubmission on paper (紙による返戻再請求の経過措置の届出)",
};

const formNumbers: Words["formNumbers"] = {
  "form-1": "Form 1 (様式第1号)",
  "form-2": "Form 2 (様式第2号)",
  "younger-hire-report": "",
  "form-3": "Form 3 (様式第3号)",
  "former-form-4": "former Form 4 (旧様式第4号)",
  "former-form-5": "former Form 5 (旧様式第5号)",
  "online-start-application": "",
  "paper-resubmission-notice": "",
};

const times: Words["times"] = {
  "before-claiming": "before claiming",
  "on-claim-day-if-unavoidable": "before claiming (on the day of the claim, if that cannot be helped)",
  "without-delay": "without delay",
};

const warnings: Words["warnings"] = {
  "administrative-deadline-passed":
    "The deadline that the administration named has passed. The text only asks for notification before claiming; ask the payers whether they accept it.",
  "plan-first-day-not-told": "The first day of the transition plan (移行計画) is not recorded.",
  "plan-last-day-not-told": "The last day of the transition plan (移行計画) is not recorded.",
  "form-3-without-ground":
    "Form 3 is recorded as filed, but not the hardship for which it was. On some grounds claims are lawful while the hardship lasts.",
  "hire-day-not-told":
    "The day on which the younger full-timer began is not recorded, so it is taken to be the month of the report. If that person works already, the report is due without delay.",
  "notice-for-online-claims-only":
    "The notice for paper resubmission is for facilities that claim online. Check whether this one ever did, and the medium that is recorded.",
  "birth-not-of-younger-hire":
    "The date of birth recorded is not that of the younger full-timer. If that person is there, paper ends with the month after the report.",
  "report-opens-two-months":
    "If the full-timer began after Form 2 was filed, reporting that person without delay opens paper in the month of the report and the next (state the day of the hire and of the report).",
  "closing-files-form-3":
    "A facility that plans to close may claim this way until it closes once Form 3 is filed; no other form is needed.",
  "designated-since-april-2024":
    "Designated on or after 1 April 2024, the facility cannot take up claims on paper or disk.",
  "renewal-deadline-not-announced":
    "No source read names a deadline for the next plan. Ask the payers before the period ends.",
  "renewal-before-claiming":
    "No source read names a deadline for the next plan. Ask the payers before claiming.",
  "new-cases-not-expected": "This ground goes back to 2009; a payer says that new cases are not expected.",
  "closing-length-not-settled":
    "The text sets no limit to the time until closing; guidance of 2010 spoke of about a year.",
  "recognised-case-by-case": "This ground is recognised case by case; filing alone may not be enough.",
  "evidence-required": "Attach documents that confirm what is notified.",
  "evidence-after-same-day-filing":
    "Attach documents that confirm what is notified; after filing on the day of the claim, hand them in promptly.",
  "claims-made-online-not-covered":
    "This does not cover returned claims that were first made online; those are to be resubmitted online too.",
  "eligibility-verification-duty":
    "Whoever leaves the transitional grounds for paper also comes under the duty of online eligibility verification (オンライン資格確認).",
  "form-2-before-the-hire":
    "Form 2 must have been filed before the younger full-timer began and cannot be filed after that. If it was not filed, paper is not lawful.",
  "paper-return-not-confirmed":
    "Guidance of 2023 asked for resubmission on paper; ask the payers whether that still stands.",
};

const assumptions: Words["assumptions"] = {
  "none-recorded": (facts) => `Taken as not recorded: ${facts.join("; ")}`,
  "same-as-method": (facts, values) =>
    `Taken to equal the medium of the latest claim (${values.join("")}): ${facts.join("; ")}`,
  "never-claimed-before-designation": (facts, values) =>
    `Taken as never claimed, since the facility was designated on ${values.map((day) => dates.day(day)).join("")}: ${facts.join("; ")} (if that is the day of a renewal, which comes every six years, give the day of the first designation under the present institution code)`,
  "clinic-is-medical": () => "A clinic is taken to be a medical clinic (a dental clinic is dental-clinic)",
  "law-unchanged-since": (_, values, isBeyondWhatWasSeen) =>
    `The law is unchanged since ${values.map((day) => dates.day(day)).join("")} (${
      isBeyondWhatWasSeen
        ? `of the time after ${dates.day(NO_AMENDMENT_SEEN_THROUGH)} nothing was seen: check before acting on it`
        : `no amendment was seen up to ${dates.day(NO_AMENDMENT_SEEN_THROUGH)}, though not all was looked at`
    })`,
};

const notModelled: Words["notModelled"] = {
  "other-ordinances":
    "claims for home nursing, long-term care and workers' accidents (other laws govern them)",
  "acceptance-by-the-payers": "whether a payer accepts a given filing",
  "disaster-measures":
    "special measures after disasters (that of the Noto earthquake of January 2024 among them)",
  "disk-claim-of-september-under-hardship":
    "a latest disk claim by September 2024 that stood on a hardship, not on the grace period",
  "returned-claims-hardship": "hardship in resubmitting returned claims since October 2024",
  "doctors-at-two-facilities": "whether somebody who works at two facilities is full-time",
  "agent-claims": "filings for claims through an agent such as a medical association (Art. 4)",
  "old-lease-extensions":
    "the extensions of 2009 for leases and depreciation (Suppl. Art. 4(1)-(4)), all expired",
  "fee-schedule-conditions": "consequences for the conditions of fee-schedule add-ons",
};

/** The answer to `eligibility`. */
export const eligibility: Words = {
  language: "en",
  title: "Ways of claiming",
  asOf: (day) => `As of ${dates.day(day)} (${formatInEra(civilDate(day))})`,
  facility: "Facility: ",
  nothingStated: "(no fact stated)",
  questions,
  verdicts,
  verdictMeanings,
  verdictOf: (question, verdict) =>
    (question === "online" ? ONLINE_VERDICTS[verdict] : undefined) ?? PLAIN_VERDICTS[verdict],
  onlineByApplication: "Lawful once applied for (利用申請).",
  grounds,
  reasons,
  reason: (rule, type) => reasons[rule].replace(fullTimersOf(undefined), fullTimersOf(type)),
  forms,
  formNumbers,
  formNumber: (id) => formNumbers[id] || forms[id],
  payer: ({ shortName }) => shortName.en,
  payerInFull: ({ name, shortName, formerly }) =>
    formerly === undefined ? shortName.en : `${name.en}, ${shortName.en}, formerly ${formerly.en}`,
  filedOnPortal: ({ name }) => `File on ${name.en}; where that cannot be done, by post to each payer`,
  askForPostalAddress: ({ shortName }) =>
    `No postal address of ${shortName.en} was found to be published: ask for it`,
  times,
  warnings,
  datedWarnings: {
    "plan-first-day-not-told": (day) =>
      `The first day of the transition plan (移行計画) is not recorded. A plan lasts a year at most, so it begins on ${dates.day(day)} at the earliest.`,
    "plan-last-day-not-told": (day) =>
      `The last day of the transition plan (移行計画) is not recorded. A plan lasts a year at most, so it ends on ${dates.day(day)} at the latest.`,
    "designated-since-april-2024": (day) =>
      `Designated on ${dates.day(day)}, the facility made no claim by 31 March 2024, so claims on paper or disk cannot be taken up.`,
  },
  assumptions,
  notModelled,
  who: { facility: "up to the facility", time: "by waiting", fixed: "" },
  authorities: {
    law: "law",
    ordinance: "ordinance",
    notice: "ministry notice",
    circular: "administrative circular",
    payer: "payer's page",
    association: "association's article",
    inference: "inference (the text does not say it)",
  },
  toFileAndToBeRecognised: "Lawful once the filings below are made, and only if recognised case by case.",
  filedAndToBeRecognised: "Recorded as filed; lawful only if recognised case by case.",
  line: (question, verdict) => `${question}: ${verdict}`,
  ground: (ground) => `Ground: ${ground}`,
  until: (day) => `On this ground until ${dates.day(day)}`,
  stableTo: (day) => `The verdict stays until ${dates.day(day)}.`,
  why: "Why",
  whyOpen: "Rules that may apply",
  toFile: "To file",
  toFileIfOpen: "To file, depending on the outcome",
  cutoffs: "Cut-offs for the date of birth (table of Suppl. Art. 3-5(1))",
  formerCutoffs:
    "Cut-offs for the date of birth (table of Suppl. Art. 3-5(1), which corresponds to former Art. 6(1))",
  cutoff: (row, day, side) => `${row}: on or before ${dates.day(day)} → ${side}`,
  cutoffRows: {
    "pharmacy-with-receipt-computer": "pharmacy with a receipt computer",
    "clinic-with-receipt-computer": "medical clinic with a receipt computer",
    "dental-clinic-with-receipt-computer": "dental clinic with a receipt computer",
    "without-receipt-computer": "clinic or pharmacy without a receipt computer",
  },
  passes: "passes",
  fails: "fails",
  notKnown: "depends on the date of birth",
  missing: "Missing facts (the most decisive first)",
  branches: "Outcome by answer",
  branch: (condition, verdict) => `${condition} → ${verdict}`,
  moreBranches: (branches) =>
    `The other facts decide among these: ${branches} branches in all, which --json tells. State this one first.`,
  whatIf: "What would change the verdict",
  whatIfLine: (change, verdict, by) => `${change} → ${verdict}${by === "" ? "" : ` (${by})`}`,
  assumed: "Taken for granted",
  notCovered: "Not covered",
  beware: "Please note",
  ask: (names) => `Ask ${names.join(" and ")}`,
  filing: (form, to, time) => `${form}, to ${to}, ${time}`,
  filingsDepend: "Which of these is needed depends on the missing facts.",
  neededIf: (conditions) => `Needed if: ${conditions.join("; or ")}`,
  filingWithoutTime: (form, to) => `${form}, to ${to}`,
  filedBeforeTheHire: (form, day) =>
    `${form}: confirm that it was filed before the younger full-timer's first day${day === undefined ? "" : ` (${dates.day(day)})`}`,
  filed: (form) => `${form}: recorded as filed`,
  form: (id) => (formNumbers[id] === "" ? forms[id] : `${formNumbers[id]}: ${forms[id]}`),
  deadline: (day, hasPassed) =>
    `Deadline of the administrative notice: ${dates.withWeekday(day)}${hasPassed ? " (passed)" : ""}`,
  deadlineWithoutArticlePassed: (day) =>
    `The deadline that was named for this notice, ${dates.day(day)}, has passed. The notice rests on no article; ask the payers whether they still take it.`,
  promptly: "promptly (速やかに)",
  and: (names) => names.join(" and "),
  explanation: "Path through the rules",
  explainedOutcome: (verdict, rule) => `Outcome: ${verdict} (${rule})`,
  asked: (fact, values, answer) => `${fact}: ${values}? → ${answer}`,
  yes: "yes",
  no: "no",
  rulesExplained:
    "Each reason ends with the place where its rule is explained; claims-check rules show RULE explains it too.",
  verifiedThrough: (day) =>
    `Claims Order (請求命令, 療養の給付及び公費負担医療に関する費用の請求に関する命令) read as of ${dates.day(day)}; no amendment seen, incompletely, to ${dates.day(NO_AMENDMENT_SEEN_THROUGH)}.`,
  setUpAgain: (day) =>
    `The system for online claims moved to a new domain. If this facility used it before 5 October 2026, set it up again by ${dates.day(day)}.`,
  planFirst:
    "This facility claims on optical disk today. See first to the filing (renewal) of the transition plan.",
  planNotFiled:
    "This facility claims on optical disk today, and no transition plan is recorded. To go on, file Form 1 (様式第1号) before claiming (if it was filed, state the period of the plan).",
  possibleGap: (months) =>
    `If the younger full-timer is there, no medium is lawful for ${months.join(", ")}.`,
  planHalfRecorded: (day) => `A plan is recorded as filed, but not the ${day}. Find that out and state it.`,
  planEnded: (day) =>
    `The transition plan that was filed ended on ${dates.day(day)}. To go on, file a new one (Form 1, 様式第1号) before claiming.`,
  planAfterGrace: (day, deadline) =>
    `This facility claims on optical disk today. To go on after ${dates.day(day)} it has to file Form 1 (様式第1号), a transition plan (deadline named: ${dates.day(deadline)}).`,
  planAfterPlan: (day) =>
    `This facility claims on optical disk under a transition plan. To go on after ${dates.day(day)} it has to file a new one (renewal).`,
};
