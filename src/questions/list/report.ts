import { addDays, type CivilDate, type CivilMonth } from "../../calendar/civil-date.js";
import { lastClaimDay } from "../../regulation/dates/submission-windows.js";
import type { Facility, FactName } from "../../facility/facts.js";
import { safeDay, type DueDay } from "../plan/deadline-basis.js";
import type { Verdict } from "../decide/decision.js";
import type { NextAction, NextActionId } from "../plan/next-action.js";
import type { ListedQuestion, Overview } from "./overview.js";

/** The verdicts in the order of a report, the most urgent first. */
export const standings = [
  "not-allowed",
  "conditional",
  "undetermined",
  "unsettled",
  "allowed",
] as const satisfies readonly Verdict[];

export type CountByVerdict = Readonly<Record<Verdict, number>>;

/** A facility by its line in the list and its name, which is empty where the list has none. */
export interface NamedFacility {
  readonly line: number;
  readonly name: string;
}

/** A facility that can be found again in another list. */
export interface KeyedFacility extends NamedFacility {
  /** Identifies the facility in every list: its code, else its name and type. */
  readonly key: string;
}

/** A facility of a list and its state. */
export interface ListedFacility extends KeyedFacility {
  /** The value in the column that the report is grouped by; null without such a column. */
  readonly group: string | null;
  readonly facility: Facility;
  readonly asOf: CivilDate;
  readonly overview: Overview;
  readonly next: NextAction;
  /** The first claim month (請求月) still to come in which no medium is lawful; null if there is none. */
  readonly noLawfulWayFrom: CivilMonth | null;
}

/** What needs attention whatever the verdict: a claim month without a lawful medium, a method that ends soon. */
export const attentions = ["no-lawful-way", "ending-soon"] as const;
export type Attention = (typeof attentions)[number];

/** A method that ends within this many days ends soon. */
const SOON = 60;

/**
 * True if something that ends on that day ends soon, seen from another day.
 * @example isSoonOver(civilDate("2026-05-31"), civilDate("2026-04-01")) // => true
 */
export const isSoonOver = (until: CivilDate, asOf: CivilDate): boolean => until <= addDays(asOf, SOON);

/** The last day of the present state of the medium in use; null if open-ended or the medium is not known. */
export const untilOf = ({
  overview: { inUse, answers },
}: Pick<ListedFacility, "overview">): CivilDate | null => (inUse === null ? null : answers[inUse].until);

/** What needs attention about a facility. */
export function attentionsOn(facility: ListedFacility): Attention[] {
  const until = untilOf(facility);
  const isEnding =
    standingOf(facility.overview) === "allowed" && until !== null && isSoonOver(until, facility.asOf);
  return [
    ...(facility.noLawfulWayFrom === null ? [] : ["no-lawful-way" as const]),
    ...(isEnding ? ["ending-soon" as const] : []),
  ];
}

/** A deadline shared by several facilities: the same action, day and last open day. */
export interface ReportDeadline {
  readonly by: CivilDate;
  /** The last open day on or before it; the day itself if claims are due then, which are accepted on any 10th. */
  readonly safeBy: CivilDate;
  /** The reason for that day: the end of a plan, for one, is not an announced deadline. */
  readonly basis: DueDay["basis"];
  readonly action: NextActionId;
  /** True if it opens a claim month in which no medium would be lawful otherwise. */
  readonly wayOut: boolean;
  /** How many facilities it concerns. */
  readonly facilities: number;
  /** The first of them, {@link NAMED_AT_MOST} at most. */
  readonly named: readonly KeyedFacility[];
}

/** The facilities of a group, counted by verdict. */
export interface ReportGroup {
  /** The value in the column; empty if there is none. */
  readonly name: string;
  readonly facilities: number;
  readonly standings: CountByVerdict;
}

/** The facilities of a list, counted by verdict. */
export interface StandingTotals {
  /** The facilities that were answered. */
  readonly facilities: number;
  readonly standings: CountByVerdict;
  readonly attention: Readonly<Record<Attention, number>>;
  /** The groups, the largest first. */
  readonly groups: readonly ReportGroup[];
  /** In order of date. */
  readonly deadlines: readonly ReportDeadline[];
}

/** The totals of a whole list. */
export interface ReportTotals extends StandingTotals {
  readonly verdicts: Readonly<Record<ListedQuestion, CountByVerdict>>;
  /** The missing facts, each with the number of facilities that it settles alone and of all that lack it. */
  readonly missing: readonly {
    readonly fact: FactName;
    readonly settles: number;
    readonly wanted: number;
  }[];
}

/** The form that still opens a claim month for facilities with a hardship, if no medium is lawful otherwise. */
const WAY_OUT = "form-3";

/** At most this many facilities are named for a deadline; the others are only counted. */
export const NAMED_AT_MOST = 200;

