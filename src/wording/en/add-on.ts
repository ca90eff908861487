import { gradeInWords } from "./grades.js";
/** What `add-on` says: points and notice of the medical-information add-on. */
export const addOn: typeof import("../ja/add-on.js").addOn = {
  title: (name, month) => `Medical-information add-on, ${month}\n${name}`,
  visits: {
    first: "First visit (初診料, medical and dental)",
    repeat: "Repeat visit (再診料, medical and dental)",
    admission: "Admission (入院料, medical and dental)",
    dispensing: "Dispensing management (調剤管理料)",
  },
  card: {
    with: "with My Number Card (マイナンバーカード)",
    without: "without My Number Card (マイナンバーカード)",
  },
  points: (visit, card, points) =>
    `${points === 0 ? "Not claimable" : `${points} ${points === 1 ? "point" : "points"}`}: ${visit}, ${card}`,
  listedPoints: (points) => `The fee schedule has ${points}, but the facts stated rule the add-on out.`,
  oncePerMonths: (months) => (months === 1 ? "Once a month at most." : `Once in ${months} months at most.`),
  sameAsCard:
    "The points are those with the card, too, where another institution provided the patient's medical information.",
  noPoints: "There are no points for this case.",
  notYet: "The add-on began in October 2022: there is none in this month.",
  replaced: (successor) =>
    `The first add-on (医療情報・システム基盤整備体制充実加算) ended on 31 May 2024. From 1 June 2024 ${successor} took its place.`,
  otherConditions:
    "Points are information. Other facility conditions (use of the My Number insurance card, posting, free itemised statements and so on) decide too and are not judged here.",
  laterTitle: (month) => `Add-ons that turn on the way of claiming, ${month}`,
  laterAsked: (visit, card) => [visit, card].filter((one) => one !== "").join(", "),
  noLaterAddOn: (tier) =>
    tier === null
      ? "No add-on of this month for this kind of visit is known to turn on the way of claiming."
      : `No add-on of this month for this kind of visit is known to have a tier ${tier}.`,
  schedules: { medical: "medical", dental: "dental", dispensing: "dispensing" },
  laterName: (name, schedules) => `${name} (${schedules.join(", ")})`,
  tier: (tier, points) => {
    if (points === null) return "Points: not read (the points of its tiers were not read)";
    const amount = `${points} ${points === 1 ? "point" : "points"}`;
    return tier === null ? amount : `Tier ${tier}: ${amount}`;
  },
  every: (every) =>
    every === "first-day"
      ? "On the first day of the stay alone."
      : every === 1
        ? "Once a month at most."
        : `Once in ${every} months at most.`,
  requiresOnline: {
    met: "Claims online (Claims Order Art. 1, 請求命令第1条) are a facility condition: met, since the facility claims online.",
    "not-met":
      "Claims online (Claims Order Art. 1, 請求命令第1条) are a facility condition: the facility does not claim online and cannot claim it.",
    unknown:
      "Claims online (Claims Order Art. 1, 請求命令第1条) are a facility condition: who claims by disk or on paper cannot claim it.",
  },
  openings: { open: "open", closed: "closed", unsettled: "ask" },
  mediaOpen: (opticalUnderPlan, opticalUnderHardship, paper) =>
    `By way of claiming: online open; disk under Suppl. Art. 3-2 ${opticalUnderPlan}; disk under Suppl. Art. 4(5) ${opticalUnderHardship}; paper ${paper}`,
  filing: {
    "new-filing":
      "The facility conditions have to be filed again, by medical and dental institutions, with the Regional Bureau of Health and Welfare (地方厚生(支)局).",
    "no-new-filing": "Pharmacies need not file the facility conditions again.",
  },
  notWith: (name, visit) => `Not in the same month as ${name}: ${visit}.`,
  grade: (grade) => `Grade of the evidence: ${gradeInWords(grade)}`,
  special: (withoutSpecial) =>
    `The month is in the special measure (特例措置) of April to December 2023 (without it: ${withoutSpecial}).`,
  specialUnchanged:
    "The month is in the special measure (特例措置) of April to December 2023, which leaves these points as they are.",
  notSpecial: "The month is not in the special measure (特例措置) of April to December 2023.",
  onlineTitle: "Condition of claiming online",
  online: {
    met: "Met: the facility claims online.",
    "met-by-notice": "Taken as met under the special measure: a notice was filed in time.",
    "notice-needed": "The facility does not claim online: taken as met only once a notice is filed in time.",
    "not-met": "Not met: the facility does not claim online, and no notice is in time for this month.",
    unknown:
      "Not stated whether the facility claims online. It has to, or to file the notice of the special measure.",
  },
  onlineOutsideSpecial: {
    "not-met": "Not met: the facility does not claim online.",
    unknown: "Not stated whether the facility claims online. It has to.",
  },
  filingTitle: "Notice of the special measure",
  filingDays: (from, to) =>
    `To claim from this month on, file from ${from} to ${to}, the first open day (開庁日) of the month. A notice in the days of an earlier month holds as well.`,
  filingDaysOfFirstMonth: (from, to) =>
    `To claim from this month on, file from ${from} to ${to}. In this first month alone, notices after the first open day (開庁日) were taken too.`,
  finalDay: (final) => `The last day of all is ${final}.`,
  filedInTime: (filed, month) => `The notice of ${filed} counts from ${month}.`,
  filedOutOfTime: (filed) =>
    `The notice of ${filed} is outside the days on which notices were taken: it counts for no month.`,
  channel: (email, form) =>
    `Mail the ministry's Excel form (様式2の5 for medical and dental, 様式86 for pharmacies) as it is, not as a PDF, to ${email}, with a file name that begins with the seven digits of the institution code. Form: ${form}`,
  fallback:
    "Where paper cannot be avoided, post it to the Regional Bureau of Health and Welfare (地方厚生(支)局) of your area.",
  repaymentTitle: "Repayment",
  repayment: (by) =>
    `Without a start of online claiming by ${by} the condition counts as never met, and what was claimed is paid back. To have started is to have filed the notification of the start.`,
  repaymentFrom: (from) => `Everything claimed from ${from} on is paid back.`,
  conditionsTitle: "Facility conditions (施設基準) and condition of claiming (算定要件)",
  conditions: {
    "claims-online":
      "Claims are made online (in months of the special measure a notice of the start is enough)",
    "eligibility-verification": "Online eligibility verification (オンライン資格確認) is in place",
    "posted-on-premises-and-website":
      "Notices where patients see them and on the website say so, and that care makes use of the information obtained",
    "explained-on-request": "That this is in place is posted and, where necessary, explained to the patient",
  },
  questionnaireTitle: "Standard items of the questionnaire (問診票) at the first visit",
  questionnaire: {
    "symptoms-today": "symptoms of the day",
    "past-illnesses": "past illnesses",
    "other-institutions": "visits to other institutions",
    "prescribed-medicines": "medicines prescribed",
    "specific-health-checkups": "specific health checkups (特定健診)",
    allergies: "allergies",
    "pregnancy-or-breastfeeding": "pregnancy, breastfeeding",
  },
  questionnaireNote:
    "Medicines and specific health checkups can be looked up by online eligibility verification.",
  sources: "Sources",
};
