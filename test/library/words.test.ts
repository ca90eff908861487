import { build } from "esbuild";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as english from "../../src/en.js";
import { addOn, deadline, eligibility, plan, prepare, roadmap, submissionWindow } from "../../src/index.js";
import * as japanese from "../../src/ja.js";
import { run } from "../cli/twin.js";
import { root } from "../package/packed.js";

const faces = { ja: japanese, en: english } as const;
const visit = { visit: "first", myNumberCard: true } as const;

/** Each question as the library asks it, and as the command line does. */
const asked: readonly (readonly [string, japanese.Answer])[] = [
  [
    "eligibility --type clinic --method paper --youngest-dob 1946-03-01 --as-of 2024-10-01",
    eligibility({ type: "clinic", method: "paper", youngestDob: "1946-03-01" }, "2024-10-01"),
  ],
  [
    "eligibility --type hospital --hardship construction --as-of 2024-10-01",
    eligibility({ type: "hospital", hardship: "construction" }, "2024-10-01"),
  ],
  [
    "plan --method optical --as-of 2024-08-01 --first-month 2024-09 --last-month 2024-11",
    plan({ method: "optical" }, "2024-08-01", { from: "2024-09", to: "2024-11" }),
  ],
  ["deadline --start 2024-10 --as-of 2024-08-01", deadline({ startMonth: "2024-10", asOf: "2024-08-01" })],
  [
    "deadline --applied-on 2024-08-21 --as-of 2024-08-01",
    deadline({ appliedOn: "2024-08-21", asOf: "2024-08-01" }),
  ],
  ["window --month 2026-10", submissionWindow({ claimMonth: "2026-10" })],
  [
    "prepare --type pharmacy --terminals 2 --as-of 2024-08-01",
    prepare({ type: "pharmacy", terminals: 2 }, "2024-08-01"),
  ],
  ["add-on --month 2023-10 --visit first --my-number-card yes", addOn({ month: "2023-10", ...visit })],
  ["roadmap --as-of 2024-05-01", roadmap("2024-05-01")],
];

/** The keys that words stand under, and what goes with them. */
const WORDS = new Set(["text", "title", "name", "documentation", "payers"]);

/** Where a document holds something else than an answer, apart from words: paths, none where they are the same. */
function differences(answer: unknown, document: unknown, path = ""): string[] {
  if (Array.isArray(answer))
    return Array.isArray(document) && document.length === answer.length
      ? answer.flatMap((one, at) => differences(one, document[at], `${path}[${at}]`))
      : [path];
  if (typeof answer === "object" && answer !== null) {
    if (typeof document !== "object" || document === null) return [path];
    const [known, told] = [answer, document] as Record<string, unknown>[];
    const added = Object.keys(told!).filter((key) => !Object.hasOwn(known!, key) && !WORDS.has(key));
    return [
      ...added.map((key) => `${path}.${key}`),
      ...Object.keys(known!).flatMap((key) => differences(known![key], told![key], `${path}.${key}`)),
    ];
  }
  // An id by itself has its words beside it in an object, or is what is not modelled, of which only the words are shown.
  if (typeof document === "object" && document !== null)
    return "id" in document && document.id === answer ? [] : [path];
  return document === answer || (path.startsWith(".notModelled[") && typeof document === "string")
    ? []
    : [path];
}

describe.each(["ja", "en"] as const)("in %s", (language) => {
  const { toText, toJson } = faces[language];

  test.each(asked)("%s is the text that the command prints, short and in full", async (line, answer) => {
    const argv = [...line.split(" "), "--lang", language];
    expect(`${toText(answer, { columns: 80 })}\n`).toBe(
      (await run(argv, { columns: 80 })).stdout.trimEnd() + "\n",
    );
    if (/^(?:add-on|roadmap)/.test(line)) return;
    const details = await run([...argv, "--details"], { columns: 80 });
    expect(toText(answer, { columns: 80, details: true })).toBe(details.stdout.trimEnd());
  });

  test.each(asked)("%s is the document that the command prints", async (line, answer) => {
    const { stdout } = await run([...line.split(" "), "--json", "--lang", language]);
    const printed: unknown = JSON.parse(stdout);
    expect(JSON.parse(JSON.stringify(toJson(answer)))).toEqual(printed);
    // Without its words it is the answer of the library.
    expect(differences(JSON.parse(JSON.stringify(answer)), printed)).toEqual([]);
  });
});

test("one question alone can be told", () => {
  const answer = eligibility({ type: "clinic", method: "paper" }, "2024-10-01");
  expect(english.toText(answer, { question: "optical", details: true })).not.toContain("Claims on paper");
});

describe("keys are called by their words", () => {
  test.each([
    [japanese.inWords.verdict("not-allowed"), "不可"],
    [english.inWords.verdict("not-allowed"), "not allowed"],
    [japanese.inWords.form("form-2"), "書面による請求に係る猶予届出書"],
    [japanese.inWords.label("youngestDob"), "最年少常勤者の生年月日"],
    [japanese.inWords.value("type", "dental-clinic"), "歯科診療所"],
    [japanese.inWords.value("youngestDob", "none"), "常勤者なし"],
    [english.inWords.label("asOf"), "date asked about"],
  ])("%s", (told, expected) => {
    expect(told).toBe(expected);
  });
  test("reasons as answers give them", () => {
    const answer = eligibility({ method: "online" }, "2026-04-01");
    const [reason] = answer.answers.online.reasons;
    const told = japanese.toJson(answer) as { answers: { online: { reasons: { text: string }[] } } };
    expect(japanese.inWords.reason(reason!.rule)).toBe(told.answers.online.reasons[0]!.text);
  });
});

test("who imports the library alone loads no words", async () => {
  const { metafile } = await build({
    entryPoints: [join(root, "src/index.ts")],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: "unused",
  });
  const loaded = Object.keys(metafile.inputs);
  expect(loaded.length).toBeGreaterThan(50);
  expect(loaded.filter((file) => /src\/(?:wording|output|tables|cli|page)\//.test(file))).toEqual([]);
});
