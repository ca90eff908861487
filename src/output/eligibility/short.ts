import { decisionsFor } from "../../questions/decide/deciding-once.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { Eligibility } from "../../questions/eligibility/eligibility.js";
import { noWayFor } from "../../questions/list/lawful-way.js";
import { gapsOfYoungerHire } from "../../questions/list/possible-gaps.js";
import { overviewOf } from "../../questions/list/overview.js";
import { isSoonOver } from "../../questions/list/report.js";
import { momentOf, nextActionFor, type NextAction } from "../../questions/plan/next-action.js";
import type { Question } from "../../regulation/measures/rules.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { onOneScreen, type ScreenPart } from "../layout/screen.js";
import { recognitionOf } from "../parts/recognition.js";
import { lined, shortFoot, shortRow } from "../parts/short-lines.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";
import { answerAsSpared } from "./spared-plan.js";
import { factToState, todo } from "./short-todo.js";
import { assumed, caution, ground, others, reason } from "./short-why.js";
import type { ShortRow, ShortWords, ShortContext } from "./short-context.js";

/** A terminal has 24 rows. */
const LINES_AT_MOST = 24;

/** The short answer: one sentence, and the rows below it. */
export interface ShortAnswer {
  /** The verdict on the medium that the sentence is about. */
  readonly verdict: Verdict;
  readonly headline: string;
  readonly rows: readonly ShortRow[];
}

/**
 * One sentence about the medium in use; what to do and by when, cautions, the ground, the other media, assumptions.
 * Everything else is in `eligibilityText`.
 * @param question the question to answer; by default that of the medium in use
 * @example shortAnswer(eligibility({ method: "online" }, civilDate("2026-04-01")), { ...words, short: words.short }).rows[0]
 * // => { kind: "todo", text: "期限のある届出や申請はありません", emphasis: "strong" }
 */
export function shortAnswer(answer: Eligibility, words: ShortWords, question?: Question): ShortAnswer {
  const { facility, asOf } = answer;
  const found = overviewOf(facility, asOf, decisionsFor(facility, asOf));
  const { next: step, medium: likeliest, shut } = found;
  const context: ShortContext = {
    answer,
    medium: answerAsSpared(answer, question ?? likeliest),
    next: nextActionFor(step, facility, asOf),
    facts: step.facts,
    moment: momentOf(asOf),
    noWayFrom: noWayFor(shut, facility, asOf),
    isAboutUse: question === undefined || question === likeliest,
    possibleGaps: gapsOfYoungerHire(found, facility, asOf),
  };
  const nothingKnown = question === undefined && Object.keys(facility).length === 0;
  return {
    verdict: context.medium.verdict,
    headline: `${sentenceOf(context, words)}${words.short.asOf(asOf)}`,
    rows: nothingKnown
      ? others(context, words, { includingOwn: true })
      : [
          ...(context.isAboutUse
            ? todo(context, words)
            : factToState(context.medium.missing, context, words)),
          ...reason(context, words),
          ...caution(context, words),
          ...ground(context, words),
          ...(question === undefined ? others(context, words) : []),
          ...assumed(context, words),
        ],
  };
}

/**
 * The short answer on one screen.
 * @returns at most 24 lines
 * @example eligibilityShortText(eligibility({ method: "online" }, civilDate("2026-04-01")), { ...words, short: words.short }, plainPage(80)).split("\n")[2]
 * // => "  すること    期限のある届出や申請はありません"
 */
export function eligibilityShortText(
  answer: Eligibility,
  words: ShortWords,
  page: TerminalStyle,
  question?: Question,
): string {
  const { verdict, headline, rows } = shortAnswer(answer, words, question);
  const look = lookOf(verdict, page);
  const mark = `${VERDICT_SIGNS[verdict]} `;
  const emphasis = (line: string): string => page.strong(look(line));
  return onOneScreen(
    [
      { lines: lined(styledParagraph(page, headline, { mark, emphasis })) },
      ...rows.map((row, index) => partOf(row, rows[index - 1], words, page)),
      shortFoot(answer.verifiedThrough, words, page),
    ],
    LINES_AT_MOST,
  ).join("\n");
}

function partOf(
  row: ShortRow,
  before: ShortRow | undefined,
  words: ShortWords,
  page: TerminalStyle,
): ScreenPart {
  const { kind, text, weight, emphasis } = row;
  const label = kind === "reason" ? null : kind === before?.kind ? "" : words.short.labels[kind];
  const lines =
    label === null
      ? lined(styledParagraph(page, text, { indent: 2 }))
      : shortRow(label, text, words, page, emphasis && page[emphasis]);
  return { lines, ...(weight !== undefined && { weight }) };
}

function lookOf(verdict: Verdict, page: TerminalStyle): (text: string) => string {
  if (verdict === "allowed") return page.good;
  return verdict === "not-allowed" ? page.bad : page.caution;
}

/** What comes next once the present ground ends; null if nothing. */
const nextAfter = ({ action }: NextAction, { short }: ShortWords): string | null =>
  action === "none" ? null : short.actions[action];

function sentenceOf({ answer, medium, next, isAboutUse }: ShortContext, words: ShortWords): string {
  const { headlines, media } = words.short;
  const { asOf, facility } = answer;
  const name = media[medium.question];
  if (Object.keys(facility).length === 0) return headlines.nothingKnown;
  if (medium.question === "online") {
    if (medium.verdict === "allowed") return headlines.onlineInUse;
    return next.action === "online-start-application" && facility.method === "none"
      ? headlines.onlineToApply
      : headlines.onlineOpen;
  }
  const { until } = medium;
  const day = until !== null && isSoonOver(until, asOf) ? words.dates.withWeekday(until, asOf) : null;
  if (medium.question === "paper-resubmission")
    return medium.verdict === "allowed"
      ? headlines.resubmissionAllowed(day)
      : headlines.resubmission[medium.verdict];
  switch (medium.verdict) {
    case "allowed":
      return headlines.allowed(name, day, isAboutUse ? nextAfter(next, words) : null);
    case "conditional":
      if (medium.reasons.every(({ rule }) => rule === "optical/transition-plan/half-told"))
        return headlines.planHalfRecorded(name);
      return recognitionOf(medium) === null ? headlines.conditional(name) : headlines.recognised(name);
    case "not-allowed":
      return headlines.notAllowed(name);
    case "undetermined":
      return headlines.undetermined(name);
    case "unsettled":
      return headlines.unsettled(name);
  }
}
