import { expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { linked, linkTo } from "../../src/page/link.js";

test("a link holds the facts and the day as the options write them", () => {
  const facts = {
    type: "dental-clinic",
    receiptComputer: true,
    refiled: "unknown",
    youngestDob: "none",
  } as const;
  expect(linkTo(facts, civilDate("2026-11-28"))).toBe(
    "as-of=2026-11-28&type=dental-clinic&receipt-computer=yes&youngest-dob=none&refiled=unknown",
  );
});

test.each([
  ["nothing", ""],
  ["an anchor", "main"],
  ["a word that is no option", "as-of=2026-11-28&colour=red"],
  ["a value that is none", "as-of=2026-11-28&type=castle"],
  ["no day", "type=clinic"],
  ["a day before the encoded law", "as-of=2020-01-01&type=clinic"],
  ["a contradiction", "as-of=2026-11-28&plan-from=2025-04-01&plan-ends-on=2025-03-01"],
  ["a name that every object has", "as-of=2026-11-28&__proto__=x"],
])("a link that holds %s is none", (_, hash) => {
  expect(linked(hash)).toBeNull();
});
