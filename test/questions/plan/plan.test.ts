import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate, civilMonth, dayOf, monthsAfter } from "../../../src/calendar/civil-date.js";
import { contradictionsIn } from "../../../src/facility/contradictions.js";
import type { Facility } from "../../../src/facility/facts.js";
import { leavesOf, verdictOf, type Verdict } from "../../../src/questions/decide/decision.js";
import { ClaimsCheckError } from "../../../src/problems/claims-check-error.js";
import { plan, planWarnings, type Plan, type PlanMonth } from "../../../src/questions/plan/plan.js";
import { lastApplicationDate } from "../../../src/regulation/dates/online-start.js";

const date = civilDate;
const month = civilMonth;

/** A clinic that claimed on paper as elderly, filed Form 2, and has reported a younger full-timer. */
const elderlyClinic: Facility = {
  type: "clinic",
  receiptComputer: false,
  method: "paper",
  paperGround: "elderly",
  refiled: true,
};
const afterReport: Facility = {
  ...elderlyClinic,
  youngestDob: date("1990-05-03"),
  youngerHireReportedOn: date("2025-06-25"),
};
const diskClinic: Facility = { type: "clinic", method: "optical" };

const monthOf = (answer: Plan, claimMonth: string): PlanMonth =>
  answer.months.find((one) => one.claimMonth === claimMonth)!;

/** The verdicts of the months, one line each: month, paper, optical, online, and GAP. */
const chart = (answer: Plan): string[] =>
  answer.months.map(({ claimMonth, paper, optical, online, gap }) =>
    [claimMonth, paper, optical, online, ...(gap ? ["GAP"] : [])].join(" "),
  );

/** The actions of all months, one line each: month, what, role, by when, and whether that has passed. */
const toDo = (answer: Plan): string[] =>
  answer.months.flatMap(({ claimMonth, actions }) =>
    actions.map(({ id, role, by, passed }) =>
      [claimMonth, id, role, by ?? "without-delay", ...(passed ? ["passed"] : [])].join(" "),
    ),
  );

describe("an elderly clinic that reported a younger full-timer on 25 June 2025 and does not claim online", () => {
  const answer = plan(afterReport, date("2025-06-25"), { to: month("2025-10") });

  test("has paper in June and July, nothing in August, and online from September", () => {
    expect(chart(answer)).toEqual([
      "2025-06 allowed not-allowed not-allowed",
      "2025-07 allowed not-allowed not-allowed",
      "2025-08 not-allowed not-allowed not-allowed GAP",
      "2025-09 not-allowed not-allowed conditional",
      "2025-10 not-allowed not-allowed conditional",
    ]);
    expect(answer.gaps).toEqual(["2025-08"]);
  });

  test("would have had no gap by an application on 20 June 2025", () => {
    expect(monthOf(answer, "2025-08").preventedBy).toBe("2025-06-20");
    expect(plan(afterReport, date("2025-06-20")).gaps).toEqual([]);
    expect(plan(afterReport, date("2025-06-21")).gaps).toEqual(["2025-08"]);
  });

  test("is offered the ways out and the application that opens September", () => {
    expect(toDo(answer)).toEqual([
      "2025-08 late-claim way-out 2025-09-10",
      "2025-08 form-3 way-out 2025-08-10",
      "2025-09 online-start-application needed 2025-07-20",
    ]);
    expect(monthOf(answer, "2025-08").actions[0]).toMatchObject({ opens: "2025-09" });
    expect(monthOf(answer, "2025-09").actions[0]).toMatchObject({ safeBy: "2025-07-18" });
    const [by, openDay] = ["2025-07-20", "2025-07-18"];
    expect(answer.nextAction).toEqual({ id: "online-start-application", by, openDay });
    expect(answer.warnings).toEqual(["hardship-recognised-case-by-case"]);
  });

  test("is told of the application even where the months asked about end before it opens one", () => {
    const short = plan(afterReport, date("2025-06-25"), { to: month("2025-08") });
    expect(toDo(short)[0]).toBe("2025-08 online-start-application needed 2025-07-20");
    expect(monthOf(short, "2025-08").actions[0]).toMatchObject({ opens: "2025-09" });
  });

  test("has two gaps, each with its own date, where it asks a month later", () => {
    const later = plan(afterReport, date("2025-07-21"), { to: month("2025-10") });
    expect(later.months.filter(({ gap }) => gap).map((one) => [one.claimMonth, one.preventedBy])).toEqual([
      ["2025-08", "2025-06-20"],
      ["2025-09", "2025-07-20"],
    ]);
    expect(later.nextAction).toEqual({ id: "online-start-application", by: "2025-08-20" });
  });

  test("has no gap where the start in August was planned, and is told to apply for it while it can", () => {
    const planned = { ...afterReport, onlineStart: month("2025-08") };
    expect(plan(planned, date("2025-06-25")).gaps).toEqual([]);
    expect(plan(planned, date("2025-06-25")).nextAction).toBeNull();
    expect(plan(planned, date("2025-06-19")).nextAction).toEqual({
      id: "online-start-application",
      by: "2025-06-20",
    });
  });

  test("has a gap before a start that was planned too late, and can still apply for an earlier one", () => {
    const planned = plan({ ...afterReport, onlineStart: month("2025-11") }, date("2025-06-25"));
    expect(planned.gaps).toEqual(["2025-08"]);
    expect(planned.nextAction).toMatchObject({ id: "online-start-application", by: "2025-07-20" });
  });
});

