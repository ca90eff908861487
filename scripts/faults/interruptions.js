import { openSync, closeSync, readFileSync, writeFileSync } from "node:fs";
import { emptyFolder, endedAfter, ensure, environment, filesIn, longList, run } from "./kit.js";

const MOMENTS = 30;
const TEMPORARY = /^\.out\.csv\.[0-9a-f]{12}\.tmp$/;

/** Ends a long batch by a signal at moments spread by chance over its whole time; what is there afterwards. */
async function tryMoments(signal, check) {
  const list = longList(240_000);
  const folder = emptyFolder("interrupted");
  const words = ["batch", list, "-o", `${folder}/out.csv`];
  const began = performance.now();
  await endedAfter(words, "SIGKILL", 60_000);
  const whole = readFileSync(`${folder}/out.csv`);
  const time = performance.now() - began;
  let ended = 0;
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    const old = moment % 2 === 0;
    emptyFolder("interrupted");
    if (old) writeFileSync(`${folder}/out.csv`, "old");
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that each has the machine for itself
    const end = await endedAfter(words, signal, time * (moment + Math.random()) * (1.1 / MOMENTS));
    if (end === signal) ended += 1;
    else ensure(end === 0, `ended with ${end}`);
    const files = filesIn(folder);
    const there = files.includes("out.csv") ? readFileSync(`${folder}/out.csv`) : null;
    const isOld = old ? there?.toString() === "old" : there === null;
    ensure(isOld || there?.equals(whole), `out.csv is neither old nor whole after ${end}`);
    ensure(end !== 0 || there?.equals(whole), "it ended well, yet the result is not there");
    check(files.filter((name) => name !== "out.csv"));
  }
  ensure(run(words).status === 0 && readFileSync(`${folder}/out.csv`).equals(whole), "a later run fails");
  return `${MOMENTS} moments over ${Math.round(time)} ms: ended ${ended} times by the signal, else done; a later run works`;
}

const nothingLeft = (files) => ensure(files.length === 0, `left ${files.join()}`);
const temporaryAtMost = (files) =>
  ensure(files.length <= 1 && files.every((name) => TEMPORARY.test(name)), `left ${files.join()}`);

export const interruptions = [
  ...["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => ({
    name: `interrupted-${signal.toLowerCase()}`,
    does: `${signal} at any moment: the old output or the whole new one, and nothing beside it`,
    try: () => tryMoments(signal, nothingLeft),
  })),
  {
    name: "interrupted-sigkill",
    does: "SIGKILL at any moment: the same; a hidden .out.csv.*.tmp may stay beside it",
    try: () => tryMoments("SIGKILL", temporaryAtMost),
  },
  {
    name: "interrupted-stream",
    does: "SIGINT while a list comes on standard input, which is copied into a temporary file",
    try: async () => {
      const list = longList(240_000);
      const folder = emptyFolder("temporary");
      for (let moment = 0; moment < MOMENTS; moment += 1) {
        const input = openSync(list, "r");
        const env = { ...environment, TMPDIR: folder, NODE_DISABLE_COMPILE_CACHE: "1" };
        // oxlint-disable-next-line no-await-in-loop -- as above
        await endedAfter(["batch", "-"], "SIGINT", 30 + Math.random() * 300, { env, input });
        closeSync(input);
        ensure(filesIn(folder).length === 0, `left ${filesIn(folder).join()}`);
      }
      return `${MOMENTS} moments: nothing left in TMPDIR`;
    },
  },
];
