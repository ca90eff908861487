import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { monthsAfter } from "../../calendar/civil-date.js";
import { HOLIDAYS_ANNOUNCED_THROUGH } from "../../calendar/open-days.js";
import type { DeadlineAnswer, DeadlineWarning, StartMonthAnswer } from "../../questions/dates/deadline.js";
import type { OnlineStartStep } from "../../regulation/dates/online-start.js";
import { lastApplicationDate, safeApplicationDate } from "../../regulation/dates/online-start.js";
import { addressOn, BOTH_PAYERS } from "../../regulation/measures/payers.js";
import { payersByName } from "../parts/payer-names.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import type { citations } from "../../wording/ja/citations.js";
import type { dates } from "../../wording/ja/dates.js";
import type { deadline } from "../../wording/ja/deadline.js";
import { paragraph, type TerminalStyle } from "../layout/terminal-style.js";
import { rows, type Row } from "../layout/rows.js";
import { sourcesSection } from "../parts/sources-section.js";

/** The wording of the schedule. */
export interface DeadlineWords {
  readonly deadline: typeof deadline;
  readonly dates: typeof dates;
  readonly citations: typeof citations;
}

/**
 * The answer of `deadline` as text for a terminal or a printed page.
 *
 * @param words the wording of the language
 * @returns lines, each terminated
 * @example deadlineText(deadline({ startMonth: civilMonth("2024-10") }), words, plainPage(80)) // => "令和6年10月（2024年）請求分からオンライン請求を始める場合\n..."
 */
export function deadlineText(answer: DeadlineAnswer, words: DeadlineWords, page: TerminalStyle): string {
  const say = words.deadline;
  const startMonth = "startMonth" in answer ? answer.startMonth : answer.earliestStartMonth;
  return [
    ...("startMonth" in answer ? startMonthLines(answer, words, page) : appliedOnLines(answer, words, page)),
    page.faint(paragraph(page, claimMonthLine(startMonth, words), "", 2)),
    "",
    page.strong(say.steps),
    rows(page, stepRows(answer, words), 2),
    ...costLines(answer, words, page),
    "",
    page.strong(say.notes),
    ...noteTexts(answer, words).map((text) => paragraph(page, text, "- ", 2)),
    "",
    page.strong(say.contacts),
    ...[say.applyAt, askOn(answer, say)].map((text) => paragraph(page, text, "- ", 2)),
    "",
    ...sourcesSection(say.sources, answer.sources, words, page),
    "",
  ].join("\n");
}

/** What a claim month is, with the month of care that is claimed in it. */
export const claimMonthLine = (
  month: CivilMonth,
  { deadline: say, dates }: Pick<DeadlineWords, "deadline" | "dates">,
): string => say.claimMonth(dates.month(month), dates.month(monthsAfter(month, -1), month));

/** The desk of the payer that answers questions about online claims. */
const PAYER_DESK = "https://www.ssk.or.jp/sodan_madoguchi/gosodan_04.html";

/** The payers to ask, with their names on the day of the application: that asked about, or the last one. */
export function askOn(answer: DeadlineAnswer, say: DeadlineWords["deadline"]): string {
  const day = dayOfApplication(answer);
  const [fund, federation] = payersByName(BOTH_PAYERS, day, say.language);
  return say.ask(fund!.name, addressOn(PAYER_DESK, day), federation!.name);
}

/** The day on which the application is made: that of the question if the last one has passed. */
export const dayOfApplication = (answer: DeadlineAnswer): CivilDate =>
  "appliedOn" in answer ? answer.appliedOn : (answer.passed?.asOf ?? answer.lastApplicationDate);

export function startMonthLines(
  answer: StartMonthAnswer,
  words: DeadlineWords,
  page: TerminalStyle,
): string[] {
  const { deadline: say, dates } = words;
  const { startMonth, lastApplicationDate: last, witness, passed } = answer;
  const [opens, tooLate] = witness;
  return [
    page.strong(paragraph(page, say.startingIn(dates.month(startMonth)))),
    "",
    rows(page, applicationRows(startMonth, words), 2, page.strong),
    ...(passed === undefined
      ? []
      : [
          page.bad(
            paragraph(
              page,
              say.passed(dates.day(passed.asOf), dates.month(passed.earliestStartMonth, passed.asOf)),
              "",
              2,
            ),
          ),
        ]),
    paragraph(
      page,
      say.witness(
        dates.day(opens.appliedOn, last),
        dates.month(opens.startMonth, opens.appliedOn),
        dates.month(tooLate.startMonth, opens.startMonth),
      ),
      "",
      2,
    ),
  ];
}

