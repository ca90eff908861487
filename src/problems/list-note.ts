/** What is to be said of how a list was read, as plain data without a sentence. Lines count from 1. */
export type ListNote =
  /** Which of several sheets is read; `hidden`: those of the others that are out of sight. */
  | {
      readonly code: "sheet";
      readonly sheet: string;
      readonly others: readonly string[];
      readonly hidden: readonly string[];
    }
  /** The names of the columns stand below titles, which are left out. */
  | { readonly code: "titles"; readonly line: number }
  /** Rows out of sight are answered like the others. `first` is the line of the first. */
  | { readonly code: "hidden-rows"; readonly rows: number; readonly first: number }
  /** Of merged cells the first alone has the value. `ranges`: such as `A2:A4`. */
  | { readonly code: "merged-cells"; readonly ranges: readonly string[] }
  /** In columns that state no fact, formulas without a stored result come out empty. */
  | { readonly code: "formulas-without-result"; readonly cells: number; readonly columns: readonly string[] };
