import { AS_OF, cell, isStatedText } from "./cells.js";
import { coversOf, type Box } from "./cover.js";
import { mayBe } from "./facts.js";
import { laid } from "./given.js";
import { ELSEWHERE, lastDayOf, sharesOf, type Asked, type End, type Stage } from "./stages.js";
import { any, anyOfAll, column, inline, laidOut, not, quoted, type Condition, type Term } from "./text.js";
import type { Value } from "../../engine/value.js";
import type { LawOutcome, OutcomeVerdict } from "../../regulation/measures/outcome.js";
import { LAW_CHANGE_DAYS } from "../../regulation/measures/periods.js";
import { rules, type RuleId } from "../../regulation/measures/rules.js";

const VERDICTS: readonly OutcomeVerdict[] = ["allowed", "conditional", "not-allowed", "unsettled"];

export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(/[-/ ]/g, "_");

interface Flag {
  readonly end: End;
  readonly name: string;
  /** The rule, where it ends in an outcome. */
  readonly rule: Term;
  readonly until: Condition | undefined;
  readonly condition: Condition;
}

/** The columns of a stage. */
export interface StageColumns {
  readonly name: string;
  /** Whether other stages cover its facilities between them: its flags are joined from theirs. */
  readonly isShared: boolean;
  /** One for each end: the row may reach it. */
  readonly flags: readonly Flag[];
}

export function stageColumns(stage: Stage, stages: readonly Stage[]): StageColumns {
  const cost = (box: Box): number => inline(conditionOf(box, stage, stages)).length;
  const covers = coversOf(stage.leaves, cost);
  const shares = sharesOf(stage, stages);
  const own = stage.ends.filter(({ label }) => label !== ELSEWHERE);
  return {
    name: nameOf(stage, stages),
    isShared: shares.length > 0,
    flags: own.map((end) => ({
      end,
      name: flagOf(end, stage, stages),
      rule: isOutcome(end.found) ? sourceOf(end, stages) : "NULL",
      until: isOutcome(end.found) ? untilOf(end.found, stage) : undefined,
      condition:
        shares.length > 0
          ? any(...shares.map((one) => flagOf(end, one, stages)))
          : anyOfAll(
              covers
                .get(end.label)!
                .map((region) =>
                  region.map((boxes) => any(...boxes.map((box) => conditionOf(box, stage, stages)))),
                ),
            ),
    })),
  };
}

/** The name of a stage in SQL: numbered where it is asked for different facilities. */
function nameOf(stage: Stage, stages: readonly Stage[]): string {
  const namesakes = stages.filter(({ name }) => name === stage.name);
  const isWhole = namesakes.length < 2 || sharesOf(stage, namesakes).length > 0;
  return snake(stage.name) + (isWhole ? "" : `_${namesakes.indexOf(stage) + 1}`);
}

const isOutcome = (found: End["found"]): found is LawOutcome => typeof found === "object" && found !== null;

function flagOf(end: End, stage: Stage, stages: readonly Stage[]): string {
  const name = nameOf(stage, stages);
  const { found, from } = end;
  if (!isOutcome(found)) return found === true ? name : `${found === false ? "not" : "no"}_${name}`;
  const likeIt = stage.ends.flatMap((one) =>
    isOutcome(one.found) && sourceOf(one, stages) === sourceOf(end, stages) ? [one.found] : [],
  );
  const inVerdict = likeIt.filter((one) => one.verdict === found.verdict);
  return [
    from === null ? ownFlag(found.rule, stage, stages) : `${name}_by_${nameOf(from, stages)}`,
    ...(from !== null || likeIt.length > inVerdict.length ? [snake(found.verdict)] : []),
    ...(inVerdict.length > 1 ? [snake(found.ground ?? "none")] : []),
  ].join("_");
}

/** Named after the rule; after the stage as well where an earlier one can end in that rule. */
function ownFlag(rule: string, stage: Stage, stages: readonly Stage[]): string {
  const first = stages.find(({ ends }) =>
    ends.some(({ found, from }) => isOutcome(found) && from === null && found.rule === rule),
  );
  return first === stage ? snake(rule) : `${nameOf(stage, stages)}_by_${snake(rule)}`;
}

/** The term for the rule of an end: its own id, or the column of the part that it passes on. */
const sourceOf = ({ found, from }: End, stages: readonly Stage[]): Term =>
  from === null ? quoted((found as LawOutcome).rule) : `${nameOf(from, stages)}_rule`;

/** The condition that a row may be in a state in which the facts of one group are in a box. */
function conditionOf(box: Box, stage: Stage, stages: readonly Stage[]): Condition {
  const [[fact, values] = ["", []]] = Object.entries(box);
  const asked = stage.asked.get(fact);
  return asked === undefined ? mayBe(box) : askedCondition(asked, values, stages);
}

