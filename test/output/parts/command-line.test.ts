import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { commandLine } from "../../../src/output/parts/command-line.js";

test("a command line repeats what is stated, in the words of the options", () => {
  const facility = {
    type: "clinic",
    receiptComputer: false,
    refiled: true,
    terminals: 2,
    method: undefined,
  } as const;
  expect(commandLine("plan", facility, civilDate("2026-04-01"))).toBe(
    "claims-check plan --type clinic --receipt-computer no --refiled yes --terminals 2 --as-of 2026-04-01",
  );
});
