import { expect, test } from "vitest";
import { changesWords } from "../../../src/cli/words.js";
import type { ChangesContent } from "../../../src/output/changes/content.js";
import { changesPage } from "../../../src/output/changes/page.js";
import { changesSection } from "../../../src/output/changes/section.js";
import { civilDate } from "../../../src/calendar/civil-date.js";
import { emptyLists, oneList, twoLists } from "./content.js";

const words = await changesWords("en");

const sectionOf = (content: ChangesContent, most = 9, linked: readonly number[] = []): string =>
  changesSection(content, { most, linked: new Set(linked) }, words).text.replaceAll(/[\u2068\u2069]/g, "");

/** What stands inside the elements of that name. */
const inside = (html: string, name: string): string[] =>
  Array.from(html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "g")), ([, inner]) => inner!);

/** The cells of each row. */
const rowsOf = (html: string): string[][] =>
  inside(html, "tr").map((row) =>
    Array.from(row.matchAll(/<(t[hd])[^>]*>(.*?)<\/\1>/g), ([, , cell]) => cell!),
  );

const COUNTED = [
  "october.csv -&gt; november.csv; matched by: institution_code",
  "5 facilities changed, 36 unchanged (40 before, 40 after)",
  "new 1, gone 1, facts 1, verdict 2, ground 3, until 3, next action 3, deadline 2",
];
const REJECTED = [
  "october.csv: 1 row could not be answered, and so not compared",
  "november.csv: 2 rows could not be answered, and so not compared",
];
const OWN_DAYS = "Rows with a day of their own (as_of) are answered for that day on both sides.";
const NOTE =
  "How it stands now, and by when to act; what differs from before is shown with the value before.";

test.each<[what: string, ChangesContent, most: number, heading: string, told: string[]]>([
  [
    "all that changed between two lists",
    twoLists,
    5,
    "What changed: from 28 October 2026 to 28 November 2026",
    [...COUNTED, ...REJECTED, OWN_DAYS, NOTE],
  ],
  [
    "the most urgent alone",
    twoLists,
    4,
    "What changed: from 28 October 2026 to 28 November 2026",
    [...COUNTED, ...REJECTED, OWN_DAYS, "The 4 most urgent are listed, of 5 that changed.", NOTE],
  ],
  [
    "of the earlier list alone that not all of it could be answered",
    { ...twoLists, rejected: { ...twoLists.rejected, after: { count: 0, listed: [] } } },
    5,
    "What changed: from 28 October 2026 to 28 November 2026",
    [...COUNTED, REJECTED[0]!, OWN_DAYS, NOTE],
  ],
  [
    "what could not be answered in a list that is compared with itself, once",
    { ...oneList, rejected: twoLists.rejected },
    5,
    "What changed: both answered for 28 November 2026",
    [
      "november.csv; matched by: institution_code",
      "0 facilities changed, 40 unchanged (40 before, 40 after)",
      "november.csv: 1 row could not be answered, and so not compared",
      "No facility changed.",
    ],
  ],
  [
    "that there is nothing to compare",
    emptyLists,
    5,
    "What changed: both answered for 28 November 2026",
    [
      "november.csv; matched by: institution_code",
      "0 facilities changed, 0 unchanged (0 before, 0 after)",
      "There is no facility to compare.",
    ],
  ],
])("the section tells %s", (_, content, most, heading, told) => {
  const html = sectionOf(content, most);
  expect(inside(html, "h2")).toEqual([heading]);
  expect(inside(html, "p")).toEqual(told);
  expect(rowsOf(html).slice(1)).toHaveLength(Math.min(most, content.changes.length));
});

test("the table shows how each stands, what it was before beside it, and the sheets of those that have one", () => {
  const [head, ...rows] = rowsOf(sectionOf(twoLists, 9, [2, 6]));
  expect(head).toEqual(["Facility", "What changed", "verdict", "until", "next action", "deadline"]);
  expect(rows).toEqual([
    [
      '<a href="#facility-2"><bdi>Asahi</bdi></a> <small><bdi>0110001</bdi></small>',
      "facts, verdict, ground, until, next action, deadline" +
        " <small>receipt computer (レセコン): not in use -&gt; in use</small>" +
        " <small>Form 2 (様式第2号) filed: yes -&gt; no record</small>" +
        " <small>ground: no receipt computer (レセコン未使用) -&gt; -</small>" +
        " <small>claim month without a way: - -&gt; December 2026</small>",
      '<span class="label not-allowed"><i aria-hidden="true">×</i>must move</span> <small>before: may go on</small>',
      "-",
      "Apply to start online claims <small>before: nothing</small>",
      "20 December 2026 (open until 18 December) <small>before: -</small>",
    ],
    [
      "<bdi>0110002</bdi>",
      "new",
      '<span class="label conditional"><i aria-hidden="true">△</i>must file</span>',
      "-",
      "File Form 1 (transition plan)",
      "10 December 2026",
    ],
    [
      "<bdi>Chuo</bdi>",
      "verdict, ground, until, next action <small>ground: transition plan (移行計画) -&gt; -</small>",
      '<span class="label undetermined"><i aria-hidden="true">？</i>not known yet</span> <small>before: may go on</small>',
      "- <small>before: 31 January 2027</small>",
      "Supply the missing facts <small>before: File Form 1 for the next plan</small>",
      "-",
    ],
    [
      "<bdi>Daiichi</bdi> <small><bdi>0110004</bdi></small>",
      "ground, until, next action, deadline" +
        " <small>ground: Claims Order Art. 1 (the method in principle) -&gt; transition plan (移行計画)</small>",
      '<span class="label allowed"><i aria-hidden="true">○</i>may go on</span>',
      '<time datetime="2027-01-31">31 January 2027</time> <small>before: -</small>',
      "File Form 1 for the next plan <small>before: nothing</small>",
      "31 January 2027 (open until 29 January) <small>before: -</small>",
    ],
    [
      // It is in the earlier list alone, whatever facility has a sheet by that line of the later one.
      "<bdi>Eki</bdi> <small><bdi>0110005</bdi></small>",
      "gone",
      "- <small>before: may go on</small>",
      "-",
      "- <small>before: nothing</small>",
      "-",
    ],
  ]);
});

test("the page tells its days, and what a comparison cannot tell", () => {
  const html = changesPage(twoLists, civilDate("2026-11-30"), () => "", words).replaceAll(
    /<span class="whole">(.*?)<\/span>/g,
    "$1",
  );
  expect(inside(html, "dt")).toHaveLength(3);
  expect(inside(html, "dd").slice(0, 2)).toEqual(["30 November 2026", "28 November 2026"]);
  expect(inside(html, "dd")[2]).toContain("2 February 2026");
  expect(inside(html, "li").map((remark) => remark.replaceAll("&quot;", `"`))).toEqual(words.report.remarks);
  // The looks on a screen and in print come after those of both.
  expect(html).toMatch(/:root.*scroll-padding-top.*@page/s);
});
