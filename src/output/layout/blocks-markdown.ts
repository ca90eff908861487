import type { Block, Mark } from "./blocks.js";

const MARKS: Readonly<Record<Mark, string>> = { "to-do": "- [ ] ", depends: "- [ ] (?) ", "to-know": "- " };

/**
 * Writes blocks as Markdown (GitHub's, for its task lists and tables).
 *
 * @example blocksMarkdown([{ kind: "heading", text: "費用" }]) // => "## 費用\n"
 */
export function blocksMarkdown(blocks: readonly Block[]): string {
  return `${blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const sameList = block.kind === "entry" && before?.kind === "entry";
      return `${before === undefined || sameList ? "" : "\n"}${blockMarkdown(block)}`;
    })
    .join("\n")}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${escaped(block.text)}`;
    case "heading":
      return `## ${escaped(block.text)}`;
    case "subheading":
      return `### ${escaped(block.text)}`;
    case "paragraph":
    case "aside":
      return linked(block.text);
    case "legend":
      return `☐ ${block.marks["to-do"]} / ☐ (?) ${block.marks.depends} / • ${block.marks["to-know"]}`;
    case "entry":
      return [
        `${MARKS[block.mark]}**${escaped(block.title)}** ${escaped(block.text)}`.trimEnd(),
        ...block.notes.map((note) => `  - ${escaped(note)}`),
        ...block.links.map((link) => `  - <${link}>`),
        ...(block.sources === "" ? [] : [`  - ${escaped(block.sources)}`]),
      ].join("\n");
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows]
        .map((row) => `| ${row.map((cell) => escaped(cell).replaceAll("\n", "<br>")).join(" | ")} |`)
        .join("\n");
  }
}

/** A paragraph that consists of an address becomes a link. */
const linked = (text: string): string => (/^https?:\/\/\S+$/.test(text) ? `<${text}>` : escaped(text));

/** Escapes characters that Markdown would interpret. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`);
