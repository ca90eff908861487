import type { CivilDate } from "../../calendar/civil-date.js";
import { factNames, optionOf, type Facility } from "../../facility/facts.js";

/**
 * The command line that repeats a question about a facility. Facts are written as options accept them: words, days and
 * numbers that need no quoting in a shell.
 * @param command the command to run
 * @example commandLine("eligibility", { type: "clinic", receiptComputer: false }, civilDate("2025-04-01"))
 * // => "claims-check eligibility --type clinic --receipt-computer no --as-of 2025-04-01"
 */
export function commandLine(command: string, facility: Facility, asOf: CivilDate): string {
  const stated = factNames.flatMap((name) => {
    const value = facility[name];
    return value === undefined ? [] : [`--${optionOf(name)} ${written(value)}`];
  });
  return ["claims-check", command, ...stated, `--as-of ${asOf}`].join(" ");
}

const written = (value: string | boolean | number): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
