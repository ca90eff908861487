// npm run faults [-- NAME ...]: what goes wrong outside the program, brought about on purpose, with what it does then.
// Names may be beginnings (`interrupted`). FAULTS_ROWS=240000 makes the longest lists shorter. Ends with 1 where one fails.
import { clear, Failure } from "./faults/kit.js";
import { disksAndPipes } from "./faults/disks-and-pipes.js";
import { interruptions } from "./faults/interruptions.js";
import { rightsAndPlaces } from "./faults/rights-and-places.js";
import { sizes } from "./faults/sizes.js";
import { strangers } from "./faults/strangers.js";
import { surroundings } from "./faults/surroundings.js";

const all = [...disksAndPipes, ...interruptions, ...rightsAndPlaces, ...surroundings, ...sizes, ...strangers];
const asked = process.argv.slice(2);
const unknown = asked.filter((word) => !all.some(({ name }) => name.startsWith(word)));
if (unknown.length > 0) {
  console.error(
    `there is no fault ${unknown.join(", ")}; there are ${all.map(({ name }) => name).join(", ")}`,
  );
  process.exit(2);
}
const chosen = all.filter(({ name }) => asked.length === 0 || asked.some((word) => name.startsWith(word)));

let failed = 0;
try {
  for (const fault of chosen) {
    const began = performance.now();
    const [result, told] = await outcomeOf(fault);
    if (result === "FAIL") failed += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `${result.padEnd(4)} ${fault.name.padEnd(20)} ${seconds.padStart(6)} s  ${fault.does}\n${" ".repeat(36)}${told}`,
    );
  }
} finally {
  clear();
}
console.log(failed === 0 ? "nothing failed" : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function outcomeOf(fault) {
  const lacking = fault.needs?.() ?? null;
  if (lacking !== null) return ["skip", lacking];
  try {
    return ["pass", await fault.try()];
  } catch (error) {
    return ["FAIL", error instanceof Failure ? error.message : error.stack];
  }
}
