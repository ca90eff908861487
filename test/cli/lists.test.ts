import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.js";
import { REGISTER } from "./register-of-one.js";
import { replaced } from "../io/system.js";
import { run } from "./twin.js";

const LIST = "code,name,type,method\n1,甲,clinic,optical\n";
/** A folder with a list, an earlier list and a register; `%` in a word stands for it. */
function folderOf(list: string = LIST) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "list.csv"), list);
  writeFileSync(join(folder, "earlier.csv"), LIST.replace("optical", "paper"));
  writeFileSync(join(folder, "register.csv"), REGISTER);
  const wordsOf = (line: string): string[] => line.split(" ").map((word) => word.replaceAll("%", folder));
  return { folder, wordsOf, at: (name: string): string => join(folder, name) };
}

describe("what nobody can read on a terminal", () => {
  const COMMANDS: readonly (readonly [line: string, beginning: string])[] = [
    ["batch %/list.csv --format xlsx", "PK"],
    ["changes %/earlier.csv %/list.csv --format xlsx", "PK"],
    ["changes %/earlier.csv %/list.csv --format html", "<!doctype html>"],
    ["register %/register.csv --format xlsx", "PK"],
    ["template --format xlsx", "PK"],
    ["report %/list.csv", "<!doctype html>"],
  ];
  test.each(COMMANDS)("%s is not written there", async (line) => {
    const { status, stderr, output } = await run(folderOf().wordsOf(line), { terminal: true });
    expect([status, stderr, output.length]).toEqual([2, "claims-check: give --output\n", 0]);
  });
  test.each(COMMANDS)("%s is written into a pipe", async (line, beginning) => {
    const { status, output } = await run(folderOf().wordsOf(line));
    expect([status, output.toString("latin1").slice(0, beginning.length)]).toEqual([0, beginning]);
  });
  test.each(COMMANDS)("%s is written into a file, on a terminal as well", async (line, beginning) => {
    const { wordsOf, at } = folderOf();
    const end = beginning === "PK" ? "xlsx" : "html";
    const { status, output } = await run([...wordsOf(line), "-o", at(`out.${end}`)], { terminal: true });
    expect([status, output.length]).toEqual([0, 0]);
    expect(readFileSync(at(`out.${end}`), "latin1").startsWith(beginning)).toBe(true);
  });
  test.each([
    "batch %/list.csv",
    "changes %/earlier.csv %/list.csv",
    "changes %/earlier.csv %/list.csv --format csv",
    "register %/register.csv",
    "template",
    "report %/list.csv --json",
  ])("is not what %s prints", async (line) => {
    const { status, stdout, output } = await run(folderOf().wordsOf(line), { terminal: true });
    expect([status, stdout.length + output.length > 0]).toEqual([0, true]);
  });
});

describe("a list on standard input", () => {
  /** Lets standard input be a list. */
  function typed(list: string = LIST): void {
    const pieces = [list];
    replaced("readSync", (original, ...words) =>
      words[0] === 0 ? Buffer.from(pieces.shift() ?? "").copy(words[1] as Uint8Array) : original(...words),
    );
  }
  test("is called that where it is one of two lists", async () => {
    typed();
    const { wordsOf } = folderOf();
    const { status, stdout } = await run(wordsOf("changes %/earlier.csv - --as-of 2026-11-28"));
    expect(status).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("(standard input)");
  });
  test("is called that in a report, and may be compared with another list or day", async () => {
    typed();
    const { wordsOf } = folderOf();
    const since = await run(wordsOf("report - --json --since %/earlier.csv --as-of 2026-11-28"));
    expect(JSON.parse(since.stdout)).toMatchObject({
      list: "(standard input)",
      changes: { changed: 1, unchanged: 0 },
    });
    typed();
    const page = await run(["report", "-", "--since", "2026-11-01", "--as-of", "2026-11-28"]);
    expect(page.output.toString()).toContain("(standard input)");
    expect(page.stderr).toContain("(standard input)");
  });
  test("may be compared with itself on another day", async () => {
    typed();
    const words = ["changes", "-", "--since", "2026-11-01", "--as-of", "2026-11-28", "--json"];
    const { status, output } = await run(words);
    expect([status, JSON.parse(output.toString())]).toMatchObject([0, { counts: { before: 1, after: 1 } }]);
  });
  test("and the output on standard output are not the same file", async () => {
    typed();
    expect((await run(["report", "-"])).status).toBe(0);
    typed();
    expect((await run(["batch", "-"])).status).toBe(0);
  });
  test("is announced to somebody at a keyboard, and to nobody else", async () => {
    const AWAITED = "claims-check: reading a list from standard input, names of columns first;";
    typed();
    expect((await run(["batch", "-"], { typed: [] })).stderr.split("\n").slice(0, 2)).toEqual([
      AWAITED,
      "  Ctrl+D ends it (Ctrl+Z and Enter on Windows), Ctrl+C stops",
    ]);
    typed();
    expect((await run(["batch", "-"])).stderr).not.toContain(AWAITED);
    expect((await run(folderOf().wordsOf("batch %/list.csv"), { typed: [] })).stderr).not.toContain(AWAITED);
  });
});

