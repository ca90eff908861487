import { expect, test } from "vitest";
import { onOneScreen, type ScreenPart } from "../../../src/output/layout/screen.js";

const parts: ScreenPart[] = [
  { lines: ["heading"] },
  { lines: ["first of two"], weight: 2 },
  { lines: ["second of two"], weight: 2 },
  { lines: ["least", "least too"], weight: 1 },
  { lines: ["foot"] },
];

test.each<[most: number, string[]]>([
  [6, ["heading", "first of two", "second of two", "least", "least too", "foot"]],
  [5, ["heading", "first of two", "second of two", "foot"]],
  [4, ["heading", "first of two", "second of two", "foot"]],
  [3, ["heading", "first of two", "foot"]],
  [2, ["heading", "foot"]],
  [1, ["heading", "foot"]],
])(
  "on %i lines stands what weighs most, the first of equals, and always what has no weight",
  (most, lines) => {
    expect(onOneScreen(parts, most)).toEqual(lines);
  },
);
