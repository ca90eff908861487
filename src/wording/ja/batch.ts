import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { definitionOf, type ColumnName } from "../../facility/facts.js";
import type { Verdict } from "../../questions/decide/decision.js";
import type { ListedQuestion } from "../../questions/list/overview.js";
import type { ListNote } from "../../problems/list-note.js";
import type { RowIssue } from "../../problems/row-issue.js";
import { shown, shownColumn } from "../shown.js";
import { columns } from "./answer-columns.js";
import { dates } from "./dates.js";
import { nextActions } from "./next-actions.js";
import { program } from "./program.js";

const quote = (text: string): string => `「${shown(text)}」`;
const columnQuote = (name: string): string => `「${shownColumn(name)}」`;
const some = (values: readonly string[]): string =>
  values.slice(0, 12).map(quote).join("、") + (values.length > 12 ? "など" : "");

const verdicts: Record<Verdict, string> = {
  allowed: "可",
  conditional: "要届出",
  "not-allowed": "不可",
  undetermined: "情報不足",
  unsettled: "要確認",
};

const questions: Record<ListedQuestion, string> = {
  paper: "書面",
  optical: "光ディスク等",
  online: "オンライン",
};

function problemText(problem: RowIssue): string {
  switch (problem.code) {
    case "bad-value":
      return `${columnQuote(problem.column)}の値${quote(problem.value)}：${program.valueProblem(problem.issue)}`;
    case "contradiction":
      return `${problem.columns.map(columnQuote).join("、")}：${program.contradictions[problem.contradiction.code]}`;
    case "before-first-encoded-day":
      return `${problem.column === undefined ? "基準日" : columnQuote(problem.column)}の値${quote(problem.asOf)}：${dates.day(problem.first)}より前の規定は扱っていません。${dates.day(problem.first)}以後の日を指定してください`;
    case "formula-without-result":
      return `${columnQuote(problem.column)}の数式に計算結果が保存されていません。表計算ソフトで開いて保存し直すか、値を入力してください`;
    case "too-many-cells":
      return `見出しの${problem.columns}列より多くの値があります。余分な値は${some(problem.beyond)}です。コンマを含む値は引用符で囲んでください`;
    case "text-after-quote":
      return `${columnQuote(problem.column)}の値${quote(problem.value)}：閉じる引用符の後に文字があります。値の中の引用符は二つ重ねてください`;
  }
}

function noteText(note: ListNote): string {
  switch (note.code) {
    case "sheet":
      return `シート${quote(note.sheet)}を読みます。${some(note.others)}${note.hidden.length === 0 ? "" : `（うち非表示：${some(note.hidden)}）`}は読みません。別のシートは --sheet で指定してください。`;
    case "titles":
      return `列の名前は${note.line}行目にあります。それより上の行は判定結果に含めません。`;
    case "hidden-rows":
      return `非表示の行が${note.rows}行あります（最初は${note.first}行目）。ほかの行と同じく判定します。`;
    case "merged-cells":
      return `結合されたセルがあります（${ranges(note.ranges)}）。値は左上のセルのものとし、ほかのセルは空欄として扱います。`;
    case "formulas-without-result":
      return `列${some(note.columns)}の数式${note.cells}個に計算結果が保存されていないため、空欄になります。表計算ソフトで開いて保存し直してください。`;
  }
}

const ranges = (all: readonly string[]): string =>
  all
    .slice(0, 3)
    .map((range) => shown(range))
    .join("、") + (all.length > 3 ? `など${all.length}か所` : "");

/** How many facilities will have no lawful way to claim in a coming month, and what would have prevented it. */
interface NoLawfulWay {
  readonly from: CivilMonth;
  readonly facilities: number;
  readonly preventedBy: CivilDate;
}

/** The same of several months together, from the first of them to the last. */
interface NoLawfulWayInMonths {
  readonly facilities: number;
  readonly first: CivilMonth;
  readonly last: CivilMonth;
}

const monthRun = ({ first, last }: NoLawfulWayInMonths): string =>
  first === last ? dates.month(first) : `${dates.month(first)}から${dates.month(last, first)}まで`;

/** A list of facilities: its columns, its values and its messages. */
export const batch = {
  columns,
  verdicts,
  actions: nextActions,
  questions,
  factColumn: (name: ColumnName): string => definitionOf(name).heading,
  missing: (names: readonly string[]): string => names.join("、"),
  reason: (sentence: string, citations: readonly string[]): string =>
    `${sentence}（${citations.join("、")}）`,
  sentences: (sentences: readonly string[]): string => sentences.join(""),
  factsDecide: "不足している情報によって結論が変わります。",
  severalRules: "不足している情報がどのようなものであっても、結論は同じです。",
  mediumUnknown: "請求方法が分からないため、書面と光ディスク等のそれぞれについて判定しています。",
  rowProblems: (line: number, problems: readonly RowIssue[]): string =>
    `${line}行目 ${problems.map(problemText).join(" ／ ")}。`,
  note: noteText,
  renamed: (names: readonly string[]): string =>
    `判定結果の列と同じ名前の列は、名前を変えて書き出します：${names.map(columnQuote).join("、")}。`,
  ownColumn: (name: string): string => `${name}（一覧）`,
  sheet: "施設一覧",
  similarColumn: (column: string, nearest: string): string =>
    `列${columnQuote(column)}は読み取らずにそのまま残します。${quote(nearest)}のことであれば --map "${shown(column, 200)}=${nearest}" を指定してください。`,
  otherSimilarColumns: (others: number): string =>
    `ほかに、施設の情報を示す列に似た名前の列が${others}列あります。いずれも読み取らずにそのまま残します。`,
  progress: (rows: number, percent: number): string => `${rows.toLocaleString("ja-JP")}件 ${percent}%`,
  summary: {
    rows: (rows: number, answered: number, rejected: number): string =>
      `${rows}件のうち${answered}件を判定しました。${rejected === 0 ? "" : `${rejected}件は入力の誤りにより判定していません。`}`,
    rejected: `誤りの内容は「${columns.error}」の列に示します。`,
    nothingStated: (rows: number): string =>
      `${rows}件には、判定に関わる情報が一つも書かれていません。合計や注記の行であれば、一覧から除いてください。`,
    noLawfulWay: ({ from, facilities, preventedBy }: NoLawfulWay): string =>
      `${facilities}件は、${dates.month(from)}請求分から適法に請求する方法がありません（防げたのは${dates.day(preventedBy)}までの利用申請）。`,
    noLawfulWayLater: (months: NoLawfulWayInMonths): string =>
      `このほか、${monthRun(months)}の請求分から適法に請求する方法がなくなる施設が${months.facilities}件あります（月ごとの件数は --json で示します）。`,
    noLawfulWayPast: (months: NoLawfulWayInMonths): string =>
      `既に過ぎた${monthRun(months)}の請求分から適法に請求する方法がなかった施設は${months.facilities}件です（月ごとの件数は --json で示します）。`,
    leftAlone: (rows: number): string => `合計又は注記の行${rows}行は、判定せずにそのまま残しました。`,
    severalSheets: (rows: number): string =>
      `1枚のシートに書けるのは${rows.toLocaleString("ja-JP")}行までのため、続きは次のシートに書き出しました。`,
    wanted: "不足している情報",
    settles: "これだけで決まる施設",
    wantedBy: "不足している施設",
    more: (facts: number): string => `ほか${facts}項目`,
    unchangedSince: (day: CivilDate): string =>
      `規定は${dates.day(day)}までのものを確認しています。以後の改正は考慮していません。`,
    none: "なし",
  },
};
