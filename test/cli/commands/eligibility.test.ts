import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/output/layout/width.js";
import { run } from "../twin.js";

const EXAMPLE = ["eligibility", "--type", "clinic", "--youngest-dob", "1946-01-01"];

const answers = async (...argv: string[]) => {
  const { stdout, status } = await run(["eligibility", "--json", ...argv]);
  expect(status).toBe(0);
  const { answers: all } = JSON.parse(stdout) as { answers: Record<string, { verdict: string }> };
  return Object.fromEntries(Object.entries(all).map(([question, one]) => [question, one.verdict]));
};

describe("the example of the README", () => {
  test.each([
    ["ja", "レセコンを使用している診療所（歯科を除く。）：昭和20年7月1日（1945年）以前　→ 満たさない"],
    ["ja", "レセコンを使用していない診療所又は薬局：昭和21年4月1日（1946年）以前　→ 満たす"],
    ["en", "medical clinic with a receipt computer: on or before 1 July 1945 → fails"],
    ["en", "clinic or pharmacy without a receipt computer: on or before 1 April 1946 → passes"],
  ])("tells in %s on which side of each cut-off the date of birth falls: %s", async (language, line) => {
    const { stdout } = await run([...EXAMPLE, "--details", "--lang", language], { columns: 100 });
    expect(stdout.replace(/\n\s+/g, language === "ja" ? "" : " ")).toContain(line);
  });
  test("tells what else decides, the most decisive first", async () => {
    const { stdout } = await run([...EXAMPLE, "--json", "--as-of", "2024-10-01"]);
    const { paper } = (
      JSON.parse(stdout) as { answers: Record<string, { missing: string[]; branches: unknown[] }> }
    ).answers;
    expect(paper!.missing).toEqual(["methodAtMarch2024", "paperGround", "receiptComputer"]);
    expect(paper!.branches).toContainEqual({
      if: {
        methodAtMarch2024: "paper",
        paperGround: ["elderly", "no-receipt-computer"],
        receiptComputer: false,
      },
      verdict: "conditional",
    });
  });
  test.each(["ja", "en"])("stays within 80 columns in %s", async (language) => {
    const { stdout } = await run([...EXAMPLE, "--lang", language, "--explain"], { columns: 80 });
    expect(stdout.split("\n").filter((line) => columnsOf(line) > 80)).toEqual([]);
  });
});

describe("JSON", () => {
  test("is one document with the four answers in their order", async () => {
    const { stdout, stderr } = await run([...EXAMPLE, "--json"]);
    const answer = JSON.parse(stdout) as {
      command: string;
      facility: unknown;
      answers: { question: string }[];
    };
    expect(stderr).toBe("");
    expect(answer.command).toBe("eligibility");
    expect(answer.facility).toEqual({ type: "clinic", youngestDob: "1946-01-01" });
    expect(Object.keys(answer.answers)).toEqual(["paper", "optical", "online", "paper-resubmission"]);
  });
  test("names the form, where it goes, its deadline and its title", async () => {
    const { stdout } = await run([
      "eligibility",
      "--json",
      "--lang",
      "ja",
      "--method",
      "optical",
      "--as-of",
      "2024-10-05",
    ]);
    const { answers: all } = JSON.parse(stdout) as {
      answers: Record<"optical", { filings: unknown[]; warnings: { id: string }[] }>;
    };
    expect(all.optical.filings).toEqual([
      {
        form: "form-1",
        title: "光ディスク等を用いた請求に係る猶予届出書 兼 オンライン請求への移行計画書",
        to: ["payment-fund", "national-health-insurance-federation"],
        when: "before-claiming",
        administrativeDeadline: "2024-08-31",
        status: "not-recorded",
        payers: [
          {
            id: "payment-fund",
            name: "社会保険診療報酬支払基金",
            shortName: "支払基金",
            url: "https://www.ssk.or.jp/",
          },
          {
            id: "national-health-insurance-federation",
            name: "国民健康保険団体連合会",
            shortName: "国保連合会",
            url: "https://www.kokuho.or.jp/",
          },
        ],
      },
    ]);
    expect(all.optical.warnings.map(({ id }) => id)).toContain("administrative-deadline-passed");
  });
  test("goes without a renewal deadline, since none was announced", async () => {
    const { stdout } = await run([
      "eligibility",
      "--json",
      "--method",
      "optical",
      "--as-of",
      "2025-10-01",
      "--plan-from",
      "2024-10-01",
      "--plan-ends-on",
      "2025-09-30",
    ]);
    const { answers: all } = JSON.parse(stdout) as {
      answers: Record<"optical", { filings: unknown[]; warnings: { id: string }[] }>;
    };
    expect(all.optical.filings).toMatchObject([
      { form: "form-1", administrativeDeadline: null, status: "not-recorded" },
    ]);
    expect(all.optical.warnings.map(({ id }) => id)).toEqual(["renewal-before-claiming"]);
  });
});

