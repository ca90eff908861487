import { describe, expect, test } from "vitest";
import { statementFound } from "../cases/statements/asks.js";
import { allStatements, statementTables } from "../cases/statements/all-statements.js";

describe.each(Object.entries(statementTables))("%s", (_, statements) => {
  test.each(statements.map((one) => [one.title, one] as const))("%s", (__, one) => {
    expect(statementFound(one)).toEqual(one.answer);
  });
});

test("no two statements have the same title, and every title ends like a sentence", () => {
  const titles = allStatements.map(({ title }) => title);

  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/^[A-Z0-9].*\.$/);
});
