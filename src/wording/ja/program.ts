import type { JapaneseWords, ReadIssue } from "../../facility/read.js";
import type { Contradiction } from "../../facility/contradictions.js";
import type { UsageIssue } from "../../problems/usage-problem.js";
import type { factWords } from "./facts.js";
import { named, shown, visible } from "../shown.js";
import { dates } from "./dates.js";

type FactWords = typeof factWords;
type Listed = NonNullable<Extract<UsageIssue, { code: "bad-value" }>["listed"]>;

const quote = (text: string): string => `「${shown(text)}」`;
const readings = (some: readonly string[]): string =>
  some.length === 0 ? "" : `。${some.map(quote).join("、")}のように書いてください`;
const meant = (nearest: string | undefined): string =>
  nearest === undefined ? "" : `。${quote(nearest)}のことですか`;

const dateForms = "2024-04-01、2024/4/1、令和6年4月1日、R6.4.1などの形で書いてください";
const monthForms = "2024-10、令和6年10月、R6.10などの形で書いてください";

const ELSEWHERE: Record<Extract<ReadIssue, { code: "governed-elsewhere" }>["care"], string> = {
  "home-nursing":
    "訪問看護は「訪問看護療養費及び公費負担医療に関する費用の請求に関する命令」（平成4年厚生省令第5号）によります。この判定の対象ではありません",
  "long-term-care":
    "介護は「介護給付費及び公費負担医療等に関する費用等の請求に関する命令」（平成12年厚生省令第20号）によります。この判定の対象ではありません",
  "workers-accident": "労災は労働者災害補償保険法に基づく請求です。この判定の対象ではありません",
};

/** An accepted value: its Japanese word, if any, and its form in options and JSON. */
function acceptedWord(word: string, japanese: JapaneseWords = {}): string {
  return Object.hasOwn(japanese, word) ? `${japanese[word]}（${word}）` : word;
}

const wordsBesideDays = (japanese: JapaneseWords = {}): string =>
  Object.entries(japanese)
    .map(([word, usual]) => `（日付のほか、${usual}（${word}）も指定できます）`)
    .join("");

/** What is wrong with a value, as the end of a sentence that begins with its location. */
function valueProblem(problem: ReadIssue): string {
  switch (problem.code) {
    case "empty":
      return "値が空です";
    case "unknown-word":
      return `指定できる値は${named(
        problem.accepted.map((word) => acceptedWord(word, problem.japanese)),
        "その他",
      ).join("、")}です${meant(problem.nearest)}`;
    case "governed-elsewhere":
      return ELSEWHERE[problem.care];
    case "two-institutions":
      return "医科と歯科の併設では医療機関コードがそれぞれにあります。診療所（医科）又は病院と、歯科診療所とに分けて2件としてください";
    case "not-a-succession":
      return `新しい医療機関コードでの承継の場合に、${problem.accepted.map((word) => acceptedWord(word, problem.japanese)).join("、")}を指定してください（コードが変わらない場合は、指定は不要です）`;
    case "not-a-count":
      return "1以上の整数を指定してください";
    case "not-a-date":
      return `日付として読めません。${dateForms}` + wordsBesideDays(problem.japanese);
    case "spreadsheet-number":
      return `表計算ソフトの日付の通し番号とみられます（${problem.readings.join("")}に当たります）。セルの表示形式を日付にするか、${dateForms}`;
    case "not-a-month":
      return `年月として読めません。${monthForms}`;
    case "no-such-day":
      return `存在しない日付です${readings(problem.readings)}`;
    case "no-such-month":
      return `存在しない月です。${monthForms}`;
    case "ambiguous":
      return `何年か一つに決まりません${readings(problem.readings)}`;
    case "outside-era":
      return `${problem.era}の期間（${dates.day(problem.firstDay)}${problem.lastDay === null ? "から" : `から${dates.day(problem.lastDay)}まで`}）の外です${readings(problem.readings)}`;
    case "before-calendar-reform":
      return `太陰暦の時期です。${dates.day(problem.firstDay)}以後の日を指定してください`;
    case "year-out-of-range":
      return `${problem.firstYear}年から${problem.lastYear}年までの日を指定してください`;
    case "other-weekday":
      return `日付と曜日が一致しません${readings(problem.readings)}`;
    case "time-of-day":
      return `時刻が付いています${readings(problem.readings)}`;
  }
}

