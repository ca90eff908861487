import { expect, expectTypeOf, test } from "vitest";
import type { ReadIssue } from "../../src/facility/read.js";
import type { Issue } from "../../src/problems/claims-check-error.js";
import { errorCodes, type ErrorCode } from "../../src/problems/error-codes.js";
import type { ListIssue } from "../../src/problems/list-problem.js";
import type { RowIssue } from "../../src/problems/row-issue.js";
import type { UsageIssue } from "../../src/problems/usage-problem.js";

test("the codes are those that errors can have, and no others", () => {
  type Possible = Issue | ReadIssue | UsageIssue | ListIssue | RowIssue;
  expectTypeOf<ErrorCode>().toEqualTypeOf<Possible["code"] | "unexpected-failure">();
});

test("no code stands at two places", () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length);
});
