// Changes the law by one small step at a time, in memory, and looks for a named case that notices.
// Options: --verbose names the first such case for each change; further words keep only the files they occur in.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Script } from "node:vm";
import { exchangesOf } from "./mutate-law/exchanges.js";
import { modulesFrom } from "./mutate-law/modules.js";
import { mutantsOf } from "./mutate-law/sites.js";
import { showTable } from "./mutate-law/table.js";

const MILLISECONDS_FOR_ONE_CASE = 3_000;
const REASONS = resolve("scripts/mutate-law-reasons.json");

const words = process.argv.slice(2);
const verbose = words.includes("--verbose");
const wanted = words.filter((word) => !word.startsWith("--"));

const law = resolve("src/regulation");
const files = [
  ...readdirSync(law, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(law, name)),
  resolve("src/facility/contradictions.ts"),
  resolve("src/facility/reference-days.ts"),
].filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));

const modules = modulesFrom(resolve("test/cases/named-checks.ts"));
const wrong = modules.exports.namedChecks.filter((check) => !check.holds());
if (wrong.length > 0) {
  console.error(`${wrong.length} cases do not hold as it is, the first: ${wrong[0].name}`);
  process.exit(1);
}

/** The places of the cases that noticed a change lately, the latest first, for each part of the law. */
const recent = new Map();

const look = new Script("lookAtOneCase()");

/** Whether a case holds; one that throws, or does not end, has noticed. */
function holds(check) {
  globalThis.lookAtOneCase = check.holds;
  try {
    return look.runInThisContext({ timeout: MILLISECONDS_FOR_ONE_CASE });
  } catch {
    return false;
  }
}

/** The name of the first case that notices, or undefined. */
function killerOf(file, mutant) {
  const { namedChecks } = modules.with(file, mutant.text);
  const parts = [mutant.label, file];
  const places = new Set([...parts.flatMap((part) => recent.get(part) ?? []), ...namedChecks.keys()]);
  for (const place of places) {
    if (holds(namedChecks[place])) continue;
    for (const part of parts) {
      recent.set(part, [place, ...(recent.get(part) ?? []).filter((one) => one !== place)].slice(0, 40));
    }
    return namedChecks[place].name;
  }
  return undefined;
}

const oneLine = (text) => text.replace(/\s+/g, " ").trim();
const nameOf = (file, { label, operator, from, to }) =>
  `${relative("src", file)} ${label}, ${operator}: ${oneLine(from)} -> ${oneLine(to) || "nothing"}`;

const reasons = existsSync(REASONS) ? JSON.parse(readFileSync(REASONS, "utf8")) : {};
const began = performance.now();
const results = [];
const exchanges = exchangesOf();
for (const file of files) {
  for (const mutant of mutantsOf(file, readFileSync(file, "utf8"), exchanges)) {
    const name = nameOf(file, mutant);
    const killer = killerOf(file, mutant);
    results.push({ file: relative("src", file), label: mutant.label, line: mutant.line, name, killer });
    if (verbose) console.log(`${name}\n    ${killer === undefined ? "SURVIVES" : `noticed by "${killer}"`}`);
  }
}

const survivors = results.filter(({ killer }) => killer === undefined);
const withoutReason = survivors.filter(({ name }) => reasons[name] === undefined);
const idle = Object.keys(reasons).filter(
  (name) => wanted.length === 0 && !survivors.some((one) => one.name === name),
);
showTable(results, (name) => reasons[name] !== undefined);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `\n${results.length} changes, ${results.length - survivors.length} noticed by a named case, ` +
    `${survivors.length - withoutReason.length} left with a reason, ${withoutReason.length} without; ` +
    `${modules.exports.namedChecks.length} cases, ${seconds} s`,
);
for (const { name, line } of withoutReason) console.log(`no case notices, line ${line}: ${name}`);
for (const name of idle) console.log(`a reason without a survivor: ${name}`);
process.exitCode = withoutReason.length + idle.length > 0 ? 1 : 0;