describe("a clinic that claims on disk in August 2024, with nothing filed", () => {
  const answer = plan(diskClinic, date("2024-08-01"), { from: month("2024-08") });

  test("may go on to September, and from October once the plan is filed or online claims have begun", () => {
    expect(chart(answer).slice(0, 4)).toEqual([
      "2024-08 not-allowed allowed not-allowed",
      "2024-09 not-allowed allowed not-allowed",
      "2024-10 not-allowed conditional conditional",
      "2024-11 not-allowed conditional conditional",
    ]);
    expect(answer.months).toHaveLength(12);
    expect(answer.gaps).toEqual([]);
  });

  test("has Form 1 to file by Saturday 31 August, or to apply by 20 August", () => {
    expect(toDo(answer)).toEqual([
      "2024-10 form-1 needed 2024-08-31",
      "2024-10 online-start-application alternative 2024-08-20",
    ]);
    expect(monthOf(answer, "2024-10").actions[0]).toMatchObject({
      basis: "administrative-deadline",
      administrativeDeadline: "2024-08-31",
      safeBy: "2024-08-30",
      when: "before-claiming",
      to: ["payment-fund", "national-health-insurance-federation"],
    });
    expect(answer.nextAction).toEqual({ id: "online-start-application", by: "2024-08-20" });
    expect(answer.warnings).toEqual(["plan-lasts-a-year"]);
  });

  test.each([
    ["2024-08-21", "form-1", "2024-08-31", "administrative-deadline"],
    ["2024-08-31", "form-1", "2024-08-31", "administrative-deadline"],
    ["2024-09-01", "form-1", "2024-10-10", "last-claim-day"],
    ["2024-10-10", "form-1", "2024-10-10", "last-claim-day"],
  ])("asked on %s has %s next, by %s (%s)", (asOf, id, by, basis) => {
    const late = plan(diskClinic, date(asOf), { from: month("2024-08") });
    expect(late.nextAction).toMatchObject({ id, by });
    expect(monthOf(late, "2024-10").actions.map((action) => [action.id, action.basis])).toEqual([
      [id, basis],
      ["online-start-application", "last-application-date"],
    ]);
    expect(monthOf(late, "2024-10").actions[1]!.passed).toBe(true);
  });

  test("asked after the claims of October are over is told for November anew", () => {
    const late = plan(diskClinic, date("2024-10-11"), { from: month("2024-09"), to: month("2024-12") });
    expect(toDo(late)).toEqual([
      "2024-10 form-1 needed 2024-08-31 passed",
      "2024-10 online-start-application alternative 2024-08-20 passed",
      "2024-11 form-1 needed 2024-11-10",
      "2024-11 online-start-application alternative 2024-09-20 passed",
      "2024-12 online-start-application alternative 2024-10-20",
    ]);
    expect(late.nextAction).toEqual({ id: "form-1", by: "2024-11-10" });
  });

  test.each([
    ["2024-08-20", ["2024-10 2024-08-20"]],
    ["2024-08-21", ["2024-10 2024-08-20 passed", "2024-11 2024-09-20"]],
    ["2024-09-20", ["2024-10 2024-08-20 passed", "2024-11 2024-09-20"]],
    ["2024-09-21", ["2024-10 2024-08-20 passed", "2024-12 2024-10-20"]],
    ["2024-10-10", ["2024-10 2024-08-20 passed", "2024-12 2024-10-20"]],
  ])("asked on %s is told the application that can still be made in time", (asOf, applications) => {
    const told = toDo(plan(diskClinic, date(asOf), { from: month("2024-10"), to: month("2025-03") }));
    expect(
      told.filter((one) => one.includes("application")).map((one) => one.replace(/online-\S+ \S+ /, "")),
    ).toEqual(applications);
  });

  test("is told it under the last month where the months asked about end before it opens one", () => {
    const short = plan(diskClinic, date("2024-09-21"), { to: month("2024-11") });
    expect(toDo(short)).toContain("2024-11 online-start-application alternative 2024-10-20");
    expect(monthOf(short, "2024-11").actions.at(-1)).toMatchObject({ opens: "2024-12", passed: false });
    expect(short.nextAction).toEqual({ id: "form-1", by: "2024-10-10" });
  });

  test("asked years later is told what there was to do in these months, and what is next today", () => {
    const past = plan(diskClinic, date("2026-01-05"), { from: month("2024-08"), to: month("2024-12") });
    expect(toDo(past)).toEqual([
      "2024-10 form-1 needed 2024-08-31 passed",
      "2024-10 online-start-application alternative 2024-08-20 passed",
    ]);
    expect(past.nextAction).toEqual({ id: "form-1", by: "2026-01-10" });
  });
});

