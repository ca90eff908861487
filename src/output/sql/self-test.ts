import { SELF_TEST_ROWS } from "./self-test-rows.js";
import { decidingFacts } from "./refusals.js";
import { rulesSteps, stepLines } from "./statement.js";
import type { RulesSqlWords, SqlOptions } from "./given.js";
import { quoted } from "./text.js";
import { snake } from "./columns.js";
import { contradictionsIn } from "../../facility/contradictions.js";
import { columnOf, type ColumnName, type Facility } from "../../facility/facts.js";
import { readValue } from "../../facility/read.js";
import { groundOf, inTime, leavesOf, verdictOf, type Verdict } from "../../questions/decide/decision.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { questions as everyQuestion, type Question } from "../../regulation/measures/rules.js";
import type { CivilDate } from "../../calendar/civil-date.js";

const COLUMNS: readonly ColumnName[] = ["asOf", ...decidingFacts];

/**
 * A statement that contains rows with the program's answers: an engine that reads the exported statement correctly
 * returns no row. The last day is only compared where the statement gives one.
 * @example selfTestSql(words) // => "-- ..."
 */
export function selfTestSql(words: RulesSqlWords, options: SqlOptions = {}): string {
  const { questions = everyQuestion } = options;
  const own: SqlOptions = {
    ...options,
    table: "expected",
    key: "id",
    columns: englishColumns,
    dates: "text",
  };
  const { steps, answer } = rulesSteps(words, own);
  const answers = questions.flatMap((question) =>
    ["", "_on_ground", "_rule"].map((suffix) => `${snake(question)}${suffix}`),
  );
  const differ = [
    ...[...answers, "refused"].map((name) => `COALESCE(found.${name}, '') <> expected_${name}`),
    ...questions.map((question) => {
      const name = `${snake(question)}_until`;
      return `COALESCE(found.${name}, expected_${name}) <> expected_${name}`;
    }),
  ];
  return [
    `-- ${words.rules.sqlSelfTest}`,
    "WITH",
    "expected AS (",
    rows()
      .map((cells, index) => expectedRow(cells, index, questions))
      .join(" UNION ALL\n"),
    "),",
    ...stepLines([...steps, { ...answer, name: "found" }], own),
    "SELECT found.*, expected.*",
    "FROM expected LEFT JOIN found ON expected.id = found.id",
    `WHERE found.id IS NULL OR ${differ.join("\n  OR ")};`,
    "",
  ].join("\n");
}

const englishColumns: ReadonlyMap<ColumnName, string> = new Map(
  COLUMNS.map((name) => [name, columnOf(name)]),
);

const rows = (): string[][] =>
  SELF_TEST_ROWS.trim()
    .split("\n")
    .map((line) => line.split(","));

function expectedRow(cells: readonly string[], index: number, questions: readonly Question[]): string {
  const { refused, answers } = answersTo(cells, questions);
  const values: (readonly [value: string, name: string])[] = [
    [quoted(String(index + 1)), "id"],
    // An empty cell and NULL are the same.
    ...COLUMNS.map((name, place) => {
      const text = cells[place] ?? "";
      return [text === "" && index % 2 === 1 ? "NULL" : quoted(text), columnOf(name)] as const;
    }),
    ...questions.flatMap((question, place) =>
      (["verdict", "ground", "rule", "until"] as const).map((what) => {
        const suffix = what === "verdict" ? "" : what === "ground" ? "_on_ground" : `_${what}`;
        return [quoted(answers[place]?.[what] ?? ""), `expected_${snake(question)}${suffix}`] as const;
      }),
    ),
    [quoted(refused), "expected_refused"],
  ];
  return `  SELECT ${values.map(([value, name]) => (index === 0 ? `${value} AS ${name}` : value)).join(", ")}`;
}

/** The program's answers: the ground if the verdict is determined, and the rule if there is only one. */
function answersTo(
  cells: readonly string[],
  questions: readonly Question[],
): {
  readonly refused: string;
  readonly answers: readonly {
    readonly verdict: Verdict;
    readonly ground?: string | null;
    readonly rule?: string | undefined;
    readonly until?: string | null;
  }[];
} {
  const stated: Partial<Record<ColumnName, unknown>> = {};
  for (const [place, name] of COLUMNS.entries()) {
    const text = cells[place] ?? "";
    if (text === "") continue;
    const reading = readValue(name, text);
    if (!reading.ok)
      return { refused: name === "asOf" ? "no-as-of" : `bad-value ${columnOf(name)}`, answers: [] };
    stated[name] = reading.value;
  }
  const { asOf, ...facility } = stated as Facility & { asOf?: CivilDate };
  if (asOf === undefined) return { refused: "no-as-of", answers: [] };
  if (asOf < FIRST_ENCODED_DAY) return { refused: "before-first-encoded-day", answers: [] };
  const [contradiction] = contradictionsIn(facility, asOf);
  if (contradiction !== undefined) return { refused: contradiction.code, answers: [] };
  return {
    refused: "",
    answers: questions.map((question) => {
      const leaves = leavesOf(question, facility, asOf);
      const verdict = verdictOf(leaves);
      if (verdict === "undetermined") return { verdict };
      const [rule, ...more] = new Set(leaves.map(({ outcome }) => outcome.rule));
      const { until } = inTime(facility, asOf, (day) => leavesOf(question, facility, day));
      return { verdict, ground: groundOf(leaves), rule: more.length === 0 ? rule : undefined, until };
    }),
  };
}