export function appliedOnLines(
  { appliedOn, earliestStartMonth }: Exclude<DeadlineAnswer, StartMonthAnswer>,
  words: DeadlineWords,
  page: TerminalStyle,
): string[] {
  const { deadline: say, dates } = words;
  const opened: Row = [say.earliestStartMonth, dates.month(earliestStartMonth)];
  return [
    page.strong(paragraph(page, say.appliedOn(dates.day(appliedOn)))),
    "",
    rows(page, [opened, ...applicationRows(earliestStartMonth, words)], 2, page.strong),
  ];
}

/** The last day to apply for that month, and the last open day before it where it is closed. */
function applicationRows(month: CivilMonth, { deadline: say, dates }: DeadlineWords): Row[] {
  const [last, safe] = [lastApplicationDate(month), safeApplicationDate(month)];
  return [
    [say.lastApplicationDate, dates.withWeekday(last)],
    ...(safe === last ? [] : [[say.safeApplicationDate, dates.withWeekday(safe, last)] satisfies Row]),
  ];
}

/** The steps by number, each with its days. */
export const stepRows = ({ steps }: DeadlineAnswer, words: DeadlineWords): Row[] =>
  daysOfSteps(steps, words).map((days, index) => [
    `${index + 1}. ${words.deadline.stepNames[steps[index]!.id]}`,
    days,
  ]);

interface StepWords extends Pick<DeadlineWords, "dates"> {
  readonly deadline: Pick<DeadlineWords["deadline"], "certificateNotNeeded" | "until" | "fromTo">;
}

/** The days of the steps in words, with the year if it differs from that of the previous step. */
export function daysOfSteps(
  steps: readonly OnlineStartStep[],
  { deadline: say, dates }: StepWords,
): string[] {
  let previous: CivilDate | undefined;
  return steps.map(({ from, to, needed }) => {
    if (needed === false) return say.certificateNotNeeded;
    const days =
      from === null
        ? say.until(dates.withWeekday(to, previous))
        : say.fromTo(dates.withWeekday(from, previous), dates.withWeekday(to, from));
    previous = to;
    return days;
  });
}

function isCertificateOpen({ steps }: DeadlineAnswer): boolean {
  return steps.some(({ needed }) => needed === null);
}

export function costLines(
  { cost }: DeadlineAnswer,
  { deadline: say }: DeadlineWords,
  page: TerminalStyle,
): string[] {
  const { certificatesYen = null, atMostYen = null } = cost ?? {};
  if (atMostYen === null) return [];
  const amount =
    certificatesYen === null
      ? say.yenUnlessShared(atMostYen)
      : certificatesYen === 0
        ? say.noCost
        : say.yen(certificatesYen);
  return ["", page.strong(say.cost), paragraph(page, amount, "", 2)];
}

/** The caveats that go with the schedule, a sentence each. */
export function noteTexts(answer: DeadlineAnswer, words: DeadlineWords): string[] {
  return [
    ...(isCertificateOpen(answer) ? [words.deadline.certificateMaybeNeeded] : []),
    ...answer.warnings.map((warning) => deadlineWarningText(warning, answer, words)),
  ];
}

/** A warning about the schedule, in a sentence. */
export function deadlineWarningText(
  warning: DeadlineWarning,
  answer: DeadlineAnswer,
  { deadline: say, dates }: DeadlineWords,
): string {
  const startMonth = "startMonth" in answer ? answer.startMonth : answer.earliestStartMonth;
  return say.warnings[warning]({
    last: dates.day(lastApplicationDate(startMonth)),
    safe: dates.day(safeApplicationDate(startMonth), lastApplicationDate(startMonth)),
    announcedThrough: dates.day(HOLIDAYS_ANNOUNCED_THROUGH),
    firstEncodedDay: dates.day(FIRST_ENCODED_DAY),
    verifiedThrough: dates.day(VERIFIED_THROUGH),
  });
}
