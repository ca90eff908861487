import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { run } from "../twin.js";

const json = async (...argv: string[]): Promise<Record<string, unknown>> => {
  const { stdout, status } = await run(["rules", ...argv, "--json"]);
  expect(status).toBe(0);
  return JSON.parse(stdout) as Record<string, unknown>;
};

describe("rules list", () => {
  test("is what rules alone gives", async () => {
    const list = await run(["rules", "list"]);
    expect(list).toMatchObject({ status: 0, stderr: "" });
    expect(await run(["rules"])).toEqual(list);
    expect(list.stdout).toContain("  optical/grace-period ");
  });

  test("speaks Japanese", async () => {
    const { stdout } = await run(["rules", "list", "--lang", "ja"]);
    expect(stdout).toContain("  paper/no-receipt-computer                    可、要届出\n");
  });

  test("is one JSON document without the trees", async () => {
    const list = await json("list");
    expect(Object.keys(list)).toEqual(["command", "encodedFrom", "verifiedThrough", "rules"]);
    expect((list["rules"] as object[])[0]).toMatchObject({
      rule: "paper/elderly",
      documentation: "docs/rules.md#paper-elderly",
      measure: "paper",
      facts: ["youngestDob", "type", "receiptComputer", "refiled"],
    });
  });
});

