import { PORTAL } from "../../regulation/online-start/portal.js";
import { sources } from "../../regulation/sources/sources.js";
import { markup, type Markup } from "../layout/html.js";
import { outside, type ReportWords } from "./words.js";

/** Where to find the law, the notice and the portal; addresses are written out, since paper has no links. */
export function sourceList({ language, report: say }: ReportWords): Markup {
  const { ordinance, "notice-2023-11": notice } = sources;
  const all = [
    [ordinance.title[language], ordinance.url],
    [notice.title[language], notice.url],
    [say.portal, PORTAL],
  ] as const;
  const items = all.map(([title, url]) => markup`<li>${title} ${outside(url, url)}</li>`);
  return markup`<h3>${say.sources}</h3><ul>${items}</ul>`;
}
