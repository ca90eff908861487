import { dayBefore } from "../../calendar/civil-date.js";
import { AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import type {
  OnlineClaim,
  TransitionPlan,
  YoungerHire,
  YoungerHireReport,
} from "../../facility/dated-records.js";
import type { Hardship } from "../../facility/facts.js";
import { A_YEAR_BEFORE, DAY_OF_MONTH, LAST_MONTH, MONTH_END, REPORT_MONTH, THIS_MONTH } from "./calendar.js";
import { AS_OF, cell, isBy, mayBeAfter, mayBeBy, mayBeNone } from "./cells.js";
import { all, any, anyOfAll, column, isIn, not, quoted, type Column, type Condition } from "./text.js";

/** Is the value among those for which a condition is to hold? */
export type Allowed = (fact: string, value: string) => boolean;

const HIRED = cell("youngerHireOn");
const REPORTED = cell("youngerHireReportedOn");

const flag = (name: string, sql: Condition): Column => column(name, "facts", sql);
const within = (name: string, sql: Condition): Column => column(name, "dates", sql);

const noReport = mayBeNone("youngerHireReportedOn");
const reportMade = within("report_made", mayBeBy(REPORTED, AS_OF));
const hired = within("hired", mayBeBy(HIRED, AS_OF));
/** The hire is past, or its day is not told. */
const hiredIfReported = within(
  "hired_if_reported",
  all(`${REPORTED} <> ''`, any(`${HIRED} <= ${AS_OF}`, `${HIRED} = 'unknown'`)),
);
const reportInLaterMonth: Condition = `${REPORT_MONTH} > ${THIS_MONTH}`;
const reportInThisMonth: Condition = `${REPORT_MONTH} = ${THIS_MONTH}`;
const reportDayUnknown: Condition = `${REPORTED} = 'unknown'`;

/** Each way in which the hire of a younger full-timer and its report can stand, as `youngerHireStateOn` tells them apart. */
const HIRES: readonly (readonly [YoungerHire, YoungerHireReport, Column])[] = [
  ["none", "none", flag("no_hire", all(noReport, mayBeNone("youngerHireOn")))],
  ["to-come", "none", flag("hire_to_come", all(noReport, mayBeAfter(HIRED, AS_OF)))],
  ["unreported", "none", flag("hire_unreported", all(noReport, hired))],
  [
    "to-come",
    "to-come",
    flag(
      "hire_and_report_to_come",
      all(
        mayBeAfter(REPORTED, AS_OF),
        any(mayBeAfter(HIRED, AS_OF), all(`${HIRED} = ''`, reportInLaterMonth)),
      ),
    ),
  ],
  ["to-come", "made", flag("reported_hire_to_come", all(reportMade, mayBeAfter(HIRED, AS_OF)))],
  ["unreported", "to-come", flag("report_to_come", all(hired, reportInLaterMonth))],
  [
    "reported",
    "to-come",
    flag(
      "before_report_in_its_month",
      all(
        hiredIfReported,
        any(
          all(reportDayUnknown, `${DAY_OF_MONTH} < ${MONTH_END}`),
          all(reportInThisMonth, mayBeAfter(REPORTED, AS_OF)),
        ),
      ),
    ),
  ],
  [
    "reported",
    "made",
    flag(
      "in_report_months",
      all(
        reportMade,
        hiredIfReported,
        any(reportDayUnknown, reportInThisMonth, `${REPORT_MONTH} = ${LAST_MONTH}`),
      ),
    ),
  ],
  [
    "lapsed",
    "made",
    flag(
      "report_months_over",
      all(hiredIfReported, any(reportDayUnknown, `${REPORT_MONTH} < ${LAST_MONTH}`)),
    ),
  ],
];

/** May the hire of a younger full-timer and its report stand in one of these ways? */
export const youngerHireSql = (allowed: Allowed): Condition =>
  any(
    ...HIRES.filter(
      ([state, report]) => allowed("youngerHire", state) && allowed("youngerHireReport", report),
    ).map(([, , hire]) => hire),
  );

const FROM = cell("planFrom");
const ENDS = cell("planEndsOn");
const CLAIMED = cell("firstOnlineClaimOn");

const afterFirstOfOctober = column(
  "after_first_of_october_2024",
  "dates",
  `${AS_OF} > ${quoted(AFTER_SEPTEMBER_2024)}`,
);
const planFromLater = column("plan_from_later", "dates", `${FROM} > ${quoted(AFTER_SEPTEMBER_2024)}`);

const noPlanFrom = mayBeNone("planFrom");
const noPlanEnd = mayBeNone("planEndsOn");
// Nothing recorded sorts before every day, an unknown day after.
const planBegun = within("plan_begun", `${FROM} <= ${AS_OF}`);
const planOver = within("plan_over", `${ENDS} < ${AS_OF}`);
/**
 * How a plan can stand: where one of its ends is unknown or not told, it can lie within a year of the other. Rows whose
 * plan ends before it begins, or lasts for longer than a year, get no verdict.
 */
const PLANS: Readonly<Record<TransitionPlan, Column>> = {
  none: flag("no_plan", all(noPlanFrom, noPlanEnd)),
  "to-come": flag(
    "plan_to_come",
    any(
      all(not(planBegun), any(`${ENDS} = ''`, mayBeAfter(ENDS, AS_OF))),
      all(noPlanFrom, any(`${ENDS} = 'unknown'`, `${A_YEAR_BEFORE} >= ${AS_OF}`)),
    ),
  ),
  running: flag(
    "plan_runs",
    all(
      any(`${FROM} = 'unknown'`, planBegun),
      not(planOver),
      `${FROM} > ${A_YEAR_BEFORE}`,
      `${A_YEAR_BEFORE} < ${AS_OF}`,
    ),
  ),
  ended: flag(
    "plan_ended",
    any(
      all(`${ENDS} > ''`, planOver),
      all(`${ENDS} = 'unknown'`, any(`${FROM} = 'unknown'`, `${FROM} < ${AS_OF}`)),
      all(`${ENDS} = ''`, mayBeBy(FROM, A_YEAR_BEFORE)),
    ),
  ),
  "half-told": flag(
    "plan_half_told",
    any(
      all(noPlanFrom, not(planOver), `${A_YEAR_BEFORE} < ${AS_OF}`),
      all(noPlanEnd, any(`${FROM} = 'unknown'`, all(planBegun, `${FROM} > ${A_YEAR_BEFORE}`))),
    ),
  ),
};

const notClaimed = flag(
  "not_claimed_online",
  any(mayBeNone("firstOnlineClaimOn"), mayBeAfter(CLAIMED, AS_OF)),
);
const claimed = flag(
  "claimed_online",
  any(
    all(`${CLAIMED} > ''`, `${CLAIMED} <= ${AS_OF}`),
    all(`${CLAIMED} = 'unknown'`, not(isBy(dayBefore(AFTER_SEPTEMBER_2024)))),
  ),
);

/** While the plan runs and an online claim was made: the claim may lie before the first day of the plan. */
const claimBeforePlan = flag(
  "claim_before_plan",
  any(
    all(`${CLAIMED} = 'unknown'`, planFromLater, any(`${FROM} <> 'unknown'`, afterFirstOfOctober)),
    all(`${CLAIMED} < ${FROM}`, any(`${FROM} <> 'unknown'`, `${CLAIMED} < ${AS_OF}`)),
  ),
);

/**
 * While the plan runs and an online claim was made: the claim may lie on the first day of the plan or later. One of
 * unknown day sorts after every day.
 */
const claimDuringPlan = flag(
  "claim_during_plan",
  any(
    all(`${FROM} <> 'unknown'`, `${CLAIMED} >= ${FROM}`),
    all(`${FROM} = 'unknown'`, `${CLAIMED} > ${A_YEAR_BEFORE}`),
  ),
);

/** May the plan and the first online claim stand in one of these ways, as `transitionPlanStateOn` and `onlineClaimStateOn` tell them apart? */
export function planSql(allowed: Allowed): Condition {
  const may = (claim: OnlineClaim): boolean => allowed("onlineClaim", claim);
  const states = (Object.keys(PLANS) as TransitionPlan[]).filter((plan) => allowed("transitionPlan", plan));
  const runs = states.includes("running");
  // Every row stands in one of these ways at least, whatever is known of it.
  const plan =
    states.length === Object.keys(PLANS).length ? "TRUE" : any(...states.map((state) => PLANS[state]));
  if (may("none") && may("outside-running-plan") && may("during-running-plan")) return plan;
  const rows: Condition[][] = [];
  if (may("none")) rows.push([plan, notClaimed]);
  if (may("outside-running-plan") && may("during-running-plan")) rows.push([plan, claimed]);
  else if (may("outside-running-plan")) {
    rows.push([any(...states.filter((state) => state !== "running").map((state) => PLANS[state])), claimed]);
    if (runs) rows.push([PLANS.running, claimed, claimBeforePlan]);
  } else if (may("during-running-plan") && runs) rows.push([PLANS.running, claimed, claimDuringPlan]);
  return anyOfAll(rows);
}

const HARDSHIP = cell("hardship");
const HARDSHIP_ENDS = cell("hardshipEndsOn");

const noHardship = flag(
  "no_hardship_lasts",
  any(
    `${HARDSHIP} = ''`,
    `${HARDSHIP_ENDS} = 'unknown'`,
    all(`${HARDSHIP} = 'unknown'`, `${HARDSHIP_ENDS} = ''`),
    all(`${HARDSHIP_ENDS} > ''`, `${HARDSHIP_ENDS} < ${AS_OF}`),
  ),
);
const lasts = column("hardship_lasts", "dates", any(`${HARDSHIP_ENDS} = ''`, `${HARDSHIP_ENDS} >= ${AS_OF}`));

/** May one of these hardships be in force, or none, as `hardshipCases` has it? */
export const hardshipSql = (allowed: Allowed, grounds: readonly Hardship[]): Condition =>
  any(
    allowed("hardship", "none") ? noHardship : "FALSE",
    ...grounds
      .filter((ground) => allowed("hardship", ground))
      .map((ground) =>
        flag(`${ground.replaceAll("-", "_")}_lasts`, all(isIn(HARDSHIP, [ground, "unknown"]), lasts)),
      ),
  );
