import { raw, type Markup } from "../layout/html.js";

const MONTH_NAMES = [
  ["January", "February", "March", "April", "May", "June"],
  ["July", "August", "September", "October", "November", "December"],
]
  .flat()
  .join("|");

/** What is read as one: a date with its day of the week, an article with its paragraph and item, a form, a page, a kind. */
const TOGETHER = new RegExp(
  [
    String.raw`(?:\d{4}|(?:昭和|平成|令和)(?:\d{1,2}|元))年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:（[日月火水木金土]）)?`,
    String.raw`(?:附則)?第\d+条(?:の\d+)*(?:第\d+項)?(?:第\d+号)?`,
    String.raw`様式第\d+号`,
    String.raw`別添\d p\.\d+`,
    String.raw`診療所（[^）]{1,4}）`,
    String.raw`(?:\d{1,2} )?(?:${MONTH_NAMES}) \d{4}(?: \((?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\))?`,
    String.raw`(?:Art\.|Form) \d+`,
  ].join("|"),
  "g",
);

/** Text between tags; what a drawing, a choice, a moment or somebody else's name holds stays as it is. */
const TEXTS = /<(?:svg|option|time|bdi|title)\b.*?<\/(?:svg|option|time|bdi|title)>|>[^<]+/gs;

/**
 * Markup in which no line breaks within a date or a citation.
 * @example unbroken(markup`<p>${"2026年9月30日（水）まで"}</p>`).text // => '<p><span class="whole">2026年9月30日（水）</span>まで</p>'
 */
export const unbroken = ({ text }: Markup): Markup =>
  raw(
    text.replace(TEXTS, (found) =>
      found.startsWith("<") ? found : found.replace(TOGETHER, '<span class="whole">$&</span>'),
    ),
  );
