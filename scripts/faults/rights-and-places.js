import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import {
  at,
  canMount,
  emptyFolder,
  ensure,
  ensureRefused,
  environment,
  filesIn,
  folder as all,
  isRoot,
  longList,
  onLinux,
  onSmallDisk,
  PROGRAM,
  run,
  SHORT,
  shortList,
} from "./kit.js";
import { spawn } from "node:child_process";

const NOBODY = 65_534;

export const rightsAndPlaces = [
  {
    name: "read-only-disk",
    does: "a disk that may not be written",
    needs: () => canMount,
    try: () =>
      onSmallDisk("4m", (disk, protect) => {
        const list = shortList();
        writeFileSync(`${disk}/out.csv`, "old");
        protect();
        for (const words of [
          ["batch", list, "-o", `${disk}/out.csv`],
          ["batch", list, "-o", `${disk}/new.csv`],
          ["report", list, "-o", `${disk}/new.html`],
          ["plan", "--type", "clinic", "--method", "paper", "--ics", `${disk}/new.ics`],
          ["template", "-o", `${disk}/new.csv`],
        ])
          ensureRefused(run(words), 1, "nothing can be written there");
        ensure(readFileSync(`${disk}/out.csv`, "utf8") === "old", "the old file is not as it was");
        return "5 ways to write: exit 1, the old file kept";
      }),
  },
  {
    name: "no-permission",
    does: "another user's file to read, folder to write into, file to write over",
    needs: () => (isRoot && onLinux ? null : "needs root, to become somebody else"),
    try: () => {
      const folder = emptyFolder("theirs");
      chmodSync(all, 0o755);
      writeFileSync(`${folder}/secret.csv`, SHORT, { mode: 0o600 });
      writeFileSync(`${folder}/list.csv`, SHORT);
      mkdirSync(`${folder}/open`, { mode: 0o777 });
      chmodSync(`${folder}/open`, 0o777);
      writeFileSync(`${folder}/open/out.csv`, "old", { mode: 0o444 });
      const list = `${folder}/list.csv`;
      for (const words of [
        ["batch", `${folder}/secret.csv`],
        ["batch", list, "-o", `${folder}/out.csv`],
        ["batch", list, "-o", `${folder}/open/out.csv`],
        ["report", list, "-o", `${folder}/out.html`],
      ])
        ensureRefused(run(words, { as: NOBODY }), 1, "permission denied");
      ensure(readFileSync(`${folder}/open/out.csv`, "utf8") === "old", "the protected file is not as it was");
      ensure(filesIn(`${folder}/open`).join() === "out.csv", "something stayed beside it");
      return "4 ways: exit 1, nothing changed";
    },
  },
  {
    name: "output-is-input",
    does: "the list itself as output: by its name, another spelling, a symbolic link, a hard link",
    try: () => {
      const whole = run(["batch", shortList()]).stdout;
      const names = ["short.csv", "./names/../short.csv", "soft.csv", "hard.csv"];
      emptyFolder("names");
      const ways = names.map((name) => (name.startsWith(".") ? `${all}/${name}` : at(name)));
      for (const way of ways) {
        linkedList();
        const { status } = run(["batch", at("short.csv"), "-o", way]);
        ensure(status === 0 && readFileSync(way, "utf8") === whole, `a list of text onto ${way}`);
      }
      linkedList();
      for (const way of ways) {
        for (const words of [
          ["report", at("short.csv"), "-o", way],
          ["report", at("short.csv"), "-o", at("page.html"), "--ics", way],
          ["batch", at("short.csv"), "-o", way, "--format", "ndjson"],
        ])
          ensureRefused(run(words), 2, "this is the file of the list");
      }
      run(["batch", at("short.csv"), "-o", at("short.xlsx")]);
      ensureRefused(
        run(["batch", at("short.xlsx"), "-o", at("short.xlsx")]),
        2,
        "this is the file of the list",
      );
      const both = ["report", at("short.csv"), "-o", at("one"), "--ics", `${all}/./one`];
      ensureRefused(run(both), 2, "this is the file that --output names");
      ensure(readFileSync(at("short.csv"), "utf8") === SHORT, "the list is not as it was");
      return "a list of text is answered in its place; 14 ways to lose it are refused";
    },
  },
  {
    name: "two-runs",
    does: "four runs at once into one file, ten times",
    try: async () => {
      const folder = emptyFolder("shared");
      const list = longList(24_000);
      const results = ["2025-04-01", "2026-04-01"].map((day) => run(["batch", list, "--as-of", day]).stdout);
      for (let round = 0; round < 10; round += 1) {
        const ends = await Promise.all(
          ["2025-04-01", "2026-04-01", "2025-04-01", "2026-04-01"].map((day) => {
            const words = ["batch", list, "--as-of", day, "-o", `${folder}/out.csv`];
            return new Promise((done) =>
              spawn(process.execPath, [PROGRAM, ...words], { env: environment, stdio: "ignore" }).on(
                "close",
                done,
              ),
            );
          }),
        );
        ensure(
          ends.every((status) => status === 0),
          `ended with ${ends.join()}`,
        );
        ensure(
          results.includes(readFileSync(`${folder}/out.csv`, "utf8")),
          "the file is none of the results",
        );
        ensure(filesIn(folder).join() === "out.csv", `left ${filesIn(folder).join()}`);
      }
      return "40 runs: one whole result each time, nothing beside it";
    },
  },
];

/** The list, and beside it a link of each kind that leads to it. */
function linkedList() {
  for (const name of ["soft.csv", "hard.csv"]) rmSync(at(name), { force: true });
  shortList();
  symlinkSync(at("short.csv"), at("soft.csv"));
  linkSync(at("short.csv"), at("hard.csv"));
}