test("a clinic on disk that plans to begin online in October has to apply, and Form 1 as the other way", () => {
  const answer = plan({ ...diskClinic, onlineStart: month("2024-10") }, date("2024-08-01"));
  expect(toDo(answer)).toEqual([
    "2024-10 form-1 alternative 2024-08-31",
    "2024-10 online-start-application needed 2024-08-20",
  ]);
});

describe("a plan that was filed", () => {
  const filed: Facility = { ...diskClinic, planFrom: date("2024-10-01"), planEndsOn: date("2025-09-30") };

  test("that has ended is to be renewed, and the first month that online claims can still begin is named", () => {
    const answer = plan(filed, date("2025-10-15"), { from: month("2025-11"), to: month("2026-02") });
    expect(toDo(answer)).toEqual([
      "2025-11 form-1-renewal needed 2025-11-10",
      "2025-11 online-start-application alternative 2025-09-20 passed",
      "2025-12 online-start-application alternative 2025-10-20",
    ]);
    expect(answer.nextAction).toEqual({ id: "form-1-renewal", by: "2025-11-10" });
  });

  test("is to be renewed before it ends, or online claims begun in the month after", () => {
    const answer = plan(filed, date("2025-04-01"));
    expect(chart(answer).slice(5, 7)).toEqual([
      "2025-09 not-allowed allowed conditional",
      "2025-10 not-allowed conditional conditional",
    ]);
    expect(toDo(answer)).toEqual([
      "2025-10 form-1-renewal needed 2025-09-30",
      "2025-10 online-start-application alternative 2025-08-20",
    ]);
    expect(monthOf(answer, "2025-10").actions[0]).toMatchObject({
      basis: "end-of-plan",
      administrativeDeadline: null,
    });
    expect(answer.warnings).toEqual(["renewal-deadline-not-announced"]);
  });

  test.each([
    ["2025-10-01", "allowed"],
    ["2025-10-10", "allowed"],
    ["2025-09-30", "conditional"],
  ])("that ends on %s leaves the claims of October %s", (endsOn, verdict) => {
    const answer = plan(
      { ...filed, planFrom: date("2024-11-01"), planEndsOn: date(endsOn) },
      date("2025-04-01"),
    );
    expect(monthOf(answer, "2025-10").optical).toBe(verdict);
  });

  test.each([
    ["2024-10-10", "allowed"],
    ["2024-10-11", "conditional"],
  ])("that begins on %s leaves the claims of October 2024 %s", (from, verdict) => {
    const answer = plan({ ...filed, planFrom: date(from) }, date("2024-09-01"));
    expect(monthOf(answer, "2024-10").optical).toBe(verdict);
  });
});

