import type { Verdict } from "../../questions/decide/decision.js";
import type { Eligibility } from "../../questions/eligibility/eligibility.js";
import { noWayFor } from "../../questions/list/lawful-way.js";
import { overview } from "../../questions/list/overview.js";
import { isSoonOver } from "../../questions/list/report.js";
import { momentOf, nextActionFor } from "../../questions/plan/next-action.js";
import type { Question } from "../../regulation/measures/rules.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { onOneScreen, type ScreenPart } from "../layout/screen.js";
import { recognitionOf } from "../parts/recognition.js";
import { lined, shortFoot } from "../parts/short-lines.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";
import { todo } from "./short-todo.js";
import { assumed, caution, ground, others, reason } from "./short-why.js";
import type { ShortWords, Told } from "./short-told.js";

/** A terminal has 24 rows. */
const LINES_AT_MOST = 24;

/**
 * The answer on one screen: one sentence that answers for the medium in use, what to do and by when, what to beware of, the
 * ground, the other media, what was assumed. All else stands in `eligibilityText`.
 *
 * @param question the one question to answer; that of the medium in use where none is given
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
  const { facility, asOf, answers } = answer;
  const { next: step, medium: likeliest, shut } = overview(facility, asOf);
  const moment = momentOf(asOf);
  const told: Told = {
    answer,
    medium: answers[question ?? likeliest],
    next: nextActionFor(step, facility, asOf),
    moment,
    noWayFrom: noWayFor(shut, facility, asOf),
  };
  const isAboutUse = question === undefined || question === likeliest;
  const foot = shortFoot(answer.verifiedThrough, words, page);
  if (question === undefined && Object.keys(facility).length === 0)
    return [
      ...headline(told, words, page).lines,
      ...others(told, words, page).flatMap(({ lines }) => lines),
      ...foot.lines,
    ].join("\n");
  return onOneScreen(
    [
      headline(told, words, page),
      ...(isAboutUse ? todo(told, words, page) : []),
      ...reason(told, words, page),
      ...caution(told, words, page),
      ...ground(told, words, page),
      ...(question === undefined ? others(told, words, page) : []),
      ...assumed(told, words, page),
      foot,
    ],
    LINES_AT_MOST,
  ).join("\n");
}

function headline(told: Told, words: ShortWords, page: TerminalStyle): ScreenPart {
  const { answer, medium } = told;
  const sign = VERDICT_SIGNS[medium.verdict];
  const text = `${sentenceOf(told, words)}${words.short.asOf(answer.asOf)}`;
  const look = lookOf(medium.verdict, page);
  return {
    lines: lined(
      styledParagraph(page, text, { mark: `${sign} `, emphasis: (line) => page.strong(look(line)) }),
    ),
  };
}

function lookOf(verdict: Verdict, page: TerminalStyle): (text: string) => string {
  if (verdict === "allowed") return page.good;
  return verdict === "not-allowed" ? page.bad : page.caution;
}

function sentenceOf({ answer, medium, next }: Told, words: ShortWords): string {
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
  switch (medium.verdict) {
    case "allowed": {
      const { until } = medium;
      const ends = until !== null && isSoonOver(until, asOf) ? until : null;
      const day = ends === null ? null : words.dates.withWeekday(ends, asOf);
      return medium.question === "paper-resubmission"
        ? headlines.resubmissionAllowed(day)
        : headlines.allowed(name, day);
    }
    case "conditional":
      return recognitionOf(medium) === null ? headlines.conditional(name) : headlines.recognised(name);
    case "not-allowed":
      return headlines.notAllowed(name);
    case "undetermined":
      return headlines.undetermined(name);
    case "unsettled":
      return headlines.unsettled(name);
  }
}
