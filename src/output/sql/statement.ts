import {
  answerColumns,
  flagColumns,
  joinedColumns,
  ownRules,
  snake,
  stageColumns,
  untilsOf,
  waysColumn,
  type StageColumns,
} from "./columns.js";
import { dialects } from "./dialects.js";
import {
  factSteps,
  filled,
  listed,
  stepAfter,
  type RulesSqlWords,
  type SqlOptions,
  type SqlStep,
} from "./given.js";
import { partsOf, stagesOf, type Stage } from "./stages.js";
import { inline } from "./text.js";
import { questions as everyQuestion } from "../../regulation/measures/rules.js";

/**
 * The answers to the questions as one statement in SQL over a table of facilities: verdict, ground, rule and last day.
 * @example rulesSql(words) // => "-- ..."
 */
export function rulesSql(words: RulesSqlWords, options: SqlOptions = {}): string {
  const { view, strictDates = false, dialect = "standard" } = options;
  const { steps, answer } = rulesSteps(words, options);
  const { rules } = words;
  return [
    ...[...rules.sqlComments, rules.sqlDays(strictDates)].map((line) => `-- ${line}`),
    ...(view === undefined ? [] : [`CREATE VIEW ${dialects[dialect].name(view)} AS`]),
    "WITH",
    ...stepLines(steps, options),
    `${answerLines(answer).join("\n")};`,
    "",
  ].join("\n");
}

/** The steps in sequence, as they follow WITH. */
export const stepLines = (steps: readonly SqlStep[], { dialect = "standard" }: SqlOptions): string[] =>
  steps.flatMap(({ name, comment, columns, from }, index) => [
    ...selected(`${name} ${dialects[dialect].step} (SELECT`, columns, comment, 4),
    `  FROM ${from})${index === steps.length - 1 ? "" : ","}`,
  ]);

/** The query that answers, after the steps. */
export const answerLines = ({ columns, comment, from }: SqlStep): string[] => [
  ...selected("SELECT", columns, comment, 2),
  `FROM ${from}`,
];

/** Columns one below the other, the first after `before`. */
function selected(
  before: string,
  [first = "", ...more]: readonly string[],
  comment: string,
  indent: number,
): string[] {
  return [`${before} ${first}, -- ${comment}`, ...listed(more, indent)];
}

/** The steps of the statement, each a table that the next reads from, and the query that answers from the last. */
export function rulesSteps(
  words: RulesSqlWords,
  options: SqlOptions = {},
): { readonly steps: readonly SqlStep[]; readonly answer: SqlStep } {
  const { questions = everyQuestion, dialect = "standard", key = "id" } = options;
  const { parts, questions: asked } = stagesOf(questions);
  const columnsByStage = new Map<Stage, StageColumns>(
    [...parts, ...asked].map((stage, _, stages) => [stage, stageColumns(stage, stages)]),
  );
  const of = (stages: readonly Stage[]): StageColumns[] => stages.map((stage) => columnsByStage.get(stage)!);
  const conditions = [...columnsByStage.values()].flatMap(({ flags }) =>
    flags.map(({ condition }) => condition),
  );
  const named = new Set(conditions.flatMap((condition) => inline(condition).split(/\W+/)));
  const steps = factSteps([...conditions, ...of(asked).flatMap(untilsOf)], words, options);
  const then = (name: string, columns: readonly string[], comment: string): void => {
    if (columns.length > 0) steps.push(stepAfter(steps, name, columns, comment));
  };
  const comment = words.rules.sqlSteps;
  for (let level = 1; parts.some((stage) => levelOf(stage) >= level); level += 1) {
    const stages = parts.filter((stage) => levelOf(stage) === level);
    const names = [...new Set(stages.map(({ name }) => snake(name)))].join(", ");
    then(
      `rules_${level}`,
      of(stages).flatMap((one) => (one.isShared ? [] : flagColumns(one))),
      comment.parts(names),
    );
    then(`joined_${level}`, filled(of(stages).flatMap((one) => joinedColumns(one, named))), comment.joined);
  }
  then("rules", of(asked).map(ownRules).flatMap(flagColumns), comment.questions);
  then("possible", of(asked).map(waysColumn), comment.possible);
  return {
    steps,
    answer: {
      name: "verdicts",
      comment: comment.answer,
      columns: [`row_key AS ${dialects[dialect].name(key)}`, ...of(asked).flatMap(answerColumns), "refused"],
      from: "possible",
    },
  };
}

/** The depth of dependent parts. */
const levelOf = (stage: Stage): number => 1 + Math.max(0, ...partsOf(stage).map(levelOf));
