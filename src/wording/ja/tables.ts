import type { ListIssue } from "../../problems/list-problem.js";
import { shown, visible } from "../shown.js";

const quote = (text: string): string => `「${shown(text)}」`;
const number = (count: number): string => count.toLocaleString("ja-JP");
const some = (names: readonly string[]): string =>
  names.slice(0, 12).map(quote).join("、") + (names.length > 12 ? "など" : "");

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  shift_jis: "Shift_JIS（CP932）",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};
const encodingName = (encoding: string): string => ENCODINGS[encoding] ?? encoding;

const MEASURES: Record<Extract<ListIssue, { code: "spreadsheet-too-large" }>["measure"], string> = {
  content: "展開した大きさ（バイト）",
  part: "ファイル内の部品の大きさ（バイト）",
  tags: "ファイル内の部品の要素数",
  cells: "セルの数",
  cell: "一つのセルの文字数",
};

const OTHER_KINDS: Record<Extract<ListIssue, { code: "not-a-list" }>["kind"], string> = {
  ods: "OpenDocument形式（.ods）は読めません。.xlsx又はCSVで保存し直してください。",
  numbers: "Numbers形式（.numbers）は読めません。Excel（.xlsx）又はCSVに書き出してください。",
  xlsb: "Excelバイナリ形式（.xlsb）は読めません。.xlsx又はCSVで保存し直してください。",
  gzip: "gzipで圧縮されたファイル（.gz）です。展開したものを指定してください。",
  zip: "ZIPで圧縮されたファイルです。展開して、中の一覧を指定してください。",
  archive: "圧縮されたファイルです。展開して、中の一覧を指定してください。",
  pdf: "PDFは一覧として読めません。CSV、TSV又はXLSXの一覧を指定してください。",
};

const fileName = (path: string, stream: string): string => (path === "-" ? stream : `「${visible(path)}」`);

const inputName = (path: string): string => fileName(path, "標準入力");

const lineList = (lines: readonly number[], others: number): string =>
  `${lines.map((line) => `${line}行目`).join("、")}${others === 0 ? "" : `ほか${number(others)}行`}`;

/** Why the operating system refused. */
function systemReason({
  reason,
  errno,
}: Extract<ListIssue, { code: "cannot-read" | "cannot-write" }>): string {
  switch (reason) {
    case "missing":
      return "ファイル又はフォルダーがありません";
    case "directory":
      return "フォルダーが指定されています";
    case "permission":
      return "アクセス権がありません";
    case "no-space":
      return "空き容量が足りません";
    case "read-only":
      return "書き込みの禁止された場所です";
    case "name-too-long":
      return "名前が長すぎます";
    case "closed":
      return "出力先が閉じられています";
    case "changed":
      return "読んでいる間に内容が変わりました。もう一度実行してください";
    case "in-use":
      return "ほかのプログラム（Excelなど）が開いています。閉じてからもう一度実行してください";
    case "other":
      return `OSのエラーコードは${errno}です`;
  }
}

