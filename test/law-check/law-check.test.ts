import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { changesIn } from "../../scripts/law-check/compare.js";
import { concernedBy } from "../../scripts/law-check/concerned.js";
import { lawCheck } from "../../scripts/law-check/main.js";
import { birthDateTable } from "../../scripts/law-check/provisions.js";
import { readLaw, type LawElement } from "../../scripts/law-check/tree.js";
import { root } from "../package/packed.js";

const AS_READ = readFileSync(join(root, "test/data/ordinance-2026-02-02.xml"), "utf8");

/** The text with one passage put in place of another that is in it once. */
function amended(before: string, after: string, text = AS_READ): string {
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, after);
}

/** `kind provision -> now`, one for each difference. */
const changes = (text: string): string[] =>
  changesIn(readLaw(text)).map(({ kind, provision, now }) =>
    [kind, provision, ...(now ? [`-> ${now}`] : [])].join(" "),
  );

const paragraph = (article: string, num: number): string => {
  const found = new RegExp(
    `<Article Num="${article}">.*?(<Paragraph Num="${num}">.*?</Paragraph>)`,
    "s",
  ).exec(AS_READ.slice(AS_READ.indexOf("<SupplProvision>")));
  return found![1]!;
};

test("the ordinance as it was read has no difference", () => {
  expect(lawCheck(AS_READ)).toEqual({ status: 0, text: "The ordinance stands as it was read." });
});

describe("three changes made up from it", () => {
  test("a changed article: the plan may last two years", () => {
    const text = amended("一年を超えないもの", "二年を超えないもの");
    expect(changes(text)).toEqual(["changed 附則第3条の2第2項"]);
    const { rules, forms } = concernedBy("附則第3条の2第2項");
    expect(rules.toSorted()).toEqual([
      "optical/claimed-online-during-plan",
      "optical/claimed-online-since-october-2024",
      "optical/left-before-october-2024",
      "optical/mixed-channels",
      "optical/succession-under-new-code",
      "optical/transition-plan/half-told",
      "optical/transition-plan/not-begun",
      "optical/transition-plan/to-file",
      "optical/transition-plan/to-renew",
    ]);
    expect(forms).toEqual(["form-1"]);
    const { status, text: said } = lawCheck(text);
    expect(status).toBe(1);
    expect(said).toContain("附則第3条の2第2項: changed");
    expect(said).toContain("2024-08-31 (administrative-deadline)");
    expect(said).toMatch(/cases: \d+/);
    expect(said).not.toContain("paper/");
  });

  test("an inserted paragraph: what stood after it has moved", () => {
    const third = paragraph("3_2", 3);
    const inserted = third.replaceAll("前項の届出をした", "新たに届出をした");
    const text = amended(third, `${inserted}${third.replace('Num="3"', 'Num="4"')}`);
    expect(changes(text)).toEqual(["moved 附則第3条の2第3項 -> 附則第3条の2第4項", "new 附則第3条の2第3項"]);
    expect(concernedBy("附則第3条の2第3項").rules).toEqual([
      "optical/transition-plan/running",
      "optical/transition-plan/not-begun",
      "optical/transition-plan/half-told",
      "optical/claimed-online-during-plan",
    ]);
  });

  test("a removed paragraph: the month of a report and the next", () => {
    const text = amended(paragraph("3_5", 3), "");
    expect(changes(text)).toEqual(["removed 附則第3条の5第3項"]);
    const { rules } = concernedBy("附則第3条の5第3項");
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !rule.startsWith("paper/elderly/"))).toEqual([]);
  });
});

