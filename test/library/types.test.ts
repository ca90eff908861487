import { describe, expect, expectTypeOf, test } from "vitest";
import {
  addOn,
  civilDate,
  civilMonth,
  deadline,
  eligibility,
  lastApplicationDate,
  plan,
  readDate,
  readValue,
  submissionWindows,
  type CivilDate,
  type CivilMonth,
  type ClaimsCheckError,
  type DeadlineAnswer,
  type DeadlineQuestion,
  type Eligibility,
  type Facility,
  type FacilityType,
  type FactName,
  type Issue,
  type IssueCode,
  type Question,
  type Reading,
  type ReadIssue,
  type Stated,
  type Unknown,
  type ValueOf,
  type Verdict,
} from "../../src/index.js";

const day = civilDate("2024-10-01");
const month = civilMonth("2024-10");

describe("the types of the library", () => {
  test("tell a day from a month, and both from any text", () => {
    expectTypeOf(day).toEqualTypeOf<CivilDate>();
    expectTypeOf(day).toExtend<string>();
    expectTypeOf<CivilDate>().not.toExtend<CivilMonth>();
    expectTypeOf<string>().not.toExtend<CivilDate>();
    expectTypeOf(lastApplicationDate).parameters.toEqualTypeOf<[string]>();
    expectTypeOf(lastApplicationDate(month)).toEqualTypeOf<CivilDate>();
  });
  test("know the facts, their words, and that any of them may be unknown", () => {
    expectTypeOf<{ type: "dental-clinic"; receiptComputer: false }>().toExtend<Facility>();
    expectTypeOf<{ youngestDob: "unknown" }>().toExtend<Facility>();
    expectTypeOf<{ type: "dental" }>().not.toExtend<Facility>();
    expectTypeOf<{ youngestDob: "1946-04-01" }>().not.toExtend<Facility>();
    expectTypeOf<FactName>().toEqualTypeOf<keyof Facility>();
  });
  test("take ISO text for a day or a month, and a fact that is undefined", () => {
    expectTypeOf<{ youngestDob: "1946-04-01"; type: undefined }>().toExtend<Stated<Facility>>();
    expectTypeOf<{ type: "dental" }>().not.toExtend<Stated<Facility>>();
    expectTypeOf<{ startMonth: "2024-10" }>().toExtend<Stated<DeadlineQuestion>>();
    expectTypeOf<Facility>().toExtend<Stated<Facility>>();
  });
  test("know the questions and the verdicts", () => {
    const answer = eligibility({}, day).answers.paper;
    expectTypeOf<keyof Eligibility["answers"]>().toEqualTypeOf<Question>();
    expectTypeOf(answer.question).toEqualTypeOf<Question>();
    expectTypeOf(answer.verdict).toEqualTypeOf<Verdict>();
    expectTypeOf<Verdict>().toEqualTypeOf<
      "allowed" | "conditional" | "not-allowed" | "undetermined" | "unsettled"
    >();
    expectTypeOf(answer.until).toEqualTypeOf<CivilDate | null>();
    expectTypeOf(answer.missing).toEqualTypeOf<readonly FactName[]>();
  });
  test("part an answer from what is wrong with the question", () => {
    const reading = readDate("R6.10.1");
    if (reading.ok) expectTypeOf(reading.value).toEqualTypeOf<CivilDate>();
    expectTypeOf<ClaimsCheckError["issues"][number]>().toEqualTypeOf<Issue>();
    expectTypeOf<Issue["code"]>().toEqualTypeOf<IssueCode>();
    expectTypeOf(readValue).parameter(1).toEqualTypeOf<string>();
  });
  test("read a text as a value that the fact takes", () => {
    const type = readValue("type", "薬局");
    const reported = readValue("youngestDob", "常勤者なし");
    const terminals = readValue("terminals", "2");
    const asOf = readValue("asOf", "R6.10.1");
    if (!type.ok || !reported.ok || !terminals.ok || !asOf.ok) throw new Error("refused");
    const facility: Facility = { type: type.value, youngestDob: reported.value, terminals: terminals.value };
    expectTypeOf(type.value).toEqualTypeOf<FacilityType | Unknown>();
    expectTypeOf(terminals.value).toEqualTypeOf<number | Unknown>();
    expectTypeOf(asOf.value).toEqualTypeOf<CivilDate>();
    expect(eligibility(facility, asOf.value).facility).toEqual({
      type: "pharmacy",
      youngestDob: "none",
      terminals: 2,
    });
    expectTypeOf(readValue("receiptComputer", "○")).toEqualTypeOf<Reading<boolean | Unknown, ReadIssue>>();
    const anyFact = (name: FactName) => readValue(name, "");
    expectTypeOf(anyFact).returns.toEqualTypeOf<Reading<ValueOf<FactName>, ReadIssue>>();
  });
  test("answer by when to apply in the direction in which it was asked", () => {
    expectTypeOf(deadline({ startMonth: month }).lastApplicationDate).toEqualTypeOf<CivilDate>();
    expectTypeOf(deadline({ appliedOn: day }).earliestStartMonth).toEqualTypeOf<CivilMonth>();
    const either = (question: DeadlineQuestion) => deadline(question);
    expectTypeOf(either).returns.toEqualTypeOf<DeadlineAnswer>();
  });
  test("ask for a start month or an application, never for both", () => {
    expectTypeOf<{ startMonth: CivilMonth; appliedOn: CivilDate }>().not.toExtend<DeadlineQuestion>();
    expectTypeOf<{ appliedOn: CivilDate }>().toExtend<DeadlineQuestion>();
  });
  test("name what comes out", () => {
    expectTypeOf(submissionWindows(month)[0].deadline).toEqualTypeOf<`${string}T${string}:00+09:00`>();
    expectTypeOf(plan({}, day).gaps).toEqualTypeOf<readonly CivilMonth[]>();
    expectTypeOf(addOn({ month, visit: "first", myNumberCard: true }).points).toEqualTypeOf<number>();
  });
});
