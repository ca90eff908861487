import {
  addDays,
  civilDate,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsAfter,
  type CivilDate,
} from "../../src/calendar/civil-date.js";
import type { Facility, FactName } from "../../src/facility/facts.js";
import type { Turn } from "./completions.js";
import { isContradictory } from "./plain.js";
import type { Axis } from "./space-table.js";

/** One day in each state of the law, and the days on both sides of each change. */
export const DAYS_ASKED_ABOUT = [
  "2023-06-15",
  "2024-03-31",
  "2024-04-01",
  "2024-09-30",
  "2024-10-01",
  "2026-06-01",
] as const;

const METHODS = ["online", "optical", "paper", "none"] as const;

const circumstance = (fact: FactName, turns: readonly Turn[], stated = turns): Axis => ({
  fact,
  turns,
  stated,
  unknown: undefined,
});
/** A record, or a dated method, which only the mark "unknown" keeps from being assumed. */
const marked = (fact: FactName, turns: readonly Turn[], stated = turns): Axis => ({
  fact,
  turns,
  stated,
  unknown: "unknown",
});

const GROUNDS = ["no-receipt-computer", "elderly", "hardship"] as const;
const TYPES = ["hospital", "clinic", "dental-clinic", "pharmacy"] as const;
const OLD_ENOUGH = civilDate("1944-04-01");
const TOO_YOUNG = civilDate("1946-04-02");
/** One date of birth between each two days on which the table turns, the last of each run. */
const BIRTHS = ["none", OLD_ENOUGH, civilDate("1945-07-01"), civilDate("1946-04-01"), TOO_YOUNG] as const;
const FILED = [undefined, true, false] as const;
const SUCCESSIONS = [undefined, "new-code"] as const;
const HARDSHIPS = [
  undefined,
  "line-failure",
  "equipment-pending",
  "construction",
  "closing",
  "other",
] as const;

const hires = (asOf: CivilDate): Axis => marked("youngerHireOn", [undefined, asOf, addDays(asOf, 1)]);
function reports(asOf: CivilDate): Axis {
  const month = monthOf(asOf);
  const lastMonth = monthsAfter(month, -1);
  return marked("youngerHireReportedOn", [
    undefined,
    addDays(firstDayOf(lastMonth), -1),
    firstDayOf(lastMonth),
    lastDayOf(month),
    addDays(lastDayOf(month), 1),
  ]);
}
const hardshipEnds = (asOf: CivilDate): Axis =>
  marked("hardshipEndsOn", [undefined, addDays(asOf, -1), asOf]);

/** A space of combinations, and how many there are to ask about. */
export interface Space {
  readonly name: string;
  readonly fixed: Facility;
  readonly axes: readonly Axis[];
  readonly count: number;
}

/** The medium that decides about paper: that of today until 31 March 2024, then that of March 2024. */
const entry = (asOf: CivilDate, stated: readonly Turn[] = METHODS): Axis =>
  asOf <= "2024-03-31"
    ? circumstance("method", METHODS, stated)
    : marked("methodAtMarch2024", METHODS, stated);

/**
 * Paper asks about ten facts and four dates, which makes some ten million combinations. They are asked about in three
 * spaces that share facts: all that makes the status; the elderly status with a hire; and a hardship beside a status of
 * each verdict. What the rule does not ask for is fixed.
 */
export const paperSpaces = (asOf: CivilDate): Space[] => [
  {
    name: "the status of March 2024",
    fixed: { methodAtSeptember2024: "online" },
    axes: [
      entry(asOf),
      circumstance("paperGround", GROUNDS),
      circumstance("type", TYPES),
      circumstance("receiptComputer", [true, false]),
      circumstance("youngestDob", BIRTHS),
      marked("refiled", FILED),
      marked("succession", SUCCESSIONS),
    ],
    // Each axis counts one more for unknown.
    count: 5 * 4 * 5 * 3 * 6 * 4 * 3,
  },
  {
    name: "the hire of a younger full-timer",
    fixed: { methodAtSeptember2024: "online", receiptComputer: true },
    axes: [
      entry(asOf, ["paper"]),
      circumstance("paperGround", GROUNDS, ["elderly"]),
      circumstance("type", TYPES, ["clinic"]),
      circumstance("youngestDob", BIRTHS, ["none", OLD_ENOUGH, TOO_YOUNG]),
      marked("refiled", FILED),
      marked("succession", SUCCESSIONS, [undefined]),
      hires(asOf),
      reports(asOf),
    ],
    count: 2 * 2 * 2 * 4 * 4 * 2 * 4 * 6,
  },
  {
    name: "hardship beside the status",
    fixed: { methodAtSeptember2024: "online", type: "clinic", youngestDob: OLD_ENOUGH },
    axes: [
      entry(asOf, ["paper", "optical"]),
      circumstance("paperGround", GROUNDS, ["no-receipt-computer"]),
      circumstance("receiptComputer", [true, false]),
      marked("refiled", FILED, [undefined, true]),
      marked("succession", SUCCESSIONS),
      marked("hardship", HARDSHIPS),
      hardshipEnds(asOf),
      marked("hardshipFiled", FILED),
    ],
    // Of 7 × 4 pairs of hardship and end, 2 contradict themselves: an end without a hardship.
    count: 3 * 2 * 3 * 3 * 3 * (7 * 4 - 2) * 4,
  },
];

