import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { generatedRows, ROW_NUMBER, rowColumns, type Row } from "./generated-rows.js";
import { en } from "../rules/words.js";
import { duckdb } from "./engines.js";
import { GRIDS, rowsOfGrid } from "./grids.js";
import { toldIn, verdictsIn } from "./told.js";

/*
 * The rules as they would be if the law were another: a cut-off lies a month later, and hospitals that close no longer
 * have the hardship of closing, and pharmacies resubmit on paper for good. Nothing of the SQL is changed for it.
 */
const HARDSHIP = "../../../src/regulation/measures/hardship.js";
const RESUBMISSION = "../../../src/regulation/measures/paper-resubmission.js";
let toldOf: typeof import("./told.js").toldOf;
let statement = "";
let selfTest = "";

beforeAll(async () => {
  vi.resetModules();
  vi.doMock(HARDSHIP, async (original) => {
    const module = await original<typeof import("../../../src/regulation/measures/hardship.js")>();
    const hardship: typeof module.hardship = (facility) =>
      facility.is("hardship", "closing") && facility.is("type", "hospital")
        ? null
        : module.hardship(facility);
    return { ...module, hardship };
  });
  vi.doMock(RESUBMISSION, async (original) => {
    const module = await original<typeof import("../../../src/regulation/measures/paper-resubmission.js")>();
    const { outcomesOf } = await import("../../../src/regulation/measures/outcome.js");
    const { allowed } = outcomesOf(module.paperResubmissionRules);
    const paperResubmission: typeof module.paperResubmission = (facility) => {
      const found = module.paperResubmission(facility);
      return found.rule === "paper-resubmission/ended" && facility.is("type", "pharmacy")
        ? allowed("paper-resubmission/transitional-measure", "transitional-measure")
        : found;
    };
    return { ...module, paperResubmission };
  });
  const { civilDate } = await import("../../../src/calendar/civil-date.js");
  const { CUTOFFS } = await import("../../../src/regulation/measures/cutoffs.js");
  Object.assign(CUTOFFS, { "clinic-with-receipt-computer": civilDate("1945-08-01") });
  const { rulesSql } = await import("../../../src/output/sql/statement.js");
  ({ toldOf } = await import("./told.js"));
  const { selfTestSql } = await import("../../../src/output/sql/self-test.js");
  selfTest = selfTestSql(en);
  statement = rulesSql(en, { key: ROW_NUMBER, strictDates: true });
});

// Other files go on with the law as it is.
afterAll(() => {
  vi.doUnmock(HARDSHIP);
  vi.doUnmock(RESUBMISSION);
  vi.resetModules();
});

const row = (cells: Row): Row => ({
  ...Object.fromEntries(rowColumns.map((name) => [name, ""])),
  as_of: "2026-04-01",
  ...cells,
});

test("the SQL follows a day of the law that is moved", async () => {
  expect(statement).toContain("c_youngest_dob <= '1945-08-01' AS passes_clinic");
  expect(statement).not.toContain("1945-07-01");
  const clinic = {
    type: "clinic",
    receipt_computer: "yes",
    method: "paper",
    paper_ground: "elderly",
    refiled: "yes",
  };
  const born = ["1945-07-31", "1945-08-01", "1945-08-02"].map((day) => row({ ...clinic, youngest_dob: day }));
  const answers = await duckdb(born, statement);
  expect(answers.map((answer) => verdictsIn(answer)[0])).toEqual(["allowed", "allowed", "not-allowed"]);
});

test("the SQL follows a rule that gets another branch", async () => {
  const closing = { hardship: "closing", hardship_filed: "yes", method: "online" };
  const types = ["clinic", "hospital", ""].map((type) => row({ ...closing, type }));
  const answers = await duckdb(types, statement);
  expect(answers.map((answer) => verdictsIn(answer)[0])).toEqual(["allowed", "not-allowed", "undetermined"]);
});

test("the SQL answers as the program does under the changed law", { timeout: 300_000 }, async () => {
  const rows = [
    ...generatedRows(1500),
    ...["table", "hardship"].flatMap((name) =>
      rowsOfGrid({ type: ["hospital", "clinic", ""], ...GRIDS[name]! }, 600),
    ),
  ];
  const answers = await duckdb(rows, statement);
  expect(answers.map(toldIn)).toEqual(rows.map(toldOf));
});

test("the self-test follows too, the last days among it", async () => {
  expect(await duckdb([], selfTest)).toEqual([]);
});
