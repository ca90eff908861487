import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/output/layout/width.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { cellsOf } from "../../tables/reading/memory-list.js";
import { run, type Printed, type World } from "../twin.js";

const OCTOBER = `institution_code,name,type,receipt_computer,method,plan_from,plan_ends_on,paper_ground,refiled
0110001,A,clinic,yes,optical,2026-01-01,2026-12-31,,
0110002,B,dental-clinic,no,paper,,,no-receipt-computer,yes
0110003,C,pharmacy,yes,online,,,,
0110004,D,clinic,,,,,,
`;
const NOVEMBER = `institution_code,name,type,receipt_computer,method,plan_from,plan_ends_on,paper_ground,refiled
0110003,C,pharmacy,yes,online,,,,
110002,B,dental-clinic,yes,paper,,,no-receipt-computer,yes
0110001,A,clinic,yes,optical,2026-01-01,2026-12-31,,
0110005,E,clinic,yes,optical,,,,
`;

interface Compared extends Printed {
  readonly at: (name: string) => string;
}

/** Compares lists, written as files; the first word that names one of them stands for its path. */
async function changes(
  files: Readonly<Record<string, string | Buffer>>,
  words: readonly string[],
  world: World = {},
): Promise<Compared> {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  const argv = words.map((word) => (word in files || word.startsWith("out.") ? at(word) : word));
  return { ...(await run(["changes", ...argv], world)), at };
}

interface Document {
  readonly counts: Readonly<Record<string, number>>;
  readonly keyedBy: readonly string[];
  readonly ownDays: boolean;
  readonly rejected: Readonly<Record<"before" | "after", { readonly rows: number }>>;
  readonly changes: readonly {
    readonly key: string;
    readonly name: string;
    readonly line: number;
    readonly change: readonly string[];
    readonly facts: readonly { readonly fact: string; readonly before: unknown; readonly after: unknown }[];
    readonly before: Readonly<Record<string, unknown>> | null;
    readonly after: Readonly<Record<string, unknown>> | null;
  }[];
}

async function document(before: string, after: string, ...options: string[]): Promise<Document> {
  const files = { "before.csv": before, "after.csv": after };
  const words = ["before.csv", "after.csv", "--as-of", "2026-11-28", ...options, "--json"];
  const { output } = await changes(files, words);
  return JSON.parse(output.toString()) as Document;
}

const BOTH = { "october.csv": OCTOBER, "november.csv": NOVEMBER };
const ASKED = ["october.csv", "november.csv", "--as-of", "2026-11-28"];

