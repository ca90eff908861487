import { expect, test } from "vitest";
import { answered } from "../reading/memory-list.js";

/** The rows of a list as JSON, one object each. */
async function rowsOf(csv: string): Promise<Record<string, unknown>[]> {
  const { text } = await answered(csv, { format: "ndjson" });
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const EMPTY = {
  asOf: null,
  facility: null,
  paper: null,
  paperUntil: null,
  optical: null,
  opticalUntil: null,
  online: null,
  nextAction: null,
  nextDeadline: null,
  nextDeadlineOpenDay: null,
  noLawfulWayFrom: null,
  preventedBy: null,
  missing: [],
  reasons: [],
  cautions: [],
  answers: null,
};

test("a total or a note has the keys of an answer, all empty, and no error", async () => {
  const [, total] = await rowsOf("name,type\nA,clinic\n合計,1件\n");
  expect(total).toEqual({ line: 3, input: { name: "合計", type: "1件" }, ...EMPTY, error: null });
});

test("a row with one error tells its column and its value", async () => {
  const [row] = await rowsOf("name,type\nA,clinc\n");
  expect(row).toEqual({
    line: 2,
    input: { name: "A", type: "clinc" },
    ...EMPTY,
    error: {
      code: "bad-value",
      message: expect.stringContaining('line 2, type "clinc"'),
      line: 2,
      column: "type",
      value: "clinc",
    },
  });
});

test("a row with several errors tells the first, and each by itself", async () => {
  const [row] = await rowsOf("name,type,method\nA,clinc,fax\n");
  const { issues, ...first } = row!["error"] as Record<string, unknown>;
  expect(first).toMatchObject({ code: "bad-value", line: 2, column: "type", value: "clinc" });
  expect(first["message"]).toMatch(/clinc.*fax/);
  expect(issues).toEqual([
    {
      code: "bad-value",
      message: expect.not.stringContaining("fax"),
      line: 2,
      column: "type",
      value: "clinc",
    },
    {
      code: "bad-value",
      message: expect.not.stringContaining("clinc"),
      line: 2,
      column: "method",
      value: "fax",
    },
  ]);
});

test("a row that contradicts itself tells the first of the columns that do", async () => {
  const [row] = await rowsOf("name,method,plan_from,plan_ends_on\nA,optical,2026-04-01,2026-03-31\n");
  expect(row!["error"]).toEqual({
    code: "contradiction",
    message: expect.stringContaining("plan_ends_on"),
    line: 2,
    column: "plan_ends_on",
  });
});

test("a column without a name has that of its place, and another where the list has that already", async () => {
  const [row] = await rowsOf("#2,,type,,##2,#4\na,b,clinic,d,e,f\n");
  expect(row!["input"]).toEqual({
    "#2": "a",
    "###2": "b",
    type: "clinic",
    "##4": "d",
    "##2": "e",
    "#4": "f",
  });
});

test("a day that is due has its open day, and what is not due has none", async () => {
  const rows = await rowsOf(
    "type,method,plan_from,plan_ends_on\nclinic,optical,2025-10-01,2026-05-31\nclinic,online,,\n",
  );
  expect(rows.map((row) => [row["nextAction"], row["nextDeadline"], row["nextDeadlineOpenDay"]])).toEqual([
    ["form-1-renewal", "2026-05-31", "2026-05-29"],
    ["none", null, null],
  ]);
});
