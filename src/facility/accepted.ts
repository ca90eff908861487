import { isCivilDate, isCivilMonth } from "../calendar/civil-date.js";
import { memoize } from "../calendar/memoize.js";
import { definitionOf, otherWordsOf, type ColumnName } from "./facts.js";

/** How values are written: a `date` as `YYYY-MM-DD`, a `month` as `YYYY-MM`, a `count` as a whole number of at least 1. */
export type AcceptedKind = "word" | "yes-no" | "date" | "month" | "count";

/** What is accepted as a value, as JSON writes it. */
export interface Accepted {
  readonly kind: AcceptedKind;
  /** The values listed one by one; for a date, a month or a count, those accepted besides. */
  readonly values: readonly (string | boolean)[];
}

/** Frozen, so that it can be shared. */
export const accepting = (kind: AcceptedKind, values: Accepted["values"]): Accepted =>
  Object.freeze({ kind, values: Object.freeze([...values]) });

/**
 * What a fact accepts. The word `unknown` is one of its values, but the day asked about is always known.
 * @example acceptedOf("youngestDob") // => { kind: "date", values: ["none", "unknown"] }
 */
export const acceptedOf = memoize((name: ColumnName): Accepted => {
  const { kind } = definitionOf(name);
  return accepting(kind, [
    ...(kind === "yes-no" ? [true, false] : Object.keys(otherWordsOf(name))),
    ...(name === "asOf" ? [] : ["unknown"]),
  ]);
});

/**
 * Whether a value is accepted exactly as written.
 * @example isAccepted("2024-9-30", acceptedOf("asOf")) // => false
 */
export function isAccepted(value: unknown, { kind, values }: Accepted): boolean {
  if (values.some((one) => one === value)) return true;
  switch (kind) {
    case "date":
      return isCivilDate(value);
    case "month":
      return isCivilMonth(value);
    case "count":
      return Number.isSafeInteger(value) && (value as number) >= 1;
    case "word":
    case "yes-no":
      return false;
  }
}

const FORMS: Readonly<Partial<Record<AcceptedKind, string>>> = {
  date: "an existing day written YYYY-MM-DD",
  month: "an existing month written YYYY-MM",
  count: "a whole number of at least 1",
};

/**
 * A message for programmers: which value was rejected, and what is accepted.
 * @example refusal("sharedTerminal", "yes", { kind: "yes-no", values: [true, false] }) // => 'sharedTerminal is "yes"; accepted: true, false'
 */
export function refusal(name: string, value: unknown, { kind, values }: Accepted): string {
  const accepted = [FORMS[kind], ...values.map(inCode)].filter((one) => one !== undefined);
  return `${name} is ${inCode(value)}; accepted: ${accepted.join(", ")}`;
}

/** A value as source code; only the type of an object, since it may hold anything. */
function inCode(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value);
}
