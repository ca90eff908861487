import { expect, test } from "vitest";
import type { Block } from "../../../src/output/layout/blocks.js";
import { blocksMarkdown } from "../../../src/output/layout/blocks-markdown.js";
import { blocksText } from "../../../src/output/layout/blocks-text.js";
import { colouredPage, withLooks } from "../looks.js";

const entry = (some: Partial<Extract<Block, { kind: "entry" }>>): Block => ({
  kind: "entry",
  mark: "to-do",
  title: "Apply",
  text: "by the 20th",
  notes: [],
  links: [],
  sources: "",
  ...some,
});

const blocks: Block[] = [
  { kind: "title", text: "Checklist" },
  { kind: "aside", text: "as of today" },
  { kind: "paragraph", text: "Two [kinds] of *marks*." },
  { kind: "paragraph", text: "https://example.org/a" },
  { kind: "paragraph", text: "http://example.org/b" },
  { kind: "paragraph", text: "see https://example.org/a" },
  { kind: "paragraph", text: "https://example.org/a and more" },
  { kind: "legend", marks: { "to-do": "to do", depends: "depends", "to-know": "to know" } },
  { kind: "heading", text: "First" },
  { kind: "subheading", text: "Part" },
  entry({ notes: ["ask #1"], links: ["https://example.org/c"], sources: "notice p.1" }),
  entry({ mark: "depends", title: "Set up", text: "" }),
  { kind: "subheading", text: "Other" },
  entry({ mark: "to-know", title: "Know", text: "this" }),
  { kind: "heading", text: "Costs" },
  { kind: "table", head: ["What", "Yen"], rows: [["a\nb", "1|2"]] },
  { kind: "table", head: ["More", "Yen"], rows: [["c", "3"]] },
];

test("blocks are Markdown with lists of tasks, in which nothing is taken for a mark", () => {
  expect(`\n${blocksMarkdown(blocks)}`).toBe(`
# Checklist

as of today

Two \\[kinds\\] of \\*marks\\*.

<https://example.org/a>

<http://example.org/b>

see https://example.org/a

https://example.org/a and more

☐ to do / ☐ (?) depends / • to know

## First

### Part

- [ ] **Apply** by the 20th
  - ask \\#1
  - <https://example.org/c>
  - notice p.1
- [ ] (?) **Set up**

### Other

- **Know** this

## Costs

| What | Yen |
| --- | --- |
| a<br>b | 1\\|2 |

| More | Yen |
| --- | --- |
| c | 3 |
`);
});

test("blocks are text with what matters in bold, and blank lines between what differs", () => {
  const text = withLooks(
    blocksText(
      blocks.filter(({ kind }) => kind !== "table"),
      colouredPage(80),
    ),
  );
  expect(`\n${text}`).toBe(`
<strong>Checklist</>

<faint>as of today</>

Two [kinds] of *marks*.

https://example.org/a

http://example.org/b

see https://example.org/a

https://example.org/a and more

<faint>[ ] to do   [?] depends   - to know</>

<strong>First</>
<strong>Part</>
[ ] <strong>Apply</>
    by the 20th
    ask #1
    https://example.org/c
    <faint>notice p.1</>
[?] <strong>Set up</>

<strong>Other</>
- <strong>Know</>
  this

<strong>Costs</>
`);
});

test("a list that begins a text has no line before it", () => {
  expect(blocksMarkdown([entry({})])).toBe("- [ ] **Apply** by the 20th\n");
});

test("a table stands below its heading at once, and apart from another table", () => {
  const lines = blocksText(blocks.slice(-3), colouredPage(80)).split("\n");
  expect(withLooks(lines[0]!)).toBe("<strong>Costs</>");
  expect(lines[1]).toContain("What");
  expect(lines[lines.findIndex((line) => line.includes("More")) - 1]).toBe("");
});
