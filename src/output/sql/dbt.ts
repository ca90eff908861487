import { answerLines, rulesSteps, stepLines } from "./statement.js";
import type { RulesSqlWords, SqlOptions } from "./given.js";
import { snake } from "./columns.js";
import { questions as everyQuestion } from "../../regulation/measures/rules.js";

/**
 * The statement as two dbt models (the facts of each row, and the answers) with tests for both.
 * @param options the table is a model or a seed
 * @returns the text of each file, by name
 */
export function dbtFiles(words: RulesSqlWords, options: SqlOptions = {}): Readonly<Record<string, string>> {
  const { questions = everyQuestion, key = "id", table = "facilities" } = options;
  const { steps, answer } = rulesSteps(words, { ...options, table: TABLE });
  const facts = steps.findIndex(({ name }) => name === "facts") + 1;
  const comments = words.rules.sqlComments.map((line) => `-- ${line}`);
  const verdicts = questions.flatMap((question) => [
    `      - name: ${snake(question)}`,
    "        data_tests:",
    "          - accepted_values:",
    "              values: [allowed, conditional, not-allowed, unsettled, undetermined]",
  ]);
  return {
    "claims_check_facts.sql": [
      ...comments,
      "WITH",
      ...stepLines(steps.slice(0, facts), options),
      "SELECT * FROM facts",
      "",
    ]
      .join("\n")
      .replace(TABLE, `{{ ref('${table}') }}`),
    "claims_check_verdicts.sql": [
      "WITH",
      "facts AS (SELECT * FROM {{ ref('claims_check_facts') }}),",
      ...stepLines(steps.slice(facts), options),
      ...answerLines(answer),
      "",
    ].join("\n"),
    "claims_check.yml": [
      "version: 2",
      "models:",
      "  - name: claims_check_facts",
      "    columns:",
      "      - name: row_key",
      "        data_tests: [unique, not_null]",
      "  - name: claims_check_verdicts",
      "    columns:",
      `      - name: ${key}`,
      "        data_tests: [unique, not_null]",
      ...verdicts,
      "",
    ].join("\n"),
  };
}

const TABLE = "the_table_of_facilities";
