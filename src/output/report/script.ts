/**
 * What the page does where scripts run: it searches, filters and sorts the table; makes markup of the sheets, which are
 * text until they come near the screen or are printed; hides the sheets of facilities that are filtered out, so that they
 * are not printed either; and prints one sheet alone. Without it all is there, in the order of the list.
 */
export const reportScript = `"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("with-scripts");

  // Sheets. So many open at once without being felt; of more, those near the screen.
  const OPENED_AT_ONCE = 300;
  const places = [...document.querySelectorAll(".place")];
  const open = (place) => {
    if (place.classList.contains("opened")) return;
    place.classList.add("opened");
    const written = place.firstChild;
    written.outerHTML = written.textContent;
  };
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      open(target);
    }
  }, { rootMargin: "1500px" });
  if (places.length <= OPENED_AT_ONCE) places.forEach(open);
  else for (const place of places) near.observe(place);

  let alone = null;
  addEventListener("beforeprint", () => {
    for (const place of alone === null ? places : [alone]) if (!place.hidden) open(place);
  });
  addEventListener("afterprint", () => {
    alone?.classList.remove("alone");
    root.classList.remove("one-sheet");
    alone = null;
  });
  addEventListener("click", ({ target }) => {
    if (target.closest("button[data-print]") === null) return;
    alone = target.closest(".place");
    alone.classList.add("alone");
    root.classList.add("one-sheet");
    print();
  });

  const table = document.getElementById("facilities");
  if (table === null) return;
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const body = table.tBodies[0];
  const entries = [...body.rows].map((row, index) => ({
    row,
    place: places[index],
    values: [...row.cells].map((cell) => cell.dataset.value ?? cell.textContent),
    text: plain(row.textContent + " " + row.dataset.more),
  }));

  // Searching and filtering.
  const form = document.getElementById("filters");
  const search = document.getElementById("search");
  const selects = [...form.querySelectorAll("select")];
  const shown = document.getElementById("shown");
  const filter = () => {
    const words = plain(search.value).split(/\\s+/).filter((word) => word !== "");
    const chosen = selects.filter(({ value }) => value !== "");
    let count = 0;
    for (const { row, place, values, text } of entries) {
      const fits =
        chosen.every(({ value, dataset }) => values[dataset.column] === value.slice(1)) &&
        words.every((word) => text.includes(word));
      if (fits) count++;
      if (row.hidden === fits) row.hidden = place.hidden = !fits;
    }
    shown.textContent = shown.dataset.text.replace("{shown}", count).replace("{all}", entries.length);
  };
  let waiting;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 100);
  });
  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const link of document.querySelectorAll("a[data-choose]")) {
    link.addEventListener("click", () => {
      form.reset();
      document.getElementById("choose-standing").value = link.dataset.choose;
    });
  }

  // Sorting. A browser leaves buttons out where it repeats the head on each printed page: the words stay beside them.
  const collator = new Intl.Collator(root.lang, { numeric: true });
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
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
      entries.sort(({ values: one }, { values: other }) => {
        const [a, b] = [one[column], other[column]];
        // What has no value comes last either way.
        if (a === "" || b === "") return (a === "") - (b === "");
        return direction * collator.compare(a, b);
      });
      body.append(...entries.map(({ row }) => row));
    });
  });
  filter();
})();
`;
