import type { CivilDate } from "../../calendar/civil-date.js";
import { memoize } from "../../calendar/memoize.js";
import type { Facility, FactName } from "../../facility/facts.js";
import type { RowIssue } from "../../problems/row-issue.js";
import {
  byUrgency,
  changeKinds,
  kindsOfChange,
  type ChangeKind,
  type FacilityChange,
  type ListChanges,
  type RejectedRows,
  type Standing,
} from "../../questions/list/changes.js";
import { noLawfulWayFrom, type ShutDays } from "../../questions/list/lawful-way.js";
import type { Overview } from "../../questions/list/overview.js";
import { standingOf, untilOf } from "../../questions/list/report.js";
import { safeDay } from "../../questions/plan/deadline-basis.js";
import { momentOf, nextActionAt, type NextStep } from "../../questions/plan/next-action.js";
import { lastApplicationDate } from "../../regulation/dates/online-start.js";
import { listCount } from "../answers/list-summary.js";
import { rowAnswerer } from "../answers/row.js";
import type { OpenList } from "../reading/open-list.js";
import { ownText } from "../reading/own-text.js";
import type { ListRecord } from "../reading/read-row.js";
import { keyColumns, type FacilityKey, type KeyColumns, type KeyedList } from "./key-columns.js";
import { ListKeys } from "./list-keys.js";
import { NOTHING_CHANGED, StatedFacts } from "./stated-facts.js";

/** A list to compare, and the day on which it is answered if a row has none. */
export interface ListToCompare extends KeyedList {
  readonly list: OpenList;
  readonly asOf: CivilDate;
}

/** The parameters of a comparison. */
export interface Comparison {
  /** The heading of the key column; undefined to detect it. */
  readonly key: string | undefined;
  readonly rowProblems: (line: number, problems: readonly RowIssue[]) => string;
  /** Called periodically with the number of rows so far and the share of the whole that is done. */
  readonly pause: (rows: number, share: number) => Promise<void>;
}

/** A few milliseconds of work. */
const ROWS_BETWEEN_PAUSES = 4_096;
/** More rejected rows than this are counted, not listed. */
const REJECTED_LISTED = 1_000;

/**
 * Compares two lists facility by facility; both may be the same list. For the first only keys and small numbers are
 * kept; for the second only the differences.
 * @throws TableProblem if facilities cannot be identified
 */
export async function compareLists(
  before: ListToCompare,
  after: ListToCompare,
  comparison: Comparison,
): Promise<ListChanges> {
  const [keyBefore, keyAfter] = keyColumns([before, after], comparison.key) as [KeyColumns, KeyColumns];
  const standingIn = standingTeller();
  const { facts: columns, set } = before.columns;
  const stated = new Set([...columns.map(({ fact }) => fact), ...(Object.keys(set) as FactName[])]);
  const kept = new KeptList([...stated].filter((fact) => fact !== "asOf"));
  const earlier = await readThrough({ ...before, ...keyBefore }, standingIn, comparison, 0, (row) =>
    kept.add(row),
  );

  const changes: FacilityChange[] = [];
  const shared = sharing<readonly ChangeKind[]>((kinds) => kinds.join());
  const newLines = new Map<string, number>();
  let compared = 0;
  const later = await readThrough({ ...after, ...keyAfter }, standingIn, comparison, 0.5, (row) => {
    const place = kept.places.get(row.key);
    const firstLine = place === undefined ? newLines.get(row.key) : kept.seenOn[place];
    if (firstLine !== undefined) return firstLine;
    if (place === undefined) newLines.set(row.key, row.line);
    else kept.seenOn[place] = row.line;
    const standing = place === undefined ? null : kept.standings[place]!;
    // What cannot be answered on one side cannot be compared; it is listed among the rejected rows.
    if (row.answer === null || standing === REJECTED) return undefined;
    const facts = place === undefined ? NOTHING_CHANGED : kept.facts.changed(place, row.answer.facility);
    const kinds = shared(kindsOfChange(standing, row.answer.standing, facts));
    if (standing !== null) compared++;
    if (kinds.length === 0) return undefined;
    const { written: key, name, line } = row;
    changes.push({ key, name, kinds, facts, before: standing, after: row.answer.standing, line });
    return undefined;
  });
  const differing = changes.filter((change) => change.before !== null).length;
  const all = [...changes, ...kept.gone(before.list.records(), keyBefore)].toSorted(byUrgency);
  return {
    counts: {
      before: earlier.answered,
      after: later.answered,
      unchanged: compared - differing,
      changed: all.length,
      kinds: countByKind(all),
    },
    changes: all,
    rejected: { before: earlier.rejected, after: later.rejected },
    keyedBy: [...new Set([keyBefore.heading, keyAfter.heading])],
    ownDays: earlier.ownDays || later.ownDays,
  };
}

