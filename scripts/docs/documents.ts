import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { datedFacts } from "./dated-values.js";
import { lawMap } from "./law-map.js";
import { rules } from "../../src/questions/rules/rules.js";
import { jsonSchema, schemas, type SchemaName } from "../../src/output/schema/schemas.js";
import { noticePages, ordinanceArticles } from "./coverage.js";
import { rulesWords, schemaWords } from "../../src/cli/words.js";
import { coverage as coverageEn } from "./coverage-words-en.js";
import { prepare as prepareEn } from "../../src/wording/en/prepare.js";
import { coverage as coverageJa } from "./coverage-words-ja.js";
import { prepare as prepareJa } from "../../src/wording/ja/prepare.js";
import { apiMarkdown } from "./api.js";
import { cliReference } from "./cli-reference.js";
import { errorCodesMarkdown } from "./error-codes.js";
import { coverageMarkdown } from "./coverage-markdown.js";
import { lawMapMarkdown } from "./law-map-markdown.js";
import { rulesMarkdown } from "./rules-markdown.js";
import { withShownOutputs } from "./shown-outputs.js";

/** Every document of the repository that is made from the program itself: its path from the root, and its text. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const [wordsJa, wordsEn, schemaWordsEn] = await Promise.all([
    rulesWords("ja"),
    rulesWords("en"),
    schemaWords("en"),
  ]);
  const ja = { ...wordsJa, coverage: coverageJa };
  const en = { ...wordsEn, coverage: coverageEn };
  const schemaNames = Object.keys(schemas) as SchemaName[];
  return new Map([
    ["docs/rules.md", rulesMarkdown(rules(), await datedFacts(), { ja, en })],
    ["docs/law-to-rules.md", lawMapMarkdown(lawMap(), { ja, en })],
    [
      "docs/coverage.md",
      coverageMarkdown(
        { pages: noticePages, articles: ordinanceArticles },
        {
          ja: { coverage: coverageJa, prepare: prepareJa },
          en: { coverage: coverageEn, prepare: prepareEn },
        },
      ),
    ],
    ["docs/errors.md", errorCodesMarkdown()],
    ["docs/api.md", apiMarkdown()],
    ...(await Promise.all(
      ["README.md", "README.ja.md"].map(async (path): Promise<[string, string]> => [
        path,
        await withShownOutputs(readFileSync(resolve(path), "utf8")),
      ]),
    )),
    ["docs/cli.md", await cliReference("en")],
    ["docs/cli.ja.md", await cliReference("ja")],
    ...schemaNames.map((name): [string, string] => [
      `docs/schema/${name}.json`,
      JSON.stringify(jsonSchema(name, schemaWordsEn), null, 2),
    ]),
  ]);
}
