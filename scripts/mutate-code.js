// Changes the code room by room with Stryker, and counts what the tests of the room notice. Further words choose rooms;
// `--again` tries only what was not noticed the last time.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";

/** Share of the changes that have to be noticed. */
const LEAST = 0.9;
const REPORTS = "reports/mutation";
/** Why what is left of a room is left: `{ sentence: [change, …] }`, a file a room. */
const REASONS = "scripts/mutate-code/reasons";

const questions = (room, ...tests) => ({
  change: `src/questions/${room}/*.ts`,
  tests: [`test/questions/${room}`, ...tests],
});
const command = (name) => `test/cli/commands/${name}.test.ts`;

/** What is changed, and the files and folders of tests that look, none of which takes long. */
const ROOMS = {
  engine: { change: "src/engine/*.ts", tests: ["test/engine"] },
  calendar: { change: "src/calendar/*.ts", tests: ["test/calendar"] },
  facility: {
    change: "src/facility/*.ts",
    tests: [
      "test/facility",
      "test/tables/reading/read-row.test.ts",
      "test/tables/reading/list-columns.test.ts",
      "test/questions/list/half-records.test.ts",
      "test/questions/eligibility/what-if.test.ts",
      "test/library/refusals.test.ts",
      "test/output/fact-words.test.ts",
      "test/output/fact-values.test.ts",
      command("eligibility"),
      "test/cli/json-errors.test.ts",
    ],
  },
  "next-action": {
    change: "src/questions/plan/next-action.ts",
    tests: [
      "test/questions/plan/next-action.test.ts",
      "test/questions/plan/plan.test.ts",
      "test/questions/list/half-records.test.ts",
      "test/output/plan",
      command("eligibility"),
    ],
  },
  plan: {
    change: "src/questions/plan/{actions,deadline-basis,month,plan,reasons,schedule}.ts",
    tests: [
      ...["deadline-basis", "foresee", "month-cases", "next-action", "plan", "plan-answer"].map(
        (name) => `test/questions/plan/${name}.test.ts`,
      ),
      "test/output/plan",
    ],
  },
  decide: questions(
    "decide",
    "test/questions/eligibility/what-if.test.ts",
    "test/questions/list/half-records.test.ts",
    "test/regulation/cases.test.ts",
  ),
  eligibility: questions(
    "eligibility",
    "test/questions/decide/cautions.test.ts",
    "test/output/eligibility",
    "test/regulation/cases.test.ts",
    command("eligibility"),
  ),
  list: questions(
    "list",
    "test/questions/plan/next-action.test.ts",
    "test/output/report/charts.test.ts",
    "test/tables/answers/row.test.ts",
  ),
  dates: questions("dates", "test/output/dates", command("dates")),
  preparation: questions(
    "preparation",
    "test/output/preparation",
    "test/output/domain-move.test.ts",
    "test/library/refusals.test.ts",
    command("preparation"),
  ),
  rules: questions("rules"),
  reading: {
    change: "src/tables/reading/*.ts",
    // All but that of large workbooks, which takes seconds.
    tests: [
      ...[
        "csv-limits",
        "csv-reader",
        "find-header",
        "list-columns",
        "literal-text",
        "open-list",
        "read-row",
      ].map((name) => `test/tables/reading/${name}.test.ts`),
      ...["spreadsheet", "spreadsheet-archive", "total-or-note", "workbook-parts", "xml-tags"].map(
        (name) => `test/tables/reading/${name}.test.ts`,
      ),
    ],
  },
  answers: {
    change: "src/tables/answers/*.ts",
    tests: [
      "test/tables/answers",
      "test/tables/fast/fast-path.test.ts",
      "test/tables/fast/whole-lists.test.ts",
      command("batch"),
    ],
  },
  fast: {
    change: "src/tables/fast/*.ts",
    tests: ["byte-table", "cell-numbers", "fast-path", "iso-day", "lookups", "record-scanner"].map(
      (name) => `test/tables/fast/${name}.test.ts`,
    ),
  },
  changes: { change: "src/tables/changes/*.ts", tests: ["test/tables/changes", command("changes")] },
  register: { change: "src/tables/register/*.ts", tests: ["test/tables/register", command("register")] },
  writing: {
    change: "src/tables/writing/*.ts",
    tests: ["test/tables/writing", "test/tables/reading/spreadsheet.test.ts", command("template")],
  },
  io: {
    change: "src/io/*.ts",
    tests: ["test/io", "test/tables/writing", command("batch")],
  },
  report: {
    change: "src/output/report/*.ts",
    tests: ["test/output/report", "test/output/without-delay.test.ts"],
  },
  ics: {
    change: "src/output/ics/*.ts",
    tests: [
      "test/output/ics/calendar-file.test.ts",
      "test/output/ics/event-days.test.ts",
      "test/output/report/calendar.test.ts",
    ],
  },
  "eligibility-text": {
    change: "src/output/eligibility/*.ts",
    tests: [
      "test/output/eligibility",
      "test/output/without-delay.test.ts",
      "test/output/designation.test.ts",
      "test/output/domain-move.test.ts",
      "test/output/citations.test.ts",
      "test/output/headings.test.ts",
      command("ask"),
      command("eligibility"),
    ],
  },
  "dates-text": {
    change: "src/output/dates/*.ts",
    tests: ["test/output/dates", "test/output/ics", command("dates")],
  },
  "plan-text": {
    change: "src/output/plan/*.ts",
    tests: ["test/output/plan", "test/output/ics", "test/output/without-delay.test.ts", command("dates")],
  },
  "changes-text": {
    change: "src/output/changes/*.ts",
    tests: ["test/output/changes", command("changes")],
  },
  layout: {
    change: "src/output/{layout,parts}/*.ts",
    tests: [
      "test/output/layout",
      "test/output/parts",
      "test/output/payer-names.test.ts",
      "test/output/citations.test.ts",
      "test/output/dates/roadmap-text.test.ts",
      "test/output/dates/screens.test.ts",
      "test/output/preparation",
      "test/output/plan",
      "test/output/eligibility",
    ],
  },
  commands: {
    change: "src/cli/commands/*.ts",
    tests: [
      ...["ask", "batch", "changes", "dates", "eligibility", "page", "preparation", "register"].map(command),
      ...["report", "report-lists", "report-page", "report-rows", "rules", "template"].map(command),
      "test/cli/options",
      "test/cli/answers.test.ts",
      "test/cli/json-errors.test.ts",
      "test/cli/lists.test.ts",
      "test/cli/refusals.test.ts",
    ],
  },
  completion: { change: "src/cli/completion/*.ts", tests: ["test/cli/completion"] },
  cli: {
    change: "src/cli/{*,options/*,terminal/*}.ts",
    tests: [
      "test/cli/help.test.ts",
      "test/cli/json-errors.test.ts",
      "test/cli/lists.test.ts",
      "test/cli/main.test.ts",
      "test/cli/offered-words.test.ts",
      "test/cli/refusals.test.ts",
      "test/cli/options",
      "test/cli/terminal",
      ...[
        "ask",
        "eligibility",
        "dates",
        "preparation",
        "batch",
        "changes",
        "report",
        "rules",
        "template",
      ].map(command),
    ],
  },
};

