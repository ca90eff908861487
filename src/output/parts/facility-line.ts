import { factNames, type Facility } from "../../facility/facts.js";
import type { FactWords } from "./conditions.js";

/**
 * What was stated about a facility, on one line.
 *
 * @param nothingStated the text if nothing was
 * @example facilityLine({ type: "clinic" }, words.factWords, "なし") // => "種別：診療所（医科）"
 */
export function facilityLine(facility: Facility, words: FactWords, nothingStated: string): string {
  const stated = factNames.filter((name) => facility[name] !== undefined);
  if (stated.length === 0) return nothingStated;
  return words.allStated(
    stated.map((name) => words.stated(words.label(name), words.value(name, facility[name]!))),
  );
}