describe("two lists", () => {
  test("are compared facility by facility, whatever their order, the most urgent first", async () => {
    const { changes: found } = await document(OCTOBER, NOVEMBER);
    expect(found.map(({ name, change, line }) => [name, change.join(";"), line])).toEqual([
      // No lawful way is left for the claims of December: online can begin in February at the earliest.
      ["B", "facts;verdict;ground;action;deadline", 3],
      ["E", "new", 5],
      ["D", "gone", 5],
    ]);
    expect(found[0]).toMatchObject({
      key: "110002",
      facts: [{ fact: "receiptComputer", before: false, after: true }],
      before: { verdict: "allowed", ground: "no-receipt-computer", nextAction: "none", nextDeadline: null },
      after: {
        verdict: "not-allowed",
        ground: null,
        nextAction: "online-start-application",
        nextDeadline: "2026-12-20",
        nextDeadlineOpenDay: "2026-12-18",
        noLawfulWayFrom: "2026-12",
      },
    });
    expect([found[1]!.before, found[2]!.after]).toEqual([null, null]);
  });
  test("are counted", async () => {
    const { counts } = await document(OCTOBER, NOVEMBER);
    expect(counts).toEqual({
      before: 4,
      after: 4,
      unchanged: 2,
      changed: 3,
      new: 1,
      gone: 1,
      facts: 1,
      verdict: 1,
      ground: 1,
      until: 0,
      action: 1,
      deadline: 1,
    });
  });
  test("are answered each on its day: a plan that ran out between them closes disks until it is filed anew", async () => {
    const list =
      "code,method,type,receipt_computer,plan_from,plan_ends_on\n1,optical,clinic,yes,2025-11-01,2026-10-31\n";
    const { changes: found } = await document(list, list, "--since", "2026-10-28");
    expect(found).toMatchObject([
      {
        key: "1",
        change: ["verdict", "until", "deadline"],
        facts: [],
        before: {
          verdict: "allowed",
          until: "2026-10-31",
          nextAction: "form-1-renewal",
          nextDeadline: "2026-10-31",
        },
        after: {
          verdict: "conditional",
          until: null,
          nextAction: "form-1-renewal",
          nextDeadline: "2026-12-10",
        },
      },
    ]);
  });
  test("that carry the answers of an earlier run are answered anew", async () => {
    const answered =
      "code,name,type,method,paper,paper_until,optical\n1,A,clinic,online,allowed,,not-allowed\n";
    const plain = "code,name,type,method\n1,A,clinic,online\n";
    expect((await document(answered, plain)).changes).toEqual([]);
  });
  test("differ in what they state, not in how it is written", async () => {
    const before =
      "医療機関コード,名称,種別,請求方法,最年少常勤者の生年月日\n0123456789,甲,診療所,光ディスク等,昭21.3.1\n";
    const after = "institution_code,name,type,method,youngest_dob\n123456789,甲,clinic,optical,1946-03-01\n";
    expect((await document(before, after)).changes).toEqual([]);
  });
  test("may state a fact in one only: what is not stated and what is unknown are the same, but for records", async () => {
    const before = "code,type\n1,clinic\n2,clinic\n";
    const after = "code,type,receipt_computer,refiled\n1,clinic,unknown,\n2,clinic,,unknown\n";
    const { changes: found } = await document(before, after);
    expect(found.map(({ key, facts }) => [key, facts])).toEqual([
      ["2", [{ fact: "refiled", before: null, after: "unknown" }]],
    ]);
  });
});

describe("one list", () => {
  const LIST =
    "code,method,type,receipt_computer,plan_from,plan_ends_on,designated_on\n1,optical,clinic,yes,2025-11-01,2026-10-31,\n2,online,clinic,yes,,,2026-11-01\n";

  test("is compared with itself on an earlier day; who was not designated then is new", async () => {
    const { output, status, stderr } = await changes({ "list.csv": LIST }, [
      "list.csv",
      "--since",
      "2026-10-28",
      "--as-of",
      "2026-11-28",
      "--json",
    ]);
    const { changes: found } = JSON.parse(output.toString()) as Document;
    expect(found.map(({ key, change }) => [key, change[0]])).toEqual([
      ["1", "verdict"],
      ["2", "new"],
    ]);
    expect([status, stderr]).toEqual([
      0,
      "The law was read through 2026-02-02 and is taken to be unchanged since.\n",
    ]);
  });
  test("needs the other day", async () => {
    const { stderr, status } = await changes({ "list.csv": LIST }, ["list.csv"]);
    expect([stderr, status]).toEqual(["claims-check: give --since or <after>\n", 2]);
  });
  test.each([
    [
      "2026-11-29",
      "claims-check: --since 2026-11-29: lies after the day asked about, 2026-11-28; give an earlier day, or a later one by --as-of\n",
    ],
    [
      "2023-03-31",
      "claims-check: --since 2023-03-31: the law before 2023-04-01 is not covered; give a day from 2023-04-01 on\n",
    ],
  ])("is not compared with itself on %s", async (since, message) => {
    const words = ["list.csv", "--since", since, "--as-of", "2026-11-28"];
    expect(await changes({ "list.csv": LIST }, words)).toMatchObject({ stderr: message, status: 2 });
  });
  test("whose rows have days of their own says that these are the same on both sides", async () => {
    const own = "code,method,type,as_of\n1,optical,clinic,2026-04-01\n";
    const words = ["list.csv", "--since", "2026-10-28", "--as-of", "2026-11-28"];
    const { stderr, stdout } = await changes({ "list.csv": own }, words);
    expect(stdout).toContain("No facility changed.");
    expect(stderr).toContain(
      "Rows with a day of their own (as_of) are answered for that day on both sides.\n",
    );
  });
});