/**
 * Whether a facility may continue as it does: the verdict on the medium in use; `undetermined` if that is not known. A
 * facility that has never claimed is judged on online claims, the only medium open to it.
 * @example standingOf(overview({ method: "online" }, civilDate("2025-04-01"))) // => "allowed"
 */
export const standingOf = ({ inUse, answers }: Overview): Verdict =>
  inUse === null ? "undetermined" : answers[inUse].verdict;

/** Counts facilities one by one, so that a list of any length can be counted without being held in memory. */
export interface StandingCount {
  readonly add: (facility: ListedFacility) => void;
  readonly totals: () => StandingTotals;
}

const noneYet = (): Record<Verdict, number> => ({
  "not-allowed": 0,
  conditional: 0,
  undetermined: 0,
  unsettled: 0,
  allowed: 0,
});

/**
 * Starts a count of the facilities of a list.
 * @example countStandings().totals().facilities // => 0
 */
export function countStandings(): StandingCount {
  const byStanding = noneYet();
  const groups = new Map<string, Record<Verdict, number>>();
  const deadlines = new Map<string, ReportDeadline & { facilities: number; named: KeyedFacility[] }>();

  const attention: Record<Attention, number> = { "no-lawful-way": 0, "ending-soon": 0 };

  const addDeadline = (facility: KeyedFacility, action: NextActionId, due: DueDay, wayOut: boolean): void => {
    const { by, basis } = due;
    const safeBy = safeDay(due);
    const deadline = found(deadlines, `${by} ${safeBy} ${basis} ${action} ${wayOut}`, () => ({
      by,
      safeBy,
      basis,
      action,
      wayOut,
      facilities: 0,
      named: [],
    }));
    deadline.facilities++;
    if (deadline.named.length < NAMED_AT_MOST) deadline.named.push(facility);
  };

  const add = (facility: ListedFacility): void => {
    const { line, name, key, group, overview, next, noLawfulWayFrom } = facility;
    const standing = standingOf(overview);
    byStanding[standing]++;
    if (group !== null) found(groups, group, noneYet)[standing]++;
    for (const mark of attentionsOn(facility)) attention[mark]++;
    if (next.by !== null) addDeadline({ line, name, key }, next.action, next, false);
    if (noLawfulWayFrom === null) return;
    const claims: DueDay = { by: lastClaimDay(noLawfulWayFrom), basis: "last-claim-day" };
    addDeadline({ line, name, key }, WAY_OUT, claims, true);
  };

  const totals = (): StandingTotals => ({
    facilities: sumOf(byStanding),
    standings: { ...byStanding },
    attention: { ...attention },
    groups: [...groups]
      .map(([name, counts]) => ({ name, facilities: sumOf(counts), standings: { ...counts } }))
      .toSorted((one, other) => other.facilities - one.facilities || compare(one.name, other.name)),
    deadlines: [...deadlines.values()].toSorted(
      (one, other) =>
        compare(one.by, other.by) ||
        compare(one.action, other.action) ||
        compare(one.safeBy, other.safeBy) ||
        compare(one.basis, other.basis) ||
        Number(one.wayOut) - Number(other.wayOut),
    ),
  });

  return { add, totals };
}

/** The value of a map for a key, added first if missing. */
function found<Key, Value>(map: Map<Key, Value>, key: Key, first: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = first()));
  return value;
}

const sumOf = (counts: CountByVerdict): number =>
  standings.reduce((sum, standing) => sum + counts[standing], 0);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What determines how urgently a facility must act. */
export interface Pressure {
  readonly noLawfulWayFrom: CivilMonth | null;
  readonly verdict: Verdict;
  readonly by: CivilDate | null;
  readonly line: number;
}

/**
 * Compares how urgently two facilities must act: those that soon have no lawful way to claim come first, those that
 * must move before those that must file, and so on in the order of {@link standings}; with equal verdicts, the earlier
 * deadline, then the one listed first.
 * @returns negative if `one` comes first, positive if `other` does
 */
export const comparePressure = (one: Pressure, other: Pressure): number =>
  compareDays(one.noLawfulWayFrom, other.noLawfulWayFrom) ||
  standings.indexOf(one.verdict) - standings.indexOf(other.verdict) ||
  compareDays(one.by, other.by) ||
  one.line - other.line;

/** {@link comparePressure} for two facilities of a list. */
export const byPressure = (one: ListedFacility, other: ListedFacility): number =>
  comparePressure(pressureOf(one), pressureOf(other));

const pressureOf = ({ noLawfulWayFrom, overview, next, line }: ListedFacility): Pressure => ({
  noLawfulWayFrom,
  verdict: standingOf(overview),
  by: next.by,
  line,
});

/** Days come before no day. */
function compareDays(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compare(one, other);
}
