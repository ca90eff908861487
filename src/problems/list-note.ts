/** A note on how a list was read, as plain data without wording. Lines count from 1. */
export type ListNote =
  /** Which of several sheets is read; `hidden`: the hidden ones among the others. */
  | {
      readonly code: "sheet";
      readonly sheet: string;
      readonly others: readonly string[];
      readonly hidden: readonly string[];
    }
  /** The header is below titles, which are left out. */
  | { readonly code: "titles"; readonly line: number }
  /** Hidden rows are answered like the others. `first` is the line of the first. */
  | { readonly code: "hidden-rows"; readonly rows: number; readonly first: number }
  /** Only the first of merged cells has the value. `ranges`: such as `A2:A4`. */
  | { readonly code: "merged-cells"; readonly ranges: readonly string[] }
  /** In columns that are not facts, formulas without a stored result come out empty. */
  | { readonly code: "formulas-without-result"; readonly cells: number; readonly columns: readonly string[] };