describe("values in every form", () => {
  test.each([
    [["--type", "歯科"], { type: "dental-clinic" }],
    [["--type", "ｃｌｉｎｉｃ"], { type: "clinic" }],
    [["--rececom", "未使用"], { receiptComputer: false }],
    [["--method", "電子媒体"], { method: "optical" }],
    [["--youngest-dob", "昭21.4.1"], { youngestDob: "1946-04-01" }],
    [["--youngest-dob", "常勤者なし"], { youngestDob: "none" }],
    [["--plan-from", "令和６年１０月１日"], { planFrom: "2024-10-01" }],
    [["--plan-from", "不明"], { planFrom: "unknown" }],
    [["--terminals", "2"], { terminals: 2 }],
    [["--online-start", "令和6年10月"], { onlineStart: "2024-10" }],
    [["--hardship", "なし", "--plan-from", "記録なし", "--online-start", "未定"], {}],
  ])("%j is understood", async (argv, facility) => {
    const { stdout } = await run(["eligibility", "--json", ...argv]);
    expect((JSON.parse(stdout) as { facility: unknown }).facility).toEqual(facility);
  });
  test("the day asked about is today in Japan unless it is given", async () => {
    const { stdout } = await run(["eligibility", "--json"], { today: "2025-01-15" });
    expect((JSON.parse(stdout) as { asOf: string }).asOf).toBe("2025-01-15");
    expect(await answers("--method", "optical", "--as-of", "R6.9.30")).toMatchObject({ optical: "allowed" });
  });
});

