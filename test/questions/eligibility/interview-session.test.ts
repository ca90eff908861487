import { describe, expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { isContradiction } from "../../../src/questions/eligibility/interview.js";
import {
  positionOf,
  withAnswer,
  withMove,
  withoutLast,
  type Position,
  type Session,
} from "../../../src/questions/eligibility/interview-session.js";

const beginning: Session = { given: { type: "clinic" }, asOf: civilDate("2026-04-01"), moves: [] };

const told = ({ step }: Position): string =>
  step.kind === "fact"
    ? step.fact
    : step.kind === "review"
      ? `review of ${step.items.map(({ name }) => name).join(", ")}`
      : step.kind;

function after(
  session: Session,
  ...answers: Parameters<typeof withAnswer> extends [unknown, ...infer More] ? More[] : never
): Session {
  return answers.reduce((so, answer) => {
    const next = withAnswer(so, ...answer);
    if (isContradiction(next as never)) throw new Error("contradiction");
    return next as Session;
  }, session);
}

const onDisk = after(beginning, ["method", "optical"]);
const reviewed = after(onDisk, ["planFrom", null]);

describe("where an interview stands", () => {
  test("at the medium, then at what is decisive, then at what was taken for granted", () => {
    expect(told(positionOf(beginning))).toBe("method");
    expect(positionOf(onDisk).interview).toEqual({
      facility: { type: "clinic", method: "optical" },
      asOf: "2026-04-01",
      question: null,
      asked: ["method"],
    });
    expect(told(positionOf(reviewed))).toMatch(/^review of /);
  });

  test("at the question that was named", () => {
    expect(told(positionOf({ ...beginning, question: "paper" }))).toBe("methodAtMarch2024");
  });

  test("at the end, once what was taken for granted is accepted", () => {
    expect(told(positionOf(withMove(reviewed, { kind: "review", name: null })))).toBe("finished");
  });

  test("at the detail that is otherwise than it was taken to be, and again at the review after it", () => {
    const { step } = positionOf(reviewed);
    const names = step.kind === "review" ? step.items.map(({ name }) => name) : [];
    expect(names).toContain("hardship");
    const otherwise = withMove(reviewed, { kind: "review", name: "hardship" });
    expect(told(positionOf(otherwise))).toBe("hardship");
    expect(told(positionOf(after(otherwise, ["hardship", null])))).toMatch(/^review of /);
  });

  test("where it stood, if nothing of that name was taken for granted, or not yet", () => {
    const early = withMove(beginning, { kind: "review", name: "hardship" });
    expect(positionOf(early)).toEqual(positionOf(beginning));
    expect(positionOf(withMove(reviewed, { kind: "review", name: "nothing" }))).toEqual(positionOf(reviewed));
  });
});

test("an answer that contradicts another is refused, and passed over among the moves", () => {
  const designated: Session = {
    ...beginning,
    given: { type: "clinic", method: "optical", planFrom: civilDate("2026-04-01") },
  };
  expect(withAnswer(designated, "planEndsOn", "2026-03-31")).toMatchObject({
    code: "plan-ends-before-it-starts",
  });
  expect(
    positionOf(withMove(designated, { kind: "answer", fact: "planEndsOn", value: "2026-03-31" })).interview
      .facility,
  ).toEqual(designated.given);
});

test("the last answer can be taken back, and the first session is never changed", () => {
  expect(withoutLast(reviewed).moves).toEqual(onDisk.moves);
  expect(withoutLast(onDisk).moves).toEqual([]);
  expect(beginning.moves).toEqual([]);
});