describe("facilities are told apart", () => {
  const refusal = async (before: string, after: string, ...options: string[]): Promise<string> => {
    const files = { "before.csv": before, "after.csv": after };
    const { stderr, status } = await changes(files, ["before.csv", "after.csv", ...options]);
    expect(status).toBe(2);
    return stderr.replaceAll(/"[^"]*\/([^"/]*)"/g, '"$1"');
  };

  test.each([
    [
      "by the institution code before another",
      "code,institution_code,name,type\n1,7,A,clinic\n",
      "institution_code",
    ],
    ["by a code before the name", "name,code,type\nA,1,clinic\n", "code"],
    ["by name and type without a code", "name,type\nA,clinic\n", "name・type"],
  ])("%s", async (_, list, heading) => {
    expect((await document(list, list)).keyedBy).toEqual([heading]);
  });
  test("by what both lists have: a code that one of them lacks does not help", async () => {
    const { keyedBy, changes: found } = await document(
      "code,name,type\n1,A,clinic\n",
      "name,type\nＡ,診療所\n",
    );
    expect([keyedBy, found]).toEqual([["name・type"], []]);
  });
  test("by name and type together: two of one name may be of two types", async () => {
    const list = "name,type,method\nA,clinic,online\nA,pharmacy,online\n";
    expect((await document(list, list)).counts["unchanged"]).toBe(2);
  });
  test("by the column that is asked for", async () => {
    const list = "code,branch,type\n1,x,clinic\n1,y,clinic\n";
    expect((await document(list, list, "--key", "Branch")).keyedBy).toEqual(["branch"]);
  });
  test("or refused, with the lines that bear one key", async () => {
    const twice = "code,type\n1,clinic\n2,clinic\n01,clinic\n2,pharmacy\n";
    expect(await refusal("code,type\n1,clinic\n", twice)).toBe(
      'claims-check: "after.csv", lines 2, 4: "01" stands in "code" more than once (so does each of 1 more); make it one row, or give another column by --key\n',
    );
    expect(await refusal(twice, "code,type\n1,clinic\n")).toMatch(
      /^claims-check: "before\.csv", lines 2, 4: /,
    );
  });
  test("or refused, with the lines that bear none", async () => {
    expect(await refusal("code,type\n1,clinic\n,clinic\n,pharmacy\n", "code,type\n1,clinic\n")).toBe(
      'claims-check: "before.csv", lines 3, 4: nothing in "code", so that the facility cannot be found in the other list; fill it in, remove the row, or give another column by --key\n',
    );
  });
  test("or refused, where no column tells them apart", async () => {
    expect(await refusal("type,method\nclinic,online\n", "type,method\nclinic,online\n")).toBe(
      'claims-check: "before.csv" has no column that tells its facilities apart; there are "type", "method"; give --key and the name of one, or add a column institution_code or name\n',
    );
    expect(await refusal("code,type\n1,clinic\n", "code,type\n1,clinic\n", "--key", "cod")).toBe(
      'claims-check: --key "cod": "before.csv" has no such column; there are "code", "type"; did you mean "code"?\n',
    );
  });
});

test("a row that cannot be answered on one side is told, and neither new nor gone", async () => {
  const good = "code,type,method\n1,clinic,online\n2,clinic,online\n";
  const bad = "code,type,method\n1,clinic,online\n2,clinic,telepathy\n";
  for (const [before, after] of [
    [good, bad],
    [bad, good],
  ] as const) {
    const files = { "before.csv": before, "after.csv": after };
    const { stdout, stderr, status } = await changes(files, ["before.csv", "after.csv"]);
    expect(status).toBe(2);
    expect(stdout).toContain("No facility changed.");
    expect(stderr).toMatch(
      /^(?:before|after)\.csv: 1 row could not be answered, and so not compared\n {2}line 3, method "telepathy": /,
    );
  }
});

describe("the changes come", () => {
  test("as text that fits a screen, in both languages", async () => {
    for (const lang of ["ja", "en"]) {
      const { stdout } = await changes(BOTH, [...ASKED, "--since", "2026-10-28", "--lang", lang]);
      const lines = stdout.trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
    }
  });
  test("as text that tells how a new one stands, and how one that is gone stood", async () => {
    const { stdout, output } = await changes(BOTH, [...ASKED, "--lang", "ja"]);
    expect(output).toHaveLength(0);
    const told = stdout.replaceAll(/\n {2}/g, "");
    expect(told).toContain("- E（0110005）：追加判定 要届出；次に行うこと 様式第1号（移行計画）の届出；期限");
    expect(told).toContain(
      "- D（0110004）：削除判定 前回：情報不足；次に行うこと 前回：不足している情報の確認",
    );
  });
  test("as text with the twenty most urgent, and how many more there are", async () => {
    const rows = Array.from({ length: 25 }, (_, row) => `${row},clinic,online\n`).join("");
    const files = {
      "before.csv": "code,type,method\n99,clinic,online\n",
      "after.csv": `code,type,method\n${rows}`,
    };
    const { stdout } = await changes(files, ["before.csv", "after.csv"]);
    expect(stdout.match(/^- /gm)).toHaveLength(20);
    expect(stdout).toContain("and 6 more: -o changes.csv (.xlsx, .html) or --json gives all of them.");
  });
  test("as CSV with the columns of the contract", async () => {
    const { at, stdout } = await changes(BOTH, [...ASKED, "-o", "out.csv"]);
    expect(stdout).toBe("");
    const [header, ...rows] = cellsOf(readFileSync(at("out.csv"), "utf8"));
    expect(header!.join()).toBe(
      "key,name,change,facts_before,facts_after,verdict_before,verdict_after,until_before,until_after,next_action_before,next_action_after,next_deadline_before,next_deadline_after",
    );
    expect(rows).toEqual([
      [
        "110002",
        "B",
        "facts;verdict;ground;action;deadline",
        "receipt_computer=no",
        "receipt_computer=yes",
        "allowed",
        "not-allowed",
        "",
        "",
        "none",
        "online-start-application",
        "",
        "2026-12-20",
      ],
      ["0110005", "E", "new", "", "", "", "conditional", "", "", "", "form-1", "", "2026-12-10"],
      ["0110004", "D", "gone", "", "", "undetermined", "", "", "", "state-facts", "", "", ""],
    ]);
  });
  test("as CSV in Japanese, with a mark for Excel where the later list has one", async () => {
    const marked = { ...BOTH, "november.csv": `\ufeff${NOVEMBER}` };
    const { at } = await changes(marked, [...ASKED, "-o", "out.csv", "--lang", "ja"]);
    const text = readFileSync(at("out.csv"), "utf8");
    expect(text.startsWith("\ufeff施設,名称,変更,")).toBe(true);
    expect(text).toContain(
      "110002,B,入力内容;判定;根拠;次に行うこと;期限,レセコン=未使用,レセコン=使用,可,不可,",
    );
  });
  test("as a spreadsheet and as a page that asks for nothing from anywhere", async () => {
    const { at: sheet } = await changes(BOTH, [...ASKED, "-o", "out.xlsx"]);
    expect(readFileSync(sheet("out.xlsx")).subarray(0, 2).toString()).toBe("PK");
    const names = { ...BOTH, "november.csv": NOVEMBER.replace(",B,", ",<b>B</b>,") };
    const { at } = await changes(names, [...ASKED, "-o", "out.html", "--lang", "ja"]);
    const page = readFileSync(at("out.html"), "utf8");
    expect(page).toMatch(/^<!doctype html><html lang="ja">/);
    expect(page).toContain("<bdi>&lt;b&gt;B&lt;/b&gt;</bdi>");
    expect(page).toMatch(/要移行<\/span> <small>前回：継続可<\/small>/);
    expect(page).not.toMatch(/<script|src=|http:/);
  });
  test("as JSON that its schema describes", async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    addFormats.default(ajv);
    ajv.addKeyword("schemaVersion");
    const { stdout } = await run(["schema", "changes"]);
    const validate = ajv.compile(JSON.parse(stdout) as object);
    validate(await document(OCTOBER, NOVEMBER, "--since", "2026-10-28"));
    expect(validate.errors).toBeNull();
  });
  test("never over one of the lists", async () => {
    const { stderr, status, at } = await changes(BOTH, [...ASKED, "-o", "october.csv"]);
    expect([status, stderr.includes("this is the file of the list")]).toEqual([2, true]);
    expect(readFileSync(at("october.csv"), "utf8")).toBe(OCTOBER);
  });
});

