import type { ColumnName, Method } from "../../facility/facts.js";
import { AFTER_MARCH_2024, AFTER_SEPTEMBER_2024 } from "../../facility/reference-days.js";
import { cell, isFrom, isStated, mayBeNone } from "./cells.js";
import type { Allowed } from "./dated-records.js";
import { all, any, column, inline, isAmong, isIn, not, type Column, type Condition } from "./text.js";

const METHOD = cell("method");
const MARCH = cell("methodAtMarch2024");
const SEPTEMBER = cell("methodAtSeptember2024");
const SUCCESSION = cell("succession");

const CLAIMED = ["online", "optical", "paper"];

export const claimedByMarch = column("claimed_by_march", "dates", isIn(MARCH, CLAIMED));
export const claimedBySeptember = column("claimed_by_september", "dates", isIn(SEPTEMBER, CLAIMED));
export const designatedAfterMarch = column(
  "designated_after_march",
  "dates",
  isFrom(cell("designatedOn"), AFTER_MARCH_2024),
);
export const designatedAfterSeptember = column(
  "designated_after_september",
  "dates",
  isFrom(cell("designatedOn"), AFTER_SEPTEMBER_2024),
);

/** No succession is recorded; or it is unknown, and no designation implies one. */
const sameCode = column(
  "same_code",
  "methods",
  any(
    `${SUCCESSION} = ''`,
    all(
      `${SUCCESSION} = 'unknown'`,
      not(all(designatedAfterMarch, claimedByMarch)),
      not(all(designatedAfterSeptember, claimedBySeptember)),
    ),
  ),
);
const newCode = column("new_code", "methods", isIn(SUCCESSION, ["new-code", "unknown"]));

/** The value of a dated method: as stated, settled as none, else assumed; or open, which is an empty text. */
const asRead = (name: string, fact: ColumnName, settled: Condition): Column => {
  const value = cell(fact);
  return column(
    name,
    "methods",
    `CASE WHEN ${inline(isStated(fact))} THEN ${value} ` +
      `${settled === "FALSE" ? "" : `WHEN ${inline(settled)} THEN 'none' `}WHEN ${value} = '' THEN ${METHOD} ELSE '' END`,
    mayBeNone(fact),
    ...(settled === "FALSE" ? [] : [designatedAfterMarch, designatedAfterSeptember]),
  );
};

const SEPTEMBER_NEVER: Condition = `${SEPTEMBER} = 'none'`;

/** The dated methods if the facility is the same, and if it was taken over under a new code. */
const READ = {
  same: {
    march: asRead("march_same_code", "methodAtMarch2024", any(SEPTEMBER_NEVER, designatedAfterMarch)),
    september: asRead("september_same_code", "methodAtSeptember2024", designatedAfterSeptember),
  },
  new: {
    march: asRead("march_new_code", "methodAtMarch2024", SEPTEMBER_NEVER),
    september: asRead("september_new_code", "methodAtSeptember2024", "FALSE"),
  },
} as const;

/** May the succession and the dated methods be among these, as in `methodCases`? */
export function methodsSql(allowed: Allowed, methods: readonly Method[]): Condition {
  const march = methods.filter((method) => allowed("methodAtMarch2024", method));
  const september = methods.filter((method) => allowed("methodAtSeptember2024", method));
  const never = september.join() === "none" ? claimedNeither(march) : "TRUE";
  const name = [
    ...(march.length === methods.length ? [] : ["march", nameOf(march, methods)]),
    ...(september.length === methods.length ? [] : ["september", nameOf(september, methods)]),
  ].join("_");
  const reading = (code: "same" | "new", ofSuccession: Column): Condition => {
    if (name === "") return ofSuccession;
    const read = READ[code];
    const isOneOf = (dated: Column, some: readonly Method[]): Condition =>
      some.length === methods.length ? "TRUE" : isAmong(dated.column, [...some, ""], [...methods, ""]);
    return column(
      `${name}_${code}_code`,
      "facts",
      all(ofSuccession, isOneOf(read.march, march), isOneOf(read.september, september), never),
      read.march,
      read.september,
    );
  };
  return any(
    allowed("succession", "none") ? reading("same", sameCode) : "FALSE",
    allowed("succession", "new-code") ? reading("new", newCode) : "FALSE",
  );
}

const nameOf = (some: readonly Method[], methods: readonly Method[]): string => {
  const others = methods.filter((method) => !some.includes(method));
  return others.length < some.length ? `not_${others.join("_or_")}` : some.join("_or_");
};

/** Where September must be none, March can be another method only if one of the two is assumed. */
const claimedNeither = (march: readonly Method[]): Condition =>
  any(
    all(`${METHOD} <> ''`, any(`${SEPTEMBER} = ''`, `${MARCH} = ''`)),
    march.includes("none") ? isIn(MARCH, ["none", "", "unknown"]) : "FALSE",
  );
