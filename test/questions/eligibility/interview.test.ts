import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate, type CivilDate } from "../../../src/calendar/civil-date.js";
import { contradictionsIn } from "../../../src/facility/contradictions.js";
import type { Facility } from "../../../src/facility/facts.js";
import { eligibility } from "../../../src/questions/eligibility/eligibility.js";
import {
  answered,
  beginInterview,
  isContradiction,
  nextDetail,
  nextStep,
  type FactStep,
  type Interview,
  type Step,
} from "../../../src/questions/eligibility/interview.js";
import { ClaimsCheckError } from "../../../src/problems/claims-check-error.js";
import type { Question } from "../../../src/regulation/measures/rules.js";

const beginning = (
  facility: Record<string, unknown> = {},
  question: Question | null = null,
  asOf = "2025-04-01",
): Interview => ({ facility, asOf: civilDate(asOf), question, asked: [] });

const after = (interview: Interview, ...answers: [FactStep["fact"], string | boolean | null][]): Interview =>
  answers.reduce((accumulated, [fact, value]) => {
    const next = answered(accumulated, fact, value);
    if (isContradiction(next)) throw new Error(next.code);
    return next;
  }, interview);

const told = (step: Step): string =>
  step.kind === "fact"
    ? step.fact
    : step.kind === "review"
      ? `review of ${step.items.map(({ name }) => name).join(", ")}`
      : step.kind;

const answerTo = (question: Question, { facility, asOf }: Interview) =>
  eligibility(facility, asOf).answers[question];

describe("the first question", () => {
  test("is the medium of the latest claim, which tells what to decide", () => {
    expect(nextStep(beginning())).toEqual({
      kind: "fact",
      fact: "method",
      because: null,
      choices: ["online", "optical", "paper", "none"].map((value) => ({ value, settles: null })),
    });
  });
  test("comes after what is stated", () => {
    const interview = beginInterview({ type: "clinic", method: undefined }, "2025-04-01", "paper");
    expect(interview).toStrictEqual({
      facility: { type: "clinic" },
      asOf: "2025-04-01",
      question: "paper",
      asked: [],
    });
    expect(beginInterview({}, "2025-04-01").question).toBeNull();
    expect(() => beginInterview({ hardshipEndsOn: "2025-06-30" }, "2025-04-01")).toThrow(ClaimsCheckError);
  });
  test("is about disks where paper is closed, and nobody knows the medium", () => {
    expect(nextStep(beginning({ method: "unknown", methodAtMarch2024: "optical" }))).toMatchObject({
      fact: "methodAtSeptember2024",
      because: { question: "optical" },
    });
  });
  test.each<[string, Record<string, unknown>, Question | null, string]>([
    ["a question is named", {}, "paper", "methodAtMarch2024"],
    ["the facility claims on paper", { method: "paper" }, null, "paperGround"],
    [
      "the facility claims on paper for elderly doctors",
      { method: "paper", paperGround: "elderly" },
      null,
      "type",
    ],
    ["nobody knows the medium", { method: "unknown" }, null, "methodAtMarch2024"],
  ])("is the most decisive fact where %s", (_, facility, question, fact) => {
    const interview = beginning(facility, question);
    const step = nextStep(interview);
    expect(told(step)).toBe(fact);
    expect(answerTo(question ?? "paper", interview).missing[0]).toBe(fact);
  });
  test("tells whose verdict hangs on it, and what it may turn out", () => {
    expect(nextStep(beginning({ method: "paper", paperGround: "no-receipt-computer" }))).toMatchObject({
      fact: "receiptComputer",
      because: { question: "paper", verdicts: ["conditional", "not-allowed"] },
    });
  });
  test("tells beside each answer what it settles", () => {
    const step = nextStep(beginning({ method: "paper", paperGround: "no-receipt-computer" })) as FactStep;
    expect(step.choices).toEqual([
      { value: true, settles: "not-allowed" },
      { value: false, settles: "conditional" },
    ]);
  });
  test("offers no answer that contradicts what was stated", () => {
    const step = nextStep(beginning({ methodAtMarch2024: "paper" }, "optical")) as FactStep;
    const september = nextStep(beginning({ methodAtMarch2024: "optical" }, "optical")) as FactStep;
    expect(told(step)).toBe("finished");
    expect(september.fact).toBe("methodAtSeptember2024");
    expect(september.choices.map(({ value }) => value)).toEqual(["online", "optical", "paper"]);
  });
});

describe("nothing is asked", () => {
  test.each<[string, Record<string, unknown>, Question | null]>([
    ["of a facility that claims online", { method: "online" }, null],
    ["where the facts given decide", { method: "paper", methodAtMarch2024: "optical" }, null],
    ["about online claims, of which nothing is ever missing", {}, "online"],
    [
      "where all that decides is given as unknown",
      {
        method: "paper",
        paperGround: "unknown",
        type: "unknown",
        youngestDob: "unknown",
        receiptComputer: "unknown",
      },
      null,
    ],
  ])("%s", (_, facility, question) => {
    expect(nextStep(beginning(facility, question))).toEqual({ kind: "finished" });
  });
});