describe("beside the changes it is told", () => {
  const onDay = (day: string): string[] => ["before.csv", "after.csv", "--as-of", day];
  const rows = (bad: number): string =>
    `code,type\n1,clinic\n${Array.from({ length: bad }, (_, row) => `x${row},castle\n`).join("")}`;

  test.each([
    [5, 5, false],
    [6, 5, true],
  ])("of %i rows that cannot be compared, %i, and whether there are more: %j", async (bad, listed, more) => {
    const files = { "before.csv": rows(0), "after.csv": rows(bad) };
    const { stderr } = await changes(files, onDay("2026-02-02"));
    expect(stderr.match(/^ {2}line \d+, type "castle": /gm)).toHaveLength(listed);
    const lines = stderr.trimEnd().split("\n");
    expect(lines[0]!.startsWith(`after.csv: ${bad} rows could not be answered`)).toBe(true);
    expect(lines.slice(1 + listed)).toEqual(more ? ["  and 1 more"] : []);
  });
  test("once, where both sides are one list", async () => {
    const words = ["list.csv", "--since", "2026-01-01", "--as-of", "2026-02-02"];
    const { stderr } = await changes({ "list.csv": rows(1) }, words);
    expect(stderr.match(/could not be answered/g)).toHaveLength(1);
  });
  test("of every list which columns are nearly known, once", async () => {
    const [near, good] = ["code,type,metod\n1,clinic,online\n", "code,type\n1,clinic\n"];
    const told = async (words: readonly string[], ...lists: string[]): Promise<number> => {
      const files = { "before.csv": lists[0]!, "after.csv": lists[1] ?? lists[0]! };
      const { stderr } = await changes(files, words);
      return stderr.match(/"metod".*\n/g)?.length ?? 0;
    };
    expect([
      await told(onDay("2026-02-02"), near, good),
      await told(onDay("2026-02-02"), good, near),
      await told(onDay("2026-02-02"), near, near),
      await told(["before.csv", "--since", "2026-01-01", "--as-of", "2026-02-02"], near),
    ]).toEqual([1, 1, 2, 1]);
  });
  test("through which day the law was read, if the lists are about a later one", async () => {
    const files = { "before.csv": rows(0), "after.csv": rows(0), "none.csv": "code,type\n" };
    const READ = "The law was read through 2026-02-02 and is taken to be unchanged since.\n";
    expect((await changes(files, onDay("2026-02-02"))).stderr).toBe("");
    expect((await changes(files, onDay("2026-02-03"))).stderr).toBe(READ);
    expect((await changes(files, ["before.csv", "none.csv", "--as-of", "2026-02-03"])).stderr).toBe("");
  });
  test("what a file of changes is about, on standard error", async () => {
    const { stderr, stdout } = await changes(BOTH, [...ASKED, "--format", "csv"]);
    expect(stdout).toBe("");
    const lines = stderr.split("\n");
    expect(lines[0]).toBe("What changed: both answered for 28 November 2026");
    expect(lines[1]).toContain("october.csv");
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.at(-1)).toBe("");
  });
});

