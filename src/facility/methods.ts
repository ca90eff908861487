import type { Case } from "../engine/space.js";
import { wordsOf, type Facility, type Method } from "./facts.js";
import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024 } from "./reference-days.js";

const METHODS: readonly Method[] = wordsOf("method");

type DatedMethod = "methodAtMarch2024" | "methodAtSeptember2024";

/** The source of the answer for a dated method. */
interface Reading {
  readonly from: "stated" | "settled" | "assumed" | "open";
  readonly methods: readonly Method[];
}

/**
 * The possible media of the latest claims by the end of March and of September 2024, together with the succession they
 * depend on: a designation after the date implies that no claim was made by then, unless the facility was taken over
 * under a new code; a dated method left empty is assumed to be the present one.
 */
export function methodCases(facility: Facility): Case[] {
  const successions =
    facility.succession === "unknown" ? ["none", "new-code"] : [facility.succession ?? "none"];
  const readings = successions.map((succession) => ({
    succession,
    march: readMarch(facility, succession),
    september: readSeptember(facility, succession),
  }));
  const marchOpen = readings.some(({ march }) => march.from === "open");
  const septemberOpen = readings.some(({ september }) => september.from === "open");
  return readings.flatMap(({ succession, march, september }) => {
    const judged = march.from !== "assumed" && september.from !== "assumed";
    return march.methods.flatMap((methodAtMarch2024) =>
      september.methods
        .filter(
          (methodAtSeptember2024) =>
            !(judged && methodAtMarch2024 !== "none" && methodAtSeptember2024 === "none") &&
            !(designatedFrom(facility, succession, AFTER_MARCH_2024) && methodAtMarch2024 !== "none") &&
            !(designatedFrom(facility, succession, AFTER_SEPTEMBER_2024) && methodAtSeptember2024 !== "none"),
        )
        .map((methodAtSeptember2024) => ({
          unknowns: {
            ...(facility.succession === "unknown" && { succession }),
            ...(marchOpen && { methodAtMarch2024 }),
            ...(septemberOpen && { methodAtSeptember2024 }),
          },
          seen: { succession, methodAtMarch2024, methodAtSeptember2024 },
        })),
    );
  });
}

/** The dated methods that are assumed to equal the present one, since nothing states or settles them. */
export function assumedMethods(facility: Facility): DatedMethod[] {
  const succession = facility.succession ?? "none";
  const readings = {
    methodAtMarch2024: readMarch(facility, succession),
    methodAtSeptember2024: readSeptember(facility, succession),
  };
  return (Object.keys(readings) as DatedMethod[]).filter((name) => readings[name].from === "assumed");
}

/**
 * The dated methods that count as "never claimed" solely because of the day of designation.
 * @example methodsSettledByDesignation({ designatedOn: civilDate("2024-05-01") }) // => ["methodAtMarch2024"]
 */
export function methodsSettledByDesignation(facility: Facility): DatedMethod[] {
  if (facility.succession !== undefined || facility.methodAtSeptember2024 === "none") return [];
  const days = { methodAtMarch2024: AFTER_MARCH_2024, methodAtSeptember2024: AFTER_SEPTEMBER_2024 };
  return (Object.keys(days) as DatedMethod[]).filter(
    (name) =>
      (facility[name] === undefined || facility[name] === "unknown") &&
      designatedFrom(facility, "none", days[name]),
  );
}

function readSeptember(facility: Facility, succession: string): Reading {
  return read(facility, "methodAtSeptember2024", designatedFrom(facility, succession, AFTER_SEPTEMBER_2024));
}

function readMarch(facility: Facility, succession: string): Reading {
  const september = readSeptember(facility, succession);
  const never = september.from !== "assumed" && september.methods.every((method) => method === "none");
  return read(facility, "methodAtMarch2024", never || designatedFrom(facility, succession, AFTER_MARCH_2024));
}

function read(facility: Facility, name: DatedMethod, settledAsNone: boolean): Reading {
  const method = facility[name];
  if (method !== undefined && method !== "unknown") return { from: "stated", methods: [method] };
  if (settledAsNone) return { from: "settled", methods: ["none"] };
  if (method === undefined && facility.method !== undefined && facility.method !== "unknown") {
    return { from: "assumed", methods: [facility.method] };
  }
  return { from: "open", methods: METHODS };
}

const designatedFrom = (facility: Facility, succession: string, day: string): boolean =>
  succession === "none" &&
  facility.designatedOn !== undefined &&
  facility.designatedOn !== "unknown" &&
  facility.designatedOn >= day;
