import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { at, ensure, ensureRefused, environment, isRoot, longList, PROGRAM, run } from "./kit.js";
import { hostileWorkbooks } from "./workbooks.js";

const GROUP = "/sys/fs/cgroup/memory/claims-check-faults";
const GROUP_2 = "/sys/fs/cgroup/claims-check-faults";
const MEGABYTE = 2 ** 20;

/** Runs a command where no more memory can be had; null where this machine knows no such place. */
function capped(megabytes, words) {
  const first = existsSync("/sys/fs/cgroup/memory/memory.limit_in_bytes");
  if (!isRoot || (!first && !existsSync("/sys/fs/cgroup/cgroup.subtree_control"))) return null;
  const [group, limit] = first ? [GROUP, "memory.limit_in_bytes"] : [GROUP_2, "memory.max"];
  mkdirSync(group, { recursive: true });
  try {
    writeFileSync(`${group}/${limit}`, String(megabytes * MEGABYTE));
    const script = 'echo $$ > "$0/cgroup.procs"; exec "$@"';
    return spawnSync("sh", ["-c", script, group, process.execPath, PROGRAM, ...words]);
  } catch {
    return null;
  } finally {
    rmdirSync(group);
  }
}

const rows = Number(process.env["FAULTS_ROWS"] ?? 2_400_000);

export const sizes = [
  {
    name: "memory",
    does: `${rows.toLocaleString("en-US")} rows within 200 MB`,
    try: () => {
      const list = longList(rows);
      const figures = [];
      for (const [format, count] of [
        ["csv", rows / 10],
        ["csv", rows],
        // Forms that take minutes for the whole.
        ["ndjson", rows / 10],
        ["xlsx", rows / 10],
      ]) {
        const words = ["batch", longList(count), "-o", at(`out.${format}`)];
        const { status, peak, stderr } = run(words);
        ensure(status === 0, `${format}: ${stderr.slice(0, 200)}`);
        ensure(peak < 200, `${format} took ${peak} MB`);
        figures.push(`${format} of ${count} ${peak} MB`);
      }
      const inGroup = capped(200, ["batch", list, "-o", at("out.csv")]);
      ensure(inGroup === null || inGroup.status === 0, `capped at 200 MB it ended with ${inGroup?.signal}`);
      const stream = run(["batch", "-", "-o", at("out.csv")], { input: readFileSync(list) });
      ensure(stream.status === 0 && stream.peak < 200, `standard input took ${stream.peak} MB`);
      figures.push(`standard input ${stream.peak} MB`);
      return `peak ${figures.join(", ")}; ${inGroup === null ? "no control group here" : "capped at 200 MB by the kernel it ends well"}`;
    },
  },
  {
    name: "memory-report",
    does: `a report of ${rows.toLocaleString("en-US")} rows in a heap of 128 MB: what is kept does not grow with the list`,
    try: () => {
      const env = { ...environment, NODE_OPTIONS: "--max-old-space-size=128" };
      const peaks = [rows / 10, rows].map((count) => {
        const words = ["report", longList(count), "--limit", "1000", "-o", at("page.html")];
        const { status, peak, stderr } = run(words, { env });
        ensure(status === 0, stderr.slice(0, 200));
        return peak;
      });
      return `peak with --limit 1000: ${peaks[0]} MB for ${rows / 10} rows, ${peaks[1]} MB for ${rows}`;
    },
  },
  {
    name: "oversized-text",
    does: "a cell of 40,000 characters, a quote that is never closed, 20,000 columns, cells without a column",
    try: () => {
      for (const [text, part] of [
        [`type\n${"x".repeat(40_000)}\n`, "longer than 32,767 characters"],
        [`type\n"${"x\n".repeat(2_000_000)}`, "longer than 32,767 characters"],
        [`type\n"clinic`, "is never closed"],
        [`type${",".repeat(20_000)}\n`, "columns"],
      ]) {
        writeFileSync(at("big.csv"), text);
        ensureRefused(run(["batch", at("big.csv"), "-o", at("big.out.csv")]), 2, part);
        ensure(!existsSync(at("big.out.csv")), "something was written");
      }
      writeFileSync(at("wide.csv"), `type\nclinic${`,${"x".repeat(9000)}`.repeat(50)}\n`);
      const { status, stdout } = run(["batch", at("wide.csv")]);
      ensure(status === 2 && stdout.length < 2000, `told ${stdout.length} characters`);
      return "4 refused whole, exit 2; a row told in short";
    },
  },
  {
    name: "spreadsheets",
    does: "damaged, cut off, protected, packed bombs, entities, thousands of sheets",
    try: async () => {
      let most = 0;
      const workbooks = await hostileWorkbooks();
      for (const { name, bytes, status: expected, part, most: limit } of workbooks) {
        writeFileSync(at("hostile.xlsx"), bytes);
        const { status, stdout, stderr, peak } = run(["batch", at("hostile.xlsx"), "--as-of", "2026-01-01"]);
        ensure(status === expected, `${name} ended with ${status}: ${stderr.slice(0, 200)}`);
        ensure((stdout + stderr).includes(part), `${name} said ${stderr.slice(0, 200)}`);
        ensure(expected === 0 || stdout === "" || part.includes("&"), `${name} wrote something`);
        ensure(peak < limit, `${name} took ${peak} MB`);
        most = Math.max(most, peak);
      }
      return `${workbooks.length} workbooks; peak ${most} MB`;
    },
  },
];
