import type { CivilMonth } from "../../calendar/civil-date.js";
import type { AddOnAnswer, AddOnOfMonth } from "../../questions/preparation/add-on.js";
import { dependsOnCard, laterAddOnNames } from "../../regulation/dates/add-ons-since-2024.js";
import { FIRST_SPECIAL_MONTH } from "../../regulation/dates/add-on.js";
import { paragraph, styledParagraph, type TerminalStyle } from "../layout/terminal-style.js";
import { sourcesSection, type SourcesWords } from "../parts/sources-section.js";

/** The words that the answer of `add-on` needs, in one language. */
export interface AddOnWords extends SourcesWords {
  readonly addOn: typeof import("../../wording/ja/add-on.js").addOn;
  readonly dates: typeof import("../../wording/ja/dates.js").dates;
}

/**
 * The answer of `add-on` as text for a terminal.
 *
 * @example addOnText(addOn({ month: civilMonth("2023-10"), visit: "first", myNumberCard: false }), words, plainPage(80)) // => "医療情報・システム基盤整備体制充実加算..."
 * // => "医療情報・システム基盤整備体制充実加算（令和5年10月（2023年））\n\n初診料（医科・歯科）、マイナンバーカードの利用なし：6点\n..."
 */
export function addOnText(answer: AddOnAnswer, words: AddOnWords, page: TerminalStyle): string {
  const month = words.dates.month(answer.month);
  const sections = [
    [
      strong(
        answer.state === "replaced" ? words.addOn.laterTitle(month) : words.addOn.title(answer.name, month),
        page,
      ),
    ],
    ...(answer.state === "replaced" ? laterSections(answer, words, page) : []),
    (answer.state === "replaced" ? replacedLines(answer, words) : pointsLines(answer, words)).map((line) =>
      paragraph(page, line),
    ),
    ...(answer.listedPoints === 0 ? [] : claimSections(answer, words, page)),
    sourcesSection(words.addOn.sources, answer.sources, words, page),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Sections about claiming; none if there are no points. */
const claimSections = (answer: AddOnAnswer, words: AddOnWords, page: TerminalStyle): string[][] => [
  ...noticeSections(answer, words, page),
  list(
    words.addOn.conditionsTitle,
    answer.conditions.map((id) => words.addOn.conditions[id]),
    page,
  ),
  questionnaire(answer, words, page),
];

function pointsLines(answer: AddOnAnswer, words: AddOnWords): string[] {
  const { visit, myNumberCard, points, listedPoints, oncePerMonths, state } = answer;
  const lines = [
    words.addOn.points(
      words.addOn.visits[visit],
      words.addOn.card[myNumberCard === true ? "with" : "without"],
      points,
    ),
  ];
  if (state === "not-yet") return [...lines, words.addOn.notYet];
  if (listedPoints === 0) lines.push(words.addOn.noPoints);
  if (points !== listedPoints) lines.push(words.addOn.listedPoints(listedPoints));
  if (oncePerMonths !== null) lines.push(words.addOn.oncePerMonths(oncePerMonths));
  if (visit === "first") lines.push(words.addOn.sameAsCard);
  lines.push(specialMeasureLine(answer, words));
  return lines;
}

const replacedLines = ({ replacedBy }: AddOnAnswer, { addOn: say }: AddOnWords): string[] =>
  replacedBy === null ? [] : [say.replaced(replacedBy), say.otherConditions];

/** The add-ons since June 2024, one section each: points, who can claim, what has to be filed, what excludes it. */
function laterSections(answer: AddOnAnswer, words: AddOnWords, page: TerminalStyle): string[][] {
  const { addOn: say } = words;
  const { visit, myNumberCard, tier } = answer;
  const card =
    visit === "admission" || myNumberCard === null ? "" : say.card[myNumberCard ? "with" : "without"];
  const asked = [strong(say.laterAsked(say.visits[visit], dependsOnCard(answer.month) ? card : ""), page)];
  if (answer.addOns.length === 0) return [asked, [paragraph(page, say.noLaterAddOn(tier))]];
  return [
    asked,
    ...answer.addOns.map((one) => [
      strong(
        say.laterName(
          one.name,
          one.schedules.map((schedule) => say.schedules[schedule]),
        ),
        page,
      ),
      ...laterLines(one, myNumberCard === true, say).map((line) => paragraph(page, line, "- ", 2)),
    ]),
  ];
}

function laterLines(
  { tiers, every, media, requiresOnline, onlineCondition, filing, notWith, grade }: AddOnOfMonth,
  withCard: boolean,
  say: AddOnWords["addOn"],
): string[] {
  return [
    ...tiers.map(({ tier, points, pointsWithCard }) =>
      say.tier(tier, withCard && pointsWithCard !== undefined ? pointsWithCard : points),
    ),
    ...(every === null ? [] : [say.every(every)]),
    requiresOnline
      ? say.requiresOnline[onlineCondition]
      : say.mediaOpen(
          say.openings[media.opticalUnderPlan],
          say.openings[media.opticalUnderHardship],
          say.openings[media.paper],
        ),
    ...(filing === null ? [] : [say.filing[filing]]),
    ...notWith.map(({ id, visit }) => say.notWith(laterAddOnNames[id], say.visits[visit])),
    say.grade(grade),
  ];
}

function specialMeasureLine(answer: AddOnAnswer, { addOn: say }: AddOnWords): string {
  const { specialMeasure, listedPoints, pointsWithoutSpecialMeasure } = answer;
  if (!specialMeasure) return say.notSpecial;
  return listedPoints === pointsWithoutSpecialMeasure
    ? say.specialUnchanged
    : say.special(pointsWithoutSpecialMeasure);
}

function noticeSections(answer: AddOnAnswer, words: AddOnWords, page: TerminalStyle): string[][] {
  const { onlineCondition, filing, repayment } = answer;
  return [
    onlineCondition === null
      ? []
      : section(
          words.addOn.onlineTitle,
          [conditionLine(answer.specialMeasure, onlineCondition, words)],
          page,
        ),
    filing === null || onlineCondition === "met"
      ? []
      : section(words.addOn.filingTitle, filingLines(filing, answer.month, words), page),
    repayment === null
      ? []
      : section(
          words.addOn.repaymentTitle,
          [
            words.addOn.repayment(words.dates.day(repayment.startBy)),
            ...(repayment.from === null ? [] : [words.addOn.repaymentFrom(words.dates.day(repayment.from))]),
          ],
          page,
        ),
  ];
}

const conditionLine = (
  specialMeasure: boolean,
  condition: NonNullable<AddOnAnswer["onlineCondition"]>,
  { addOn: { online, onlineOutsideSpecial } }: AddOnWords,
): string =>
  !specialMeasure && (condition === "not-met" || condition === "unknown")
    ? onlineOutsideSpecial[condition]
    : online[condition];

function filingLines(
  filing: NonNullable<AddOnAnswer["filing"]>,
  month: CivilMonth,
  words: AddOnWords,
): string[] {
  const { from, to, finalDay, filedOn, firstMonth, channel } = filing;
  const days = month === FIRST_SPECIAL_MONTH ? words.addOn.filingDaysOfFirstMonth : words.addOn.filingDays;
  const lines = [
    days(words.dates.day(from), words.dates.day(to, from)),
    words.addOn.finalDay(words.dates.day(finalDay)),
  ];
  if (filedOn !== null)
    lines.push(
      firstMonth === null
        ? words.addOn.filedOutOfTime(words.dates.day(filedOn))
        : words.addOn.filedInTime(words.dates.day(filedOn), words.dates.month(firstMonth)),
    );
  return [...lines, words.addOn.channel(channel.email, channel.form), words.addOn.fallback];
}

function questionnaire(answer: AddOnAnswer, words: AddOnWords, page: TerminalStyle): string[] {
  const asked = answer.visit === "dispensing" ? [] : answer.questionnaire;
  const lines = list(
    words.addOn.questionnaireTitle,
    asked.map((id) => words.addOn.questionnaire[id]),
    page,
  );
  return lines.length === 0 ? [] : [...lines, paragraph(page, words.addOn.questionnaireNote)];
}

const section = (title: string, lines: readonly string[], page: TerminalStyle): string[] => [
  strong(title, page),
  ...lines.map((line) => paragraph(page, line)),
];

const list = (title: string, lines: readonly string[], page: TerminalStyle): string[] =>
  lines.length === 0 ? [] : [strong(title, page), ...lines.map((line) => paragraph(page, line, "- ", 2))];

const strong = (text: string, page: TerminalStyle): string =>
  styledParagraph(page, text, { emphasis: page.strong });