describe("a younger full-timer not yet reported", () => {
  const hired: Facility = {
    ...elderlyClinic,
    youngestDob: date("1990-05-03"),
    youngerHireOn: date("2025-06-20"),
  };

  test("is to be reported without delay, and the plan foresees the month that this closes", () => {
    const answer = plan(hired, date("2025-06-25"), { to: month("2025-10") });
    expect(chart(answer)).toEqual([
      "2025-06 allowed not-allowed not-allowed",
      "2025-07 conditional not-allowed not-allowed",
      "2025-08 conditional not-allowed not-allowed",
      "2025-09 conditional not-allowed conditional",
      "2025-10 conditional not-allowed conditional",
    ]);
    expect(answer.foreseen).toEqual({
      reportOn: "2025-06-25",
      paperClosedFrom: "2025-08",
      unfilled: ["2025-08"],
    });
    expect(toDo(answer)).toEqual([
      "2025-07 younger-hire-report needed without-delay",
      "2025-09 online-start-application needed 2025-07-20",
    ]);
    expect(answer.nextAction).toEqual({ id: "younger-hire-report", by: null });
  });

  test("leaves no month without a medium where the application comes in time", () => {
    const answer = plan(hired, date("2025-06-20"), { to: month("2025-10") });
    expect(answer.foreseen).toMatchObject({ paperClosedFrom: "2025-08", unfilled: [] });
    expect(toDo(answer)).toContain("2025-08 online-start-application needed 2025-06-20");
  });

  test("who is still to come counts from the day of the hire", () => {
    const answer = plan({ ...hired, youngerHireOn: date("2025-08-15") }, date("2025-06-10"));
    expect(answer.foreseen).toEqual({ reportOn: "2025-08-15", paperClosedFrom: "2025-10", unfilled: [] });
    expect(toDo(answer)).toEqual([
      "2025-09 younger-hire-report needed without-delay",
      "2025-10 online-start-application needed 2025-08-20",
    ]);
  });

  test("presupposes Form 2, which can no longer be filed truly", () => {
    const { refiled, ...unfiled } = hired;
    expect(refiled).toBe(true);
    const answer = plan(unfiled, date("2025-07-01"), { from: month("2025-07") });
    expect(toDo(answer).filter((line) => line.includes("form-2"))).toEqual([]);
    expect(answer.warnings).toContain("form-2-before-the-hire");
  });
});

describe("what is not known is never a gap", () => {
  test("of a facility about which nothing is stated", () => {
    const answer = plan({}, date("2025-04-01"), { to: month("2025-06") });
    expect(chart(answer)).toEqual([
      "2025-04 undetermined undetermined not-allowed",
      "2025-05 undetermined undetermined not-allowed",
      "2025-06 undetermined undetermined conditional",
    ]);
    expect(answer.uncertain).toEqual(["2025-04", "2025-05"]);
    expect(answer.missing.slice(0, 2)).toEqual(["method", "methodAtMarch2024"]);
    expect(toDo(answer)).toEqual(["2025-06 online-start-application alternative 2025-04-20"]);
  });

  test.each<[string, Facility, Verdict]>([
    ["all full-timers pass again", { ...afterReport, youngestDob: date("1940-01-01") }, "unsettled"],
    ["there are no full-timers", { ...afterReport, youngestDob: "none" }, "unsettled"],
  ])("after the two months, where %s", (_, facility, paper) => {
    const answer = plan(facility, date("2025-06-25"), { from: month("2025-08"), to: month("2025-08") });
    expect(answer.months[0]).toMatchObject({ paper, gap: false, open: "not-known", preventedBy: null });
    expect(answer.uncertain).toEqual(["2025-08"]);
  });

  test("after the two months, no date of birth opens paper, but the law may be silent: not known, so no gap", () => {
    const facility = { ...elderlyClinic, youngerHireReportedOn: date("2025-06-25") };
    const answer = plan(facility, date("2025-06-25"), { from: month("2025-08"), to: month("2025-08") });
    expect(answer.months[0]).toMatchObject({ paper: "undetermined", gap: false, open: "not-known" });
    expect(answer.uncertain).toEqual(["2025-08"]);
  });

  test.each<[string, Facility, string]>([
    ["the medium in use", { methodAtMarch2024: "none", methodAtSeptember2024: "none" }, "method"],
    [
      "whether it has claimed online",
      { ...afterReport, firstOnlineClaimOn: "unknown" },
      "firstOnlineClaimOn",
    ],
    ["whether a start is planned", { ...afterReport, onlineStart: "unknown" }, "onlineStart"],
  ])("where it is not known: %s", (_, facility, missing) => {
    const answer = plan(facility, date("2025-06-25"), { from: month("2025-08"), to: month("2025-08") });
    expect(answer.months[0]).toMatchObject({ online: "not-allowed", gap: false, open: "not-known" });
    expect(answer.uncertain).toEqual(["2025-08"]);
    expect(answer.warnings).toContain("facts-missing");
    expect(answer.missing).toEqual([missing]);
  });

  test("yet a claim of 2024 on paper, with no online claim recorded since, says that online is not in use", () => {
    const { method, ...others } = afterReport;
    expect(method).toBe("paper");
    const stated: Facility = { ...others, methodAtMarch2024: "paper" };
    expect(plan(stated, date("2025-06-25")).gaps).toEqual(["2025-08"]);
  });
});

