import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.js";
import { REGISTER } from "./register-of-one.js";
import { run, type World } from "./twin.js";

/** Runs a command line on a list in a folder of its own; `%` in a word stands for the folder. */
async function answered(list: string | Uint8Array, line: string, world: World = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "list.csv"), list);
  const words = line.split(" ").map((word) => word.replaceAll("%", folder));
  const printed = await run(words, world);
  return { ...printed, csv: printed.output.toString(), at: (name: string): string => join(folder, name) };
}

describe("an answer is short, and says how to see more, unless --details asks for all", () => {
  test.each([
    "eligibility --type clinic",
    "deadline --start 2027-04",
    "window --month 2027-04",
    "plan --type clinic --method optical",
    "prepare --type clinic",
  ])("%s", async (line) => {
    const short = await run(line.split(" "));
    const long = await run([...line.split(" "), "--details"]);
    expect([short.stdout.includes("More with --details."), long.stdout.includes("--details")]).toEqual([
      true,
      false,
    ]);
  });
});

test.each([
  ["--tier 2", ["Tier 2: 9 points", "Tier 2: 4 points"]],
  ["--tier 加算3", ["Tier 3: 4 points"]],
  ["", ["Tier 1: 15 points", "Tier 2: 9 points", "Tier 3: 4 points", "Tier 1: 9 points", "Tier 2: 4 points"]],
])("an add-on is told for the tier that is asked for: %s", async (option, tiers) => {
  const line = `add-on --month 2026-06 --visit first ${option}`.trim();
  const { stdout } = await run(line.split(" "));
  expect(stdout.match(/Tier \d: \d+ points/g)).toEqual(tiers);
});

test("a number of terminals that is not known is answered as one that is not given", async () => {
  const told = async (...options: string[]): Promise<string> =>
    (await run(["deadline", "--start", "2027-04", "--details", ...options])).stdout;
  expect(await told("--terminals", "unknown")).toBe(await told());
  expect(await told("--terminals", "2")).not.toBe(await told());
});

describe("batch", () => {
  const OWN = "code,type,paper\n1,clinic,mine\n";
  test.each([
    ["csv", true],
    ["xlsx", true],
    ["json", false],
    ["ndjson", false],
  ])("into %s tells of columns that it renames: %j", async (format, told) => {
    const { stderr } = await answered(OWN, `batch %/list.csv -o %/out --format ${format}`);
    expect(stderr.split("\n")[0]).toBe(
      told
        ? 'columns of the list named like an answer are renamed: "paper_in_list"'
        : "1 row: 1 answered, 0 rejected",
    );
    expect(stderr).not.toContain("further sheets");
  });
  test.each([
    ["csv", ['columns of the list named like an answer are renamed: "paper_in_list"']],
    ["xlsx", ['columns of the list named like an answer are renamed: "paper_in_list"']],
    ["json", []],
  ])("into %s tells of them in JSON too, beside a file: %j", async (format, notes) => {
    const { stdout, stderr } = await answered(OWN, `batch %/list.csv -o %/out --format ${format} --json`);
    expect([stderr, JSON.parse(stdout)]).toMatchObject(["", { notes }]);
  });
  test("with --json and no file is one document, the answers themselves", async () => {
    const { csv, stdout, stderr } = await answered(OWN, "batch %/list.csv --json");
    expect([stdout, stderr]).toEqual(["", ""]);
    expect(JSON.parse(csv)).toHaveProperty("rows");
  });
  test.each<[string, string, World, string]>([
    ["keeps the line ends of the list", "a\nb\n", {}, "\n"],
    ["keeps those of Windows", "a\r\nb\r\n", {}, "\r\n"],
    ["has those of Windows where they are asked for", "a\nb\n", { env: { LANG: "en", CRLF: "1" } }, "\r\n"],
    ["has those of a terminal there", "a\r\nb\r\n", { terminal: true }, "\n"],
  ])("%s", async (_, cells, world, end) => {
    const list = `name,type${cells.includes("\r") ? "\r\n" : "\n"}${cells.replaceAll(/[ab]/g, "$&,clinic")}`;
    const { csv } = await answered(list, `batch %/list.csv${world.env?.["CRLF"] ? " --crlf" : ""}`, world);
    expect(csv.split("\n").slice(0, -1)).toHaveLength(3);
    expect(csv.split("\n").filter((line) => line.endsWith("\r"))).toHaveLength(end === "\n" ? 0 : 3);
  });
  test.each([
    ["", "\ufeffname,type", true],
    ["", "name,type", false],
    [" --bom", "name,type", true],
    [" --output-encoding shift_jis", "\ufeffname,type", false],
  ])("with%s a list that begins with %j has a byte order mark: %j", async (options, header, marked) => {
    const { csv } = await answered(`${header}\nA,clinic\n`, `batch %/list.csv${options}`);
    expect(csv.startsWith("\ufeff")).toBe(marked);
    expect(csv.replace(/^\ufeff/, "").slice(0, 10)).toBe("name,type,");
  });
  test("for a terminal has no byte order mark; a file keeps the mark and the line ends of its list there too", async () => {
    const list = "\ufeffname,type\r\nA,clinic\r\n";
    const shown = await answered(list, "batch %/list.csv", { terminal: true });
    const piped = await answered("name,type\nA,clinic\n", "batch %/list.csv");
    expect(shown.csv).toBe(piped.csv);
    const { at } = await answered(list, "batch %/list.csv -o %/out.csv", { terminal: true });
    expect(readFileSync(at("out.csv"), "utf8")).toMatch(/^\ufeffname,type,[^\r\n]+\r\n[^\r\n]+\r\n$/);
  });
  test("does not replace a spreadsheet by CSV", async () => {
    const sheet = await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["name", "type"],
            ["A", "clinic"],
          ],
        },
      ],
    });
    const { status, stderr } = await answered(sheet, "batch %/list.csv --format csv -o %/list.csv");
    expect([status, stderr]).toEqual([2, expect.stringContaining("this is the file of the list")]);
  });
});

