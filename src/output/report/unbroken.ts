import { raw, type Markup } from "../layout/html.js";
import { TOGETHER } from "../layout/together.js";

const WHOLE = new RegExp(TOGETHER, "g");

/** Text between tags; the content of drawings, options, times and names from outside is left alone. */
const TEXTS = /<(?:svg|option|time|bdi|title)\b.*?<\/(?:svg|option|time|bdi|title)>|>[^<]+/gs;

/**
 * Markup in which no line breaks within a date or a citation.
 * @example unbroken(markup`<p>${"2026年9月30日（水）まで"}</p>`).text // => '<p><span class="whole">2026年9月30日（水）</span>まで</p>'
 */
export const unbroken = ({ text }: Markup): Markup =>
  raw(
    text.replace(TEXTS, (found) =>
      found.startsWith("<") ? found : found.replace(WHOLE, '<span class="whole">$&</span>'),
    ),
  );
