import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A fenced block of a document. */
export interface Fence {
  readonly page: string;
  /** The word after the fence; empty where there is none. */
  readonly language: string;
  readonly text: string;
}

/** What a line of an example says that an expression comes to. */
export interface Claim {
  readonly page: string;
  /** The example up to that line. */
  readonly before: string;
  readonly expression: string;
  /** As JSON. */
  readonly value: string;
}

/** A document of the repository, by its path from the root. */
export const pageText = (page: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), "utf8");

/** The fenced blocks of a document, in its order. */
export const fencesOf = (page: string): readonly Fence[] =>
  Array.from(pageText(page).matchAll(/^```(.*)\n([^]*?)^```$/gm), ([, language, text]) => ({
    page,
    language: language!,
    text: text!,
  }));

/** The lines that a document gives to paste into a shell. */
export const shellLinesOf = (page: string): readonly string[] =>
  fencesOf(page)
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.trim().split("\n"));

/** The lines of a TypeScript example that say what they come to: `expression; // value`, with words behind a colon. */
export const claimsIn = ({ page, text }: Fence): readonly Claim[] =>
  Array.from(
    text.matchAll(/^(.+?);? \/\/ ("[^"]*"|\d+|null|true|false)(?:$|:| )/gm),
    ([line, expression, value]) => ({
      page,
      before: text.slice(0, text.indexOf(line)),
      expression: expression!,
      value: value!,
    }),
  );
