import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";
import type { Facility } from "../../../src/facility/facts.js";
import { nextActionOn, nextStepOn, type NextStep } from "../../../src/questions/plan/next-action.js";
import { overview } from "../../../src/questions/list/overview.js";

/** The facts of a facility as JSON writes them. */
type Facts = Readonly<Record<string, string | boolean>>;

/** What is next for a facility on a day: `action by day`. */
function nextOf(facts: Facts, day: string): string {
  const { onlineStart, ...facility } = facts;
  const asOf = civilDate(day);
  const { next } = overview(facility, asOf);
  const start = typeof onlineStart === "string" ? civilMonth(onlineStart) : undefined;
  const { action, by } = nextActionOn(next, asOf, start);
  return `${action} by ${by ?? "no day"}`;
}

const OPTICAL: Facts = { type: "clinic", method: "optical" };
const PLANNED: Facts = { ...OPTICAL, planFrom: "2025-10-01", planEndsOn: "2026-09-30" };
const ELDERLY: Facts = {
  type: "clinic",
  receiptComputer: true,
  method: "paper",
  paperGround: "elderly",
  youngestDob: "1945-07-01",
};
const REFILED: Facts = { ...ELDERLY, refiled: true };
const HIRED: Facts = { ...REFILED, youngestDob: "1975-05-05" };

