import type { DatedValue } from "../../questions/rules/dated-values.js";
import type { Measure } from "../../questions/rules/rules.js";
import { dates } from "./dates.js";
import { gradeInWords } from "./grades.js";

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
  knowledge: {
    title: "法令をいつまで確認しているか",
    read: (day: string): string => `請求命令の条文：${dates.day(day)}現在の条文を読みました。`,
    seenThrough: (day: string): string =>
      `その後の改正：${dates.day(day)}までのものは見当たりませんが、全てを確認したものではありません。`,
    seenTitle: "その後に参照した資料（条文の確認ではありません）",
    seen: (day: string, text: string, grade: string): string =>
      `${dates.day(day)}：${text}（確認の程度 ${grade}）`,
    grade: gradeInWords,
    grades: (grade: string, conclusion: string): string =>
      `${gradeInWords(grade)}。結論は${gradeInWords(conclusion)}`,
    evidence: {
      "notification-2026-70":
        "令和8年厚生労働省告示第70号 第三の六(1)。「第1条又は附則第3条の2の光ディスク等を用いた請求」を要件とし、令和8年6月（2026年）からも附則第3条の2があることを前提としています。",
      "medical-care-rules-amended":
        "療担規則の改正（令和8年厚生労働省令第21号、令和8年6月1日（2026年）施行）。第3条は定義語の位置が変わるのみで、第2項から第4項までは変わりません。",
      "list-of-updated-laws":
        "e-Govの更新法令一覧（令和8年7月13日（2026年）から8月5日まで）と同年8月22日現在の法令一覧（公開の写し）。請求命令と療担規則の項はありません。",
      "published-study":
        "この日にe-Govを読んだとする、公表された研究。本則第1条、第2条及び第4条は同じです。附則には触れていません。",
    },
    notSeenTitle: "公布を確認していない期間",
    notSeen: (from: string, to: string | null): string =>
      to === null ? `${dates.day(from)}以後` : `${dates.day(from)}から${dates.day(to)}まで`,
    notFoundTitle: "探しても見当たらなかったもの（ないことの証明ではありません）",
    notFound: {
      "end-date-for-disks-or-paper": "光ディスク等又は書面による請求の終了日",
      "new-roadmap": "新しいロードマップ",
      "renewal-deadlines-of-2025-and-2026": "2025年と2026年の移行計画の更新の期限",
      "hardship-in-resubmitting-on-paper": "令和6年10月（2024年）以降の紙による返戻再請求の猶予",
      "facilities-by-medium-since-2023": "令和5年2月（2023年）以後の請求方法別の施設数",
      "reception-calendars-of-2025-and-2026": "2025年度と2026年度の受付日の一覧",
    },
  },
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
  facts: "判定に用いる情報",
  noFacts: "基準日のほかになし",
  sources: "出典",
  source: (citation: string, authority: string): string => `${citation}（${authority}）`,
  documentation: "説明",
  datedValues: "判定に用いる日付",
  lastDay: (day: string, period: keyof typeof periods): string => `${dates.day(day)}：${periods[period]}`,
  cutoff: (day: string, rows: readonly string[]): string =>
    `生年月日${dates.day(day)}以前：${rows.join("、")}`,
  deadline: (day: string, form: string): string =>
    `${dates.day(day)}：${form}について事務連絡等で案内された期限`,
  and: (names: readonly string[]): string => names.join("、"),
  sqlComments: [
    "請求方法の判定（claims-check）。書面、光ディスク等、オンラインで請求できるか、書面で再請求できるかを判定します。",
    "1行につき1行の結果を返します。規則から作られたもので、書き換えるのは given の段だけです。",
    "入力は claims-check template --lang en の列です。値は英語のコード（clinic、paper など）、はい・いいえは yes と no、",
    "日付は 2024-04-01 の形です。空欄又はNULLは「記載なし」、unknown は「不明」です。as_of（基準日）は必ず入れてください。",
    "結果は質問ごとに、判定（allowed 可、conditional 要届出、not-allowed 不可、unsettled 要確認、undetermined 情報不足）、",
    "根拠、規則（一つに定まるとき）、期限（その行だけで分かるとき）です。refused は判定できない理由で、その行の結果は全てNULLです。",
    "フラグは「あり得る」ことを表し、記載により否定されない限り1です。互いに両立しないフラグが同時に1となることもあります。",
    "判定は、あり得るものが一つのときに限り示します。規則の後ろは条項で、附則は現行、旧は令和6年3月31日（2024年）までのものです。",
  ],
  sqlDays: (strict: boolean): string =>
    strict
      ? "暦にない日（2025-02-30 など）は受け付けません。"
      : "日付は形だけを見ます。2025-02-30 もそのまま扱います。--strict-dates を付けると受け付けません。",
  sqlSelfTest:
    "このデータベースがSQL文を意図どおりに解釈するかの確認。一致すれば1行も返らず、異なる行があればその行を返します。",
  sqlSteps: {
    given: "元の表。c_ は各列の値で、NULLと空欄を同じに扱います。ない列は '' とします。",
    calendar:
      "暦の計算（文字列）。'' はどの日より前、none と unknown は後に並びます。法令の内容は含みません。",
    dates: "法令の日付（それぞれ1回だけ現れます。）と、各行の日付の前後関係。",
    methods: "2024年3月と9月の請求方法。記載のとおり、未請求と定まるもの、そのほかは現在の方法とみなします。",
    facts: "各行について、あり得る状況。",
    parts: (names: string): string => `規則の部分（それぞれ単独で判定）：${names}`,
    joined: "その結論を判定ごとにまとめたもの。",
    questions: "各質問の規則。",
    possible: "答えに至り得る規則又は部分を、それぞれの数の和で表したもの。",
    answer: "あり得る判定が一つのときの判定。",
  },
  markdown: {
    title: "規則の一覧",
    intro: "判定の全ての規則と、その結論、届出及び出典です。規則そのもの（`src/regulation`）から作られます。",
    datedFacts: "日付のある値（名称、加算、受付の例外、節目）",
    grade: (grade: string): string => `確認の程度 ${grade}`,
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
