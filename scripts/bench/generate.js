// node scripts/bench/generate.js ROWS [free]: made-up facilities as CSV on standard output, the same on every run. With
// `free` every fact is drawn by itself, so that hardly two of them are alike.
import { writeSync } from "node:fs";

const rows = Number(process.argv[2] ?? 240_000);
const isFree = process.argv[3] === "free";
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

let text =
  "facility_id,name,type,receipt_computer,method,paper_ground,youngest_dob,refiled,plan_from,plan_ends_on,online_start,as_of\n";
for (let row = 0; row < rows; row += 1) {
  const year = pick([2024, 2025, 2026]);
  const start = isFree ? day("2024-10-01", "2027-10-01") : `${year}-10-01`;
  const end = isFree ? day(start, later(start, 365)) : `${year + 1}-09-30`;
  const [from, to] = random() < 0.5 ? [start, end] : ["", ""];
  const name = random() < 0.05 ? `"医療法人${row}, 分院"` : `施設${row}`;
  text += `${String(row).padStart(7, "0")},${name},${pick(["clinic", "clinic", "dental-clinic", "pharmacy", "hospital"])},${pick(["yes", "yes", "no", ""])},${pick(["online", "optical", "paper"])},${pick(["elderly", "no-receipt-computer", ""])},${day("1930-01-01", "1985-12-31")},${pick(["yes", "no", ""])},${from},${to},${pick(["", "2026-10", "2027-01"])},${random() < 0.5 ? "2026-04-01" : day("2024-04-01", "2027-09-30")}\n`;
  if (text.length > 1 << 20 || row === rows - 1) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written);
    text = "";
  }
}
