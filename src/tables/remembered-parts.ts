import type { CivilDate } from "../calendar/civil-date.js";
import { facts, type Facility, type FactName } from "../facility/facts.js";
import type { Part, Parts } from "../questions/overview.js";
import { turningDays, type TurningDays } from "./answers-in-time.js";

/** More parts than lists ask for; when there are more, they are forgotten and made again. */
const REMEMBERED_PARTS = 20_000;

const REMEMBERED_DATES = 2_000;

/** Parts for which the same facts were looked at. */
interface PartsAlike {
  readonly lookedAt: string;
  /** The values of these facts, and the stretch of days on which they stand as on the day asked about. */
  readonly keyOf: (facility: Facility, asOf: CivilDate) => string;
  readonly values: Map<string, Part<unknown>>;
}

/**
 * Remembers the parts of answers for all facilities that agree in the facts that were looked at, on all days on which
 * these stand the same: of a facility that did not claim on paper, nobody asks who works there.
 */
export function rememberedParts(): Parts {
  let known = new Map<string, PartsAlike[]>();
  let size = 0;
  return function part<Value>(
    name: string,
    facility: Facility,
    asOf: CivilDate,
    make: () => Part<Value>,
  ): Part<Value> {
    for (const { keyOf, values } of known.get(name) ?? []) {
      const found = values.get(keyOf(facility, asOf));
      if (found !== undefined) return found as Part<Value>;
    }
    const made = make();
    const { lookedAt } = made;
    if (++size > REMEMBERED_PARTS) {
      known = new Map();
      size = 1;
    }
    const all = known.get(name) ?? [];
    known.set(name, all);
    let alike = all.find((one) => one.lookedAt === lookedAt.join());
    if (alike === undefined) all.push((alike = partsAlike(lookedAt)));
    alike.values.set(alike.keyOf(facility, asOf), made);
    return made;
  };
}

function partsAlike(lookedAt: readonly FactName[]): PartsAlike {
  const turns = turningDaysBy(lookedAt);
  return {
    lookedAt: lookedAt.join(),
    keyOf: (facility, asOf) => {
      const since = turns(facility)?.findLast((day) => day <= asOf) ?? asOf;
      return `${since},${lookedAt.map((name) => facility[name]).join()}`;
    },
    values: new Map(),
  };
}

/** Makes a finder of the days on which these facts of a facility can come to stand otherwise. */
function turningDaysBy(names: readonly FactName[]): (facility: Facility) => TurningDays {
  const dated = names.filter((name) => facts[name].kind === "date");
  let known = new Map<string, TurningDays>();
  return (facility) => {
    const key = dated.map((name) => facility[name]).join();
    let days = known.get(key);
    if (days === undefined) {
      const dates = dated.filter((name) => facility[name] !== undefined);
      days = turningDays(Object.fromEntries(dates.map((name) => [name, facility[name]])) as Facility);
      if (known.size >= REMEMBERED_DATES) known = new Map();
      known.set(key, days);
    }
    return days;
  };
}
