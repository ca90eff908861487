import { isDeepStrictEqual } from "node:util";
import { refusals, tables } from "./all-cases.js";
import { answerTo, expectedOf, foundIn, refusalOf } from "./check-case.js";
import { statementFound } from "./statements/asks.js";
import { statementTables } from "./statements/all-statements.js";

/** A case by its name, as something that holds or does not. */
export interface NamedCheck {
  readonly name: string;
  readonly holds: () => boolean;
}

const named = <Row extends { readonly title: string }>(
  rows: Readonly<Record<string, readonly Row[]>>,
  holds: (row: Row) => boolean,
): NamedCheck[] =>
  Object.entries(rows).flatMap(([table, cases]) =>
    cases.map((row) => ({ name: `${table}: ${row.title}`, holds: () => holds(row) })),
  );

/** Every statement, refusal and case, those first that are answered fastest: what a change of the law has to break. */
export const namedChecks: readonly NamedCheck[] = [
  ...named(statementTables, (one) => isDeepStrictEqual(statementFound(one), one.answer)),
  ...named({ "what is refused": refusals }, (one) => isDeepStrictEqual(refusalOf(one), [one.refused])),
  ...named(tables, (one) => isDeepStrictEqual(foundIn(one, answerTo(one)), expectedOf(one))),
];
