import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { markup, type Markup } from "../../output/layout/html.js";
import type { PageWords } from "../words.js";

/** A button with the name of its action. */
export const button = (act: string, text: string, name = "button"): Markup =>
  markup`<button type="button" class="${name}" data-act="${act}">${text}</button>`;

/** A day as understood, in the era and the western calendar. */
export const dayEchoed = (day: CivilDate, { page: say }: PageWords): string => say.readAs.day(day);

/** A month as understood. */
export const monthEchoed = (month: CivilMonth, { page: say }: PageWords): string => say.readAs.month(month);

/** A field for a date or a month: how to write it, and below it how it was understood. */
export function dateField(
  field: { readonly name: string; readonly label: string; readonly forms: string; readonly value?: string },
  shown: string = "",
): Markup {
  const { name, label, forms, value = "" } = field;
  return markup`<p class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${value}" autocomplete="off" autocapitalize="off" spellcheck="false"
      aria-describedby="${name}-forms ${name}-read">
    <output id="${name}-read" for="${name}" class="read">${shown}</output>
    <small id="${name}-forms">${forms}</small>
  </p>`;
}

/** A list; nothing if it is empty. */
export const listOf = (texts: readonly string[]): Markup | null =>
  texts.length === 0 ? null : markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
