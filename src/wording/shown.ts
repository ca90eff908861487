/**
 * Characters that move the cursor, change the direction of a line, break it, or are invisible; joiners are parts of
 * characters.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const LONGEST = 40;

/**
 * Makes text from outside safe to embed in a sentence on a terminal: one line, with nothing that affects its
 * surroundings.
 * @example visible("A\u001b[31m") // => "A<U+001B>[31m"
 */
export const visible = (text: string): string =>
  text.replace(
    UNSEEN,
    (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`,
  );

/**
 * Likewise for text that may be long, cut to its beginning.
 * @param longest in characters
 * @example shown("x".repeat(50)) // => "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
 */
export const shown = (text: string, longest: number = LONGEST): string =>
  text.length > longest
    ? `${visible(text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ""))}…`
    : visible(text);

/**
 * The name of a column, which may contain line breaks in a spreadsheet.
 * @example shownColumn("請求\n方法") // => "請求 方法"
 */
export const shownColumn = (name: string): string => shown(name.replace(/[\r\n]+/g, " "));

/**
 * JSON that is safe on a terminal: the same data, with unsafe characters escaped.
 * @param indentation spaces; 0 for one line
 * @example shownJson({ path: "\u202e" }) // => '{"path":"\\u202e"}'
 */
export const shownJson = (data: unknown, indentation: number = 0): string =>
  JSON.stringify(data, null, indentation).replace(UNSEEN, (character) =>
    character === "\n"
      ? character
      : character
          .split("")
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
          .join(""),
  );

const MOST_NAMED = 40;
const NAMED_OF_MORE = 12;

/**
 * The names to list in a sentence: all of them, or the first of very many and a stand-in for the others.
 * @example named(["paper", "online"], "...") // => ["paper", "online"]
 */
export const named = (names: readonly string[], others: string): readonly string[] =>
  names.length > MOST_NAMED ? [...names.slice(0, NAMED_OF_MORE), others] : names;
