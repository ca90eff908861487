import { AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import type { OnlineClaim, TransitionPlan, YoungerHire } from "../../facility/dated-records.js";
import { columnOf, type Hardship } from "../../facility/facts.js";
import { isInMonthAfter, isWithinYear, month } from "./days.js";
import {
  all,
  any,
  anyOfAll,
  AS_OF,
  cell,
  choice,
  isIn,
  isStated,
  mayBeAfter,
  mayBeBefore,
  mayBeBy,
  mayBeNone,
  not,
  quoted,
  type Allowed,
  type Condition,
} from "./text.js";

const HIRED = cell("youngerHireOn");
const REPORTED = cell("youngerHireReportedOn");
const REPORT_DAY = columnOf("youngerHireReportedOn");

const reportIsToCome: Condition = `${month(REPORT_DAY)} > ${month(AS_OF)}`;
const isInReportMonths = any(`${month(REPORT_DAY)} = ${month(AS_OF)}`, isInMonthAfter(REPORT_DAY, AS_OF));
const isOver = all(`${month(REPORT_DAY)} < ${month(AS_OF)}`, not(isInMonthAfter(REPORT_DAY, AS_OF)));
const mayHaveBegun = any(`${HIRED} <= ${AS_OF}`, `${HIRED} = 'unknown'`);

const withoutReport: Readonly<Partial<Record<YoungerHire, readonly Condition[]>>> = {
  none: [mayBeNone(HIRED)],
  "to-come": [mayBeAfter(HIRED, AS_OF)],
  unreported: [mayBeBy(HIRED, AS_OF)],
};
const withReport: Readonly<Partial<Record<YoungerHire, readonly Condition[]>>> = {
  "to-come": [any(mayBeAfter(HIRED, AS_OF), all(`${HIRED} = ''`, reportIsToCome))],
  unreported: [mayBeBy(HIRED, AS_OF), reportIsToCome],
  reported: [mayHaveBegun, any(`${REPORTED} = 'unknown'`, isInReportMonths)],
  lapsed: [mayHaveBegun, any(`${REPORTED} = 'unknown'`, isOver)],
};

/** May the hire of a younger full-timer stand in one of these ways, as `youngerHireOn` tells them apart? */
export function youngerHireSql(allowed: Allowed): Condition {
  const rows = (states: typeof withReport, report: string, conditions: readonly Condition[]): Condition[][] =>
    Object.entries(states)
      .filter(([state]) => allowed("youngerHire", state) && allowed("youngerHireReport", report))
      .map(([, own]) => [...conditions, ...own]);
  return anyOfAll([
    ...rows(withoutReport, "none", [mayBeNone(REPORTED)]),
    ...rows(withReport, "recorded", [`${REPORTED} <> ''`]),
  ]);
}

const PLAN_FROM = cell("planFrom");
const PLAN_ENDS = cell("planEndsOn");
const CLAIMED = cell("firstOnlineClaimOn");

/** A plan may run on the day asked about: where one of its ends is unknown, it can lie within a year of the other. */
const planRuns = all(
  mayBeBy(PLAN_FROM, AS_OF),
  `${PLAN_ENDS} >= ${AS_OF}`,
  choice(
    [
      [
        `${PLAN_FROM} = 'unknown'`,
        any(`${PLAN_ENDS} = 'unknown'`, isWithinYear(AS_OF, columnOf("planEndsOn"))),
      ],
    ],
    any(`${PLAN_ENDS} <> 'unknown'`, isWithinYear(columnOf("planFrom"), AS_OF)),
  ),
);

const plans: Readonly<Record<TransitionPlan, Condition>> = {
  none: any(mayBeNone(PLAN_FROM), mayBeNone(PLAN_ENDS)),
  "to-come": all(mayBeAfter(PLAN_FROM, AS_OF), mayBeAfter(PLAN_ENDS, AS_OF)),
  running: planRuns,
  ended: all(mayBeBefore(PLAN_FROM, AS_OF), mayBeBefore(PLAN_ENDS, AS_OF)),
};

const notClaimed = any(mayBeNone(CLAIMED), mayBeAfter(CLAIMED, AS_OF));
const claimed = any(
  all(`${CLAIMED} > ''`, `${CLAIMED} <= ${AS_OF}`),
  all(`${CLAIMED} = 'unknown'`, `${AS_OF} >= ${quoted(AFTER_SEPTEMBER_2024)}`),
);

/** While the plan runs and an online claim was made: the claim may lie before the first day of the plan. */
const claimMayPrecedePlan = choice(
  [
    [all(`${CLAIMED} = 'unknown'`, `${PLAN_FROM} = 'unknown'`), `${AS_OF} > ${quoted(AFTER_SEPTEMBER_2024)}`],
    [`${CLAIMED} = 'unknown'`, `${PLAN_FROM} > ${quoted(AFTER_SEPTEMBER_2024)}`],
    [`${PLAN_FROM} = 'unknown'`, `${CLAIMED} < ${AS_OF}`],
  ],
  `${CLAIMED} < ${PLAN_FROM}`,
);

/** While the plan runs and an online claim was made: the claim may lie on the first day of the plan or later. */
const claimMayFollowPlan = choice(
  [
    [`${CLAIMED} = 'unknown'`, "TRUE"],
    [`${PLAN_FROM} <> 'unknown'`, `${PLAN_FROM} <= ${CLAIMED}`],
    [`${PLAN_ENDS} = 'unknown'`, isWithinYear(columnOf("firstOnlineClaimOn"), AS_OF)],
  ],
  isWithinYear(columnOf("firstOnlineClaimOn"), columnOf("planEndsOn")),
);

/** May the plan and the first online claim stand in one of these ways, as `transitionPlanStateOn` and `onlineClaimStateOn` tell them apart? */
export function planSql(allowed: Allowed): Condition {
  const may = (claim: OnlineClaim): boolean => allowed("onlineClaim", claim);
  const states = (Object.keys(plans) as TransitionPlan[]).filter((plan) => allowed("transitionPlan", plan));
  const runs = states.includes("running");
  // Every row stands in one of the four ways at least, whatever is known of it.
  const plan = states.length === 4 ? "TRUE" : any(...states.map((state) => plans[state]));
  if (may("none") && may("outside-running-plan") && may("during-running-plan")) return plan;
  const rows: Condition[][] = [];
  if (may("none")) rows.push([plan, notClaimed]);
  if (may("outside-running-plan") && may("during-running-plan")) rows.push([plan, claimed]);
  else if (may("outside-running-plan")) {
    rows.push([any(...states.filter((state) => state !== "running").map((state) => plans[state])), claimed]);
    if (runs) rows.push([planRuns, claimed, claimMayPrecedePlan]);
  } else if (may("during-running-plan") && runs) rows.push([planRuns, claimed, claimMayFollowPlan]);
  return anyOfAll(rows);
}

const HARDSHIP = cell("hardship");
const HARDSHIP_ENDS = cell("hardshipEndsOn");

const noHardshipInForce = any(
  `${HARDSHIP} = ''`,
  `${HARDSHIP_ENDS} = 'unknown'`,
  all(`${HARDSHIP} = 'unknown'`, `${HARDSHIP_ENDS} = ''`),
  all(isStated(HARDSHIP_ENDS), `${HARDSHIP_ENDS} < ${AS_OF}`),
);

/** May one of these hardships be in force, or none, as `hardshipCases` has it? */
export function hardshipSql(allowed: Allowed, grounds: readonly Hardship[]): Condition {
  const inForce = grounds.filter((ground) => allowed("hardship", ground));
  const rows: Condition[][] = [];
  if (allowed("hardship", "none")) rows.push([noHardshipInForce]);
  if (inForce.length > 0) {
    rows.push([
      isIn(HARDSHIP, [...inForce, "unknown"]),
      any(`${HARDSHIP_ENDS} = ''`, `${HARDSHIP_ENDS} >= ${AS_OF}`),
    ]);
  }
  return anyOfAll(rows);
}