describe("other facilities", () => {
  test("online already have nothing to do", () => {
    const answer = plan({ type: "hospital", method: "online" }, date("2025-04-15"), { to: month("2025-05") });
    expect(chart(answer)).toEqual([
      "2025-04 not-allowed not-allowed allowed",
      "2025-05 not-allowed not-allowed allowed",
    ]);
    expect(answer.nextAction).toBeNull();
    expect(toDo(answer)).toEqual([]);
  });

  test("online already, whose line fails, have Form 3 to file for disk or paper", () => {
    const answer = plan({ method: "online", hardship: "line-failure" }, date("2025-04-01"), {
      to: month("2025-04"),
    });
    expect(chart(answer)).toEqual(["2025-04 conditional conditional allowed"]);
    expect(toDo(answer)).toEqual(["2025-04 form-3 needed 2025-04-10"]);
  });

  test("with an online claim recorded on the 10th are online from that month on", () => {
    const facility: Facility = { ...diskClinic, firstOnlineClaimOn: date("2025-05-10") };
    const answer = plan(facility, date("2025-04-01"), { to: month("2025-06") });
    expect(answer.months.map(({ online }) => online)).toEqual(["not-allowed", "allowed", "allowed"]);
  });

  test("newly designated have gaps that no application could have prevented, and those that one could", () => {
    const facility: Facility = { type: "hospital", method: "none", designatedOn: date("2025-05-01") };
    const answer = plan(facility, date("2025-05-25"), { to: month("2025-09") });
    expect(answer.months.map(({ claimMonth, gap, preventedBy }) => [claimMonth, gap, preventedBy])).toEqual([
      ["2025-05", false, null],
      ["2025-06", true, null],
      ["2025-07", true, "2025-05-20"],
      ["2025-08", false, null],
      ["2025-09", false, null],
    ]);
  });

  test.each([
    ["2025-04-19", "2025-04-20"],
    ["2025-04-20", "2025-04-20"],
    ["2025-04-21", null],
  ])(
    "designated on %s could prevent the gap of June by an application on %s",
    (designatedOn, preventedBy) => {
      const facility: Facility = { type: "hospital", method: "none", designatedOn: date(designatedOn) };
      const answer = plan(facility, date("2025-05-25"));
      expect(monthOf(answer, "2025-06")).toMatchObject({ gap: true, preventedBy });
    },
  );

  test("newly designated have no gap in the month of designation, for which there is nothing to claim", () => {
    const facility: Facility = { type: "pharmacy", method: "none", designatedOn: date("2025-04-01") };
    const answer = plan(facility, date("2025-04-15"), { to: month("2025-06") });
    expect(answer.gaps).toEqual(["2025-05"]);
    expect(answer.warnings).toContain("no-claims-before-designation");
  });

  test("on paper with Form 2 to file had until 29 February 2024, or could apply by the 20th", () => {
    const facility: Facility = {
      type: "clinic",
      method: "paper",
      paperGround: "no-receipt-computer",
      receiptComputer: false,
    };
    const answer = plan(facility, date("2024-02-01"), { to: month("2024-04") });
    expect(chart(answer)).toEqual([
      "2024-02 allowed allowed not-allowed",
      "2024-03 allowed allowed not-allowed",
      "2024-04 conditional not-allowed conditional",
    ]);
    expect(toDo(answer)).toEqual([
      "2024-04 form-2 needed 2024-02-29",
      "2024-04 online-start-application alternative 2024-02-20",
    ]);
  });

  test("whose hardship ends are to be online from the next month", () => {
    const facility: Facility = {
      type: "clinic",
      method: "paper",
      paperGround: "hardship",
      hardship: "construction",
      hardshipFiled: true,
      hardshipEndsOn: date("2025-08-31"),
    };
    const answer = plan(facility, date("2025-04-01"), { to: month("2025-09") });
    expect(monthOf(answer, "2025-08").paper).toBe("allowed");
    expect(toDo(answer)).toEqual(["2025-09 online-start-application needed 2025-07-20"]);
  });
});

