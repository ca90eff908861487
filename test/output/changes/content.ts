import type { ChangesContent } from "../../../src/output/changes/content.js";
import type { FacilityChange, Standing } from "../../../src/questions/list/changes.js";
import { civilDate, civilMonth } from "../../../src/calendar/civil-date.js";

const standing = (some: Partial<Standing>): Standing => ({
  verdict: "allowed",
  ground: "transition-plan",
  until: null,
  action: "none",
  by: null,
  openDay: null,
  noLawfulWayFrom: null,
  ...some,
});

const online = standing({ ground: "principle" });
const onPlan = standing({
  until: civilDate("2027-01-31"),
  action: "form-1-renewal",
  by: civilDate("2027-01-31"),
  openDay: civilDate("2027-01-29"),
});

/** A closed way, a new facility, one that asks for a fact, one that goes on, one that is gone. */
const facilities: readonly FacilityChange[] = [
  {
    key: "0110001",
    name: "Asahi",
    kinds: ["facts", "verdict", "ground", "until", "action", "deadline"],
    facts: [
      { fact: "receiptComputer", before: false, after: true },
      { fact: "refiled", before: true, after: undefined },
    ],
    before: standing({ ground: "no-receipt-computer" }),
    after: standing({
      verdict: "not-allowed",
      ground: null,
      action: "online-start-application",
      by: civilDate("2026-12-20"),
      openDay: civilDate("2026-12-18"),
      noLawfulWayFrom: civilMonth("2026-12"),
    }),
    line: 2,
  },
  {
    key: "0110002",
    name: "",
    kinds: ["new"],
    facts: [],
    before: null,
    after: standing({
      verdict: "conditional",
      action: "form-1",
      by: civilDate("2026-12-10"),
      openDay: civilDate("2026-12-10"),
    }),
    line: 3,
  },
  {
    key: "Chuo",
    name: "Chuo",
    kinds: ["verdict", "ground", "until", "action"],
    facts: [],
    before: onPlan,
    after: standing({ verdict: "undetermined", ground: null, action: "state-facts" }),
    line: 4,
  },
  {
    key: "0110004",
    name: "Daiichi",
    kinds: ["ground", "until", "action", "deadline"],
    facts: [],
    before: online,
    after: onPlan,
    line: 5,
  },
  {
    key: "0110005",
    name: "Eki",
    kinds: ["gone"],
    facts: [],
    before: { ...online, noLawfulWayFrom: civilMonth("2026-12") },
    after: null,
    line: 6,
  },
];

/** What differs between two lists a month apart, of which some rows could not be answered. */
export const twoLists: ChangesContent = {
  since: civilDate("2026-10-28"),
  asOf: civilDate("2026-11-28"),
  before: "october.csv",
  after: "november.csv",
  keyedBy: ["institution_code"],
  ownDays: true,
  counts: {
    before: 40,
    after: 40,
    changed: 5,
    unchanged: 36,
    kinds: { new: 1, gone: 1, facts: 1, verdict: 2, ground: 3, until: 3, action: 3, deadline: 2 },
  },
  rejected: { before: { count: 1, listed: [] }, after: { count: 2, listed: [] } },
  changes: facilities,
};

const unchanged = { new: 0, gone: 0, facts: 0, verdict: 0, ground: 0, until: 0, action: 0, deadline: 0 };

/** One list on one day: nothing differs. */
export const oneList: ChangesContent = {
  ...twoLists,
  since: twoLists.asOf,
  before: twoLists.after,
  ownDays: false,
  counts: { before: 40, after: 40, changed: 0, unchanged: 40, kinds: unchanged },
  rejected: { before: { count: 0, listed: [] }, after: { count: 0, listed: [] } },
  changes: [],
};

/** Two lists without a facility that could be compared. */
export const emptyLists: ChangesContent = {
  ...oneList,
  counts: { before: 0, after: 0, changed: 0, unchanged: 0, kinds: unchanged },
};
