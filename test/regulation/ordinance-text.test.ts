import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textsOf } from "../../scripts/law-check/main.js";
import { digestOf } from "../../scripts/law-check/provisions.js";
import { bare } from "../../scripts/law-check/tree.js";
import { civilDate } from "../../src/calendar/civil-date.js";
import { rules } from "../../src/regulation/measures/rules.js";
import digests from "../../src/regulation/sources/ordinance-digests.json" with { type: "json" };
import { ordinanceText } from "../../src/regulation/sources/ordinance-text.js";
import texts from "../../src/regulation/sources/ordinance-texts.json" with { type: "json" };
import { cite } from "../../src/regulation/sources/sources.js";
import { root } from "../package/packed.js";

const TODAY = civilDate("2026-11-28");
const known: Readonly<Record<string, string>> = digests;

describe("the words of the ordinance that answers quote", () => {
  test.each(Object.entries(texts))("%s is as it was read: it has the digest that was kept", (name, text) => {
    expect(digestOf(bare(text))).toBe(known[name]);
  });

  test("are those of the ordinance as it was read, of all that a rule cites and of nothing else", () => {
    expect(texts).toEqual(textsOf(readFileSync(`${root}/test/data/ordinance-2026-02-02.xml`, "utf8")));
  });

  test("a word more or less, or another one, is noticed", () => {
    const name = "附則第3条の2第2項";
    const text = texts[name];
    for (const other of [`${text}。`, text.slice(1), text.replace("一年", "二年")])
      expect(digestOf(bare(other))).not.toBe(known[name]);
  });
});

describe("a provision in its own words", () => {
  const cited = new Set(
    Object.values(rules).flatMap(({ sources }) =>
      sources.flatMap(({ source, provision }) => (source === "ordinance" ? [provision] : [])),
    ),
  );

  test.each([...cited])(
    "%s is there from its first day on, and not for a day before April 2024",
    (provision) => {
      const { from = civilDate("2024-04-01") } = cite("ordinance", provision);
      expect(ordinanceText(provision, from)?.sentence).toMatch(/。$/);
      expect(ordinanceText(provision, civilDate("2024-03-31"))).toBeNull();
      expect(ordinanceText(provision, civilDate("2023-04-01"))).toBeNull();
    },
  );

  test("what is cited by no rule is not quoted", () => {
    for (const provision of ["第4条第1項", "附則第4条第1項", "第1条第1項第1号", "様式第1号", ""])
      expect([provision, ordinanceText(provision, TODAY)?.items ?? []]).toEqual([provision, []]);
  });

  test("an item stands below its paragraph, without the others", () => {
    expect(ordinanceText("附則第4条第5項第3号", TODAY)).toEqual({
      sentence: expect.stringMatching(/^附則第三条の四第一項並びに.*行うことができる。$/) as string,
      table: [],
      items: [
        {
          number: 3,
          text: "改築の工事中である施設又は臨時の施設において診療又は調剤を行つている保険医療機関又は保険薬局　当該改築の工事中である施設又は臨時の施設において診療又は調剤を行つている間に行う療養の給付費等の請求",
        },
      ],
      hasOtherItems: true,
    });
  });

  test("a paragraph has all its items; of 第1条第1項 none is kept, and that is said", () => {
    expect(ordinanceText("第3条第1項", TODAY)).toMatchObject({
      items: [{ number: 1 }, { number: 2 }, { number: 3 }],
      hasOtherItems: false,
    });
    expect(ordinanceText("第1条第1項", TODAY)).toMatchObject({ items: [], hasOtherItems: true });
    expect(ordinanceText("附則第3条の2第2項", TODAY)).toMatchObject({ items: [], hasOtherItems: false });
  });

  test("the table of dates of birth has its four rows, the last date one cell for two of them", () => {
    expect(ordinanceText("附則第3条の5第1項", TODAY)?.table.map((row) => row.at(-1))).toEqual([
      "昭和十九年四月一日",
      "昭和二十年七月一日",
      "昭和二十一年四月一日",
      "",
    ]);
  });
});
