import type { DatedValue } from "../../questions/rules/dated-values.js";
import type { Measure } from "../../questions/rules/rules.js";
import { dates } from "./dates.js";

const measures: Record<Measure, string> = {
  paper: "書面（紙レセプト）による請求",
  optical: "光ディスク等を用いた請求",
  hardship: "個別の猶予（附則第4条第5項）",
  online: "オンライン請求",
  "paper-resubmission": "返戻レセプトの紙による再請求",
};

const periods: Record<Extract<DatedValue, { kind: "last-day" }>["period"], string> = {
  former: "改正前の法令の最後の日",
  grace: "光ディスク等と紙の返戻再請求の経過措置期間の最後の日",
  plans: "移行計画による期間の最後の日",
};

/** The rules themselves: the list, the trees, the diagram, the SQL and the reference. */
export const rules = {
  measures,
  title: "判定に用いる規則",
  listHint:
    "規則の内容は claims-check rules show 規則名、判定の木は claims-check rules show paper など、図とSQLは claims-check rules export で示します。",
  read: (from: string, through: string): string =>
    `${dates.day(from)}以後の請求について、${dates.day(through)}現在の条文によります。`,
  orElse: (other: string): string =>
    `このほかに「${other}」の木があり、二つのうち良い方の結論によります（可、要届出、要確認、不可の順。同じ順位のときはこの木の結論）。`,
  question: (fact: string): string => `${fact}は？`,
  certainly: (fact: string): string => `${fact}は（確かに分かっている限りで）？`,
  anyDay: "生年月日による",
  branch: (answer: string, then: string): string => `${answer}：${then}`,
  end: (answer: string, verdict: string, rule: string, toFile: readonly string[]): string =>
    `${answer} → ${verdict}（${rule}${toFile.length === 0 ? "" : `、届出：${toFile.join("、")}`}）`.trimStart(),
  part: (letter: string): string => `（${letter}）`,
  asPart: (letter: string): string => `（${letter}）に同じ`,
  exceptions: "例外",
  exception: (condition: string, end: string, insteadOf: readonly string[]): string =>
    `${condition}のとき ${end}。次の規則に優先します：${insteadOf.join("、")}`,
  outcomes: "結論",
  outcome: (verdict: string, ground: string | null): string =>
    ground === null ? verdict : `${verdict}（根拠：${ground}）`,
  filings: "届出",
  filedBeforeTheHire: (form: string): string => `${form}（勤務開始前に提出済みのこと）`,
  filing: (form: string, recorded: boolean): string => `${form}：${recorded ? "提出済み" : "未提出"}`,
  warnings: "留意事項",
  facts: "事実",
  noFacts: "基準日のほかになし",
  sources: "出典",
  source: (citation: string, authority: string): string => `${citation}（${authority}）`,
  documentation: "説明",
  datedValues: "判定に用いる日付",
  lastDay: (day: string, period: keyof typeof periods): string => `${dates.day(day)}：${periods[period]}`,
  cutoff: (day: string, rows: readonly string[]): string =>
    `生年月日${dates.day(day)}以前：${rows.join("、")}`,
  deadline: (day: string, form: string): string => `${dates.day(day)}：${form}の、事務連絡等で示された期限`,
  and: (names: readonly string[]): string => names.join("、"),
  sqlComments: [
    "請求方法の判定（claims-check）。標準SQLの式で、DuckDB、SQLite、BigQuery、Spark SQLで同じように使えます。",
    "表の列は claims-check template --lang en の列で、全て文字列です。値は英語の符号（clinic、paper など）、",
    "はい・いいえは yes と no、日付は 2024-04-01 の形です。",
    "空欄又はNULLは「記載なし」、unknown は「不明」です。as_of（基準日）は必ず入れてください。",
    "結果は allowed（可）、conditional（要届出）、not-allowed（不可）、unsettled（要確認）、undetermined（情報不足）。",
    "判定できない行（基準日なし、受け付けない値、矛盾）はNULLになります。",
  ],
  markdown: {
    title: "規則の一覧",
    intro: "判定の全ての規則と、その結論、届出及び出典です。規則そのもの（`src/regulation`）から作られます。",
    sources: "出典",
    readOn: (day: string): string => `${dates.day(day)}に確認`,
    exports:
      "判定の木は`claims-check rules show paper`など、図とSQLは`claims-check rules export`で示します。",
  },
  lawMap: {
    title: "条文から規則へ",
    intro:
      "請求命令の附則第3条の2から第4条までと、関係する本則の各項について、それを根拠とする規則、又は規則がない理由です。",
    forms: "届出",
    none: "規則なし",
    elsewhere: (commands: readonly string[]): string => `${commands.join("、")}が答えます。`,
    item: (ground: string): string => `猶予の事由（${ground}）`,
  },
};
