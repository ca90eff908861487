import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.js";
import { run, type World } from "./twin.js";

/** What a command line that cannot be answered says on stderr: one line of JSON and nothing on standard output. */
async function errorOf(argv: readonly string[], status: number, world: World = {}): Promise<unknown> {
  const printed = await run(argv, world);
  expect({ ...printed, output: printed.output.length }).toMatchObject({ status, stdout: "", output: 0 });
  expect(printed.stderr).toMatch(/^\{.*\}\n$/);
  const { error } = JSON.parse(printed.stderr) as { error: Record<string, unknown> };
  expect(error["message"]).toMatch(/\S/);
  return error;
}

describe("who asks for JSON by --format gets errors in JSON too", () => {
  test.each<[string, Record<string, unknown>]>([
    ["prepare --format json --type x", { code: "bad-value", option: "--type" }],
    ["prepare --format=json --nope", { code: "unknown-option", option: "--nope" }],
    ["--lang ja prepare --terminals 0 --format json", { code: "bad-value", option: "--terminals" }],
    ["rules lst --format json", { code: "bad-value", option: "<action>" }],
    ["rules show nothing --format json", { code: "bad-value", option: "<rule>" }],
    ["rules export --format json --question x", { code: "bad-value", option: "--question" }],
    ["batch --format json", { code: "missing-argument" }],
    ["batch x.csv --format ndjson --bom", { code: "conflicting-options", option: "--bom" }],
  ])("%s", async (line, expected) => {
    expect(await errorOf(line.split(" "), 2)).toMatchObject(expected);
  });

  test("also where a file cannot be read", async () => {
    const path = join(temporaryFolder(), "none.csv");
    expect(await errorOf(["batch", path, "--format", "ndjson"], 1)).toMatchObject({
      code: "cannot-read",
      path,
    });
  });

  test("and named the list where it is bad, in JSON and in the sentence", async () => {
    const path = join(temporaryFolder(), "bad.csv");
    writeFileSync(path, "a,b\n1,2\n");
    for (const argv of [
      ["batch", path],
      ["report", path],
      ["rules", "export", "--format", "sql", "--columns", path],
    ]) {
      if (argv[0] !== "rules")
        expect(await errorOf([...argv, "--json"], 2)).toMatchObject({ code: "no-known-column", path });
      const { status, stderr } = await run([
        ...argv,
        ...(argv[0] === "report" ? ["-o", `${path}.html`] : []),
      ]);
      expect([status, stderr.startsWith(`claims-check: "${path}": no column states a fact`)]).toEqual([
        2,
        true,
      ]);
    }
  });

  test.each([
    [
      "a quote that is never closed",
      'name,type\nA,"clinic\n',
      { code: "quote-unclosed", line: 2, column: 2 },
    ],
    ["a heading that is damaged", 'name,"type"x\nA,clinic\n', { code: "header-damaged", line: 1, column: 2 }],
  ])("and the place of %s", async (_, text, expected) => {
    const path = join(temporaryFolder(), "bad.csv");
    writeFileSync(path, text);
    expect(await errorOf(["batch", path, "--json"], 2)).toEqual({
      ...expected,
      path,
      message: expect.any(String) as string,
    });
  });

  test.each([
    ["another format", "batch --format csv"],
    ["a format that the command does not have", "template --format json"],
    ["an option that the command does not have", "eligibility --format json"],
    ["a format without a command", "--format json"],
    ["a format without its value", "batch --format"],
  ])("but not with %s", async (_, line) => {
    const { status, stderr } = await run(line.split(" "));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^claims-check: /);
  });
});

