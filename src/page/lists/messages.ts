import type { CivilDate } from "../../calendar/civil-date.js";
import type { ListSummary } from "../../tables/answers/list-summary.js";
import type { RowStanding, TableRow } from "./dropped-list.js";
import type { SavedForm } from "./saved-list.js";

/** What the page asks of its worker. */
export type Request =
  | { readonly ask: "answer"; readonly file: File; readonly asOf: CivilDate; readonly today: CivilDate }
  | {
      readonly ask: "rows";
      readonly text: string;
      readonly standing: RowStanding | null;
      readonly most: number;
    }
  | { readonly ask: "save"; readonly form: SavedForm };

/** What the worker says to the page. */
export type Reply =
  | { readonly tell: "progress"; readonly rows: number; readonly share: number }
  | {
      readonly tell: "answered";
      readonly summary: ListSummary;
      readonly notes: readonly string[];
      /** How many rows came out how. */
      readonly counts: Readonly<Record<RowStanding, number>>;
    }
  /** The first of the rows that were asked for, and how many there are. */
  | { readonly tell: "rows"; readonly rows: readonly Omit<TableRow, "sought">[]; readonly count: number }
  | { readonly tell: "saved"; readonly form: SavedForm; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The list cannot be read; in words. */
  | { readonly tell: "problem"; readonly text: string }
  /** Something that should not happen happened. */
  | { readonly tell: "failure" };
