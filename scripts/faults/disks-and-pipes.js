import { readFileSync, statSync, writeFileSync } from "node:fs";
import {
  at,
  bash,
  canMount,
  emptyFolder,
  ensure,
  ensureRefused,
  environment,
  filesIn,
  longList,
  onLinux,
  onSmallDisk,
  run,
  shortList,
} from "./kit.js";

const WRITERS = (list, folder) => [
  ["batch", list, "-o", `${folder}/out.csv`],
  ["batch", list, "-o", `${folder}/out.xlsx`],
  ["batch", list, "-o", `${folder}/out.ndjson`],
  ["report", list, "--limit", "10000", "-o", `${folder}/out.html`],
];
const SMALL_WRITERS = (folder) => [
  ["plan", "--type", "clinic", "--method", "paper", "--ics", `${folder}/out.ics`],
  ["template", "-o", `${folder}/out.csv`],
  ["template", "-o", `${folder}/out.xlsx`],
];
const PRINTERS = (list) => [
  `batch ${list}`,
  `batch ${list} --format xlsx`,
  `batch ${list} --json`,
  `report ${list} --limit 100`,
  "template",
  "template --format xlsx",
  "plan --type clinic",
  "eligibility --type clinic",
  "rules list",
  "schema",
  "completion bash",
  "--help",
];

/** Refused for a reason of the system, with the old output as it was and nothing beside it. */
function ensureOldIsKept(words, disk, part) {
  const target = words.at(-1);
  writeFileSync(target, "old");
  const before = filesIn(disk);
  ensureRefused(run(words), 1, part);
  ensure(readFileSync(target, "utf8") === "old", `${target} is not the old one`);
  ensure(filesIn(disk).join() === before.join(), `left ${filesIn(disk).join()}`);
}

