import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import type { Facility, FactName } from "../../facility/facts.js";
import { citationsBySource } from "../../output/parts/citations-by-source.js";
import { warningText } from "../../output/parts/warning-text.js";
import { isReason, type FactCaution } from "../../questions/decide/cautions.js";
import { citedOnce } from "../../questions/decide/cited.js";
import { noWayFor, type ShutDays } from "../../questions/list/lawful-way.js";
import { safeDay } from "../../questions/plan/deadline-basis.js";
import { nextActionFor, type NextAction, type NextStep } from "../../questions/plan/next-action.js";
import type { Overview } from "../../questions/list/overview.js";
import { inForceOn } from "../../regulation/sources/in-force.js";
import { rules, type RuleId } from "../../regulation/measures/rules.js";
import { answerColumns } from "../../questions/list/answer-columns.js";
import type { ListWords } from "./list-words.js";
import type { RowIssue } from "../../problems/row-issue.js";

/** The parts of the answer cells that all facilities of a class share. */
export interface SharedCells {
  /** `paper` to `online`. */
  readonly verdicts: readonly string[];
  /** `missing` and `reasons`. */
  readonly grounds: readonly string[];
  readonly next: NextStep;
  readonly shut: ShutDays | null;
}

/**
 * Creates a function that makes the cells shared by a class of facilities: verdicts with their last days, what is
 * missing, and why.
 */
export function sharedCellsIn(words: ListWords): (answer: Overview) => SharedCells {
  const { verdicts } = words.batch;
  // Many classes share reasons, and citations are slow to format.
  const reasons = new Map<string, string>();
  return ({ answers, inUse, missing, cautions, next, shut, lawSince }) => {
    const { paper, optical, online } = answers;
    const asked = inUse === null ? [paper, optical] : [answers[inUse]];
    const key = [
      inUse,
      lawSince,
      ...asked.flatMap(({ verdict, rules: ids }) => [verdict, ...ids]),
      ...cautions.flatMap(({ id, day }) => [id, day]),
    ].join();
    const reason = reasons.get(key) ?? reasonCell({ answers, inUse, lawSince, cautions }, words);
    reasons.set(key, reason);
    return {
      verdicts: [
        verdicts[paper.verdict],
        paper.until ?? "",
        verdicts[optical.verdict],
        optical.until ?? "",
        verdicts[online.verdict],
      ],
      grounds: [missingCell(missing, words), reason],
      next,
      shut,
    };
  };
}

/** All answer cells of a row, in the order of the columns. */
export function answerCells(
  { verdicts, grounds, next, shut }: SharedCells,
  facility: Facility,
  asOf: CivilDate,
  words: ListWords,
): string[] {
  const action = nextActionFor(next, facility, asOf);
  return [...verdicts, ...actionCells(action, noWayFor(shut, facility, asOf), words), ...grounds, ""];
}

/** `next_action` to `no_lawful_way_from`. */
export const actionCells = (
  next: NextAction,
  noLawfulWay: CivilMonth | null,
  { batch: say }: ListWords,
): string[] => [
  say.actions[next.action],
  next.by ?? "",
  next.by === null ? "" : safeDay(next),
  noLawfulWay ?? "",
];

/** The answer cells of a row that cannot be answered: empty except the last, which says why. */
export function rejectedCells(
  line: number,
  problems: readonly RowIssue[],
  { batch: say }: ListWords,
): string[] {
  return answerColumns.map((column) => (column === "error" ? say.rowProblems(line, problems) : ""));
}

const missingCell = (missing: readonly FactName[], { batch: say }: ListWords): string =>
  say.missing(missing.map(say.factColumn));

/** One sentence with its articles, for the medium in use, followed by cautions about the facts as stated. */
function reasonCell(
  overview: Pick<Overview, "answers" | "inUse" | "lawSince" | "cautions">,
  words: ListWords,
): string {
  const cautions = overview.cautions.filter((one) => !isReason(one)).map((one) => warningText(one, words));
  const designated = overview.cautions.find(isReason);
  return words.batch.sentences([reasonOf(overview, designated, words), ...cautions]);
}

/** @param designated the caution about the day of designation, if that rules out paper and disks whatever the medium */
function reasonOf(
  { answers, inUse, lawSince }: Pick<Overview, "answers" | "inUse" | "lawSince">,
  designated: FactCaution | undefined,
  words: ListWords,
): string {
  const { batch: say, eligibility, citations } = words;
  const asked = inUse === null ? [answers.paper, answers.optical] : [answers[inUse]];
  const ids = [...new Set(asked.flatMap((answer) => answer.rules))];
  const cited = articlesOf(ids, lawSince);
  const citedText = citationsBySource(cited, citations.short);
  const isOpen = asked.some(({ verdict }) => verdict === "undetermined");
  if (designated !== undefined && !isOpen) return say.reason(warningText(designated, words), citedText);
  if (inUse === null) return say.reason(say.mediumUnknown, citedText);
  if (isOpen) return say.reason(say.factsDecide, citedText);
  const [only, ...others] = ids;
  return say.reason(others.length > 0 ? say.severalRules : eligibility.reasons[only!], citedText);
}

/** The articles of the ordinance behind rules; all sources of rules that have none. */
function articlesOf(
  ids: readonly RuleId[],
  lawSince: CivilDate,
): { readonly id: string; readonly provision: string }[] {
  const all = citedOnce(ids.flatMap((id) => inForceOn(lawSince, rules[id].sources)));
  const articles = all.filter(({ authority }) => authority === "ordinance");
  return articles.length > 0 ? articles : all;
}
