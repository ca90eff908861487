// Changes the code room by room with Stryker, and counts what the tests of the room notice. Further words choose rooms.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";

/** Share of the changes that have to be noticed. */
const LEAST = 0.9;
const REPORTS = "reports/mutation";

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
      "test/questions/plan/plan.test.ts",
      "test/questions/plan/next-action.test.ts",
      "test/output/plan",
    ],
  },
  decide: questions(
    "decide",
    "test/questions/eligibility/what-if.test.ts",
    "test/questions/list/half-records.test.ts",
    "test/regulation/cases.test.ts",
  ),
  eligibility: questions("eligibility", command("eligibility")),
  list: questions("list", "test/tables/answers/row.test.ts"),
  dates: questions("dates", "test/output/dates", command("dates")),
  preparation: questions("preparation", "test/output/preparation", command("preparation")),
  rules: questions("rules"),
  reading: {
    change: "src/tables/reading/*.ts",
    tests: ["test/tables/reading", "test/tables/answers/row.test.ts"],
  },
  answers: {
    change: "src/tables/answers/*.ts",
    tests: ["test/tables/answers", command("report-rows"), command("batch")],
  },
  fast: { change: "src/tables/fast/*.ts", tests: ["test/tables/fast"] },
  changes: { change: "src/tables/changes/*.ts", tests: [command("changes")] },
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
    tests: ["test/output/report", command("report-page"), command("report-rows"), command("report")],
  },
  cli: {
    change: "src/cli/{*,options/*,terminal/*}.ts",
    tests: [
      "test/cli/help.test.ts",
      "test/cli/json-errors.test.ts",
      "test/cli/offered-words.test.ts",
      "test/cli/options",
      ...["eligibility", "dates", "preparation", "batch", "changes", "report"].map(command),
    ],
  },
};

// A changed program writes where it should not: as the superuser it can take a device of the machine for a file.
if (process.getuid?.() === 0) {
  console.error("not as the superuser: a changed program may write over what belongs to the machine");
  process.exit(1);
}

const words = process.argv.slice(2);
const unknown = words.find((word) => !(word in ROOMS));
if (unknown !== undefined) {
  console.error(`no room "${unknown}"; there are ${Object.keys(ROOMS).join(", ")}`);
  process.exit(1);
}

const share = (noticed, all) => `${((100 * noticed) / all).toFixed(1)} %`;
const shown = (name, noticed, all) =>
  `${name.padEnd(44)} ${String(all).padStart(6)} ${String(noticed).padStart(6)} ${share(noticed, all).padStart(8)}`;

let isEnough = true;
mkdirSync(REPORTS, { recursive: true });
for (const [name, { change, tests }] of Object.entries(ROOMS)) {
  if (words.length > 0 && !words.includes(name)) continue;
  process.env.MUTATE_TESTS = tests.join();
  rmSync(`${REPORTS}/${name}.txt`, { force: true });
  const results = await new Stryker({
    mutate: [change],
    testRunner: "quick",
    plugins: [new URL("mutate-code/quick-runner.js", import.meta.url).href],
    tsconfigFile: "none",
    disableTypeChecks: false,
    coverageAnalysis: "perTest",
    // What is evaluated once, while a module is loaded: constants, tables, patterns.
    ignoreStatic: true,
    concurrency: 2,
    // Slow is not noticed: what takes longer is stopped much later than a busy machine needs.
    timeoutMS: 60_000,
    reporters: ["progress-append-only"],
    ignorePatterns: [".github", "reports"],
  }).runMutationTest();
  const counted = results.filter(
    ({ status }) => !["Ignored", "RuntimeError", "CompileError"].includes(status),
  );
  const isNoticed = ({ status }) => status === "Killed" || status === "Timeout";
  for (const file of new Set(counted.map(({ fileName }) => fileName))) {
    const ofFile = counted.filter(({ fileName }) => fileName === file);
    console.log(shown(`  ${relative("src", file)}`, ofFile.filter(isNoticed).length, ofFile.length));
  }
  const noticed = counted.filter(isNoticed).length;
  console.log(shown(name, noticed, counted.length));
  isEnough &&= noticed >= LEAST * counted.length;
  const left = counted
    .filter((one) => !isNoticed(one))
    .map(
      ({ fileName, location, mutatorName, replacement, status }) =>
        `${relative(".", fileName)}:${location.start.line}:${location.start.column} ${status} ${mutatorName} -> ${replacement}`,
    );
  writeFileSync(`${REPORTS}/${name}.txt`, `${left.join("\n")}\n`);
}
process.exitCode = isEnough ? 0 : 1;