describe("report", () => {
  const LIST = "code,name,,type,method\n1,甲,,clinic,online\n2,乙,,clinic,optical\n";
  test("lists the most pressing where not all are listed", async () => {
    const { at } = await answered(LIST, "report %/list.csv --limit 1 -o %/out.html --as-of 2026-11-28");
    const page = readFileSync(at("out.html"), "utf8");
    expect([page.includes("<bdi>乙</bdi>"), page.includes("<bdi>甲</bdi>")]).toEqual([true, false]);
  });
  test.each([
    ["nam", { issue: "nam", nearest: 'did you mean "name"?' }],
    ["zzzzzz", { issue: "zzzzzz", nearest: undefined }],
  ])("names the columns to group by where %s is none", async (name, { nearest }) => {
    const { stderr } = await answered(LIST, `report %/list.csv -o %/out.html --group-by ${name}`);
    expect(stderr).toContain(`--group-by "${name}": expected one of code, name, type, method`);
    expect(stderr.includes("did you mean")).toBe(nearest !== undefined);
    if (nearest !== undefined) expect(stderr).toContain(nearest);
  });
  test("understands columns below titles, and facts for all rows", async () => {
    const list = "台帳,\ncode,type\n1,clinic\n";
    const { stdout } = await answered(list, "report %/list.csv --json --set method=optical");
    expect(JSON.parse(stdout)).toMatchObject({ facilities: 1, rejected: 0, standings: { conditional: 1 } });
  });
  test("writes the calendar that is asked for beside JSON", async () => {
    const line = "report %/list.csv --json --ics %/dates.ics --as-of 2026-11-28";
    const { at } = await answered(LIST, line);
    expect(readFileSync(at("dates.ics"), "utf8")).toContain("BEGIN:VEVENT");
  });
  test("tells of rows that are no facilities, if there are any", async () => {
    const told = async (list: string): Promise<string> =>
      (await answered(list, "report %/list.csv -o %/out.html")).stderr;
    expect(await told("name,type\nA,clinic\n合計,\n")).toMatch(/\n1 row (?:of totals or notes|.*left)/);
    expect(await told("name,type\nA,clinic\n")).toMatch(/^1 facility answered\n[^\n]+\n$/);
  });
});

describe("register", () => {
  test("in Japanese is a list that Excel opens as it is, in English one for programs", async () => {
    const ja = await answered(REGISTER, "register %/list.csv --lang ja");
    expect(ja.csv).toMatch(/^\ufeff[^\r\n]+\r\n[^\r\n]+\r\n$/);
    const en = await answered(REGISTER, "register %/list.csv");
    expect(en.csv).toMatch(/^institution_code,[^\r\n]+\n[^\r\n]+\n$/);
  });
  test.skipIf(!existsSync("/dev/full"))("on a full disk leaves nothing and says so", async () => {
    const { status, stderr, at } = await answered(REGISTER, "register %/list.csv -o /dev/full");
    expect([status, stderr]).toEqual([1, 'claims-check: cannot write "/dev/full": no space is left\n']);
    expect(readdirSync(at("."))).toEqual(["list.csv"]);
  });
});
