import type { ChangeKind, FacilityChange } from "../../questions/list/changes.js";
import { markup, type HtmlValue, type Markup } from "../layout/html.js";
import { isolated, label, listed, sheetId } from "../report/words.js";
import {
  changeLines,
  changeText,
  dueDay,
  introduction,
  nothingSaid,
  type ChangesContent,
  type ChangesWords,
} from "./content.js";

/** The part of a page that shows changes. */
export interface ChangesSection {
  /** The maximum number of facilities listed. */
  readonly most: number;
  /** The lines of the facilities that have a sheet on the same page. */
  readonly linked: ReadonlySet<number>;
}

/** The changes as a section of a page: what was compared, the counts, and a line for each facility that differs. */
export function changesSection(
  content: ChangesContent,
  { most, linked }: ChangesSection,
  words: ChangesWords,
): Markup {
  const { changes: say } = words;
  const { changes, rejected, before, after, ownDays } = content;
  const shown = changes.slice(0, most);
  const [title = "", ...notes] = introduction(content, isolated, words);
  const apart = [
    ...(rejected.before.count === 0 ? [] : [say.rejected(isolated(before), rejected.before.count)]),
    ...(rejected.after.count === 0 || before === after
      ? []
      : [say.rejected(isolated(after), rejected.after.count)]),
    ...(ownDays ? [say.ownDays] : []),
    ...(shown.length < changes.length ? [say.onlyFirst(shown.length, changes.length)] : []),
    ...(shown.length === 0 ? [] : [say.section.note]),
  ];
  return markup`<section id="changes" aria-labelledby="changes-heading">
    <h2 id="changes-heading">${title}</h2>
    ${notes.map((note) => markup`<p>${note}</p>`)}
    ${apart.map((note) => markup`<p class="note">${note}</p>`)}
    ${shown.length === 0 ? markup`<p>${nothingSaid(content, words)}</p>` : table(shown, linked, words)}
  </section>`;
}

function table(changes: readonly FacilityChange[], linked: ReadonlySet<number>, words: ChangesWords): Markup {
  const { changes: say } = words;
  const { facility, what } = say.section;
  const heads = [facility, what, ...COLUMNS.map((kind) => say.kinds[kind])];
  return markup`<div class="scroll" tabindex="0" role="group" aria-labelledby="changes-heading">
    <table id="changed" class="changes">
      <thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${changes.map((change) => row(change, linked, words))}</tbody>
    </table>
  </div>`;
}

const COLUMNS = ["verdict", "until", "action", "deadline"] as const satisfies readonly ChangeKind[];

function row(change: FacilityChange, linked: ReadonlySet<number>, words: ChangesWords): Markup {
  const { changes: say, report, dates } = words;
  const { key, name, kinds, before, after, line } = change;
  const title = listed(name === "" ? key : name);
  const lines = changeLines(change, words);
  const own = lines.filter(({ kind }) => !COLUMNS.some((one) => one === kind));
  const what = own.map((one) => changeText(one, words));
  const day = (date: string | null): HtmlValue =>
    date === null ? say.nothing : markup`<time datetime="${date}">${dates.day(date)}</time>`;
  const standing = after ?? before!;
  const cells: Record<(typeof COLUMNS)[number], HtmlValue> = {
    verdict: label(standing.verdict, report.standings[standing.verdict]),
    until: day(standing.until),
    action: report.actions[standing.action],
    deadline: dueDay(standing, words) ?? say.nothing,
  };
  const earlier = (kind: ChangeKind): Markup | null => {
    const was = lines.find((one) => one.kind === kind)?.before ?? null;
    return was === null ? null : markup` <small>${say.earlier(was)}</small>`;
  };
  return markup`<tr>
    <th scope="row">
      ${after !== null && linked.has(line) ? markup`<a href="#${sheetId(line)}">${title}</a>` : title}
      ${name === "" || name === key ? null : markup` <small>${listed(key)}</small>`}
    </th>
    <td>${say.kindList(kinds)}${what.map((text) => markup` <small>${text}</small>`)}</td>
    ${COLUMNS.map((kind) => markup`<td>${after === null ? say.nothing : cells[kind]}${earlier(kind)}</td>`)}
  </tr>`;
}