function countByKind(changes: readonly FacilityChange[]): Record<ChangeKind, number> {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kinds } of changes) for (const kind of kinds) counts[kind]++;
  return counts;
}

/** A row that was read. */
interface KeyedRow extends FacilityKey {
  readonly line: number;
  readonly name: string;
  /** `null` if it cannot be answered. */
  readonly answer: { readonly facility: Facility; readonly standing: Standing } | null;
}

/** The state of a facility whose row cannot be answered. */
const REJECTED = "rejected";

/** What is kept of the earlier list, by the index of its facilities. */
class KeptList {
  readonly places = new Map<string, number>();
  readonly standings: (Standing | typeof REJECTED)[] = [];
  readonly facts: StatedFacts;
  /** The line of a facility in the later list. */
  readonly seenOn: (number | undefined)[] = [];
  private readonly lines: number[] = [];

  constructor(facts: readonly FactName[]) {
    this.facts = new StatedFacts(facts);
  }

  /** @returns the line of an earlier row with the same key */
  add({ key, line, answer }: KeyedRow): number | undefined {
    const place = this.places.get(key);
    if (place !== undefined) return this.lines[place];
    this.places.set(key, this.lines.length);
    this.standings.push(answer?.standing ?? REJECTED);
    this.facts.add(answer?.facility ?? {});
    this.seenOn.push(undefined);
    this.lines.push(line);
    return undefined;
  }

  /**
   * The facilities that the later list does not have.
   * @param records the rows of the earlier list: names are not kept, since most facilities are in both lists
   */
  gone(records: Iterable<ListRecord>, { keyOf, nameOf }: KeyColumns): FacilityChange[] {
    const lines = new Map<number, Standing>();
    for (const [place, standing] of this.standings.entries()) {
      if (standing === REJECTED || this.seenOn[place] !== undefined) continue;
      lines.set(this.lines[place]!, standing);
    }
    if (lines.size === 0) return [];
    const gone: FacilityChange[] = [];
    for (const record of records) {
      const { line } = record;
      const before = lines.get(line);
      if (before === undefined) continue;
      const { written: key } = keyOf(record)!;
      const kinds = kindsOfChange(before, null, NOTHING_CHANGED);
      gone.push({ key, name: nameOf(record), kinds, facts: NOTHING_CHANGED, before, after: null, line });
    }
    return gone;
  }
}

/** The result of reading a list. */
interface ListRead {
  readonly answered: number;
  readonly rejected: RejectedRows;
  readonly ownDays: boolean;
}

/**
 * Reads a whole list.
 * @param shareBefore the share of the whole comparison done before
 * @param take receives each row that has a key; returns the line of an earlier row with the same key
 * @throws TableProblem if rows have no key, or the key of another
 */
