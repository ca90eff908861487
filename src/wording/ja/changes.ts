import { facts, type FactName } from "../../facility/facts.js";
import type { ChangeColumn, ChangeCounts, ChangedFact, ChangeKind } from "../../questions/list/changes.js";
import { factWords } from "./facts.js";
import { report } from "./report.js";

const { count, facilities } = report;

const kinds: Record<ChangeKind, string> = {
  new: "追加",
  gone: "削除",
  facts: "入力内容",
  verdict: "判定",
  ground: "根拠",
  until: "いつまで",
  action: "次に行うこと",
  deadline: "期限",
};

const columns: Record<ChangeColumn, string> = {
  key: "施設",
  name: "名称",
  change: "変更",
  facts_before: "入力内容（前回）",
  facts_after: "入力内容（今回）",
  verdict_before: "判定（前回）",
  verdict_after: "判定（今回）",
  until_before: "いつまで（前回）",
  until_after: "いつまで（今回）",
  next_action_before: "次に行うこと（前回）",
  next_action_after: "次に行うこと（今回）",
  next_deadline_before: "期限（前回）",
  next_deadline_after: "期限（今回）",
};

type FactValue = ChangedFact["before"];

const valueOf = (fact: FactName, value: FactValue): string => {
  if (value !== undefined) return factWords.value(fact, value);
  return facts[fact].role === "record" ? factWords.notRecorded : factWords.value(fact, "unknown");
};

/** What changed between two lists, or two days of one list. */
export const changes = {
  title: "前回からの変更",
  pageKind: "前回との比較",
  period: (since: string, asOf: string): string => `${since}から${asOf}まで`,
  sameDay: (asOf: string): string => `いずれも基準日${asOf}の判定`,
  lists: (before: string, after: string): string => `${before} → ${after}`,
  counts: ({ before, after, changed, unchanged }: ChangeCounts): string =>
    `変更${facilities(changed)}、変更なし${facilities(unchanged)}（前回${count(before)}、今回${count(after)}）`,
  kindCounts: (counts: readonly (readonly [ChangeKind, number])[]): string =>
    counts.map(([kind, number]) => `${kinds[kind]} ${count(number)}`).join("、"),
  keyedBy: (headings: readonly string[]): string => `施設の照合：${headings.join("、")}`,
  none: "変更のある施設はありません。",
  nothingCompared: "比べられる施設がありません。",
  more: (number: number): string =>
    `ほか${facilities(number)}。全ては -o changes.csv（.xlsx、.html）又は --json で書き出せます。`,
  onlyFirst: (shown: number, all: number): string =>
    `急ぐものから順に${facilities(shown)}を載せています（変更のある施設は${facilities(all)}）。`,
  rejected: (list: string, rows: number): string =>
    `${list}：${count(rows)}行は入力の誤りにより判定できないため、比べていません。`,
  otherRejected: (rows: number): string => `ほか${count(rows)}行`,
  ownDays: "一覧に基準日がある行は、どちらの側でもその日について判定しています。",
  inList: (name: string): string => `「${name}」`,
  kinds,
  kindList: (some: readonly ChangeKind[]): string => some.map((kind) => kinds[kind]).join("、"),
  heading: (name: string, key: string, what: string): string =>
    `${name}${key === "" ? "" : `（${key}）`}：${what}`,
  fromTo: (before: string, after: string): string => `${before}→${after}`,
  part: (label: string, text: string): string => `${label} ${text}`,
  parts: (some: readonly string[]): string => some.join("；"),
  factLabel: (fact: FactName): string => factWords.label(fact),
  factValue: valueOf,
  withOpenDay: (day: string, openDay: string): string => `${day}（直前の開庁日は${openDay}）`,
  noLawfulWay: "請求方法のない月",
  nothing: "―",
  earlier: (text: string): string => `前回：${text}`,
  columns,
  kindCell: (kind: ChangeKind): string => kinds[kind],
  factCell: (fact: FactName, value: FactValue): string => `${facts[fact].heading}=${valueOf(fact, value)}`,
  sheet: "変更",
  section: {
    facility: "施設",
    what: "変更",
    key: "施設の照合",
    note: "今回の判定と期限です。前回と異なるものには、前回の内容を添えています。",
  },
};
