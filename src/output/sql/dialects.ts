import type { Concat } from "./calendar.js";
import type { Term } from "./text.js";

export const DIALECTS = ["standard", "postgresql", "sqlite", "mysql"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Syntax that differs between engines. */
export interface DialectWords {
  /**
   * The start of a step that the engine should evaluate once, although several columns of the next step read from it.
   */
  readonly step: "AS" | "AS MATERIALIZED";
  readonly concat: Concat;
  /** A column as text, compared character by character. */
  readonly text: (value: Term) => Term;
  /** A column of days as text. */
  readonly day: (value: Term) => Term;
  /** A name that has to be quoted. */
  readonly name: (name: string) => string;
}

const plainly =
  (quote: string) =>
  (name: string): string =>
    /^[a-z_]\w*$/i.test(name) ? name : `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;

const withBars: Concat = (...terms) => terms.join(" || ");
const itself = (value: Term): Term => value;

const standard: DialectWords = {
  step: "AS",
  concat: withBars,
  text: itself,
  day: (value) => `CAST(${value} AS VARCHAR(10))`,
  name: plainly('"'),
};

export const dialects: Readonly<Record<Dialect, DialectWords>> = {
  standard,
  postgresql: { ...standard, step: "AS MATERIALIZED" },
  sqlite: { ...standard, step: "AS MATERIALIZED" },
  // Its text comparison ignores case by default, and `||` means OR.
  mysql: {
    step: "AS",
    concat: (...terms) => `CONCAT(${terms.join(", ")})`,
    text: (value) => `CAST(${value} AS BINARY)`,
    day: (value) => `CAST(${value} AS CHAR(10))`,
    name: plainly("`"),
  },
};
