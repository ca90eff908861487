// node scripts/bench/generate.js ROWS [free]: made-up facilities as CSV on standard output, the same on every run. With
// `free` every fact is drawn by itself, so that hardly two of them are alike.
import { writeSync } from "node:fs";

const rows = Number(process.argv[2] ?? 240_000);
let state = 20_261_122;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const pick = (items) => items[Math.floor(random() * items.length)];
const day = (first, last) => {
  const from = Date.parse(first);
  return new Date(from + Math.floor(random() * (Date.parse(last) - from))).toISOString().slice(0, 10);
};
const later = (start, days) => new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);

/** A facility as most are: only the facts that lists usually hold. */
function usual() {
  const year = pick([2024, 2025, 2026]);
  const [from, to] = random() < 0.5 ? [`${year}-10-01`, `${year + 1}-09-30`] : ["", ""];
  return {
    type: pick(["clinic", "clinic", "dental-clinic", "pharmacy", "hospital"]),
    receipt_computer: pick(["yes", "yes", "no", ""]),
    method: pick(["online", "optical", "paper"]),
    paper_ground: pick(["elderly", "no-receipt-computer", ""]),
    youngest_dob: day("1930-01-01", "1985-12-31"),
    refiled: pick(["yes", "no", ""]),
    plan_from: from,
    plan_ends_on: to,
    online_start: pick(["", "2026-10", "2027-01"]),
    as_of: random() < 0.5 ? "2026-04-01" : day("2024-04-01", "2027-09-30"),
  };
}

/** A facility in which every fact is drawn by itself, unknown days included. */
function free() {
  const methods = ["online", "optical", "paper", "none", "unknown", ""];
  const record = () => pick(["yes", "no", "unknown", "", ""]);
  const maybe = (first, last) => pick([day(first, last), day(first, last), "unknown", ""]);
  const start = maybe("2024-10-01", "2027-10-01");
  const isDay = start.startsWith("2");
  return {
    type: pick(["clinic", "dental-clinic", "pharmacy", "hospital", "unknown", ""]),
    receipt_computer: record(),
    method: pick(["online", "optical", "paper", "unknown", ""]),
    method_at_march_2024: pick(methods),
    method_at_september_2024: pick(methods),
    succession: pick(["new-code", "", ""]),
    paper_ground: pick(["no-receipt-computer", "elderly", "hardship", "unknown", ""]),
    youngest_dob: pick([day("1930-01-01", "1985-12-31"), "none", "unknown", ""]),
    refiled: record(),
    younger_hire_on: maybe("2024-04-01", "2026-03-01"),
    younger_hire_reported_on: pick([day("2026-03-01", "2026-12-31"), "unknown", ""]),
    plan_from: start,
    plan_ends_on: isDay ? pick([day(start, later(start, 364)), "unknown", ""]) : start,
    hardship: pick(["line-failure", "equipment-pending", "construction", "closing", "other", "unknown", ""]),
    hardship_filed: record(),
    hardship_ends_on: maybe("2024-04-01", "2027-12-31"),
    paper_resubmission_filed: record(),
    returned_on_paper_only: record(),
    online_start: pick(["", "2026-10", "2027-01"]),
    as_of: day("2026-01-01", "2027-09-30"),
  };
}

const make = process.argv[3] === "free" ? free : usual;
let text = `facility_id,name,${Object.keys(make()).join(",")}\n`;
for (let row = 0; row < rows; row += 1) {
  const name = random() < 0.05 ? `"医療法人${row}, 分院"` : `施設${row}`;
  text += `${String(row).padStart(7, "0")},${name},${Object.values(make()).join(",")}\n`;
  if (text.length > 1 << 20 || row === rows - 1) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written);
    text = "";
  }
}