describe("the answer", () => {
  test("tells when the claims of the open media can be handed in", () => {
    const answer = plan(diskClinic, date("2024-08-01"), { from: month("2024-11"), to: month("2024-11") });
    expect(answer.months[0]!.windows).toEqual([
      { method: "online", from: "2024-11-05", to: "2024-11-10", deadline: "2024-11-11T00:00:00+09:00" },
      { method: "optical", from: null, to: "2024-11-10", deadline: "2024-11-10T17:30:00+09:00" },
    ]);
  });

  test("cites the law in force in the months in which a rule decides", () => {
    const answer = plan(diskClinic, date("2024-03-01"), { to: month("2024-11") });
    const disks = answer.reasons.filter(({ method }) => method === "optical");
    expect(disks.map(({ rule, months }) => [rule, months])).toEqual([
      ["optical/open", [{ from: "2024-03", to: "2024-03" }]],
      ["optical/grace-period", [{ from: "2024-04", to: "2024-09" }]],
      ["optical/transition-plan/to-file", [{ from: "2024-10", to: "2024-11" }]],
    ]);
    expect(disks[0]!.sources.map(({ id }) => id)).toEqual(["former-ordinance"]);
    expect(disks[2]!.sources).toContainEqual(
      expect.objectContaining({ id: "ordinance", provision: "附則第3条の2第2項" }),
    );
  });

  test.each([
    ["2026-01", false],
    ["2026-03", true],
  ])("with %s as its last month assumes the law unchanged: %s", (to, assumed) => {
    const answer = plan(diskClinic, date("2025-12-01"), { to: month(to) });
    expect(answer.assumptions.some(({ id }) => id === "law-unchanged-since")).toBe(assumed);
  });

  test("is provisional where a deadline lies beyond the announced holidays", () => {
    const answer = plan(
      { ...diskClinic, planFrom: date("2027-10-01"), planEndsOn: date("2028-05-31") },
      date("2028-01-01"),
    );
    expect(answer.warnings).toContain("holidays-not-announced");
  });

  test("survives JSON unchanged", () => {
    const answer = plan(afterReport, date("2025-06-25"));
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  test("is refused for contradictory facts, and for a month before the law that is encoded", () => {
    const disks = { ...diskClinic, planFrom: date("2024-10-01"), planEndsOn: date("2024-09-01") };
    expect(() => plan(disks, date("2024-10-01"))).toThrow(ClaimsCheckError);
    expect(() => plan(diskClinic, date("2024-10-01"), { from: month("2023-03") })).toThrow(
      expect.objectContaining({
        issues: [
          { code: "before-first-encoded-day", path: ["from"], asOf: "2023-03-01", first: "2023-04-01" },
        ],
      }),
    );
  });

  test("is refused where the last month lies before the first", () => {
    expect(() => plan(diskClinic, date("2024-10-01"), { to: month("2024-09") })).toThrow(
      expect.objectContaining({
        name: "ClaimsCheckError",
        issues: [{ code: "last-month-before-first", path: ["to"], first: "2024-10", last: "2024-09" }],
      }),
    );
  });
});

const RANK: Record<string, number> = { "not-allowed": 0, unsettled: 1, conditional: 2, allowed: 3 };

describe("for any facility", () => {
  const anyDate = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(date("2023-06-01"), days));
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
  const method = fc.constantFrom("online", "optical", "paper", "none");
  const maybeUnknown = <Value>(value: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant("unknown") });
  const anyFacility = fc
    .record({
      type: maybe(fc.constantFrom("hospital", "clinic", "dental-clinic", "pharmacy")),
      receiptComputer: maybe(fc.boolean()),
      method: maybeUnknown(method),
      methodAtMarch2024: maybe(method),
      methodAtSeptember2024: maybe(method),
      designatedOn: maybe(anyDate),
      paperGround: maybe(fc.constantFrom("no-receipt-computer", "elderly", "hardship")),
      youngestDob: maybe(fc.constantFrom("none", "1940-01-01", "1990-01-01")),
      refiled: maybe(fc.constantFrom(true, false, "unknown")),
      youngerHireOn: maybe(maybeUnknown(anyDate)),
      youngerHireReportedOn: maybe(maybeUnknown(anyDate)),
      planFrom: maybe(anyDate),
      planEndsOn: maybe(anyDate),
      firstOnlineClaimOn: maybe(anyDate),
      hardship: maybe(fc.constantFrom("line-failure", "construction", "other")),
      hardshipFiled: maybe(fc.boolean()),
      hardshipEndsOn: maybe(anyDate),
      onlineStart: maybe(anyDate.map((day) => day.slice(0, 7))),
    })
    .map((stated) =>
      Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    ) as fc.Arbitrary<Facility>;
  const asked = fc
    .record({ facility: anyFacility, asOf: anyDate, start: fc.integer({ min: -2, max: 2 }) })
    .filter(({ facility, asOf }) => contradictionsIn(facility, asOf).length === 0)
    .map(({ facility, asOf, start }) => {
      const from = monthsAfter(month(asOf.slice(0, 7)), start);
      const first = from < "2023-04" ? month("2023-04") : from;
      return { facility, asOf, answer: plan(facility, asOf, { from: first, to: monthsAfter(first, 3) }) };
    });

  test("a gap has no open medium, is known, and came of an application date that had passed", () => {
    let gaps = 0;
    fc.assert(
      fc.property(asked, ({ facility, asOf, answer }) => {
        for (const one of answer.months) {
          expect(["allowed", "conditional", "not-allowed"]).toContain(one.online);
          const couldApply = !(facility.designatedOn! > lastApplicationDate(one.claimMonth));
          expect(one.preventedBy === null).toBe(!one.gap || !couldApply);
          if (!one.gap) continue;
          gaps += 1;
          expect([one.paper, one.optical, one.online]).toEqual(["not-allowed", "not-allowed", "not-allowed"]);
          expect(lastApplicationDate(one.claimMonth) < asOf).toBe(true);
        }
        expect(answer.gaps).toEqual(
          answer.months.filter(({ gap }) => gap).map(({ claimMonth }) => claimMonth),
        );
      }),
      { numRuns: 150 },
    );
    expect(gaps).toBeGreaterThan(10);
  });

  test("an application on the day named would have made it no gap, and one on the day after would not", () => {
    fc.assert(
      fc.property(asked, ({ facility, asOf, answer }) => {
        for (const { claimMonth, preventedBy } of answer.months.filter(({ gap }) => gap)) {
          const gapsOn = (day: typeof asOf): readonly string[] =>
            plan(facility, day, { from: claimMonth, to: claimMonth }).gaps;
          if (preventedBy === null || preventedBy < "2023-04-01") continue;
          if (contradictionsIn(facility, preventedBy).length > 0) continue;
          expect(gapsOn(preventedBy)).toEqual([]);
          expect(gapsOn(addDays(preventedBy, 1))).toEqual([claimMonth]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("paper and disk stand as on the best of the days from the 1st to the 10th", () => {
    fc.assert(
      fc.property(asked, ({ facility, answer }) => {
        for (const one of answer.months) {
          for (const question of ["paper", "optical"] as const) {
            const onDays = Array.from({ length: 10 }, (_, index) =>
              verdictOf(leavesOf(question, facility, dayOf(one.claimMonth, index + 1))),
            );
            if (onDays.includes("undetermined")) {
              if (one[question] !== "undetermined") expect(onDays).toContain(one[question]);
              continue;
            }
            const best = onDays.toSorted((a, b) => RANK[b]! - RANK[a]!)[0];
            expect([one.claimMonth, question, one[question]]).toEqual([one.claimMonth, question, best]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("what is next has not passed; every warning is a known one", () => {
    fc.assert(
      fc.property(asked, ({ asOf, answer }) => {
        const actions = answer.months.flatMap((one) => one.actions);
        for (const { by, passed, safeBy } of actions) {
          expect(passed).toBe(by !== null && by < asOf);
          expect(safeBy === null ? by === null : by !== null && safeBy <= by).toBe(true);
        }
        const { nextAction } = answer;
        expect((nextAction?.by ?? asOf) >= asOf).toBe(true);
        expect(answer.warnings.filter((warning) => !planWarnings.includes(warning))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the application to start online, beside forms that it would make unnecessary", () => {
  test.each<[why: string, Facility, asOf: string, to: string, actions: string[]]>([
    [
      "comes too late for the first months of a hardship, next to its last one, and needed after it",
      { type: "hospital", method: "none", hardship: "line-failure", hardshipEndsOn: date("2024-06-18") },
      "2024-04-02",
      "2024-08",
      [
        "2024-04 form-3 needed 2024-04-10",
        "2024-04 online-start-application alternative 2024-02-20 passed",
        "2024-06 online-start-application alternative 2024-04-20",
        "2024-07 online-start-application needed 2024-05-20",
      ],
    ],
    [
      "is listed where one of the forms is spared, though the report of a hire is not",
      {
        type: "clinic",
        method: "paper",
        paperGround: "elderly",
        youngestDob: date("1946-04-02"),
        youngerHireOn: "unknown",
        hardship: "other",
        hardshipFiled: false,
      },
      "2024-07-05",
      "2024-10",
      [
        "2024-07 form-3 needed 2024-07-10",
        "2024-07 form-2 needed 2024-07-10",
        "2024-07 younger-hire-report needed without-delay",
        "2024-07 online-start-application alternative 2024-05-20 passed",
        "2024-09 online-start-application alternative 2024-07-20",
      ],
    ],
    [
      "is no more than another way while paper stays open, and no hire is recorded",
      {
        type: "pharmacy",
        method: "paper",
        paperGround: "elderly",
        receiptComputer: false,
        youngestDob: date("1945-07-02"),
      },
      "2025-10-01",
      "2026-01",
      [
        "2025-10 form-2 needed 2025-10-10",
        "2025-10 online-start-application alternative 2025-08-20 passed",
        "2025-12 online-start-application alternative 2025-10-20",
      ],
    ],
    [
      "is no more than another way while nobody knows what is open, long before a hire",
      {
        type: "dental-clinic",
        receiptComputer: true,
        method: "paper",
        paperGround: "elderly",
        youngestDob: date("1950-01-23"),
        youngerHireOn: date("2026-03-13"),
        hardship: "equipment-pending",
        hardshipFiled: "unknown",
      },
      "2024-04-02",
      "2024-08",
      ["2024-06 online-start-application alternative 2024-04-20"],
    ],
    [
      "is not listed again beside a form of a month after it",
      {
        type: "dental-clinic",
        receiptComputer: true,
        methodAtSeptember2024: "paper",
        paperGround: "unknown",
        youngestDob: date("1944-04-02"),
        refiled: "unknown",
        planFrom: date("2025-03-02"),
        hardship: "construction",
        hardshipEndsOn: date("2025-04-16"),
        mixedChannels: "unknown",
      },
      "2024-03-31",
      "2024-11",
      ["2024-06 online-start-application alternative 2024-04-20", "2024-10 form-3 needed 2024-10-10"],
    ],
  ])("%s", (_, facility, asOf, to, actions) => {
    expect(toDo(plan(facility, date(asOf), { to: month(to) }))).toEqual(actions);
  });
});
