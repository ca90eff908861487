import { expect, test } from "vitest";
import { lawMapMarkdown } from "../../src/output/law-map-markdown.js";
import { lawMap } from "../../src/questions/law-map.js";
import { en, ja } from "../output/rules-words.js";
import { generated } from "./generated.js";

test("docs/law-to-rules.md is made from the rules, and up to date", async () => {
  const { kept, wanted } = await generated("docs/law-to-rules.md", lawMapMarkdown(lawMap(), { ja, en }));
  expect(kept).toBe(wanted);
});
