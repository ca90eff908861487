// Changes the law by one small step at a time, in memory, and looks for a named case that notices.
// Options: --verbose names the first such case for each change; further words keep only the files they occur in.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Script } from "node:vm";
import { exchangesOf } from "./mutate-law/exchanges.js";
import { modulesFrom } from "./mutate-law/modules.js";
import { mutantsOf } from "./mutate-law/sites.js";
import { showTable } from "./mutate-law/table.js";

const MILLISECONDS_FOR_ONE_CHANGE = 20_000;
const REASONS = resolve("scripts/mutate-law-reasons.json");

const words = process.argv.slice(2);
const verbose = words.includes("--verbose");
const wanted = words.filter((word) => !word.startsWith("--"));

const law = resolve("src/regulation");
/** A table of contents of the notice and the ordinance: it decides nothing, and a test of its own checks every row. */
const NOT_LAW = new Set(["coverage.ts"]);
const files = [
  ...readdirSync(law)
    .filter((name) => !NOT_LAW.has(name))
    .map((name) => join(law, name)),
  resolve("src/facility/contradictions.ts"),
].filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));

const modules = modulesFrom(resolve("test/cases/named-checks.ts"));
const wrong = modules.exports.namedChecks.filter(({ holds }) => !holds());
if (wrong.length > 0) {
  console.error(`${wrong.length} cases do not hold as it is, the first: ${wrong[0].name}`);
  process.exit(1);
}

/** The places of the cases that noticed a change lately, the latest first, for each part of the law. */
const recent = new Map();

/** The name of the first case that notices, or undefined. One that never ends has noticed. */
function killerOf(file, mutant) {
  const { namedChecks } = modules.with(file, mutant.text);
  const places = [mutant.label, file].flatMap((part) => recent.get(part) ?? []);
  const order = [...places, ...namedChecks.keys()];
  let at = -1;
  const seen = new Set();
  globalThis.lookForKiller = () => {
    for (const place of order) {
      if (seen.has(place)) continue;
      seen.add(place);
      at = place;
      try {
        if (!namedChecks[place].holds()) return true;
      } catch {
        return true;
      }
    }
    return false;
  };
  let killed;
  try {
    killed = new Script("lookForKiller()").runInThisContext({ timeout: MILLISECONDS_FOR_ONE_CHANGE });
  } catch (error) {
    if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    killed = true;
  }
  if (!killed) return undefined;
  for (const part of [mutant.label, file]) {
    recent.set(part, [at, ...(recent.get(part) ?? []).filter((one) => one !== at)].slice(0, 40));
  }
  return namedChecks[at].name;
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
