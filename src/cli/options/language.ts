import type { Io } from "../terminal/io.js";

/** The languages in which the program speaks. */
export type Language = "ja" | "en";

/**
 * The language to speak: the one asked for, else the first set of LC_ALL, LC_MESSAGES and LANG, else the system's.
 * @param asked the value of `--lang`, if it was given and is one of the languages
 */
export function languageFor(asked: string | undefined, io: Pick<Io, "env" | "systemLocale">): Language {
  if (asked === "ja" || asked === "en") return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = io.env;
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "");
  return /^ja(?![a-z])/i.test(set ?? io.systemLocale()) ? "ja" : "en";
}

/** The value of `--lang` on a command line, wherever it stands; commands parse it again and judge it. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const place = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (place === -1) return undefined;
  return argv[place] === "--lang" ? argv[place + 1] : argv[place]?.slice("--lang=".length);
}
