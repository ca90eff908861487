import { join } from "node:path";
import { rulesJson, rulesListJson, ruleJson, treeJson } from "../../output/rules/json.js";
import { knowledgeJson, knowledgeText } from "../../output/rules/knowledge.js";
import { knowledge } from "../../questions/rules/knowledge.js";
import { rulesMermaid } from "../../output/rules/mermaid.js";
import { dbtFiles } from "../../output/sql/dbt.js";
import type { SqlOptions } from "../../output/sql/given.js";
import { selfTestSql } from "../../output/sql/self-test.js";
import { rulesSql } from "../../output/sql/statement.js";
import { ruleText, rulesListText } from "../../output/rules/text.js";
import { rulesTreeText } from "../../output/rules/tree-text.js";
import type { RulesWords } from "../../output/rules/words.js";
import { anchorOf } from "../../output/rules/documentation.js";
import type { ColumnName } from "../../facility/facts.js";
import { openByteSource } from "../../io/file-source.js";
import { openWholeFile } from "../../io/whole-file.js";
import { listColumns } from "../../tables/reading/list-columns.js";
import { openList } from "../../tables/reading/open-list.js";
import { nearestTo } from "../../facility/read.js";
import { measures, rules, type Measure } from "../../questions/rules/rules.js";
import type { Question } from "../../regulation/measures/rules.js";
import type { Invocation, Run } from "../invocation.js";
import { underItsName } from "../options/named-list.js";
import type { RawOptions } from "../options/facility-options.js";
import { pageFor } from "../terminal/style.js";
import { exportFormats } from "../options/export-formats.js";
import { UsageProblem } from "../../problems/usage-problem.js";
import { rulesWords } from "../words.js";

/** `rules`: the law itself, as a list, a tree, a diagram or SQL. */
export const run: Run<"rules"> = async (invocation) => {
  const [action = "list", name] = invocation.arguments;
  const words = await rulesWords(invocation.language);
  if (action !== "export") refuseOptionsOfExport(action, invocation);
  if (action !== "show" && name !== undefined)
    throw new UsageProblem({ code: "unexpected-argument", argument: name });
  const text =
    action === "show"
      ? await show(name, words, invocation)
      : action === "export"
        ? await exported(words, invocation)
        : action === "knowledge"
          ? await untilWhen(words, invocation)
          : await list(words, invocation);
  invocation.io.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  return 0;
};

type Options = Invocation<"rules">["options"];

/** The options for SQL only, and those for only one of its forms. */
const SQL_OPTIONS = [
  "table",
  "key",
  "columns",
  "dates",
  "strictDates",
  "view",
  "dialect",
  "selfTest",
] as const;

/** Diagrams, SQL and the rules of one question are exported. */
function refuseOptionsOfExport(action: string, { options }: Invocation<"rules">): void {
  const other = `rules ${action}`;
  const { format } = options;
  if (format !== undefined && format !== "json")
    throw new UsageProblem({ code: "conflicting-options", option: `--format ${format}`, other });
  refuse(["question", ...SQL_OPTIONS, "output"], options, other);
}