describe("disks", () => {
  test.each<[string, Facts, string, string]>([
    [
      "in the grace period: online claims first, for the first month that disks would need a plan for",
      OPTICAL,
      "2024-07-01",
      "online-start-application by 2024-08-20",
    ],
    [
      "once that application is too late: Form 1 by the day the administration named",
      OPTICAL,
      "2024-08-21",
      "form-1 by 2024-08-31",
    ],
    ["on that very day", OPTICAL, "2024-08-31", "form-1 by 2024-08-31"],
    [
      "once it has passed: before the first claims that need it",
      OPTICAL,
      "2024-09-01",
      "form-1 by 2024-10-10",
    ],
    ["and on the day before the grace period ends", OPTICAL, "2024-09-30", "form-1 by 2024-10-10"],
    [
      "while a hardship lasts: the form that is needed after it, before the first claims that need it",
      { ...OPTICAL, hardship: "closing", hardshipFiled: true, hardshipEndsOn: "2026-06-30" },
      "2026-04-01",
      "form-1 by 2026-07-10",
    ],
    [
      "about to close: Form 3, which is open until then, not a plan for going online",
      { ...OPTICAL, hardship: "closing" },
      "2026-11-28",
      "form-3 by 2026-12-10",
    ],
    [
      "closing in December: the plan is needed for the claims after it, and the form for closing comes first",
      { ...OPTICAL, hardship: "closing", hardshipEndsOn: "2026-12-31" },
      "2026-11-28",
      "form-3 by 2026-12-10",
    ],
    [
      "where the closing was over before: the plan",
      { ...OPTICAL, hardship: "closing", hardshipEndsOn: "2026-10-31" },
      "2026-11-28",
      "form-1 by 2026-12-10",
    ],
    [
      "in another hardship: what the status asks for",
      { ...OPTICAL, hardship: "construction" },
      "2026-11-28",
      "form-1 by 2026-12-10",
    ],
    [
      "a hardship that ends after the claims of its month: before those of the next",
      { ...OPTICAL, hardship: "closing", hardshipFiled: true, hardshipEndsOn: "2026-07-15" },
      "2026-04-01",
      "form-1 by 2026-08-10",
    ],
    [
      "with online claims made already: online alone once the hardship is over",
      {
        ...OPTICAL,
        firstOnlineClaimOn: "2025-06-29",
        hardship: "equipment-pending",
        hardshipFiled: true,
        hardshipEndsOn: "2026-06-27",
      },
      "2026-02-02",
      "claim-online by 2026-06-27",
    ],
    ["before April 2024 already", OPTICAL, "2024-02-01", "online-start-application by 2024-08-20"],
    ["without a plan: before the next claims, by the 10th", OPTICAL, "2026-04-10", "form-1 by 2026-04-10"],
    ["after the 10th: by that of the next month", OPTICAL, "2026-04-11", "form-1 by 2026-05-10"],
    [
      "with a plan already filed that is to begin: its renewal, and nothing for the claims that it covers",
      { ...OPTICAL, planFrom: "2026-12-01", planEndsOn: "2027-11-30" },
      "2026-11-28",
      "form-1-renewal by 2027-11-30",
    ],
    [
      "with one that begins after claims that are still to be made: Form 1 for these",
      { ...OPTICAL, planFrom: "2026-12-11", planEndsOn: "2027-11-30" },
      "2026-11-28",
      "form-1 by 2026-12-10",
    ],
    [
      "while a plan runs: the next plan before it ends",
      PLANNED,
      "2026-04-01",
      "form-1-renewal by 2026-09-30",
    ],
    [
      "a plan that ended in the first days of the month: for the claims that are still to be made",
      { ...OPTICAL, planFrom: "2025-04-03", planEndsOn: "2026-04-02" },
      "2026-04-05",
      "form-1-renewal by 2026-04-10",
    ],
    [
      "a plan that begins in the first days of the month: it covers the claims of that month",
      { ...OPTICAL, planFrom: "2026-12-05", planEndsOn: "2027-12-04" },
      "2026-11-28",
      "form-1-renewal by 2027-12-04",
    ],
    [
      "even on the last day for claims",
      { ...OPTICAL, planFrom: "2026-12-10", planEndsOn: "2027-12-09" },
      "2026-11-28",
      "form-1-renewal by 2027-12-09",
    ],
    ["on the last day of a plan", PLANNED, "2026-09-30", "form-1-renewal by 2026-09-30"],
    ["once it has ended: before the next claims", PLANNED, "2026-10-01", "form-1-renewal by 2026-10-10"],
    [
      "with an online start that comes before the end of the plan",
      { ...PLANNED, onlineStart: "2026-07" },
      "2026-04-01",
      "online-start-application by 2026-05-20",
    ],
    [
      "with one that comes after it",
      { ...PLANNED, onlineStart: "2027-01" },
      "2026-04-01",
      "form-1-renewal by 2026-09-30",
    ],
    [
      "with one that can no longer be applied for",
      { ...PLANNED, onlineStart: "2026-05" },
      "2026-04-01",
      "form-1-renewal by 2026-09-30",
    ],
    [
      "with a filing that today's claim wants first",
      { ...OPTICAL, onlineStart: "2026-07" },
      "2026-04-01",
      "form-1 by 2026-04-10",
    ],
    [
      "after an online claim: online is in use",
      { ...OPTICAL, firstOnlineClaimOn: "2025-01-10" },
      "2026-04-01",
      "claim-online by no day",
    ],
    [
      "where media differ: the law is silent",
      { ...PLANNED, mixedChannels: true },
      "2026-04-01",
      "ask-payers by no day",
    ],
  ])("%s", (_, facts, asOf, next) => {
    expect(nextOf(facts, asOf)).toBe(next);
  });
});

