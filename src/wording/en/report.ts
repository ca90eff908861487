import { NO_AMENDMENT_SEEN_THROUGH } from "../../regulation/sources/knowledge.js";
import { dates } from "./dates.js";
import { nextActions } from "./next-actions.js";

type Words = typeof import("../ja/report.js").report;

const count = (number: number): string => number.toLocaleString("en-US");
const counted = (number: number, one: string, many: string): string =>
  `${count(number)} ${number === 1 ? one : many}`;

const CLAIM_DAY = "(last day for claims)";
const END_OF_PLAN = "(last day of the plan)";

/** Whether a facility may continue as it does, in a word or two. */
const standings: Words["standings"] = {
  allowed: "may go on",
  conditional: "must file",
  "not-allowed": "must move",
  undetermined: "not known yet",
  unsettled: "to be confirmed",
};

const standingMeanings: Words["standingMeanings"] = {
  allowed: "lawful as they claim today",
  conditional: "lawful once a form is filed or an application made",
  "not-allowed": "not lawful as they claim today",
  undetermined: "facts that decide are missing",
  unsettled: "the law is silent",
};

const sentences: Words["sentences"] = {
  allowed: (medium) => `${medium}: may go on as it is.`,
  conditional: (medium) => `${medium}: may go on once the filing below is made.`,
  "not-allowed": (medium) =>
    `${medium}: not lawful. The facility must move to online claims (オンライン請求).`,
  undetermined: (medium) => `${medium}: whether it may go on depends on the facts asked for below.`,
  unsettled: (medium) =>
    `${medium}: the law does not say whether it may go on. Ask the payers (審査支払機関).`,
};

const roles: Words["roles"] = {
  needed: (what) => what,
  alternative: (what) => `or: ${what}`,
  "way-out": (what) => `way out of the gap: ${what}`,
};

const marks: Words["attention"]["marks"] = {
  "no-lawful-way": "A claim month without any lawful way ahead",
  "ending-soon": "The present way ends within 60 days",
};

const openIn = ({ undetermined, unsettled }: Parameters<Words["noDeadlinesKnown"]>[0]): string =>
  [
    ...(undetermined === 0 ? [] : [`${count(undetermined)} with facts missing`]),
    ...(unsettled === 0 ? [] : [`${count(unsettled)} on which the law is silent`]),
  ].join(" and ");

