/**
 * What the page does where scripts run: searching, filtering and sorting the table, hiding the pages of the facilities
 * that are filtered out (so that they are not printed either), and printing one page alone. Without it all is there.
 */
export const reportScript = `"use strict";
(() => {
  const root = document.documentElement;
  const table = document.getElementById("facilities");
  root.classList.add("with-scripts");

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-print]");
    if (button === null) return;
    const sheet = button.closest(".sheet");
    sheet.classList.add("alone");
    root.classList.add("one-sheet");
    addEventListener("afterprint", () => {
      sheet.classList.remove("alone");
      root.classList.remove("one-sheet");
    }, { once: true });
    print();
  });
  if (table === null) return;

  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const valueOf = (cell) => cell.dataset.value ?? cell.textContent;
  const sheets = new Map([...document.querySelectorAll(".sheet")].map((sheet) => ["#" + sheet.id, sheet]));
  const body = table.tBodies[0];
  const entries = [...body.rows].map((row) => {
    const sheet = sheets.get(row.querySelector("a").hash);
    const details = sheet.querySelector(".details");
    return { row, sheet, values: [...row.cells].map(valueOf), text: plain(row.textContent + " " + (details?.textContent ?? "")) };
  });

  const search = document.getElementById("search");
  const selects = [...document.querySelectorAll("#filters select")];
  const shown = document.getElementById("shown");
  const filter = () => {
    const words = plain(search.value).split(/\\s+/).filter((word) => word !== "");
    const chosen = selects.filter(({ value }) => value !== "").map(({ value, dataset }) => [dataset.column, value.slice(1)]);
    let count = 0;
    for (const { row, sheet, values, text } of entries) {
      const fits = chosen.every(([column, value]) => values[column] === value) && words.every((word) => text.includes(word));
      if (fits) count++;
      if (row.hidden === fits) row.hidden = sheet.hidden = !fits;
    }
    shown.textContent = shown.dataset.text.replace("{shown}", count).replace("{all}", entries.length);
  };
  let waiting;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 100);
  });
  for (const select of selects) select.addEventListener("change", filter);
  document.getElementById("filters").addEventListener("reset", () => setTimeout(filter));
  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
  for (const link of document.querySelectorAll("a[data-choose]")) {
    link.addEventListener("click", () => {
      document.getElementById("standing").value = link.dataset.choose;
      filter();
    });
  }

  const collator = new Intl.Collator(root.lang, { numeric: true });
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    // A button is left out where a browser repeats the head of a table on each page, so the words stay beside it for print.
    const printed = document.createElement("span");
    printed.className = "printed";
    printed.append(...head.childNodes);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = printed.textContent;
    head.append(printed, button);
    button.addEventListener("click", () => {
      const direction = head.ariaSort === "ascending" ? -1 : 1;
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = direction === 1 ? "ascending" : "descending";
      // What has no value comes last either way.
      const order = (one, other) => {
        const a = one.values[column], b = other.values[column];
        if (a === "" || b === "") return (a === "") - (b === "");
        return direction * collator.compare(a, b);
      };
      entries.sort(order);
      body.append(...entries.map(({ row }) => row));
    });
  });
  filter();
})();
`;
