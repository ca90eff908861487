import { describe, expect, test } from "vitest";
import { civilDate, civilMonth } from "../../src/calendar/civil-date.js";
import { addOn } from "../../src/questions/preparation/add-on.js";
import { prepare } from "../../src/questions/preparation/prepare.js";
import { roadmap } from "../../src/questions/dates/roadmap.js";
import { noticePages, ordinanceArticles, type CoveringAnswer } from "../../scripts/docs/coverage.js";
import { onlineStartCitations } from "../../src/regulation/dates/online-start.js";
import { rules } from "../../src/regulation/measures/rules.js";
import { claimMethods, submissionWindowCitations } from "../../src/regulation/dates/submission-windows.js";
import { coverage as english } from "../../scripts/docs/coverage-words-en.js";
import { coverage as japanese } from "../../scripts/docs/coverage-words-ja.js";

interface Cited {
  readonly id: string;
  readonly provision: string;
  readonly by: string;
}

const nameOf = (answer: CoveringAnswer): string =>
  "section" in answer
    ? `prepare/${answer.section}`
    : "question" in answer
      ? `eligibility/${answer.question}`
      : answer.command;

const months = ["2023-03", "2023-10", "2024-06"].map((month) => civilMonth(month));
const { milestones, paths, opticalPlanningOnline } = roadmap(civilDate("2024-01-01"));
const comparison = { id: "notice-2023-11", provision: "別添1 p.3" };

/** Everything that the commands cite, under the name by which the table would say so. */
const cited: readonly Cited[] = [
  ...prepare({}).sections.flatMap(({ id, items }) =>
    items.flatMap(({ sources }) => sources.map((source) => ({ ...source, by: `prepare/${id}` }))),
  ),
  { ...comparison, by: "prepare/workflow" },
  ...months.flatMap((month) =>
    addOn({ month, visit: "first", myNumberCard: false }).sources.map((source) => ({
      ...source,
      by: "add-on",
    })),
  ),
  ...[...milestones, ...paths, opticalPlanningOnline].flatMap(({ sources }) =>
    sources.map((source) => ({ ...source, by: "roadmap" })),
  ),
  ...onlineStartCitations.map(({ source, provision }) => ({ id: source, provision, by: "deadline" })),
  ...claimMethods.flatMap((method) =>
    submissionWindowCitations(method).map(({ source, provision }) => ({
      id: source,
      provision,
      by: "window",
    })),
  ),
  ...Object.entries(rules).flatMap(([rule, { sources }]) =>
    sources.map(({ source, provision }) => ({
      id: source,
      provision,
      by: `eligibility/${rule.split("/")[0]}`,
    })),
  ),
];

/** 附則第4条第5項第1号 belongs to the row 附則第4条第5項. */
const withoutItem = (provision: string): string => provision.replace(/第\d+号$/, "");

const pageOf = (provision: string) =>
  noticePages.find(({ annex, page }) => provision === `別添${annex} p.${page}`);
const articleOf = (provision: string) =>
  ordinanceArticles.find((row) => row.provision === withoutItem(provision));

describe("the notice of November 2023", () => {
  test("no page is missing and none comes twice: annex 1 has pages 1 to 21, annex 2 pages 1 to 3, each after its cover", () => {
    const pages = noticePages.map(({ annex, page }) => `${annex}/${page ?? "cover"}`);
    const numbers = (annex: number, last: number) =>
      Array.from({ length: last }, (_, at) => `${annex}/${at + 1}`);
    expect(pages).toEqual(["0/cover", "1/cover", ...numbers(1, 21), "2/cover", ...numbers(2, 3)]);
  });

  test("the pages whose number was read are those that print it; the others were counted", () => {
    const read = noticePages.filter(({ numbered }) => numbered).map(({ annex, page }) => `${annex}/${page}`);
    expect(read).toEqual(["1/10", "1/11", "1/12", "1/13", "1/14", "1/15", "1/17", "1/18", "1/20", "2/1"]);
  });

  test.each([
    ["別添1 p.4", "add-on"],
    ["別添1 p.5", "add-on"],
    ["別添1 p.6", "eligibility/optical"],
    ["別添1 p.7", "roadmap"],
    ["別添1 p.8", "prepare/steps"],
    ["別添1 p.12", "prepare/line"],
    ["別添1 p.13", "prepare/cost"],
    ["別添1 p.14", "deadline"],
    ["別添1 p.18", "prepare/security"],
    ["別添1 p.19", "prepare/responsibility"],
    ["別添2 p.1", "eligibility/paper"],
    ["別添2 p.2", "eligibility/paper"],
  ])("%s is answered by %s", (provision, name) => {
    expect(pageOf(provision)?.answeredBy.map(nameOf)).toContain(name);
  });
});