/** The page of a whole list. */
export const report: Words = {
  title: "Moving to online claims: how each facility stands",
  kind: "Report by facility (施設別判定報告書)",
  labelled: (label, text) => `${label}: ${text}`,
  list: (parts) => parts.join(", "),
  sentencesInOne: (parts) => parts.map((part) => `${part}.`).join(" "),
  count,
  percent: (share) => `${share}%`,
  facilities: (number) => counted(number, "facility", "facilities"),
  lines: (number) => counted(number, "row", "rows"),
  year: (year) => year,
  monthOfYear: (month) =>
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? "",
  monthDay: (month, day) => `${month}/${day}`,
  meta: {
    client: "For",
    issuer: "By",
    issuedOn: "Date of issue",
    asOf: "As of",
    source: "List",
    answered: "Answered",
    rejected: "Not answered",
    verifiedThrough: "Law read",
  },
  ownAsOf: (day) => `${day}; facilities with a date of their own: on that date`,
  asAt: (day) => `as of ${day}`,
  contents: "Contents",
  sections: {
    summary: "Summary",
    deadlines: "Next deadlines",
    groups: (column) => `By ${column}`,
    media: "Verdicts by way of claiming",
    list: "Facilities",
    rejected: "Rows not answered",
    sheets: "Facility sheets",
    notes: "Notes",
  },
  remarks: [
    "A facility stands as the law sees the way in which it claims today; one that has never claimed, as it sees online claims.",
    '"Not known yet": facts that are not known decide. "To be confirmed": the law is silent.',
    "Filings, plans, hires and the like that the list does not mention are taken not to exist.",
  ],
  onlyFirst: (shown, all) =>
    `The table and the sheets hold the ${counted(shown, "facility", "facilities")} that are most urgent. The counts and the deadlines are those of all ${count(all)}.`,
  onlyCounts: (all) =>
    `These are the counts of ${counted(all, "facility", "facilities")}, too many for a table and sheets.`,
  standings,
  standingMeanings,
  sentences,
  allowedUntil: (medium, day, next) => `${medium}: may go on until ${day} only. Next: ${next}.`,
  toFileAndToBeRecognised: (medium) =>
    `${medium}: may go on once the filing below is made, and only if recognised case by case.`,
  filedAndToBeRecognised: (medium) =>
    `${medium}: recorded as filed; may go on only if recognised case by case. Ask the payers (審査支払機関) whether it was.`,
  attention: { choose: "Attention", marks },
  noLawfulWayFrom: (month) => `no way for ${month}`,
  preventedBy: (day) => `prevented by an application up to ${day}`,
  needsScripts:
    "The table and the sheets need JavaScript: open this file in a browser. The counts and the deadlines can be read as they are.",
  sources: "Sources",
  portal: "Portal for applications and filings (医療機関等向け総合ポータルサイト)",
  actions: nextActions,
  mayClaimOtherwise: (sentence, toBeRecognised) =>
    `${sentence} While the hardship keeps it from claiming online, it may claim on optical disk or paper once Form 3 below is filed${toBeRecognised ? ", and only if recognised case by case" : ""}.`,
  unknownMedium: "Claims in the present way",
  mayBegin:
    "This facility has not claimed yet. Online claims (オンライン請求) can begin once the start is applied for.",
  byMediumNote: "Ways that a facility does not use today are counted too.",
  medium: "Way of claiming",
  wanted: "Missing facts",
  wantedNote:
    "How many facilities the fact settles by itself, and how many are undetermined for want of it, among other facts.",
  settles: "Decides alone",
  wantedBy: "Missing for",
  fact: "Fact",
  number: "Facilities",
  deadlinesNote:
    "By when each facility must take its next step. The number in a dot is that of the facilities.",
  endOfPlanNote: "The last day of a plan is not a deadline that was announced for filing the next one.",
  noDeadlines: "No filing or application with a deadline.",
  noDeadlinesKnown: (open, decided) => {
    if (decided > 0)
      return `Nothing with a deadline for the ${counted(decided, "facility", "facilities")} that could be decided; it is not known yet for ${openIn(open)}.`;
    return open.undetermined + open.unsettled === 0
      ? "No facility could be answered: whether anything is due is not known."
      : `Nothing is decided yet, and so whether anything is due is not known: ${openIn(open)}.`;
  },
  earlierDeadlines: "Deadlines that have passed, of facilities with an earlier date of their own",
  deadlinesChart: (rows) => `Chart of deadlines. ${rows.join(". ")}`,
  dayAndCount: (day, facilities) => `${day}, ${facilities}`,
  asOfMark: "as of",
  day: "By",
  action: "What to do",
  concerned: "Facilities",
  others: (number) => `and ${count(number)} more`,
  noGroup: "(empty)",
  otherGroups: (number) => `${count(number)} other groups`,
  groupsChart: "Shares",
  listNote: "What is most pressing comes first. The name leads to the facility's sheet.",
  listHead: {
    line: "Row",
    name: "Facility",
    type: "Type",
    method: "Claims by",
    standing: "Standing",
    until: "Until",
    next: "Next action",
    by: "By",
  },
  search: "Search",
  all: "all",
  clear: "Clear",
  shown: (shown, all) => `${shown} of ${all} facilities shown.`,
  nameless: (line) => `Facility in row ${line}`,
  nothing: "–",
  withoutDelay: "without delay",
  rejectedNote: "These rows cannot be read, or what they state cannot all be true.",
  rejectedHead: { line: "Row", name: "Facility", reason: "Reason" },
  otherLines: (number) => `and ${counted(number, "more row", "more rows")}`,
  sheetOf: (line) => `Row ${line} of the list`,
  back: "Back to the table",
  printOne: "Print this sheet alone",
  endOfPlan: END_OF_PLAN,
  claimDay: CLAIM_DAY,
  fromThatDay: "(without delay from then on)",
  actionBy: (action, day, note) => `${action}, by ${day}${note === "" ? "" : ` ${note}`}`,
  actionFrom: (action, day) => `${action}, without delay from ${day}`,
  sheet: {
    todo: "To file and to apply for",
    todoHead: { what: "What", to: "Where", by: "By" },
    noTodo: "Nothing to file or to apply for in the coming year.",
    todoNotKnown: "Until the missing facts are known, nobody can say whether anything is to be filed.",
    todoUnsettled: "The law is silent, so whether anything is to be filed is not settled: ask the payers.",
    more: (number) => `${counted(number, "more rule plays", "more rules play")} a part.`,
    ask: "What we need to know from you",
    askNote: "Please tick or fill in.",
    months: "Month by month (claim months, 請求月)",
    all: "All ways of claiming",
    until: (day) => `until ${day}`,
    facts: "Facts used",
    noFacts: "none",
    disclaimer: (day) =>
      `This rests on the facts as stated. Whether a filing is accepted is for the payers to decide. The law was read as of ${day}; no amendment was seen, incompletely, to ${dates.day(NO_AMENDMENT_SEEN_THROUGH)}.`,
  },
  roles,
  fillIn: { date: "yyyy        mm      dd    ", month: "yyyy        mm    ", number: "            " },
  chartLabel: (lines) => `Chart by claim month. ${lines.join(". ")}`,
  mediumRuns: (medium, runs) => `${medium}: ${runs.join("; ")}`,
  run: (verdict, months) => `${verdict} (${months})`,
  monthRange: (from, to) => (from === to ? from : `${from} to ${to}`),
  closedOnceReported: "closed once reported",
  past: (months) => `Months whose claims are over: ${months.join(", ")}`,
  pastMark: "past",
  gapMark: "gap",
  gaps: (months) => `Months without any lawful way (gaps): ${months.join(", ")}`,
  uncertain: (months) => `Months of which it is not known whether any way is lawful: ${months.join(", ")}`,
  standardInput: "(standard input)",
  summaryLine: (facilities, rejected) =>
    `${counted(facilities, "facility", "facilities")} answered${rejected === 0 ? "" : `; ${counted(rejected, "row", "rows")} not answered (the report says why)`}`,
  standingsLine: (counts) =>
    Object.entries(counts)
      .map(([verdict, number]) => `${standings[verdict as keyof typeof standings]} ${count(number)}`)
      .join(", "),
  calendar: {
    closed: (day) => `The deadline, ${day}, is a closed day: this is the last open day before it.`,
    summary: (action, facilities) => `Deadline: ${action} (${facilities})`,
    endOfPlan: (action, facilities) => `${action} ${END_OF_PLAN} (${facilities})`,
    withoutDelay: (action, facilities) => `Without delay: ${action} (${facilities})`,
    facility: (name) => `- ${name}`,
    madeOn: (day) =>
      `As it stood on ${day}. Make the file again when the facts change, by a filing or a hire for example. Where a deadline has moved by the time the new file is imported, the event of its earlier day stays: delete it.`,
  },
};
