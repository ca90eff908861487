import { dayInJapan, type CivilDate } from "../../calendar/civil-date.js";
import { readFact } from "../../facility/read.js";
import { FIRST_ENCODED_DAY } from "../../regulation/measures/periods.js";
import { csvLine } from "../../tables/writing/csv-writer.js";
import { templateHeader } from "../../tables/writing/template.js";
import type { RowStanding } from "../lists/dropped-list.js";
import type { Reply, Request } from "../lists/messages.js";
import type { SavedForm } from "../lists/saved-list.js";
import { listAnswered, listAtWork, listBeginning, listTable } from "../screens/lists.js";
import { dayEchoed } from "../screens/parts.js";
import type { PageWords } from "../words.js";
import { byId, download, say, show, textIn } from "./elements.js";

/** The number of rows shown at first, and added at a time. */
const ROWS_SHOWN = 100;

const KINDS: Readonly<Record<SavedForm, { readonly ending: string; readonly type: string }>> = {
  csv: { ending: ".csv", type: "text/csv" },
  xlsx: { ending: ".xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  report: { ending: ".html", type: "text/html" },
};

/** The part of the page that answers lists of facilities. */
export function startLists(words: PageWords): void {
  const { page } = words;
  const today = dayInJapan(new Date());
  const view = byId("view-lists");
  let asOf: CivilDate = today;
  let worker: Worker | null = null;
  let name = "";
  let most = ROWS_SHOWN;

  const begin = (problem: string | null): void => {
    worker?.terminate();
    worker = null;
    show("view-lists", listBeginning(asOf, problem, words));
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's takes none
  const ask = (request: Request): void => worker?.postMessage(request);
  const askForRows = (): void => {
    const standing = textIn("list-standing");
    ask({
      ask: "rows",
      text: textIn("list-text"),
      standing: standing === "" ? null : (standing as RowStanding),
      most,
    });
  };
  const take = (reply: Reply): void => {
    switch (reply.tell) {
      case "progress": {
        const { rows, share } = reply;
        (byId("list-progress") as HTMLProgressElement).value = share;
        byId("list-rows").textContent = words.batch.progress(rows, Math.floor(100 * share));
        return;
      }
      case "answered":
        show("view-lists", listAnswered(name, reply, words));
        heading().focus();
        most = ROWS_SHOWN;
        askForRows();
        return;
      case "rows":
        show("list-table", listTable(reply.rows, reply.count, words));
        say(byId("list-count").textContent);
        button("more").hidden = reply.rows.length === reply.count;
        return;
      case "saved": {
        const { ending, type } = KINDS[reply.form];
        byId("list-at-work").hidden = true;
        download(page.lists.fileName(name.replace(/\.[^.]*$/, ""), ending), type, reply.bytes);
        return;
      }
      case "problem":
      case "failure":
        begin(reply.tell === "problem" ? reply.text : page.failure);
        heading().focus();
    }
  };
  const start = (file: File): void => {
    const reading = readDay();
    if (reading.value === undefined) {
      byId("list-day").focus();
      return;
    }
    asOf = reading.value;
    begin(null);
    name = file.name;
    worker = newWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => take(data));
    worker.addEventListener("error", () => take({ tell: "failure" }));
    show("view-lists", listAtWork(name, words));
    heading().focus();
    ask({ ask: "answer", file, asOf, today });
  };
  const save = (form: SavedForm): void => {
    byId("list-at-work").hidden = false;
    ask({ ask: "save", form });
  };
  const acts: Readonly<Record<string, () => void>> = {
    cancel: () => {
      begin(null);
      heading().focus();
    },
    another: () => {
      begin(null);
      heading().focus();
    },
    more: () => {
      most += ROWS_SHOWN;
      askForRows();
    },
    template: () => {
      const line = csvLine(templateHeader(words), { lineEnd: "\r\n" });
      download(page.lists.templateName, "text/csv", `\ufeff${line}`);
    },
    "save-csv": () => save("csv"),
    "save-xlsx": () => save("xlsx"),
    "save-report": () => save("report"),
  };
  view.addEventListener("click", ({ target }) => {
    const act = (target as HTMLElement).closest<HTMLElement>("[data-act]")?.dataset["act"];
    if (act !== undefined) acts[act]?.();
  });
  view.addEventListener("input", ({ target }) => {
    const { id } = target as HTMLElement;
    if (id === "list-day") readDay();
    else if (id === "list-text" || id === "list-standing") {
      most = ROWS_SHOWN;
      askForRows();
    }
  });
  view.addEventListener("change", ({ target }) => {
    const { id, files } = target as HTMLInputElement;
    const file = files?.[0];
    if (id === "list-file" && file !== undefined) start(file);
  });
  // Browsers replace the page with files dropped outside the drop area.
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined && !view.hidden && document.getElementById("list-file") !== null) start(file);
  });

  /** The day in the field, with what was understood or what is wrong below it. */
  function readDay(): { readonly value?: CivilDate } {
    const reading = readFact("asOf", textIn("list-day"));
    const value = reading.ok ? (reading.value as CivilDate) : undefined;
    const isEncoded = value !== undefined && value >= FIRST_ENCODED_DAY;
    byId("list-day").setAttribute("aria-invalid", String(!isEncoded));
    byId("list-day-read").textContent = !reading.ok
      ? page.problem(words.program.valueProblem(reading.issue))
      : isEncoded
        ? dayEchoed(value, words)
        : page.tooEarly(words.dates.day(FIRST_ENCODED_DAY));
    return isEncoded ? { value } : {};
  }
  const heading = (): HTMLElement => view.querySelector("h2")!;
  const button = (act: string): HTMLElement => view.querySelector(`[data-act=${act}]`)!;
  begin(null);
}

/** The script of the page, run as a worker. */
function newWorker(): Worker {
  const script = document.querySelector("body > script")!.textContent;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