describe("I do not know", () => {
  test("is not asked again, and the next fact comes", () => {
    const interview = after(beginning({ method: "paper" }), ["paperGround", "unknown"]);
    expect(interview.facility.paperGround).toBe("unknown");
    expect(told(nextStep(interview))).toBe("type");
  });
  test.each(["paper", "optical", "paper-resubmission"] as const)(
    "to everything about %s ends the interview undetermined",
    (question) => {
      let interview = beginning({}, question);
      const asked: string[] = [];
      for (let step = nextStep(interview); step.kind === "fact"; step = nextStep(interview)) {
        asked.push(step.fact);
        interview = after(interview, [step.fact, "unknown"]);
      }
      expect(asked.toSorted()).toEqual(answerTo(question, beginning({}, question)).missing.toSorted());
      expect(answerTo(question, interview).verdict).toBe("undetermined");
    },
  );
});

describe("what was taken for granted", () => {
  const asked = after(
    beginning(),
    ["method", "paper"],
    ["paperGround", "no-receipt-computer"],
    ["receiptComputer", false],
  );
  const clinic = after(asked, ["refiled", null]);
  const review = nextStep(clinic);
  const item = (name: string) => {
    if (review.kind !== "review") throw new Error(`no review, but ${review.kind}`);
    return review.items.find((one) => one.name === name)!;
  };
  test("is looked through once the facts decide: what could alone change the verdict", () => {
    expect(told(review)).toBe("review of methodIn2024, hardship, succession");
  });
  test("is told with the medium that is assumed", () => {
    expect(item("methodIn2024")).toEqual({
      name: "methodIn2024",
      facts: ["methodAtMarch2024"],
      assumed: "paper",
    });
    expect(item("hardship")).toMatchObject({ assumed: null });
  });
  test("begins with the filing that would change the verdict, and leaves it out of the review", () => {
    expect(nextStep(asked)).toMatchObject({
      fact: "refiled",
      because: { verdicts: ["allowed", "conditional"] },
    });
    const filed = after(asked, ["refiled", true]);
    expect(told(nextStep(filed))).toBe("review of methodIn2024, succession");
    expect(answerTo("paper", filed).verdict).toBe("allowed");
  });
  test("may be left as not recorded, and is then not shown again", () => {
    expect(clinic.facility).toEqual(asked.facility);
    const left = after(clinic, ["hardship", null]);
    expect(left.facility).toEqual(asked.facility);
    expect(told(nextStep(left))).toBe("review of methodIn2024, succession");
  });
  test("asks for both days of the plan of a facility that claims on disk, or for no more than the first", () => {
    const disks = after(beginning(), ["method", "optical"]);
    expect(told(nextStep(disks))).toBe("planFrom");
    const begun = after(disks, ["planFrom", "2025-01-01"]);
    expect(told(nextStep(begun))).toBe("planEndsOn");
    const planned = after(begun, ["planEndsOn", "2025-12-31"]);
    expect(told(nextStep(planned))).toMatch(/^review of (?!.*transitionPlan)/);
    expect(answerTo("optical", planned).verdict).toBe("allowed");
    const without = after(disks, ["planFrom", null]);
    expect(told(nextStep(without))).toMatch(/^review of (?!.*transitionPlan)/);
    expect(answerTo("optical", without).verdict).toBe("conditional");
  });
  test("asks for the filing also where all other facts were given", () => {
    expect(told(nextStep(beginning({ type: "clinic", method: "optical" })))).toBe("planFrom");
  });
  test("asks for the filing and the end of a hardship once there is one, and for nothing without", () => {
    const step = nextStep(clinic);
    if (step.kind !== "review") throw new Error(step.kind);
    const hardship = step.items.find(({ name }) => name === "hardship")!;
    const closing = after(clinic, ["hardship", "closing"]);
    expect(nextDetail(hardship, clinic)?.fact).toBe("hardship");
    expect(nextDetail(hardship, closing)?.fact).toBe("hardshipFiled");
    expect(nextDetail(hardship, after(closing, ["hardshipFiled", true]))?.fact).toBe("hardshipEndsOn");
    expect(nextDetail(hardship, after(clinic, ["hardship", null]))).toBeNull();
  });
  test("is told for the medium that hangs on it, where nobody knows which is in use", () => {
    const unknown = after(beginning({ method: "unknown", methodAtMarch2024: "optical" }), [
      "methodAtSeptember2024",
      "optical",
    ]);
    const step = nextStep(unknown);
    expect(told(step)).toBe(
      "review of transitionPlan, firstOnlineClaimOn, hardship, succession, mixedChannels",
    );
    const items = step.kind === "review" ? step.items : [];
    const questionOn = (name: string) =>
      nextDetail(
        items.find((one) => one.name === name)!,
        unknown,
      )!.because!.question;
    expect(questionOn("succession")).toBe("optical");
    expect(questionOn("hardship")).toBe("paper");
  });
  test("is asked for no detail before the medium", () => {
    expect(nextDetail(item("hardship"), beginning())).toBeNull();
  });
  test("is not looked through where nothing was asked", () => {
    const { facility, asOf } = clinic;
    expect(nextStep({ facility: { ...facility, refiled: true }, asOf, question: null, asked: [] })).toEqual({
      kind: "finished",
    });
    expect(nextStep({ ...clinic, accepted: true })).toEqual({ kind: "finished" });
  });
});

