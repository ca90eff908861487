import type { CivilDate } from "../../calendar/civil-date.js";
import type { ListSummary } from "../../tables/answers/list-summary.js";
import type { RowStanding, TableRow } from "./dropped-list.js";
import type { SavedForm } from "./saved-list.js";

/** The requests of the page to its worker. */
export type Request =
  | { readonly ask: "answer"; readonly file: File; readonly asOf: CivilDate; readonly today: CivilDate }
  | {
      readonly ask: "rows";
      readonly text: string;
      readonly standing: RowStanding | null;
      readonly most: number;
    }
  | { readonly ask: "save"; readonly form: SavedForm };

/** The replies of the worker to the page. */
export type Reply =
  | { readonly tell: "progress"; readonly rows: number; readonly share: number }
  | {
      readonly tell: "answered";
      readonly summary: ListSummary;
      readonly notes: readonly string[];
      /** The number of rows by result. */
      readonly counts: Readonly<Record<RowStanding, number>>;
    }
  /** The first of the requested rows, and their total number. */
  | { readonly tell: "rows"; readonly rows: readonly Omit<TableRow, "sought">[]; readonly count: number }
  | { readonly tell: "saved"; readonly form: SavedForm; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The list cannot be read, with a message. */
  | { readonly tell: "problem"; readonly text: string }
  /** An internal failure. */
  | { readonly tell: "failure" };
