import type { CivilDate } from "../calendar/civil-date.js";
import { FIRST_ENCODED_DAY } from "../regulation/measures/periods.js";
import { contradictionsIn } from "../facility/contradictions.js";
import { factNames, optionOf, type Facility } from "../facility/facts.js";
import { readValue } from "../facility/read.js";

/** The content of a link. */
export interface Linked {
  readonly facility: Facility;
  readonly asOf: CivilDate;
}

/**
 * The facts and the day as the part of an address behind `#`, which a browser sends to no server. They are written like
 * the options of the command line.
 * @example linkTo({ type: "clinic", receiptComputer: false }, civilDate("2025-04-01"))
 * // => "as-of=2025-04-01&type=clinic&receipt-computer=no"
 */
export function linkTo(facility: Facility, asOf: CivilDate): string {
  const stated = factNames.flatMap((name): [string, string][] => {
    const value = facility[name];
    if (value === undefined) return [];
    return [[optionOf(name), typeof value === "boolean" ? (value ? "yes" : "no") : String(value)]];
  });
  return new URLSearchParams([["as-of", asOf], ...stated]).toString();
}

/**
 * The facts and the day of a link.
 * @param hash the part of the address behind `#`
 * @returns `null` for an invalid link: an unknown word, an invalid value, a contradiction, no day or one before the
 *   encoded law
 * @example linked("as-of=2025-04-01&type=clinic") // => { facility: { type: "clinic" }, asOf: "2025-04-01" }
 */
export function linked(hash: string): Linked | null {
  const facility: Record<string, unknown> = {};
  let asOf: CivilDate | undefined;
  for (const [option, text] of new URLSearchParams(hash)) {
    const name = option === "as-of" ? "asOf" : factNames.find((one) => optionOf(one) === option);
    const reading = name === undefined ? undefined : readValue(name, text);
    if (name === undefined || reading?.ok !== true) return null;
    if (name === "asOf") asOf = reading.value as CivilDate;
    else facility[name] = reading.value;
  }
  if (asOf === undefined || asOf < FIRST_ENCODED_DAY || contradictionsIn(facility, asOf).length > 0)
    return null;
  return { facility, asOf };
}