describe("paper", () => {
  test.each<[string, Facts, string, string]>([
    ["elderly, before the deadline for Form 2", ELDERLY, "2024-01-15", "form-2 by 2024-02-29"],
    ["elderly, after it: before the next claims", ELDERLY, "2024-04-01", "form-2 by 2024-04-10"],
    ["elderly, Form 2 filed: nothing", REFILED, "2026-04-01", "none by no day"],
    [
      "elderly, Form 2 filed, online planned",
      { ...REFILED, onlineStart: "2026-10" },
      "2026-04-01",
      "online-start-application by 2026-08-20",
    ],
    [
      "elderly, Form 2 filed, online planned, asked on the last application date itself",
      { ...REFILED, onlineStart: "2026-10" },
      "2026-08-20",
      "online-start-application by 2026-08-20",
    ],
    [
      "elderly, Form 2 filed, the planned application too late",
      { ...REFILED, onlineStart: "2026-10" },
      "2026-08-21",
      "none by no day",
    ],
    [
      "born after the cut-off: apply for the first month that can be reached",
      { ...ELDERLY, youngestDob: "1945-07-02" },
      "2026-04-01",
      "online-start-application by 2026-04-20",
    ],
    [
      "born after the cut-off, asked after the 20th",
      { ...ELDERLY, youngestDob: "1945-07-02" },
      "2026-04-21",
      "online-start-application by 2026-05-20",
    ],
    [
      "born after the cut-off, with a planned start that would leave months without a lawful way",
      { ...ELDERLY, youngestDob: "1945-07-02", onlineStart: "2026-10" },
      "2026-04-01",
      "online-start-application by 2026-04-20",
    ],
    [
      "a younger hire that is to come: report it on that day",
      { ...REFILED, youngerHireOn: "2026-06-20" },
      "2026-04-01",
      "younger-hire-report by 2026-06-20",
    ],
    [
      "a younger hire not reported: without delay",
      { ...REFILED, youngerHireOn: "2026-03-20" },
      "2026-04-01",
      "younger-hire-report by no day",
    ],
    [
      "reported: online for the month after next, if it can still be reached",
      { ...HIRED, youngerHireOn: "2025-06-05", youngerHireReportedOn: "2025-06-06" },
      "2025-06-10",
      "online-start-application by 2025-06-20",
    ],
    [
      "reported too late for that: the next month that can be reached",
      { ...HIRED, youngerHireOn: "2025-06-20", youngerHireReportedOn: "2025-06-25" },
      "2025-06-25",
      "online-start-application by 2025-07-20",
    ],
    [
      "a younger hire that is to come and is to be reported later, which opens paper anew: report it on that day",
      { ...REFILED, youngerHireOn: "2026-04-20", youngerHireReportedOn: "2026-06-05" },
      "2026-04-01",
      "younger-hire-report by 2026-04-20",
    ],
    [
      "a new code, where the law is silent once the hardship is over: ask the payers before that",
      {
        method: "optical",
        methodAtSeptember2024: "optical",
        succession: "new-code",
        hardship: "line-failure",
        hardshipFiled: true,
        hardshipEndsOn: "2027-03-31",
      },
      "2026-12-10",
      "ask-payers by 2027-03-31",
    ],
    [
      "a plan of which only the last day is known, that an online claim may have ended, beside a hardship of another kind: find out",
      {
        method: "optical",
        hardship: "other",
        hardshipFiled: true,
        planEndsOn: "2026-03-31",
        firstOnlineClaimOn: "unknown",
      },
      "2025-12-01",
      "state-facts by no day",
    ],
    ["ground unknown: find out", { type: "clinic", method: "paper" }, "2026-04-01", "state-facts by no day"],
    [
      "a hardship not filed",
      { ...ELDERLY, youngestDob: "1960-01-01", hardship: "line-failure" },
      "2026-04-09",
      "form-3 by 2026-04-10",
    ],
    [
      "the fifth ground, filed: recognised case by case",
      { ...ELDERLY, youngestDob: "1960-01-01", hardship: "other", hardshipFiled: true },
      "2026-04-09",
      "ask-payers by no day",
    ],
    [
      "a hardship that ends: online from the month after",
      {
        ...ELDERLY,
        youngestDob: "1960-01-01",
        hardship: "closing",
        hardshipFiled: true,
        hardshipEndsOn: "2026-06-30",
      },
      "2026-04-09",
      "online-start-application by 2026-05-20",
    ],
  ])("%s", (_, facts, asOf, next) => {
    expect(nextOf(facts, asOf)).toBe(next);
  });
});