describe("bad usage ends with 2 and one plain sentence", () => {
  test.each([
    [["eligibility", "--typo", "clinic"], 'there is no option "--typo"; did you mean "--type"?'],
    [["eligibilty"], 'there is no command "eligibilty"'],
    [
      ["eligibility", "--type", "clinc"],
      '--type "clinc": expected one of hospital, clinic, dental-clinic, pharmacy; did you mean "clinic"?',
    ],
    [["eligibility", "--type", ""], '--type "": the value is empty'],
    [["eligibility", "--type"], "--type needs a value"],
    [["eligibility", "clinic"], '"clinic" is an unexpected argument'],
    [["eligibility", "--youngest-dob", "2023-02-29"], "is a day that does not exist"],
    [["eligibility", "--youngest-dob", "昭和64年1月8日"], 'write "平成元年1月8日" or "1989-01-08"'],
    [["eligibility", "--youngest-dob", "6.4.1"], "does not say which year is meant"],
    [["eligibility", "--as-of", "04/05/06"], "does not say which year is meant"],
    [["eligibility", "--terminals", "0"], "give a whole number of 1 or more"],
    [["eligibility", "--lang", "fr"], '--lang "fr": expected one of ja, en'],
    [["--lang", "fr"], '--lang "fr": expected one of ja, en'],
    [["--as-of", ""], '--as-of "": the value is empty'],
    [["eligibility", "--question", "papers"], 'did you mean "paper"?'],
    [["eligibility", "--as-of", "2023-03-31"], "give a day from 2023-04-01 on"],
    [["eligibility", "--type", "訪問看護"], "訪問看護療養費及び公費負担医療に関する費用の請求に関する命令"],
    [["eligibility", "--type", "介護"], "介護給付費及び公費負担医療等に関する費用等の請求に関する命令"],
    [["eligibility", "--type", "労災"], "労働者災害補償保険法"],
    [["eligibility", "-e"], "-e needs a question"],
  ])("%j: %s", async (argv, sentence) => {
    const { status, stdout, stderr } = await run(argv);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    [
      ["--plan-from", "2024-10-01", "--plan-ends-on", "2024-09-30"],
      "--plan-ends-on",
      "ends before it begins",
    ],
    [["--plan-from", "2024-10-01", "--plan-ends-on", "2025-10-01"], "--plan-ends-on", "more than a year"],
    [
      ["--designated-on", "2024-04-01", "--method-at-march-2024", "paper"],
      "--designated-on",
      "a claim by March 2024",
    ],
    [
      ["--designated-on", "2024-10-01", "--method-at-september-2024", "paper"],
      "--designated-on",
      "a claim by September 2024",
    ],
    [["--designated-on", "2026-11-23"], "--designated-on", "after the date asked about"],
    [
      ["--method-at-march-2024", "paper", "--method-at-september-2024", "none"],
      "--method-at-september-2024",
      "never a claim",
    ],
    [["--first-online-claim-on", "2024-09-30"], "--first-online-claim-on", "on or after 2024-10-01"],
    [["--hardship-ends-on", "2025-01-01"], "--hardship-ends-on", "no hardship"],
    [["--youngest-dob", "2026-11-23"], "--youngest-dob", "born after"],
  ])("the contradiction %j names %s", async (argv, option, sentence) => {
    const { status, stderr } = await run(["eligibility", ...argv]);
    expect(status).toBe(2);
    expect(stderr).toContain(option);
    expect(stderr).toContain(sentence);
  });

  test("with --json the error is JSON on stderr", async () => {
    const { status, stdout, stderr } = await run(["eligibility", "--json", "--type", "clinc"]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    const { error } = JSON.parse(stderr) as { error: { code: string; option: string; message: string } };
    expect(error).toMatchObject({ code: "bad-value", option: "--type" });
    expect(error.message).toContain("did you mean");
  });
});

describe("--exit-status tells the verdict", () => {
  test.each([
    [["--method", "online"], 0],
    [["--method", "optical", "--as-of", "2024-10-01"], 3],
    [["--method", "paper", "--paper-ground", "hardship"], 4],
    [["--method", "paper"], 5],
    [["--method", "optical", "--succession", "new-code"], 5],
    [["--question", "online"], 3],
    [["--method", "online", "--question", "paper"], 4],
  ])("%j ends with %i", async (argv, status) => {
    expect((await run(["eligibility", "-e", ...argv])).status).toBe(status);
  });
});

describe("the language", () => {
  test.each([
    [{ LANG: "ja_JP.UTF-8" }, "？ まだ判定できません"],
    [{ LC_ALL: "en_US.UTF-8", LANG: "ja_JP.UTF-8" }, "？ Nothing can be said yet"],
    [{ LC_ALL: "", LC_MESSAGES: "ja_JP", LANG: "en_US" }, "？ まだ判定できません"],
    [{ LC_ALL: "en_US.UTF-8", LC_MESSAGES: "ja_JP.UTF-8" }, "？ Nothing can be said yet"],
    [{ LC_ALL: "ja_JP.UTF-8", LC_MESSAGES: "en_US.UTF-8", LANG: "en_US.UTF-8" }, "？ まだ判定できません"],
    [{ LANG: "C" }, "？ Nothing can be said yet"],
  ])("with %j the answer begins with %s", async (env, title) => {
    expect((await run(["eligibility"], { env, systemLocale: "ja-JP" })).stdout.startsWith(title)).toBe(true);
  });
  test("where no variable is set, it is the system's", async () => {
    expect((await run(["eligibility"], { env: {}, systemLocale: "ja-JP" })).stdout).toContain(
      "まだ判定できません",
    );
  });
});

describe("colour", () => {
  const isColoured = (text: string) => text.includes("\u001b[");
  test.each([
    ["a terminal", {}, [], true, true],
    ["a pipe", {}, [], false, false],
    ["NO_COLOR on a terminal", { NO_COLOR: "1" }, [], true, false],
    ["an empty NO_COLOR on a terminal", { NO_COLOR: "" }, [], true, true],
    ["FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, [], false, true],
    ["--no-color against FORCE_COLOR", { FORCE_COLOR: "1" }, ["--no-color"], true, false],
    ["a dumb terminal", { TERM: "dumb" }, [], true, false],
    ["CLICOLOR_FORCE in a pipe", { CLICOLOR_FORCE: "1" }, [], false, true],
    ["CLICOLOR_FORCE=0 in a pipe", { CLICOLOR_FORCE: "0" }, [], false, false],
    ["NO_COLOR against CLICOLOR_FORCE", { NO_COLOR: "1", CLICOLOR_FORCE: "1" }, [], true, false],
    ["--color always against NO_COLOR, in a pipe", { NO_COLOR: "1" }, ["--color", "always"], false, true],
    ["--color never on a terminal", { FORCE_COLOR: "1" }, ["--color=never"], true, false],
    ["--color auto in a pipe", {}, ["--color", "auto"], false, false],
    ["--color auto on a terminal", {}, ["--color", "auto"], true, true],
  ])("%s", async (_, env, argv, terminal, coloured) => {
    const { stdout } = await run([...EXAMPLE, ...argv], { env, terminal });
    expect(isColoured(stdout)).toBe(coloured);
  });
  test("says nothing that the words do not say", async () => {
    const plain = await run(EXAMPLE);
    const coloured = await run(EXAMPLE, { env: { FORCE_COLOR: "1", LANG: "en" } });
    // oxlint-disable-next-line no-control-regex -- colour codes begin with this character
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });
});

describe("the short answer", () => {
  test("names for the example of the README both cut-offs and the sides, and fits a screen", async () => {
    const { stdout } = await run([...EXAMPLE, "--as-of", "2026-11-28", "--lang", "ja"]);
    expect(stdout.replace(/\n\s+/g, "")).toContain("昭和20年7月1日（1945年）以前 → 満たさない");
    expect(stdout.replace(/\n\s+/g, "")).toContain("昭和21年4月1日（1946年）以前 → 満たす");
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
  });

  test.each([
    ["--details", "理由"],
    ["--explain", "判定の道筋"],
  ])("with %s all is printed", async (option, heading) => {
    const { stdout } = await run(["eligibility", "--method", "optical", "--lang", "ja", option]);
    expect(stdout).toContain(`\n  ${heading}\n`);
  });

  test("is limited to one question by --question", async () => {
    const words = ["eligibility", "--method", "optical", "--question", "paper", "--lang", "ja"];
    const { stdout } = await run(words);
    expect(stdout).toMatch(/^× 書面（紙レセプト）による請求はできません/);
    expect(stdout).not.toContain("ほかの方法");
    const details = await run([...words, "--details"]);
    expect(details.stdout).not.toContain("光ディスク等を用いた請求：");
  });
});