const ONLINE_CLAIMS_FROM = civilDate("2024-10-01");

/** How the two days of a plan, and an online claim, may lie to the day asked about and to one another. */
function planAxes(asOf: CivilDate): { readonly axes: readonly Axis[]; readonly claimCount: number } {
  const on = (days: number): CivilDate => addDays(asOf, days);
  const claims = [ONLINE_CLAIMS_FROM, on(-50), on(-20), on(0), on(1)];
  const lawful = [...new Set(claims)].filter((day) => day >= ONLINE_CLAIMS_FROM);
  return {
    axes: [
      marked("planFrom", [undefined, on(-60), on(-50), on(-49), on(0), on(1)]),
      marked("planEndsOn", [undefined, on(-1), on(0), on(20)]),
      marked("firstOnlineClaimOn", [undefined, ...lawful]),
    ],
    claimCount: lawful.length + 2,
  };
}

export function opticalSpaces(asOf: CivilDate): Space[] {
  const plan = planAxes(asOf);
  const beside = (name: string, fixed: Facility): Space => ({
    name,
    fixed,
    axes: [
      marked("methodAtMarch2024", METHODS, ["optical", "paper"]),
      marked("methodAtSeptember2024", METHODS, ["optical", "online"]),
      circumstance("method", METHODS, ["optical", "online"]),
      marked("mixedChannels", FILED),
      marked("succession", SUCCESSIONS),
      marked("hardship", HARDSHIPS, [undefined, "line-failure", "other"]),
      marked("hardshipFiled", FILED, [undefined, true]),
    ],
    count: 3 * 3 * 3 * 4 * 3 * 4 * 3,
  });
  return [
    {
      name: "the transition plan and the first online claim",
      fixed: {},
      axes: [
        marked("methodAtMarch2024", METHODS, ["optical"]),
        marked("methodAtSeptember2024", METHODS, ["optical"]),
        circumstance("method", METHODS, ["optical", "online"]),
        marked("mixedChannels", FILED, [undefined, true]),
        ...plan.axes,
      ],
      // Of 7 × 5 pairs of plan days, 3 contradict themselves: an end before the beginning.
      count: 2 * 2 * 3 * 3 * (7 * 5 - 3) * plan.claimCount,
    },
    beside("what unsettles the status, and hardship, without a plan", {}),
    beside("what unsettles the status, and hardship, while a plan runs", {
      planFrom: addDays(asOf, -30),
      planEndsOn: asOf,
    }),
  ];
}

export const paperResubmissionSpaces: Space[] = [
  {
    name: "the medium in use, the notice and the way of the return",
    fixed: {},
    axes: [
      circumstance("method", METHODS),
      marked("returnedOnPaperOnly", FILED),
      marked("paperResubmissionFiled", FILED),
    ],
    count: 5 * 4 * 4,
  },
];

/** A medium of March or September, also left empty (and then assumed or settled) or marked unknown. */
const DATED_METHODS = [...METHODS, undefined, "unknown"] as const;

/** Every facility by its media, its designation and its succession: how the dated methods are settled and assumed. */
export function* facilitiesByMethods(asOf: CivilDate, fixed: Facility): Generator<Facility> {
  const designations = [undefined, ...["2024-03-31", "2024-04-01", "2024-10-01"].map(civilDate)];
  for (const method of [...METHODS, undefined]) {
    for (const methodAtMarch2024 of DATED_METHODS) {
      for (const methodAtSeptember2024 of DATED_METHODS) {
        for (const designatedOn of designations) {
          for (const succession of [undefined, "new-code", "unknown"] as const) {
            const stated = { method, methodAtMarch2024, methodAtSeptember2024, designatedOn, succession };
            const facility: Facility = {
              ...fixed,
              ...(Object.fromEntries(
                Object.entries(stated).filter(([, value]) => value !== undefined),
              ) as Facility),
            };
            if (!isContradictory(facility, asOf)) yield facility;
          }
        }
      }
    }
  }
}

/**
 * How many these are. Of 6 × 6 media of March and September 3 contradict themselves (a claim by March and none by
 * September); without succession a designation on 1 April 2024 leaves 3 × 6, one on 1 October 3 × 3.
 */
export const facilitiesByMethodsCount: Readonly<Record<(typeof DAYS_ASKED_ABOUT)[number], number>> = {
  "2023-06-15": 5 * (3 * 33),
  "2024-03-31": 5 * (3 * (33 + 33)),
  "2024-04-01": 5 * (3 * (33 + 33) + (18 + 2 * 33)),
  "2024-09-30": 5 * (3 * (33 + 33) + (18 + 2 * 33)),
  "2024-10-01": 5 * (3 * (33 + 33) + (18 + 2 * 33) + (9 + 2 * 33)),
  "2026-06-01": 5 * (3 * (33 + 33) + (18 + 2 * 33) + (9 + 2 * 33)),
};