describe("rules show", () => {
  test.each(["paper", "optical", "hardship", "online", "paper-resubmission"])(
    "shows the tree of %s, and the same as JSON",
    async (measure) => {
      const { stdout, status } = await run(["rules", "show", measure]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^ *- .* → /m);
      const tree = await json("show", measure);
      expect(tree).toMatchObject({ measure, root: { kind: "fork" } });
    },
  );

  test("says in Japanese which exceptions come first, and which days decide", async () => {
    const { stdout } = await run(["rules", "show", "optical", "--lang", "ja"]);
    expect(stdout.replaceAll(/\n */g, "")).toMatch(/。次の規則に優先します：optical\//);
    expect(stdout).toMatch(/^ *判定に用いる日付$/m);
  });

  test("shows one rule, and the same as JSON", async () => {
    const { stdout } = await run(["rules", "show", "hardship/other"]);
    expect(stdout).toMatch(/^hardship\/other\n/);
    expect(await json("show", "hardship/other")).toMatchObject({
      rule: "hardship/other",
      text: expect.stringContaining("particularly difficult") as string,
    });
  });

  test.each(["docs/rules.md#paper-resubmission-not-online", "paper-resubmission-not-online"])(
    "shows the rule that an answer refers to as %s",
    async (name) => {
      const byPlace = await run(["rules", "show", name]);
      expect(byPlace).toMatchObject({ status: 0, stderr: "" });
      expect(byPlace).toEqual(await run(["rules", "show", "paper-resubmission/not-online"]));
    },
  );

  test.each([
    [
      ["show", "paper/elderl"],
      '<rule> "paper/elderl": name a tree (paper, optical, hardship, online, paper-resubmission) or a rule (claims-check rules list lists them); did you mean "paper/elderly"?',
    ],
    [
      ["show", "docs/rules.md#paper-old", "--lang", "ja"],
      "判定の木の名前（paper、optical、hardship、online、paper-resubmission）又は規則の名前（claims-check rules list で示します）を指定してください",
    ],
    [["show"], "give <rule>: the rule or the tree"],
    [["shw"], 'did you mean "show"?'],
    [["list", "paper"], '"paper" is an unexpected argument'],
    [["export"], "give --format; expected one of json, mermaid, sql, dbt"],
    [["export", "--format", "svg"], "expected one of json, mermaid, sql, dbt"],
    [
      ["export", "--format", "sql", "--question", "disks"],
      "expected one of paper, optical, online, paper-resubmission",
    ],
  ])("refuses %j", async (argv, message) => {
    const { status, stdout, stderr } = await run(["rules", ...argv]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test.each([
    ["list", "--question", "paper"],
    ["show", "paper", "--question", "paper"],
    ["--question", "paper"],
  ])("a question is for an export alone: %j is refused", async (...argv) => {
    const { status, stdout, stderr } = await run(["rules", ...argv]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`--question and rules ${argv[0] === "show" ? "show" : "list"} cannot be given`);
  });

  test("refuses JSON together with another form", async () => {
    const { status, stderr } = await run(["rules", "export", "--format", "sql", "--json"]);
    expect(status).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: "conflicting-options" } });
  });
});

describe("rules export", () => {
  test("writes one statement over a table of facilities", async () => {
    const { stdout } = await run(["rules", "export", "--format", "sql"]);
    expect(stdout).toMatch(/\nWITH\ngiven AS \(SELECT id AS row_key, -- .*\n/);
    expect(stdout.match(/ AS (paper|optical|online|paper_resubmission),$/gm)).toHaveLength(4);
    expect(stdout).toContain("\n  FROM facilities),\n");
    expect(stdout.endsWith("\nFROM possible;\n")).toBe(true);
  });

  test("writes the statement of one question", async () => {
    const { stdout } = await run(["rules", "export", "--format", "sql", "--question", "online"]);
    expect(stdout.match(/ AS (paper|optical|online|paper_resubmission),$/gm)).toEqual([" AS online,"]);
  });

  test("fits the statement to a table, its key, its columns and its engine", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "list.csv");
    writeFileSync(path, "code,種別,as_of,指定 年月日\n");
    const options = [
      "--table",
      "claims.of facilities",
      "--key",
      "code",
      "--columns",
      path,
      "--dates",
      "date",
    ];
    const { stdout } = await run(["rules", "export", "--format", "sql", "--view", "verdicts", ...options]);
    expect(stdout).toContain("\nCREATE VIEW verdicts AS\nWITH\n");
    expect(stdout).toContain('FROM claims."of facilities"),\n');
    expect(stdout).toContain("\ngiven AS (SELECT code AS row_key, -- ");
    expect(stdout).toContain("\nSELECT row_key AS code, -- ");
    expect(stdout).toContain("COALESCE(NULLIF(\"種別\", 'unknown'), '') AS c_type");
    expect(stdout).toContain("COALESCE(CAST(as_of AS VARCHAR(10)), '') AS c_as_of");
    expect(stdout).toContain("'' AS c_plan_from");
    const mysql = await run(["rules", "export", "--format", "sql", "--dialect", "mysql"]);
    expect(mysql.stdout).not.toContain("||");
    const postgresql = await run(["rules", "export", "--format", "sql", "--dialect", "postgresql"]);
    expect(postgresql.stdout).toContain("\nfacts AS MATERIALIZED (SELECT methods.*, -- ");
  });

  test("tells on which line of a list the names of columns stand that say nothing", async () => {
    const path = join(temporaryFolder(), "list.csv");
    writeFileSync(path, "\n\na,b\n1,2\n");
    const { status, stderr } = await run(["rules", "export", "--format", "sql", "--columns", path]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('line 3 has "a", "b"')]);
  });

  test("refuses days that do not exist only where it is asked to, and says so", async () => {
    const plain = await run(["rules", "export", "--format", "sql"]);
    expect(plain.stdout).toContain("2025-02-30 is taken as written");
    const strict = await run(["rules", "export", "--format", "sql", "--strict-dates"]);
    expect(strict.stdout).toContain("Days that the calendar does not have (2025-02-30) are refused.");
  });

  test("writes a statement that tests an engine, if that is asked for", async () => {
    const words = ["rules", "export", "--format", "sql", "--question", "online"];
    const { stdout } = await run([...words, "--self-test"]);
    expect(stdout).toMatch(/\nWITH\nexpected AS \(\n/);
    expect((await run(words)).stdout).not.toContain("expected AS (");
  });

  test("writes two models of dbt and their tests into a folder", async () => {
    const folder = temporaryFolder();
    const { stdout } = await run(["rules", "export", "--format", "dbt", "-o", folder, "--key", "code"]);
    const names = ["claims_check_facts.sql", "claims_check_verdicts.sql", "claims_check.yml"];
    expect(stdout).toBe(names.map((name) => `${join(folder, name)}\n`).join(""));
    const [facts = "", verdicts = "", tests = ""] = names.map((name) =>
      readFileSync(join(folder, name), "utf8"),
    );
    expect(facts).toContain("FROM {{ ref('facilities') }}),\n");
    expect(facts.endsWith("SELECT * FROM facts\n")).toBe(true);
    expect(verdicts).toMatch(/^WITH\nfacts AS \(SELECT \* FROM \{\{ ref\('claims_check_facts'\) \}\}\),\n/);
    expect(tests).toContain("- name: code\n        data_tests: [unique, not_null]");
  });

  test.each([
    ["--format", "mermaid", "--table", "facilities"],
    ["--format", "sql", "--output", "folder"],
    ["--format", "sql", "--self-test", "--view", "verdicts"],
    ["--format", "dbt", "--output", "folder", "--self-test"],
    ["--format", "dbt"],
  ])("refuses what does not go together: %j", async (...options) => {
    const { status, stdout } = await run(["rules", "export", ...options]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  test("writes a diagram, of all or of one question", async () => {
    const all = await run(["rules", "export", "--format", "mermaid"]);
    expect(all.stdout).toMatch(/^flowchart TD\n {2}subgraph paper\[/);
    const one = await run(["rules", "export", "--format", "mermaid", "--question", "online", "--lang", "ja"]);
    expect(one.stdout.match(/subgraph .*/g)).toEqual(['subgraph online["オンライン請求"]']);
  });

  test("writes JSON with every tree and rule, by either option", async () => {
    const all = await json("export");
    expect(Object.keys(all)).toEqual(["command", "encodedFrom", "verifiedThrough", "trees", "rules"]);
    expect(all["trees"]).toHaveLength(5);
    const { stdout } = await run(["rules", "export", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual(all);
  });

  test("narrows JSON to a question and what opens the same way", async () => {
    const { trees, rules } = await json("export", "--question", "optical");
    expect((trees as { measure: string }[]).map(({ measure }) => measure)).toEqual(["optical", "hardship"]);
    expect(new Set((rules as { measure: string }[]).map(({ measure }) => measure))).toEqual(
      new Set(["optical", "hardship"]),
    );
  });
});
