import { isTableProblem } from "../../problems/list-problem.js";
import { answerFile, rowsWith, type AnsweredFile } from "../lists/dropped-list.js";
import { countsOf, problemText } from "../lists/row-results.js";
import type { Reply, Request } from "../lists/messages.js";
import { savedAs } from "../lists/saved-list.js";
import type { PageWords } from "../words.js";

/** The used part of a worker's global scope. */
interface WorkerWorld {
  addEventListener: (kind: "message", act: (message: { readonly data: Request }) => void) => void;
  postMessage: (reply: Reply) => void;
}

const MILLISECONDS_BETWEEN_REPORTS = 100;

/**
 * The part of the page that processes lists: in a worker, so that the page stays responsive and the work can be
 * stopped.
 */
export function serveLists(words: PageWords): void {
  const world = globalThis as unknown as WorkerWorld;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's takes none
  const tell = (reply: Reply): void => world.postMessage(reply);
  let answered: AnsweredFile | null = null;
  let reported = 0;
  const progress = (rows: number, share: number): void => {
    const now = performance.now();
    if (now - reported < MILLISECONDS_BETWEEN_REPORTS) return;
    reported = now;
    tell({ tell: "progress", rows, share });
  };
  const answerTo = async (request: Request): Promise<Reply> => {
    if (request.ask === "answer") {
      const { file, asOf, today } = request;
      const bytes = new Uint8Array(await file.arrayBuffer());
      answered = await answerFile({ name: file.name, bytes, asOf, today }, words, progress);
      const { summary, notes, rows } = answered;
      return { tell: "answered", summary, notes, counts: countsOf(rows) };
    }
    if (answered === null) throw new Error("there is no list yet");
    if (request.ask === "save") {
      const { form } = request;
      return { tell: "saved", form, bytes: await savedAs(form, answered, words, progress) };
    }
    const all = rowsWith(answered.rows, request.text, request.standing);
    return { tell: "rows", rows: all.slice(0, request.most), count: all.length };
  };
  world.addEventListener("message", ({ data }) => {
    void answerTo(data)
      .catch((error: unknown): Reply =>
        isTableProblem(error)
          ? { tell: "problem", text: problemText(error.issue, words) }
          : { tell: "failure" },
      )
      .then(tell);
  });
}
