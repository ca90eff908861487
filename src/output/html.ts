/** Text that is markup already and goes into a page as it is. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a template: text is escaped, markup is not, `null` is nothing. */
export type HtmlValue = string | number | Markup | readonly (Markup | null)[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// oxlint-disable-next-line no-control-regex -- HTML allows no control character in a text but tab and line ends
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const escaped = (text: string): string =>
  text.replace(CONTROL_CHARACTERS, "\uFFFD").replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/**
 * Markup from a template: every value in it is escaped, between tags and in quoted attributes alike, unless it is markup.
 * A control character, which no page may hold, becomes a replacement character.
 * @example html`<b>${"a < b"}</b>`.markup // => "<b>a &lt; b</b>"
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  let markup = strings[0]!;
  for (const [index, value] of values.entries()) markup += markupOf(value) + strings[index + 1]!;
  return { markup };
}

/**
 * A program's own text that is not to be escaped: a style sheet, a script, a drawing. Never for text from outside.
 * @example raw("<br>").markup // => "<br>"
 */
export const raw = (markup: string): Markup => ({ markup });

function markupOf(value: HtmlValue): string {
  if (value === null) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map((one) => one?.markup ?? "").join("");
}