export const disksAndPipes = [
  {
    name: "full-disk",
    does: "a disk of 4 MB, and one without a byte left",
    needs: () => canMount,
    try: () => {
      const list = longList(240_000);
      return onSmallDisk("4m", (disk) => {
        for (const words of WRITERS(list, disk)) ensureOldIsKept(words, disk, "no space is left");
        const env = { ...environment, TMPDIR: disk };
        ensureRefused(run(["batch", "-"], { env, input: readFileSync(list) }), 1, "no space is left");
        const small = SMALL_WRITERS(disk);
        for (const words of small) writeFileSync(words.at(-1), "old");
        bash(`cat /dev/zero > ${disk}/filler`);
        const left = filesIn(disk).join();
        for (const words of small) {
          ensureRefused(run(words), 1, "no space is left");
          ensure(readFileSync(words.at(-1), "utf8") === "old", `${words.at(-1)} is not the old one`);
        }
        ensure(filesIn(disk).join() === left, `left ${filesIn(disk).join()}`);
        return "8 ways to write: exit 1, the old file kept, nothing beside it";
      });
    },
  },
  {
    name: "full-output",
    does: "standard output, then standard error, is /dev/full",
    needs: () => (onLinux ? null : "needs /dev/full"),
    try: () => {
      const list = shortList();
      for (const words of PRINTERS(list)) {
        const { status, stderr } = bash(`claims-check ${words} > /dev/full`);
        ensure(status === 1, `${words} ended with ${status}`);
        ensure(stderr.includes("no space is left"), `${words} said ${stderr}`);
        ensure(!stderr.includes("    at "), `${words} showed its stack`);
      }
      const { status, stdout } = bash(`claims-check batch ${list} 2> /dev/full`);
      ensure(status === 0 && stdout.split("\n").length === 5, `a full standard error: ${status}`);
      return `${PRINTERS(list).length} commands: exit 1, one sentence; nothing to tell on: exit 0`;
    },
  },
  {
    name: "closed-pipe",
    does: "a reader that has gone, before the first byte and in the middle; streams that are closed",
    needs: () => (onLinux ? null : "needs a shell"),
    try: () => {
      // More than a pipe holds.
      const commands = PRINTERS(longList(24_000));
      for (const words of commands) {
        for (const line of [
          `(sleep 0.2; claims-check ${words}) | true`,
          `claims-check ${words} | head -c 1 > /dev/null`,
          `claims-check ${words} >&-`,
          `claims-check ${words} <&- > /dev/null`,
        ]) {
          const { status, stderr } = bash(line);
          ensure(status === 0, `${line} ended with ${status}: ${stderr}`);
          ensure(!/ at |EPIPE|closed it/.test(stderr), `${line} said ${stderr}`);
        }
        for (const line of [
          `claims-check ${words} 2>&- > /dev/null`,
          `(sleep 0.2; claims-check ${words} 2>&1 > /dev/null) | true`,
        ])
          ensure(bash(line).status === 0, line);
      }
      return `${commands.length} commands, 6 ways: exit 0, silent`;
    },
  },
  {
    name: "files-that-are-none",
    does: "a pipe to read and to write, /dev/stdin, /dev/null, /dev/stdout, a folder, nothing at all",
    needs: () => (onLinux ? null : "needs a shell"),
    try: () => {
      const list = shortList();
      const folder = emptyFolder("pipes");
      const whole = bash(`claims-check batch ${list}`).stdout;
      for (const line of [
        `claims-check batch - < ${list}`,
        `cat ${list} | claims-check batch -`,
        `cat ${list} | claims-check batch /dev/stdin`,
        `claims-check batch /dev/stdin < ${list}`,
        `claims-check batch <(cat ${list})`,
        `claims-check batch ${list} -o -`,
        `claims-check batch ${list} -o /dev/stdout | cat`,
        `claims-check batch ${list} -o >(cat); wait`,
        `mkfifo ${folder}/in ${folder}/out; cat ${list} > ${folder}/in & cat ${folder}/out & claims-check batch ${folder}/in -o ${folder}/out; wait`,
        `echo -n > ${folder}/all; claims-check batch ${list} -o /dev/stdout >> ${folder}/all; cat ${folder}/all`,
      ])
        ensure(bash(line).stdout === whole, line);
      ensure(bash(`claims-check batch ${list} -o /dev/null`).status === 0, "-o /dev/null");
      ensure(statSync("/dev/null").isCharacterDevice(), "/dev/null was replaced");
      for (const [words, status, part] of [
        [["batch", folder], 1, "it is a folder"],
        [["batch", list, "-o", folder], 1, "it is a folder"],
        [["batch", at("none.csv")], 1, "there is no such file"],
        [["batch", list, "-o", at("none", "out.csv")], 1, "there is no such file"],
        [["batch", "/dev/null"], 2, "is empty"],
        [["batch", "x".repeat(300)], 1, "the name is too long"],
        [["batch", list, "-o", at("施".repeat(100))], 1, "the name is too long"],
      ])
        ensureRefused(run(words), status, part);
      writeFileSync(at("nul.csv"), "type\ncli\0nic\n");
      ensureRefused(run(["batch", at("nul.csv"), "-o", at("nul.out.csv")]), 2, "NUL byte");
      return "10 ways through, 8 refusals";
    },
  },
  {
    name: "file-names",
    does: "spaces, quotes, a leading dash, Japanese, a line break, 250 bytes",
    try: () => {
      const folder = emptyFolder("names");
      const names = ["a b.csv", "-d.csv", "--dash.csv", "施設 一覧.csv", "a\nb.csv", `'"$(x)\`.csv`];
      names.push(`${"施".repeat(82)}.csv`);
      for (const name of names) {
        writeFileSync(`${folder}/${name}`, readFileSync(shortList()));
        const { status, stderr } = run(["batch", "-o", `${folder}/${name}`, "--", `${folder}/${name}`]);
        ensure(status === 0, `${name}: ${stderr}`);
        const line = `cd ${folder} && claims-check batch -o out.csv -- "$NAME"`;
        ensure(bash(`NAME=${quoted(name)}; ${line}`).status === 0, name);
      }
      ensure(filesIn(folder).join() === [...names, "out.csv"].toSorted().join(), filesIn(folder).join());
      return `${names.length} names, read and written over`;
    },
  },
];

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