async function readThrough(
  { list, columns, asOf, path, heading, keyOf, nameOf }: ListToCompare & KeyColumns,
  standingIn: ReturnType<typeof standingTeller>,
  { rowProblems, pause }: Comparison,
  shareBefore: number,
  take: (row: KeyedRow) => number | undefined,
): Promise<ListRead> {
  const count = listCount();
  const answer = rowAnswerer(columns, asOf, count, classOf);
  const keys = new ListKeys(path, heading);
  const listed: { line: number; message: string }[] = [];
  let ownDays = false;
  let notYetThere = 0;
  let seen = 0;
  for (const record of list.records()) {
    if (++seen % ROWS_BETWEEN_PAUSES === 0) await pause(seen, shareBefore + list.progress() / 2);
    const found = answer(record);
    if (found === null || "leftAlone" in found) continue;
    const { line } = record;
    const key = keyOf(record);
    if (key === null) {
      keys.addEmpty(line);
      continue;
    }
    const row = { ...key, line, name: nameOf(record) };
    let firstLine: number | undefined;
    if ("problems" in found && found.problems.every(isNotYetThere)) {
      notYetThere++;
      continue;
    }
    if ("problems" in found) {
      if (listed.length < REJECTED_LISTED)
        listed.push({ line, message: ownText(rowProblems(line, found.problems)) });
      firstLine = take({ ...row, answer: null });
    } else {
      const { facility, asOf: day } = found.row;
      ownDays ||= day !== asOf;
      const standing = standingIn(found.answer, facility, day);
      firstLine = take({ ...row, answer: { facility, standing } });
    }
    if (firstLine !== undefined) keys.addTwice(key, firstLine, line);
  }
  keys.requireSound();
  const { answered, rejected } = count.summary();
  return { answered, rejected: { count: rejected - notYetThere, listed }, ownDays };
}

/** Before its designation a facility is not an error, but does not exist yet: it is new on a later day. */
const isNotYetThere = (problem: RowIssue): boolean =>
  problem.code === "contradiction" && problem.contradiction.code === "designated-after-as-of";

/** What is kept of the answer for a class of facilities. */
interface AnswerOfClass extends Pick<Standing, "verdict" | "ground" | "until"> {
  readonly next: NextStep;
  readonly shut: ShutDays | null;
}

const classOf = (overview: Overview): AnswerOfClass => ({
  verdict: standingOf(overview),
  ground: overview.inUse === null ? null : overview.answers[overview.inUse].ground,
  until: untilOf({ overview }),
  next: overview.next,
  shut: overview.shut,
});

/** The first of equal values, so that many changes share one object. */
function sharing<Value>(keyOf: (value: Value) => string): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = keyOf(value);
    const first = known.get(key) ?? value;
    known.set(key, first);
    return first;
  };
}

/**
 * Creates a function that returns the state of facilities. Equal states share one object; what follows from a day or a
 * month is computed once.
 */
function standingTeller(): (answer: AnswerOfClass, facility: Facility, asOf: CivilDate) => Standing {
  const known = new Map<string, Standing>();
  const momentOn = memoize(momentOf);
  const applyBy = memoize(lastApplicationDate);
  return ({ verdict, ground, until, next, shut }, { onlineStart }, asOf) => {
    const moment = momentOn(asOf);
    const planned = onlineStart === undefined || onlineStart === "unknown" ? null : onlineStart;
    const due = nextActionAt(next, moment, planned === null ? null : applyBy(planned));
    const noLawfulWay = onlineStart === "unknown" ? null : noLawfulWayFrom(shut, moment, planned);
    const key = `${verdict} ${ground} ${until} ${due.action} ${due.by} ${due.basis} ${noLawfulWay}`;
    let standing = known.get(key);
    if (standing === undefined) {
      const openDay = due.by === null ? null : safeDay(due);
      standing = {
        verdict,
        ground,
        until,
        action: due.action,
        by: due.by,
        openDay,
        noLawfulWayFrom: noLawfulWay,
      };
      known.set(key, standing);
    }
    return standing;
  };
}
