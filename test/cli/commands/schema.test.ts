import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../../../src/cli/commands.js";
import { factNames, optionOf } from "../../../src/facility/facts.js";
import { eligibilityJson } from "../../../src/output/eligibility/json.js";
import { jsonSchema, schemas, type SchemaName } from "../../../src/output/schema/schemas.js";
import { contradictionsIn } from "../../../src/facility/contradictions.js";
import type { Facility } from "../../../src/facility/facts.js";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import { questions } from "../../../src/regulation/measures/rules.js";
import { eligibilityWords, schemaWords } from "../../../src/cli/words.js";
import { measures } from "../../../src/questions/rules/rules.js";
import { tables } from "../../cases/all-cases.js";
import { root } from "../../package/packed.js";
import { run } from "../twin.js";

const names = Object.keys(schemas) as SchemaName[];

async function validatorOf(name: SchemaName): Promise<ValidateFunction> {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addKeyword("schemaVersion");
  return ajv.compile(jsonSchema(name, await schemaWords("en")));
}

/** What is wrong with a value; nothing where it is valid. */
const faults = (validate: ValidateFunction, value: unknown): unknown[] =>
  validate(value) ? [] : (validate.errors ?? []);

describe("schema", () => {
  test.each(names)("%s has its properties at the top level", async (name) => {
    const { stdout, status } = await run(["schema", name]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:claims-check:schema:${name}:2.0.0`,
      schemaVersion: "2.0.0",
      type: "object",
      properties: expect.any(Object) as unknown,
    });
  });
  test("is that of a facility where no name is given", async () => {
    expect((await run(["schema"])).stdout).toBe((await run(["schema", "facility"])).stdout);
  });
  test("is described in Japanese where that is asked for", async () => {
    const { stdout } = await run(["schema", "facility", "--lang", "ja"]);
    expect(JSON.parse(stdout)).toMatchObject({
      title: "施設の情報",
      properties: {
        youngestDob: {
          description:
            "最年少常勤者の生年月日（常勤の保険医（歯科医師を含む。）又は保険薬剤師のうち、最も若い者。いないときは「常勤者なし」）",
        },
      },
    });
  });
  test("refuses another name, and lists the names", async () => {
    const { stderr, status } = await run(["schema", "facilty"]);
    expect(stderr).toBe(
      `claims-check: <name> "facilty": expected one of ${names.join(", ")}; did you mean "facility"?\n`,
    );
    expect(status).toBe(2);
  });
  test("names on the command line are those that there are", () => {
    const accepts = (name: string) => commands.find((one) => one.name === name);
    expect(accepts("schema")?.arguments?.[0]?.accepts).toEqual(names);
    expect(accepts("eligibility")?.options.find(({ name }) => name === "question")?.accepts).toEqual(
      questions,
    );
  });
});

describe("the schema of a facility", async () => {
  const validate = await validatorOf("facility");
  test("knows every fact", () => {
    const { properties } = validate.schema as { properties: Record<string, unknown> };
    expect(Object.keys(properties)).toEqual(factNames);
  });
  test.each<[string, Record<string, unknown>]>([
    ["nothing", {}],
    ["words", { type: "dental-clinic", method: "optical", hardship: "closing", succession: "new-code" }],
    ["dates", { youngestDob: "1946-02-28", planFrom: "2024-02-29" }],
    ["no full-timers", { youngestDob: "none" }],
    ["yes and no", { receiptComputer: false, refiled: true }],
    ["a number and a month", { terminals: 2, onlineStart: "2026-12" }],
    ["everything unknown", Object.fromEntries(factNames.map((name) => [name, "unknown"]))],
  ])("accepts %s", (_, facility) => {
    expect(faults(validate, facility)).toEqual([]);
  });
  test.each<[string, Record<string, unknown>]>([
    ["a fact that there is not", { rececom: true }],
    ["a word that is not listed", { type: "veterinary" }],
    ["a word of another fact", { paperGround: "closing" }],
    ["a day that does not exist", { youngestDob: "1946-02-29" }],
    ["a date in another form", { youngestDob: "S21.3.1" }],
    ["no full-timers where a date is meant", { planFrom: "none" }],
    ["yes as a word", { receiptComputer: "yes" }],
    ["half a terminal", { terminals: 0.5 }],
    ["no terminal", { terminals: 0 }],
    ["a thirteenth month", { onlineStart: "2026-13" }],
    ["null", { type: null }],
  ])("refuses %s", (_, facility) => {
    expect(faults(validate, facility)).not.toEqual([]);
  });
  test("accepts what the command understood, whatever was typed", async () => {
    const typed: Record<string, string> = {
      type: "歯科",
      receiptComputer: "あり",
      youngestDob: "昭和21年3月1日",
      terminals: "２",
      onlineStart: "R6.10",
    };
    const options = Object.entries(typed).flatMap(([name, value]) => [`--${optionOf(name as never)}`, value]);
    const { stdout } = await run(["eligibility", "--json", ...options]);
    const { facility } = JSON.parse(stdout) as { facility: Record<string, unknown> };
    expect(Object.keys(facility)).toEqual(Object.keys(typed));
    expect(faults(validate, facility)).toEqual([]);
  });
});

describe("the schema of an answer", async () => {
  const validate = await validatorOf("answer");
  const words = { ja: await eligibilityWords("ja"), en: await eligibilityWords("en") };
  const cases = Object.values(tables).flat();

  test("is that of the answers to all cases, in both languages and with the path through the rules", () => {
    const wrong = cases.flatMap(({ title, facility, asOf }) => {
      const answer = eligibility(facility, civilDate(asOf), { explain: true });
      return (["ja", "en"] as const).flatMap((language) => {
        const json: unknown = JSON.parse(JSON.stringify(eligibilityJson(answer, words[language])));
        return faults(validate, json).map((fault) => ({ title, fault }));
      });
    });
    expect(cases.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
  test("is that of the answer to any facility", () => {
    const day = fc.constantFrom("1940-01-01", "2023-05-01", "2024-10-01", "2025-03-31", "unknown");
    const anyFacility = fc.record(
      {
        type: fc.constantFrom("hospital", "clinic", "dental-clinic", "pharmacy", "unknown"),
        receiptComputer: fc.constantFrom(true, false, "unknown"),
        method: fc.constantFrom("online", "optical", "paper", "none", "unknown"),
        methodAtMarch2024: fc.constantFrom("online", "optical", "paper", "none", "unknown"),
        paperGround: fc.constantFrom("no-receipt-computer", "elderly", "hardship", "unknown"),
        youngestDob: fc.oneof(day, fc.constant("none")),
        refiled: fc.constantFrom(true, false, "unknown"),
        youngerHireOn: day,
        youngerHireReportedOn: day,
        planFrom: day,
        planEndsOn: day,
        firstOnlineClaimOn: day,
        hardship: fc.constantFrom("line-failure", "other", "unknown"),
        succession: fc.constantFrom("new-code", "unknown"),
        mixedChannels: fc.constantFrom(true, "unknown"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        anyFacility,
        fc.constantFrom("2023-04-01", "2024-06-01", "2025-04-01", "2027-01-01"),
        (drawn, on) => {
          const [facility, asOf] = [drawn as Facility, civilDate(on)];
          fc.pre(contradictionsIn(facility, asOf).length === 0);
          const json: unknown = JSON.parse(
            JSON.stringify(eligibilityJson(eligibility(facility, asOf), words.en)),
          );
          expect(faults(validate, json)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
  test.each<[string, (answer: Record<string, unknown>) => unknown]>([
    ["a verdict that there is not", (answer) => ({ ...answer, verdict: "perhaps" })],
    [
      "a rule that there is not",
      (answer) => ({
        ...answer,
        reasons: [{ ...(answer["reasons"] as object[])[0], rule: "paper/whatever" }],
      }),
    ],
    [
      "a reason that leads nowhere",
      (answer) => ({
        ...answer,
        reasons: [{ ...(answer["reasons"] as object[])[0], documentation: "docs/rules.md" }],
      }),
    ],
    ["an answer without its ground", (answer) => ({ ...answer, ground: undefined })],
    ["a key that there is not", (answer) => ({ ...answer, surprise: true })],
  ])("refuses %s", (_, changed) => {
    const answer = eligibility({}, civilDate("2025-04-01"));
    const json = JSON.parse(JSON.stringify(eligibilityJson(answer, words.en))) as {
      answers: Record<"paper", Record<string, unknown>>;
    };
    expect(faults(validate, json)).toEqual([]);
    expect(
      faults(validate, { ...json, answers: { ...json.answers, paper: changed(json.answers.paper) } }),
    ).not.toEqual([]);
  });
});

describe("the schema of each command's answer", () => {
  test.each<[SchemaName, string]>([
    ["deadline", "deadline --start 2024-10"],
    ["deadline", "deadline --start 2024-03 --setup-on 2024-02-20 --shared-terminal yes"],
    ["deadline", "deadline --applied-on 2024-08-21 --terminals 3"],
    ["deadline", "deadline --start 2030-01"],
    ["window", "window --month 2024-05"],
    ["window", "window --service-month 2027-12 --method paper"],
    ["plan", "plan --method optical --from 2024-08 --as-of 2024-08-01"],
    ["plan", "plan --as-of 2025-04-01"],
    [
      "plan",
      "plan --type clinic --method paper --paper-ground elderly --youngest-dob 1940-01-01 --younger-hire-on 2025-06-20 --as-of 2025-06-01",
    ],
    ["plan", "plan --method optical --succession new-code --hardship other --as-of 2025-06-01"],
    ["prepare", "prepare"],
    ["prepare", "prepare --type hospital --shared-terminal no --terminals 2 --online-start 2024-10"],
    ["prepare", "prepare --type pharmacy --method online"],
    ["add-on", "add-on --month 2023-10 --visit first --my-number-card no"],
    [
      "add-on",
      "add-on --month 2023-10 --visit dispensing --my-number-card yes --online no --filed-on 2023-10-02",
    ],
    ["add-on", "add-on --month 2024-06 --visit repeat --my-number-card no --online yes"],
    ["roadmap", "roadmap --as-of 2024-05-01"],
    ["roadmap", "roadmap --as-of 2030-01-01 --lang ja"],
  ])("%s is that of: %s", async (name, line) => {
    const { stdout, stderr, status } = await run([...line.split(" "), "--json"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(faults(await validatorOf(name), JSON.parse(stdout))).toEqual([]);
  });
  test("list is that of every line that batch writes, rejected ones included", async () => {
    const folder = mkdtempSync(join(tmpdir(), "claims-check-schema-"));
    const list = join(folder, "list.csv");
    writeFileSync(
      list,
      [
        "name,type,method,receipt_computer,paper_ground,youngest_dob,as_of,hardship_ends_on",
        "A,clinic,paper,no,no-receipt-computer,,,",
        "B,dental,,,,昭和21年3月1日,2024-05-01,",
        "C,hospital,online,,,,,",
        "D,veterinary,,,,,,",
        "E,clinic,paper,,,6.4.1,,",
        "F,clinic,paper,,,,,2025-01-01",
      ].join("\n"),
    );
    const { output } = await run(["batch", list, "--format", "ndjson", "--as-of", "2025-04-01"]);
    rmSync(folder, { recursive: true });
    const lines = output
      .toString("utf-8")
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    const validate = await validatorOf("list");
    expect(lines).toHaveLength(6);
    expect(lines.flatMap((line) => faults(validate, line))).toEqual([]);
  });
  test.each([
    ["eligibility --type clinc"],
    ["eligibility --hardship-ends-on 2025-01-01"],
    ["deadline --start 2024-13"],
    ["nonsense"],
  ])("error is that of: %s", async (line) => {
    const { stderr, status } = await run([...line.split(" "), "--json"]);
    expect(status).toBe(2);
    expect(faults(await validatorOf("error"), JSON.parse(stderr))).toEqual([]);
  });
});

describe("every document that the program prints is as its schema says", () => {
  const facilities = join(root, "fixtures/facilities.csv");
  test.each<[SchemaName, readonly string[]]>([
    ["answer", ["eligibility", "--type", "clinic", "--method", "paper", "--explain", "--json"]],
    ["plan", ["plan", "--method", "optical", "--json"]],
    ["deadline", ["deadline", "--start", "2027-04", "--json"]],
    ["window", ["window", "--json"]],
    ["prepare", ["prepare", "--type", "clinic", "--terminals", "2", "--json"]],
    ["add-on", ["add-on", "--month", "2026-06", "--visit", "first", "--json"]],
    ["roadmap", ["roadmap", "--json"]],
    ["rules", ["rules", "list", "--json"]],
    ...measures.map((measure): [SchemaName, string[]] => ["tree", ["rules", "show", measure, "--json"]]),
    ["rule", ["rules", "show", "paper/elderly", "--json"]],
    ["rules-export", ["rules", "export", "--format", "json"]],
    ["rules-export", ["rules", "export", "--format", "json", "--question", "paper"]],
    ["knowledge", ["rules", "knowledge", "--json"]],
    ["report", ["report", facilities, "--json"]],
    ["report", ["report", facilities, "--json", "--group-by", "prefecture", "--since", "2026-04-01"]],
    ["changes", ["changes", facilities, "--since", "2026-04-01", "--json"]],
  ])("%s: %j", async (name, argv) => {
    const validate = await validatorOf(name);
    for (const language of ["ja", "en"]) {
      const { stdout, output } = await run([...argv, "--as-of", "2026-11-28", "--lang", language]);
      expect(faults(validate, JSON.parse(stdout + output.toString()))).toEqual([]);
    }
  });
  test("batch: as JSON and as NDJSON", async () => {
    const [whole, line] = [await validatorOf("batch"), await validatorOf("list")];
    const { output } = await run(["batch", facilities, "--format", "json"]);
    const answer = JSON.parse(output.toString()) as { readonly rows: readonly unknown[] };
    expect(faults(whole, answer)).toEqual([]);
    const { rows } = answer;
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.flatMap((row) => faults(line, row))).toEqual([]);
  });
  test.each([
    ["eligibility --type castle --method fax --json", "error"],
    ["eligibility --nope --json", "error"],
  ] as const)("%s", async (line, name) => {
    const { stderr } = await run(line.split(" "));
    expect(faults(await validatorOf(name), JSON.parse(stderr))).toEqual([]);
  });
});
