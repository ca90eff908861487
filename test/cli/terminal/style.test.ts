import { describe, expect, test } from "vitest";
import type { Io, TextOut } from "../../../src/cli/terminal/io.js";
import { pageFor } from "../../../src/cli/terminal/style.js";

type Wish = Parameters<typeof pageFor>[2];
const pageOn = (out: Partial<TextOut>, env: Record<string, string> = {}, wish?: Wish) =>
  pageFor({ write: () => undefined, isTerminal: true, columns: 80, ...out }, { env } as unknown as Io, wish);

test.each([
  [undefined, 80],
  [0, 80],
  [60, 60],
  [100, 100],
  [101, 100],
])("on a terminal of %s columns a page has %i", async (columns, wide) => {
  expect((await pageOn({ columns })).columns).toBe(wide);
  expect((await pageOn({ columns }, { NO_COLOR: "1" })).columns).toBe(wide);
});

test("each kind of emphasis has its colour", async () => {
  const { strong, faint, good, caution, bad } = await pageOn({});
  expect([strong, faint, good, caution, bad].map((shown) => shown("x"))).toEqual([
    "\u001B[1mx\u001B[22m",
    "\u001B[2mx\u001B[22m",
    "\u001B[32mx\u001B[39m",
    "\u001B[33mx\u001B[39m",
    "\u001B[31mx\u001B[39m",
  ]);
});

describe("colours are shown", () => {
  test.each<[string, boolean, Record<string, string>, Wish, boolean]>([
    ["on a terminal", true, {}, undefined, true],
    ["on a terminal where they are to be as usual", true, {}, "auto", true],
    ["in no pipe", false, {}, undefined, false],
    ["on no dumb terminal", true, { TERM: "dumb" }, undefined, false],
    ["on another terminal", true, { TERM: "xterm" }, undefined, true],
    ["in no pipe, whatever the terminal", false, { TERM: "xterm" }, undefined, false],
    ["not where NO_COLOR is set", true, { NO_COLOR: "1" }, undefined, false],
    ["where NO_COLOR is empty", true, { NO_COLOR: "" }, undefined, true],
    ["in a pipe where FORCE_COLOR is set", false, { FORCE_COLOR: "1" }, undefined, true],
    ["in a pipe where CLICOLOR_FORCE is set", false, { CLICOLOR_FORCE: "1" }, undefined, true],
    ["not where FORCE_COLOR is 0", true, { FORCE_COLOR: "0", CLICOLOR_FORCE: "1" }, undefined, false],
    ["not by an empty FORCE_COLOR", false, { FORCE_COLOR: "" }, undefined, false],
    [
      "not where NO_COLOR stands against FORCE_COLOR",
      true,
      { NO_COLOR: "1", FORCE_COLOR: "1" },
      "auto",
      false,
    ],
    ["where they are always wanted", false, { NO_COLOR: "1" }, "always", true],
    ["not where they are never wanted", true, { FORCE_COLOR: "1" }, "never", false],
  ])("%s", async (_, isTerminal, env, wish, shown) => {
    expect((await pageOn({ isTerminal }, env, wish)).strong("x") !== "x").toBe(shown);
  });
});