describe("other media", () => {
  test.each<[string, Facts, string, string]>([
    ["online: nothing", { method: "online" }, "2026-04-01", "none by no day"],
    [
      "online, whatever is planned",
      { method: "online", onlineStart: "2026-10" },
      "2026-04-01",
      "none by no day",
    ],
    [
      "online, kept from it by a failure of the line: Form 3, by the day of the claims",
      { method: "online", hardship: "line-failure" },
      "2026-04-10",
      "form-3 by 2026-04-10",
    ],
    [
      "online, with Form 3 filed: nothing",
      { method: "online", hardship: "line-failure", hardshipFiled: true },
      "2026-04-10",
      "none by no day",
    ],
    [
      "online, with a form that would open paper again: nothing",
      { ...ELDERLY, method: "online", methodAtMarch2024: "paper" },
      "2026-04-01",
      "none by no day",
    ],
    [
      "never claimed: online is the way",
      { method: "none" },
      "2026-04-01",
      "online-start-application by 2026-04-20",
    ],
    [
      "never claimed, with a planned start",
      { method: "none", onlineStart: "2026-10" },
      "2026-04-01",
      "online-start-application by 2026-08-20",
    ],
    ["not known, and nothing else either", {}, "2026-04-01", "state-facts by no day"],
    [
      "not known, disks in March and September 2024: whether it is online now decides from October",
      { methodAtMarch2024: "optical", methodAtSeptember2024: "optical" },
      "2024-07-01",
      "state-facts by 2024-09-30",
    ],
    [
      "not known, and every way but online closed",
      { methodAtMarch2024: "online", methodAtSeptember2024: "online" },
      "2026-04-01",
      "online-start-application by 2026-04-20",
    ],
    [
      "a plan was filed that is to begin before the next claims: nothing is wanting, and the application may come first",
      { ...OPTICAL, planFrom: "2026-12-01", planEndsOn: "2027-11-30", onlineStart: "2027-03" },
      "2026-11-28",
      "online-start-application by 2027-01-20",
    ],
    [
      "the next claims want a plan, though the application would be due before them: the plan",
      { ...OPTICAL, onlineStart: "2026-06" },
      "2026-04-11",
      "form-1 by 2026-05-10",
    ],
    [
      "planned for a month after the one that disks would need a plan for: the application that spares the plan",
      { ...OPTICAL, onlineStart: "2024-11" },
      "2024-07-01",
      "online-start-application by 2024-08-20",
    ],
    ["the same, asked on that very day", OPTICAL, "2024-08-20", "online-start-application by 2024-08-20"],
    [
      "planned for a month before the one that disks would need a plan for, asked on its last application date",
      { ...OPTICAL, onlineStart: "2024-09" },
      "2024-07-20",
      "online-start-application by 2024-07-20",
    ],
    [
      "the day after: by the last application date for the month that disks would need a plan for",
      { ...OPTICAL, onlineStart: "2024-09" },
      "2024-07-21",
      "online-start-application by 2024-08-20",
    ],
  ])("%s", (_, facts, asOf, next) => {
    expect(nextOf(facts, asOf)).toBe(next);
  });
});

describe("a planned start of online claims, around the day on which something else is due", () => {
  const endingOn = (planEndsOn: string): Facts => ({
    ...OPTICAL,
    planFrom: "2025-10-01",
    planEndsOn,
    onlineStart: "2026-10",
  });
  test.each<[string, Facts, string, string]>([
    [
      "a plan ends the day before the last application date: its renewal comes first",
      endingOn("2026-08-19"),
      "2026-08-01",
      "form-1-renewal by 2026-08-19",
    ],
    [
      "a plan ends on that very day: the application makes the renewal needless",
      endingOn("2026-08-20"),
      "2026-08-01",
      "online-start-application by 2026-08-20",
    ],
    [
      "the same, asked on that very day",
      endingOn("2026-08-20"),
      "2026-08-20",
      "online-start-application by 2026-08-20",
    ],
    [
      "a plan ends the day after: the application comes first",
      endingOn("2026-08-21"),
      "2026-08-01",
      "online-start-application by 2026-08-20",
    ],
    [
      "the day after the last application date, which is taken as kept: the renewal",
      endingOn("2026-08-21"),
      "2026-08-21",
      "form-1-renewal by 2026-08-21",
    ],
    [
      "born after the cut-off, the planned application due on the day of the question",
      { ...ELDERLY, youngestDob: "1945-07-02", onlineStart: "2026-06" },
      "2026-04-20",
      "online-start-application by 2026-04-20",
    ],
  ])("%s", (_, facts, asOf, next) => {
    expect(nextOf(facts, asOf)).toBe(next);
  });
});

