/** What stands before an entry of a list: to do, to do or not depending on unknown facts, to know. */
export type Mark = "to-do" | "depends" | "to-know";

/** A piece of a longer answer, with all its words but no layout: text and Markdown are both set from it. */
export type Block =
  | { readonly kind: "title" | "heading" | "subheading" | "paragraph" | "aside"; readonly text: string }
  /** What the marks mean. */
  | { readonly kind: "legend"; readonly marks: Readonly<Record<Mark, string>> }
  | {
      readonly kind: "entry";
      readonly mark: Mark;
      readonly title: string;
      readonly text: string;
      /** Whom to call, what it depends on: each a line of its own. */
      readonly notes: readonly string[];
      readonly links: readonly string[];
      readonly sources: string;
    }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
