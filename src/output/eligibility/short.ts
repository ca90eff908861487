import { monthsAfter, weekday, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import { optionOf } from "../../facility/facts.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { Eligibility, EligibilityAnswer } from "../../questions/eligibility/eligibility.js";
import { noWayFor } from "../../questions/list/lawful-way.js";
import { overview } from "../../questions/list/overview.js";
import { isSoonOver } from "../../questions/list/report.js";
import { safeDay } from "../../questions/plan/deadline-basis.js";
import { momentOf, nextActionFor, type Moment, type NextAction } from "../../questions/plan/next-action.js";
import { forms, isFiledOnPortal, type FormId } from "../../regulation/measures/forms.js";
import { payerOn } from "../../regulation/measures/payers.js";
import type { Question } from "../../regulation/measures/rules.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import { styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { onOneScreen, type ScreenPart } from "../layout/screen.js";
import { columnsOf, padTo } from "../layout/width.js";
import { citationsBySource } from "../parts/citations-by-source.js";
import { conditionsIn } from "../parts/conditions.js";
import { recognitionOf } from "../parts/recognition.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.js";
import { warningText } from "../parts/warning-text.js";
import type { EligibilityWords } from "./text.js";

/** The words of the short answer. */
export interface ShortWords extends EligibilityWords {
  readonly short: typeof import("../../wording/ja/short.js").short;
}

/** A terminal has 24 rows. */
const LINES_AT_MOST = 24;

/** The answer with what stands beside it: the one next step, and what the day brings. */
interface Told {
  readonly answer: Eligibility;
  readonly medium: EligibilityAnswer;
  readonly next: NextAction;
  readonly moment: Moment;
  readonly noWayFrom: CivilMonth | null;
}

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
  const foot: ScreenPart = {
    lines: lined(
      styledParagraph(page, words.short.foot(plainDay(answer.verifiedThrough, words)), {
        emphasis: page.faint,
      }),
    ),
  };
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

const lined = (text: string): string[] => text.split("\n");

const dayIn = (day: CivilDate, asOf: CivilDate | null, { short }: Pick<ShortWords, "short">): string =>
  short.day(day, weekday(day), asOf);

/** A day without its day of the week. */
export const plainDay = (day: CivilDate, words: Pick<ShortWords, "short">): string =>
  dayIn(day, null, words).replace(/（[日月火水木金土]）$|^\w{3} /, "");

/** A label, and beside it a text that hangs in the column behind all labels. */
export function shortRow(
  label: string,
  text: string,
  { short }: ShortWords,
  page: TerminalStyle,
  emphasis?: (text: string) => string,
): string[] {
  const width = Math.max(...Object.values(short.labels).map(columnsOf)) + 2;
  const mark = padTo(label, width);
  return lined(styledParagraph(page, text, { mark, indent: 2, ...(emphasis && { emphasis }) }));
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
      const day = ends === null ? null : dayIn(ends, asOf, words);
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

/** What to do, at most three things: the next step, the way to online claims beside it, the months without a way. */
function todo(told: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { answer, medium, next, moment, noWayFrom } = told;
  const { short, factWords } = words;
  const { labels } = short;
  const { asOf } = answer;
  const lines: ScreenPart[] = [];
  if (next.action === "state-facts") {
    lines.push({
      lines: shortRow(
        labels.todo,
        short.statingFacts(
          medium.missing.slice(0, 1).map((fact) => `${factWords.label(fact)} (--${optionOf(fact)})`),
        ),
        words,
        page,
      ),
    });
    return [...lines, ...outcomes(told, words, page)];
  }
  lines.push({ lines: shortRow(labels.todo, nextText(told, words), words, page, page.strong) });
  const isOnDisksOrPaper = medium.question === "optical" || medium.question === "paper";
  const isApplication = next.action === "online-start-application";
  if (isOnDisksOrPaper && !isApplication && medium.verdict !== "allowed") {
    const by = dueIn(
      { action: "online-start-application", by: moment.applyBy, basis: "last-application-date" },
      asOf,
      words,
    );
    lines.push({
      lines: shortRow(labels.move, short.move(by, short.month(moment.earliestStart, asOf)), words, page),
      weight: 6,
    });
  }
  if (noWayFrom !== null) {
    const months: string[] = [];
    for (let month = noWayFrom; month < moment.earliestStart; month = monthsAfter(month, 1))
      months.push(short.month(month, asOf));
    lines.push({
      lines: shortRow(labels.gap, short.gap(months.join(short.separator)), words, page),
      weight: 8,
    });
  }
  return lines;
}

function nextText({ answer, medium, next, moment }: Told, words: ShortWords): string {
  const { short, eligibility } = words;
  const filed = medium.filings.filter(({ status }) => status === "recorded").map(({ form }) => form);
  if (next.action === "none") {
    return filed.length === 0
      ? short.nothing
      : `${short.filedAlready(filed.map((form) => eligibility.formNumbers[form] || eligibility.forms[form]))}${short.sentenceEnd}${short.nothing}`;
  }
  const form = next.action === "form-1-renewal" ? "form-1" : next.action;
  const isForm = form in forms;
  const what =
    isForm && next.action !== "online-start-application"
      ? eligibility.form(eligibility.formNumbers[form as FormId], eligibility.forms[form as FormId])
      : short.actions[next.action];
  const where = isForm && isFiledOnPortal(form) ? short.portal : "";
  const when =
    isForm && next.by === null
      ? short.withoutDelay
      : next.by === null
        ? ""
        : dueIn(next, answer.asOf, words, moment);
  return short.action(when, what, where);
}

/** By when: the last open day where the day itself is closed; before which claims where the day is that of claims. */
function dueIn(next: NextAction, asOf: CivilDate, words: ShortWords, moment?: Moment): string {
  const { short } = words;
  if (next.by === null) return "";
  const day = dayIn(next.by, asOf, words);
  if (next.basis === "last-claim-day") {
    const month = next.by.slice(0, 7) as CivilMonth;
    return moment === undefined || month === moment.nextClaims
      ? short.beforeClaims(dayIn(lastClaimDay(month), asOf, words))
      : short.beforeClaimsOfMonth(short.month(month, asOf), day);
  }
  const open = safeDay(next);
  if (open !== next.by) return short.byOpenDay(dayIn(open, asOf, words), day);
  return next.basis === "end-of-plan" ? short.beforeEnd(day) : short.by(day);
}

/** What the answers to the most decisive question would lead to, two or three of them. */
function outcomes({ medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short, factWords, eligibility } = words;
  const [first] = medium.missing;
  if (first === undefined) return [];
  const byValue = new Map<string, Set<Verdict>>();
  for (const branch of medium.branches) {
    const told = branch.if[first];
    if (told === undefined) continue;
    const condition = conditionsIn({ [first]: told }, factWords);
    byValue.set(condition, (byValue.get(condition) ?? new Set()).add(branch.verdict));
  }
  const open = medium.branches
    .filter((branch) => branch.if[first] === undefined)
    .map(({ verdict }) => verdict);
  return [...byValue].slice(0, 3).map(([condition, verdicts], index) => {
    const all = [...new Set([...verdicts, ...open])].map((verdict) => eligibility.verdicts[verdict]);
    const text = short.outcome(condition, all.length > 2 ? [short.byOtherFacts] : all);
    return {
      lines: shortRow(index === 0 ? short.labels.outcomes : "", text, words, page),
      weight: 5 - index,
    };
  });
}

/** Why: the reason where it is one; the cut-offs where the date of birth decides. */
function reason({ medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short, eligibility } = words;
  const sides = (medium.cutoffs ?? []).map(({ row: kind, bornOnOrBefore, passes }, index) => {
    const side = passes === null ? eligibility.notKnown : passes ? eligibility.passes : eligibility.fails;
    const text = short.cutoff(eligibility.cutoffRows[kind], plainDay(bornOnOrBefore, words), side);
    return { lines: shortRow(index === 0 ? short.labels.cutoffs : "", text, words, page), weight: 4 };
  });
  if (medium.reasons.length !== 1) return sides;
  const text = eligibility.reasons[medium.reasons[0]!.rule];
  return [
    { lines: lined(styledParagraph(page, text, { indent: 2 })), weight: 3 },
    ...(medium.verdict === "undetermined" ? sides : []),
  ];
}

/** What closes a way comes before what only asks for papers. */
const LESS_PRESSING = [
  "evidence-required",
  "evidence-after-same-day-filing",
  "eligibility-verification-duty",
];

function caution({ medium, answer }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const [first] = medium.warnings.toSorted(
    (one, other) => Number(LESS_PRESSING.includes(one.id)) - Number(LESS_PRESSING.includes(other.id)),
  );
  const { short, eligibility } = words;
  return [
    ...(first === undefined
      ? []
      : [
          {
            lines: shortRow(short.labels.caution, warningText(first, words), words, page, page.caution),
            weight: 7,
          },
        ]),
    ...(medium.verdict === "unsettled" && medium.ask.length > 0
      ? [
          {
            lines: shortRow(
              short.labels.ask,
              eligibility.and(medium.ask.map((payer) => eligibility.payer(payerOn(payer, answer.asOf)))),
              words,
              page,
            ),
            weight: 9,
          },
        ]
      : []),
  ];
}

function ground({ medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short, citations } = words;
  if (medium.verdict === "undetermined") return [];
  const all = medium.reasons.flatMap(({ sources }) => sources);
  const articles = all.filter(({ authority }) => authority === "ordinance");
  const told = citationsBySource(articles.length > 0 ? articles : all, citations.short);
  return told.length === 0
    ? []
    : [{ lines: shortRow(short.labels.ground, told.join(short.separator), words, page), weight: 8 }];
}

function others({ answer, medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short } = words;
  const rest = Object.values(answer.answers).filter(({ question }) => question !== medium.question);
  const texts = rest.map(({ question, verdict }) =>
    short.other(
      VERDICT_SIGNS[verdict],
      short.media[question],
      question === "online" && verdict === "conditional"
        ? short.onlineByApplication
        : short.otherVerdicts[verdict],
    ),
  );
  return [{ lines: shortRow(short.labels.others, texts.join(short.separator), words, page), weight: 10 }];
}

function assumed({ medium }: Told, words: ShortWords, page: TerminalStyle): ScreenPart[] {
  const { short, factWords } = words;
  const texts = medium.assumptions.map(({ id, facts }) =>
    short.assumed[id](facts.map((fact) => factWords.label(fact))),
  );
  return texts.length === 0
    ? []
    : [{ lines: shortRow(short.labels.assumed, texts.join(short.sentenceEnd), words, page), weight: 2 }];
}