describe("the merged cell of the dates of birth", () => {
  test("is read from rowspan", () => {
    expect(birthDateTable(readLaw(AS_READ)).map(({ bornBy, merged }) => [bornBy, merged])).toEqual([
      ["昭和十九年四月一日", false],
      ["昭和二十年七月一日", false],
      ["昭和二十一年四月一日", false],
      ["昭和二十一年四月一日", true],
    ]);
  });

  const REST = "レセプトコンピュータを使用していない診療所又は薬局</Sentence></TableColumn>";

  test("is read from a blank cell without a line above it, too", () => {
    const text = amended(
      REST,
      `${REST}<TableColumn BorderTop="none"><Sentence></Sentence></TableColumn>`,
      amended(' rowspan="2"', ""),
    );
    expect(birthDateTable(readLaw(text)).at(-1)).toMatchObject({
      bornBy: "昭和二十一年四月一日",
      merged: true,
    });
    expect(changes(text)).toEqual([]);
  });

  test("a blank cell of its own is no merged cell, and that is said", () => {
    const text = amended(
      REST,
      `${REST}<TableColumn><Sentence></Sentence></TableColumn>`,
      amended(' rowspan="2"', ""),
    );
    expect(changes(text)[0]).toMatch(/^table 附則第3条の5第1項/);
  });
});

test("a new article and a new amending order are new", () => {
  const article =
    '<Article Num="3_6"><Paragraph Num="1"><ParagraphSentence><Sentence>新設</Sentence></ParagraphSentence></Paragraph></Article>';
  const order =
    '<SupplProvision AmendLawNum="令和九年一月一日厚生労働省令第一号"><Paragraph Num="1"><ParagraphSentence/></Paragraph></SupplProvision>';
  const text = amended(
    "</LawBody>",
    `${order}</LawBody>`,
    amended(
      "    </SupplProvision>\n    <SupplProvision A",
      `${article}</SupplProvision>\n    <SupplProvision A`,
    ),
  );
  expect(changes(text)).toEqual(["new 附則第3条の6第1項", "new 令和九年一月一日厚生労働省令第一号"]);
});

test("the words count, not how they are set: spaces, widths and reading aids", () => {
  const text = amended("一年を超えないもの", "<Ruby>一年<Rt>いちねん</Rt></Ruby>\n  を超えない　もの");
  expect(changes(text)).toEqual([]);
});

test("the JSON that wraps the same tree says the same", () => {
  const asJson = (text: string): string =>
    JSON.stringify({
      law_full_text: { tag: "Law", attr: {}, children: [readLaw(text) satisfies LawElement] },
    });
  expect(changes(asJson(AS_READ))).toEqual([]);
  expect(changes(asJson(amended("一年を超えないもの", "二年を超えないもの")))).toEqual([
    "changed 附則第3条の2第2項",
  ]);
});

test.each([
  ["", "neither XML nor JSON"],
  ["not a law", "neither XML nor JSON"],
  ["<Law><LawBody></Law>", "the XML is broken"],
  ["<html><body>404</body></html>", "there is no LawBody"],
  ['{"message":"not found"}', "holds no tree of tags"],
])("%j is unreadable", (text, why) => {
  const { status, text: said } = lawCheck(text);
  expect(status).toBe(2);
  expect(said).toContain(why);
});

describe("as a command", () => {
  const folder = mkdtempSync(join(tmpdir(), "law-check-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (...words: string[]) =>
    spawnSync(process.execPath, ["scripts/law-check.js", ...words], { cwd: root, encoding: "utf8" });

  test("exits with 0, 1 or 2", () => {
    const path = join(folder, "amended.xml");
    writeFileSync(path, amended("一年を超えないもの", "二年を超えないもの"));
    expect(check("test/data/ordinance-2026-02-02.xml").status).toBe(0);
    expect(check(path).status).toBe(1);
    expect(check(join(folder, "missing.xml"))).toMatchObject({ status: 2, stdout: "" });
    expect(check().status).toBe(2);
  });

  test.each(["digests", "texts"])("makes the %s that are kept", (what) => {
    const made = execFileSync(
      process.execPath,
      ["scripts/law-check.js", `--${what}`, "test/data/ordinance-2026-02-02.xml"],
      { cwd: root, encoding: "utf8" },
    );
    const kept = readFileSync(join(root, `src/regulation/sources/ordinance-${what}.json`), "utf8");
    expect(JSON.parse(made)).toEqual(JSON.parse(kept));
  });
});
