/** The marker of a list entry: to do, to do depending on missing facts, or to know. */
export type Mark = "to-do" | "depends" | "to-know";

/** A piece of a longer answer, with all its words but no layout; both text and Markdown are made from it. */
export type Block =
  | { readonly kind: "title" | "heading" | "subheading" | "paragraph" | "aside"; readonly text: string }
  /** What the marks mean. */
  | { readonly kind: "legend"; readonly marks: Readonly<Record<Mark, string>> }
  | {
      readonly kind: "entry";
      readonly mark: Mark;
      readonly title: string;
      readonly text: string;
      /** The contacts, and what it depends on: one line each. */
      readonly notes: readonly string[];
      readonly links: readonly string[];
      readonly sources: string;
    }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