describe("all that is wrong is told at once", () => {
  test.each<[string, readonly string[]]>([
    [
      "eligibility --type castle --method fax --as-of 2024-13-01",
      ["bad-value --type", "bad-value --method", "bad-value --as-of"],
    ],
    ["eligibility --question paint --lang fr", ["bad-value --question", "bad-value --lang"]],
    [
      "plan --hardship-ends-on 2025-01-31 --first-online-claim-on 2024-09-30 --as-of 2023-01-01",
      [
        "before-first-encoded-day --as-of",
        "contradiction --first-online-claim-on",
        "contradiction --hardship-ends-on",
      ],
    ],
    [
      "plan --first-month 2022-01 --last-month 2021-12",
      ["before-first-encoded-day --first-month", "last-month-before-first --last-month"],
    ],
    ["deadline --start 2024-13 --setup-on soon", ["bad-value --start", "bad-value --setup-on"]],
    ["window --month 9 --method none", ["bad-value --month", "bad-value --method"]],
    ["prepare --terminals 0 --start soon", ["bad-value --terminals", "bad-value --start"]],
    [
      "add-on --month 2023 --online maybe",
      ["bad-value --month", "missing-option --visit", "bad-value --online"],
    ],
  ])("%s", async (line, expected) => {
    const error = (await errorOf([...line.split(" "), "--json"], 2)) as {
      readonly code: string;
      readonly message: string;
      readonly option: string;
      readonly issues: readonly {
        readonly code: string;
        readonly message: string;
        readonly option: string;
      }[];
    };
    const { issues, ...first } = error;
    expect(issues.map(({ code, option }) => `${code} ${option}`)).toEqual(expected);
    expect(first).toEqual(issues[0]);
    // For people, a sentence a line.
    const { stderr } = await run(line.split(" "));
    expect(stderr).toBe(issues.map(({ message }) => `claims-check: ${message}\n`).join(""));
  });

  test("what is one thing is not listed", async () => {
    expect(await errorOf(["eligibility", "--type", "castle", "--json"], 2)).not.toHaveProperty("issues");
  });

  test("a row of a list names all that is wrong with it", async () => {
    const list = join(temporaryFolder(), "list.csv");
    writeFileSync(list, "type,method,designated_on\ncastle,fax,2024-04-01\n");
    const { output } = await run(["batch", list, "--format", "ndjson", "--lang", "en"]);
    expect((JSON.parse(output.toString()) as { error: unknown }).error).toMatchObject({
      code: "bad-value",
      column: "type",
      issues: [
        { code: "bad-value", line: 2, column: "type", value: "castle" },
        { code: "bad-value", line: 2, column: "method", value: "fax" },
      ],
    });
  });
});

describe("what should not have failed", () => {
  const brokenClock: World = { today: "never" };

  test("is told in JSON where that was asked for", async () => {
    expect(await errorOf(["roadmap", "--json"], 1, brokenClock)).toMatchObject({
      code: "unexpected-failure",
      message: expect.not.stringContaining("\n") as string,
    });
  });

  test("is told in one sentence otherwise, and called a bug, with the version and how to look closer", async () => {
    const { status, stderr } = await run(["roadmap"], brokenClock);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^claims-check: [^\n]+\nthis is a bug in claims-check \d+\.\d+\.\d+\S*; DEBUG=claims-check shows [^\n]+\n$/,
    );
  });

  test("is told with where it happened to whoever debugs", async () => {
    const debugging = { ...brokenClock, env: { LANG: "en_US.UTF-8", DEBUG: "claims-check" } };
    const error = (await errorOf(["roadmap", "--json"], 1, debugging)) as { message: string };
    expect(error.message).toMatch(/\n +at /);
  });
});

describe("the rules by --format", () => {
  test.each([["list"], ["show", "paper"], ["show", "paper/elderly"]])(
    "json are those of --json: %s %s",
    async (...argv) => {
      const asked = await run(["rules", ...argv, "--format", "json"]);
      expect(asked.status).toBe(0);
      expect(JSON.parse(asked.stdout)).toEqual(JSON.parse((await run(["rules", ...argv, "--json"])).stdout));
    },
  );

  test.each(["sql", "mermaid"])("%s are exported, neither listed nor shown", async (format) => {
    for (const action of ["list", "show"]) {
      const { status, stderr } = await run(["rules", action, "--format", format]);
      expect(status).toBe(2);
      expect(stderr).toBe(`claims-check: --format ${format} and rules ${action} cannot be given together\n`);
    }
  });
});

test.each(["template --json", "completion bash --json"])(
  "%s is refused: what comes out is no JSON document",
  async (line) => {
    expect(await errorOf(line.split(" "), 2)).toMatchObject({
      code: "conflicting-options",
      option: "--json",
    });
  },
);
