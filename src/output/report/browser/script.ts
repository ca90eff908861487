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
  values?: readonly string[];
  readonly marks: readonly string[];
}

const root = document.documentElement;
root.classList.add("with-scripts");
const table = document.querySelector<HTMLTableElement>("#facilities");
const body = table?.tBodies[0];

const places = [...document.querySelectorAll<HTMLElement>(".place")];
const sheetTexts = new Map<Element, readonly string[]>();

/** The facilities whose rows and places are still to be added, the first of them before the page is first shown. */
let waiting: readonly {
  readonly line: number;
  readonly row: readonly string[];
  readonly sheet: readonly string[];
}[] = [];
const AT_FIRST = 200;
const AT_ONCE = 1_000;
const data = document.getElementById("facility-data");
if (data !== null) {
  const known: string[] = [];
  const textsOf = (parts: readonly Part[]): string[] =>
    parts.map((part) => {
      if (typeof part === "number") return known[part]!;
      known.push(part);
      return part;
    });
  waiting = (JSON.parse(data.textContent) as readonly FacilityData[]).map(([line, row, sheet]) => ({
    line,
    row: textsOf(row),
    sheet: textsOf(sheet),
  }));
  data.remove();
}
const facilityCount = places.length + waiting.length;

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
const add = (count: number): void => {
  const some = waiting.slice(0, count);
  waiting = waiting.slice(count);
  body!.insertAdjacentHTML("beforeend", some.map(({ row }) => row.join("")).join(""));
  const added = some.map(({ line, sheet }) => {
    const place = document.createElement("div");
    place.className = "place";
    place.id = `facility-${line}`;
    sheetTexts.set(place, sheet);
    near.observe(place);
    return place;
  });
  document.getElementById("sheets")!.append(...added);
  places.push(...added);
};
/** Adds the rest: before anything is done with the facilities, else little by little, so that the page is usable at once. */
const addAll = (): void => {
  if (waiting.length > 0) add(waiting.length);
};
const addMore = (): void => {
  if (waiting.length === 0) return;
  add(AT_ONCE);
  setTimeout(addMore);
};
/** What an address leads to may not have been there when it was opened. */
const turnToTarget = (): void => {
  if (waiting.length === 0) return;
  addAll();
  location.replace(location.hash);
};
if (waiting.length > 0) {
  add(AT_FIRST);
  setTimeout(addMore, 100);
  if (location.hash !== "") turnToTarget();
  addEventListener("hashchange", turnToTarget);
  addEventListener("click", addAll, { capture: true });
}

let alone: Element | null = null;
addEventListener("beforeprint", () => {
  addAll();
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
  let made: Entry[] | undefined;
  /** Made when they are first needed: they are many, and reading them takes a while. */
  const allEntries = (): Entry[] => {
    addAll();
    return (made ??= [...rows.rows].map((row, index) => ({
      row,
      place: places[index]!,
      marks: (row.dataset["marks"] ?? "").split(" "),
    })));
  };
  const valuesOf = (entry: Entry): readonly string[] => (entry.values ??= [...entry.row.cells].map(valueOf));
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
  const isChosen = (entry: Entry, { value, dataset }: HTMLSelectElement): boolean =>
    dataset["column"] === undefined
      ? entry.marks.includes(value)
      : valuesOf(entry)[Number(dataset["column"])] === value.slice(1);
  const filter = (): void => {
    const words = plain(search.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    const chosen = selects.filter(({ value }) => value !== "");
    const isAll = words.length === 0 && chosen.length === 0 && made === undefined;
    let count = isAll ? facilityCount : 0;
    for (const entry of isAll ? [] : allEntries()) {
      const fits =
        chosen.every((select) => isChosen(entry, select)) &&
        words.every((word) => textOf(entry).includes(word));
      if (fits) count++;
      if (entry.row.hidden === fits) entry.row.hidden = entry.place.hidden = !fits;
    }
    shown.textContent = (shown.dataset["text"] ?? "")
      .replace("{shown}", String(count))
      .replace("{all}", String(facilityCount));
  };
  let timer: number | undefined;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(filter, 100);
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
    const entries = allEntries();
    entries.sort((one, other) => {
      const [a, b] = [valuesOf(one)[column]!, valuesOf(other)[column]!];
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
