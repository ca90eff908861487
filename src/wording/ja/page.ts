import type { CivilDate, CivilMonth } from "../../calendar/civil-date.js";
import { dates } from "./dates.js";
import { shown, shownColumn } from "../shown.js";

/** The page for users without a terminal. */
export const page = {
  title: "レセプト請求方法の判定",
  kind: "claims-check",
  lead: "医療機関・薬局が、書面（紙レセプト）や光ディスク等による請求を続けられるか、いつまでか、何を届け出るかを判定します。",
  private: "入力した内容は、この端末の中だけで処理します。どこにも送信せず、端末にも保存しません。",
  noScript:
    "このページは、JavaScriptを有効にして開いてください。判定はすべてこのページの中で行い、外部との通信はしません。",
  views: "行うこと",
  view: { check: "判定", dates: "期日", lists: "一覧の判定" },
  skip: "本文へ移動",
  start: "判定を始める",
  startNote: "結論を左右することだけを、一つずつ伺います。分からないことは「分からない」と答えてください。",
  day: "判定する請求の日（基準日）",
  dateForms: "2024-04-01、令和6年4月1日、R6.4.1、昭21.4.1などの形で書いてください。",
  monthForms: "2027-04、令和9年4月、R9.4などの形で書いてください。",
  readAs: {
    day: (day: CivilDate): string => dates.day(day),
    month: (month: CivilMonth): string => dates.month(month),
  },
  problem: (problem: string): string => `${problem}。`,
  tooEarly: (day: string): string => `${day}以後の日を指定してください。`,
  next: "次へ",
  answers: "答え",
  back: "一つ前に戻る",
  restart: "最初からやり直す",
  now: "現在の結論",
  nowNote: "これまでの答えによる結論です。答えるたびに変わります。",
  result: "判定の結果",
  nothingKnown: "まだ判定できません。質問に順に答えると判定できます",
  all: "請求方法ごとの判定",
  todo: "届出と申請",
  months: "請求月ごとの見通し",
  reason: "理由",
  why: "理由と条文",
  lawText: {
    quoted: (day: string): string =>
      `引用した条文は、${day}現在の請求命令（令和5年内閣府・厚生労働省令第8号による改正まで）です。その後に改正されていないか、リンク先のe-Gov法令検索でも確認してください。`,
    notKept: (day: string): string =>
      `${day}までの条文は、このページに収めていません。リンク先のe-Gov法令検索は、現行の条文を示します。`,
    otherItems: "（ほかの号は省略）",
  },
  beware: "留意事項",
  keep: "この結果を残す",
  print: "印刷する",
  calendar: "期限をカレンダーに入れる（.ics）",
  noEvents: "カレンダーに入れる期限はありません。",
  link: "この判定に戻るリンク",
  linkNote:
    "入力した内容はリンクの「#」より後に入ります。ブラウザーは、この部分をサーバーに送信しません。リンクを受け取った人には、入力した内容が分かります。",
  command: "同じ判定をするコマンド",
  copy: "コピーする",
  copied: "コピーしました。",
  badLink: "リンクの内容を読み取れませんでした。最初から判定してください。",
  dates: {
    start: "オンライン請求の申請期限",
    startMonth: "オンライン請求を始める月（最初の請求月）",
    window: "請求の受付日時",
    claimMonth: "請求月（診療月の翌月）",
    show: "調べる",
    hours: "受付日時",
    dayOf: "日",
  },
  lists: {
    about:
      "施設の一覧を読み込み、1行ずつ判定します。ファイルは、この端末の中だけで処理します。どこにも送信しません。",
    ownDays: "行に基準日があれば、その日によります。",
    drop: "一覧のファイルを選ぶか、ここに落としてください。",
    kinds: "CSV、TSV又はExcel（.xlsx）。文字コードは、UTF-8とShift_JISのどちらでも読めます。",
    template: "記入用の一覧をダウンロード（CSV）",
    templateNote: "列の名前だけの一覧です。分からない欄は、空けたままにできます。",
    atWork: "処理しています",
    cancel: "中止する",
    answered: "一覧の判定の結果",
    save: {
      csv: "CSVでダウンロード",
      xlsx: "Excel（.xlsx）でダウンロード",
      report: "報告書（HTML）でダウンロード",
    },
    text: "行に含まれる言葉で絞り込む",
    standing: "判定で絞り込む",
    all: "全て",
    choice: (word: string, count: number): string => `${word}（${count.toLocaleString("ja-JP")}）`,
    rejected: "入力の誤り",
    remark: "不足している情報・入力の誤り",
    missing: (facts: readonly string[]): string => facts.join("、"),
    counts: "請求方法ごとの施設の数",
    table: "判定の一覧",
    count: (some: number, count: number): string =>
      some === count
        ? `${count.toLocaleString("ja-JP")}行`
        : `${count.toLocaleString("ja-JP")}行のうち${some.toLocaleString("ja-JP")}行を示しています。`,
    more: "続きを表示する",
    another: "別の一覧を判定する",
    fileName: (name: string, ending: string): string => `${name}-判定${ending}`,
    templateName: "施設一覧.csv",
    similarColumn: (column: string, nearest: string): string =>
      `列「${shownColumn(column)}」は読み取らずにそのまま残します。「${shown(nearest)}」のことであれば、列の名前を改めてください。`,
    sheetRead: (sheet: string, others: readonly string[]): string =>
      `シート「${shown(sheet)}」を読みます。${others.map((name) => `「${shown(name)}」`).join("、")}は読みません。`,
    empty: "ファイルが空です。1行目に列の名前を書いてください。記入用の一覧をダウンロードできます。",
    undecodable: (line: number): string =>
      `${line}行目が文字として読めません。UTF-8又はShift_JIS（CP932）で保存し直してください。`,
    noKnownColumn: (columns: readonly string[]): string =>
      `施設の情報を示す列が一つもありません。1行目の列は${columns
        .slice(0, 12)
        .map((column) => `「${shownColumn(column)}」`)
        .join("、")}${columns.length > 12 ? "など" : ""}です。列の名前を、記入用の一覧に合わせてください。`,
    columnTwice: (column: string, other: string): string =>
      column === other
        ? `列「${shownColumn(column)}」が二つあります。どちらかの名前を変えてください。`
        : `列「${shownColumn(column)}」と「${shownColumn(other)}」は同じ項目を示します。どちらかを除いてください。`,
  },
  version: (version: string, day: string): string => `claims-check ${version}（${day}公開）`,
  law: (day: string): string => `法令は${day}現在の条文で確認しています。`,
  stale: (day: string): string =>
    `このページは${day}に作られ、1年を過ぎています。新しいバージョンがないか確認してください。法令が改められている場合があります。`,
  failure: "予期しないエラーが発生しました。ページを開き直してください。",
};
