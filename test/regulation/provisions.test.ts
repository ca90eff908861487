import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/calendar/civil-date.js";
import { eligibility } from "../../src/questions/eligibility/eligibility.js";
import { forms } from "../../src/regulation/measures/forms.js";
import { periods } from "../../src/regulation/measures/periods.js";
import { rules, type RuleId } from "../../src/regulation/measures/rules.js";
import type { Citation, SourceId } from "../../src/regulation/sources/sources.js";
import { allCases, refusals } from "../cases/all-cases.js";

/** How many paragraphs (項) each article has, counted in the text; and the items (号) of a paragraph that is cited by item. */
interface Article {
  readonly article: string;
  readonly paragraphs: number;
  readonly items?: Readonly<Record<number, number>>;
}

/** 療養の給付及び公費負担医療に関する費用の請求に関する命令（昭和51年厚生省令第36号）: the body. */
const BODY: readonly Article[] = [
  { article: "第1条", paragraphs: 2 },
  { article: "第1条の2", paragraphs: 6 },
  { article: "第2条", paragraphs: 2 },
  { article: "第3条", paragraphs: 2 },
  { article: "第4条", paragraphs: 1 },
];
/** Its supplementary provisions (附則), with the table of 第3条の5 in its first paragraph. */
const SUPPLEMENTARY: readonly Article[] = [
  { article: "附則第1条", paragraphs: 1 },
  { article: "附則第3条", paragraphs: 1 },
  { article: "附則第3条の2", paragraphs: 3 },
  { article: "附則第3条の3", paragraphs: 2 },
  { article: "附則第3条の4", paragraphs: 2 },
  { article: "附則第3条の5", paragraphs: 3 },
  { article: "附則第4条", paragraphs: 7, items: { 5: 5 } },
  { article: "附則第4条の2", paragraphs: 3 },
  { article: "附則第5条", paragraphs: 1 },
];
/** The supplementary provisions of the amendment of 2023 (令和5年内閣府・厚生労働省令第8号). */
const AMENDMENT: readonly Article[] = [
  { article: "令和5年改正附則第1条", paragraphs: 1 },
  { article: "令和5年改正附則第2条", paragraphs: 1 },
];
/** What is known of the same order as it stood until 31 March 2024. */
const FORMER = [
  "第1条第1項",
  "第5条第1項",
  "第6条第1項",
  "第6条第2項",
  "第6条第3項",
  "第6条第4項",
  "第7条第1項",
  "附則第4条第5項",
];

const provisionsOf = ({ article, paragraphs, items = {} }: Article): string[] => [
  ...(paragraphs === 1 ? [article] : []),
  ...numbered(paragraphs).flatMap((paragraph) => [
    `${article}第${paragraph}項`,
    ...numbered(items[paragraph] ?? 0).map((item) => `${article}第${paragraph}項第${item}号`),
  ]),
];
const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const pages = (annex: number, first: number, last: number): string[] =>
  numbered(last - first + 1).map((index) => `別添${annex} p.${first + index - 1}`);

/** The documents whose places have numbers, with every place that exists in them. */
const existing: Readonly<Partial<Record<SourceId, ReadonlySet<string>>>> = {
  ordinance: new Set([...BODY, ...SUPPLEMENTARY, ...AMENDMENT].flatMap(provisionsOf)),
  "former-ordinance": new Set(FORMER),
  // The text of annex 1 begins on its second page and ends on its twenty-first; that of annex 2 has three pages.
  "notice-2023-11": new Set([...pages(1, 2, 21), ...pages(2, 1, 3)]),
};

const existsIn = ({ source, provision }: Citation): boolean =>
  existing[source]?.has(provision) ?? !/^(附則|旧)?第\d+条|^別添\d/.test(provision);

describe("the places that rules, forms and periods cite exist", () => {
  const cited: readonly (readonly [string, Citation])[] = [
    ...Object.entries(rules).flatMap(([id, { sources }]) => sources.map((one) => [id, one] as const)),
    ...Object.entries(forms).flatMap(([id, { sources }]) => sources.map((one) => [id, one] as const)),
    ...periods.map(({ name, source }) => [name, source] as const),
  ];

  test.each(cited.map(([id, one]) => [id, one.source, one.provision, one] as const))(
    "%s cites %s %s",
    (_, __, ___, citation) => {
      expect(existsIn(citation)).toBe(true);
    },
  );
});

/** Every literal place cited anywhere in the files of the law. */
const literals: readonly Citation[] = (() => {
  const folder = new URL("../../src/regulation/", import.meta.url);
  const text = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");
  const citing = {
    ordinance: "ordinance",
    formerOrdinance: "former-ordinance",
    notice: "notice-2023-11",
  } as const;
  return [...text.matchAll(/\b(ordinance|formerOrdinance|notice)\("([^"]+)"\)/g)].map(
    ([, helper, provision]) => ({
      source: citing[helper as keyof typeof citing],
      provision: provision!,
    }),
  );
})();

test("the places that any file of the law cites by its words exist", () => {
  expect(literals.length).toBeGreaterThan(50);
  expect(literals.filter((one) => !existsIn(one))).toEqual([]);
});

test("the places cited on the way through the rules exist", () => {
  const wrong = allCases.flatMap(({ facility, asOf }) =>
    Object.values(eligibility(facility, civilDate(asOf), { explain: true }).answers).flatMap(
      ({ explanation }) =>
        explanation!.flatMap(({ steps }) =>
          steps.flatMap(({ sources }) =>
            sources
              .filter(({ id, provision }) => !existsIn({ source: id, provision }))
              .map(({ provision }) => provision),
          ),
        ),
    ),
  );

  expect(wrong).toEqual([]);
});

