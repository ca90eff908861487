/*
 * What the page does if scripts run: renders the rows and sheets of a long list from data, each sheet when it comes
 * near the viewport or is printed; searches, filters and sorts the table; hides the sheets of filtered facilities, so
 * that they are not printed either; and prints a single sheet.
 */

/** A text when first used; after that its number, in order of first use. */
type Part = string | number;
type FacilityData = readonly [line: number, row: readonly Part[], sheet: readonly Part[]];

interface Entry {
  readonly row: HTMLTableRowElement;
  readonly place: HTMLElement;
  /** The values by which its cells are sorted and filtered. */
  readonly values: readonly string[];
  readonly marks: readonly string[];
}

const root = document.documentElement;
root.classList.add("with-scripts");
const table = document.querySelector<HTMLTableElement>("#facilities");
const body = table?.tBodies[0];

const sheetTexts = new Map<Element, readonly string[]>();
const data = document.getElementById("facility-data");
if (data !== null && body !== undefined) {
  const known: string[] = [];
  const textsOf = (parts: readonly Part[]): string[] =>
    parts.map((part) => {
      if (typeof part === "number") return known[part]!;
      known.push(part);
      return part;
    });
  const facilities = (JSON.parse(data.textContent) as readonly FacilityData[]).map(([line, row, sheet]) => ({
    line,
    row: textsOf(row).join(""),
    sheet: textsOf(sheet),
  }));
  data.remove();
  body.innerHTML = facilities.map(({ row }) => row).join("");
  const made = facilities.map(({ line, sheet }) => {
    const place = document.createElement("div");
    place.className = "place";
    place.id = `facility-${line}`;
    sheetTexts.set(place, sheet);
    return place;
  });
  document.getElementById("sheets")!.append(...made);
}
const places = [...document.querySelectorAll<HTMLElement>(".place")];

// Sheets.
const open = (place: Element): void => {
  const texts = sheetTexts.get(place);
  if (texts === undefined || place.firstChild !== null) return;
  place.innerHTML = texts.join("");
};
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      open(target);
    }
  },
  { rootMargin: "1500px" },
);
for (const place of sheetTexts.keys()) near.observe(place);
// The target of the address did not exist yet when the page was loaded.
if (sheetTexts.size > 0 && location.hash !== "") location.replace(location.hash);

let alone: Element | null = null;
addEventListener("beforeprint", () => {
  for (const place of alone === null ? places.filter(({ hidden }) => !hidden) : [alone]) open(place);
});
addEventListener("afterprint", () => {
  alone?.classList.remove("alone");
  root.classList.remove("one-sheet");
  alone = null;
});
addEventListener("click", ({ target }) => {
  if (!(target instanceof Element) || target.closest("button[data-print]") === null) return;
  alone = target.closest(".place");
  alone?.classList.add("alone");
  root.classList.add("one-sheet");
  print();
});

const valueOf = (cell: HTMLElement): string =>
  cell.dataset["value"] ?? cell.querySelector("time")?.dateTime ?? cell.textContent;
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The columns of the list that are not facts, as shown on the sheet. */
function detailsOf(place: Element): string {
  const shown = place.querySelector(".details");
  if (shown !== null) return shown.textContent;
  const texts = sheetTexts.get(place) ?? [];
  const first = texts.indexOf('<dl class="details">');
  const template = document.createElement("template");
  template.innerHTML = first === -1 ? "" : texts.slice(first, texts.indexOf("</dl>", first)).join("");
  return template.content.textContent;
}

function workWith(list: HTMLTableElement, rows: HTMLTableSectionElement): void {
  const entries = [...rows.rows].map((row, index): Entry => ({
    row,
    place: places[index]!,
    values: [...row.cells].map(valueOf),
    marks: (row.dataset["marks"] ?? "").split(" "),
  }));
  const texts = new Map<Entry, string>();
  const textOf = (entry: Entry): string => {
    const known = texts.get(entry);
    if (known !== undefined) return known;
    const text = plain(`${entry.row.textContent} ${detailsOf(entry.place)}`);
    texts.set(entry, text);
    return text;
  };

  // Searching and filtering.
  const form = document.querySelector<HTMLFormElement>("#filters")!;
  const search = document.querySelector<HTMLInputElement>("#search")!;
  const shown = document.querySelector<HTMLOutputElement>("#shown")!;
  const selects = [...form.querySelectorAll("select")];
  const isChosen = ({ values, marks }: Entry, { value, dataset }: HTMLSelectElement): boolean =>
    dataset["column"] === undefined
      ? marks.includes(value)
      : values[Number(dataset["column"])] === value.slice(1);
  const filter = (): void => {
    const words = plain(search.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    const chosen = selects.filter(({ value }) => value !== "");
    let count = 0;
    for (const entry of entries) {
      const fits =
        chosen.every((select) => isChosen(entry, select)) &&
        words.every((word) => textOf(entry).includes(word));
      if (fits) count++;
      if (entry.row.hidden === fits) entry.row.hidden = entry.place.hidden = !fits;
    }
    shown.textContent = (shown.dataset["text"] ?? "")
      .replace("{shown}", String(count))
      .replace("{all}", String(entries.length));
  };
  let waiting: number | undefined;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 100);
  });
  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const link of document.querySelectorAll<HTMLElement>("a[data-choose]")) {
    link.addEventListener("click", () => {
      form.reset();
      const { choose = "", from = "" } = link.dataset;
      document.querySelector<HTMLSelectElement>(`#${from}`)!.value = choose;
    });
  }

  // Sorting. Browsers omit buttons when they repeat the table head on printed pages, so the words stay outside them.
  const collator = new Intl.Collator(root.lang, { numeric: true });
  const heads = [...list.tHead!.rows[0]!.cells];
  const sortBy = (head: HTMLTableCellElement, column: number): void => {
    const direction = head.ariaSort === "ascending" ? -1 : 1;
    for (const other of heads) other.ariaSort = null;
    head.ariaSort = direction === 1 ? "ascending" : "descending";
    entries.sort(({ values: one }, { values: other }) => {
      const [a, b] = [one[column]!, other[column]!];
      // Missing values come last in either direction.
      if (a === "" || b === "") return Number(a === "") - Number(b === "");
      return direction * collator.compare(a, b);
    });
    rows.append(...entries.map(({ row }) => row));
  };
  for (const [column, head] of heads.entries()) {
    const printed = document.createElement("span");
    printed.className = "printed";
    printed.append(...head.childNodes);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = printed.textContent;
    head.append(printed, button);
    button.addEventListener("click", () => sortBy(head, column));
  }
  filter();
}

if (table !== null && body !== undefined) workWith(table, body);