function askedCondition(asked: Asked, values: readonly Value[], stages: readonly Stage[]): Condition {
  if (asked.kind === "certainty") {
    const mayBeNot = mayBe({ [asked.fact]: asked.no });
    return values.includes(true) ? not(mayBeNot) : mayBeNot;
  }
  const { stage } = asked;
  const ends = stage.ends.filter(({ label }) => values.includes(label));
  const whole = VERDICTS.filter((verdict) => {
    const of = endsWith(stage, verdict);
    return of.length > 1 && of.every((end) => ends.includes(end));
  });
  return any(
    ...whole.map((verdict) => joinedName(stage, verdict, stages)),
    ...ends
      .filter(({ found }) => !(isOutcome(found) && whole.includes(found.verdict)))
      .map((end) => flagOf(end, stage, stages)),
  );
}

const endsWith = (stage: Stage, verdict: OutcomeVerdict): End[] =>
  stage.ends.filter(({ found }) => isOutcome(found) && found.verdict === verdict);

const joinedName = (stage: Stage, verdict: OutcomeVerdict, stages: readonly Stage[]): string =>
  `${nameOf(stage, stages)}_${snake(verdict)}`;

/** For a question: only its own rules, without the ends that it passes on from its parts. */
export const ownRules = (columns: StageColumns): StageColumns => ({
  ...columns,
  flags: columns.flags.filter(({ end }) => end.from === null),
});

export const flagColumns = ({ flags }: StageColumns): string[] =>
  flags.map(({ end, name, condition }) => {
    const text = `${laid(condition)} AS ${name}`;
    if (!isOutcome(end.found) || end.from !== null) return text;
    const cited = rules[end.found.rule as RuleId].sources.flatMap(({ source, provision }) =>
      source === "ordinance" ? [provision] : source === "former-ordinance" ? [`旧${provision}`] : [],
    );
    return cited.length === 0 ? text : `${text} -- ${cited.join(", ")}`;
  });

const sumOf = (flags: readonly { readonly when: string; readonly bit: number }[]): string =>
  flags.map(({ when, bit }) => `CASE WHEN ${when} THEN ${bit} ELSE 0 END`).join(" + ");

/**
 * For a part: each verdict that several ends share and that is used elsewhere, and its rule where only one is possible.
 */
export function joinedColumns(columns: StageColumns, named: ReadonlySet<string>): string[] {
  const { name, flags, isShared } = columns;
  if (isShared) return flagColumns(columns);
  const outcomes = flags.flatMap((flag) =>
    isOutcome(flag.end.found) ? [{ ...flag, found: flag.end.found }] : [],
  );
  if (outcomes.length === 0) return [];
  const joined = VERDICTS.flatMap((verdict) => {
    const of = outcomes.filter(({ found }) => found.verdict === verdict).map((one) => one.name);
    const joint = `${name}_${snake(verdict)}`;
    return of.length < 2 || !named.has(joint) ? [] : [`${laidOut(of.join(" OR "), 4)} AS ${joint}`];
  });
  const ids = [...new Set(outcomes.map(({ rule }) => rule))];
  const bits = ids.map((id, place) => ({
    bit: 2 ** place,
    when: outcomes
      .filter(({ rule }) => rule === id)
      .map((one) => one.name)
      .join(" OR "),
  }));
  const cases = ids.map((id, place) => `WHEN ${2 ** place} THEN ${id}`).join(" ");
  return [...joined, `${laidOut(`CASE ${sumOf(bits)}`, 4)}\n${laidOut(`${cases} END AS ${name}_rule`, 6)}`];
}

/** The ways to an answer, grouped by verdict and ground. */
const waysOf = ({
  flags,
}: StageColumns): {
  readonly when: string;
  readonly rule: Term;
  readonly until: Condition | undefined;
  readonly found: LawOutcome;
  readonly bit: number;
}[] =>
  flags
    .flatMap(({ name, rule, until, end: { found, from }, condition }) =>
      isOutcome(found) ? [{ when: from === null ? name : inline(condition), rule, until, found }] : [],
    )
    .toSorted(
      (one, other) =>
        VERDICTS.indexOf(one.found.verdict) - VERDICTS.indexOf(other.found.verdict) ||
        (one.found.ground ?? "").localeCompare(other.found.ground ?? ""),
    )
    .map((way, place) => ({ ...way, bit: 2 ** place }));

