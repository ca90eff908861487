import { describe, expect, test } from "vitest";
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
      message:
        'line 2, type "clinc": expected one of hospital, clinic, dental-clinic, pharmacy; did you mean "clinic"?',
      line: 2,
      column: "type",
      value: "clinc",
    },
    {
      code: "bad-value",
      message: 'line 2, method "fax": expected one of online, optical, paper, none',
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

describe("the answers to a facility", () => {
  const BOTH = ["payment-fund", "national-health-insurance-federation"];
  const TO_START = {
    form: "online-start-application",
    title: "Application to start online claims (オンライン請求利用申請)",
    to: BOTH,
    when: "before-claiming",
    status: "not-recorded",
  };
  const NOT_ALLOWED = { verdict: "not-allowed", ground: null, until: null, filings: [], missing: [] };

  test("are told in full for each medium, with the filings and when the law wants them", async () => {
    const [row] = await rowsOf(
      "type,method,paper_ground,receipt_computer,youngest_dob,younger_hire_on\nclinic,paper,elderly,no,1944-01-01,2026-03-01\n",
    );
    expect(row!["answers"]).toEqual({
      paper: {
        question: "paper",
        verdict: "conditional",
        ground: "elderly",
        until: null,
        rules: ["paper/elderly/younger-hire-to-report"],
        filings: [
          {
            form: "younger-hire-report",
            title: "Report of a newly engaged full-timer (新たに従事する常勤の保険医等に係る情報の届出)",
            to: BOTH,
            when: "without-delay",
            status: "not-recorded",
          },
          {
            form: "form-2",
            title: "Notification for claims on paper (書面による請求に係る猶予届出書)",
            to: BOTH,
            when: "before-claiming",
            status: "not-recorded",
            // Since the hire it can no longer be filed truthfully.
            premise: true,
          },
        ],
        missing: [],
      },
      optical: { question: "optical", ...NOT_ALLOWED, rules: ["optical/closed-to-new-applicants"] },
      online: {
        question: "online",
        verdict: "conditional",
        ground: "principle",
        until: null,
        rules: ["online/application-to-start"],
        filings: [TO_START],
        missing: [],
      },
    });
  });

  test("have the time that a ground allows where it is not that of the form, and what is missing", async () => {
    const [inDoubt, onPaper] = await rowsOf(
      "type,method,hardship\nclinic,optical,line-failure\nclinic,paper,\n",
    );
    expect(inDoubt!["answers"]).toMatchObject({
      paper: {
        verdict: "conditional",
        ground: "hardship",
        filings: [{ form: "form-3", when: "on-claim-day-if-unavoidable", status: "not-recorded" }],
      },
    });
    expect(onPaper!["answers"]).toMatchObject({
      paper: { verdict: "undetermined", missing: ["paperGround", "youngestDob", "receiptComputer"] },
      optical: { verdict: "not-allowed", missing: [] },
    });
  });

  test("come with the reasons of both paper and disks where the medium is not known", async () => {
    const [row] = await rowsOf("type,designated_on\nclinic,2025-04-01\n");
    expect((row!["reasons"] as { rule: string }[]).map(({ rule }) => rule)).toEqual([
      "paper/closed-to-new-applicants",
      "optical/closed-to-new-applicants",
    ]);
    expect(row!["cautions"]).toEqual([
      {
        id: "designated-since-april-2024",
        day: "2025-04-01",
        text: "Designated on 1 April 2025, the facility made no claim by 31 March 2024, so claims on paper or disk cannot be taken up.",
      },
    ]);
  });
});