function refuse(names: readonly (keyof Options)[], options: Options, other: string): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  const option = `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UsageProblem({ code: "conflicting-options", option, other });
}

const isJsonAskedIn = ({ json, format }: RawOptions): boolean => json === true || format === "json";

const inJson = (value: unknown): string => JSON.stringify(value, null, 2);

async function list(words: RulesWords, { options, io }: Invocation<"rules">): Promise<string> {
  const answer = rules();
  return isJsonAskedIn(options)
    ? inJson(rulesListJson(answer, words))
    : rulesListText(answer, words, await pageFor(io.stdout, io, options.color));
}

/** The day up to which the law was read, and what was seen since. */
async function untilWhen(words: RulesWords, { options, io }: Invocation<"rules">): Promise<string> {
  return isJsonAskedIn(options)
    ? inJson(knowledgeJson(knowledge(), words))
    : knowledgeText(knowledge(), words, await pageFor(io.stdout, io, options.color));
}

/** A tree by its name; a rule by its name, or by its anchor in the reference, which answers give. */
async function show(
  name: string | undefined,
  words: RulesWords,
  { options, io }: Invocation<"rules">,
): Promise<string> {
  if (name === undefined) {
    throw new UsageProblem({ code: "missing-argument", argument: "rule", accepted: [...measures, "…"] });
  }
  const answer = rules();
  const json = isJsonAskedIn(options);
  const page = await pageFor(io.stdout, io, options.color);
  const tree = answer.trees.find(({ measure }) => measure === name);
  const anchor = name.slice(name.lastIndexOf("#") + 1);
  if (tree !== undefined) return json ? inJson(treeJson(tree, words)) : rulesTreeText(tree, words, page);
  const rule = answer.rules.find((one) => one.rule === name || anchorOf(one.rule) === anchor);
  if (rule !== undefined) return json ? inJson(ruleJson(rule, words)) : ruleText(rule, words, page);
  const known = [...measures, ...answer.rules.map((one) => one.rule)];
  const nearest = nearestTo(name, known);
  throw new UsageProblem({
    code: "bad-value",
    option: "<rule>",
    value: name,
    issue: { code: "unknown-word", accepted: measures },
    listed: { by: "rules", near: nearest === undefined ? [] : [nearest] },
  });
}

async function exported(words: RulesWords, invocation: Invocation<"rules">): Promise<string> {
  const { options } = invocation;
  const { json, question } = options;
  const format = options.format ?? (json ? "json" : undefined);
  if (format === undefined) {
    const issue = { code: "unknown-word", accepted: exportFormats } as const;
    throw new UsageProblem({ code: "missing-option", option: "--format", issue });
  }
  if (json && format !== "json") {
    throw new UsageProblem({ code: "conflicting-options", option: "--json", other: `--format ${format}` });
  }
  if (format !== "dbt") refuse(["output"], options, `--format ${format}`);
  if (format === "sql" || format === "dbt") return inSql(words, invocation, format);
  refuse(SQL_OPTIONS, options, `--format ${format}`);
  const answer = rules();
  const only = question === undefined ? measures : measuresOf(question, answer.trees);
  return format === "mermaid" ? rulesMermaid(answer, words, only) : inJson(rulesJson(answer, words, only));
}

async function inSql(
  words: RulesWords,
  invocation: Invocation<"rules">,
  format: "sql" | "dbt",
): Promise<string> {
  const { options } = invocation;
  const { question, table, key, columns, dates, strictDates, view, dialect, selfTest, output } = options;
  // Before a file is opened.
  if (format === "dbt") refuse(["selfTest", "view"], options, "--format dbt");
  if (selfTest !== undefined) refuse(["table", "key", "columns", "dates", "view"], options, "--self-test");
  if (format === "dbt" && output === undefined)
    throw new UsageProblem({ code: "missing-option", option: "--output", beside: "--format dbt" });
  const fitted: SqlOptions = {
    questions: question && [question],
    table,
    key,
    columns: columns === undefined ? columns : await columnsOf(columns, invocation),
    dates,
    strictDates,
    view,
    dialect,
  };
  // Only for dbt is there a folder.
  if (output === undefined) return (selfTest === undefined ? rulesSql : selfTestSql)(words, fitted);
  const files = Object.entries(dbtFiles(words, fitted)).map(
    ([name, text]) => [join(output, name), text] as const,
  );
  for (const [path, text] of files) {
    const sink = openWholeFile(path);
    sink.write(new TextEncoder().encode(text));
    sink.finish();
  }
  return files.map(([path]) => path).join("\n");
}

/** The fact of each column, from the header of a list. */
const columnsOf = (path: string, invocation: Invocation<"rules">): Promise<ReadonlyMap<ColumnName, string>> =>
  underItsName(path, invocation, async () => {
    const opened = await openList({ source: openByteSource(path), encoding: "auto" });
    try {
      const { facts, header } = listColumns(opened.header, [], undefined, { line: opened.headerLine });
      return new Map(facts.map(({ fact, index }) => [fact, header[index]!]));
    } finally {
      opened.close();
    }
  });

/** A question and the measure that opens the same way. */
function measuresOf(question: Question, trees: ReturnType<typeof rules>["trees"]): Measure[] {
  const orElse = trees.find(({ measure }) => measure === question)?.orElse ?? null;
  return orElse === null ? [question] : [question, orElse];
}
