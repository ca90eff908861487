import type { Statement } from "./asks.js";

/** First, repeat visit and dispensing, each without and with the card, as the table of 別添1 p.5 prints them. */
const BASE = [4, 2, 0, 0, 3, 1];
const SPECIAL = [6, 2, 2, 0, 4, 1];
const NOTHING = [0, 0, 0, 0, 0, 0];

const points: readonly Statement[] = (
  [
    ["2022-09", NOTHING, NOTHING, "The month before the add-on began has none."],
    ["2022-10", BASE, BASE, "The add-on begins in October 2022."],
    ["2023-03", BASE, BASE, "The month before the special measure has the ordinary points."],
    ["2023-04", SPECIAL, BASE, "The special measure begins in April 2023."],
    ["2023-12", SPECIAL, BASE, "December 2023 is the last month of the special measure."],
    ["2024-01", BASE, BASE, "From January 2024 the ordinary points are back."],
    ["2024-05", BASE, BASE, "May 2024 is the last month of the add-on."],
    ["2024-06", NOTHING, NOTHING, "From June 2024 it is replaced."],
  ] as const
).flatMap(([month, listed, without, title]): Statement[] => [
  { title, ask: "addOnPoints", of: [month], answer: [...listed], source: "別添1 p.5" },
  {
    title: `Without the special measure, ${month} would have its ordinary points.`,
    ask: "addOnPointsWithoutSpecialMeasure",
    of: [month],
    answer: [...without],
    source: "別添1 p.5",
  },
]);

const months: readonly Statement[] = [
  {
    title: "In September 2022 the add-on had not begun.",
    ask: "addOnState",
    of: ["2022-09"],
    answer: "not-yet",
    source: "別添1 p.5",
  },
  {
    title: "In October 2022 it was in force.",
    ask: "addOnState",
    of: ["2022-10"],
    answer: "in-force",
    source: "別添1 p.5",
  },
  {
    title: "In May 2024 it was in force for the last time.",
    ask: "addOnState",
    of: ["2024-05"],
    answer: "in-force",
    source: "別添1 p.5",
  },
  {
    title: "In June 2024 its successor had taken its place.",
    ask: "addOnState",
    of: ["2024-06"],
    answer: "replaced",
    source: "別添1 p.5",
  },
  {
    title: "March 2023 does not belong to the special measure.",
    ask: "isSpecialMonth",
    of: ["2023-03"],
    answer: false,
    source: "別添1 p.4",
  },
  {
    title: "April 2023 belongs to the special measure.",
    ask: "isSpecialMonth",
    of: ["2023-04"],
    answer: true,
    source: "別添1 p.4",
  },
  {
    title: "January 2024 does not belong to the special measure.",
    ask: "isSpecialMonth",
    of: ["2024-01"],
    answer: false,
    source: "別添1 p.4",
  },
  {
    title: "A first visit carries the add-on once a month.",
    ask: "monthsPerClaim",
    of: ["first"],
    answer: 1,
    source: "別添1 p.5",
  },
  {
    title: "Dispensing carries it once in six months.",
    ask: "monthsPerClaim",
    of: ["dispensing"],
    answer: 6,
    source: "別添1 p.5",
  },
];

const notices: readonly Statement[] = [
  {
    title: "For April 2023 a notice was taken from 1 March to 10 April.",
    ask: "noticePeriod",
    of: ["2023-04"],
    answer: { from: "2023-03-01", to: "2023-04-10" },
    source: "北海道厚生局",
  },
  {
    title: "For May 2023 the days follow on those for April, to the first open day.",
    ask: "noticePeriod",
    of: ["2023-05"],
    answer: { from: "2023-04-11", to: "2023-05-01" },
    source: "別添1 p.4、北海道厚生局",
  },
  {
    title: "For July 2023 the first open day is the 3rd, a Monday.",
    ask: "noticePeriod",
    of: ["2023-07"],
    answer: { from: "2023-06-02", to: "2023-07-03" },
    source: "別添1 p.4",
  },
  {
    title: "For March 2023 there is no notice.",
    ask: "noticePeriod",
    of: ["2023-03"],
    answer: null,
    source: "別添1 p.4",
  },
  {
    title:
      "The last notice was taken on 1 December 2023, and claims had to be online by the end of that month.",
    ask: "lastDaysOfSpecialMeasure",
    of: [],
    answer: ["2023-12-01", "2023-12-31"],
    source: "別添1 p.4",
  },
  {
    title: "A notice before 1 March 2023 counts from no month.",
    ask: "firstMonthOfNotice",
    of: ["2023-02-28"],
    answer: null,
    source: "北海道厚生局",
  },
  {
    title: "A notice of 1 March 2023 counts from April.",
    ask: "firstMonthOfNotice",
    of: ["2023-03-01"],
    answer: "2023-04",
    source: "北海道厚生局",
  },
  {
    title: "A notice on the first open day counts from that month.",
    ask: "firstMonthOfNotice",
    of: ["2023-10-02"],
    answer: "2023-10",
    source: "別添1 p.4",
  },
  {
    title: "A notice on the day after counts from the next.",
    ask: "firstMonthOfNotice",
    of: ["2023-10-03"],
    answer: "2023-11",
    source: "別添1 p.4",
  },
  {
    title: "A notice of 1 December 2023 still counts.",
    ask: "firstMonthOfNotice",
    of: ["2023-12-01"],
    answer: "2023-12",
    source: "別添1 p.4",
  },
  {
    title: "A notice of 2 December 2023 is too late.",
    ask: "firstMonthOfNotice",
    of: ["2023-12-02"],
    answer: null,
    source: "別添1 p.4",
  },
];