describe("the day comes with the reason why it is that day", () => {
  test.each<[string, Facts, string, string | null]>([
    ["an application, for the month it opens", OPTICAL, "2024-07-01", "last-application-date"],
    ["the day the administration named for plans", OPTICAL, "2024-08-21", "administrative-deadline"],
    ["once that has passed, the claims that wait for the plan", OPTICAL, "2024-09-01", "last-claim-day"],
    ["the last day of a plan that runs", PLANNED, "2026-04-01", "end-of-plan"],
    ["the claims after a plan that has ended", PLANNED, "2026-10-01", "last-claim-day"],
    [
      "a report that is due from a day on",
      { ...REFILED, youngerHireOn: "2026-07-20" },
      "2026-07-05",
      "without-delay",
    ],
    ["the same, due already", { ...REFILED, youngerHireOn: "2026-07-01" }, "2026-07-05", null],
    [
      "the last day on which the law is clear",
      { ...OPTICAL, mixedChannels: true },
      "2024-08-01",
      "last-day-before-change",
    ],
    ["none, where the law is silent already", { ...PLANNED, mixedChannels: true }, "2026-04-01", null],
  ])("%s", (_, facts, day, basis) => {
    const asOf = civilDate(day);
    expect(nextActionOn(overview(facts, asOf).next, asOf, undefined).basis).toBe(basis);
  });
});

describe("the facts to find out", () => {
  test.each<[string, Facts, string[]]>([
    [
      "begin with the medium, where it is not told",
      { type: "clinic" },
      ["method", "methodAtMarch2024", "paperGround", "youngestDob", "receiptComputer"],
    ],
    [
      "leave it out where it was said not to be known",
      { type: "clinic", method: "unknown" },
      ["methodAtMarch2024", "paperGround", "youngestDob", "receiptComputer"],
    ],
    [
      "are those of paper, where it is paper",
      { type: "clinic", method: "paper" },
      ["paperGround", "youngestDob", "receiptComputer"],
    ],
    [
      "are the last day of a plan of which the first is told",
      { ...OPTICAL, planFrom: "2025-10-01" },
      ["planEndsOn"],
    ],
    [
      "are the first day of a plan of which the last is told",
      { ...OPTICAL, planEndsOn: "2026-09-30" },
      ["planFrom"],
    ],
    ["are none where something is to be filed", OPTICAL, []],
  ])("%s", (_, facts, wanted) => {
    expect(overview(facts, civilDate("2026-04-01")).next.facts).toEqual(wanted);
  });
});

describe("an application that is due later than for the planned start", () => {
  const building: Facts = {
    ...ELDERLY,
    paperGround: "no-receipt-computer",
    hardship: "construction",
    hardshipFiled: true,
    hardshipEndsOn: "2026-12-31",
  };

  test.each<[string, Facts, string]>([
    ["without a planned start: for the month after the hardship", building, "2026-11-20"],
    ["with an earlier start: for that", { ...building, onlineStart: "2026-09" }, "2026-07-20"],
    [
      "with a later one: for the month after the hardship",
      { ...building, onlineStart: "2027-03" },
      "2026-11-20",
    ],
  ])("%s", (_, facts, by) => {
    expect(nextOf(facts, "2026-04-01")).toBe(`online-start-application by ${by}`);
  });
});

