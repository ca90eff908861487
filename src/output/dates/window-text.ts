import type { CivilDate } from "../../calendar/civil-date.js";
import { dayAfter } from "../../calendar/civil-date.js";
import { HOLIDAYS_ANNOUNCED_THROUGH } from "../../calendar/open-days.js";
import type { WindowAnswer, WindowWarning } from "../../questions/dates/window.js";
import { BOTH_PAYERS, payerOn } from "../../regulation/measures/payers.js";
import { payersByName } from "../parts/payer-names.js";
import { FIRST_ENCODED_DAY, LAST_DAY_OF_FORMER_LAW } from "../../regulation/measures/periods.js";
import { VERIFIED_THROUGH } from "../../regulation/sources/sources.js";
import type { ClaimSession, SubmissionWindow } from "../../regulation/dates/submission-windows.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import type { citations } from "../../wording/ja/citations.js";
import type { dates } from "../../wording/ja/dates.js";
import type { window } from "../../wording/ja/window.js";
import { paragraph, type TerminalStyle } from "../layout/terminal-style.js";
import { rows, type Row } from "../layout/rows.js";
import { sourcesSection } from "../parts/sources-section.js";

/** The wording of the hours. */
export interface WindowWords {
  readonly window: typeof window;
  readonly dates: typeof dates;
  readonly citations: typeof citations;
}

/** Consecutive days with the same hours. */
interface Run {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly hours: string;
}

/**
 * The answer of `window` as text for a terminal or a printed page.
 *
 * @param words the wording of the language
 * @returns lines, each terminated
 * @example windowText(submissionWindow({ claimMonth: civilMonth("2024-05") }), words, plainPage(80)) // => "令和6年5月（2024年）請求分（4月診療分）の受付\n..."
 */
export function windowText(answer: WindowAnswer, words: WindowWords, page: TerminalStyle): string {
  const { window: say, dates } = words;
  return [
    page.strong(
      paragraph(
        page,
        say.title(dates.month(answer.claimMonth), dates.month(answer.serviceMonth, answer.claimMonth)),
      ),
    ),
    ...answer.methods.flatMap((one) => ["", ...methodLines(one, words, page)]),
    "",
    page.strong(say.notes),
    ...answer.warnings.map((warning) => paragraph(page, windowWarningText(warning, answer, words), "- ", 2)),
    "",
    page.strong(say.contacts),
    paragraph(page, askAbout(answer, say), "- ", 2),
    "",
    ...sourcesSection(say.sources, answer.sources, words, page),
    "",
  ].join("\n");
}

/** The payers to ask, with their names on the last day of the hours. */
export function askAbout({ claimMonth }: WindowAnswer, say: WindowWords["window"]): string {
  const [fund, federation] = payersByName(BOTH_PAYERS, lastClaimDay(claimMonth), say.language);
  return say.ask(fund!.name, federation!.name);
}

/** A warning about the hours, in a sentence. */
export function windowWarningText(
  warning: WindowWarning,
  { claimMonth }: WindowAnswer,
  words: WindowWords,
): string {
  const { window: say, dates } = words;
  return say.warnings[warning]({
    lastDay: words.dates.withWeekday(lastClaimDay(claimMonth)),
    announcedThrough: dates.day(HOLIDAYS_ANNOUNCED_THROUGH),
    firstEncodedDay: dates.day(FIRST_ENCODED_DAY),
    firstAmendedDay: dates.day(dayAfter(LAST_DAY_OF_FORMER_LAW)),
    verifiedThrough: dates.day(VERIFIED_THROUGH),
  });
}

export function methodLines(hours: SubmissionWindow, words: WindowWords, page: TerminalStyle): string[] {
  const { window: say } = words;
  const { sessions, corrections } = hours;
  const last = sessions.at(-1)!;
  return [
    page.strong(paragraph(page, methodTitle(hours, words))),
    paragraph(page, say.deadline(words.dates.withWeekday(last.date), hourOf(last.closes)), "", 2),
    rows(page, hoursOf(sessions, words, last.date), 2),
    ...(corrections.length === 0
      ? []
      : [paragraph(page, say.corrections, "", 2), rows(page, hoursOf(corrections, words, last.date), 4)]),
  ];
}

/** The method, with the payer if the hours are those of one only. */
export function methodTitle(
  { method, payer, sessions }: SubmissionWindow,
  { window: say }: WindowWords,
): string {
  return payer === undefined
    ? say.methods[method]
    : say.methodOfPayer(say.methods[method], payerOn(payer, sessions.at(-1)!.date).shortName[say.language]);
}

/** The hour of an instant; midnight ends a session, so it is the 24th hour. */
export function hourOf(instant: string): string {
  const hour = instant.slice(11, 16).replace(/^0/, "");
  return hour === "0:00" ? "24:00" : hour;
}

/**
 * Consecutive days with the same hours, and these hours.
 * @param before a preceding day of the same month, given with its year
 */
export function hoursOf(sessions: readonly ClaimSession[], words: WindowWords, before: CivilDate): Row[] {
  const { window: say, dates } = words;
  return runsOf(sessions, words).map(({ from, to, hours }) => [
    from === to
      ? dates.withWeekday(from, before)
      : say.fromTo(dates.withWeekday(from, before), dates.withWeekday(to, before)),
    hours,
  ]);
}

function runsOf(sessions: readonly ClaimSession[], { window: say }: WindowWords): Run[] {
  const runs: Run[] = [];
  for (const { date, opens, closes } of sessions) {
    const hours = opens === null ? say.until(hourOf(closes)) : say.hours(hourOf(opens), hourOf(closes));
    const before = runs.at(-1);
    if (before !== undefined && before.hours === hours && dayAfter(before.to) === date)
      runs[runs.length - 1] = { ...before, to: date };
    else runs.push({ from: date, to: date, hours });
  }
  return runs;
}