describe("the form of the changes", () => {
  const inCsv = (text: string | Buffer): (readonly string[])[] =>
    cellsOf(text.toString().replace(/^\ufeff/, ""));

  test("has no mark on standard output, where no Excel opens it", async () => {
    const marked = { ...BOTH, "november.csv": `\ufeff${NOVEMBER}` };
    const { output } = await changes(marked, [...ASKED, "--format", "csv"]);
    expect(output.toString().startsWith("key,name,change")).toBe(true);
  });
  test.each<[string, string | Buffer, boolean]>([
    ["UTF-8 without one", NOVEMBER, false],
    ["UTF-8 with one", `\ufeff${NOVEMBER}`, true],
    ["Shift_JIS", iconv.encode(NOVEMBER.replace(",E,", ",戊,"), "cp932"), true],
  ])("has a mark in a file where the later list is %s: %j", async (_, november, marked) => {
    const { at } = await changes({ ...BOTH, "november.csv": november }, [...ASKED, "-o", "out.csv"]);
    expect(readFileSync(at("out.csv"), "utf8").startsWith("\ufeff")).toBe(marked);
  });
  test("has a mark in a file where the later list is a workbook", async () => {
    const rows = cellsOf(NOVEMBER).map((cells) => [...cells]);
    const workbook = Buffer.from(await writeXlsx({ sheets: [{ name: "November", rows }] }));
    const files = { "october.csv": OCTOBER, "november.xlsx": workbook };
    const { at } = await changes(files, ["october.csv", "november.xlsx", "-o", "out.csv"]);
    expect(readFileSync(at("out.csv"), "utf8").startsWith("\ufeffkey,name,change")).toBe(true);
  });
  test("is the same in a spreadsheet as in CSV", async () => {
    const { at } = await changes(BOTH, [...ASKED, "-o", "out.xlsx"]);
    const { output } = await changes(BOTH, [...ASKED, "--format", "csv"]);
    const { sheets } = await readXlsx(readFileSync(at("out.xlsx")));
    expect(sheets[0]!.rows.map((row) => row.map((cell) => String(cell ?? "")))).toEqual(inCsv(output));
  });
  test("is a file beside one JSON document, if both are asked for", async () => {
    const { at, output, stderr } = await changes(BOTH, [...ASKED, "-o", "out.csv", "--json"]);
    expect((JSON.parse(output.toString()) as Document).changes).toHaveLength(3);
    expect(inCsv(readFileSync(at("out.csv")))).toHaveLength(4);
    expect(stderr).toBe("The law was read through 2026-02-02 and is taken to be unchanged since.\n");
  });
  test("is JSON alone with --json, whatever the format", async () => {
    const { output } = await changes(BOTH, [...ASKED, "--format", "csv", "--json"]);
    expect((JSON.parse(output.toString()) as Document).changes).toHaveLength(3);
  });
  test("is a page that names the hash of its style", async () => {
    const { output } = await changes(BOTH, [...ASKED, "--format", "html"]);
    expect(output.toString()).toMatch(/style-src &#39;sha256-[A-Za-z0-9+/]{43}=&#39;/);
  });
});

test("columns below titles, facts for all rows and the very first day are understood of both lists", async () => {
  const list = "施設管理台帳,,\ncode,method\n1,optical\n";
  const files = { "before.csv": list, "after.csv": list };
  const words = ["before.csv", "after.csv", "--set", "type=clinic", "--as-of", "2026-11-28"];
  const { output, status } = await changes(files, [...words, "--since", "2023-04-01", "--json"]);
  expect(status).toBe(0);
  const { changes: found } = JSON.parse(output.toString()) as Document;
  expect(found.map(({ key, line }) => [key, line])).toEqual([["1", 3]]);
  const sameDay = await changes(files, [...words, "--since", "2026-11-28", "--json"]);
  expect((JSON.parse(sameDay.output.toString()) as Document).changes).toEqual([]);
});
