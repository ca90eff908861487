import type { Io } from "../terminal/io.js";

/** The languages of the program. */
export type Language = "ja" | "en";

/**
 * The output language: the requested one, else from the first set of LC_ALL, LC_MESSAGES and LANG, else the system's.
 * @param asked the value of `--lang`, if it was given and is one of the languages
 */
export function languageFor(asked: string | undefined, io: Pick<Io, "env" | "systemLocale">): Language {
  if (asked === "ja" || asked === "en") return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = io.env;
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "");
  return /^ja(?![a-z])/i.test(set ?? io.systemLocale()) ? "ja" : "en";
}

/** The value of `--lang` anywhere on a command line; the command parses and validates it again. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const place = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (place === -1) return undefined;
  return argv[place] === "--lang" ? argv[place + 1] : argv[place]?.slice("--lang=".length);
}