const condition: readonly Statement[] = (
  [
    ["Who claims online meets the condition.", "2024-01", { online: true }, "met"],
    ["Who does not, and has filed nothing, needs a notice.", "2023-10", { online: false }, "notice-needed"],
    [
      "A notice on the last day is in time.",
      "2023-10",
      { online: false, filedOn: "2023-10-02" },
      "met-by-notice",
    ],
    ["A notice a day late is not.", "2023-10", { online: false, filedOn: "2023-10-03" }, "not-met"],
    [
      "A notice of an earlier month holds on.",
      "2023-10",
      { online: false, filedOn: "2023-03-15" },
      "met-by-notice",
    ],
    [
      "A notice too early to be taken does not help.",
      "2023-10",
      { online: false, filedOn: "2023-02-01" },
      "not-met",
    ],
    [
      "After the special measure a notice no longer helps.",
      "2024-01",
      { online: false, filedOn: "2023-06-01" },
      "not-met",
    ],
    ["Before the special measure there is none to file.", "2023-03", { online: false }, "not-met"],
    ["Where nothing is stated, nothing is known.", "2023-10", {}, "unknown"],
    [
      "A notice in time is enough, whatever the facility claims by.",
      "2023-10",
      { filedOn: "2023-09-20" },
      "met-by-notice",
    ],
    ["A late notice alone says nothing of the facility.", "2023-10", { filedOn: "2023-10-20" }, "unknown"],
  ] as const
).map(([title, month, stated, answer]) => ({
  title,
  ask: "onlineCondition",
  of: [month, stated],
  answer,
  source: "別添1 p.4",
}));

const cited: readonly Statement[] = [
  {
    title: "The points rest on page 5 of the notice and on what was written of their end.",
    ask: "addOnCitations",
    of: ["points"],
    answer: ["notice-2023-11 別添1 p.5", "add-on-article-2024-06 改定前の初診料注15"],
    source: "別添1 p.5",
  },
  {
    title: "The months before the special measure rest on what was written of the beginning.",
    ask: "addOnCitations",
    of: ["beforeSpecialMeasure"],
    answer: ["add-on-article-2022-10 2022年10月の新設"],
    source: "推論",
  },
  {
    title: "The special measure rests on page 4 of the notice.",
    ask: "addOnCitations",
    of: ["specialMeasure"],
    answer: ["notice-2023-11 別添1 p.4"],
    source: "別添1 p.4",
  },
  {
    title: "The days of the notice rest on two regional bureaus, an association and the act on holidays.",
    ask: "addOnCitations",
    of: ["notice"],
    answer: [
      "regional-bureau-hokkaido 届出期限、オンライン請求を開始しなかった場合",
      "regional-bureau-kantoshinetsu 届出と算定月",
      "medical-association-joto 届出期限",
      "administrative-holidays-act 第1条第1項",
    ],
    source: "北海道厚生局",
  },
  {
    title: "That it was replaced rests on what was written of the revision of 2024.",
    ask: "addOnCitations",
    of: ["replaced"],
    answer: [
      "add-on-article-2024-06 医療情報取得加算への見直し",
      "add-on-article-dx 医療DX推進体制整備加算の施設基準",
    ],
    source: "推論",
  },
];

/** 医療情報・システム基盤整備体制充実加算 and the special measure of April to December 2023. */
export const addOn: readonly Statement[] = [...points, ...months, ...notices, ...condition, ...cited];
