// node scripts/bench/csv-parse.js IN OUT: the same reduced question as an ordinary script.
import { createReadStream, createWriteStream } from "node:fs";
import { parse } from "csv-parse";

const [, , input, output] = process.argv;
const CUTOFFS = { pharmacy: "1944-04-01", clinic: "1945-07-01" };
const out = createWriteStream(output);
out.write("facility_id,paper,optical\n");
for await (const row of createReadStream(input).pipe(parse({ columns: true }))) {
  const cutoff = row.receipt_computer === "no" ? "1946-04-01" : (CUTOFFS[row.type] ?? "1946-04-01");
  const paper =
    row.method !== "paper"
      ? "no"
      : row.paper_ground === "elderly" && row.youngest_dob <= cutoff
        ? "yes"
        : "unknown";
  const running = row.plan_from <= row.as_of && row.as_of <= row.plan_ends_on;
  const optical = row.method !== "optical" ? "no" : row.as_of <= "2024-09-30" || running ? "yes" : "plan";
  if (!out.write(`${row.facility_id},${paper},${optical}\n`))
    await new Promise((done) => out.once("drain", done));
}
out.end();