describe("progress on a long list", () => {
  const listOf = (rows: number): string =>
    `code,type\n${Array.from({ length: rows }, (_, row) => `${row},clinic\n`).join("")}`;
  test.each([
    [4096, "batch %/list.csv -o %/out.json", ["4,096 rows, 100%"]],
    [4096, "changes %/list.csv --since 2026-11-01", ["4,096 rows, 50%", "4,096 rows, 100%"]],
    [4096, "report %/list.csv --limit 1 -o %/out.html", ["4,096 rows, 100%"]],
    [125, "report %/list.csv -o %/out.html", ["50 rows, 40%", "100 rows, 80%"]],
  ])("of %i rows is shown while %s runs, and erased once", async (rows, line, shown) => {
    // A second passes whenever the clock is looked at.
    let seconds = 0;
    const now = (): string => new Date(Date.UTC(2026, 10, 28, 12, 0, seconds++)).toISOString();
    const world = { terminal: true, now };
    const { status, stderr } = await run(
      [...folderOf(listOf(rows)).wordsOf(line), "--as-of", "2026-11-28"],
      world,
    );
    expect(status).toBe(0);
    const [, ...lines] = stderr.split("\r\u001b[K");
    expect(lines.slice(0, -1)).toEqual(shown);
    expect(lines.at(-1)).toMatch(/\n$/);
  });
});

test.each(["batch %/list.csv", "report %/list.csv --limit 1 -o %/out.html"])(
  "progress of %s is a share of the whole",
  async (line) => {
    const rows = Array.from({ length: 16_000 }, (_, row) => `${row},clinic,${"-".repeat(20)}\n`);
    let seconds = 0;
    const now = (): string => new Date(Date.UTC(2026, 10, 28, 12, 0, seconds++)).toISOString();
    const { wordsOf } = folderOf(`code,type,note\n${rows.join("")}`);
    const { stderr } = await run(wordsOf(line), { terminal: true, now });
    const shares = Array.from(stderr.matchAll(/ rows, (\d+)%/g), ([, share]) => Number(share));
    expect(shares).toHaveLength(3);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeLessThan(shares[2]!);
    expect(shares[2]).toBeLessThanOrEqual(100);
  },
);

test("a list that was answered in one language is answered anew in another, not beside it", async () => {
  const { wordsOf, at } = folderOf();
  const headingsIn = async (language: string, from: string, to: string): Promise<string[]> => {
    const { status } = await run([...wordsOf(`batch %/${from} -o %/${to}`), "--lang", language]);
    expect(status).toBe(0);
    return readFileSync(at(to), "utf8").split("\n")[0]!.split(",");
  };
  const english = await headingsIn("en", "list.csv", "en.csv");
  expect(english).toContain("paper_until");
  expect(await headingsIn("ja", "en.csv", "ja.csv")).not.toContain("paper_until");
  expect(await headingsIn("en", "ja.csv", "en-again.csv")).toEqual(english);
});

test.each(["changes %/earlier.csv %/named.csv", "report %/list.csv --json --since %/named.csv"])(
  "the facts for all rows and the line of the headings count for each of two lists: %s",
  async (line) => {
    const { wordsOf, at } = folderOf("Facilities,,\ncode,name,type,method\n1,甲,clinic,optical\n");
    writeFileSync(at("earlier.csv"), "Facilities,\ncode,name\n1,甲\n");
    writeFileSync(at("named.csv"), "Facilities,\ncode,name\n1,甲\n");
    const words = [...wordsOf(line), "--lang", "en"];
    expect(await run([...words, "--header-line", "2", "--set", "type=clinic"])).toMatchObject({ status: 0 });
    const { status, stderr } = await run([...words, "--header-line", "2"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("line 2 has ")]);
  },
);

test.skipIf(!existsSync("/proc/self/fd"))("no file stays open, whatever comes of a list", async () => {
  const opened = (): number => readdirSync("/proc/self/fd").length;
  const { wordsOf, at } = folderOf();
  writeFileSync(at("bad.csv"), "a,b\n1,2\n");
  for (const [line, status] of [
    ["batch %/list.csv -o %/out.csv", 0],
    ["batch %/bad.csv", 2],
    ["batch %/list.csv --header-line 0", 2],
    ["batch %/list.csv --map type", 2],
    ["batch %/list.csv -o %/none/out.csv", 1],
    ["changes %/earlier.csv %/list.csv -o %/out.html", 0],
    ["changes %/earlier.csv %/bad.csv", 2],
    ["changes %/bad.csv %/list.csv", 2],
    ["changes %/earlier.csv %/list.csv --key nothing", 2],
    ["changes %/earlier.csv %/list.csv -o %/none/out.csv", 1],
    ["changes %/earlier.csv %/list.csv --format csv -o /dev/full", 1],
    ["report %/list.csv -o %/out.html --since %/earlier.csv", 0],
    ["report %/list.csv -o %/out.html --since %/bad.csv", 2],
    ["report %/list.csv -o %/out.html --since %/earlier.csv --key nothing", 2],
    ["report %/bad.csv -o %/out.html", 2],
    ["report %/list.csv -o %/none/out.html", 1],
    ["report %/list.csv -o %/out.html --ics %/none/dates.ics", 1],
    ["register %/register.csv -o %/out.csv", 0],
    ["register %/register.csv -o %/none/out.csv", 1],
    ["register %/bad.csv", 2],
    ["page -o %/page.html", 0],
    ["rules export --format sql --columns %/list.csv", 0],
    ["rules export --format sql --columns %/bad.csv", 2],
  ] as const) {
    const before = opened();
    expect([line, (await run(wordsOf(line))).status]).toEqual([line, status]);
    expect([line, opened()]).toEqual([line, before]);
  }
  expect(readdirSync(at(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
