import type { OnlineClaim, TransitionPlan, YoungerHire } from "./dated-records.js";
import { AFTER_SEPTEMBER_2024 } from "./contradictions.js";
import {
  all,
  any,
  anyOfAll,
  AS_OF,
  cell,
  choice,
  isIn,
  isInMonthAfter,
  isStated,
  isWithinYear,
  mayBeAfter,
  mayBeBefore,
  mayBeBy,
  mayBeNone,
  monthOf,
  not,
  quoted,
  type Allowed,
  type Sql,
} from "./sql-text.js";

const HIRED = cell("youngerHireOn");
const REPORTED = cell("youngerHireReportedOn");

/** May the hire of a younger full-timer stand in one of these ways? As `youngerHireOn` in dated-records has it. */
export function youngerHireSql(allowed: Allowed): Sql {
  const reportMonthToCome = `${monthOf(REPORTED)} > ${monthOf(AS_OF)}`;
  const inReportMonths = any(
    `${monthOf(REPORTED)} = ${monthOf(AS_OF)}`,
    isInMonthAfter(REPORTED, AS_OF),
  );
  const begun = `(${HIRED} <= ${AS_OF} OR ${HIRED} = 'unknown')`;
  const unreported: Record<Extract<YoungerHire, "none" | "to-come" | "unreported">, Sql> = {
    none: mayBeNone(HIRED),
    "to-come": mayBeAfter(HIRED, AS_OF),
    unreported: mayBeBy(HIRED, AS_OF),
  };
  const recorded: Record<Exclude<YoungerHire, "none">, Sql> = {
    "to-come": any(mayBeAfter(HIRED, AS_OF), all(`${HIRED} = ''`, reportMonthToCome)),
    unreported: all(mayBeBy(HIRED, AS_OF), reportMonthToCome),
    reported: all(begun, any(`${REPORTED} = 'unknown'`, inReportMonths)),
    lapsed: all(
      begun,
      any(`${REPORTED} = 'unknown'`, all(`${monthOf(REPORTED)} < ${monthOf(AS_OF)}`, not(inReportMonths))),
    ),
  };
  const among = (states: Record<string, Sql>): Sql =>
    any(
      ...Object.entries(states)
        .filter(([state]) => allowed("youngerHire", state))
        .map(([, condition]) => condition),
    );
  const rows: Sql[][] = [];
  if (allowed("youngerHireReport", "none")) rows.push([mayBeNone(REPORTED), among(unreported)]);
  if (allowed("youngerHireReport", "recorded")) rows.push([`${REPORTED} <> ''`, among(recorded)]);
  return anyOfAll(rows);
}

const PLAN_FROM = cell("planFrom");
const PLAN_ENDS = cell("planEndsOn");
const CLAIMED = cell("firstOnlineClaimOn");

/** May the transition plan and the first online claim stand in one of these ways? As `transitionPlanOn` and `onlineClaimOn` have it. */
export function planSql(allowed: Allowed): Sql {
  const plans: Record<TransitionPlan, Sql> = {
    none: any(mayBeNone(PLAN_FROM), mayBeNone(PLAN_ENDS)),
    "to-come": all(mayBeAfter(PLAN_FROM, AS_OF), mayBeAfter(PLAN_ENDS, AS_OF)),
    running: planRuns,
    ended: all(mayBeBefore(PLAN_FROM, AS_OF), mayBeBefore(PLAN_ENDS, AS_OF)),
  };
  const states = Object.keys(plans).filter((plan) => allowed("transitionPlan", plan)) as TransitionPlan[];
  const among = (...some: readonly TransitionPlan[]): Sql => any(...some.map((plan) => plans[plan]));
  const anyPlan = states.length === Object.keys(plans).length;
  const plan = anyPlan ? "TRUE" : among(...states);
  const may = (claim: OnlineClaim): boolean => allowed("onlineClaim", claim);
  const rows: Sql[][] = [];
  if (may("none")) rows.push(anyPlan ? [notClaimed] : [plan, notClaimed]);
  if (may("before-plan") && may("during-plan")) rows.push([plan, claimed]);
  else if (may("before-plan")) {
    rows.push([among(...states.filter((one) => one !== "running")), claimed]);
    if (states.includes("running")) rows.push([planRuns, claimed, claimIsBeforePlan]);
  } else if (may("during-plan") && states.includes("running")) {
    rows.push([planRuns, claimed, claimIsDuringPlan]);
  }
  return may("none") && may("before-plan") && may("during-plan") ? plan : anyOfAll(rows);
}