/** For a question: the possible ways to an answer as a bit mask; 0 for a rejected row. */
export const waysColumn = (columns: StageColumns): string => {
  const sum = sumOf(waysOf(columns));
  return `${laidOut(`CASE WHEN refused IS NOT NULL THEN 0 ELSE ${sum} END`, 4)} AS ${columns.name}_ways`;
};

export function answerColumns(columns: StageColumns): string[] {
  const ways = waysOf(columns);
  const number = `${columns.name}_ways`;
  const answer = (
    name: string,
    cases: readonly (readonly [numbers: readonly number[], then: Term])[],
    otherwise = "",
  ): string => {
    // A NULL alone is a number to BigQuery.
    if (cases.length === 0) return `NULLIF('', '') AS ${name}`;
    const conditions = [...new Set(cases.map(([, then]) => then))].map((then) => {
      const numbers = cases.flatMap(([some, other]) => (other === then ? some : []));
      return `WHEN ${isOneOfNumbers(number, numbers)} THEN ${then}`;
    });
    const numbers = cases.flatMap(([some, then]) => some.map((one) => `WHEN ${one} THEN ${then}`));
    const [shorter] = [
      `${conditions.join(" ")}${otherwise}`,
      ...(otherwise === "" ? [`${number} ${numbers.join(" ")}`] : []),
    ].toSorted((one, other) => one.length - other.length);
    return `${laidOut(`CASE ${shorter} END`, 2).trimStart()} AS ${name}`;
  };
  const byVerdict = VERDICTS.flatMap((verdict) => {
    const some = ways.filter(({ found }) => found.verdict === verdict);
    return some.length === 0 ? [] : [[sumsOf(some), quoted(verdict)] as const];
  });
  const byGround = ways.flatMap(({ found: { ground, verdict } }, place) => {
    const some = ways.filter(({ found }) => found.ground === ground && found.verdict === verdict);
    return ground === null || some[0] !== ways[place] ? [] : [[sumsOf(some), quoted(ground)] as const];
  });
  const untils = ways.flatMap(({ bit, until }) =>
    until === undefined ? [] : [[[bit], inline(until)] as const],
  );
  return [
    answer(columns.name, byVerdict, ` WHEN ${number} > 0 THEN 'undetermined'`),
    answer(`${columns.name}_on_ground`, byGround),
    answer(
      `${columns.name}_rule`,
      ways.map(({ bit, rule }) => [[bit], rule]),
    ),
    answer(`${columns.name}_until`, untils),
  ];
}

/** All sums of subsets of the bits. */
const sumsOf = (ways: readonly { readonly bit: number }[]): number[] =>
  ways.reduce<number[]>((sums, { bit }) => [...sums, bit, ...sums.map((sum) => sum + bit)], []);

function isOneOfNumbers(value: Term, some: readonly number[]): string {
  const numbers = some.toSorted((one, other) => one - other);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length === 1) return `${value} = ${first}`;
  return last - first === numbers.length - 1
    ? `${value} BETWEEN ${first} AND ${last}`
    : `${value} IN (${numbers.join(", ")})`;
}

/** The records whose state changes on some day, except the hardship itself. */
const DATED_RECORDS = [
  "youngerHireOn",
  "youngerHireReportedOn",
  "planFrom",
  "planEndsOn",
  "firstOnlineClaimOn",
] as const;

/**
 * A hardship lasts to its end unless something else opens the medium before: the law no longer changes, and no dated
 * record changes state.
 */
const hardshipUntil = column(
  "hardship_until",
  "dates",
  [
    `CASE WHEN ${inline(isStatedText(cell("hardshipEndsOn")))} AND ${AS_OF} >= ${quoted(LAW_CHANGE_DAYS.at(-1)!)}`,
    ...DATED_RECORDS.map((name) => `AND ${cell(name)} = ''`),
    `THEN ${cell("hardshipEndsOn")} END`,
  ].join(" "),
);

const planUntil = column(
  "plan_until",
  "dates",
  `CASE WHEN ${cell("firstOnlineClaimOn")} = '' OR ${cell("firstOnlineClaimOn")} > ${cell("planEndsOn")} THEN ${cell("planEndsOn")} END`,
);

/** The last day of an outcome, where it is known without evaluating other days. */
function untilOf({ fixedTerm, ground }: LawOutcome, stage: Stage): Condition | undefined {
  if (fixedTerm) return planUntil;
  if (ground === null) return undefined;
  if (ground === "hardship") return hardshipUntil;
  const last = lastDayOf(ground, stage);
  return last === null ? undefined : quoted(last);
}

/** For a question: the last days of its ways. */
export const untilsOf = ({ flags }: StageColumns): Condition[] => flags.flatMap(({ until }) => until ?? []);