test("every article of the ordinance in question has its row, in the order of the ordinance", () => {
  expect(ordinanceArticles.map(({ provision }) => provision)).toEqual([
    "第1条第1項",
    "第1条第2項",
    "第1条の2",
    "第2条第1項",
    "第2条第2項",
    "第3条第1項",
    "第3条第2項",
    "第4条",
    "附則第1条",
    "附則第3条",
    "附則第3条の2第1項",
    "附則第3条の2第2項",
    "附則第3条の2第3項",
    "附則第3条の3第1項",
    "附則第3条の3第2項",
    "附則第3条の4第1項",
    "附則第3条の4第2項",
    "附則第3条の5第1項",
    "附則第3条の5第2項",
    "附則第3条の5第3項",
    ...[1, 2, 3, 4, 5, 6, 7].map((paragraph) => `附則第4条第${paragraph}項`),
    "附則第4条の2第1項",
    "附則第4条の2第2項",
    "附則第4条の2第3項",
    "附則第5条",
    "平成6年から令和5年4月までの改正附則",
    "令和5年改正附則第1条",
    "令和5年改正附則第2条",
  ]);
});

const rows = [...noticePages, ...ordinanceArticles];

test("what is answered has an answer, and what is not has a reason", () => {
  for (const row of rows) expect("gap" in row && row.gap !== undefined).toBe(row.answeredBy.length === 0);
});

describe("the table is true", () => {
  const claimed = rows.flatMap((row) =>
    row.answeredBy.map((answer) => ({
      by: nameOf(answer),
      where: "provision" in row ? row.provision : `別添${row.annex} p.${row.page}`,
    })),
  );

  test.each(claimed)("$where is cited by $by", ({ where, by }) => {
    // Deferment is one measure for two questions; its evidence and its day of filing are warnings of that measure.
    const measure =
      where.startsWith("附則第4条第") && by.startsWith("eligibility/") ? "eligibility/hardship" : by;
    const article = where.replace(/^(附則第4条)第[67]項$/, "$1第5項");
    expect(cited.some((one) => one.by === measure && withoutItem(one.provision) === article)).toBe(true);
  });

  const relied = cited.filter(({ id }) => id === "notice-2023-11" || id === "ordinance");
  test.each([...new Map(relied.map((one) => [`${one.by} ${one.provision}`, one])).values()])(
    "$by cites $provision, and the table says so",
    ({ id, provision, by }) => {
      const row = id === "ordinance" ? articleOf(provision) : pageOf(provision);
      const names = row?.answeredBy.map(nameOf) ?? [];
      if (by === "eligibility/hardship")
        expect(names.some((name) => name.startsWith("eligibility/"))).toBe(true);
      else expect(names).toContain(by);
    },
  );
});

test.each([
  ["Japanese", japanese],
  ["English", english],
])("%s has words for every row and every reason, and for nothing else", (_, words) => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(words.subjects).toSorted()).toEqual(ids.toSorted());
  const gaps = new Set(rows.flatMap((row) => ("gap" in row && row.gap !== undefined ? [row.gap] : [])));
  expect(Object.keys(words.gaps).toSorted()).toEqual([...gaps].toSorted());
});