describe("an answer that cannot be true", () => {
  test.each<[string, Record<string, unknown>, FactStep["fact"], string, string]>([
    ["a birth after the day asked about", {}, "youngestDob", "2025-04-02", "born-after-as-of"],
    [
      "a plan of more than a year",
      { planFrom: "2024-10-01" },
      "planEndsOn",
      "2025-10-01",
      "plan-longer-than-a-year",
    ],
    [
      "an online claim before October 2024",
      {},
      "firstOnlineClaimOn",
      "2024-09-30",
      "first-online-claim-too-early",
    ],
  ])("comes back as the contradiction: %s", (_, facility, fact, value, code) => {
    expect(answered(beginning(facility), fact, value)).toMatchObject({ code });
  });
});

describe("a facility that tells all it is asked", () => {
  const DAYS = ["2023-04-01", "2024-04-01", "2024-10-01", "2025-04-01"].map(civilDate);
  const method = fc.constantFrom("online", "optical", "paper", "none");
  const maybe = <Value>(...values: Value[]) => fc.constantFrom<(Value | undefined)[]>(undefined, ...values);
  const complete = fc.record({
    type: fc.constantFrom("hospital", "clinic", "dental-clinic", "pharmacy"),
    receiptComputer: fc.boolean(),
    method,
    methodAtMarch2024: method,
    methodAtSeptember2024: method,
    paperGround: fc.constantFrom("no-receipt-computer", "elderly", "hardship"),
    youngestDob: fc.constantFrom("none", "1940-01-01", "1945-12-31", "1960-01-01"),
    refiled: maybe(true, false),
    hardship: maybe("line-failure", "other"),
    hardshipFiled: maybe(true, false),
    hardshipEndsOn: maybe("2024-12-31"),
    planFrom: maybe("2024-10-01"),
    planEndsOn: maybe("2025-03-31", "2025-09-30"),
    youngerHireOn: maybe("2024-03-01", "2025-03-01"),
    youngerHireReportedOn: maybe("2024-03-10", "2025-03-10"),
    succession: maybe("new-code"),
    mixedChannels: maybe(true),
    paperResubmissionFiled: maybe(true, false),
    returnedOnPaperOnly: maybe(true),
  });

  /** What is asked beyond the facts that are missing: a filing, unless which the verdict might be another. */
  function expectDecisiveFiling({ fact }: FactStep, question: Question, interview: Interview): void {
    const together = fact.startsWith("plan") ? ["planFrom", "planEndsOn"] : [fact];
    const open = together.filter((one) => !Object.hasOwn(interview.facility, one));
    const otherwise = { ...interview.facility, ...Object.fromEntries(open.map((one) => [one, "unknown"])) };
    expect(["refiled", "planFrom", "planEndsOn", "paperResubmissionFiled"]).toContain(fact);
    expect(answerTo(question, interview).verdict).not.toBe("undetermined");
    expect(answerTo(question, { ...interview, facility: otherwise }).verdict).toBe("undetermined");
  }

  /** Answers as a facility would that knows everything about itself; each fact asked for is noted. */
  function interviewed(facility: Record<string, unknown>, question: Question, asOf: CivilDate) {
    let interview: Interview = { facility: {}, asOf, question, asked: [] };
    const tell = (step: FactStep): void => {
      const next = answered(interview, step.fact, (facility[step.fact] as string | undefined) ?? null);
      if (isContradiction(next)) throw new Error(next.code);
      interview = next;
    };
    for (;;) {
      const step = nextStep(interview);
      if (step.kind === "finished") return interview;
      if (step.kind === "fact") {
        if (!answerTo(question, interview).missing.includes(step.fact))
          expectDecisiveFiling(step, question, interview);
        tell(step);
        continue;
      }
      const item = step.items.find(({ facts }) => facts.some((fact) => facility[fact] !== undefined));
      if (item === undefined) return interview;
      const before = interview.asked.length;
      for (let detail = nextDetail(item, interview); detail !== null; detail = nextDetail(item, interview))
        tell(detail);
      expect(interview.asked.length).toBeGreaterThan(before);
    }
  }

  test.each(["paper", "optical", "paper-resubmission"] as const)(
    "ends with the verdict on %s that all its facts lead to, without telling them all",
    (question) => {
      fc.assert(
        fc.property(complete, fc.constantFrom(...DAYS), (drawn, asOf) => {
          const facility = Object.fromEntries(
            Object.entries(drawn).filter(([, value]) => value !== undefined),
          ) as Facility;
          fc.pre(contradictionsIn(facility, asOf).length === 0);
          const interview = interviewed(drawn, question, asOf);
          const verdictOn = (one: Facility) => eligibility(one, asOf).answers[question].verdict;
          expect(verdictOn(interview.facility)).toBe(verdictOn(facility));
          expect(new Set(interview.asked).size).toBe(interview.asked.length);
        }),
        { numRuns: 150 },
      );
    },
  );
});
