import { acceptedOf } from "../../facility/accepted.js";
import { factNames, type FactName } from "../../facility/facts.js";
import { nameIssues, valueIssues } from "../../problems/asked-values.js";
import type { Issue } from "../../problems/claims-check-error.js";

/**
 * What is wrong with facts from outside: rules test for particular values, and any other would silently pass as a known
 * one. `undefined` counts as not stated; `null` is not a value.
 */
export function factIssues(facility: Readonly<Partial<Record<FactName, unknown>>>): Issue[] {
  if (typeof facility !== "object" || facility === null || Array.isArray(facility))
    return [{ code: "not-an-object", path: [] }];
  const values = factNames.flatMap((name) => {
    const value = facility[name];
    return value === undefined ? [] : valueIssues([name], value, acceptedOf(name));
  });
  return [...values, ...nameIssues(facility, factNames)];
}

/** What is wrong with a day asked about. */
export const dayIssues = (asOf: unknown): Issue[] => valueIssues(["asOf"], asOf, acceptedOf("asOf"));