/** Why a list cannot be read or written. */
export const tables = {
  /** Shown at a terminal while input is awaited on standard input. */
  awaited:
    "標準入力から一覧（1行目は列の名前）を読みます。入力を終えるにはCtrl+D（WindowsではCtrl+Zの後にEnter）、中止はCtrl+Cです。",
  inList: (path: string, sentence: string): string => `${inputName(path)}：${sentence}`,
  /** @param takes whether the command has an option, which alone may be advised */
  problem: (problem: ListIssue, takes: (option: string) => boolean): string => {
    switch (problem.code) {
      case "cannot-read":
        return `${inputName(problem.path)}を読めません：${systemReason(problem)}。`;
      case "cannot-write":
        return `${fileName(problem.path, "標準出力")}に書き込めません：${systemReason(problem)}。`;
      case "input-empty":
        return `${inputName(problem.path)}は空です。1行目に列の名前を書いてください（claims-check template で雛形を作れます）。`;
      case "not-a-register":
        return `${inputName(problem.path)}は、地方厚生局の届出受理医療機関名簿でも、コード内容別医療機関一覧表でもありません。公表されているXLSX（又はそのCSV）を指定してください。`;
      case "input-too-large":
        return `${inputName(problem.path)}は大きすぎます（上限は${number(problem.limit)}バイトです）。分けて指定してください。`;
      case "nul-byte":
        return `${problem.line}行目（先頭から${number(problem.offset)}バイト目）にNUL文字があります。文字の一覧ではないか、壊れています。CSV、TSV又はXLSXの一覧を指定してください。`;
      case "undecodable":
        return `${problem.line}行目（先頭から${number(problem.offset)}バイト目）が${encodingName(problem.encoding)}として読めません。UTF-8又はShift_JIS（CP932）で保存し直${takes("encoding") ? "すか、--encoding を確認して" : "して"}ください。`;
      case "quote-unclosed":
        return `${problem.line}行目の${problem.column}列目で開いた引用符が閉じられていません。値の中の引用符は二つ重ねてください。`;
      case "cell-too-long":
        return `${problem.line}行目の${problem.column}列目の値が${number(problem.limit)}文字を超えています。${problem.quoted ? "引用符の閉じ忘れの可能性があります。" : ""}`;
      case "record-too-long":
        return `${problem.line}行目から始まる行が${number(problem.limit)}文字を超えています。引用符の閉じ忘れの可能性があります。`;
      case "too-many-columns":
        return `${problem.line}行目の列が${number(problem.limit)}列を超えています。`;
      case "spreadsheet-locked":
        return "パスワードで保護されたファイルは読めません。パスワードを外して保存したものを指定してください。";
      case "spreadsheet-legacy":
        return "Excel 97-2003形式（.xls）は読めません。.xlsx又はCSVで保存し直してください。";
      case "spreadsheet-damaged":
        return `表計算ファイルが壊れています（${problem.part === undefined ? "" : `${shown(problem.part)}: `}${shown(problem.detail, 120)}）。Excelで開いて保存し直してください。`;
      case "spreadsheet-too-large":
        return `表計算ファイルが大きすぎます：${MEASURES[problem.measure]}が${number(problem.limit)}を超えています。CSVで保存し直すか、分けてください。`;
      case "spreadsheet-inline-readings":
        return "セルの中にふりがなが埋め込まれており、値と区別できません。Excelで開いて保存し直してください。";
      case "sheet-missing":
        return `シート${quote(problem.sheet)}はありません。${problem.sheets.length === 0 ? "この一覧は文字のファイルで、シートがありません" : `あるのは${some(problem.sheets)}です`}。`;
      case "no-known-column":
        return `施設の情報を示す列が一つもありません。${problem.line ?? 1}行目の列は${some(problem.columns)}です。claims-check template で列の名前を確認し${takes("map") ? '、--map "列名=項目" で対応を、又は --header-line で列の名前のある行を指定し' : ""}てください。`;
      case "header-line-empty":
        return `--header-line ${problem.line}：この行には何もありません。列の名前のある行を指定してください。`;
      case "not-a-list":
        return OTHER_KINDS[problem.kind];
      case "too-many-columns-for-a-sheet":
        return `一覧に${number(problem.columns)}列あります。判定結果を加えてシートに書けるのは${number(problem.limit)}列までです。CSVで書き出すか、列を減らしてください。`;
      case "column-twice":
        return problem.column === problem.other
          ? `列${quote(problem.column)}が二つあります。どちらかの名前を変えてください。`
          : `列${quote(problem.column)}と${quote(problem.other)}は同じ項目を示します。どちらかを除${takes("map") ? "くか、--map で一方を指定して" : "いて"}ください。`;
      case "mapped-column-missing":
        return `--map で指定された列${quote(problem.column)}はありません。あるのは${some(problem.columns)}です${problem.nearest === undefined ? "" : `。${quote(problem.nearest)}のことですか`}。`;
      case "no-key-column":
        return `${inputName(problem.path)}に、施設を見分ける列がありません。あるのは${some(problem.columns)}です。--key で列の名を指定するか、「医療機関コード」又は「名称」の列を加えてください。`;
      case "key-column-missing":
        return `--key ${quote(problem.column)}：${inputName(problem.path)}に、この名の列はありません。あるのは${some(problem.columns)}です。${problem.nearest === undefined ? "" : `${quote(problem.nearest)}のことでしょうか。`}`;
      case "key-empty":
        return `${inputName(problem.path)}の${lineList(problem.lines, problem.others)}：${quote(problem.column)}が空のため、もう一方の一覧のどの施設に当たるか分かりません。値を入れるか、行を除くか、--key で別の列を指定してください。`;
      case "key-twice":
        return `${inputName(problem.path)}の${lineList(problem.lines, 0)}：${quote(problem.column)}の${quote(problem.key)}が重複しています${problem.others === 0 ? "" : `（ほかに${number(problem.others)}件）`}。1行にまとめるか、--key で別の列を指定してください。`;
      case "header-damaged":
        return `${problem.line}行目（列の名前）の${problem.column}列目で、閉じる引用符の後に文字があります。`;
      case "unwritable-character":
        return `${problem.line}行目の${quote(problem.column)}にある文字「${visible(problem.character)}」は${encodingName(problem.encoding)}で書けません。--output-encoding utf-8 を指定してください。`;
    }
  },
};
