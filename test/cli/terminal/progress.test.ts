import { expect, test } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date.js";
import type { Io } from "../../../src/cli/terminal/io.js";
import { progressOn } from "../../../src/cli/terminal/progress.js";

const CLEARED = "\r\u001b[K";

/** A terminal of 20 columns and its clock, at noon. */
function terminal({ isTerminal = true, columns = 20, env = {} }: Partial<Io["stderr"] & Pick<Io, "env">>) {
  const world = { milliseconds: 0, screen: "" };
  const stderr = { isTerminal, columns, write: (text: string) => void (world.screen += text) };
  const now = (): string => new Date(Date.UTC(2026, 10, 28, 12, 0, 0, world.milliseconds)).toISOString();
  const unused = (): never => {
    throw new Error("progress needs a terminal and a clock alone");
  };
  const progress = progressOn({
    stderr,
    stdout: stderr,
    env,
    now,
    output: unused,
    keyboard: unused,
    systemLocale: unused,
    today: () => civilDate("2026-11-28"),
  });
  const at = (milliseconds: number, text: string): string => {
    world.milliseconds = milliseconds;
    world.screen = "";
    progress.show(() => text);
    return world.screen;
  };
  const cleared = (): string => {
    world.screen = "";
    progress.clear();
    return world.screen;
  };
  return { at, cleared };
}

test("is shown after a second, five times a second at most, on one line", () => {
  const { at, cleared } = terminal({});
  expect([
    at(999, "10 rows"),
    at(1000, "11 rows"),
    at(1199, "12 rows"),
    at(1200, "13 rows"),
    at(1399, "14 rows"),
    at(5000, "15 rows"),
  ]).toEqual(["", `${CLEARED}11 rows`, "", `${CLEARED}13 rows`, "", `${CLEARED}15 rows`]);
  expect([cleared(), cleared()]).toEqual([CLEARED, ""]);
});

test("is not put together as long as it is not shown", () => {
  const put = (): never => {
    throw new Error("asked too soon");
  };
  const { stderr, ...rest } = { stderr: { isTerminal: true, columns: 20, write: put } };
  const progress = progressOn({
    ...rest,
    stderr,
    env: {},
    now: () => "2026-11-28T12:00:00Z",
  } as unknown as Io);
  expect(() => progress.show(put)).not.toThrow();
});

test("leaves the terminal alone where nothing was shown", () => {
  const { at, cleared } = terminal({});
  expect([at(999, "10 rows"), cleared()]).toEqual(["", ""]);
});

test.each<[string, number, string, boolean]>([
  ["one column less than the terminal", 20, "x".repeat(19), true],
  ["as wide as the terminal, which might wrap it", 20, "x".repeat(20), false],
  ["of wide characters that just fit", 20, `${"行".repeat(9)}x`, true],
  ["of wide characters as wide as the terminal", 20, "行".repeat(10), false],
  ["less than 80 columns, where the terminal does not tell its width", 0, "x".repeat(79), true],
  ["of 80 columns, where the terminal does not tell its width", 0, "x".repeat(80), false],
])("a line %s", (_, columns, line, shown) => {
  const { at, cleared } = terminal({ columns });
  expect(at(1000, line)).toBe(shown ? CLEARED + line : "");
  expect(cleared()).toBe(shown ? CLEARED : "");
});

test.each<[string, Parameters<typeof terminal>[0]]>([
  ["a file or a pipe", { isTerminal: false }],
  ["a terminal that can erase no line", { env: { TERM: "dumb" } }],
])("is not shown on %s", (_, world) => {
  const { at, cleared } = terminal(world);
  expect([at(60_000, "10 rows"), cleared()]).toEqual(["", ""]);
});

test("is shown on a terminal of another kind", () => {
  expect(terminal({ env: { TERM: "xterm" } }).at(1000, "10 rows")).toBe(`${CLEARED}10 rows`);
});
