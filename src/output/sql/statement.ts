import { coversOf, type Box } from "./cover.js";
import { divide, isOneOf, isOnOrBefore } from "../../engine/space.js";
import type { Step } from "../../engine/rule.js";
import type { Value } from "../../engine/value.js";
import { everyState } from "../../facility/every-state.js";
import { mayBe } from "./facts.js";
import { refusals } from "./refusals.js";
import { all, anyOfAll, inline, laidOut, not, quoted, type Condition } from "./text.js";
import { wholeTree, type WholeLeaf } from "../../questions/rules/whole-tree.js";
import type { OutcomeVerdict } from "../../regulation/measures/outcome.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { questions, type Question } from "../../regulation/measures/rules.js";
import type { Citation } from "../../regulation/sources/sources.js";

/** The words that stand as comments in the SQL. */
export interface RulesSqlWords {
  readonly rules: typeof import("../../wording/ja/rules.js").rules;
}

const COLUMNS = 110;

/**
 * What the rules ask, in sets of facts that decide together; those first whose conditions are long. The sets shape the
 * SQL, not what it says.
 */
const SETS: readonly (readonly string[])[] = [
  ["succession", "methodAtMarch2024", "methodAtSeptember2024"],
  ["transitionPlan", "onlineClaim"],
  ["youngerHire", "youngerHireReport", "refiled"],
  ["hardship", "hardshipFiled"],
  ["mixedChannels"],
  ["paperResubmissionFiled"],
  ["returnedOnPaperOnly"],
  ["receiptComputer", "type", "youngestDob"],
  ["method"],
  ["paperGround"],
  ["asOf"],
];

const VERDICTS: readonly OutcomeVerdict[] = ["allowed", "conditional", "not-allowed", "unsettled"];

/**
 * The answers to all questions as one statement in standard SQL over a table `facilities` with the columns of a list.
 * @example rulesSql(words) // => "-- ..."
 */
export function rulesSql(words: RulesSqlWords): string {
  const columns = questions.map(
    (question) => `${indented(questionSql(question), 2)} AS ${question.replaceAll("-", "_")}`,
  );
  return [comments(words), "SELECT", ["  facilities.*", ...columns].join(",\n"), "FROM facilities;", ""].join(
    "\n",
  );
}

/** The same for one question alone: an expression to put into a statement of one's own. */
export const questionSqlWithComments = (question: Question, words: RulesSqlWords): string =>
  `${comments(words)}\n${questionSql(question)}\n`;

const comments = ({ rules }: RulesSqlWords): string =>
  rules.sqlComments.map((line) => `-- ${line}`).join("\n");

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));

/**
 * The verdict on one question as an expression in standard SQL over the columns of a list. It is NULL for a row that
 * cannot be answered, and "undetermined" exactly where states that the row may be in differ in their verdict: it counts
 * which verdicts are possible.
 */
export function questionSql(question: Question): string {
  const leaves = wholeTree(question);
  const possible = leaves.some(({ outcome }) => outcome.certainty.length > 0)
    ? byLeaf(leaves)
    : byRegion(leaves);
  const counts = VERDICTS.flatMap((verdict, index) => {
    const condition = possible.get(verdict);
    return condition === undefined
      ? []
      : [`CASE WHEN\n${laidOut(condition, 8, COLUMNS)}\n      THEN ${2 ** index} ELSE 0 END`];
  });
  const names = VERDICTS.flatMap((verdict, index) =>
    possible.has(verdict) ? [`    WHEN ${2 ** index} THEN ${quoted(verdict)}`] : [],
  );
  return [
    "CASE WHEN",
    laidOut(refusals(FIRST_ENCODED_DAY), 4, COLUMNS),
    "  THEN NULL",
    "  ELSE CASE",
    `      ${counts.join("\n      + ")}`,
    ...names,
    "    ELSE 'undetermined' END",
    "END",
  ].join("\n");
}

/** Where each verdict is possible. */
function byRegion(leaves: readonly WholeLeaf[]): ReadonlyMap<OutcomeVerdict, Condition> {
  const known = new Map<string, number>();
  const cost = (box: Box): number => {
    const key = JSON.stringify(box);
    const found = known.get(key) ?? mayBe(box).map(inline).join().length;
    known.set(key, found);
    return found;
  };
  return new Map(
    coversOf(leaves, SETS, cost).map(({ verdict, regions }) => [
      verdict,
      anyOfAll(regions.map((region) => region.map((boxes) => anyOfAll(boxes.map((box) => mayBe(box)))))),
    ]),
  );
}

/** Where a rule asks what is certain, a leaf is reached where the one answer is certain, or the other possible. */
function byLeaf(leaves: readonly WholeLeaf[]): ReadonlyMap<OutcomeVerdict, Condition> {
  const rows = new Map<OutcomeVerdict, Condition[][]>();
  for (const { path, outcome } of leaves) {
    const row = path.flatMap((step) => {
      const { yes, no } = sidesOf(step);
      const certain = outcome.certainty.includes(step.fact);
      if (!step.answer) return mayBe({ [step.fact]: no });
      return certain ? [not(all(...mayBe({ [step.fact]: no })))] : mayBe({ [step.fact]: yes });
    });
    rows.set(outcome.verdict, [...(rows.get(outcome.verdict) ?? []), row]);
  }
  return new Map([...rows].map(([verdict, some]) => [verdict, anyOfAll(some)]));
}

/** The values for which a question is answered yes, and those for which it is answered no. */
function sidesOf({ fact, asked }: Step<Citation>): { readonly yes: Value[]; readonly no: Value[] } {
  const cases = everyState().find(([first]) => first !== undefined && fact in first.seen)!;
  const test = "values" in asked ? isOneOf(asked.values) : isOnOrBefore(asked.onOrBefore);
  const { yes, no } = divide(cases, fact, test);
  const values = (side: typeof yes): Value[] => [...new Set(side.map(({ seen }) => seen[fact]!))];
  return { yes: values(yes), no: values(no) };
}
