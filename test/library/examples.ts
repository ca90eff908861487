import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An `@example` of a docstring: an expression, and what it is said to come to. */
export interface Example {
  /** The source file, from the root of the sources. */
  readonly file: string;
  /** The name behind the docstring. */
  readonly of: string;
  readonly expression: string;
  /** As the docstring writes it; `null` where nothing is said to come out. */
  readonly result: string | null;
}

/** All examples in the docstrings below a folder of sources. */
export function examplesIn(root: string): Example[] {
  return readdirSync(root, { recursive: true, encoding: "utf-8" })
    .filter((file) => file.endsWith(".ts"))
    .toSorted()
    .flatMap((file) => examplesOf(file, readFileSync(join(root, file), "utf-8")));
}

const DOCSTRING =
  /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:export )?(?:async )?(?:function\*?|const|class|interface|type)? ?(\w*)/g;

function examplesOf(file: string, source: string): Example[] {
  return Array.from(source.matchAll(DOCSTRING)).flatMap(([, text = "", of = ""]) =>
    text
      .replace(/^\s*\* ?/gm, "")
      .split(/^@/m)
      .filter((tag) => tag.startsWith("example"))
      .map((tag) => {
        const [expression = "", result] = tag.slice("example".length).split(/\/\/ =>/);
        return { file, of, expression: expression.trim(), result: result?.trim() ?? null };
      }),
  );
}

/**
 * What an example comes to.
 * @param scope the names that it may use
 */
export function valueOf(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(scope);
  // oxlint-disable-next-line no-new-func, no-implied-eval -- the examples are our own sources
  const evaluate = new Function(...names, `return (${expression});`) as (...values: unknown[]) => unknown;
  return evaluate(...names.map((name) => scope[name]));
}

/** A text or an object of which only the beginning, or some keys, are written out: `"…..."`, `{ a: 1, ... }`. */
export const isAbridged = (result: string): boolean => /(?:(?:\.\.\.|…)"|, \.\.\. \})$/.test(result);

/** What is written out of an abridged result. */
export const writtenOut = (result: string): unknown =>
  valueOf(result.replace(/(?:\.\.\.|…)"$/, '"').replace(/, \.\.\. \}$/, " }"), {});