describe("the step, which holds for every day until something changes", () => {
  const none: NextStep = {
    action: "none",
    due: null,
    claimsBy: null,
    applyBy: null,
    facts: [],
    applicationMayPrecede: false,
    waitsForStart: false,
  };

  test.each<[string, Facts, string, Partial<NextStep>]>([
    [
      "a plan to file: before the next claims, whatever they are by then",
      OPTICAL,
      "2026-04-01",
      {
        action: "form-1",
        due: { by: civilDate("2024-08-31"), basis: "administrative-deadline" },
        claimsBy: "next",
      },
    ],
    [
      "a plan to file for later claims",
      OPTICAL,
      "2024-07-01",
      {
        action: "form-1",
        due: { by: civilDate("2024-08-31"), basis: "administrative-deadline" },
        claimsBy: civilDate("2024-10-10"),
        applyBy: civilDate("2024-08-20"),
        applicationMayPrecede: true,
      },
    ],
    [
      "a plan to renew",
      PLANNED,
      "2026-04-01",
      {
        action: "form-1-renewal",
        due: { by: civilDate("2026-09-30"), basis: "end-of-plan" },
        claimsBy: civilDate("2026-10-10"),
        applicationMayPrecede: true,
      },
    ],
    [
      "no medium but online: as soon as an application can open a month",
      { method: "paper", methodAtMarch2024: "optical" },
      "2026-04-01",
      { action: "online-start-application" },
    ],
    [
      "a report that is due from the first day of work",
      { ...HIRED, youngerHireOn: "2026-06-20" },
      "2026-04-01",
      {
        action: "younger-hire-report",
        due: { by: civilDate("2026-06-20"), basis: "without-delay" },
        applicationMayPrecede: true,
      },
    ],
    [
      "a recognition case by case, to be asked for, though half of an older plan is missing",
      {
        ...ELDERLY,
        paperGround: "no-receipt-computer",
        hardship: "other",
        hardshipFiled: true,
        planFrom: "2025-10-01",
      },
      "2026-04-01",
      { action: "ask-payers" },
    ],
    [
      "a day of a plan to state",
      { ...OPTICAL, planFrom: "2025-10-01" },
      "2026-04-01",
      { action: "state-facts", facts: ["planEndsOn"] },
    ],
    [
      "the payers to ask, before the law is silent",
      { ...REFILED, youngestDob: "1940-01-01", youngerHireReportedOn: "2026-11-05" },
      "2026-11-28",
      {
        action: "ask-payers",
        due: { by: civilDate("2026-12-31"), basis: "last-day-before-change" },
        applicationMayPrecede: true,
      },
    ],
    [
      "the birth to state, before it decides",
      { ...REFILED, youngestDob: "unknown", youngerHireReportedOn: "2026-11-05" },
      "2026-11-28",
      {
        action: "state-facts",
        due: { by: civilDate("2026-12-31"), basis: "last-day-before-change" },
        facts: ["youngestDob"],
        applicationMayPrecede: true,
      },
    ],
    [
      "facts to state",
      {},
      "2023-06-01",
      {
        action: "state-facts",
        facts: ["method", "paperGround", "receiptComputer", "type", "youngestDob"],
      },
    ],
    [
      "a form to file whatever the medium in use, which is not asked for then",
      { methodAtMarch2024: "paper", paperGround: "no-receipt-computer", receiptComputer: false },
      "2026-04-01",
      {
        action: "form-2",
        due: { by: civilDate("2024-02-29"), basis: "administrative-deadline" },
        claimsBy: "next",
      },
    ],
  ])("%s", (_, facts, day, step) => {
    expect(nextStepOn(facts as Facility, civilDate(day))).toEqual({ ...none, ...step });
  });
});

describe("where the medium in use is not known, the likeliest is looked at", () => {
  const byHand: Facts = {
    methodAtMarch2024: "paper",
    paperGround: "no-receipt-computer",
    receiptComputer: false,
  };

  test.each<[string, Facts, string, string]>([
    ["one that is not determined", { ...byHand, hardship: "unknown" }, "2026-04-01", "optical"],
    [
      "else one that is open after a filing",
      { ...byHand, refiled: true, hardship: "construction" },
      "2026-04-01",
      "optical",
    ],
    ["paper before disks", { ...byHand, hardship: "construction" }, "2026-04-01", "paper"],
    ["else one that is allowed", { methodAtMarch2024: "optical" }, "2024-05-01", "optical"],
    [
      "else one about which the law is silent",
      { methodAtMarch2024: "optical", succession: "new-code" },
      "2024-05-01",
      "optical",
    ],
    ["else paper", { methodAtMarch2024: "online" }, "2024-05-01", "paper"],
  ])("%s", (_, facts, day, medium) => {
    expect(overview({ method: "unknown", ...facts }, civilDate(day)).medium).toBe(medium);
  });
});
