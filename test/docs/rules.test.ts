import { expect, test } from "vitest";
import { rulesMarkdown } from "../../src/output/rules-markdown.js";
import { rules } from "../../src/questions/rules.js";
import { en, ja } from "../output/rules-words.js";
import { generated } from "./generated.js";

test("docs/rules.md is made from the rules, and up to date", async () => {
  const { kept, wanted } = await generated("docs/rules.md", rulesMarkdown(rules(), { ja, en }));
  expect(kept).toBe(wanted);
});
