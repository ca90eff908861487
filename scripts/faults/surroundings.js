import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { at, ensure, ensureRefused, environment, longList, onLinux, PROGRAM, run, shortList } from "./kit.js";

const FACTS = ["--type", "clinic", "--method", "paper"];
const digest = (text) => createHash("sha256").update(text).digest("hex");

export const surroundings = [
  {
    name: "clock-1970",
    does: "a machine that believes in 1970",
    try: () => {
      const list = shortList();
      const clock = "1970-01-01T12:00:00Z";
      const asking = [
        ["batch", list],
        ["report", list, "-o", at("page.html")],
        ["plan", ...FACTS],
        ["eligibility", ...FACTS],
      ];
      for (const words of asking) {
        ensureRefused(run(words, { clock }), 2, "today is 1970-01-01 by the clock of this computer");
        ensure(run([...words, "--as-of", "2026-04-01"], { clock }).status === 0, words.join(" "));
      }
      const day = ["batch", list, "--as-of", "2026-04-01"];
      ensure(run(day, { clock }).stdout === run(day).stdout, "the clock changes an answer for a stated day");
      return "without --as-of refused, naming the clock; with it the same answers as ever";
    },
  },
  {
    name: "clock-2100",
    does: "a machine that believes in 2100",
    try: () => {
      const clock = "2100-01-01T12:00:00Z";
      const list = shortList();
      const said = [
        [["batch", list], "stderr", "The law was read through 2026-02-02"],
        [["eligibility", ...FACTS], "stdout", "The law as read on 2 February 2026"],
        [["eligibility", ...FACTS, "--details"], "stdout", "The law is unchanged since 2 February 2026"],
        [["plan", "--type", "clinic", "--method", "optical"], "stdout", "National holidays after"],
      ];
      for (const [words, stream, part] of said) {
        const ran = run(words, { clock });
        ensure(ran.status === 0 && ran[stream].includes(part), `not said: ${part.toString()}`);
      }
      ensure(run(["report", list, "-o", at("page.html")], { clock }).status === 0, "report");
      ensure(
        readFileSync(at("page.html"), "utf8").includes("2 February 2026"),
        "the page does not say the day",
      );
      return "answered, and said: the law as read through 2026-02-02, holidays not announced";
    },
  },
  {
    name: "time-zone",
    does: "TZ far from Japan, unknown, empty, a file; the seconds around midnight in Japan",
    try: () => {
      const zones = [
        "UTC",
        "Asia/Tokyo",
        "America/Los_Angeles",
        "Pacific/Kiritimati",
        "",
        "No/Where",
        ":/etc/passwd",
      ];
      for (const TZ of zones) {
        for (const [clock, day] of [
          ["2026-11-22T14:59:50Z", "2026-11-22"],
          ["2026-11-22T15:00:00Z", "2026-11-23"],
        ]) {
          const { stdout, status, stderr } = run(["eligibility", "--json"], {
            clock,
            env: { ...environment, TZ },
          });
          ensure(status === 0, `TZ=${TZ} ended with ${status}: ${stderr.slice(0, 300)}`);
          ensure(JSON.parse(stdout).asOf === day, `TZ=${TZ} at ${clock}: ${JSON.parse(stdout).asOf}`);
        }
      }
      return `${zones.length} zones: the day is always that of Japan`;
    },
  },
  {
    name: "environment",
    does: "LC_ALL of seven kinds, no HOME, no PATH, no variable at all, a TMPDIR that is not there",
    try: () => {
      const list = longList(24_000);
      const kinds = ["C", "POSIX", "ja_JP.UTF-8", "ja_JP.eucJP", "", "xx_YY", "../../etc"];
      const words = ["batch", list, "--lang", "en", "--as-of", "2026-04-01"];
      const results = kinds.map((LC_ALL) => digest(run(words, { env: { ...environment, LC_ALL } }).stdout));
      results.push(digest(run(words, { env: {} }).stdout));
      ensure(new Set(results).size === 1, "the answers differ");
      // Node 22 and later would make the folder for what they compiled.
      const env = { TMPDIR: "/nonexistent", NODE_DISABLE_COMPILE_CACHE: "1" };
      ensureRefused(
        run(["batch", "-"], { env, input: "type\nclinic\n" }),
        1,
        "there is no such file or folder",
      );
      ensure(run(words, { env }).status === 0, "a file needs no TMPDIR");
      return `${results.length} environments: the same bytes`;
    },
  },
  {
    name: "terminal",
    does: "a terminal of 20, of 80 and of no columns, TERM=dumb",
    needs: () =>
      onLinux && spawnSync("python3", ["-c", "import pty"]).status === 0
        ? null
        : "needs Python, for a terminal",
    try: () => {
      const list = longList(2_400_000);
      for (const [columns, TERM] of [
        [20, "xterm-256color"],
        [80, "xterm-256color"],
        [0, "xterm-256color"],
        [80, "dumb"],
      ]) {
        for (const words of ["eligibility --type clinic", "plan --type clinic", "roadmap", "--help"]) {
          const { status, raw, screen } = onTerminal(words, columns, TERM);
          ensure(status === 0, `${words} in ${columns} columns ended with ${status}`);
          ensure(TERM !== "dumb" || !raw.includes("\u001b"), `${words}: sequences on a dumb terminal`);
          const widest = Math.max(...screen.split("\n").map((line) => line.length));
          ensure(columns !== 80 || widest <= 80, `${words}: a line of ${widest} columns`);
        }
        const { status, raw } = onTerminal(`batch ${list} -o ${at("out.csv")}`, columns, TERM);
        ensure(status === 0, `batch in ${columns} columns ended with ${status}`);
        ensure(TERM !== "dumb" || !raw.includes("\u001b"), "batch: sequences on a dumb terminal");
      }
      return "5 commands on 4 terminals; within 80 columns on one of 80; no sequence on a dumb one";
    },
  },
];

/** What a command prints on a terminal of its own: standard output and standard error. */
function onTerminal(words, columns, TERM) {
  const argv = ["sh", "-c", `exec "$0" "$1" ${words} >&2`, process.execPath, PROGRAM];
  const script = { argv, env: { LANG: "en_US.UTF-8", TERM }, columns, steps: [], patience: 60 };
  const { stdout, stderr } = spawnSync("python3", ["test/cli/terminal.py"], {
    input: JSON.stringify(script),
  });
  ensure(stderr.length === 0, stderr.toString());
  return JSON.parse(stdout.toString());
}
