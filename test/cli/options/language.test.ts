import { expect, test } from "vitest";
import { askedLanguage, languageFor } from "../../../src/cli/options/language.js";

test.each<[string, string | undefined, Record<string, string>, string, string]>([
  ["what was asked for", "en", { LC_ALL: "ja_JP.UTF-8" }, "ja-JP", "en"],
  ["what was asked for", "ja", { LC_ALL: "en_US.UTF-8" }, "en-US", "ja"],
  ["the environment, where another language is asked for", "fr", { LANG: "ja_JP.UTF-8" }, "en-US", "ja"],
  ["LC_ALL before LC_MESSAGES", undefined, { LC_ALL: "ja", LC_MESSAGES: "en", LANG: "en" }, "en-US", "ja"],
  ["LC_MESSAGES before LANG", undefined, { LC_ALL: "", LC_MESSAGES: "ja", LANG: "en" }, "en-US", "ja"],
  ["LANG before the system", undefined, { LANG: "C.UTF-8" }, "ja-JP", "en"],
  ["the system, where nothing is set", undefined, { LC_ALL: "", LC_MESSAGES: "", LANG: "" }, "ja-JP", "ja"],
  ["English on any other system", undefined, {}, "fr-FR", "en"],
  ["Japanese in any letters", undefined, { LANG: "JA_JP.eucJP" }, "en-US", "ja"],
  ["no language that only begins like it", undefined, { LANG: "jam_JM" }, "ja-JP", "en"],
  ["no region that is written like it", undefined, { LANG: "en_JA" }, "ja-JP", "en"],
])("the language is %s", (_, asked, env, locale, language) => {
  expect(languageFor(asked, { env, systemLocale: () => locale })).toBe(language);
});

test.each([
  [["batch", "--lang", "ja", "list.csv"], "ja"],
  [["batch", "list.csv", "--lang=en"], "en"],
  [["--lang="], ""],
  [["--lang"], undefined],
  [["--language", "ja"], undefined],
  [["batch", "--json", "list.csv"], undefined],
])("%j asks for the language %s", (argv, asked) => {
  expect(askedLanguage(argv)).toBe(asked);
});