// A changed program writes where it should not: as the superuser it can take a device of the machine for a file.
if (process.getuid?.() === 0) {
  console.error("not as the superuser: a changed program may write over what belongs to the machine");
  process.exit(1);
}

const words = process.argv.slice(2);
const again = words.includes("--again");
const wanted = words.filter((word) => word !== "--again");
const unknown = wanted.find((word) => !(word in ROOMS));
if (unknown !== undefined) {
  console.error(`no room "${unknown}"; there are ${Object.keys(ROOMS).join(", ")}`);
  process.exit(1);
}

const share = (noticed, all) => `${((100 * noticed) / all).toFixed(1)} %`;
const shown = (name, noticed, all) =>
  `${name.padEnd(44)} ${String(all).padStart(6)} ${String(noticed).padStart(6)} ${share(noticed, all).padStart(8)}`;

const oneLine = (text) => text.replaceAll(/\s+/g, " ").trim();

/** The text that a change stands for; lines and columns are counted from 1. */
function textAt(file, { start, end }) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  return [lines.shift().slice(start.column - 1), ...lines].join("\n");
}

/** A change by what it does, so that a reason keeps its place when lines are added above it. */
const nameOf = ({ fileName, location, replacement }) =>
  `${relative("src", fileName)}: ${oneLine(textAt(fileName, location))} -> ${oneLine(replacement) || "nothing"}`;

const placeOf = ({ fileName, location: { start, end } }) =>
  `${relative(".", fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

const isNoticed = ({ status }) => status === "Killed" || status === "Timeout";

let isEnough = true;
mkdirSync(REPORTS, { recursive: true });
for (const [name, { change, tests }] of Object.entries(ROOMS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const report = `${REPORTS}/${name}.txt`;
  const lastTime = again ? readFileSync(report, "utf8").match(/^src\S+/gm) : undefined;
  if (again && lastTime === null) continue;
  process.env.MUTATE_TESTS = tests.join();
  rmSync(report, { force: true });
  const results = await new Stryker({
    mutate: lastTime ?? [change],
    testRunner: "quick",
    plugins: [new URL("mutate-code/quick-runner.js", import.meta.url).href],
    tsconfigFile: "none",
    disableTypeChecks: false,
    coverageAnalysis: "perTest",
    // What is evaluated once, while a module is loaded: constants, tables, patterns.
    ignoreStatic: true,
    concurrency: availableParallelism(),
    // Slow is not noticed: what takes longer is stopped much later than a busy machine needs.
    timeoutMS: 30_000,
    reporters: ["progress-append-only"],
    ignorePatterns: [".github", "reports"],
  }).runMutationTest();
  const counted = results.filter(
    ({ status }) => !["Ignored", "RuntimeError", "CompileError"].includes(status),
  );
  const left = counted.filter((one) => !isNoticed(one));
  const reasonsOf = `${REASONS}/${name}.json`;
  const withReason = new Set(
    existsSync(reasonsOf) ? Object.values(JSON.parse(readFileSync(reasonsOf, "utf8"))).flat() : [],
  );
  const names = left.map(nameOf);
  for (const file of new Set(counted.map(({ fileName }) => fileName))) {
    const ofFile = counted.filter(({ fileName }) => fileName === file);
    console.log(shown(`  ${relative("src", file)}`, ofFile.filter(isNoticed).length, ofFile.length));
  }
  console.log(shown(name, counted.length - left.length, counted.length));
  console.log(
    `  left with a reason ${names.filter((one) => withReason.has(one)).length}, ` +
      `without ${names.filter((one) => !withReason.has(one)).length}`,
  );
  writeFileSync(
    report,
    left
      .map(
        (one, at) =>
          `${placeOf(one)} ${one.status} ${one.mutatorName}${withReason.has(names[at]) ? ", reason given" : ""}\n    ${names[at]}\n`,
      )
      .join(""),
  );
  if (again) continue;
  const idle = [...withReason].filter((one) => !names.includes(one));
  for (const one of idle) console.log(`  a reason without a survivor: ${one}`);
  isEnough &&= left.length <= (1 - LEAST) * counted.length && idle.length === 0;
}
process.exitCode = isEnough ? 0 : 1;
