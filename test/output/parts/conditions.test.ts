import { expect, test } from "vitest";
import { valueIn } from "../../../src/output/parts/conditions.js";
import { factWords as en } from "../../../src/wording/en/facts.js";
import { factWords as ja } from "../../../src/wording/ja/facts.js";

const BETWEEN = { after: "1949-04-01", onOrBefore: "1954-04-01" };

test("of days between two, both are told", () => {
  expect(valueIn("youngestDob", BETWEEN, ja)).toBe(
    "昭和24年4月1日（1949年）より後、昭和29年4月1日（1954年）以前",
  );
  expect(valueIn("youngestDob", BETWEEN, en)).toBe("after 1 April 1949 up to 1 April 1954");
});
