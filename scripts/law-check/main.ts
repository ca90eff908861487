import { readFileSync } from "node:fs";
import { isLeftOut } from "../../src/regulation/sources/ordinance-text.js";
import { changesIn, type LawChange } from "./compare.js";
import { concernedBy, rulesOn } from "./concerned.js";
import { provisionsOf } from "./provisions.js";
import { readLaw, UnreadableLaw } from "./tree.js";

/** What a check says, and the exit status: 0 as read, 1 changed, 2 unreadable. */
export interface LawCheck {
  readonly status: 0 | 1 | 2;
  readonly text: string;
}

/**
 * Compares the ordinance as e-Gov gives it out with the ordinance as it was read.
 * @param text the XML of the law, or the JSON that wraps the same tree
 */
export function lawCheck(text: string): LawCheck {
  try {
    const changes = changesIn(readLaw(text));
    if (changes.length === 0) return { status: 0, text: "The ordinance stands as it was read." };
    return { status: 1, text: changes.map(changeText).join("\n") };
  } catch (error) {
    if (error instanceof UnreadableLaw)
      return { status: 2, text: `The law cannot be read: ${error.message}.` };
    throw error;
  }
}

const KINDS: Readonly<Record<LawChange["kind"], string>> = {
  changed: "changed",
  new: "new",
  removed: "removed",
  moved: "moved, its words unchanged",
  table: "the table of dates of birth or its merged cell differs",
};

function changeText({ kind, provision, now }: LawChange): string {
  const { rules, forms, values, cases } = concernedBy(provision);
  const listed = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`  ${what}: ${names.join(", ")}`];
  return [
    `${provision}: ${KINDS[kind]}${now === undefined ? "" : ` (now ${now})`}`,
    ...listed("rules", rules),
    ...listed("forms", forms),
    ...listed("values", values),
    ...(cases.length === 0 ? [] : [`  cases: ${cases.length}, the first: ${cases[0]}`]),
  ].join("\n");
}

/** Checks a file; the exit status is that of the check, and 2 where there is no such file. */
export function checkFile(path: string | undefined): LawCheck {
  if (path === undefined) return { status: 2, text: "usage: npm run law:check -- FILE" };
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return { status: 2, text: `The law cannot be read: there is no readable file ${path}.` };
  }
  return lawCheck(text);
}

/** The digests of a law that was read with care, to be kept beside the sources. */
export const digestsOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(provisionsOf(readLaw(text)).provisions.map(({ name, digest }) => [name, digest]));

/** The text of the provisions that the reasons of an answer cite, to be kept where answers quote it. */
export const textsOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    provisionsOf(readLaw(text))
      .provisions.filter(({ name }) => rulesOn(name).length > 0 && !isLeftOut(name))
      .map(({ name, text: words }) => [name, words]),
  );