/** No online claim is recorded by the day asked about, or nobody knows. */
const notClaimed = any(mayBeNone(CLAIMED), mayBeAfter(CLAIMED, AS_OF));

/** An online claim is recorded by the day asked about, or one of unknown date may have been made by then. */
const claimed = any(
  `${CLAIMED} BETWEEN '0' AND ${AS_OF}`,
  all(`${CLAIMED} = 'unknown'`, `${AS_OF} >= ${quoted(AFTER_SEPTEMBER_2024)}`),
);

/** A plan may run on the day asked about: an unknown end can be chosen within a year of the known one. */
const planRuns = all(
  mayBeBy(PLAN_FROM, AS_OF),
  `${PLAN_ENDS} >= ${AS_OF}`,
  any(`${PLAN_ENDS} <> 'unknown'`, `${PLAN_FROM} = 'unknown'`, isWithinYear(PLAN_FROM, AS_OF)),
  any(`${PLAN_FROM} <> 'unknown'`, `${PLAN_ENDS} = 'unknown'`, isWithinYear(AS_OF, PLAN_ENDS)),
);

/** The plan runs and an online claim was made: it may lie before the first day of the plan. */
const claimIsBeforePlan = choice(
  [all(`${CLAIMED} = 'unknown'`, `${PLAN_FROM} = 'unknown'`), `${AS_OF} > ${quoted(AFTER_SEPTEMBER_2024)}`],
  [`${CLAIMED} = 'unknown'`, `${PLAN_FROM} > ${quoted(AFTER_SEPTEMBER_2024)}`],
  [`${PLAN_FROM} = 'unknown'`, `${CLAIMED} < ${AS_OF}`],
  ["TRUE", `${CLAIMED} < ${PLAN_FROM}`],
);

/** The plan runs and an online claim was made: it may lie on the first day of the plan or later. */
const claimIsDuringPlan = choice(
  [`${CLAIMED} = 'unknown'`, "TRUE"],
  [`${PLAN_FROM} <> 'unknown'`, `${PLAN_FROM} <= ${CLAIMED}`],
  [`${PLAN_ENDS} = 'unknown'`, isWithinYear(CLAIMED, AS_OF)],
  ["TRUE", isWithinYear(CLAIMED, PLAN_ENDS)],
);

const HARDSHIP = cell("hardship");
const HARDSHIP_ENDS = cell("hardshipEndsOn");

/** May one of these hardships, or none, be in force? As `hardshipCases` has it. */
export function hardshipSql(allowed: Allowed, grounds: readonly string[]): Sql {
  const inForce = grounds.filter((ground) => allowed("hardship", ground));
  return any(
    inForce.length === 0
      ? "FALSE"
      : all(
          isIn(HARDSHIP, [...inForce, "unknown"]),
          `(${HARDSHIP_ENDS} = '' OR ${HARDSHIP_ENDS} >= ${AS_OF})`,
        ),
    allowed("hardship", "none")
      ? any(
          `${HARDSHIP} = ''`,
          `${HARDSHIP_ENDS} = 'unknown'`,
          all(`${HARDSHIP} = 'unknown'`, `${HARDSHIP_ENDS} = ''`),
          all(isStated(HARDSHIP_ENDS), `${HARDSHIP_ENDS} < ${AS_OF}`),
        )
      : "FALSE",
  );
}
