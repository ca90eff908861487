import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { describe, expect, test, vi } from "vitest";

import { TOGETHER, togetherParts } from "../../src/output/layout/together.js";

// The checker written in JavaScript alone, the same on every machine.
process.env["RECHECK_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Found {
  readonly where: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The files that are shipped, in which a pattern may stand. */
const files = ["src", "bin"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(root, folder, name)),
);

/** Every pattern that a text writes out, and how often it makes one from a string. */
function patternsIn(where: string, text: string): { literals: Found[]; constructed: number } {
  const { program, errors } = parseSync("patterns.ts", text);
  expect(errors).toEqual([]);
  const literals: Found[] = [];
  let constructed = 0;
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== "object") return;
    const { regex, type, callee } = node as {
      regex?: { pattern: string; flags: string };
      type?: string;
      callee?: { name?: string };
    };
    if (type === "Literal" && regex !== undefined) literals.push({ where, ...regex });
    if (callee?.name === "RegExp") constructed++;
    Object.values(node).forEach(walk);
  };
  walk(program);
  return { literals, constructed };
}

const sources = files.map((file) => ({
  file,
  ...patternsIn(relative(root, file), readFileSync(file, "utf8")),
}));

/** The patterns that a module makes from strings while it is loaded. */
async function constructedBy(file: string): Promise<Found[]> {
  const made: Found[] = [];
  const Original = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    "RegExp",
    new Proxy(Original, {
      construct: (target, [pattern, flags]: [string, string?]) => {
        made.push({ where: relative(root, file), pattern, flags: flags ?? "" });
        return new target(pattern, flags);
      },
    }),
  );
  try {
    await import(file);
  } finally {
    vi.unstubAllGlobals();
  }
  return made;
}

const literals = sources.flatMap((source) => source.literals);
const makers = sources.filter(({ constructed }) => constructed > 0);
const made: Found[] = [];
for (const { file } of makers) {
  for (const one of await constructedBy(file)) {
    // One way or another takes as long as the longer of the two, but the checker gives up on so many together.
    if (one.pattern === TOGETHER) made.push(...togetherParts.map((pattern) => ({ ...one, pattern })));
    else made.push(one);
  }
}

/**
 * Patterns whose time may grow with the square of the text, and why no text is long enough to matter. None may grow
 * faster.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  "^(.*?)(?:T|\\s+)(\\d{1,2}:.*)$": "a text longer than 40 characters is refused as a date before",
  "^(.*?)\\s*\\(([月火水木金土日])(?:曜日?)?\\)$":
    "a text longer than 40 characters is refused as a date before",
  "[〇一二三四五六七八九十]+(?=[年月日])": "a text longer than 40 characters is refused as a date before",
  "(?<!\\d)\\s+|\\s+(?!\\d)": "a text longer than 40 characters is refused as a date before",
  "\\.?0+$": "a number that the program itself has written, with 20 decimals",
  "<(?:svg|option|time|bdi|title)\\b.*?<\\/(?:svg|option|time|bdi|title)>|>[^<]+":
    "markup that the program itself has written, in which each of these elements is closed",
  "<[^>]*>":
    "markup that the program itself has written, in which every tag is closed and every other sign escaped",
};

describe("every regular expression of the shipped sources", () => {
  test("is found: written out, and made from strings", () => {
    expect(literals.length).toBeGreaterThanOrEqual(60);
    expect(new Set(literals.map(({ where }) => where)).size).toBeGreaterThanOrEqual(25);
    expect(made.length).toBeGreaterThanOrEqual(makers.reduce((sum, { constructed }) => sum + constructed, 0));
    expect(makers.map(({ file }) => relative(root, file)).toSorted()).toEqual([
      "src/calendar/date-text.ts",
      "src/output/layout/width.ts",
      "src/output/report/unbroken.ts",
      "src/output/sql/given.ts",
    ]);
  });

  const all = [...new Map([...literals, ...made].map((one) => [`/${one.pattern}/${one.flags}`, one]))];

  test.each(all.filter(([, { pattern }]) => !(pattern in BOUNDED)))(
    "%s cannot be made to backtrack without end",
    (_, { pattern, flags }) => {
      expect(checkSync(pattern, flags, { timeout: 60_000 })).toMatchObject({ status: "safe" });
    },
  );

  test.each(all.filter(([, { pattern }]) => pattern in BOUNDED))(
    "%s grows with the square of its text at worst, which is short",
    (_, { pattern, flags }) => {
      const found = checkSync(pattern, flags, { timeout: 60_000 });
      const complexity = "complexity" in found ? found.complexity : undefined;
      // What cannot be decided is tried out, at random: the answer may be better than the worst.
      expect(["safe", "linear", "polynomial"]).toContain(complexity?.type);
      expect(complexity?.type === "polynomial" ? complexity.degree : 1).toBeLessThanOrEqual(2);
    },
  );

  test("needs its exception, if it has one", () => {
    const patterns = new Set(all.map(([, { pattern }]) => pattern));
    expect(Object.keys(BOUNDED).filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });
});

test.each(["^(a+)+$", "(x+x+)+y"])("the checker finds what is to be found: %s", (pattern) => {
  expect(checkSync(pattern, "")).toMatchObject({
    status: "vulnerable",
    complexity: { type: "exponential" },
  });
});