describe("the law of the day is cited", () => {
  const cited = allCases.map(({ facility, asOf, question, title }) => {
    const answer = eligibility(facility, civilDate(asOf)).answers[question];
    return { asOf, title, sources: answer.reasons.flatMap(({ sources }) => sources) };
  });

  test("no answer about a day before April 2024 cites a supplementary provision of the present order", () => {
    const wrong = cited.filter(
      ({ asOf, sources }) =>
        asOf < "2024-04-01" &&
        sources.some(({ id, provision }) => id === "ordinance" && provision.startsWith("附則")),
    );

    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  test("no answer about a day since cites the former order", () => {
    const wrong = cited.filter(
      ({ asOf, sources }) => asOf >= "2024-04-01" && sources.some(({ id }) => id === "former-ordinance"),
    );

    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});

describe("the places that the cases cite exist", () => {
  /** Where something is written that has no articles. */
  const ELSEWHERE = new Set([
    "推論",
    "民法第143条第2項",
    "京都府医師会",
    "東京保険医協会",
    "兵庫県国保連",
    "返戻再請求の業界解説",
  ]);
  const citation = (place: string): Citation => {
    if (place.startsWith("旧")) return { source: "former-ordinance", provision: place.slice(1) };
    return { source: place.startsWith("別添") ? "notice-2023-11" : "ordinance", provision: place };
  };

  test.each([...new Set([...allCases, ...refusals].flatMap(({ source }) => source.split("、")))])(
    "%s",
    (place) => {
      expect(ELSEWHERE.has(place) || existsIn(citation(place))).toBe(true);
    },
  );
});

/** Every paragraph of 附則第3条の2 to 第4条: the rules that state it, or why none does. */
const stated: Readonly<Record<string, readonly RuleId[] | string>> = {
  附則第3条の2第1項: [
    "optical/closed-to-new-applicants",
    "optical/grace-period",
    "optical/succession-under-new-code",
  ],
  附則第3条の2第2項: [
    "optical/left-before-october-2024",
    "optical/transition-plan/to-file",
    "optical/transition-plan/not-begun",
    "optical/transition-plan/half-told",
    "optical/transition-plan/to-renew",
    "optical/claimed-online-since-october-2024",
    "optical/claimed-online-during-plan",
    "optical/succession-under-new-code",
    "optical/mixed-channels",
  ],
  附則第3条の2第3項: [
    "optical/transition-plan/running",
    "optical/transition-plan/not-begun",
    "optical/transition-plan/half-told",
    "optical/claimed-online-during-plan",
  ],
  附則第3条の3第1項: "what a claim on disk must hold",
  附則第3条の3第2項: "by when a claim on disk is made, which is a matter of the calendar",
  附則第3条の4第1項: [
    "paper/closed-to-new-applicants",
    "paper/no-receipt-computer",
    "paper/uses-receipt-computer",
    "paper/hardship-ground-does-not-continue",
    "paper/succession-under-new-code",
  ],
  附則第3条の4第2項: "a duty to endeavour, on which no verdict depends",
  附則第3条の5第1項: [
    "paper/closed-to-new-applicants",
    "paper/hardship-ground-does-not-continue",
    "paper/succession-under-new-code",
    "paper/elderly",
    "paper/elderly/not-for-hospitals",
    "paper/elderly/born-after-cutoff",
    "paper/elderly/no-full-timers",
    "paper/elderly/before-younger-hire",
    "paper/elderly/hired-before-filing",
  ],
  附則第3条の5第2項: [
    "paper/elderly/before-younger-hire",
    "paper/elderly/younger-hire-to-report",
    "paper/elderly/hired-before-filing",
  ],
  附則第3条の5第3項: [
    "paper/elderly/younger-hire-to-report",
    "paper/elderly/two-months-after-report",
    "paper/elderly/two-months-over",
    "paper/elderly/passes-again",
  ],
  附則第4条第1項: "expired: the last day was 31 March 2011",
  附則第4条第2項: "expired: the last day was 31 March 2015",
  附則第4条第3項: "expired with the second paragraph",
  附則第4条第4項: "expired: the last day was 31 March 2010",
  附則第4条第5項第1号: ["hardship/line-failure"],
  附則第4条第5項第2号: ["hardship/equipment-pending"],
  附則第4条第5項第3号: ["hardship/construction"],
  附則第4条第5項第4号: ["hardship/closing"],
  附則第4条第5項第5号: ["hardship/other"],
  附則第4条第6項: [
    "hardship/line-failure",
    "hardship/equipment-pending",
    "hardship/construction",
    "hardship/closing",
    "hardship/other",
  ],
  附則第4条第7項: ["hardship/line-failure", "hardship/equipment-pending", "hardship/other"],
};

describe("every paragraph of 附則第3条の2 to 第4条 is stated by a rule, or by none for a reason", () => {
  test("the paragraphs are all there", () => {
    const cited = /^附則第(3条の[2-5]|4条)第/;
    const byItem = "附則第4条第5項";
    const all = [...existing.ordinance!].filter((provision) => cited.test(provision) && provision !== byItem);

    expect(Object.keys(stated).toSorted()).toEqual(all.toSorted());
  });

  test.each(Object.entries(stated))("%s", (place, by) => {
    const citing = (Object.keys(rules) as RuleId[]).filter((id) =>
      rules[id].sources.some(({ source, provision }) => source === "ordinance" && provision === place),
    );

    expect(citing.toSorted()).toEqual(typeof by === "string" ? [] : by.toSorted());
  });
});