const withValue = (option: string, value: string | undefined): string =>
  value === undefined ? option : `${option} ${quote(value)}`;

/** The error for an unknown name, where a command lists the known ones. */
function notListed({ by, near }: Listed, problem: ReadIssue): string {
  const trees = problem.code === "unknown-word" ? problem.accepted.join("、") : "";
  const said =
    by === "rules"
      ? `判定の木の名前（${trees}）又は規則の名前（claims-check rules list で示します）を指定してください`
      : `「=」の${by === "set" ? "前" : "後"}には、claims-check template で書き出す一覧の列名を指定してください`;
  return said + (near.length === 0 ? "" : `。${near.map(quote).join("又は")}のことですか`);
}

const contradictions: Record<Contradiction["code"], string> = {
  "plan-ends-before-it-starts": "移行計画の終了日が開始日より前です",
  "plan-longer-than-a-year": "移行計画の期間が1年を超えています（終了日は翌年の応当日の前日までです）",
  "designated-after-march-claim":
    "指定年月日が令和6年4月1日（2024年）以後であるのに、2024年3月以前の請求があることになっています（新しい医療機関コードでの承継の場合は、承継に「承継・新コード」を指定してください）",
  "designated-after-september-claim":
    "指定年月日が令和6年10月1日（2024年）以後であるのに、2024年9月以前の請求があることになっています（新しい医療機関コードでの承継の場合は、承継に「承継・新コード」を指定してください）",
  "designated-after-as-of": "指定年月日が基準日より後です",
  "claimed-by-march-but-never-by-september":
    "2024年3月以前に請求があるのに、2024年9月以前の請求が「未請求」となっています",
  "first-online-claim-too-early":
    "初回オンライン請求日には、令和6年10月1日（2024年）以後の最初のオンライン請求の日を指定してください",
  "hardship-end-without-hardship": "猶予終了日があるのに、猶予事由がありません",
  "born-after-as-of": "最年少常勤者の生年月日が基準日より後です",
};

/** What the arguments of commands are called. */
const places = {
  list: "一覧",
  before: "前回の一覧",
  after: "今回の一覧",
  register: "名簿",
  action: "操作",
  rule: "規則",
  name: "名前",
  shell: "シェル",
};

/** An option as it is written, or an argument as usage calls it. */
const optionOrPlace = (name: string): string => {
  const place = /^<(\w+)>$/.exec(name)?.[1];
  return place !== undefined && Object.hasOwn(places, place)
    ? `<${places[place as keyof typeof places]}>`
    : name;
};

/** The arguments of commands. */
const placeTexts: Record<keyof typeof places, string> = {
  list: "施設の一覧のファイル（CSV、TSV、XLSX。- は標準入力、1GiBまで）",
  before: "前回の一覧のファイル（CSV、TSV、XLSX。- は標準入力）",
  after: "今回の一覧のファイル（省略時は前回の一覧を --since の日と比べる）",
  register: "地方厚生局の届出受理医療機関名簿又はコード内容別医療機関一覧表（XLSX、CSV。いくつでも）",
  action: "規則の一覧、一つの規則又は判定の木、書き出し（省略時は一覧）",
  rule: "示す規則の名前、又は判定の木の名前（paper など）",
  name: "どのJSON Schemaか（省略時はfacility）",
  shell: "シェルの種類",
};

