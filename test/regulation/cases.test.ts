import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { notModelled } from "../../src/questions/decide/not-modelled.js";
import { sources } from "../../src/regulation/sources/sources.js";
import { allCases, refusals, tables } from "../cases/all-cases.js";
import type { Facts } from "../cases/case.js";
import { answerTo, expectedOf, foundIn, refusalOf } from "../cases/check-case.js";
import { edgeCases } from "../cases/edge-cases.js";

describe.each(Object.entries(tables))("%s", (_, cases) => {
  test.each(cases.map((one) => [one.title, one] as const))("%s", (__, one) => {
    expect(foundIn(one, answerTo(one))).toEqual(expectedOf(one));
  });
});

describe("every answer to a case", () => {
  test.each(allCases.map((one) => [`${one.question} on ${one.asOf}: ${one.title}`, one] as const))(
    "%s",
    (_, one) => {
      const { verdict, reasons, ask, stable, branches } = answerTo(one);

      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) {
        expect(reason.sources.length).toBeGreaterThan(0);
        for (const { id } of reason.sources) expect(Object.keys(sources)).toContain(id);
      }
      if (verdict === "unsettled") {
        expect(ask).toEqual(expect.arrayContaining(["payment-fund", "national-health-insurance-federation"]));
      }
      expect(new Set(branches.map((branch) => branch.verdict)).size > 1).toBe(verdict === "undetermined");
      if (stable.from !== null) expect(stable.from <= one.asOf).toBe(true);
      if (stable.to !== null) expect(stable.to >= one.asOf).toBe(true);
    },
  );
});

describe("what is refused", () => {
  test.each(refusals.map((one) => [one.title, one] as const))("%s", (_, one) => {
    expect(refusalOf(one)).toEqual([one.refused]);
  });
});

describe("the edge cases", () => {
  test("are the thirty-four of the list, each once and in order", () => {
    expect(edgeCases.map(({ number }) => number)).toEqual(
      Array.from({ length: 34 }, (_, index) => index + 1),
    );
  });

  test.each(
    edgeCases.flatMap((one) => ("notModelled" in one ? [[one.title, one.notModelled] as const] : [])),
  )("%s is named as not covered: %s", (_, key) => {
    expect(notModelled).toContain(key);
    expect(eligibility({}, civilDate("2024-10-01")).notModelled).toContain(key);
  });
});

describe("the tables themselves", () => {
  test("hold only days that exist", () => {
    const datesIn = (facility: Facts): string[] =>
      Object.values(facility).filter(
        (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value),
      ) as string[];
    for (const { facility, asOf, until } of allCases) {
      for (const day of [asOf, ...(until === undefined ? [] : [until]), ...datesIn(facility)]) {
        expect(() => civilDate(day)).not.toThrow();
      }
    }
  });

  test("say nothing twice: no two cases of a table have the same title", () => {
    for (const cases of Object.values(tables)) {
      expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    }
  });

  test("end every title like a sentence", () => {
    for (const { title } of [...allCases, ...refusals]) expect(title).toMatch(/^[A-Z].*\.$/);
  });
});

test("the unknown facts of the clinic of 1946 come the most decisive first", () => {
  const { answers } = eligibility(
    { type: "clinic", youngestDob: civilDate("1946-01-01") },
    civilDate("2024-10-01"),
  );

  expect(answers.paper.missing).toEqual(["methodAtMarch2024", "paperGround", "receiptComputer"]);
});
