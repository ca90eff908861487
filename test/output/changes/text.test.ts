import { expect, test } from "vitest";
import { changesWords } from "../../../src/cli/words.js";
import { changeCells, changeHeader } from "../../../src/output/changes/cells.js";
import type { ChangesContent } from "../../../src/output/changes/content.js";
import { changesJson } from "../../../src/output/changes/json.js";
import { changesText } from "../../../src/output/changes/text.js";
import { batch } from "../../../src/wording/en/batch.js";
import { colouredPage, withLooks } from "../looks.js";
import { emptyLists, oneList, twoLists } from "./content.js";

const words = await changesWords("en");

test.each<[what: string, ChangesContent, text: string]>([
  [
    "two lists",
    twoLists,
    `
<strong>What changed: from 28 October 2026 to 28 November 2026</>
october.csv -> november.csv; matched by: institution_code
5 facilities changed, 36 unchanged (40 before, 40 after)
new 1, gone 1, facts 1, verdict 2, ground 3, until 3, next action 3, deadline 2

- <bad>Asahi (0110001): facts, verdict, ground, until, next action, deadline</>
  receipt computer (レセコン): not in use -> in use; Form 2 (様式第2号) filed:
  yes -> no record; verdict: may go on -> must move; ground: no receipt computer
  (レセコン未使用) -> -; next action: nothing -> Apply to start online claims;
  deadline: - -> 20 December 2026 (open until 18 December); claim month without
  a way: - -> December 2026
- <caution>0110002: new</>
  verdict: must file; next action: File Form 1 (transition plan); deadline:
  10 December 2026
- <caution>Chuo: verdict, ground, until, next action</>
  verdict: may go on -> not known yet; ground: transition plan (移行計画) -> -;
  until: 31 January 2027 -> -; next action: File Form 1 for the next plan ->
  Supply the missing facts
- Daiichi (0110004): ground, until, next action, deadline
  ground: Claims Order Art. 1 (the method in principle) -> transition plan (移行
  計画); until: - -> 31 January 2027; next action: nothing -> File Form 1 for
  the next plan; deadline: - -> 31 January 2027 (open until 29 January)
- Eki (0110005): gone
  verdict: before: may go on; next action: before: nothing
`,
  ],
  [
    "one list that is as it was",
    oneList,
    `
<strong>What changed: both answered for 28 November 2026</>
november.csv; matched by: institution_code
0 facilities changed, 40 unchanged (40 before, 40 after)

No facility changed.
`,
  ],
  [
    "lists without facilities",
    emptyLists,
    `
<strong>What changed: both answered for 28 November 2026</>
november.csv; matched by: institution_code
0 facilities changed, 0 unchanged (0 before, 0 after)

There is no facility to compare.
`,
  ],
])("text tells what changed between %s", (_, content, expected) => {
  expect(`\n${withLooks(changesText(content, words, colouredPage(80)))}\n`).toBe(expected);
});

test("a list has the facts that changed in two cells, and what else changed in a cell each", () => {
  const cells = changeCells(twoLists.changes[0]!, { ...words, batch });
  expect(Object.fromEntries(changeHeader({ ...words, batch }).map((name, at) => [name, cells[at]]))).toEqual({
    key: "0110001",
    name: "Asahi",
    change: "facts;verdict;ground;until;action;deadline",
    facts_before: "receipt_computer=no; refiled=yes",
    facts_after: "receipt_computer=yes; refiled=",
    verdict_before: "allowed",
    verdict_after: "not-allowed",
    until_before: "",
    until_after: "",
    next_action_before: "none",
    next_action_after: "online-start-application",
    next_deadline_before: "",
    next_deadline_after: "2026-12-20",
  });
});

test("the document has a line for each facility", () => {
  const [head, ...lines] = [...changesJson(twoLists)].join("").split("\n");
  expect(head!.endsWith(',"changes":[')).toBe(true);
  expect(lines.map((line) => /^\{"key":"(\w+)"/.exec(line)?.[1])).toEqual([
    "0110001",
    "0110002",
    "Chuo",
    "0110004",
    "0110005",
    undefined,
    undefined,
  ]);
});