/** The program's own words: help and errors. */
export const program = {
  summary:
    "医療機関・薬局の請求方法（書面、光ディスク等、オンライン）について、請求命令の経過措置に基づき、続けられるか、いつまでか、何を届け出るかを判定します。",
  usage: "使い方",
  command: "コマンド",
  options: "オプション",
  commandsHeading: "コマンド",
  ownHeading: "オプション",
  factsHeading: "施設の情報（分からないものは省略できます）",
  generalHeading: "共通オプション",
  examplesHeading: "例",
  exitHeading: "終了コード",
  /** The first line of the program's help. */
  firstTime: "はじめての方：claims-check ask",
  documentsHeading: (folder: string): string => `説明書（${folder} の中）`,
  documents: [
    ["README.ja.md", "使い始めるまでの手順"],
    ["docs/cli.ja.md", "全てのコマンド、オプション、施設の情報"],
    ["docs/scripting.ja.md", "スクリプトでの利用：終了コード、例"],
  ] satisfies [string, string][],
  /** Notes below the purpose of a command. */
  notes: {
    completion:
      "お使いのシェルの例を一度だけ実行し、ターミナルを開き直すと、コマンドやオプションをTabキーで補えるようになります。",
  },
  /** The message for an internal failure. */
  bug: (version: string): string =>
    `claims-check ${version}の不具合です。環境変数 DEBUG=claims-check を付けて実行すると、発生箇所を表示します`,
  exits: {
    answered: ["0", "正常終了"],
    allowed: ["0", "正常終了（-e のときは「可」）"],
    failed: ["1", "予期しないエラー（入出力エラーを含む）"],
    "bad-input": ["2", "使い方又は入力の誤り"],
    "rows-rejected": [
      "2",
      "使い方又は入力の誤り。一覧に誤りのある行があるときも2（ほかの行は判定し、書き出している）",
    ],
    verdict: ["3, 4, 5", "-e のとき：要届出、不可、情報不足又は要確認"],
    stopped: ["130", "キーボードから中止した"],
  } satisfies Record<string, [string, string]>,
  helpOption: "この説明を表示する",
  /** The placeholders for option values. */
  placeholders: {
    date: "日付",
    month: "年月",
    "yes-no": "語",
    word: "語",
    number: "数",
    file: "ファイル",
    text: "文字列",
  },
  versionOption: "バージョンを表示する",
  commands: {
    eligibility: "この施設は今の請求方法を続けられるかを判定する",
    ask: "分からないことを順に尋ね、今の請求方法を続けられるかを判定する",
    schema: "入力と出力のJSON Schemaを出力する",
    completion: "シェルの補完スクリプトを出力する",
    deadline: "オンライン請求の利用申請の期限と、最初の請求までの手順を示す",
    window: "ある月の請求を受け付ける日時を示す",
    plan: "この施設がいつ何をすべきかを、請求月ごとに示す",
    prepare: "オンライン請求を始めるための準備を、この施設に合わせて一覧にする",
    "add-on": "オンライン請求を要件とする加算の点数、区分、届出を月ごとに示す",
    batch: "施設の一覧（CSV、TSV、XLSX）をまとめて判定する",
    report: "施設の一覧を、見て印刷できる報告書（HTML）にする",
    changes: "前回の一覧又は前回の日と比べて、何が変わったかを示す",
    template: "記入用の空の一覧を書き出す",
    register: "地方厚生局の公表する名簿から施設の一覧を作る",
    page: "ターミナルを使わない方向けの、ブラウザーで開く判定のページ（HTML）を書き出す",
    roadmap: "オンライン請求への移行のロードマップを図で示す",
    rules: "判定の規則、木、図、SQLを示す",
  },
  places,
  placeTexts,
  optionTexts: {
    title: "報告書の題名",
    "key-column": "施設を照合する列（省略時は医療機関コード、なければ名称と種別）",
    "since-day-or-list": "比べる前回の日又は前回の一覧。変わった施設を報告書の初めに示す",
    "since-day": "前回の側の基準日（省略時は --as-of と同じ日）",
    issuer: "報告書を作成した者の名前（印刷の各ページにも入る）",
    client: "報告書の宛先（印刷の各ページにも入る）",
    "group-by": "この列の値ごとに集計する（省略時は都道府県の列があればその列）",
    limit: "載せる施設の数の上限（急ぐものから。10,000まで）",
    start: "オンライン請求を始める月（最初の請求月）",
    "applied-on": "利用申請をする日（始められる月を求める）",
    "setup-on": "設定作業をする日（省略時は前月の最後の開庁日）",
    ics: "期限をカレンダー（iCalendar）のファイルに書き出す",
    name: "施設の名称。--ics の予定に付け、ほかの施設の予定と区別する",
    "name-or-facts":
      "施設の名称。--ics の予定に付け、ほかの施設の予定と区別する（省略時は種別、指定年月日、最年少常勤者の生年月日で区別する）",
    "claim-month": "請求月",
    "service-month": "診療月（請求月の前の月）",
    "window-method": "請求の方法（省略時は全て）",
    "first-month": "最初の請求月（省略時は基準日の月）",
    "last-month": "最後の請求月（省略時は最初の月から12か月）",
    "as-of": "基準日：判定したい請求の日（省略時は今日（日本時間））",
    lang: "言語（省略時は環境の設定）",
    json: "JSONで出力する",
    color: "色を付けるか（省略時はauto：画面への表示のときに付ける）",
    "no-color": "色を付けない（--color never と同じ）",
    details: "根拠、届出、留意事項などを全て表示する",
    explain: "判定の道筋（質問、答え、条文）を示す",
    "exit-status": "結論を終了コードで返す（0 可、3 要届出、4 不可、5 情報不足又は要確認）",
    question: "判定をこの質問に限る（-e の対象にもなる）",
    "question-to-ask-about": "判定する質問（省略時は直近の請求方法）",
    format: "出力の形式",
    "rules-format": "出力の形式（export）",
    "question-to-export": "書き出す質問（export、省略時は全て）",
    "sql-table": "SQL：施設の表（省略時はfacilities）",
    "sql-key": "SQL：行を識別する列。結果にも載せる（省略時はid）",
    "sql-columns": "SQL：列名を読み取る一覧（省略時は template --lang en の列）",
    "sql-dates": "SQL：表での日付の持ち方（省略時はtext）",
    "strict-dates": "SQL：暦にない日を受け付けない",
    "sql-view": "SQL：この名前のビューを作る",
    "sql-dialect": "SQL：データベースの種類（省略時はstandard）",
    "self-test": "SQL：答え付きの確認用の行。一致するデータベースでは1行も返らない",
    "dbt-folder": "dbt：モデルを書き出すフォルダー",
    "list-format": "出力の形式（省略時は出力ファイルの名前による。なければcsv）",
    output: "書き出すファイル。完了後に作成（省略時は標準出力）",
    encoding: "一覧の文字コード（省略時は内容から判別）",
    "output-encoding": "CSV出力の文字コード（省略時はutf-8）",
    bom: "CSV出力の先頭にBOMを付ける（Excel用）",
    crlf: "CSV出力の改行をCRLFにする（省略時は一覧に同じ）",
    map: "列の意味の指定（「列名=項目」の形。複数指定できます）",
    sheet: "表計算ファイルのシート（省略時は列の名前のある最初のシート）",
    "header-line": "列の名前のある行（省略時は表題の下を探す）",
    set: "全施設に共通の情報（「type=clinic」の形。値のあるセルが優先。複数指定できます）",
    "add-on-month": "算定する月（診療・調剤の月）",
    visit: "区分",
    "my-number-card": "マイナンバーカードの利用の有無",
    online: "オンライン請求を行っているか",
    tier: "加算の区分（1から6まで）",
    "filed-on": "特例措置の届出をした日",
  },
  ofFacility: (name: string, what: string): string => `${name}：${what}`,
  calendarWritten: (path: string, events: number): string =>
    `「${visible(path)}」に${events}件の予定を書き出しました。`,
  calendarEmpty: (path: string): string => `書き出す予定がないため、「${visible(path)}」は作っていません。`,
  contradictions,
  acceptedWord,
  valueProblem,
  problem: (problem: UsageIssue, factWords: FactWords): string => {
    switch (problem.code) {
      case "unknown-command":
        return `コマンド${quote(problem.command)}はありません。使えるのは${problem.accepted.join("、")}です${meant(problem.nearest)}。`;
      case "unknown-option":
        return `オプション${quote(problem.option)}はありません${meant(problem.nearest)}。--help で一覧を示します。`;
      case "missing-value":
        return `${problem.option} に値がありません。`;
      case "missing-option":
        return `${problem.beside === undefined ? "" : `${problem.beside} を使うには、`}${problem.option}${problem.instead === undefined ? "" : ` 又は ${optionOrPlace(problem.instead)}`} を指定してください。${problem.issue === undefined ? "" : `${valueProblem(problem.issue)}。`}`;
      case "missing-argument":
        return `<${places[problem.argument as keyof typeof places]}>：${placeTexts[problem.argument as keyof typeof placeTexts]}を指定してください。${problem.accepted.length === 0 ? "" : `指定できる値は${problem.accepted.join("、")}です。`}`;
      case "unexpected-argument":
        return `${quote(problem.argument)}は余分な引数です。`;
      case "conflicting-options":
        return `${withValue(problem.option, problem.values?.[0])} と ${withValue(problem.other, problem.values?.[1])} は同時に指定できません。`;
      case "bad-value":
        return `${optionOrPlace(problem.option)} ${quote(problem.value)}：${problem.listed === undefined ? valueProblem(problem.issue) : notListed(problem.listed, problem.issue)}。`;
      case "contradiction":
        return `${problem.option}（${factWords.label(problem.contradiction.facts[0]!)}）：${contradictions[problem.contradiction.code]}。`;
      case "before-first-encoded-day":
        return problem.byClock === true
          ? `このコンピュータの時計では今日は${dates.day(problem.asOf)}ですが、${dates.day(problem.first)}より前の規定は扱っていません。時計を合わせるか、${problem.option} で日を指定してください。`
          : `${problem.option} ${dates.day(problem.asOf)}：${dates.day(problem.first)}より前の規定は扱っていません。${dates.day(problem.first)}以後の日を指定してください。`;
      case "no-terminal":
        return `対話のできる端末ではないため、質問できません。施設の情報をオプションで指定して ${problem.instead} を使ってください。`;
      case "no-question-for-exit-status":
        return `-e には、対象とする質問が必要です。${problem.option} に paper、optical、online、paper-resubmission のいずれか、又は --method を指定してください。`;
      case "setup-day-outside-period":
        return `${problem.option} ${dates.day(problem.setupOn)}：設定作業の期間にありません。${dates.day(problem.from)}から${dates.day(problem.to)}までの日を指定してください。`;
      case "last-month-before-first":
        return `${problem.option} ${dates.month(problem.last)}：最初の月（${dates.month(problem.first)}）より前です。${dates.month(problem.first)}以後の月を指定してください。`;
      case "too-many-facilities":
        return `施設が${problem.most.toLocaleString("en-US")}を超えるため、1枚の報告書には載せられません。--limit 1000 で急ぐものから1,000施設だけを載せるか、--group-by 都道府県 のように列を指定して集計だけにしてください。全施設の判定は claims-check batch で書き出せます。`;
      case "limit-too-high":
        return `${problem.option} は${problem.most.toLocaleString("en-US")}以下にしてください。それより多い施設はブラウザーで扱えません。`;
      case "same-file":
        return `${problem.option} ${quote(problem.value)}：${problem.other === undefined ? "一覧" : `${problem.other} `}のファイルと同じで、置き換えてしまいます。別の名前を指定してください。`;
      case "not-a-mapping":
        return `--map ${quote(problem.value)}：「列名=項目」の形で指定してください（例：「生年月日=youngest_dob」）。`;
      case "since-after-as-of":
        return `--since ${dates.day(problem.since)}：基準日（${dates.day(problem.asOf)}）より後の日です。基準日以前の日を指定するか、--as-of で後の日を指定してください。`;
      case "not-a-setting":
        return `--set ${quote(problem.value)}：「項目=値」の形で指定してください（例：「type=clinic」）。`;
      case "not-a-page":
        return `${problem.option} ${quote(problem.value)}：報告書はHTMLのページです。${quote(".html")} で終わる名前を指定してください（PDFは、開いたページをブラウザーで印刷して保存できます）。`;
      case "not-a-file-name":
        return `${problem.option} ${quote(problem.value)}：ファイルの名前を指定してください。`;
    }
  },
};
