/** Text that is already markup and goes into a page unchanged. */
export interface Markup {
  readonly text: string;
}

/** A value in a template: text is escaped, markup is not, `null` is omitted. */
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

/** The strings of a template without line breaks and indentation, computed once per template. */
const joined = new WeakMap<TemplateStringsArray, readonly string[]>();

function textsOf(strings: TemplateStringsArray): readonly string[] {
  let texts = joined.get(strings);
  if (texts === undefined) joined.set(strings, (texts = strings.map((text) => text.replace(/\n\s*/g, ""))));
  return texts;
}

/**
 * Markup from a template: every value in it is escaped, between tags and in quoted attributes alike, unless it is
 * markup. Control characters, which HTML does not allow, become replacement characters. Line breaks and indentation in
 * the template are removed.
 * @example markup`<b>${"a < b"}</b>`.text // => "<b>a &lt; b</b>"
 */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  const [first, ...texts] = textsOf(strings);
  return { text: texts.reduce((text, next, index) => text + textOf(values[index]!) + next, first!) };
}

/**
 * The program's own text that must not be escaped: a style sheet, a script, a drawing. Never for text from outside.
 * @example raw("<br>").text // => "<br>"
 */
export const raw = (text: string): Markup => ({ text });

/**
 * The text that markup shows, roughly: without tags and attributes, but with entities left as they are.
 * @example textIn(markup`<b>${"a"}</b> b`) // => "a b"
 */
export const textIn = ({ text }: Markup): string => text.replace(/<[^>]*>/g, "");

function textOf(value: HtmlValue): string {
  if (value === null) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return "text" in value ? value.text : value.map((one) => one?.text ?? "").join("");
}
