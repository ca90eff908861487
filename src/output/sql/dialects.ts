import type { Concat } from "./calendar.js";
import type { Term } from "./text.js";

export const DIALECTS = ["standard", "postgresql", "sqlite", "mysql"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** What engines write in different ways. */
export interface DialectWords {
  /** How a step begins that the engine should work out once, though several columns of the next read from it. */
  readonly step: "AS" | "AS MATERIALIZED";
  readonly concat: Concat;
  /** A column as text that is compared letter by letter. */
  readonly text: (value: Term) => Term;
  /** A column of days as text. */
  readonly day: (value: Term) => Term;
  /** A name that is no plain word. */
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
  // Its texts are equal whatever their capitals are, unless told otherwise; two bars mean OR.
  mysql: {
    step: "AS",
    concat: (...terms) => `CONCAT(${terms.join(", ")})`,
    text: (value) => `CAST(${value} AS BINARY)`,
    day: (value) => `CAST(${value} AS CHAR(10))`,
    name: plainly("`"),
  },
};
